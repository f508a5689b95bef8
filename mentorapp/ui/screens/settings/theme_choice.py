"""Choosing the looks by picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import name
from mentorapp.ui.widgets.containers import FlowLayout
from mentorapp.ui.widgets.painting import box, ring, words

WIDTH, HEIGHT = 164, 104
WORDS_HEIGHT = 30


class ThemePicture(QAbstractButton):
    """A small window in the colours of a theme, its name below; two themes are shown half and half."""

    def __init__(self, text: str, looks: tuple[theme.Tokens, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setText(text)
        name(self, text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the picture and its name."""
        return QSize(theme.px(WIDTH), theme.px(HEIGHT + WORDS_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        picture = QRect(0, 0, self.width(), theme.px(HEIGHT)).adjusted(4, 4, -4, -4)
        share = picture.width() // len(self._looks)
        for at, look in enumerate(self._looks):
            painter.save()
            clip = QPainterPath()
            clip.addRoundedRect(picture, 8, 8)
            painter.setClipPath(clip)
            left = picture.left() + at * share
            painter.setClipRect(
                QRect(left, picture.top(), share + 1, picture.height()), Qt.ClipOperation.IntersectClip
            )
            self._paint_window(painter, picture, look)
            painter.restore()
        box(painter, picture, "", t.edge)
        if self.isChecked():
            ring(painter, picture.adjusted(-1, -1, 1, 1), 9)
        self._paint_name(painter, t)
        if self.hasFocus():
            ring(painter, self.rect(), 10)
        painter.end()

    def _paint_name(self, painter: QPainter, t: theme.Tokens) -> None:
        line = QRect(0, theme.px(HEIGHT), self.width(), theme.px(WORDS_HEIGHT) - 4)
        dot = theme.px(14)
        spot = QRect(0, 0, dot, dot)
        spot.moveCenter(line.center())
        text_width = theme.text_width(self.text(), bold=self.isChecked())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        whole = dot + theme.px(8) + text_width
        start = (self.width() - whole) // 2
        spot.moveLeft(self.width() - start - dot if rtl else start)
        box(painter, spot, t.surface, t.accent if self.isChecked() else t.edge, dot / 2)
        if self.isChecked():
            inset = theme.px(4)
            box(painter, spot.adjusted(inset, inset, -inset, -inset), t.accent, radius=dot / 2)
        left = start if rtl else start + dot + theme.px(8)
        place = QRect(left, line.top(), text_width + 2, line.height())
        words(painter, place, self.text(), "body", t.text, bold=self.isChecked())

    def _paint_window(self, painter: QPainter, rect: QRect, look: theme.Tokens) -> None:
        """Draw a rail, a title, a button and two cards."""
        scale = rect.width() / 156

        def part(x: int, y: int, width: int, height: int) -> QRect:
            left = rect.left() + round(x * scale)
            top = rect.top() + round(y * scale)
            return QRect(left, top, round(width * scale), round(height * scale))

        painter.fillRect(rect, look.window)
        painter.fillRect(part(0, 0, 36, 110), look.rail)
        box(painter, part(5, 12, 26, 9), look.surface, look.line, 3)
        for at in range(3):
            box(painter, part(9, 27 + at * 10, 18, 3), look.quiet, radius=1)
        box(painter, part(46, 13, 44, 6), look.text, radius=2)
        box(painter, part(122, 10, 24, 11), look.accent, radius=3)
        for top in (30, 62):
            box(painter, part(46, top, 100, 26), look.surface, look.line, 4)
            box(painter, part(52, top + 7, 42, 4), look.text, radius=2)
            box(painter, part(52, top + 15, 66, 3), look.quiet, radius=1)


class ThemeChoice(QWidget):
    """The four looks."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, self.tr("Look of the window"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(spacing=12)
        outer.addLayout(flow)
        self._group = QButtonGroup(self)
        light, dark, contrast = (theme.load(look) for look in ("light", "dark", "contrast"))
        choices = {
            "system": (self.tr("As the system"), (light, dark)),
            "light": (self.tr("Light"), (light,)),
            "dark": (self.tr("Dark"), (dark,)),
            "contrast": (self.tr("High contrast"), (contrast,)),
        }
        self.pictures: dict[str, ThemePicture] = {}
        for value, (text, looks) in choices.items():
            picture = ThemePicture(text, looks, self)
            self._group.addButton(picture)
            self.pictures[value] = picture
            flow.addWidget(picture)
        self._group.buttonToggled.connect(self._toggled)  # a screen reader toggles, and clicks nothing

    def set_value(self, value: str) -> None:
        """Show ``value`` as chosen, without a signal."""
        with QSignalBlocker(self._group):
            self.pictures[value].setChecked(True)

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        if on:
            self.changed.emit(next(value for value, picture in self.pictures.items() if picture is button))
