"""The list of visits, and what is agreed before one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.ours.observations import ObservationState
from mentorapp.services import consents, mentees, observations
from mentorapp.ui.context import Context
from mentorapp.ui.screens.observations.before import BeforeDialog
from mentorapp.ui.screens.observations.page import ObservationsPage
from tests.services.test_observations import planned, running


@pytest.fixture
def page(context: Context, qtbot: object) -> ObservationsPage:
    made = ObservationsPage(context)
    qtbot.addWidget(made)  # type: ignore[attr-defined]
    made.resize(1100, 800)
    made.show()
    made.refresh_if_stale()
    return made


def form_of(page: ObservationsPage) -> BeforeDialog:
    (found,) = page.findChildren(BeforeDialog)
    assert isinstance(found, BeforeDialog)
    return found


def went_to(context: Context) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    context.went.connect(lambda name, target: found.append((name, target)))
    return found


def test_an_empty_page_teaches_and_offers_one_thing(page: ObservationsPage) -> None:
    assert page.first.isVisible()
    assert not page.observe_button.isVisible()


def test_a_lesson_is_planned_for_later_and_stands_in_the_list(
    context: Context, page: ObservationsPage
) -> None:
    person = mentees.add(context.vault, MenteeFields("Ana Vega")).result
    page.observe()
    form = form_of(page)
    form.person.set_person(person)
    QTest.keyClicks(form.class_name.edit, "7C")
    QTest.keyClicks(form.pupils.edit, "26")
    QTest.keyClicks(form.focus, "Wait time")
    form.instruments["copus"].click()
    QTest.mouseClick(form.later_button, Qt.MouseButton.LeftButton)
    (row,) = observations.listing(context.vault)
    assert (row.mentee_name, row.class_name, row.pupils, row.focus) == ("Ana Vega", "7C", 26, "Wait time")
    assert [used.key for used in row.instruments] == ["copus", "open-script"]
    page.refresh()
    assert [one.id for one in page.rows] == [row.id]
    assert page.observe_button.isVisible()


def test_without_consent_it_says_so_and_nothing_begins(context: Context, page: ObservationsPage) -> None:
    person = mentees.add(context.vault, MenteeFields("Ana Vega")).result
    gone = went_to(context)
    page.observe()
    form = form_of(page)
    form.person.set_person(person)
    form.begin()
    assert "Ana Vega" in form.problem.text()
    assert form.consent_button.isVisible()
    assert gone == []
    (row,) = observations.listing(context.vault)
    assert row.state is ObservationState.PLANNED
    consents.grant(context.vault, person, ConsentScope.OBSERVE)
    form.begin()
    assert gone == [("live", row.id)]
    assert observations.get(context.vault, row.id).state is ObservationState.RUNNING


@pytest.mark.parametrize(
    ("pupils", "said"), [("many", "figures"), ("5000", "from 0 to 1000")]
)  # fmt: skip
def test_a_number_that_is_none_is_said_in_the_form(
    context: Context, page: ObservationsPage, pupils: str, said: str
) -> None:
    person = mentees.add(context.vault, MenteeFields("Ana")).result
    page.observe()
    form = form_of(page)
    form.person.set_person(person)
    form.pupils.set_text(pupils)
    form.save()
    assert said in form.problem.text()
    assert observations.listing(context.vault) == []
    form.pupils.set_text("26")
    form.save()
    assert len(observations.listing(context.vault)) == 1


def test_a_running_lesson_comes_before_a_new_one(context: Context, page: ObservationsPage) -> None:
    one = running(context.vault)
    gone = went_to(context)
    page.observe()
    assert gone == [("live", one)]


def test_the_list_is_narrowed_by_words_and_by_what_is_to_come(
    context: Context, page: ObservationsPage
) -> None:
    first, second = planned(context.vault, "Ana Vega"), planned(context.vault, "Bo Lind")
    observations.start(context.vault, first)
    observations.finish(context.vault, first, 1000)
    page.refresh()
    page.search.setText("lind")
    page.refresh()
    assert [one.id for one in page.rows] == [second]
    page.search.setText("")
    page.which.setCurrentIndex(2)
    assert [one.id for one in page.rows] == [first]
