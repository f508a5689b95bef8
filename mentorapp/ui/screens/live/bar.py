"""The bar on top of the live screen: the clock, whose lesson it is, whether it is safe, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from mentorapp.instruments.moments import clock_text
from mentorapp.services.observation_rows import ObservationRow
from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.screens.live.script import SIDE
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.painting import Tone

HIGH = 60
LARGE = 30
SIGN = 16
WIDE = 1500
"""From this width on (at 100 %) everything stands on one line."""


class ClockFace(QWidget):
    """The time on the lesson's clock, large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.text = ""
        self.show_time(0)

    def show_time(self, ms: int) -> None:
        """Show a time in milliseconds."""
        text = clock_text(ms)
        if text == self.text:
            return
        longer = len(text) != len(self.text)
        self.text = text
        data(name(self, self.tr("Clock of the lesson"), text))
        if longer:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the widest figures, so that nothing moves aside each second."""
        wide = QFontMetrics(_large()).horizontalAdvance("0" * len(self.text))
        return QSize(wide, theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figures."""
        del event
        painter = QPainter(self)
        painter.setFont(_large())
        painter.setPen(QColor(theme.tokens().text))
        painter.drawText(
            self.rect(), int(painting.leading_end(painter) | Qt.AlignmentFlag.AlignVCenter), self.text
        )
        painter.end()


def _large() -> QFont:
    font = theme.font("title", bold=True)
    font.setPixelSize(theme.px(LARGE))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Fact(QWidget):
    """A sign and a few words on one line; what does not fit is cut and stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None, *, gives_way: bool = False, bold: bool = False) -> None:
        super().__init__(parent)
        self.text, self._icon, self._tone, self._bold = "", "", Tone.NEUTRAL, bold
        self._gives_way = gives_way
        policy = QSizePolicy.Policy.Preferred if gives_way else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def set_fact(self, text: str, icon: str = "", tone: Tone = Tone.NEUTRAL, more: str = "") -> None:
        """Show other words; ``more`` is what the tooltip says beyond them."""
        if (text, icon, tone) == (self.text, self._icon, self._tone):
            return
        self.text, self._icon, self._tone = text, icon, tone
        name(self, text, more)
        self.setToolTip(more or text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for sign and words."""
        wide = theme.text_width(self.text, "quiet", bold=self._heavy()) + self._sign()
        return QSize(wide + 2, theme.px(22))

    def minimumSizeHint(self) -> QSize:
        """Return the same, or a part of it where it gives way."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme.px(90)), whole.height()) if self._gives_way else whole

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign and words."""
        del event
        painter = QPainter(self)
        rect, sign = self.rect(), theme.px(SIGN)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            left = rect.right() - sign + 1 if rtl else rect.left()
            spot = QRect(left, (self.height() - sign) // 2, sign, sign)
            painter.drawPixmap(spot, pixmap(self._icon, self._tone.value, SIGN))
            rect = rect.adjusted(0, 0, -self._sign(), 0) if rtl else rect.adjusted(self._sign(), 0, 0, 0)
        words = painting.in_parts(self.text)
        painting.words(painter, rect, words, "quiet", self._tone.ink, bold=self._heavy())
        painter.end()

    def _heavy(self) -> bool:
        return self._bold or self._tone is Tone.WARN

    def _sign(self) -> int:
        return theme.px(SIGN + 6) if self._icon else 0


class TopBar(QWidget):
    """Clock, facts and buttons."""

    def __init__(self, hide: QAction, pause: QAction, finish: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = ClockFace(self)
        self.state = Fact(self, bold=True)
        self.about = data(Fact(self, gives_way=True))
        self.saved = Fact(self, gives_way=True)
        self.consent = Fact(self, gives_way=True)
        self.hide_button = QuietButton(hide.text(), "eye-off", "Esc, Esc", self)
        self.hide_button.clicked.connect(hide.trigger)
        self.pause_button = QuietButton.of(pause, self)
        self._pause = pause
        self.finish_button = QuietButton(finish.text(), "square", parent=self)
        self.finish_button.setToolTip(finish.toolTip())
        self.finish_button.clicked.connect(finish.trigger)
        self._facts = QGridLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setVerticalSpacing(0)
        self._facts.setHorizontalSpacing(20)
        self._in_one: bool | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(SIDE), 6, theme.px(SIDE), 7)
        row.setSpacing(20)
        row.addWidget(self.clock)
        row.addLayout(self._facts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.hide_button, self.pause_button, self.finish_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        row.addLayout(buttons)
        self.setMinimumHeight(theme.px(HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._arrange()

    def show_about(self, one: ObservationRow) -> None:
        """Say whose lesson it is, in which class, and what was agreed to look at."""
        parts = [one.mentee_name, " ".join(part for part in (one.grade, one.class_name, one.subject) if part)]
        if one.pupils is not None:
            single = one.pupils == 1
            parts.append(self.tr("one pupil") if single else self.tr("%n pupils", "", one.pupils))
        if one.focus:
            parts.append(self.tr("focus: {0}").format(" ".join(one.focus.split())))
        self.about.set_fact(" · ".join(part for part in parts if part))

    def show_consent(self, *, given: bool) -> None:
        """Say whether the consent to observe is in force."""
        if given:
            self.consent.set_fact(self.tr("consent to observe in force"), "shield-check")
        else:
            words = self.tr("consent to observe withdrawn or ended")
            self.consent.set_fact(words, "triangle-alert", Tone.WARN)

    def show_state(self, began: str, *, paused: bool) -> None:
        """Say since when it is recorded, or that it is paused."""
        if paused:
            self.state.set_fact(self.tr("Paused"), "pause", Tone.NEUTRAL)
        else:
            self.state.set_fact(self.tr("Recording since {0}").format(began), "circle-dot", Tone.WARN)
        self.pause_button.set_icon("play" if paused else "pause")
        self.pause_button.setText(self._pause.text())

    def show_saved(self, trouble: str, waiting: int, count: int) -> None:
        """Say what is durable: ``trouble`` keeps moments from the disk, ``waiting`` are not there yet."""
        if trouble:
            words = self.tr("not saved yet: go on, everything is kept")
            self.saved.set_fact(words, "triangle-alert", Tone.WARN, trouble)
        elif waiting:
            self.saved.set_fact(self.tr("saving %n…", "", waiting), "loader-circle")
        else:
            words = self.tr("saved, one moment") if count == 1 else self.tr("saved, %n moments", "", count)
            self.saved.set_fact(words, "check")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts on one line or on two."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Fit to the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_facts"):
            self.setMinimumHeight(theme.px(HIGH))
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        painter.fillRect(self.rect(), QColor(t.rail))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(t.line))
        painter.end()

    def _arrange(self) -> None:
        one = self.width() >= theme.px(WIDE)
        if one is self._in_one:
            return
        self._in_one = one
        while self._facts.takeAt(0) is not None:
            continue
        places = ((0, 0), (0, 1), (0, 3), (0, 4)) if one else ((0, 0), (0, 1), (1, 0), (1, 1))
        for fact, (line, place) in zip(
            (self.state, self.about, self.saved, self.consent), places, strict=True
        ):
            self._facts.addWidget(fact, line, place)
        for place, share in ((1, 0 if one else 1), (2, 1 if one else 0)):
            self._facts.setColumnStretch(place, share)
