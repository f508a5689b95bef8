from __future__ import annotations

import pytest

from mentorapp.services.roster_likeness import Known, Likeness, Match, People, name_key

AMINA = Known("Amina Okafor", "amina@x.org", "Northgate Primary", mentee_id=7)


def match(name: str, email: str = "", school: str = "") -> Match | None:
    return People([AMINA]).match(name, email, school)


def test_the_same_address_in_any_case_is_certain_whatever_the_name() -> None:
    found = match("A. Okafor-Bell", "AMINA@X.ORG", "South")
    assert found is not None
    assert (found.likeness, found.known.mentee_id) == (Likeness.CERTAIN, 7)


@pytest.mark.parametrize(
    "name",
    ["Amina Okafor", "amina okafor", "AMÍNA ÓKAFOR", "Okafor Amina", "Ms Amina Okafor", "Amina Okafour"],
)
def test_a_like_name_without_anything_against_it_is_likely(name: str) -> None:
    found = match(name)
    assert found is not None
    assert found.likeness is Likeness.LIKELY
    assert match(name, school="Northgate Primary School") is not None


@pytest.mark.parametrize("name", ["Amina Bello", "Chidi Okafor", "Amira Okoro", "Ben Li", "Okafor"])
def test_another_name_is_another_person(name: str) -> None:
    assert match(name) is None


def test_another_school_or_address_speaks_against_it() -> None:
    assert match("Amina Okafor", school="South High") is None
    assert match("Amina Okafor", email="other@x.org") is None
    assert match("Amina Okafour", email="other@x.org", school="Northgate Primary") is None


def test_the_same_name_at_the_same_school_outweighs_a_new_address() -> None:
    found = match("Amina Okafor", email="other@x.org", school="Northgate Primary")
    assert found is not None
    assert found.likeness is Likeness.LIKELY


def test_letters_written_in_two_ways_are_alike() -> None:
    people = People([Known("Jörg Müßig", "", "")])
    assert people.match("Jorg Mussig", "", "") is not None
    assert People([Known("Søren Kierkegård", "", "")]).match("Soren Kierkegard", "", "") is not None
    assert People([Known("李小龙", "", "")]).match("李小龙", "", "") is not None


def test_a_name_that_is_all_title_keeps_its_words() -> None:
    assert name_key("Dr. Amina Okafor") == "amina okafor"
    assert name_key("Don") == "don"
