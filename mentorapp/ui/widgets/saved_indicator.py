"""Says whether everything is saved: always visible, always true."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.saved import Saved, SavedStatus, SaveState
from mentorapp.ui.widgets import painting

SIGNS = {
    SaveState.SAVED: ("check", "quiet"),
    SaveState.SAVING: ("loader-circle", "quiet"),
    SaveState.DRAFT_KEPT: ("pencil-line", "quiet"),
    SaveState.NOT_SAVED: ("triangle-alert", "warn"),
}


INSET = 12
"""So that the sign stands below the icons of the rail."""


class SavedIndicator(QWidget):
    """A sign and a few words, fed by :class:`Saved`."""

    def __init__(self, saved: Saved, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self._status = saved.status
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        saved.changed.connect(self.show_status)
        self.show_status(saved.status)

    def show_status(self, status: SavedStatus) -> None:
        """Say what is true now."""
        self._status = status
        name(self, self.text())
        self.setToolTip(self.text() if status.reason or self._compact else "")
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words."""
        at = when.clock(self._status.at)
        match self._status.state:
            case SaveState.SAVED:
                return self.tr("All saved {0}").format(at)
            case SaveState.SAVING:
                return self.tr("Saving…")
            case SaveState.DRAFT_KEPT:
                return self.tr("Draft kept {0}").format(at)
            case SaveState.NOT_SAVED:
                reason = self._status.reason
                return self.tr("Not saved: {0}").format(reason) if reason else self.tr("Not saved")

    def set_compact(self, on: bool) -> None:
        """Show the sign alone, with the words as a tooltip."""
        self._compact = on
        self.show_status(self._status)

    def sizeHint(self) -> QSize:
        """Return room for one line, or four when something is wrong."""
        lines = 4 if self._status.reason and not self._compact else 1
        return QSize(theme.px(120), theme.px(24 + 20 * (lines - 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign and the words."""
        del event
        painter = QPainter(self)
        sign, role = SIGNS[self._status.state]
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, inset = theme.px(16), theme.px(INSET)
        start = (self.width() - side) // 2 if self._compact else inset
        painter.drawPixmap(self.width() - side - start if rtl else start, theme.px(4), pixmap(sign, role, 16))
        if not self._compact:
            gap = inset + side + theme.px(10)
            rest = self.rect().adjusted(0, 0, -gap, 0) if rtl else self.rect().adjusted(gap, 0, 0, 0)
            rest = rest.adjusted(0, theme.px(3), 0, 0)
            painting.paragraph(painter, rest, self.text(), "quiet", theme.tokens().colour(role))
        painter.end()
