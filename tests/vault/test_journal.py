"""What the journal keeps, and in which form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import mentees, notes
from mentorapp.vault.integrity import verify
from mentorapp.vault.journal import decoded, encoded
from mentorapp.vault.vault import Vault
from tests.schema import TABLES

STORED = (
    st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text() | st.binary()
)


@given(st.dictionaries(st.from_regex(r"\A[a-z_]{1,8}\Z"), STORED, max_size=5))
def test_values_come_back_as_they_were_bytes_too(values: dict[str, object]) -> None:
    assert decoded(encoded(values)) == values


def test_no_row_is_told_from_a_row_without_values() -> None:
    assert decoded(encoded(None)) is None
    assert decoded(encoded({})) == {}


def test_what_the_database_cannot_store_is_a_bug() -> None:
    with pytest.raises(TypeError, match="set"):
        encoded({"bad": {1}})


def test_words_are_kept_as_they_are_so_that_erasing_can_be_shown() -> None:
    assert encoded({"name": "Zoë 教"}) == '{"name":"Zoë 教"}'


def test_only_what_undo_could_not_take_back_is_outside_it() -> None:
    outside = {name for name, table in TABLES.items() if not table.info.get("journaled", True)}
    assert outside == {
        *("mine_draft", "vault_setting", "journal_entry", "journal_change"),
        *("ours_attachment_part", "ours_erasure", "ours_moment", "ours_half_line"),
    }


def test_every_row_can_be_followed_from_its_first_to_its_present_state(vault: Vault) -> None:
    person = mentees.add(vault, MenteeFields("Ana")).result
    note = notes.add(vault, "one", mentee_id=person, tags=["a"]).result
    notes.edit(vault, note, body="two", mentee_id=None, tags=["b"])
    mentees.remove(vault, person)
    vault.undo()
    vault.undo()
    vault.redo()
    assert verify(vault).problems == []
