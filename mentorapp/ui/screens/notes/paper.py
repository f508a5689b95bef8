"""Parts of the note's pane: the sheet, how safe it is, and the notice of what was recovered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.screens.notes.session import Progress, Status
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.painting import Tone

SIGN_ROOM = 24
BAR = 3
SIGNS = {
    Progress.NOTHING: ("feather", Tone.NEUTRAL),
    Progress.SAVED: ("check", Tone.NEUTRAL),
    Progress.TYPING: ("loader-circle", Tone.NEUTRAL),
    Progress.DRAFT: ("pencil-line", Tone.NEUTRAL),
    Progress.RECOVERED: ("rotate-ccw", Tone.MINE),
    Progress.EMPTIED: ("info", Tone.NEUTRAL),
    Progress.REFUSED: ("triangle-alert", Tone.WARN),
}


class Paper(QFrame):
    """The sheet that a private note is written on: it bears the colour of what is mine along its edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._watched: list[QWidget] = []

    def watch(self, *writers: QWidget) -> None:
        """Show the focus of ``writers`` as the focus of the whole sheet."""
        self._watched.extend(writers)
        for writer in writers:
            writer.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw again when the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and the bar at its leading edge."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        painting.box(painter, self.rect(), t.surface, t.mine if t.name == "contrast" else t.line, 10)
        focused = any(writer.hasFocus() for writer in self._watched)
        bar = QRect(0, 0, BAR, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width() - 1)
        sheet = QPainterPath()
        sheet.addRoundedRect(self.rect(), 10, 10)
        painter.setClipPath(sheet)
        painter.fillRect(bar, QColor(t.mine))
        painter.setClipping(False)
        if focused:
            painting.ring(painter, self.rect(), 10, t.mine)
        painter.end()


class StatusLine(QWidget):
    """A sign and the words that say how safe the note is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._tone = SIGNS[Progress.NOTHING]
        self.words = Quiet("", self)
        line = row(8)
        line.addSpacing(theme.px(SIGN_ROOM))
        line.addWidget(self.words, 1)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(theme.px(32))

    def show_status(self, status: Status) -> None:
        """Say ``status``."""
        self._sign, self._tone = SIGNS[status.progress]
        text = self._text(status)
        if text != self.words.text():
            self.words.setText(text)
            name(self, self.tr("State of this note"), text)
        self.words.set_tone(self._tone)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a line."""
        return super().sizeHint().expandedTo(QSize(0, theme.px(32)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign before the words."""
        del event
        painter = QPainter(self)
        side = theme.px(16)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side if rtl else 0
        painter.drawPixmap(left, (self.height() - side) // 2, pixmap(self._sign, self._tone.value, 16))
        painter.end()

    def _text(self, status: Status) -> str:
        match status.progress:
            case Progress.NOTHING:
                return self.tr("Nothing to save yet")
            case Progress.SAVED:
                return self.tr("Saved {0}").format(when.moment(status.at)) if status.at else ""
            case Progress.TYPING:
                return self.tr("Saving…")
            case Progress.DRAFT:
                return self.tr("Draft kept {0}").format(when.clock(status.at)) if status.at else ""
            case Progress.RECOVERED:
                return self.tr("A draft, not in the note yet")
            case Progress.EMPTIED:
                return self.tr(
                    "A note without words is not saved. It stays a draft; the note keeps its text."
                )
            case Progress.REFUSED:
                return self.tr("Not saved: {0} What you typed stays here.").format(status.reason)


class Recovered(QWidget):
    """Says that words were found which had not been saved, and what can be done with them."""

    kept = Signal()
    thrown_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Quiet("", self, bold=True)
        self.words.set_tone(Tone.MINE)
        self.keep = QuietButton(self.tr("Save it"), parent=self)
        self.keep.clicked.connect(self.kept)
        self.throw = QuietButton(self.tr("Throw it away"), parent=self)
        self.throw.clicked.connect(self.thrown_away)
        line = row(8)
        line.setContentsMargins(theme.px(16), theme.px(8), theme.px(10), theme.px(8))
        line.addWidget(self.words, 1)
        line.addWidget(self.keep)
        line.addWidget(self.throw)
        self.setLayout(line)
        self.hide()

    def tell(self, *, emptied: bool) -> None:
        """Say what was found: words, or that all words had been deleted."""
        self.words.setText(
            self.tr("You had deleted all the words of this note")
            if emptied
            else self.tr("Recovered what you had typed")
        )
        self.keep.setVisible(not emptied)
        self.throw.setText(self.tr("Bring the words back") if emptied else self.tr("Throw it away"))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint of what is mine."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        painting.box(painter, self.rect(), t.mine_soft, t.mine if t.name == "contrast" else "")
        painter.end()
