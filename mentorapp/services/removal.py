"""Taking away an engagement or a person with all that hangs on them, so that undo can bring it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorapp.domain.mine.notes import Draft, Note
from mentorapp.domain.ours.agreements import Agreement, Signature
from mentorapp.domain.ours.attachments import Attachment
from mentorapp.domain.ours.consents import Consent
from mentorapp.domain.ours.engagements import (
    Engagement,
    EngagementEvent,
    EngagementMember,
    LessonStudy,
)
from mentorapp.domain.ours.meetings import Attendance, Meeting, MeetingSeries, NextStep
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services import lesson_studies
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.services.engagements import find
from mentorapp.services.meetings import delete_meeting
from mentorapp.services.note_rows import delete_note
from mentorapp.services.observation_removal import delete_observations

if TYPE_CHECKING:
    from mentorapp.domain.tables import Row
    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove an engagement")

EVERYTHING = (
    Kind.ENGAGEMENT,
    Kind.AGREEMENT,
    Kind.CONSENT,
    Kind.MEETING,
    Kind.STEP,
    Kind.LESSON_STUDY,
    Kind.ATTACHMENT,
    Kind.OBSERVATION,
    Kind.NOTE,
    Kind.TAG,
    Kind.DRAFT,
)
"""What may go with a person or an engagement."""


def remove_engagement(vault: Vault, engagement_id: int) -> Changes[None]:
    """Remove an engagement with its meetings, steps, agreements and files; private notes stay."""
    with vault.transaction(REMOVE) as work:
        delete_engagement(work, find(work, engagement_id))
    return changes(None, *EVERYTHING)


def delete_engagement(work: UnitOfWork, row: Engagement) -> None:
    """Remove an engagement within a transaction that is already open; notes on its meetings let them go."""
    engagement_id = row.stored_id
    delete_observations(work, engagement_id=engagement_id)
    for meeting in work.where(Meeting, engagement_id=engagement_id):
        _delete(work, NextStep, meeting_id=meeting.stored_id)
        delete_meeting(work, meeting)
    for agreement in work.where(Agreement, engagement_id=engagement_id):
        _delete(work, Signature, agreement_id=agreement.stored_id)
        work.delete(agreement)
    for study in work.where(LessonStudy, engagement_id=engagement_id):
        _delete(work, Attachment, lesson_study_id=study.stored_id)
        work.delete(study)
    for table in (NextStep, Attachment, MeetingSeries, EngagementEvent, EngagementMember):
        _delete(work, table, engagement_id=engagement_id)
    work.delete(row)


def delete_all_of(work: UnitOfWork, mentee_id: int) -> None:
    """Remove all that belongs to a person, within a transaction that is already open.

    Engagements and meetings with nobody else in them go whole. From those of several people only what is
    about this one goes: the others keep theirs.
    """
    delete_observations(work, mentee_id=mentee_id)
    for note in work.where(Note, mentee_id=mentee_id):
        delete_note(work, note)
    for draft in work.where(Draft, mentee_id=mentee_id):
        work.change(draft, mentee_id=None)
    for member in work.where(EngagementMember, mentee_id=mentee_id):
        everybody = work.where(EngagementMember, engagement_id=member.engagement_id)
        if {one.mentee_id for one in everybody} == {mentee_id}:
            delete_engagement(work, find(work, member.engagement_id))
        else:
            work.delete(member)
    for attendance in work.where(Attendance, mentee_id=mentee_id):
        everybody_there = work.where(Attendance, meeting_id=attendance.meeting_id)
        meeting = work.find(Meeting, attendance.meeting_id)
        if meeting is not None and {one.mentee_id for one in everybody_there} == {mentee_id}:
            _delete(work, NextStep, meeting_id=meeting.stored_id)
            delete_meeting(work, meeting)
        else:
            work.delete(attendance)
    lesson_studies.let_go(work, mentee_id)
    for table in (NextStep, Signature, Consent, Attachment):
        _delete(work, table, mentee_id=mentee_id)


def _delete(work: UnitOfWork, table: type[Row], **equal: object) -> None:
    for row in work.where(table, **equal):
        work.delete(row)
