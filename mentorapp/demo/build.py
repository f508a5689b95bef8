"""Builds the year in an empty vault, through the services, with the clock of the story."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from mentorapp.demo import group, own, relationship
from mentorapp.demo.cast import CAST, Person
from mentorapp.demo.clock import DemoClock
from mentorapp.demo.crowd import crowd
from mentorapp.demo.grammar import Hand
from mentorapp.demo.relationship import Act
from mentorapp.demo.words.loose import DRAFTS
from mentorapp.demo.words.tasks import LIFE
from mentorapp.demo.writer import Written, notes_about, notes_about_nobody
from mentorapp.demo.year import DAYS_A_YEAR, days_for, moments, morning
from mentorapp.services import drafts, mentees, notes

if TYPE_CHECKING:
    from mentorapp.vault.progress import Progress
    from mentorapp.vault.vault import Vault

NOTES = 1040
"""Notes at scale 1: so many, and so many more with each step of the scale."""
_MOST_YEARS = 10
_UNFILED_SHARE = 0.06
_HEAD_START = timedelta(hours=1)
_EDITED = 6
_LATE = 8
_FRIDAY = 4
_ACT = -1
"""Stands where a part's number would, for what is done and is not a note: before the notes of its moment."""
_EDITED_AT, _PINNED_AT, _DRAFTED_AT, _END_AT = 8.0, 8.05, 8.15, 8.25
"""Hours into the last day; its last note is written before."""


@dataclass(frozen=True)
class DemoCounts:
    """What was built."""

    mentees: int
    notes: int
    tags: int
    drafts: int
    first_day: date
    last_day: date


@dataclass(frozen=True)
class _Part:
    """The notes about one person, or about nobody, that are still to be written."""

    person: Person | None
    times: list[datetime]
    notes: list[Written]


def years_at(scale: int) -> int:
    """Return how many years of mentoring a demo at ``scale`` tells."""
    return min(_MOST_YEARS, math.ceil(math.sqrt(scale)))


def begins_at(until: date, scale: int) -> datetime:
    """Return the aware moment at which a story at ``scale`` that ends on ``until`` begins."""
    return morning(until - timedelta(days=DAYS_A_YEAR * years_at(scale)), 7.0) - _HEAD_START


def ends_at(until: date) -> datetime:
    """Return the aware moment of the last day at which the story has ended: a quarter past eight."""
    return morning(until, _END_AT)


def build(
    vault: Vault,
    *,
    scale: int = 1,
    seed: int = 1,
    until: date | None = None,
    progress: Progress | None = None,
) -> DemoCounts:
    """Write a year of mentoring, or more, into ``vault``, which was opened with a :class:`DemoClock`.

    The same ``seed`` and ``scale`` give the same people, notes and tags; ``until`` (today if not given) is
    the last day and moves only the moments. At least 1,000 notes for each step of ``scale``. ``progress``
    is told notes done and notes in all; what it raises stops the work between two days.
    """
    clock = vault.clock
    if not isinstance(clock, DemoClock):
        raise TypeError("the vault of a demo is opened with a DemoClock")
    if scale < 1:
        raise ValueError("the scale is at least 1")
    last = until or date.today()
    parts = list(_parts(scale, seed, last))
    written = _write(vault, clock, parts, last, seed, progress)
    _finish(vault, clock, parts, written, last, seed)
    clock.move_to(ends_at(last))
    return DemoCounts(
        mentees=len(parts) - 1,
        notes=sum(len(part.times) for part in parts),
        tags=len(notes.tags(vault)),
        drafts=len(DRAFTS),
        first_day=min(part.times[0] for part in parts).astimezone().date(),
        last_day=last,
    )


def _parts(scale: int, seed: int, until: date) -> Iterator[_Part]:
    """Yield the people with their notes; the numbers of notes add up to ``NOTES`` times the scale."""
    years = years_at(scale)
    story = str(seed)
    people = [*CAST, *crowd(max(0, round(len(CAST) * scale / years) - len(CAST)), story)]
    unfiled = round(NOTES * scale * _UNFILED_SHARE)
    left = NOTES * scale - unfiled
    shares = sum(person.share for person in people)
    for number, person in enumerate(people):
        count = left if number == len(people) - 1 else max(3, round(left * person.share / shares))
        left -= count
        shares -= person.share
        rng = random.Random(f"{story}/days/{person.fields.name}")
        yield _part(person, list(notes_about(person, count, story, years)), until, years, rng)
    rng = random.Random(f"{story}/days")
    yield _part(None, list(notes_about_nobody(unfiled, story, years)), until, years, rng)


def _part(
    person: Person | None, written: list[Written], until: date, years: int, rng: random.Random
) -> _Part:
    story_days = DAYS_A_YEAR * years
    first = until - timedelta(days=story_days - rng.randrange(9))
    last = until
    if person is not None:
        last = _school_day(until - timedelta(days=person.quiet_days)) if person.quiet_days else until
        first += timedelta(days=round(story_days * person.met))
        if person.joined:
            first = until - timedelta(days=round(DAYS_A_YEAR * (1 - person.joined)))
    days = days_for(len(written), first, last, until, rng)
    return _Part(person, moments(days, [note.kind for note in written], until, rng), written)


def _school_day(day: date) -> date:
    """Return ``day``, or the Friday before it."""
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))


