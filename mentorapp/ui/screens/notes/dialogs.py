"""The versions that a note has had, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from mentorapp.services.notes import NoteVersion
from mentorapp.ui import theme, when
from mentorapp.ui.accessibility import data
from mentorapp.ui.widgets.buttons import PrimaryButton
from mentorapp.ui.widgets.containers import Card, column, row
from mentorapp.ui.widgets.dialogs import Dialog
from mentorapp.ui.widgets.labels import Quiet
from mentorapp.ui.widgets.markdown import MarkdownView
from mentorapp.ui.widgets.rows import RowList, RowLook, RowModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 820
LIST_WIDTH = 260
HEIGHT = 420


class HistoryDialog(Dialog):
    """Lists the versions, the latest first, and shows the words of the one that is chosen."""

    chosen = Signal(object)
    """The ``change_id`` of the version to go back to."""

    def __init__(self, versions: list[NoteVersion], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HistoryDialog", "Earlier versions"), parent, width=WIDTH)
        self._versions = {version.change_id: version for version in versions}
        self._latest = versions[0].change_id if versions else None
        self.list = RowList(self.tr("Versions"), self, side=14)
        self._model = RowModel(self.list)
        self._model.set_rows([self._look(version) for version in versions])
        self.list.setModel(self._model)
        self.text = data(MarkdownView(self.tr("Text of this version"), self))
        self.text.setProperty("plain", True)
        self.back = PrimaryButton(self.tr("Go back to this version"), "rotate-ccw", parent=self)
        self.back.clicked.connect(self._go_back)
        self._arrange()
        self.list.chosen.connect(self._show)
        self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus()

    def _arrange(self) -> None:
        self.body.addWidget(
            Quiet(self.tr("Going back keeps the present version in this list, and can be undone."), self)
        )
        listed, shown = Card(self), Card(self)
        listed.body.setContentsMargins(1, 8, 1, 8)
        listed.body.addWidget(self.list)
        listed.setFixedWidth(theme.px(LIST_WIDTH))
        shown.body.addWidget(self.text)
        panes = row(16)
        panes.addWidget(listed)
        panes.addWidget(shown, 1)
        holder = column(0)
        holder.addLayout(panes, 1)
        self.body.addLayout(holder, 1)
        self.setMinimumHeight(theme.px(HEIGHT))
        self.add_buttons(self.back, self.cancel_button(self.tr("Close")))

    def _look(self, version: NoteVersion) -> RowLook:
        label = QCoreApplication.translate("Undo", version.label)
        if version.change_id == self._latest:
            label = self.tr("As it is now")
        return RowLook(when.moment(version.at), label, data=version.change_id)

    def _show(self, change_id: object) -> None:
        version = self._versions.get(change_id) if isinstance(change_id, int) else None
        self.text.show_markdown(version.body if version else "")
        self.back.setEnabled(version is not None and change_id != self._latest)

    def _go_back(self) -> None:
        change_id = self.list.current()
        self.accept()
        self.chosen.emit(change_id)
