"""Draws every screen to PNG files, without a display: the same vault gives the same pictures.

A new screen joins with one line in :mod:`mentorapp.ui.tour_stops`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from mentorapp.services import drafts
from mentorapp.ui import theme
from mentorapp.ui.config import AppConfig
from mentorapp.ui.context import Context
from mentorapp.ui.jobs import Jobs
from mentorapp.ui.shell.page import Page
from mentorapp.ui.shell.workspace import Workspace
from mentorapp.ui.theme import ThemeName
from mentorapp.ui.widgets.painting import box
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

W = TypeVar("W", bound=QWidget)

USUAL = QSize(1360, 860)
SMALL = QSize(1024, 700)
LARGE_TEXT = 1.5
A_MOMENT = 20
PATIENCE = 20_000
"""Milliseconds: what is not ready by then is drawn as it is."""
VEIL = 90
EMPTY_PASSPHRASE = "everyone in here is invented"  # noqa: S105 - it guards an empty vault


@dataclass(frozen=True)
class Pose:
    """One way to look at the stops: theme, size of window and text, direction of reading."""

    suffix: str
    theme: ThemeName
    size: QSize
    scale: float = 1.0
    mirrored: bool = False
    few: bool = False
    """Whether only the stops that ask for it are drawn."""


POSES = (
    Pose("light", "light", USUAL),
    Pose("dark", "dark", USUAL),
    Pose("contrast", "contrast", USUAL, few=True),
    Pose("small", "light", SMALL, few=True),
    Pose("large-text", "light", USUAL, scale=LARGE_TEXT, few=True),
    Pose("mirrored", "light", USUAL, mirrored=True, few=True),
)


class Stage:
    """An empty window in which a stop sets its scene. ``empty`` is a vault with nothing in it."""

    def __init__(self, app: QApplication, vault: Vault, empty: Vault, pose: Pose) -> None:
        self.app, self.vault, self.empty = app, vault, empty
        self.config = AppConfig(theme=pose.theme, text_scale=pose.scale, language="en_GB")
        self.frame = QWidget()
        self.jobs = Jobs(self.frame)
        self._column = QVBoxLayout(self.frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._afterwards: list[Callable[[], object]] = []
        self._kept = {row.key: row for row in drafts.waiting(vault)}
        self.frame.resize(pose.size)
        self.frame.show()

    @property
    def aside(self) -> Path:
        """Return a folder that goes away with the tour, for files and for the count of failed tries."""
        return self.empty.folder.parent

    def show(self, widget: QWidget) -> None:
        """Fill the window with ``widget``."""
        self._column.addWidget(widget)
        widget.show()
        self.settle()

    def workspace(self, vault: Vault | None = None) -> Workspace:
        """Return the workspace of the told vault (or another), filling the window."""
        context = Context(vault or self.vault, self.config, self.jobs, self.frame)
        made = Workspace(context)
        self.show(made)
        return made

    def page(self, name: str, target: object = None, *, vault: Vault | None = None) -> Page:
        """Return the page called ``name`` in a new workspace."""
        made = self.workspace(vault)
        made.open_page(name, target)
        self.settle()
        return made.page(name)

    def settle(self, milliseconds: int = A_MOMENT) -> None:
        """Let events pass for a moment, and until no job runs."""
        self._wait(milliseconds)
        if self.jobs.is_busy():
            loop = QEventLoop()
            self.jobs.idle.connect(loop.quit)
            QTimer.singleShot(PATIENCE, loop, loop.quit)
            loop.exec()
            self._wait(A_MOMENT)

    def afterwards(self, take_back: Callable[[], object]) -> None:
        """Call ``take_back`` when the picture is drawn."""
        self._afterwards.append(take_back)

    def picture(self) -> QPixmap:
        """Return what is seen: the window, and its dialogs above it."""
        self.settle()
        picture = self.frame.grab()
        dialogs = [widget for widget in self.app.topLevelWidgets() if isinstance(widget, QDialog)]
        for dialog in (dialog for dialog in dialogs if dialog.isVisible()):
            _lay_over(picture, dialog)
        return picture

    def close(self) -> None:
        """Put everything away, also the drafts that a stop has left."""
        for widget in self.app.topLevelWidgets():
            if widget is not self.frame:
                widget.close()
        self.jobs.close()
        self.frame.close()
        self.frame.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for take_back in self._afterwards:
            take_back()
        self._restore_drafts()

    def _restore_drafts(self) -> None:
        present = {row.key: row for row in drafts.waiting(self.vault)}
        for key in present.keys() - self._kept.keys():
            drafts.discard(self.vault, key)
        for key, row in self._kept.items():
            if present.get(key) != row:
                drafts.keep(
                    self.vault,
                    key,
                    row.body,
                    mentee_id=row.mentee_id,
                    note_id=row.note_id,
                    tags=row.tags,
                )

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop, loop.quit)
        loop.exec()


@dataclass(frozen=True)
class TourStop:
    """A screen: its name in the file's name, and what sets the scene. ``everywhere``: in every pose."""

    name: str
    prepare: Callable[[Stage], object]
    everywhere: bool = False


