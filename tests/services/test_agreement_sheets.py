"""An agreement on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import agreement_sheets, agreements, engagements, mentees
from mentorapp.vault.vault import Vault

TODAY = date(2026, 11, 23)


@pytest.fixture
def agreement(vault: Vault) -> int:
    ana = mentees.add(vault, MenteeFields("Ana")).result
    fields = EngagementFields(EngagementKind.MENTORING, EngagementModel.ONE_TO_ONE, TODAY)
    engagement = engagements.start(vault, fields, [ana]).result
    return agreements.draft(vault, engagement, "How we work", "To **grow**.", TODAY, date(2027, 7, 31)).result


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return str(document[0].get_textpage().get_text_range())


def test_a_draft_has_places_to_sign_and_a_signed_one_its_signatures(
    vault: Vault, agreement: int, tmp_path: Path
) -> None:
    draft = text_of(agreement_sheets.save(vault, agreement, tmp_path / "draft.pdf"))
    for words in (
        "Draft, not signed",
        "Mentor, name and date",
        "Ana, name and date",
        "2026-11-23 to 2027-07-31",
    ):
        assert words in draft
    for one in agreements.get(vault, agreement).waiting:
        agreements.sign(vault, agreement, mentee_id=one.mentee_id, name=one.name or "R. Haddad")
    signed = text_of(agreement_sheets.save(vault, agreement, tmp_path / "signed.pdf"))
    for words in ("Signed by all on 2026-11-23", "R. Haddad", "Ana, signed on 2026-11-23", "Version 1"):
        assert words in signed
    assert "name and date" not in signed


def test_a_file_that_is_there_is_replaced_only_on_request(
    vault: Vault, agreement: int, tmp_path: Path
) -> None:
    path = tmp_path / "there.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(UserError, match=r"^vault\.file_exists$"):
        agreement_sheets.save(vault, agreement, path)
    assert path.read_bytes() == b"mine"
    agreement_sheets.save(vault, agreement, path, replace=True)
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(UserError, match=r"^vault\.file_exists$"):
        agreement_sheets.save(vault, agreement, tmp_path, replace=True)


def test_one_that_is_gone_writes_nothing(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"^agreement\.gone$"):
        agreement_sheets.save(vault, 99, tmp_path / "none.pdf")
    assert not (tmp_path / "none.pdf").exists()
