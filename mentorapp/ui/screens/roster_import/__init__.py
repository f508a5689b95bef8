"""Bringing in people from a school's list: the file, its columns, what will happen, and what did."""

from mentorapp.ui.screens.roster_import.dialog import RosterImportDialog, open_roster_import

__all__ = ["RosterImportDialog", "open_roster_import"]
