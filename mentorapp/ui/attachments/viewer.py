"""Looking at a picture from the vault: in memory alone, nearer and farther by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mentorapp.ui import keys, theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.attachments.saving import SaveCopy
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from mentorapp.ui.widgets.containers import row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.labels import Quiet

if TYPE_CHECKING:
    from mentorapp.services.attachments import AttachmentRow
    from mentorapp.ui.context import Context

STEP = 1.25
FARTHEST, NEAREST = 0.05, 8.0
MARGIN = 64
STRIDE = 60


class Canvas(QWidget):
    """The picture at some size, in the middle of what room there is."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._shown = image.size()

    def show_at(self, size: QSize) -> None:
        """Draw the picture this large."""
        self._shown = size
        self.setMinimumSize(size)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        del event
        painter = QPainter(self)
        spot = QRect(QPoint(0, 0), self._shown)
        spot.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(spot, self._image)
        painter.end()


class PictureView(QScrollArea):
    """Shows a picture whole, or nearer; arrows move, + and - zoom, 0 shows the whole."""

    def __init__(self, image: QImage, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._zoom = 1.0
        self._whole = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(theme.px(320), theme.px(220))
        data(name(self, text))
        self.canvas = Canvas(image, self)
        self.canvas.setObjectName("scrolled")
        self.setWidget(self.canvas)

    @property
    def zoom(self) -> float:
        """Return how large a dot of the picture is, in pixels of the window."""
        return self._zoom

    def nearer(self) -> None:
        """Show the picture larger."""
        self._zoom_to(self._zoom * STEP)

    def farther(self) -> None:
        """Show the picture smaller."""
        self._zoom_to(self._zoom / STEP)

    def show_whole(self) -> None:
        """Show all of the picture, never larger than it is."""
        self._whole = True
        room = self.maximumViewportSize()
        if self._image.isNull() or room.isEmpty():
            return
        fitting = min(room.width() / self._image.width(), room.height() / self._image.height())
        self._show_at(min(fitting, 1.0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in sight, unless something nearer is looked at."""
        super().resizeEvent(event)
        if self._whole:
            self.show_whole()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, zoom with + and -, show the whole with 0."""
        moves = {
            Qt.Key.Key_Left: (-STRIDE, 0),
            Qt.Key.Key_Right: (STRIDE, 0),
            Qt.Key.Key_Up: (0, -STRIDE),
            Qt.Key.Key_Down: (0, STRIDE),
        }
        if event.key() in moves:
            self._move(*moves[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.nearer()
        elif event.key() in {Qt.Key.Key_Minus, Qt.Key.Key_Underscore}:
            self.farther()
        elif event.key() == Qt.Key.Key_0:
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held, else move."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.nearer if event.angleDelta().y() > 0 else self.farther)()
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the area and the mark of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painting.ring(painter, self.viewport().rect(), 0)
            painter.end()

    def focusInEvent(self, event: QEvent) -> None:
        """Show the mark of the focus."""
        self.viewport().update()
        del event

    def focusOutEvent(self, event: QEvent) -> None:
        """Take the mark of the focus away."""
        self.viewport().update()
        del event

    def _zoom_to(self, zoom: float) -> None:
        """Zoom and keep the middle of what is seen in the middle."""
        self._whole = False
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep()) for bar in bars]
        self._show_at(min(max(zoom, FARTHEST), NEAREST))
        self.canvas.resize(self.canvas.minimumSize().expandedTo(self.maximumViewportSize()))
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _show_at(self, zoom: float) -> None:
        self._zoom = zoom
        size = QSize(max(1, int(self._image.width() * zoom)), max(1, int(self._image.height() * zoom)))
        self.canvas.show_at(size)

    def _move(self, right: int, down: int) -> None:
        for bar, way in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + theme.px(way))


class PictureViewer(Dialog):
    """A picture in a window above the window."""

    def __init__(self, context: Context, file: AttachmentRow, image: QImage, parent: QWidget) -> None:
        super().__init__(file.name, parent)
        data(self)
        data(self.heading)
        self._file = file
        self._saver = SaveCopy(context, self)
        self.view = PictureView(image, self.tr("Picture: {0}").format(file.name), self)
        self.body.addWidget(self.view, 1)
        tools = row(8)
        self.size_words = Quiet(self.tr("{0} × {1} dots").format(image.width(), image.height()), self)
        self.size_words.setWordWrap(False)
        tools.addWidget(self.size_words)
        tools.addStretch(1)
        for sign, words, key, slot in (
            ("zoom-out", self.tr("Farther"), "-", self.view.farther),
            ("zoom-in", self.tr("Nearer"), "+", self.view.nearer),
        ):
            button = IconButton(sign, words, key, self)
            button.clicked.connect(slot)
            tools.addWidget(button)
        self.whole = QuietButton(self.tr("Whole picture"), key="0", parent=self)
        self.whole.clicked.connect(self.view.show_whole)
        tools.addWidget(self.whole)
        self.body.addLayout(tools)
        self.save = QuietButton(self.tr("Save a copy…"), "download", parent=self)
        self.save.clicked.connect(self.save_copy)
        close = PrimaryButton(self.tr("Close"), parent=self)
        close.clicked.connect(self.accept)
        keys.action(self, self.tr("Save a copy…"), "Ctrl+S", self.save_copy, icon="download")
        self.add_buttons(close, self.save)
        room = parent.window().size()
        self.resize(room.width() - theme.px(MARGIN), room.height() - theme.px(MARGIN))
        self.view.setFocus()

    def save_copy(self) -> None:
        """Ask for a place outside the vault and write a copy there."""
        self._saver.ask(self._file)
