"""Photos and documents: taken in encrypted, opened in memory, saved out only on request.

What is known of a file is a row in the journal like any other; its bytes are parts beside the journal, which
stay as long as undo could bring the row back. Pupils' work is let in and opened only while every mentee
concerned permits holding it.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, astuple, dataclass
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from sqlalchemy import text as sql

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.attachments import PART_SIZE, SIZE_LIMIT, Attachment, AttachmentPart
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import Engagement, EngagementMember, LessonStudy
from mentorapp.domain.ours.meetings import Attendance, Meeting
from mentorapp.domain.ours.mentees import Mentee
from mentorapp.domain.tables import read_moment
from mentorapp.domain.text import one_line, visible
from mentorapp.domain.translating import QT_TRANSLATE_NOOP
from mentorapp.services import consents
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.attachment_parts import parts
from mentorapp.vault.files import read_at_most, write_atomically
from mentorapp.vault.progress import Progress, silent

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from mentorapp.vault.unit_of_work import UnitOfWork
    from mentorapp.vault.vault import Vault

ADD = QT_TRANSLATE_NOOP("Undo", "Add an attachment")
REMOVE = QT_TRANSLATE_NOOP("Undo", "Remove an attachment")

NAME_LIMIT = 200
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class AttachmentOwner:
    """What a file is attached to: exactly one of these ids."""

    mentee_id: int | None = None
    engagement_id: int | None = None
    meeting_id: int | None = None
    lesson_study_id: int | None = None

    def __post_init__(self) -> None:
        """Raise ``ValueError`` unless there is exactly one."""
        if sum(value is not None for value in astuple(self)) != 1:
            raise ValueError("a file is attached to one thing")


@dataclass(frozen=True)
class AttachmentRow:
    """A file as shown; ``size`` in bytes, the moment in UTC.

    Pupils' work is ``closed`` while not everybody concerned permits holding it; ``closed_by`` names those.
    """

    id: int
    uid: str
    name: str
    media_type: str
    size: int
    student_work: bool
    owner: AttachmentOwner
    created_at: datetime
    closed: bool = False
    closed_by: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether the window can show it."""
        return self.media_type.startswith("image/")


@dataclass(frozen=True, repr=False)
class Prepared:
    """A file that may be added: checked, and pictures written anew."""

    name: str
    media_type: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The hash by which it is known again."""
        return hashlib.sha256(self.data).hexdigest()


_ROWS = """
    SELECT id, uid, name, media_type, size, sha256, content_uid, student_work, mentee_id, engagement_id,
           meeting_id, lesson_study_id, created_at
    FROM ours_attachment
"""
_CONCERNED = """
    SELECT m.id, m.name FROM ours_mentee m WHERE m.id = :mentee
    UNION
    SELECT m.id, m.name FROM ours_attendance a JOIN ours_mentee m ON m.id = a.mentee_id
    WHERE a.meeting_id = :meeting
    UNION
    SELECT m.id, m.name FROM ours_engagement_member p JOIN ours_mentee m ON m.id = p.mentee_id
    WHERE p.engagement_id =
          coalesce(:engagement, (SELECT engagement_id FROM ours_lesson_study WHERE id = :study))
      AND p.joined_on <= :day AND (p.left_on IS NULL OR p.left_on >= :day)
    ORDER BY 2, 1
