"""Asks before a meeting comes to stand on protected time, or on something else: once, and only then."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentorapp.services import calendar
from mentorapp.services.calendar import Block, BlockKind
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.widgets.dialogs import Confirm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mentorapp.ui.context import Context

Slot = tuple[datetime, int]
"""When a meeting starts (aware), and for how many minutes."""


def question(
    context: Context, parent: QWidget, wanted: Slot, *, was: Slot | None = None, meeting_id: int | None = None
) -> Confirm | None:
    """Return the dialog to open first, or None where nothing new is overlapped.

    ``was`` is where the meeting ``meeting_id`` stands now: what it overlaps already is not asked about again.
    """
    before = {_key(block) for block in _clashes(context, was, meeting_id)} if was else set()
    found = [block for block in _clashes(context, wanted, meeting_id) if _key(block) not in before]
    if not found:
        return None
    guarded = next((block for block in found if block.kind is BlockKind.PROTECTED), None)
    if guarded is not None:
        title = QCoreApplication.translate("Overlap", "This is your protected time")
        text = QCoreApplication.translate("Overlap", "You keep {0} free: {1}. Put the meeting here anyway?")
        text = text.format(looks.clocks(guarded), looks.title(guarded))
    else:
        title = QCoreApplication.translate("Overlap", "This overlaps something else")
        names = ", ".join(f"{looks.title(block)} ({looks.clocks(block)})" for block in found)
        text = QCoreApplication.translate(
            "Overlap", "At that time there is already: {0}. Put the meeting here anyway?"
        ).format(names)
    return Confirm(parent, title, text, QCoreApplication.translate("Overlap", "Put it here anyway"))


def _clashes(context: Context, slot: Slot, meeting_id: int | None) -> list[Block]:
    start, minutes = slot
    return context.read(partial(calendar.clashes, start=start, minutes=minutes, without=meeting_id))


def _key(block: Block) -> tuple[BlockKind, int]:
    return block.kind, block.id
