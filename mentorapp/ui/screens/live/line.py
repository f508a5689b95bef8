"""The line of script that is always ready: Enter stamps it, Tab or a prefix says who speaks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from mentorapp.domain.ours.observations import LINE_LIMIT
from mentorapp.ui import keys, theme
from mentorapp.ui.accessibility import name, say
from mentorapp.ui.screens.live.entries import TEACHER
from mentorapp.ui.screens.live.script import SIDE, voice_ink
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import IconButton

HIGH = 56
LARGE = 19
KEPT_FOR_TEXT = frozenset("acvxzlmn")
"""Letters that with Ctrl mean something else everywhere: copy, paste, undo, lock, mark, a note."""


class LineEdit(QLineEdit):
    """The words. It hands on Tab, Enter and codes pressed with Ctrl."""

    next_voice = Signal()
    stamp = Signal()
    code = Signal(str)
    """A key of the instruments, pressed together with Ctrl."""
    look_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owned: frozenset[str] = frozenset()
        self.setFrame(False)
        self.setProperty("plain", True)
        self.setMaxLength(LINE_LIMIT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    def isUndoAvailable(self) -> bool:
        """Return False: Ctrl+Z takes back what was recorded, not what is being typed."""
        return False

    def isRedoAvailable(self) -> bool:
        """Return False, likewise."""
        return False

    def event(self, event: QEvent) -> bool:
        """Take Tab, and the keys of codes with Ctrl, before anything else does."""
        if isinstance(event, QKeyEvent):
            code = self._code(event)
            if event.type() == QEvent.Type.ShortcutOverride and code:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if code:
                    self.code.emit(code)
                    return True
                plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
                if event.key() == Qt.Key.Key_Tab and plain:
                    self.next_voice.emit()
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stamps the line; the arrow up goes to what was recorded."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.stamp.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.look_back.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size of the theme when it changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        font = theme.font("body")
        font.setPixelSize(theme.px(LARGE))
        if self.font() != font:
            self.setFont(font)

    def _code(self, event: QKeyEvent) -> str:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or event.isAutoRepeat():
            return ""
        key = chr(event.key()).lower() if 0x20 < event.key() < 0x7F else ""
        return key if key in self.owned and key not in KEPT_FOR_TEXT else ""


class Caps(QWidget):
    """Keys and what they do, at the end of the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_caps(self, caps: list[tuple[str, str]]) -> None:
        """Show these pairs of a key and a word."""
        self._caps = [(keys.key_text(key), word) for key, word in caps]
        name(self, ", ".join(f"{key} {word}" for key, word in self._caps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that they need."""
        wide = sum(self._width(key, word) for key, word in self._caps)
        return QSize(max(0, wide - theme.px(12)), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw caps and words one after the other."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0
        for key, word in self._caps:
            cap, wide = painting.key_width(key), theme.text_width(word, "quiet")
            spot = self.rect()
            high = theme.px(painting.KEY_HEIGHT)
            spot.setTop((self.height() - high) // 2)
            spot.setHeight(high)
            spot.setWidth(cap)
            spot.moveLeft(self.width() - x - cap if rtl else x)
            painting.key_cap(painter, spot, key, t.quiet, t.surface, t.line)
            spot.setWidth(wide)
            behind = x + cap + theme.px(5)
            spot.moveLeft(self.width() - behind - wide if rtl else behind)
            painting.words(painter, spot, word, "quiet", t.quiet)
            x += self._width(key, word)
        painter.end()

    @staticmethod
    def _width(key: str, word: str) -> int:
        return painting.key_width(key) + theme.px(5) + theme.text_width(word, "quiet") + theme.px(12)


class VoiceButton(IconButton):
    """The letter of who speaks; pressing it gives the word to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("user", "", parent=parent)
        self.setText(self.tr("Who speaks"))
        name(self, self.tr("Who speaks"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.letter, self.voice = "", ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the letter."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        if self.underMouse():
            painting.box(painter, self.rect(), t.surface, t.line)
        letter = self.letter or "–"
        painting.words(painter, self.rect(), letter, "section", voice_ink(self.voice), centred=True)
        painter.end()


class ScriptLine(QFrame):
    """The voice, the words and the keys."""

    stamped = Signal()
    typed = Signal()
    """Its words or its voice have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(HIGH))
        self._voices: dict[str, tuple[str, str]] = {}
        self.voice = TEACHER
        self.button = VoiceButton(self)
        self.edit = name(LineEdit(self), self.tr("Line of script"))
        self.edit.setPlaceholderText(self.tr("What is said or done"))
        self.caps = Caps(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(SIDE) - 12, 2, theme.px(SIDE), 0)
        row.setSpacing(4)
        row.addWidget(self.button)
        row.addWidget(self.edit, 1)
        row.addWidget(self.caps)
        self.setFocusProxy(self.edit)
        self.button.clicked.connect(self.next_voice)
        self.edit.next_voice.connect(self.next_voice)
        self.edit.stamp.connect(self.stamped)
        self.edit.textEdited.connect(self._edited)

    def set_voices(self, voices: Mapping[str, tuple[str, str]]) -> None:
        """Offer these voices: by key a letter and a word. Nobody is one of them: what is done, not said."""
        self._voices = {**voices, "": ("", self.tr("nobody"))}
        if self.voice not in self._voices:
            self.voice = next(iter(self._voices))
        self._show_voice()

    def text(self) -> str:
        """Return the words, trimmed."""
        return self.edit.text().strip()

    def fill(self, text: str, voice: str) -> None:
        """Show a line that was begun before."""
        self.edit.setText(text)
        if voice in self._voices:
            self.voice = voice
        self._show_voice()

    def clear(self) -> None:
        """Be ready for the next line; the voice stays."""
        self.edit.clear()

    def next_voice(self) -> None:
        """Give the word to the next voice."""
        order = list(self._voices)
        self._speak(order[(order.index(self.voice) + 1) % len(order)])
        self.typed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the rule above, in the accent while one can type."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(self.rect(), QColor(t.raised))
        rule = QColor(t.accent if self.edit.hasFocus() else t.line)
        painter.fillRect(0, 0, self.width(), 2, rule)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(t.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Take the size of the theme when it changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(theme.px(HIGH))

    def _edited(self, text: str) -> None:
        """Take a voice's letter and a colon at the beginning as saying who speaks."""
        for voice, (letter, _) in self._voices.items():
            if letter and text[:2].casefold() == f"{letter.casefold()}:":
                self.edit.setText(text[2:].lstrip())
                self._speak(voice)
                break
        self.typed.emit()

    def _speak(self, voice: str) -> None:
        self.voice = voice
        self._show_voice()
        say(self.button, self._voices[voice][1])

    def _show_voice(self) -> None:
        self.button.letter, word = self._voices[self.voice]
        self.button.voice = self.voice
        self.button.setToolTip(word)
        self.button.update()
        order = list(self._voices)
        following = self._voices[order[(order.index(self.voice) + 1) % len(order)]][1]
        self.caps.set_caps(
            [("Return", self.tr("stamp")), ("Tab", following.lower()), ("Ctrl+Z", self.tr("undo"))]
        )
