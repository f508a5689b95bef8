"""Words on the page, in the four sizes of the theme. All of it plain text, never markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from mentorapp.ui import theme
from mentorapp.ui.widgets.painting import Tone


class Label(QLabel):
    """A label in one of the theme's fonts; it wraps, and grows with the text size."""

    role: theme.FontRole = "body"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, bold: bool | None = None) -> None:
        super().__init__(parent)
        self._bold = bold
        self._at_end = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFont(theme.font(self.role, bold=bold))
        self.setText(text)
        self._lead()

    def set_tone(self, tone: Tone | None) -> None:
        """Write in the colour of ``tone``, or in the usual one."""
        self.setProperty("tone", tone.value if tone else None)
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Take the size of the theme when it changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            wanted = theme.font(self.role, bold=self._bold)
            if self.font() != wanted:
                self.setFont(wanted)
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()

    def stand_at_end(self) -> None:
        """Stand at the trailing end instead, as a value opposite its name does."""
        self._at_end = True
        self._lead()

    def _lead(self) -> None:
        """Stand at the leading end also where the words run the other way, as a foreign name does."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl != self._at_end else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Title(Label):
    """The title of a page."""

    role = "title"


class Section(Label):
    """The heading of a part of a page."""

    role = "section"


class Body(Label):
    """Words to be read."""


class Quiet(Label):
    """A second line, a hint, a date."""

    role = "quiet"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, bold: bool | None = None) -> None:
        super().__init__(text, parent, bold=bold)
        self.setProperty("tone", "quiet")


def hairline(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """Return a line one pixel thin."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
    if vertical:
        line.setFixedWidth(1)
        line.setSizePolicy(fixed, grows)
    else:
        line.setFixedHeight(1)
        line.setSizePolicy(grows, fixed)
    return line
