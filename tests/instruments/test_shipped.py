"""The instruments that come with the program are whole and say where they come from."""

from __future__ import annotations

from mentorapp.instruments.model import Intervals, Ratings, Scans
from mentorapp.instruments.reading import canonical, from_canonical
from mentorapp.services.instruments import shipped


def test_each_can_be_read_again_and_names_its_licence() -> None:
    for one in shipped().values():
        assert from_canonical(canonical(one)) == one
        assert one.licence
        assert one.summary


def test_teach_has_its_elements_behaviours_and_exceptions() -> None:
    teach = shipped()["teach-primary"]
    scans, elements = teach.parts
    assert isinstance(scans, Scans)
    assert isinstance(elements, Ratings)
    assert scans.per_segment == 3
    behaviours = [seen for element in elements.indicators for seen in element.behaviours]
    assert [len(element.behaviours) for element in elements.indicators] == [4, 3, 4, 3, 2, 3, 3, 3, 3]
    assert [seen.key for seen in behaviours if seen.may_be_na] == ["1.3", "1.4", "4.2"]
    assert elements.by_segment
    assert "not endorsed by The World Bank" in teach.notice


def test_copus_looks_every_two_minutes_for_all_its_codes() -> None:
    parts = [part for part in shipped()["copus"].parts if isinstance(part, Intervals)]
    assert [part.seconds for part in parts] == [120, 120]
    assert sorted(len(part.choices) for part in parts) == [12, 13]


def test_the_general_rubric_describes_every_level_of_each_indicator() -> None:
    (rubric,) = shipped()["general-lesson"].parts
    assert isinstance(rubric, Ratings)
    assert len(rubric.areas) == 4
    for indicator in rubric.indicators:
        assert [described.level for described in indicator.descriptors] == ["1", "2", "3", "4"]