def draw_tour(
    app: QApplication, vault: Vault, out: Path, stops: Sequence[TourStop], poses: Sequence[Pose] = POSES
) -> list[Path]:
    """Draw ``stops`` in every pose to ``out``/nn-name-pose.png and return the files.

    ``vault`` is opened with a clock that stands still; what the stops leave in it is taken back.
    """
    out.mkdir(parents=True, exist_ok=True)
    theme.load_fallback_fonts()
    flash = app.styleHints().cursorFlashTime()
    app.styleHints().setCursorFlashTime(0)
    drawn = []
    try:
        with _empty_vault(vault, out) as empty:
            for pose in poses:
                drawn += _draw_pose(app, vault, empty, out, stops, pose)
    finally:
        app.styleHints().setCursorFlashTime(flash)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return drawn


def _draw_pose(
    app: QApplication, vault: Vault, empty: Vault, out: Path, stops: Sequence[TourStop], pose: Pose
) -> list[Path]:
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(rtl if pose.mirrored else ltr)
    theme.apply(app, pose.theme, pose.scale)
    drawn = []
    for number, stop in enumerate(stops, start=1):
        if pose.few and not stop.everywhere:
            continue
        stage = Stage(app, vault, empty, pose)
        try:
            stop.prepare(stage)
            path = out / f"{number:02}-{stop.name}-{pose.suffix}.png"
            if not stage.picture().save(str(path)):
                raise OSError(f"cannot write {path.name}")
            drawn.append(path)
        finally:
            stage.close()
    return drawn


@contextmanager
def _empty_vault(vault: Vault, out: Path) -> Iterator[Vault]:
    """Make a vault with nothing in it, in a folder that goes away."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix=".tour-", dir=out) as folder:
        place = Path(folder)
        make = partial(Vault.create, place / "vault", EMPTY_PASSPHRASE, params=KdfParams.floor())
        made, _ = make(clock=vault.clock, state_folder=place / "state")
        with made:
            yield made


def _lay_over(picture: QPixmap, dialog: QDialog) -> None:
    """Draw ``dialog`` in the middle of ``picture``, which is dimmed."""
    painter = QPainter(picture)
    shade = QColor("#000000")
    shade.setAlpha(VEIL)
    painter.fillRect(picture.rect(), shade)
    shown = dialog.grab()
    rect = shown.rect()
    rect.moveCenter(picture.rect().center())
    rect.moveTopLeft(QPoint(max(0, rect.left()), max(0, rect.top())))
    painter.drawPixmap(rect.topLeft(), shown)
    box(painter, rect.adjusted(-1, -1, 1, 1), "", theme.tokens().edge, 2)
    painter.end()


def found(root: QWidget, kind: type[W]) -> W:
    """Return the one widget of this kind below ``root``."""
    return as_kind(kind, root.findChild(kind))


def as_kind(kind: type[W], widget: QWidget | None) -> W:
    """Return ``widget``, which is of this kind."""
    if not isinstance(widget, kind):
        raise TypeError(kind.__name__)
    return widget
