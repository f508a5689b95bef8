from __future__ import annotations

import os
import stat
import subprocess
import sys
import tracemalloc
from datetime import date
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.attachments import PART_SIZE, SIZE_LIMIT, Attachment, AttachmentPart
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import attachments, consents, engagements, history, mentees, vaults
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.vault.store import DATABASE
from mentorapp.vault.vault import Vault
from tests.conftest import PASSPHRASE, Pattern, TestClock
from tests.interop import pictures

WORK = ConsentScope.HOLD_WORK
LARGE = b"%PDF-1.7\n" + os.urandom(2 * PART_SIZE)
ROOT = Path(__file__).parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from mentorapp.services import attachments
from mentorapp.vault.keys import VaultKey
from mentorapp.vault.vault import Vault

def stop(done, total):
    if done < total:
        return
    os.kill(os.getpid(), signal.SIGKILL)

folder, key, plan, mentee_id = sys.argv[1:]
vault = Vault.open(Path(folder), VaultKey(bytes.fromhex(key)))
owner = attachments.AttachmentOwner(mentee_id=int(mentee_id))
attachments.add(vault, Path(plan), owner, progress=stop)
"""


@pytest.fixture
def ada(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields(name="Ada Obi")).result


@pytest.fixture
def group(vault: Vault, ada: int) -> int:
    ben = mentees.add(vault, MenteeFields(name="Ben Ito")).result
    fields = EngagementFields(
        EngagementKind.COACHING, EngagementModel.PLC, date(2026, 9, 1), name="Exit tickets"
    )
    return engagements.start(vault, fields, [ada, ben]).result


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "board.jpg"
    path.write_bytes(pictures.jpeg())
    return path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pdf"
    path.write_bytes(LARGE)
    return path


def refused(verb: object) -> UserError:
    assert callable(verb)
    with pytest.raises(UserError) as caught:
        verb()
    return caught.value


def number_of_parts(vault: Vault) -> int:
    with vault.reading() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM ours_attachment_part").scalar_one()
    return int(found)


def of(mentee_id: int) -> AttachmentOwner:
    return AttachmentOwner(mentee_id=mentee_id)


# in and out


def test_a_document_comes_out_as_it_came_in(vault: Vault, ada: int, plan: Path) -> None:
    attachment_id = attachments.add(vault, plan, of(ada)).result
    [row] = attachments.listing(vault, of(ada))
    assert (row.id, row.name, row.media_type, row.size) == (
        attachment_id,
        "plan.pdf",
        "application/pdf",
        len(LARGE),
    )
    assert attachments.read(vault, attachment_id) == LARGE
    assert number_of_parts(vault) == 3


def test_a_photo_comes_in_without_the_place_where_it_was_taken(vault: Vault, ada: int, photo: Path) -> None:
    attachment_id = attachments.add(vault, photo, of(ada)).result
    data = attachments.read(vault, attachment_id)
    assert data.startswith(b"\xff\xd8\xff")
    assert pictures.PLACE not in data
    assert pictures.PLACE not in (vault.folder / DATABASE).read_bytes()


def test_a_copy_is_whole_and_for_this_user_alone(vault: Vault, ada: int, plan: Path, tmp_path: Path) -> None:
    attachment_id = attachments.add(vault, plan, of(ada)).result
    copy = tmp_path / "copy.pdf"
    attachments.save(vault, attachment_id, copy)
    assert copy.read_bytes() == LARGE
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["copy.pdf", "plan.pdf"]


def test_reading_writes_no_file(vault: Vault, ada: int, plan: Path, tmp_path: Path) -> None:
    attachment_id = attachments.add(vault, plan, of(ada)).result
    before = sorted(tmp_path.rglob("*"))
    attachments.read(vault, attachment_id)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_too_large_is_refused_before_it_is_read(vault: Vault, ada: int, tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as stream:
        stream.truncate(4 * SIZE_LIMIT)
    tracemalloc.start()
    try:
        assert refused(lambda: attachments.add(vault, huge, of(ada))).code == "attachment.too_big"
        assert tracemalloc.get_traced_memory()[1] < 3 * SIZE_LIMIT
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "attachment.empty"),
        ("run.exe", b"MZ", "attachment.other_kind"),
        ("photo.png", b"%PDF-1.7", "attachment.not_what_it_says"),
        ("photo.jpg", pictures.jpeg() + b"PK\x03\x04", "attachment.picture_and_more"),
    ],
)
def test_what_is_not_taken_leaves_nothing(
    vault: Vault, ada: int, tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(lambda: attachments.add(vault, path, of(ada))).code == code
    assert attachments.listing(vault, of(ada)) == []
    assert number_of_parts(vault) == 0


def test_a_file_that_is_gone_or_a_link_is_not_read(vault: Vault, ada: int, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to("/etc/passwd")
    for path in (tmp_path / "gone.txt", link, tmp_path):
        assert (
            refused(lambda path=path: attachments.add(vault, path, of(ada))).code == "attachment.cannot_read"
        )


def test_a_name_that_hides_something_is_shown_plainly(vault: Vault, ada: int) -> None:
    prepared = attachments.prepare_bytes("../../photo\u202egpj.txt", b"words")
    assert prepared.name == "photo<U+202E>gpj.txt"


def test_it_is_attached_to_one_thing_that_is_there(vault: Vault, ada: int, photo: Path) -> None:
    with pytest.raises(ValueError, match="one thing"):
        AttachmentOwner(mentee_id=1, meeting_id=2)
    for owner in (
        AttachmentOwner(mentee_id=99),
        AttachmentOwner(engagement_id=99),
        AttachmentOwner(meeting_id=99),
        AttachmentOwner(lesson_study_id=99),
    ):
        assert refused(lambda owner=owner: attachments.add(vault, photo, owner)).code.endswith(".gone")


def test_changed_bytes_are_not_opened_and_checking_the_vault_names_them(
    vault: Vault, ada: int, plan: Path
) -> None:
    attachment_id = attachments.add(vault, plan, of(ada)).result
    assert vaults.verify(vault).good
    with vault.transaction("damage") as work:
        part = work.where(AttachmentPart, number=1)[0]
        work.change(part, data=b"x" * PART_SIZE)
    assert refused(lambda: attachments.read(vault, attachment_id)).code == "attachment.damaged"
    [problem] = vaults.verify(vault).problems
    assert (problem.code, problem.params) == ("verify.attachment", {"name": "plan.pdf"})


# undo


def test_undo_brings_a_removed_file_back(vault: Vault, ada: int, plan: Path) -> None:
    attachment_id = attachments.add(vault, plan, of(ada)).result
    attachments.remove(vault, attachment_id)
    assert attachments.listing(vault, of(ada)) == []
    assert refused(lambda: attachments.read(vault, attachment_id)).code == "attachment.gone"
    history.prune(vault, 365)
    history.undo(vault)
    assert attachments.read(vault, attachment_id) == LARGE


def test_undo_and_redo_of_adding(vault: Vault, ada: int, plan: Path) -> None:
    attachment_id = attachments.add(vault, plan, of(ada)).result
    history.undo(vault)
    assert attachments.listing(vault, of(ada)) == []
    history.redo(vault)
    assert attachments.read(vault, attachment_id) == LARGE


def test_the_bytes_go_when_undo_can_no_longer_bring_them_back(
    vault: Vault, ada: int, plan: Path, photo: Path, clock: TestClock
) -> None:
    attachments.remove(vault, attachments.add(vault, plan, of(ada)).result)
    kept = attachments.add(vault, photo, of(ada)).result
    clock.advance(days=10)
    history.prune(vault, 20)
    assert number_of_parts(vault) == 4
    clock.advance(days=20)
    history.prune(vault, 20)
    assert number_of_parts(vault) == 1
    assert attachments.read(vault, kept)


def test_erasing_a_person_takes_rows_journal_and_bytes(
    vault: Vault, ada: int, plan: Path, photo: Path
) -> None:
    attachments.remove(vault, attachments.add(vault, plan, of(ada)).result)
    attachments.add(vault, photo, of(ada))
    assert number_of_parts(vault) == 4
    mentees.erase(vault, ada)
    assert number_of_parts(vault) == 0
    with vault.reading() as connection:
        left = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM ours_attachment)"
            " + (SELECT count(*) FROM journal_change WHERE table_name = 'ours_attachment')"
        ).scalar_one()
    assert left == 0


# pupils' work


def test_pupils_work_needs_consent_to_come_in(vault: Vault, ada: int, photo: Path) -> None:
    error = refused(lambda: attachments.add(vault, photo, of(ada), student_work=True))
    assert (error.code, error.params["name"]) == ("consent.needed", "Ada Obi")
    assert number_of_parts(vault) == 0
    consents.grant(vault, ada, WORK)
    attachments.add(vault, photo, of(ada), student_work=True)
    [row] = attachments.listing(vault, of(ada))
    assert row.student_work
    assert not row.closed


def test_after_withdrawal_it_stays_closed_and_says_so(
    vault: Vault, ada: int, photo: Path, tmp_path: Path
) -> None:
    consents.grant(vault, ada, WORK)
    attachment_id = attachments.add(vault, photo, of(ada), student_work=True).result
    consents.withdraw(vault, ada, WORK)
    [row] = attachments.listing(vault, of(ada))
    assert (row.closed, row.closed_by) == (True, "Ada Obi")
    error = refused(lambda: attachments.read(vault, attachment_id))
    assert (error.code, error.params["name"]) == ("attachment.consent_missing", "Ada Obi")
    copy = tmp_path / "copy.jpg"
    assert refused(lambda: attachments.save(vault, attachment_id, copy)).code == "attachment.consent_missing"
    assert not copy.exists()
    consents.grant(vault, ada, WORK)
    assert attachments.read(vault, attachment_id)


def test_in_a_group_everyone_is_asked(vault: Vault, group: int, ada: int, photo: Path) -> None:
    owner = AttachmentOwner(engagement_id=group)
    consents.grant(vault, ada, WORK)
    error = refused(lambda: attachments.add(vault, photo, owner, student_work=True))
    assert error.params["name"] == "Ben Ito"
    ben = mentees.named(vault, "Ben").id
    consents.grant(vault, ben, WORK)
    attachment_id = attachments.add(vault, photo, owner, student_work=True).result
    consents.withdraw(vault, ben, WORK)
    assert refused(lambda: attachments.read(vault, attachment_id)).params["name"] == "Ben Ito"


def test_who_joins_later_does_not_close_what_was_there(
    vault: Vault, group: int, ada: int, photo: Path, clock: TestClock
) -> None:
    for mentee_id, _ in mentees.names(vault):
        consents.grant(vault, mentee_id, WORK)
    owner = AttachmentOwner(engagement_id=group)
    attachment_id = attachments.add(vault, photo, owner, student_work=True).result
    clock.advance(days=30)
    engagements.add_member(vault, group, mentees.add(vault, MenteeFields(name="Cleo Diaz")).result)
    assert attachments.read(vault, attachment_id)


def test_with_nobody_to_ask_it_is_refused(vault: Vault, photo: Path, ada: int) -> None:
    fields = EngagementFields(
        EngagementKind.COACHING, EngagementModel.SMALL_GROUP, date(2027, 9, 1), name="Next year"
    )
    later = engagements.start(vault, fields, [ada]).result
    consents.grant(vault, ada, WORK)
    owner = AttachmentOwner(engagement_id=later)
    error = refused(lambda: attachments.add(vault, photo, owner, student_work=True))
    assert error.code == "attachment.nobody_to_ask"


# kills and copies


def test_a_kill_in_the_middle_leaves_nothing(vault: Vault, ada: int, plan: Path) -> None:
    folder, key = vault.folder, vault.key
    vault.close()
    words = [str(folder), key.raw.hex(), str(plan), str(ada)]
    ended = subprocess.run([sys.executable, "-c", KILLED, *words], cwd=ROOT, check=False)
    assert ended.returncode == -9
    with Vault.open(folder, key, clock=TestClock()) as reopened:
        assert attachments.listing(reopened, of(ada)) == []
        assert number_of_parts(reopened) == 0
        assert vaults.verify(reopened).good


def test_a_backup_holds_them_and_needs_little_memory(
    vault: Vault, ada: int, tmp_path: Path, pattern: Pattern
) -> None:
    data = b"%PDF-1.7\n" + os.urandom(SIZE_LIMIT - 9)
    prepared = attachments.prepare_bytes("scan.pdf", data)
    attachment_id = attachments.add_prepared(vault, prepared, of(ada)).result
    tracemalloc.start()
    try:
        vaults.backup(vault, tmp_path / "copy.mentorbackup")
        assert tracemalloc.get_traced_memory()[1] < SIZE_LIMIT // 2
    finally:
        tracemalloc.stop()
    restored = tmp_path / "restored"
    vaults.restore(tmp_path / "copy.mentorbackup", restored, passphrase=PASSPHRASE)
    with Vault.open(restored, pattern.key, clock=TestClock()) as again:
        assert attachments.read(again, attachment_id) == data


def test_the_journal_does_not_hold_the_bytes(vault: Vault, ada: int, plan: Path) -> None:
    attachments.add(vault, plan, of(ada))
    with vault.reading() as connection:
        tables = connection.exec_driver_sql("SELECT DISTINCT table_name FROM journal_change").scalars().all()
        longest = connection.exec_driver_sql("SELECT max(length(after)) FROM journal_change").scalar_one()
    assert "ours_attachment" in tables
    assert "ours_attachment_part" not in tables
    assert longest < 2000
    with vault.transaction("look") as work:
        assert work.exists(Attachment, name="plan.pdf")
