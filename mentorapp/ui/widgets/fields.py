"""Where people type and choose."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QMimeData, QRect, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import Tone

SEARCH_WAIT_MILLISECONDS = 120
SIGN_ROOM, EYE_ROOM = 26, 34


class Field(QWidget):
    """A label above an editor, a hint or an error below it."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint_text = hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.label = Quiet(label, self, bold=True)
        self.label.setBuddy(editor)
        self.note = Quiet(hint, self)
        self.note.setVisible(bool(hint))
        name(editor, label, hint)
        for widget in (self.label, editor, self.note):
            column.addWidget(widget)

    def set_hint(self, text: str) -> None:
        """Say something else below the editor."""
        self._hint_text = text
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Say below the editor what is wrong with it; an empty text brings the hint back."""
        shown = text or self._hint_text
        self.note.setText(shown)
        self.note.set_tone(Tone.WARN if text else Tone.NEUTRAL)
        self.note.setVisible(bool(shown))
        mark_wrong(self.editor, wrong=bool(text))
        self.editor.setAccessibleDescription(shown)


def mark_wrong(editor: QWidget, *, wrong: bool) -> None:
    """Draw ``editor`` with the border of something to correct, or as usual."""
    editor.setProperty("wrong", wrong)
    editor.style().unpolish(editor)
    editor.style().polish(editor)


class LineField(Field):
    """A label above one line of text."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        super().__init__(label, self.edit, hint, parent)
        self.edit.textEdited.connect(self._corrected)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self.edit.setText(text)

    def _corrected(self) -> None:
        """What was wrong with the words before is not said of others."""
        if self.editor.property("wrong"):
            self.set_error("")


