"""F1: every action and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorapp.ui import keys, theme
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.rows import RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

HEIGHT = 460


class KeysList(Dialog):
    """What can be done here, with its keys."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(self.tr("Keys"), parent)
        self.rows = RowList(self.tr("Actions and their keys"), self)
        model = RowModel(self)
        model.set_rows([_look(action) for action in actions if action.text()])
        self.rows.setModel(model)
        self.rows.setMinimumHeight(theme.px(HEIGHT))
        self.body.addWidget(self.rows)
        done = PrimaryButton(self.tr("Close"), parent=self)
        done.clicked.connect(self.accept)
        self.add_buttons(done)


def _look(action: QAction) -> RowLook:
    icon = str(action.property(keys.ICON) or "chevron-right")
    return RowLook(action.text(), icon=icon, key=keys.key_text(action.shortcut().toString()))
