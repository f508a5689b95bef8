"""Rows of meetings within an open transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import (
    Engagement,
    EngagementMember,
    EngagementModel,
    EngagementState,
)
from mentorapp.domain.ours.meetings import (
    Attendance,
    Meeting,
    MeetingFields,
    MeetingKind,
    MeetingState,
    Presence,
)
from mentorapp.services.consents import Permission, permission
from mentorapp.services.note_rows import check_mentee
from mentorapp.vault.unit_of_work import UnitOfWork

WAITING = (MeetingState.PLANNED, MeetingState.ON_HOLD)


def find_meeting(work: UnitOfWork, meeting_id: int) -> Meeting:
    """Return the live meeting, or raise ``UserError('meeting.gone')``."""
    row = work.find(Meeting, meeting_id)
    if row is None:
        raise UserError("meeting.gone")
    return row


def with_following(work: UnitOfWork, meeting_id: int, following: bool) -> list[Meeting]:
    """Return the meeting, and if wanted those after it in its series that are still to be held."""
    row = find_meeting(work, meeting_id)
    if not following or row.series_id is None:
        return [row]
    later = [
        one
        for one in work.where(Meeting, series_id=row.series_id)
        if one.starts_at > row.starts_at and one.state in WAITING
    ]
    return [row, *later]


def with_people(work: UnitOfWork, clean: MeetingFields) -> MeetingFields:
    """Return the fields with people and engagement filled in from each other, or raise ``UserError``.

    A meeting with nobody named is with the present members of its engagement; one with a single person
    belongs to the engagement that is running with them one to one, if there is exactly one.
    """
    for mentee_id in clean.mentee_ids:
        check_mentee(work, mentee_id)
    if clean.engagement_id is not None:
        if not work.exists(Engagement, id=clean.engagement_id):
            raise UserError("engagement.gone")
        if not clean.mentee_ids:
            members = work.where(EngagementMember, engagement_id=clean.engagement_id, left_on=None)
            clean = replace(clean, mentee_ids=tuple(member.mentee_id for member in members))
    if not clean.mentee_ids:
        raise UserError("meeting.nobody")
    if clean.engagement_id is None and len(clean.mentee_ids) == 1:
        clean = replace(clean, engagement_id=_only_engagement(work, clean.mentee_ids[0]))
    return clean


def _only_engagement(work: UnitOfWork, mentee_id: int) -> int | None:
    found = [
        engagement.stored_id
        for member in work.where(EngagementMember, mentee_id=mentee_id, left_on=None)
        for engagement in work.where(
            Engagement,
            id=member.engagement_id,
            state=EngagementState.ACTIVE.value,
            model=EngagementModel.ONE_TO_ONE.value,
        )
    ]
    return found[0] if len(found) == 1 else None


def permissions_for(work: UnitOfWork, fields: MeetingFields) -> tuple[Permission, ...]:
    """Return the permissions that a meeting needs: to observe somebody, theirs, until the meeting begins.

    Raises ``UserError`` of the family ``consent`` where one is missing.
    """
    if fields.kind != MeetingKind.OBSERVATION:
        return ()
    return tuple(
        permission(work, mentee_id, ConsentScope.OBSERVE, until=fields.starts_at)
        for mentee_id in fields.mentee_ids
    )


def allow_holding(work: UnitOfWork, row: Meeting) -> None:
    """Raise ``UserError`` for an observation that is not yet held and no longer permitted."""
    if row.kind == MeetingKind.OBSERVATION and row.state != MeetingState.HELD:
        for attendance in work.where(Attendance, meeting_id=row.id):
            permission(work, attendance.mentee_id, ConsentScope.OBSERVE)


def add_meeting(
    work: UnitOfWork,
    fields: MeetingFields,
    permissions: tuple[Permission, ...],
    zone: str,
    series_id: int | None = None,
) -> int:
    """Write a planned meeting and who is expected; return its id."""
    if fields.kind == MeetingKind.OBSERVATION:
        for one, mentee_id in zip(permissions, fields.mentee_ids, strict=True):
            one.require(work, mentee_id, ConsentScope.OBSERVE)
    now = work.now
    row = Meeting(
        uid=work.new_uid(),
        series_id=series_id,
        state=MeetingState.PLANNED.value,
        zone=zone,
        created_at=now,
        updated_at=now,
        **columns(fields),
    )
    meeting_id = work.add(row).stored_id
    set_people(work, meeting_id, fields.mentee_ids)
    return meeting_id


def columns(fields: MeetingFields) -> dict[str, Any]:
    """Return the fields as columns of a meeting."""
    return {
        "kind": fields.kind.value,
        "title": fields.title,
        "place": fields.place,
        "agenda": fields.agenda,
        "starts_at": fields.starts_at,
        "minutes": fields.minutes,
        "engagement_id": fields.engagement_id,
    }


def fields_of(work: UnitOfWork, row: Meeting) -> MeetingFields:
    """Return what was planned of a meeting."""
    people = work.where(Attendance, meeting_id=row.id)
    return MeetingFields(
        MeetingKind(row.kind),
        row.title,
        row.starts_at,
        row.minutes,
        row.place,
        row.agenda,
        tuple(one.mentee_id for one in people),
        row.engagement_id,
    )


def set_people(
    work: UnitOfWork, meeting_id: int, mentee_ids: Iterable[int], presence: Presence = Presence.EXPECTED
) -> None:
    """Make these the people of a meeting; who comes to it now is ``presence``."""
    wanted = dict.fromkeys(mentee_ids)
    for attendance in work.where(Attendance, meeting_id=meeting_id):
        if attendance.mentee_id in wanted:
            del wanted[attendance.mentee_id]
        else:
            work.delete(attendance)
    for mentee_id in wanted:
        work.add(Attendance(meeting_id=meeting_id, mentee_id=mentee_id, presence=presence.value))


def set_presence(work: UnitOfWork, meeting_id: int, presences: Mapping[int, Presence]) -> None:
    """Say who came; raises ``UserError('meeting.not_invited')`` for somebody who does not belong to it."""
    for mentee_id, presence in presences.items():
        attendance = work.first(Attendance, meeting_id=meeting_id, mentee_id=mentee_id)
        if attendance is None:
            raise UserError("meeting.not_invited")
        work.change(attendance, presence=presence.value)
