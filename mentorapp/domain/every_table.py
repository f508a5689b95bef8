"""Every table there is: whoever imports this knows them all, as undo and the comparison of schemas must."""

from __future__ import annotations

from sqlmodel import SQLModel

from mentorapp.domain.mine import calendar, library, notes
from mentorapp.domain.ours import (
    agreements,
    attachments,
    consents,
    engagements,
    erasures,
    instruments,
    meetings,
    mentees,
    observations,
)

MODULES = (
    mentees, engagements, agreements, consents, meetings, attachments, erasures,
    instruments, observations,
    notes, calendar, library,
)  # fmt: skip
TABLES = SQLModel.metadata.tables
