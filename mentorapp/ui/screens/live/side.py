"""The side of the live screen: the panels of the instruments, one below the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mentorapp.instruments.lesson import Lesson
from mentorapp.instruments.model import Instrument, Part, Script
from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.widgets.labels import Quiet

PartPanel = Any
Make = Callable[[Instrument, Part, QWidget], PartPanel]
WIDTH = 400
MARGIN = 24


class Side(QScrollArea):
    """All panels of a lesson. The script has none: it is the rest of the screen."""

    recorded = Signal(object, object)
    """The MomentKind and the data of what was pressed."""

    def __init__(self, make: Make | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, self.tr("Instruments"))
        self.make = make
        self.panels: list[PartPanel] = []
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_instruments(self, instruments: list[Instrument]) -> None:
        """Make the panels for these instruments; their titles stand above where there are several."""
        inner = QWidget(self)
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(theme.px(24))
        self.panels = []
        for instrument in instruments:
            parts = [part for part in instrument.parts if not isinstance(part, Script)]
            if self.make is None:
                continue
            if len(instruments) > 1 and parts:
                column.addWidget(data(Quiet(instrument.title, inner)))
            for part in parts:
                panel = self.make(instrument, part, inner)
                panel.recorded.connect(self.recorded)
                self.panels.append(panel)
                column.addWidget(panel)
        column.addStretch(1)
        self.setWidget(inner)
        self.setVisible(bool(self.panels))

    def show_lesson(self, lesson: Lesson, now_ms: int) -> None:
        """Show in every panel how things stand."""
        for panel in self.panels:
            panel.show_lesson(lesson, now_ms)

    def tick(self, now_ms: int) -> None:
        """Tell every panel what time it is."""
        for panel in self.panels:
            panel.tick(now_ms)

    def press(self, key: str) -> bool:
        """Press a key in the first panel that has it; return whether one did."""
        return any(panel.press(key) for panel in self.panels)
