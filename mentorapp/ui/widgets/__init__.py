"""Reusable widgets. They know the theme and no service."""

from mentorapp.ui.widgets.badges import Avatar, Badge, CircleBadge
from mentorapp.ui.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    QuietButton,
    Segments,
    ToggleButton,
)
from mentorapp.ui.widgets.containers import Card, EmptyState, FlowLayout, RowsCard, column, empty, row
from mentorapp.ui.widgets.dialogs import BusyBar, Confirm, Dialog
from mentorapp.ui.widgets.fields import (
    CheckBox,
    DateField,
    Field,
    LineField,
    NumberField,
    PassphraseEdit,
    PassphraseField,
    PersonPicker,
    SearchField,
    Select,
    StrengthMeter,
    TextArea,
    mark_wrong,
)
from mentorapp.ui.widgets.labels import Body, Label, Quiet, Section, Title, hairline
from mentorapp.ui.widgets.markdown import MarkdownEditor, MarkdownView
from mentorapp.ui.widgets.painting import BadgeLook, Circle, Tone
from mentorapp.ui.widgets.rows import Role, Row, RowDelegate, RowList, RowLook, RowModel, row_data
from mentorapp.ui.widgets.saved_indicator import SavedIndicator
from mentorapp.ui.widgets.tags import TagEditor
from mentorapp.ui.widgets.timeline import Timeline, TimelineItem

__all__ = [
    "Avatar",
    "Badge",
    "BadgeLook",
    "Body",
    "BusyBar",
    "Button",
    "Card",
    "CheckBox",
    "Circle",
    "CircleBadge",
    "Confirm",
    "DangerButton",
    "DateField",
    "Dialog",
    "EmptyState",
    "Field",
    "FlowLayout",
    "IconButton",
    "Label",
    "LineField",
    "LinkButton",
    "MarkdownEditor",
    "MarkdownView",
    "NumberField",
    "PassphraseEdit",
    "PassphraseField",
    "PersonPicker",
    "PrimaryButton",
    "Quiet",
    "QuietButton",
    "Role",
    "Row",
    "RowDelegate",
    "RowList",
    "RowLook",
    "RowModel",
    "RowsCard",
    "SavedIndicator",
    "SearchField",
    "Section",
    "Segments",
    "Select",
    "StrengthMeter",
    "TagEditor",
    "TextArea",
    "Timeline",
    "TimelineItem",
    "Title",
    "ToggleButton",
    "Tone",
    "column",
    "empty",
    "hairline",
    "mark_wrong",
    "row",
    "row_data",
]
