from __future__ import annotations

from datetime import date

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.domain.ours.engagements import (
    EngagementFields,
    EngagementKind,
    EngagementModel,
    LessonStudyState,
)
from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import attachments, consents, engagements, history, lesson_studies, mentees
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.lesson_studies import LessonStudyFields
from mentorapp.vault.vault import Vault

OBSERVE = ConsentScope.OBSERVE
FIELDS = LessonStudyFields("Wait time", "What happens when we wait?", "Three questions, ten seconds each.")


@pytest.fixture
def ada(vault: Vault) -> int:
    return mentees.add(vault, MenteeFields(name="Ada Obi")).result


@pytest.fixture
def group(vault: Vault, ada: int) -> int:
    return start(vault, EngagementModel.PLC, ada)


def start(vault: Vault, model: EngagementModel, mentee_id: int) -> int:
    fields = EngagementFields(EngagementKind.COACHING, model, date(2026, 9, 1), name="Exit tickets")
    return engagements.start(vault, fields, [mentee_id]).result


def refused(verb: object) -> str:
    assert callable(verb)
    with pytest.raises(UserError) as caught:
        verb()
    return caught.value.code


def test_a_group_begins_a_lesson_study_by_planning(vault: Vault, group: int) -> None:
    study_id = lesson_studies.add(vault, group, FIELDS).result
    [row] = lesson_studies.of_engagement(vault, group)
    assert (row.id, row.fields, row.state) == (study_id, FIELDS, LessonStudyState.PLANNING)
    assert lesson_studies.get(vault, study_id) == row


def test_it_belongs_to_a_group_and_has_a_title(vault: Vault, group: int, ada: int) -> None:
    alone = start(vault, EngagementModel.ONE_TO_ONE, ada)
    assert refused(lambda: lesson_studies.add(vault, alone, FIELDS)) == "lesson_study.not_a_group"
    assert refused(lambda: lesson_studies.add(vault, 99, FIELDS)) == "group.gone"
    empty = LessonStudyFields("  ")
    assert refused(lambda: lesson_studies.add(vault, group, empty)) == "lesson_study.without_title"


def test_teaching_it_before_others_needs_the_consent_of_the_teacher(
    vault: Vault, group: int, ada: int
) -> None:
    study_id = lesson_studies.add(vault, group, FIELDS).result
    teach = LessonStudyState.TEACHING
    assert refused(lambda: lesson_studies.move(vault, study_id, teach)) == "lesson_study.nobody_taught"
    taught = LessonStudyFields("Wait time", taught_by_id=ada)
    lesson_studies.edit(vault, study_id, taught)
    assert refused(lambda: lesson_studies.move(vault, study_id, teach)) == "consent.needed"
    consents.grant(vault, ada, OBSERVE)
    lesson_studies.move(vault, study_id, teach)
    assert lesson_studies.get(vault, study_id).state is teach


def test_what_was_seen_is_written_with_consent_alone(vault: Vault, group: int, ada: int) -> None:
    seen = LessonStudyFields(
        "Wait time", taught_on=date(2026, 11, 2), taught_by_id=ada, observed="Hands went up."
    )
    assert refused(lambda: lesson_studies.add(vault, group, seen)) == "consent.needed"
    by_nobody = LessonStudyFields("Wait time", observed="Hands went up.")
    assert refused(lambda: lesson_studies.add(vault, group, by_nobody)) == "lesson_study.nobody_taught"
    consents.grant(vault, ada, OBSERVE)
    study_id = lesson_studies.add(vault, group, seen).result
    consents.withdraw(vault, ada, OBSERVE)
    more = LessonStudyFields("Wait time", taught_by_id=ada, observed="Hands went up. More of them.")
    assert refused(lambda: lesson_studies.edit(vault, study_id, more)) == "consent.needed"
    learnt = LessonStudyFields(
        "Wait time", taught_by_id=ada, observed="Hands went up.", findings="Waiting pays."
    )
    lesson_studies.edit(vault, study_id, learnt)
    assert lesson_studies.get(vault, study_id).findings == "Waiting pays."


def test_reflecting_needs_the_day_of_the_lesson_and_the_way_back_is_open(
    vault: Vault, group: int, ada: int
) -> None:
    consents.grant(vault, ada, OBSERVE)
    study_id = lesson_studies.add(vault, group, LessonStudyFields("Wait time", taught_by_id=ada)).result
    lesson_studies.move(vault, study_id, LessonStudyState.TEACHING)
    reflect = LessonStudyState.REFLECTING
    assert refused(lambda: lesson_studies.move(vault, study_id, reflect)) == "lesson_study.needs_day"
    dated = LessonStudyFields("Wait time", taught_by_id=ada, taught_on=date(2026, 11, 2))
    lesson_studies.edit(vault, study_id, dated)
    for state in (reflect, LessonStudyState.DONE, LessonStudyState.PLANNING):
        lesson_studies.move(vault, study_id, state)
        assert lesson_studies.get(vault, study_id).state is state


def test_the_steps_follow_each_other() -> None:
    steps = [LessonStudyState.PLANNING]
    while (following := lesson_studies.next_state(steps[-1])) is not None:
        steps.append(following)
    assert steps == list(LessonStudyState)


def test_undo_brings_back_a_removed_study_with_its_artifacts(vault: Vault, group: int) -> None:
    study_id = lesson_studies.add(vault, group, FIELDS).result
    owner = AttachmentOwner(lesson_study_id=study_id)
    prepared = attachments.prepare_bytes("plan.txt", b"ten seconds")
    attachment_id = attachments.add_prepared(vault, prepared, owner).result
    lesson_studies.remove(vault, study_id)
    assert refused(lambda: lesson_studies.get(vault, study_id)) == "lesson_study.gone"
    history.undo(vault)
    assert lesson_studies.get(vault, study_id).title == "Wait time"
    assert attachments.read(vault, attachment_id) == b"ten seconds"


def test_who_taught_is_forgotten_when_they_go(vault: Vault, group: int, ada: int) -> None:
    study_id = lesson_studies.add(vault, group, LessonStudyFields("Wait time", taught_by_id=ada)).result
    with vault.transaction("let go") as work:
        lesson_studies.let_go(work, ada)
    assert lesson_studies.get(vault, study_id).taught_by_id is None
