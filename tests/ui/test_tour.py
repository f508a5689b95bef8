from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from mentorapp.services import drafts, history, mentees, notes
from mentorapp.ui import theme
from mentorapp.ui.shell import pages
from mentorapp.ui.tour import POSES, SMALL, USUAL, Stage, TourStop, draw_tour
from mentorapp.ui.tour_stops import STOPS
from mentorapp.vault.vault import Vault

LIGHT = [pose for pose in POSES if pose.suffix == "light"]


@pytest.fixture(autouse=True)
def light_again(app: QApplication) -> Iterator[None]:
    yield
    theme.apply(app, "light")


def stop(name: str) -> TourStop:
    return next(stop for stop in STOPS if stop.name == name)


def digests(paths: list[Path]) -> list[str]:
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]


def test_every_stop_is_drawn_in_the_size_it_says(app: QApplication, told: Vault, tmp_path: Path) -> None:
    drawn = draw_tour(app, told, tmp_path / "out", STOPS, LIGHT)
    assert [path.name for path in drawn] == [
        f"{number:02}-{stop.name}-light.png" for number, stop in enumerate(STOPS, start=1)
    ]
    for path in drawn:
        picture = QImage(str(path))
        assert picture.size() == USUAL, path.name
        colours = {picture.pixel(x, y) for x in range(0, 1360, 5) for y in range(0, 860, 5)}
        assert len(colours) > 5, f"{path.name} is empty"
    assert sorted((tmp_path / "out").iterdir()) == drawn, "nothing else is left there"


def test_the_same_vault_gives_the_same_pictures(app: QApplication, told: Vault, tmp_path: Path) -> None:
    some = [
        stop(name) for name in ("first-run-passphrase", "today", "quick-capture", "person-remove", "notes")
    ]
    first = draw_tour(app, told, tmp_path / "one", some, LIGHT)
    assert digests(first) == digests(draw_tour(app, told, tmp_path / "two", some, LIGHT))


def test_the_tour_leaves_the_vault_as_it_was(app: QApplication, told: Vault, tmp_path: Path) -> None:
    def state() -> tuple[object, ...]:
        waiting = [(row.key, row.body, row.tags) for row in drafts.waiting(told)]
        everyone = [(row.id, row.note_count) for row in mentees.listing(told)]
        return sorted(waiting), everyone, notes.latest(told, 5), history.state(told).undo_label

    before = state()
    draw_tour(app, told, tmp_path, [stop("quick-capture"), stop("person-remove"), stop("notes")], LIGHT)
    assert state() == before


def test_a_few_stops_are_also_drawn_small_large_mirrored_and_in_high_contrast(
    app: QApplication, told: Vault, tmp_path: Path
) -> None:
    drawn = draw_tour(app, told, tmp_path, [stop("today"), stop("today-empty")])
    assert [path.name for path in drawn] == [
        "01-today-light.png",
        "02-today-empty-light.png",
        "01-today-dark.png",
        "02-today-empty-dark.png",
        "01-today-contrast.png",
        "01-today-small.png",
        "01-today-large-text.png",
        "01-today-mirrored.png",
    ]
    assert QImage(str(tmp_path / "01-today-small.png")).size() == SMALL
    rail = QImage(str(tmp_path / "01-today-mirrored.png")).pixelColor(1340, 400)
    assert rail.name().upper() == theme.load("light").rail
    dark = QImage(str(tmp_path / "01-today-dark.png")).pixelColor(226, 850)
    assert dark.name().upper() == theme.load("dark").window


def test_a_new_screen_joins_with_one_line(app: QApplication, told: Vault, tmp_path: Path) -> None:
    def prepare(stage: Stage) -> None:
        stage.show(QLabel("a new screen"))

    drawn = draw_tour(app, told, tmp_path, [*STOPS[:1], TourStop("new", prepare)], LIGHT)
    assert drawn[-1].name == "02-new-light.png"


def test_every_page_and_every_name_is_in_the_tour_once() -> None:
    names = [stop.name for stop in STOPS]
    assert len(set(names)) == len(names)
    for spec in pages.ALL:
        assert any(name.startswith(spec.name) for name in names), f"{spec.name} is not drawn"


def test_a_stop_that_fails_leaves_no_window_behind(app: QApplication, told: Vault, tmp_path: Path) -> None:
    def prepare(stage: Stage) -> None:
        stage.workspace()
        raise LookupError("nothing to see")

    with pytest.raises(LookupError):
        draw_tour(app, told, tmp_path, [TourStop("broken", prepare)], LIGHT)
    assert not [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    assert list(tmp_path.iterdir()) == []
