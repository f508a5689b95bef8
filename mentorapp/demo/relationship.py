"""What mentor and mentee do together in the demo: an agreement, consents, meetings and next steps."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import pi, sin

from mentorapp.demo.cast import Person
from mentorapp.demo.grammar import Hand
from mentorapp.demo.words import relationship as words
from mentorapp.demo.year import morning, weight
from mentorapp.domain.ours.agreements import Stroke
from mentorapp.domain.ours.consents import ConsentMethod, ConsentScope
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel, EventKind
from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind, StepFields, StepOwner, StepState
from mentorapp.services import agreements, consents, engagements, meetings, steps
from mentorapp.vault.unit_of_work import UnitOfWork

MENTOR = "Ada Brandt"
_QUIET = 0.5
"""Days that weigh less (weekends, holidays) have no meetings."""
_RHYTHMS = (2, 2, 2, 3, 4)
_CROWD_RHYTHM = 4
_LENGTHS = (30, 45, 45, 60)
_HOURS = (8.0, 11.5, 12.75, 14.0, 14.75, 15.5, 16.0)
_BEFORE_SCHOOL = 7.75
"""Hours into the last day: a word before the first lesson."""
_AHEAD = timedelta(days=15)
_OBSERVED_EACH = 3
"""Of so many meetings one is a visit to a lesson."""


@dataclass(frozen=True)
class Act:
    """Something that is done at an aware moment, and the label of the transaction it is done in."""

    at: datetime
    label: str
    do: Callable[[UnitOfWork], None]


@dataclass
class Pair:
    """Mentor and one mentee, from their first day to the last of the story; moments are aware and local."""

    person: Person
    first: datetime
    last: datetime
    until: date
    mentee_id: Callable[[], int]
    rng: random.Random
    hand: Hand
    cast: bool
    engagement_id: int = 0
    agreement_id: int = 0
    open_steps: list[int] = field(default_factory=list)

    @property
    def rhythm(self) -> int:
        """Weeks from one meeting to the next."""
        return _RHYTHMS[len(self.person.fields.name) % len(_RHYTHMS)] if self.cast else _CROWD_RHYTHM

    @property
    def observes(self) -> bool:
        """Whether the mentee lets the mentor watch lessons."""
        return self.person.called not in {"Eamon", "Dilnoza"}


def acts_of(pair: Pair) -> Iterator[Act]:
    """Yield what mentor and mentee do, in no order."""
    start = pair.first + timedelta(minutes=5)
    yield Act(start, engagements.START, lambda work: _begin(work, pair))
    days = list(_meeting_days(pair))
    for number, at in enumerate(days):
        if at.date() > pair.until or (at.date() == pair.until and at > morning(pair.until, 8.0)):
            continue
        yield Act(at + timedelta(hours=1), meetings.CLOSE, _meeting(pair, at, number))
    if pair.cast:
        yield from _agreeing(pair, days)
        yield from _corridor(pair)
        if pair.last.date() >= pair.until - timedelta(days=20):
            yield Act(morning(pair.until, 7.5), meetings.PLAN, lambda work: _plan_ahead(work, pair))
    yield from _endings(pair)


def _begin(work: UnitOfWork, pair: Pair) -> None:
    kinds = [EngagementKind.MENTORING, EngagementKind.COACHING, EngagementKind.BLENDED]
    fields = EngagementFields(
        kind=kinds[len(pair.person.called) % len(kinds)],
        model=EngagementModel.ONE_TO_ONE,
        starts_on=pair.first.date(),
        purpose=pair.rng.choice(words.PURPOSES),
        priorities=pair.rng.choice(words.PRIORITIES),
        rhythm_weeks=pair.rhythm,
        planned_weeks=40,
    )
    pair.engagement_id = engagements.write(work, fields, [pair.mentee_id()])


def _meeting_days(pair: Pair) -> Iterator[datetime]:
    """Yield when the two meet, until the last note about the mentee."""
    hour = pair.rng.choice(_HOURS)
    day = pair.first.date() + timedelta(days=pair.rng.randrange(2, 7))
    while day <= pair.last.date():
        free = day
        while weight(free, pair.until) < _QUIET or free.weekday() > 4:
            free += timedelta(days=1)
        at = morning(free, hour)
        if pair.first + timedelta(hours=1) < at and free <= pair.last.date():
            yield at
        day = max(day + timedelta(weeks=pair.rhythm), free + timedelta(days=3))


def _meeting(pair: Pair, at: datetime, number: int) -> Callable[[UnitOfWork], None]:
    def do(work: UnitOfWork) -> None:
        visit = pair.observes and number % _OBSERVED_EACH == _OBSERVED_EACH - 1
        visit = visit and (pair.person.called != "Robin" or at < pair.last - timedelta(days=9))
        if number == 0 and pair.observes:
            consents.write(
                work, pair.mentee_id(), ConsentScope.OBSERVE, method=ConsentMethod.SIGNED,
                detail="Lessons that we agree on beforehand.",
                expires_on=max(pair.until + timedelta(days=200), at.date()),
            )  # fmt: skip
        goal = pair.person.goals[number * len(pair.person.goals) // 26 % len(pair.person.goals)]
        pair.hand.aim = goal.aim
        pair.hand.new_note()
        meeting_id = meetings.write(
            work,
            MeetingFields(
                kind=MeetingKind.OBSERVATION if visit else MeetingKind.MEETING,
                title=pair.hand.fill("{class}, {topic}") if visit else "",
                starts_at=at,
                minutes=pair.rng.choice(_LENGTHS),
                place=pair.rng.choice(words.PLACES),
                agenda=pair.hand.draw(goal.ask),
                mentee_ids=(pair.mentee_id(),),
                engagement_id=pair.engagement_id,
            ),
        )
        record = "\n\n".join(
            (pair.hand.draw(words.OPENINGS), pair.hand.draw(goal.step), pair.hand.draw(words.AGREED))
        )
        _look_back(work, pair)
        pair.open_steps += meetings.finish(
            work, meeting_id, record=record, steps=_next_steps(pair, pair.hand.draw(goal.step), at.date())
        )

    return do


def _look_back(work: UnitOfWork, pair: Pair) -> None:
    """Settle what the two had open: most of it was done."""
    for step_id in pair.open_steps:
        done = pair.rng.random() < 0.85
        outcome = pair.hand.draw(words.OUTCOMES) if done else ""
        steps.settle_within(work, step_id, StepState.DONE if done else StepState.DROPPED, outcome)
    pair.open_steps.clear()


def _next_steps(pair: Pair, what: str, day: date) -> list[StepFields]:
    check = day + timedelta(weeks=pair.rhythm)
    found = [
        StepFields(pair.mentee_id(), what, StepOwner.MENTEE, due_on=check - timedelta(days=2), check_on=check)
    ]
    if pair.rng.random() < 0.2:
        promise = pair.hand.fill("[Send the two pages on|Look for an example of|Lend the book about] {topic}")
        found.append(StepFields(pair.mentee_id(), promise, StepOwner.MENTOR, due_on=day + timedelta(days=4)))
    return found


def _agreeing(pair: Pair, days: Sequence[datetime]) -> Iterator[Act]:
    """Yield the draft of the agreement, and the day on which both sign it."""
    yield Act(pair.first + timedelta(minutes=20), agreements.DRAFT, lambda work: _draft(work, pair))
    if len(days) > 1:
        yield Act(days[1] + timedelta(minutes=50), agreements.SIGN, lambda work: _sign(work, pair))


def _draft(work: UnitOfWork, pair: Pair) -> None:
    rhythm = "every week" if pair.rhythm == 1 else f"every {pair.rhythm} weeks"
    body = words.BODY.format(purpose=pair.rng.choice(words.PURPOSES), rhythm=rhythm, minutes=45)
    first = pair.first.date()
    pair.agreement_id = agreements.write(
        work, pair.engagement_id, "Our agreement", body, first, max(first, pair.until) + timedelta(days=240)
    )


def _sign(work: UnitOfWork, pair: Pair) -> None:
    agreements.write_signature(
        work, pair.agreement_id, mentee_id=None, name=MENTOR, strokes=_drawn(random.Random(MENTOR))
    )
    name = pair.person.fields.name
    agreements.write_signature(
        work, pair.agreement_id, mentee_id=pair.mentee_id(), name=name, strokes=_drawn(random.Random(name))
    )
    if pair.person.called in {"Amina", "Jonas", "Rosa"}:
        consents.write(work, pair.mentee_id(), ConsentScope.SHARE, detail="Summaries that we both agreed to.")
    if pair.person.called in {"Amina", "Grace"}:
        consents.write(work, pair.mentee_id(), ConsentScope.HOLD_WORK, detail="Without names.")


def _drawn(rng: random.Random) -> tuple[Stroke, ...]:
    """Return a signature as a hand might draw it: a long wave, and a line below it."""
    waves, height = rng.uniform(3, 6), rng.uniform(0.18, 0.3)
    points = [number / 60 for number in range(61)]
    wave = tuple(
        (0.08 + 0.8 * at, 0.5 - height * (1.1 - at) * sin(2 * pi * waves * at) * (0.6 + 0.4 * sin(9 * at)))
        for at in points
    )
    return (wave, ((0.15, 0.82), (0.7, 0.78)))


def _corridor(pair: Pair) -> Iterator[Act]:
    """Yield the small contacts: a word in the corridor, a call, an email."""
    kinds = (MeetingKind.CORRIDOR, MeetingKind.CORRIDOR, MeetingKind.EMAIL, MeetingKind.CALL)
    day = pair.first.date() + timedelta(days=pair.rng.randrange(6, 20))
    while day < pair.last.date():
        if weight(day, pair.until) >= _QUIET:
            at = morning(day, pair.rng.uniform(9.5, 15.5))
            yield Act(
                at, meetings.LOG, _contact(pair, at, pair.rng.choice(kinds), pair.rng.choice((5, 10, 10, 15)))
            )
        day += timedelta(days=pair.rng.randrange(9, 30))
    if pair.person.called == "Jonas":
        at = morning(pair.until, _BEFORE_SCHOOL)
        yield Act(at, meetings.LOG, _contact(pair, at, MeetingKind.CORRIDOR, 10))


def _contact(pair: Pair, at: datetime, kind: MeetingKind, minutes: int) -> Callable[[UnitOfWork], None]:
    def do(work: UnitOfWork) -> None:
        pair.hand.new_note()
        what = pair.hand.draw(words.CORRIDOR)
        begun = at - timedelta(minutes=minutes)
        fields = MeetingFields(kind, "", begun, minutes, mentee_ids=(pair.mentee_id(),))
        meetings.finish(work, meetings.write(work, fields), record=what)

    return do


def _plan_ahead(work: UnitOfWork, pair: Pair) -> None:
    """Put the next meetings into the calendar, and today's."""
    soon = pair.person.called in {"Amina", "Jonas"}
    day = pair.until + timedelta(days=0 if soon else pair.rng.randrange(1, 6))
    number = 0
    while day <= pair.until + _AHEAD:
        if day.weekday() < 5:
            pair.hand.new_note()
            visit = number == 1 and pair.observes and pair.person.called != "Robin"
            meetings.write(
                work,
                MeetingFields(
                    kind=MeetingKind.OBSERVATION if visit else MeetingKind.MEETING,
                    title=pair.hand.fill("{class}, {topic}") if visit else "",
                    starts_at=morning(day, pair.rng.choice((9.5, 10.5, 11.5, 13.0, 14.0, 15.25, 16.0))),
                    minutes=pair.rng.choice(_LENGTHS),
                    place=pair.rng.choice(words.PLACES),
                    mentee_ids=(pair.mentee_id(),),
                    engagement_id=pair.engagement_id,
                ),
            )
            number += 1
            day += timedelta(days=7)
        else:
            day += timedelta(days=1)


def _endings(pair: Pair) -> Iterator[Act]:
    """Yield what became of those who are not seen any more."""
    if pair.person.called == "Priya":
        yield Act(pair.last + timedelta(minutes=30), engagements.END, lambda work: _end(work, pair))
    if pair.person.called == "Robin":
        yield Act(
            pair.last - timedelta(days=9),
            consents.WITHDRAW,
            lambda work: _withdraw(work, pair),
        )


def _end(work: UnitOfWork, pair: Pair) -> None:
    _look_back(work, pair)
    reason = "The year of coming back is complete."
    engagements.turn(work, pair.engagement_id, EventKind.ENDED, reason=reason)


def _withdraw(work: UnitOfWork, pair: Pair) -> None:
    consents.write_withdrawal(
        work, pair.mentee_id(), ConsentScope.OBSERVE, "Not before the inspection is over; then we talk again."
    )
