"""The stops of the tour among groups: their list, one of them, a lesson study, files and a picture."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from mentorapp.demo.picture import board
from mentorapp.domain.ours.engagements import EngagementFields, EngagementKind, EngagementModel
from mentorapp.services import attachments, engagements, history, lesson_studies, mentees
from mentorapp.services.attachments import AttachmentOwner
from mentorapp.services.lesson_studies import LessonStudyFields
from mentorapp.ui.screens.groups.group import GroupView
from mentorapp.ui.screens.groups.page import GroupsPage
from mentorapp.ui.shell import prove
from mentorapp.ui.shell.page import Page
from mentorapp.ui.tour import Stage, TourStop

LOADING = 300


def _groups(stage: Stage, target: object = None) -> GroupsPage:
    page = stage.page("groups", target)
    if not isinstance(page, GroupsPage):
        raise TypeError(type(page).__name__)
    return page


def _groups_empty(stage: Stage) -> Page:
    return stage.page("groups", vault=stage.empty)


def _group(stage: Stage) -> GroupView:
    """Show a group with a lesson study and a picture; what is missing is there while the picture is drawn."""
    group_id = _with_a_group(stage)
    if not lesson_studies.of_engagement(stage.vault, group_id):
        fields = LessonStudyFields("Wait time", "What changes when we wait ten seconds after a question?")
        lesson_studies.add(stage.vault, group_id, fields)
        stage.afterwards(partial(history.undo, stage.vault))
    owner = AttachmentOwner(engagement_id=group_id)
    if not any(file.is_picture for file in attachments.listing(stage.vault, owner)):
        attachments.add_prepared(
            stage.vault, attachments.prepare_bytes("The board after the lesson.png", board()), owner
        )
        stage.afterwards(partial(history.undo, stage.vault))
    return _groups(stage, group_id).group


def _with_a_group(stage: Stage) -> int:
    """Return the id of a professional learning community or another group, started if there is none."""
    found = [row for row in engagements.listing(stage.vault) if row.model is not EngagementModel.ONE_TO_ONE]
    if found:
        return min(found, key=lambda row: row.model is not EngagementModel.PLC).id
    people = [mentee_id for mentee_id, _ in mentees.names(stage.vault)][:4]
    fields = EngagementFields(
        EngagementKind.COACHING,
        EngagementModel.PLC,
        (stage.vault.clock() - timedelta(days=60)).date(),
        name="Year 7 science team",
        inquiry="How do we give quieter pupils the time and the words to answer?",
    )
    stage.afterwards(partial(history.undo, stage.vault))
    return engagements.start(stage.vault, fields, people).result


def _group_files(stage: Stage) -> None:
    view = _group(stage)
    view.show_files()


def _study(stage: Stage) -> None:
    view = _group(stage)
    view.studies[-1].click()


def _new_study(stage: Stage) -> None:
    _group(stage)
    _page_of(stage).new_study()


def _page_of(stage: Stage) -> GroupsPage:
    page = stage.frame.findChild(GroupsPage)
    if not isinstance(page, GroupsPage):
        raise TypeError(type(page).__name__)
    return page


def _picture(stage: Stage) -> None:
    files = _group(stage).files
    files.open_file(next(line.file for line in files.lines if line.file.is_picture))
    stage.settle(LOADING)


def _copy_asked(stage: Stage) -> None:
    view = _group(stage)
    view.show_files()
    view.files.save_copy(view.files.lines[0].file)


def _export_asks(stage: Stage) -> None:
    view = _group(stage)
    prove.before_export(view.files.saver.context, view, stage.settle)


STOPS: list[TourStop] = [
    TourStop("groups", _groups, everywhere=True),
    TourStop("groups-empty", _groups_empty),
    TourStop("group", _group, everywhere=True),
    TourStop("group-files", _group_files),
    TourStop("lesson-study", _study, everywhere=True),
    TourStop("lesson-study-new", _new_study),
    TourStop("picture", _picture, everywhere=True),
    TourStop("file-copy", _copy_asked),
    TourStop("export-asks", _export_asks),
]
