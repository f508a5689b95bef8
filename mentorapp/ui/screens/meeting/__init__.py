"""One meeting: planned, held, closed; and the forms to plan one or to record time from anywhere."""

from mentorapp.ui.screens.meeting.log_dialog import LogContactDialog, open_log_dialog
from mentorapp.ui.screens.meeting.plan_dialog import PlanMeetingDialog, open_plan_dialog

__all__ = ["LogContactDialog", "PlanMeetingDialog", "open_log_dialog", "open_plan_dialog"]