"""
"""Whose work it may be: the mentee, who was at the meeting, or who was in the group on that day."""
_OWNERS: dict[str, tuple[type[Mentee | Engagement | Meeting | LessonStudy], str]] = {
    "mentee_id": (Mentee, "mentee.gone"),
    "engagement_id": (Engagement, "engagement.gone"),
    "meeting_id": (Meeting, "meeting.gone"),
    "lesson_study_id": (LessonStudy, "lesson_study.gone"),
}


def prepare(path: Path) -> Prepared:
    """Read the file ``path`` and return it ready to add. Slow for pictures; changes nothing.

    Raises ``UserError`` of the ``attachment.`` family for what is too large, of another kind, damaged, or
    not what its name says.
    """
    try:
        data = read_at_most(path, SIZE_LIMIT)
    except UserError as error:
        raise UserError("attachment.cannot_read") from error
    if data is None:
        raise _too_big()
    return prepare_bytes(path.name, data)


def prepare_bytes(name: str, data: bytes) -> Prepared:
    """Return what came from elsewhere, such as the clipboard, ready to add; as :func:`prepare`."""
    from mentorapp.interop import documents, images

    if not data:
        raise UserError("attachment.empty")
    if len(data) > SIZE_LIMIT:
        raise _too_big()
    clean_name = one_line(visible(PurePath(name).name), "name", NAME_LIMIT)
    media_type = documents.media_type(clean_name, data)
    if images.picture_type(data):
        data = images.clean_picture(data).data
        if len(data) > SIZE_LIMIT:
            raise _too_big()
    return Prepared(clean_name, media_type, data)


def add(
    vault: Vault,
    path: Path,
    owner: AttachmentOwner,
    *,
    student_work: bool = False,
    progress: Progress | None = None,
) -> Changes[int]:
    """Attach the file ``path``; return its id. Slow for large files and pictures.

    Raises ``UserError`` as :func:`prepare`, ``'consent.needed'`` or ``'attachment.nobody_to_ask'`` for
    pupils' work, and for an owner that is gone.
    """
    return add_prepared(vault, prepare(path), owner, student_work=student_work, progress=progress)


def add_prepared(
    vault: Vault,
    prepared: Prepared,
    owner: AttachmentOwner,
    *,
    student_work: bool = False,
    progress: Progress | None = None,
) -> Changes[int]:
    """Attach what was prepared, all of it or nothing; return its id."""
    with vault.transaction(ADD) as work:
        attachment_id = write(work, prepared, owner, student_work=student_work, progress=progress or silent)
    return changes(attachment_id, Kind.ATTACHMENT)


def write(
    work: UnitOfWork,
    prepared: Prepared,
    owner: AttachmentOwner,
    *,
    student_work: bool = False,
    progress: Progress = silent,
) -> int:
    """Attach within a transaction that is already open; return the id."""
    _check_owner(work, owner)
    now = work.now
    if student_work:
        _ask_everyone(work, owner, now.astimezone().date())
    content_uid = work.new_uid()
    for number, start in enumerate(range(0, len(prepared.data), PART_SIZE)):
        part = prepared.data[start : start + PART_SIZE]
        work.add(AttachmentPart(content_uid=content_uid, number=number, data=part))
        progress(start + len(part), len(prepared.data))
    row = Attachment(
        uid=work.new_uid(),
        content_uid=content_uid,
        name=prepared.name,
        media_type=prepared.media_type,
        size=len(prepared.data),
        sha256=prepared.sha256,
        student_work=student_work,
        created_at=now,
        **asdict(owner),
    )
    return work.add(row).stored_id


def read(vault: Vault, attachment_id: int) -> bytes:
    """Return the bytes of an attachment, checked to be those that were added.

    Raises ``UserError``: ``'attachment.gone'``, ``'attachment.consent_missing'``,
    ``'attachment.nobody_permits'``, ``'attachment.damaged'``.
    """
    row = get(vault, attachment_id)
    if row.closed_by:
        raise UserError("attachment.consent_missing", name=row.closed_by)
    if row.closed:
        raise UserError("attachment.nobody_permits")
    with vault.reading() as connection:
        found = connection.execute(sql(f"{_ROWS} WHERE id = :id"), {"id": attachment_id}).first()
        data = b"".join(parts(connection, found.content_uid)) if found is not None else b""
    if found is None:
        raise UserError("attachment.gone")
    if hashlib.sha256(data).hexdigest() != found.sha256:
        raise UserError("attachment.damaged")
    return data


def save(vault: Vault, attachment_id: int, path: Path) -> None:
    """Write a copy of an attachment to ``path``, not encrypted, for this user alone; whole or not at all.

    Raises ``UserError`` as :func:`read`, and what the disk says.
    """
    write_atomically(path, read(vault, attachment_id))


def remove(vault: Vault, attachment_id: int) -> Changes[None]:
    """Remove an attachment; undo brings it back."""
    with vault.transaction(REMOVE) as work:
        row = work.find(Attachment, attachment_id)
        if row is None:
            raise UserError("attachment.gone")
        work.delete(row)
    return changes(None, Kind.ATTACHMENT)


def remove_of(work: UnitOfWork, owner: AttachmentOwner) -> None:
    """Remove what is attached to something that goes, within a transaction that is already open."""
    for row in work.where(Attachment, **_given(owner)):
        work.delete(row)


def get(vault: Vault, attachment_id: int) -> AttachmentRow:
    """Return what is known of one attachment, or raise ``UserError('attachment.gone')``."""
    found = _rows(vault, "id = :id", {"id": attachment_id})
    if not found:
        raise UserError("attachment.gone")
    return found[0]


def listing(vault: Vault, owner: AttachmentOwner) -> list[AttachmentRow]:
    """Return what is attached to ``owner``, the first added first."""
    [(column, value)] = _given(owner).items()
    return _rows(vault, f"{column} = :id", {"id": value})


def _too_big() -> UserError:
    return UserError("attachment.too_big", limit=SIZE_LIMIT // _MEGABYTE)


def _given(owner: AttachmentOwner) -> dict[str, int]:
    return {name: value for name, value in asdict(owner).items() if value is not None}


def _check_owner(work: UnitOfWork, owner: AttachmentOwner) -> None:
    [(column, value)] = _given(owner).items()
    row_class, gone = _OWNERS[column]
    if not work.exists(row_class, id=value):
        raise UserError(gone)


def _ask_everyone(work: UnitOfWork, owner: AttachmentOwner, day: date) -> None:
    """Get the permission of everyone concerned, or raise ``UserError``."""
    concerned = _concerned_now(work, owner, day)
    if not concerned:
        raise UserError("attachment.nobody_to_ask")
    for mentee_id in concerned:
        consents.permission(work, mentee_id, ConsentScope.HOLD_WORK)


def _concerned_now(work: UnitOfWork, owner: AttachmentOwner, day: date) -> list[int]:
    """Return the ids of those whose work it may be, as ``_CONCERNED`` does for what is kept."""
    if owner.mentee_id is not None:
        return [owner.mentee_id]
    if owner.meeting_id is not None:
        return [one.mentee_id for one in work.where(Attendance, meeting_id=owner.meeting_id)]
    engagement_id = owner.engagement_id
    if owner.lesson_study_id is not None and (study := work.find(LessonStudy, owner.lesson_study_id)):
        engagement_id = study.engagement_id
    members = work.where(EngagementMember, engagement_id=engagement_id, left_on=None)
    return [member.mentee_id for member in members if member.joined_on <= day]


def _parameters(owner: AttachmentOwner, day: date) -> dict[str, object]:
    return {
        "mentee": owner.mentee_id,
        "engagement": owner.engagement_id,
        "meeting": owner.meeting_id,
        "study": owner.lesson_study_id,
        "day": day.isoformat(),
    }


def _rows(vault: Vault, condition: str, parameters: dict[str, object]) -> list[AttachmentRow]:
    with vault.reading() as connection:
        found = connection.execute(sql(f"{_ROWS} WHERE {condition} ORDER BY id"), parameters).all()
        concerned = {row.id: _concerned(connection, row) for row in found if row.student_work}
    permitted = consents.all_in_force(vault) if concerned else {}
    return [_row(row, concerned.get(row.id, []), permitted) for row in found]


def _concerned(connection: Connection, row: Row[Any]) -> list[tuple[int, str]]:
    day = read_moment(row.created_at).astimezone().date()
    found = connection.execute(sql(_CONCERNED), _parameters(_owner(row), day))
    return [(mentee_id, name) for mentee_id, name in found]


def _owner(row: Row[Any]) -> AttachmentOwner:
    return AttachmentOwner(row.mentee_id, row.engagement_id, row.meeting_id, row.lesson_study_id)


def _row(
    row: Row[Any], concerned: list[tuple[int, str]], permitted: dict[int, frozenset[ConsentScope]]
) -> AttachmentRow:
    missing = [
        name
        for mentee_id, name in concerned
        if ConsentScope.HOLD_WORK not in permitted.get(mentee_id, frozenset())
    ]
    return AttachmentRow(
        id=row.id,
        uid=row.uid,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        student_work=bool(row.student_work),
        owner=_owner(row),
        created_at=read_moment(row.created_at),
        closed=bool(row.student_work) and (bool(missing) or not concerned),
        closed_by=", ".join(missing),
    )
