"""What the moments of a lesson amount to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentorapp.instruments.facts import Span
from mentorapp.instruments.lesson import Lesson, fold
from mentorapp.instruments.model import Choice, Instrument, Intervals, Script, States, Tallies
from mentorapp.instruments.moments import Moment, MomentKind, Value

CHOICES = (Choice("a", "A"), Choice("b", "B"))
TOOL = Instrument(
    "tool",
    "Tool",
    (
        States("one", "One at a time", CHOICES),
        States("many", "Several", CHOICES, exclusive=False),
        Intervals("two", "Two minutes", CHOICES, 120),
        Tallies("count", "Count", CHOICES),
        Script("script", "Script", ()),
    ),
)
INSTRUMENTS = {"tool": TOOL}


class Journal:
    """Writes moments, each a second after the last unless it is said when."""

    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self.add(MomentKind.START, 0)

    def add(self, kind: MomentKind, at_ms: int | None = None, **data: Value) -> int:
        seq = len(self.moments) + 1
        self.moments.append(Moment(seq, seq * 1000 if at_ms is None else at_ms, kind, data))
        return seq

    def fold(self) -> Lesson:
        return fold(self.moments, INSTRUMENTS)


def test_of_an_exclusive_set_one_state_ends_another() -> None:
    journal = Journal()
    journal.add(MomentKind.STATE, 1000, part="tool:one", code="a", on=True)
    journal.add(MomentKind.STATE, 5000, part="tool:one", code="b", on=True)
    lesson = journal.fold()
    assert lesson.spans == [
        Span("tool:one", "a", 1000, 5000, (2, 3)),
        Span("tool:one", "b", 5000, None, (3,)),
    ]
    assert lesson.state_on("tool:one") == ("b",)
    assert [span.code for span in lesson.unclosed()] == ["b"]


def test_states_that_may_overlap_do() -> None:
    journal = Journal()
    for code in "ab":
        journal.add(MomentKind.STATE, part="tool:many", code=code, on=True)
    assert journal.fold().state_on("tool:many") == ("a", "b")


def test_a_double_press_is_one_press() -> None:
    journal = Journal()
    journal.add(MomentKind.STATE, 1000, part="tool:one", code="a", on=True)
    journal.add(MomentKind.STATE, 1399, part="tool:one", code="a", on=False)
    assert journal.fold().state_on("tool:one") == ("a",)
    journal.add(MomentKind.STATE, 1400, part="tool:one", code="a", on=False)
    assert journal.fold().state_on("tool:one") == ()


def test_what_is_taken_back_never_was_and_comes_again() -> None:
    journal = Journal()
    line = journal.add(MomentKind.LINE, voice="teacher", text="Why?")
    before = journal.fold().lines
    journal.add(MomentKind.STRIKE, of=line, on=True)
    assert journal.fold().lines == []
    assert journal.fold().undoable() is None
    journal.add(MomentKind.STRIKE, of=line, on=False)
    assert journal.fold().lines == before
    assert journal.fold().undoable() == line


def test_a_corrected_time_moves_the_line_and_leaves_the_journal() -> None:
    journal = Journal()
    first = journal.add(MomentKind.LINE, 5000, text="First")
    journal.add(MomentKind.LINE, 6000, text="Second")
    change: dict[str, Value] = {"of": first, "at_ms": 6500, "changed": {"text": "Last"}}
    journal.moments.append(Moment(4, 7000, MomentKind.AMEND, change))
    lines = journal.fold().lines
    assert [(line.text, line.at_ms, line.amended) for line in lines] == [
        ("Second", 6000, False),
        ("Last", 6500, True),
    ]
    assert journal.moments[1].text("text") == "First"


def test_a_correction_can_be_taken_back_too() -> None:
    journal = Journal()
    line = journal.add(MomentKind.LINE, text="As heard")
    change = journal.add(MomentKind.AMEND, of=line, changed={"text": "As thought"})
    journal.add(MomentKind.STRIKE, of=change, on=True)
    assert [one.text for one in journal.fold().lines] == ["As heard"]


def test_pauses_do_not_count_as_lesson() -> None:
    journal = Journal()
    journal.add(MomentKind.PAUSE, 10_000)
    assert journal.fold().paused
    journal.add(MomentKind.RESUME, 40_000)
    journal.add(MomentKind.FINISH, 60_000)
    lesson = journal.fold()
    assert lesson.finished
    assert not lesson.running
    assert lesson.length_ms() == 30_000


def test_a_pause_that_was_never_ended_ends_with_the_lesson() -> None:
    journal = Journal()
    journal.add(MomentKind.PAUSE, 10_000)
    journal.add(MomentKind.FINISH, 60_000)
    assert journal.fold().length_ms() == 10_000


def test_long_silence_is_a_gap_unless_it_was_a_pause() -> None:
    journal = Journal()
    journal.add(MomentKind.MARK, 1000)
    journal.add(MomentKind.MARK, 400_000)
    journal.add(MomentKind.PAUSE, 401_000)
    journal.add(MomentKind.RESUME, 900_000)
    assert [(gap.from_ms, gap.to_ms) for gap in journal.fold().gaps()] == [(1000, 400_000)]


def test_codes_of_an_interval_are_a_set_and_tallies_never_fall_below_nothing() -> None:
    journal = Journal()
    journal.add(MomentKind.INTERVAL, part="tool:two", code="a", on=True, number=1)
    journal.add(MomentKind.INTERVAL, part="tool:two", code="b", on=True, number=1)
    journal.add(MomentKind.INTERVAL, part="tool:two", code="a", on=False, number=1)
    journal.add(MomentKind.TALLY, part="tool:count", code="a", by=-1)
    journal.add(MomentKind.TALLY, part="tool:count", code="a", by=1)
    lesson = journal.fold()
    assert lesson.intervals["tool:two"] == {1: {"b"}}
    assert lesson.tallies["tool:count"] == {"a": 1}


def test_evidence_keeps_its_order_and_lets_go() -> None:
    journal = Journal()
    journal.add(MomentKind.EVIDENCE, part="tool:r", indicator="i", moments=[7, 3], on=True)
    journal.add(MomentKind.EVIDENCE, part="tool:r", indicator="i", moments=[7], on=False)
    assert journal.fold().evidence("tool:r", "i") == (3,)
    assert journal.fold().evidence("tool:r", "other") == ()


def test_the_last_rating_stands() -> None:
    journal = Journal()
    for level in ("2", "4"):
        journal.add(MomentKind.RATING, part="tool:r", indicator="i", behaviour="", segment=1, level=level)
    assert journal.fold().ratings["tool:r", "i", "", 1].level == "4"
    journal.add(MomentKind.RATING, part="tool:r", indicator="i", behaviour="", segment=1, level="")
    assert not journal.fold().ratings


def test_the_rating_made_last_stands_whatever_time_it_speaks_of_and_whatever_is_taken_back() -> None:
    journal = Journal()
    for level, at in (("1", 5_000), ("2", 3_000)):
        journal.add(MomentKind.RATING, at, part="tool:r", indicator="i", level=level)
    tally = journal.add(MomentKind.TALLY, 6_000, part="tool:count", code="a", by=1)
    assert journal.fold().ratings["tool:r", "i", "", 0].level == "2"
    for on in (True, False):
        journal.add(MomentKind.STRIKE, 6_000, of=tally, on=on)
    assert journal.fold().ratings["tool:r", "i", "", 0].level == "2"


kinds = st.sampled_from(
    [
        MomentKind.STATE,
        MomentKind.TALLY,
        MomentKind.INTERVAL,
        MomentKind.CODE,
        MomentKind.RATING,
        MomentKind.CHECK,
    ]
)
steps = st.lists(
    st.tuples(kinds, st.sampled_from("ab"), st.booleans(), st.integers(-2_000, 3_000)),
    min_size=1,
    max_size=30,
)
PARTS = {MomentKind.STATE: "tool:one", MomentKind.TALLY: "tool:count", MomentKind.CODE: "tool:many"}


def pressed_journal(pressed: list[tuple[MomentKind, str, bool, int]]) -> Journal:
    """Return a journal whose times may go back."""
    journal, at = Journal(), 0
    for kind, code, on, wait in pressed:
        at = max(0, at + wait)
        journal.add(
            kind, at, part=PARTS.get(kind, "tool:two"), code=code, on=on, by=1 if on else -1, number=1,
            indicator="i", level=code,
        )  # fmt: skip
    return journal


def facts_of(lesson: Lesson) -> object:
    counted = (lesson.tallies, lesson.intervals, lesson.checks, lesson.ratings)
    return lesson.spans, lesson.events, lesson.on, lesson.end_ms, *counted


@given(steps, st.data())
def test_taking_back_and_bringing_back_leaves_everything_as_it_was(
    pressed: list[tuple[MomentKind, str, bool, int]], data: st.DataObject
) -> None:
    journal = pressed_journal(pressed)
    before = journal.fold()
    target = data.draw(st.integers(2, len(journal.moments)))
    for on in (True, False):
        journal.add(MomentKind.STRIKE, of=target, on=on)
    assert facts_of(journal.fold()) == facts_of(before)


def test_five_thousand_moments_are_folded_while_nobody_notices() -> None:
    import time

    journal = Journal()
    for number in range(5_000):
        journal.add(MomentKind.LINE, number * 1000, voice="teacher", text="Go on")
    began = time.perf_counter()
    assert len(journal.fold().lines) == 5_000
    assert time.perf_counter() - began < 0.5