def _write(
    vault: Vault, clock: DemoClock, parts: Sequence[_Part], until: date, seed: int, progress: Progress | None
) -> list[tuple[int, Written]]:
    """Write day after day; return the ids of the notes in order.

    What is done on a day is written in as few transactions as keep its order.
    """
    ids: dict[int, int] = {}
    acts = sorted(_acts(parts, ids, until, seed), key=lambda act: act.at)
    order: list[tuple[datetime, int, int]] = [
        (moment, which, number)
        for which, part in enumerate(parts)
        for number, moment in enumerate(part.times)
    ]
    order += [(act.at, _ACT, number) for number, act in enumerate(acts)]
    order.sort()
    done: list[tuple[int, Written]] = []
    count = 0
    for (_, is_act), entries in groupby(order, key=lambda entry: (entry[0].date(), entry[1] == _ACT)):
        group_of = list(entries)
        if is_act:
            _do(vault, clock, [acts[number] for _, _, number in group_of])
        else:
            _welcome(vault, clock, parts, [which for _, which, _ in group_of], group_of[0][0], ids)
            done += _write_notes(vault, clock, parts, group_of, ids)
        count += len(group_of)
        if progress is not None:
            progress(count, len(order))
    return done


def _write_notes(
    vault: Vault,
    clock: DemoClock,
    parts: Sequence[_Part],
    entries: Sequence[tuple[datetime, int, int]],
    ids: dict[int, int],
) -> list[tuple[int, Written]]:
    done = []
    with vault.transaction(notes.ADD) as work:
        for moment, which, number in entries:
            note = parts[which].notes[number]
            clock.move_to(max(clock(), moment))
            done.append((notes.write(work, note.body, mentee_id=ids.get(which), tags=note.tags), note))
    return done


def _do(vault: Vault, clock: DemoClock, acts: Sequence[Act]) -> None:
    """Do these one after the other, those of one label in one transaction."""
    for label, some in groupby(acts, key=lambda act: act.label):
        with vault.transaction(label) as work:
            for act in some:
                clock.move_to(max(clock(), act.at))
                act.do(work)


def _acts(parts: Sequence[_Part], ids: dict[int, int], until: date, seed: int) -> Iterator[Act]:
    """Yield what mentor and mentees do together; ``ids`` are filled while the story is told."""
    of_group: dict[str, int] = {}
    latest: list[datetime] = []
    for which, part in enumerate(parts):
        person = part.person
        if person is None:
            continue
        rng = random.Random(f"{seed}/meetings/{person.fields.name}")
        yield from relationship.acts_of(
            relationship.Pair(
                person=person,
                first=part.times[0].astimezone(),
                last=part.times[-1].astimezone(),
                until=until,
                mentee_id=partial(ids.__getitem__, which),
                rng=rng,
                hand=Hand(rng, person),
                cast=person in CAST,
            )
        )
        if person in CAST and person.called in group.MEMBERS:
            of_group[person.called] = which
            latest.append(part.times[0].astimezone())
    members = {name: of_group[name] for name in group.MEMBERS}
    begin = max(latest) + timedelta(days=5)
    yield from group.acts_of(
        group.Group(
            members=lambda: {name: ids[which] for name, which in members.items()},
            first=begin,
            until=until,
            rng=random.Random(f"{seed}/group"),
        )
    )


def _welcome(
    vault: Vault,
    clock: DemoClock,
    parts: Sequence[_Part],
    met: Sequence[int],
    first_note_at: datetime,
    ids: dict[int, int],
) -> None:
    """Add the people who are written about for the first time, shortly before it."""
    new = [which for which in dict.fromkeys(met) if parts[which].person is not None and which not in ids]
    if not new:
        return
    clock.move_to(max(clock(), first_note_at - _HEAD_START))
    with vault.transaction(mentees.ADD) as work:
        for which in new:
            person = parts[which].person
            if person is not None:
                started = parts[which].times[0].date()
                ids[which] = mentees.write(work, replace(person.fields, started_on=started))


def _finish(
    vault: Vault,
    clock: DemoClock,
    parts: Sequence[_Part],
    written: Sequence[tuple[int, Written]],
    last: date,
    seed: int,
) -> None:
    """Leave what a morning leaves: a few notes gone over, some pinned, and drafts that wait."""
    rng = random.Random(f"{seed}/morning")
    clock.move_to(morning(last, _EDITED_AT))
    for note_id in _gone_over(parts, written, rng):
        _add_to(vault, note_id, rng)
    own.keep(vault, last)
    clock.move_to(morning(last, _PINNED_AT))
    for note_id, note in written:
        if note.pinned:
            notes.pin(vault, note_id, pinned=True)
    clock.move_to(morning(last, _DRAFTED_AT))
    for key, name, body in DRAFTS:
        person = next((part.person for part in parts if part.person and part.person.called == name), None)
        about = mentees.named(vault, person.fields.name).id if person is not None else None
        drafts.keep(vault, key, body, mentee_id=about)


def _gone_over(
    parts: Sequence[_Part], written: Sequence[tuple[int, Written]], rng: random.Random
) -> list[int]:
    """Return the ids of some late notes, the same whatever the day."""
    ids = {id(note): note_id for note_id, note in written}
    fitting = [
        [note for note in part.notes[-_LATE:] if note.kind in {"review", "reflection", "worry", "debrief"}]
        for part in parts
    ]
    some = rng.sample([late for late in fitting if late], min(_EDITED, sum(map(bool, fitting))))
    return [ids[id(late[-1])] for late in some]


def _add_to(vault: Vault, note_id: int, rng: random.Random) -> None:
    note = notes.get(vault, note_id)
    plain = [line for line in LIFE if "{" not in line and "[" not in line]
    body = f"{note.body}\n\n*Later:* {rng.choice(plain)}"
    notes.edit(vault, note_id, body=body, mentee_id=note.mentee_id, tags=note.tags)
