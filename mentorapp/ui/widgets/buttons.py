"""Buttons: icon, words and the key that does the same."""

from __future__ import annotations

from enum import Enum
from typing import Self

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from mentorapp.ui import keys, theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.icons import SIZE, pixmap
from mentorapp.ui.widgets import painting

HEIGHT = 40
SPIN_MILLISECONDS = 60
SPIN_DEGREES = 30


class Dress(Enum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    TOGGLE = "toggle"


def _takes_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press ``button`` if ``event`` is Enter without another key; return whether it was.

    Qt presses the button that has the focus with Space only, and gives Enter to the dialog, which would
    press its default button instead of the one that is marked. A key held down presses once.
    """
    plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
    if not plain or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A button that paints its icon, its words and a key cap; 40 px high at 100 %."""

    dress = Dress.QUIET

    def __init__(self, text: str, icon: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._key = keys.key_text(key) if key else ""
        self._busy_text = ""
        self._turn = 0
        self._spin = QTimer(self, interval=SPIN_MILLISECONDS)
        self._spin.timeout.connect(self._step)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if key:
            self.setToolTip(keys.tip(text, key))

    @classmethod
    def of(cls, action: QAction, parent: QWidget | None = None) -> Self:
        """Return a button that does what ``action`` does, with its words, icon and key."""
        shown = str(action.property(keys.ICON) or "")
        made = cls(action.text(), shown, action.shortcut().toString(), parent)
        made.clicked.connect(action.trigger)
        made.setEnabled(action.isEnabled())
        action.enabledChanged.connect(made.setEnabled)
        return made

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def set_busy(self, on: bool, text: str = "") -> None:
        """Show that the work asked for is going on, in the words of ``text``; it then takes no click."""
        self._busy_text = text if on else ""
        self.setEnabled(not on)
        self.setProperty("busy", on)
        self._turn = 0
        if on:
            self._spin.start()
        else:
            self._spin.stop()
        self.setAccessibleDescription(self._busy_text)
        self.updateGeometry()
        self.update()

    @property
    def is_busy(self) -> bool:
        """Return whether work is going on."""
        return self._spin.isActive()

    def sizeHint(self) -> QSize:
        """Return room for icon, words and key cap."""
        width = sum(self._widths()) + 2 * theme.px(self._padding())
        return QSize(width, theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if not _takes_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        del event
        painter = QPainter(self)
        fill, ink, border = self._colours()
        painting.box(painter, self.rect(), theme.tokens().colour(fill) if fill else "", border)
        self._paint_content(painter, ink)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def _padding(self) -> int:
        return 16

    def _shown_text(self) -> str:
        return self._busy_text or self.text()

    def _bold(self) -> bool:
        return self.dress in {Dress.PRIMARY, Dress.DANGER} or self.isChecked()

    def _widths(self) -> tuple[int, int, int]:
        icon = theme.px(SIZE) if self._icon_name or self.is_busy else 0
        heavy = self._bold() or self.isCheckable()
        text = theme.text_width(self._shown_text(), "body", bold=heavy) if self._shown_text() else 0
        key = painting.key_width(self._key) if self._key else 0
        gap = theme.px(8)
        return icon + (gap if icon and text else 0), text, key + (gap if key else 0)

    def _colours(self) -> tuple[str, str, str]:
        t = theme.tokens()
        if self.dress is Dress.PRIMARY:
            return "accent", "accent_ink", ""
        if self.dress is Dress.DANGER:
            return "warn_soft", "warn", t.warn
        if self.isChecked():
            return "accent_soft", "accent", t.accent
        return "surface", "text", t.edge

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        icon, text, key = self._widths()
        if not self.isEnabled():
            painter.setOpacity(1.0 if self.is_busy else 0.55)
        elif self.underMouse() and not self.isDown():
            self._paint_hover(painter)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (self.width() - icon - text - key) // 2
        for width, draw in ((icon, self._draw_icon), (text, self._draw_text), (key, self._draw_key)):
            left = self.width() - x - width if rtl else x
            if width:
                draw(painter, QRect(left, 0, width, self.height()), ink)
            x += width
        painter.setOpacity(1.0)

    def _paint_hover(self, painter: QPainter) -> None:
        shade = QColor(theme.tokens().text)
        shade.setAlphaF(0.07)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(self.rect(), painting.RADIUS, painting.RADIUS)

    def _draw_icon(self, painter: QPainter, rect: QRect, ink: str) -> None:
        side = theme.px(SIZE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() - side + 1 if rtl and self.text() else rect.left()
        picture = pixmap("loader-circle" if self.is_busy else self._icon_name, ink)
        painter.save()
        painter.translate(left + side / 2, rect.height() / 2)
        painter.rotate(self._turn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRect(-side // 2, -side // 2, side, side), picture)
        painter.restore()

    def _draw_text(self, painter: QPainter, rect: QRect, ink: str) -> None:
        colour = theme.tokens().colour(ink)
        painting.words(painter, rect, self._shown_text(), "body", colour, bold=self._bold())

    def _draw_key(self, painter: QPainter, rect: QRect, ink: str) -> None:
        t = theme.tokens()
        height, width = theme.px(painting.KEY_HEIGHT), painting.key_width(self._key)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.left() if rtl else rect.right() - width + 1
        cap = QRect(left, (self.height() - height) // 2, width, height)
        strong = self.dress is Dress.PRIMARY
        colours = (t.accent_ink, "", t.accent_ink) if strong else (t.quiet, t.raised, t.line)
        painting.key_cap(painter, cap, self._key, *colours)

    def _paint_ring(self, painter: QPainter) -> None:
        if self.dress is Dress.PRIMARY:
            t = theme.tokens()
            painting.ring(painter, self.rect(), painting.RADIUS, t.accent)
            painting.ring(painter, self.rect().adjusted(2, 2, -2, -2), painting.RADIUS - 2, t.window)
        else:
            painting.ring(painter, self.rect())

    def _step(self) -> None:
        self._turn = (self._turn + SPIN_DEGREES) % 360
        self.update()


class PrimaryButton(Button):
    """The one thing that a page is for."""

    dress = Dress.PRIMARY


class QuietButton(Button):
    """Anything else that can be done here."""


class DangerButton(Button):
    """Something that takes away."""

    dress = Dress.DANGER


class ToggleButton(Button):
    """A button that stays on until pressed again."""

    dress = Dress.TOGGLE

    def __init__(self, text: str, icon: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, key, parent)
        self.setCheckable(True)

    def _padding(self) -> int:
        return 13


class LinkButton(Button):
    """Quiet words that can be pressed; underlined under the mouse."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)

    def sizeHint(self) -> QSize:
        """Return room for the words alone, 32 px high at 100 %."""
        return QSize(theme.text_width(self.text(), "quiet") + 2 * theme.px(self._padding()), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        over = self.isEnabled() and self.underMouse()
        inner = self.rect().adjusted(theme.px(self._padding()), 0, -theme.px(self._padding()), 0)
        painter.setOpacity(1.0 if self.isEnabled() else 0.55)
        painting.words(painter, inner, self.text(), "quiet", t.text if over else t.quiet)
        if over:
            y = self.height() // 2 + theme.px(9)
            painter.drawLine(inner.left(), y, inner.right(), y)
        if self.hasFocus():
            painting.ring(painter, self.rect(), 6)
        painter.end()

    def _padding(self) -> int:
        return 4


class IconButton(QToolButton):
    """A button that is only an icon; its name is spoken and shown as a tooltip."""

    def __init__(
        self, icon: str, text: str, key: str = "", parent: QWidget | None = None, *, role: str = "quiet"
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._role = role
        self.setText(text)
        name(self, text)
        self.setToolTip(keys.tip(text, key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_icon(self, icon: str, text: str = "") -> None:
        """Show another icon and, with ``text``, take another name."""
        self._icon_name = icon
        if text:
            self.setText(text)
            name(self, text)
            self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square of 36 px at 100 %."""
        return QSize(theme.px(36), theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        if not _takes_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        shown_on = self.isChecked() and not self.property("plain")
        if shown_on:
            painting.box(painter, self.rect(), t.accent_soft, t.accent)
        elif self.underMouse() and self.isEnabled():
            painting.box(painter, self.rect(), t.raised, t.line)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        side = theme.px(SIZE)
        spot = QRect(0, 0, side, side)
        spot.moveCenter(self.rect().center())
        painter.drawPixmap(spot, pixmap(self._icon_name, "accent" if shown_on else self._role))
        painter.setOpacity(1.0)
        if self.hasFocus():
            painting.ring(painter, self.rect())
        painter.end()


class Segments(QWidget):
    """One choice among a few, side by side."""

    changed = Signal(object)
    """The value that the person chose."""

    def __init__(
        self, choices: list[tuple[object, str, str]], text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        name(self, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        for value, words, icon in choices:
            button = ToggleButton(words, icon, parent=self)
            self._group.addButton(button, len(self._values))
            self._values.append(value)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idToggled.connect(self._toggled)  # a screen reader toggles, and clicks nothing

    def value(self) -> object:
        """Return the chosen value, or None."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose ``value`` without a signal."""
        if value in self._values:
            with QSignalBlocker(self._group):
                self._group.button(self._values.index(value)).setChecked(True)

    def _toggled(self, index: int, on: bool) -> None:
        if on:
            self.changed.emit(self._values[index])
