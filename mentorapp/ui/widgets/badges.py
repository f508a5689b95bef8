"""Small signs: to whom a thing belongs, how it stands, who it is about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.painting import BadgeLook, Circle, Tone


class Badge(QWidget):
    """A few words on a tint, with a sign."""

    def __init__(
        self, text: str, tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = BadgeLook(text, tone, icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name(self, text)

    def text(self) -> str:
        """Return the words."""
        return self._look.text

    def set_look(self, look: BadgeLook) -> None:
        """Show other words."""
        self._look = look
        name(self, look.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the words need."""
        return QSize(painting.badge_width(self._look), theme.px(painting.BADGE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        del event
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painting.badge(painter, self.rect(), self._look, rtl=rtl)
        painter.end()


class CircleBadge(Badge):
    """The sign, word and tint of a circle of trust; its tooltip says who may read."""

    def __init__(self, circle: Circle, parent: QWidget | None = None) -> None:
        look = circle.look()
        super().__init__(look.text, look.tone, look.icon, parent)
        self.setToolTip(circle.meaning())
        self.setAccessibleDescription(circle.meaning())


class Avatar(QWidget):
    """The initials of a person or group in a disc."""

    def __init__(self, text: str, size: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = text
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, text: str) -> None:
        """Show the initials of somebody else."""
        self._name = text
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the disc."""
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc."""
        del event
        painter = QPainter(self)
        painting.avatar(painter, self.rect(), self._name)
        painter.end()