class SearchField(QLineEdit):
    """A line to search with; it asks shortly after the last key, and Esc empties it."""

    asked = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        name(self, placeholder)
        _leave_room(self, leading=SIGN_ROOM)
        self._timer = QTimer(self, interval=SEARCH_WAIT_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Esc; ask at once on Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._ask()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and the sign before its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.px(16)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - theme.px(13) if rtl else theme.px(13)
        spot = QRect(left, (self.height() - side) // 2, side, side)
        painter.drawPixmap(spot, pixmap("search", "quiet", 16))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for the sign in the new size and direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            _leave_room(self, leading=SIGN_ROOM)

    def _typed(self) -> None:
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        self.asked.emit(self.text())


class Eye(IconButton):
    """Shows and hides what is typed. Letters meant for another field do not reach the line below."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is typed here by mistake out of the passphrase."""
        super().keyPressEvent(event)
        if event.text().isprintable() and event.text():
            event.accept()


class PassphraseEdit(QLineEdit):
    """A line whose words are hidden until the eye is pressed; nothing of it reaches the clipboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, text)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self._hints = (
            hints.ImhHiddenText
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )
        self.setInputMethodHints(self._hints)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.eye = Eye("eye", "", parent=self)
        self.eye.setCheckable(True)
        self.eye.setProperty("plain", True)
        self.eye.toggled.connect(self._reveal)
        self._name_eye()
        _leave_room(self, trailing=EYE_ROOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the trailing end."""
        super().resizeEvent(event)
        side = theme.px(32)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = theme.px(6) if rtl else self.width() - side - theme.px(6)
        self.eye.setGeometry(left, (self.height() - side) // 2, side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for the eye in the new size and direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            _leave_room(self, trailing=EYE_ROOM)

    def _reveal(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(self._hints)  # which the echo mode has changed
        self.style().unpolish(self)
        self.style().polish(self)
        self._name_eye()

    def _name_eye(self) -> None:
        shown = self.eye.isChecked()
        text = self.tr("Hide what I type") if shown else self.tr("Show what I type")
        self.eye.set_icon("eye-off" if shown else "eye", text)


def _leave_room(edit: QLineEdit, *, leading: int = 0, trailing: int = 0) -> None:
    """Keep words away from what is drawn at the ends; in pixels at 100 %."""
    ends = (theme.px(leading), theme.px(trailing))
    left, right = reversed(ends) if edit.layoutDirection() == Qt.LayoutDirection.RightToLeft else ends
    edit.setTextMargins(left, 0, right, 0)


class PassphraseField(Field):
    """A label above a passphrase."""

    returned = Signal()
    changed = Signal(str)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.edit = PassphraseEdit(label)
        super().__init__(label, self.edit, hint, parent)
        self.edit.returnPressed.connect(self.returned)
        self.edit.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Empty the line."""
        self.edit.clear()


class StrengthMeter(QWidget):
    """How strong a passphrase is: four steps, a word and advice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score = -1
        self._enough = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(14), 0, 0)
        column.setSpacing(0)
        self.words = Quiet("", self)
        column.addWidget(self.words)

    def show_rating(self, score: int, *, enough: bool, advice: str) -> None:
        """Show ``score`` (0 to 4; -1 when nothing is typed) and say ``advice`` after its word."""
        self._score, self._enough = score, enough
        word = self._word()
        text = self.tr("{0}. {1}").format(word, advice) if word and advice else word or advice
        self.words.setText(text)
        self.words.set_tone(Tone.GOOD if enough else Tone.NEUTRAL)
        name(self, self.tr("Strength"), text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the four steps."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        gap, height = 4, theme.px(6)
        width = (self.width() - 3 * gap) // 4
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        filled = 4 if self._enough else min(self._score, 3)
        for step in range(4):
            left = (width + gap) * (3 - step if rtl else step)
            colour = (t.good if self._enough else t.warn) if step < filled else t.surface
            painting.box(painter, QRect(left, 0, width, height), colour, t.edge, height / 2)
        painter.end()

    def _word(self) -> str:
        if self._score < 0:
            return ""
        if self._enough:
            return self.tr("Strong enough")
        words = (self.tr("Very weak"), self.tr("Weak"), self.tr("Still weak"), self.tr("Nearly there"))
        return words[min(self._score, 3)]


class TextArea(QPlainTextEdit):
    """Plain text over several lines; Tab moves on, as everywhere else.

    With a ``limit``, what is pasted or dropped and would make the text longer is refused whole.
    """

    refused = Signal(object)
    """The length in characters that the text would have had."""
    limit: int | None = None

    def __init__(self, text: str, parent: QWidget | None = None, *, rows: int = 4) -> None:
        super().__init__(parent)
        name(self, text)
        self._rows = rows
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def sizeHint(self) -> QSize:
        """Return room for the wanted number of rows."""
        return QSize(theme.px(320), self.fontMetrics().lineSpacing() * self._rows + theme.px(26))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what was pasted or dropped, unless the text would become longer than it may be."""
        present = self.document().characterCount() - 1 - len(self.textCursor().selectedText())
        length = present + len(source.text())
        if self.limit is not None and length > self.limit:
            self.refused.emit(length)
            return
        super().insertFromMimeData(source)


class Select(QComboBox):
    """A choice from a list; the arrow is drawn in the theme's colour."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, text)
        self.setView(QListView(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and then the arrow."""
        super().paintEvent(event)
        draw_arrow(self)


class DateField(QDateEdit):
    """A day, with a calendar that opens below."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, text)
        self.setCalendarPopup(True)
        self.setDate(QDate.currentDate())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Let Tab leave the field, as everywhere else; the arrows move between day, month and year."""
        return QWidget.focusNextPrevChild(self, next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and then the arrow."""
        super().paintEvent(event)
        draw_arrow(self)


def draw_arrow(widget: QWidget) -> None:
    """Draw the arrow of a list that opens, at the trailing end of ``widget``."""
    painter = QPainter(widget)
    side = theme.px(16)
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = theme.px(10) if rtl else widget.width() - side - theme.px(10)
    spot = QRect(left, (widget.height() - side) // 2, side, side)
    painter.drawPixmap(spot, pixmap("chevron-down", "quiet", 16))
    painter.end()


class CheckBox(QCheckBox):
    """Something that is on or off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the box and the words."""
        return QSize(theme.px(20 + 10 + 4) + theme.text_width(self.text()), theme.px(32))

    def hitButton(self, pos: object) -> bool:
        """Take clicks anywhere on the box and its words."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the tick and the words."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        side, gap = theme.px(20), theme.px(10)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 2 if rtl else 2
        spot = QRect(left, (self.height() - side) // 2, side, side)
        painter.setOpacity(1.0 if self.isEnabled() else 0.55)
        on = self.isChecked()
        painting.box(painter, spot, t.accent if on else t.surface, t.accent if on else t.edge, 5)
        if on:
            inset = theme.px(3)
            painter.drawPixmap(spot.adjusted(inset, inset, -inset, -inset), pixmap("check", "accent_ink", 14))
        words = (
            QRect(0, 0, left - gap, self.height()) if rtl else self.rect().adjusted(side + gap + 2, 0, 0, 0)
        )
        painting.words(painter, words, self.text(), "body", t.text)
        if self.hasFocus():
            painting.ring(painter, self.rect(), 6)
        painter.end()


class PersonPicker(QLineEdit):
    """A line that completes to one of the people it knows; empty means nobody."""

    changed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, text)
        self._ids: dict[str, int] = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView(self)
        popup.setObjectName("completions")
        completer.setPopup(popup)
        self.setCompleter(completer)
        data(self)
        self.textChanged.connect(self._typed)
        completer.activated.connect(self._typed)

    def set_people(self, people: list[tuple[int, str]]) -> None:
        """Know these people: their ids and names. Namesakes get a number behind their name."""
        self._ids = {}
        for person_id, shown in people:
            label, count = shown, 2
            while label in self._ids:
                label, count = f"{shown} ({count})", count + 1
            self._ids[label] = person_id
        self._names.setStringList(list(self._ids))

    def person(self) -> int | None:
        """Return the id of the person chosen, or None."""
        return self._ids.get(self.person_name())

    def person_name(self) -> str:
        """Return the name of the person chosen as it is known, or an empty text."""
        wanted = self.text().strip().casefold()
        return next((label for label in self._ids if label.casefold() == wanted), "")

    def is_unknown(self) -> bool:
        """Return whether something is typed that is nobody's name."""
        return bool(self.text().strip()) and self.person() is None

    def set_person(self, person_id: int | None) -> None:
        """Choose a person, or nobody."""
        label = next((label for label, pid in self._ids.items() if pid == person_id), "")
        self.setText(label)

    def _typed(self) -> None:
        mark_wrong(self, wrong=False)
        self.changed.emit()
