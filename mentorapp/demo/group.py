"""A professional learning community in the demo, with its question and two lesson study cycles."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from mentorapp.demo.picture import board
from mentorapp.demo.relationship import Act
from mentorapp.demo.words import relationship as words
from mentorapp.demo.year import morning, weight
from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    LessonStudyState,
)
from mentorapp.domain.ours.meetings import MeetingFields, MeetingKind, Presence, StepFields, StepState
from mentorapp.services import attachments, engagements, lesson_studies, meetings, steps
from mentorapp.services.attachments import AttachmentOwner, prepare_bytes
from mentorapp.services.lesson_studies import LessonStudyFields
from mentorapp.vault.unit_of_work import UnitOfWork

MEMBERS = ("Amina", "Tomasz", "Rosa", "Grace")
"""Who is in it, by the name in the notes; Amina taught the lesson that was studied."""
_WEEKS = 5
_HOUR, _MINUTES = 15.75, 75
_QUIET = 0.5


@dataclass
class Group:
    """The group while its year is told; ``members`` are ids by name, known once all were welcomed."""

    members: Callable[[], Mapping[str, int]]
    first: datetime
    until: date
    rng: random.Random
    engagement_id: int = 0
    study_ids: list[int] = field(default_factory=list)
    open_steps: list[int] = field(default_factory=list)


def acts_of(group: Group) -> Iterator[Act]:
    """Yield what the group does, in no order."""
    yield Act(group.first, engagements.START, lambda work: _begin(work, group))
    days = _days(group)
    for number, at in enumerate(days):
        yield Act(at + timedelta(hours=2), meetings.CLOSE, _meeting(group, at, number))
    if len(days) > 2:
        taught = days[2] + timedelta(days=6)
        yield Act(days[1] + timedelta(hours=3), lesson_studies.ADD, lambda work: _study(work, group, 0))
        yield Act(taught, lesson_studies.EDIT, lambda work: _learn(work, group, taught.date()))
        yield Act(days[-1] + timedelta(hours=3), lesson_studies.ADD, lambda work: _study(work, group, 1))
    yield Act(morning(group.until, 7.6), meetings.PLAN, lambda work: _next(work, group))


def _begin(work: UnitOfWork, group: Group) -> None:
    fields = EngagementFields(
        kind=EngagementKind.BLENDED,
        model=EngagementModel.PLC,
        starts_on=group.first.date(),
        name=words.GROUP_NAME,
        purpose=words.GROUP_PURPOSE,
        inquiry=words.GROUP_INQUIRY,
        priorities=words.PRIORITIES[0],
        rhythm_weeks=_WEEKS,
        planned_weeks=44,
    )
    group.engagement_id = engagements.write(work, fields, list(group.members().values()))


def _days(group: Group) -> Sequence[datetime]:
    found = []
    day = group.first.date() + timedelta(days=9)
    while day < group.until - timedelta(days=2):
        free = day
        while weight(free, group.until) < _QUIET:
            free += timedelta(days=1)
        if free < group.until:
            found.append(morning(free, _HOUR))
        day = max(day + timedelta(weeks=_WEEKS), free + timedelta(days=3))
    return found


def _meeting(group: Group, at: datetime, number: int) -> Callable[[UnitOfWork], None]:
    def do(work: UnitOfWork) -> None:
        members = group.members()
        meeting_id = meetings.write(work, _fields(group, at))
        away = group.rng.choice([None, None, *members.values()])
        homework = [] if number % 3 else [_homework(members["Rosa"], at.date())]
        for step_id in group.open_steps:
            steps.settle_within(work, step_id, StepState.DONE, "Brought, read aloud, laughed about.")
        group.open_steps = meetings.finish(
            work,
            meeting_id,
            record=words.GROUP_RECORDS[number % len(words.GROUP_RECORDS)],
            steps=homework,
            presences={} if away is None else {away: Presence.EXCUSED},
        )

    return do


def _homework(mentee_id: int, day: date) -> StepFields:
    due = day + timedelta(days=21)
    return StepFields(mentee_id, "Bring one minute of pupil talk, word for word", due_on=due)


def _fields(group: Group, at: datetime) -> MeetingFields:
    return MeetingFields(
        kind=MeetingKind.MEETING,
        title=words.GROUP_NAME,
        starts_at=at,
        minutes=_MINUTES,
        place="Library, Millbrook School",
        mentee_ids=tuple(group.members().values()),
        engagement_id=group.engagement_id,
    )


def _next(work: UnitOfWork, group: Group) -> None:
    day = group.until + timedelta(days=3)
    while day.weekday() > 4:
        day += timedelta(days=1)
    meetings.write(work, _fields(group, morning(day, _HOUR)))


def _study(work: UnitOfWork, group: Group, number: int) -> None:
    study = words.STUDIES[number]
    fields = LessonStudyFields(title=study.title, question=study.question, plan=study.plan)
    group.study_ids.append(lesson_studies.write(work, group.engagement_id, fields))


def _learn(work: UnitOfWork, group: Group, taught_on: date) -> None:
    study = words.STUDIES[0]
    study_id = group.study_ids[0]
    fields = LessonStudyFields(
        title=study.title,
        question=study.question,
        plan=study.plan,
        taught_on=taught_on,
        taught_by_id=group.members()["Amina"],
        observed=study.observed,
        findings=study.findings,
    )
    lesson_studies.write_edit(work, study_id, fields)
    attachments.write(
        work, prepare_bytes("board-after-the-lesson.png", board()), AttachmentOwner(lesson_study_id=study_id)
    )
    for state in (LessonStudyState.TEACHING, LessonStudyState.REFLECTING, LessonStudyState.DONE):
        lesson_studies.write_move(work, study_id, state)
