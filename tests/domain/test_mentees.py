"""What may be written about a person."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.mentees import MenteeFields


def test_only_the_name_is_needed() -> None:
    assert MenteeFields("  Amina   Diallo ").checked() == MenteeFields("Amina Diallo")


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_person_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(UserError, match=r"^text\.empty$") as refused:
        MenteeFields(name).checked()
    assert refused.value.params == {"field": "name"}


@pytest.mark.parametrize("email", ["", "a@b.org", " ana.diallo+x@school.example.org ", "ü@exämple.de"])
def test_an_email_address_or_none_is_kept(email: str) -> None:
    assert MenteeFields("Ana", email=email).checked().email == email.strip()


@pytest.mark.parametrize(
    "email", ["a", "a@b", "@b.org", "a@", "a b@c.org", "a@@b.org", "a@b.org c@d.org", "a@.", "a@b."]
)
def test_what_is_no_email_address_is_refused(email: str) -> None:
    with pytest.raises(UserError, match=r"^mentee\.bad_email$") as refused:
        MenteeFields("Ana", email=email).checked()
    assert refused.value.params == {"email": email}


@pytest.mark.parametrize(
    "field", [field.name for field in fields(MenteeFields) if field.name != "started_on"]
)
def test_every_field_is_checked_to_be_text_and_not_too_long(field: str) -> None:
    for bad in ("a\x00", "\ud800", "x" * 20_001):
        with pytest.raises(UserError) as refused:
            replace(MenteeFields("Ana"), **{field: bad}).checked()  # type: ignore[arg-type]
        assert refused.value.code in {"text.control_characters", "text.too_long"}
        assert refused.value.params["field"] == field


def test_their_own_words_keep_their_lines() -> None:
    about = MenteeFields("Ana", about="One\r\n\r\ntwo \n").checked().about
    assert about == "One\n\ntwo"


def test_the_day_they_started_is_kept() -> None:
    assert MenteeFields("Ana", started_on=date(2026, 9, 1)).checked().started_on == date(2026, 9, 1)


def test_fields_show_no_value() -> None:
    assert "planted-mark" not in repr(MenteeFields("planted-mark"))
