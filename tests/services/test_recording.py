"""Every moment is durable before it is told, in order, and none is ever dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.instruments.moments import Moment, MomentKind
from mentorapp.services import observations
from mentorapp.services.recording import Half, Recorder
from mentorapp.vault.vault import Vault
from tests.services.test_observations import running

PATIENCE = 20.0


class Observer:
    """What a screen is told, on the recorder's thread."""

    def __init__(self) -> None:
        self.saved: list[Moment] = []
        self.troubles: list[BaseException] = []
        self.troubled = threading.Event()
        self.relieved = threading.Event()

    def trouble(self, error: BaseException) -> None:
        self.troubles.append(error)
        self.troubled.set()


@pytest.fixture
def observer() -> Observer:
    return Observer()


@pytest.fixture
def one(vault: Vault) -> int:
    return running(vault)


@pytest.fixture
def recorder(vault: Vault, one: int, observer: Observer) -> Iterator[Recorder]:
    made = Recorder(
        vault,
        observations.get(vault, one).uid,
        next_seq=2,
        on_saved=observer.saved.append,
        on_trouble=observer.trouble,
        on_relieved=observer.relieved.set,
    )
    yield made
    made.close(PATIENCE)


def limit_pages(vault: Vault, pages: int | None) -> None:
    """Let the database grow by so many pages at most, on every connection; ``None`` lifts it."""
    connections = [vault.engine.raw_connection() for _ in range(3)]
    for connection in connections:
        cursor = connection.cursor()
        present = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {present + pages if pages is not None else 1 << 30}")
        connection.close()


def test_moments_get_their_numbers_at_once_and_are_told_in_order(
    vault: Vault, one: int, recorder: Recorder, observer: Observer
) -> None:
    numbers = [
        recorder.append(MomentKind.LINE, at * 10, {"voice": "teacher", "text": f"line {at}"})
        for at in range(200)
    ]
    assert numbers == list(range(2, 202))
    assert recorder.flush(PATIENCE)
    assert [moment.seq for moment in observer.saved] == numbers
    assert [moment.seq for moment in observations.moments(vault, one)] == [1, *numbers]
    assert recorder.waiting == 0


def test_what_is_told_is_durable_already(vault: Vault, one: int, observer: Observer) -> None:
    found: list[int] = []

    def saved(moment: Moment) -> None:
        found.append(observations.moments(vault, one)[-1].seq - moment.seq)

    recorder = Recorder(
        vault, observations.get(vault, one).uid, next_seq=2, on_saved=saved, on_trouble=observer.trouble,
        on_relieved=observer.relieved.set,
    )  # fmt: skip
    for at in range(5):
        recorder.append(MomentKind.MARK, at, {"text": "here"})
        assert recorder.flush(PATIENCE)
    recorder.close(PATIENCE)
    assert found == [0] * 5


def test_the_half_typed_line_is_kept_and_ends_with_its_line(
    vault: Vault, one: int, recorder: Recorder
) -> None:
    half = Half("teacher", "", "So what do we th", 3_000)
    recorder.keep_line(half)
    assert recorder.flush(PATIENCE)
    assert observations.half_line(vault, one) == half
    assert observations.open_running(vault, one).half == half
    recorder.append(MomentKind.LINE, 4_000, {"voice": "teacher", "text": "So what do we think?"})
    assert recorder.flush(PATIENCE)
    assert observations.half_line(vault, one) is None


def test_the_half_typed_line_is_durable_within_a_second_without_being_asked(
    vault: Vault, one: int, recorder: Recorder, until: Callable[[Callable[[], bool]], None]
) -> None:
    recorder.keep_line(Half("", "", "Going to ta", 0))
    until(lambda: observations.half_line(vault, one) is not None)


def test_on_a_full_disk_the_observer_is_told_goes_on_and_loses_nothing(
    vault: Vault, one: int, recorder: Recorder, observer: Observer
) -> None:
    limit_pages(vault, 0)
    numbers = [recorder.append(MomentKind.LINE, at, {"text": "x" * 5_000}) for at in range(20)]
    assert observer.troubled.wait(PATIENCE)
    numbers.append(recorder.append(MomentKind.MARK, 30, {"text": "still typing"}))
    assert [str(error) for error in observer.troubles] == ["vault.disk_full"]
    assert not recorder.flush(0.05)
    limit_pages(vault, None)
    assert observer.relieved.wait(PATIENCE)
    assert recorder.flush(PATIENCE)
    assert [moment.seq for moment in observer.saved] == numbers
    assert [moment.seq for moment in observations.moments(vault, one)] == [1, *numbers]


def test_text_that_cannot_be_kept_is_refused_at_once_and_takes_no_number(recorder: Recorder) -> None:
    with pytest.raises(UserError):
        recorder.append(MomentKind.LINE, 0, {"text": "x" * 20_000})
    with pytest.raises(UserError):
        recorder.append(MomentKind.LINE, 0, {"text": "a\x00b"})
    assert recorder.append(MomentKind.LINE, 0, {"text": "fine"}) == 2


def test_closing_writes_what_waits(vault: Vault, one: int, recorder: Recorder) -> None:
    recorder.append(MomentKind.LINE, 10, {"text": "last words"})
    recorder.keep_line(Half("", "", "and half of", 20))
    assert recorder.close(PATIENCE)
    assert [line.text for line in observations.lesson(vault, one).lines] == ["last words"]
    assert observations.half_line(vault, one) is not None
    with pytest.raises(RuntimeError):
        recorder.append(MomentKind.MARK, 30, {})


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], None]:
    """Wait for something that another thread does, looking every few milliseconds."""
    pause = threading.Event()

    def wait(happened: Callable[[], bool]) -> None:
        for _ in range(300):
            if happened():
                return
            pause.wait(0.01)
        raise AssertionError("it did not happen within three seconds")

    return wait
