"""What is attached to something: rows to open, a way to add files, and to take them away again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.services import attachments
from mentorapp.services.attachments import AttachmentOwner, AttachmentRow, Prepared
from mentorapp.services.changes import Kind, changes
from mentorapp.ui import keys
from mentorapp.ui.accessibility import name
from mentorapp.ui.attachments.lines import AttachmentLine
from mentorapp.ui.attachments.saving import SaveCopy
from mentorapp.ui.attachments.viewer import PictureViewer
from mentorapp.ui.shell.files import ask_open_file
from mentorapp.ui.widgets.badges import CircleBadge
from mentorapp.ui.widgets.buttons import QuietButton
from mentorapp.ui.widgets.containers import FlowLayout, RowsCard, column, row
from mentorapp.ui.widgets.dialogs import BusyBar
from mentorapp.ui.widgets.fields import CheckBox
from mentorapp.ui.widgets.labels import Quiet, Section
from mentorapp.ui.widgets.painting import Circle

if TYPE_CHECKING:
    from mentorapp.services.changes import Changes
    from mentorapp.ui.context import Context
    from mentorapp.ui.jobs import Job, Progress
    from mentorapp.vault.vault import Vault

KINDS = frozenset({Kind.ATTACHMENT, Kind.CONSENT, Kind.ENGAGEMENT, Kind.MENTEE, Kind.MEETING})
FILES = "*.png *.jpg *.jpeg *.pdf *.docx *.xlsx *.pptx *.odt *.txt *.md *.csv *.ics"


class AttachmentsPanel(QWidget):
    """Lists, adds, opens and removes what is attached to one thing; files may be dropped on it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._owner: AttachmentOwner | None = None
        self._stale = False
        self._jobs: list[Job[Changes[int]]] = []
        self._stopped = False
        self.lines: list[AttachmentLine] = []
        self.saver = SaveCopy(context, self)
        self.setAcceptDrops(True)
        self._make_tools()
        whole = column(10)
        head = row(10)
        head.addWidget(Section(self.tr("Files and photos"), self), 1)
        head.addWidget(CircleBadge(Circle.OURS, self), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(head)
        self.card = RowsCard(self)
        whole.addWidget(self.card)
        self.nothing = Quiet(
            self.tr(
                "Nothing here yet. Add a photo of the board, a plan or a worksheet, or drop a file here. "
                "It is kept encrypted, and photos lose the place where they were taken."
            ),
            self,
        )
        whole.addWidget(self.nothing)
        self.busy = BusyBar(self.tr("Taking in…"), self)
        self.busy.stopped.connect(self._stop)
        self.busy.hide()
        whole.addWidget(self.busy)
        tools = FlowLayout(spacing=12)
        for widget in (self.add_button, self.paste_button, self.student_work):
            tools.addWidget(widget)
        whole.addLayout(tools)
        self.setLayout(whole)
        name(self, self.tr("Files and photos"))
        context.events.changed.connect(self._changed)
        context.jobs.idle.connect(self._settled)

    def show_owner(self, owner: AttachmentOwner | None) -> None:
        """Show what is attached to ``owner``; None shows nothing and takes nothing."""
        if owner != self._owner:
            self.student_work.setChecked(False)
        self._owner = owner
        for action in (self.add_action, self.paste_action):
            action.setEnabled(owner is not None)
        self.refresh()

    def refresh(self) -> None:
        """Query again."""
        self._stale = False
        owner = self._owner
        rows = self._context.read(partial(attachments.listing, owner=owner)) if owner else []
        if rows == [line.file for line in self.lines]:
            self._show_parts()
            return
        focus = QApplication.focusWidget()
        holds = [focus is not None and line.isAncestorOf(focus) for line in self.lines]
        focused = holds.index(True) if True in holds else None
        self.card.clear()
        self.lines = [AttachmentLine(file, self.card) for file in rows]
        for line in self.lines:
            line.opened.connect(self.open_file)
            line.save_asked.connect(self.save_copy)
            line.remove_asked.connect(self.remove)
            self.card.add_row(line)
            line.show()
        self._show_parts()
        if focused is not None:
            target = self.lines[min(focused, len(rows) - 1)].row if rows else self.add_button
            target.setFocus()

    def add_files(self, paths: list[Path]) -> None:
        """Take in files, one after another."""
        for path in paths:
            self._start(partial(attachments.prepare, path))

    def add_picture(self, image: QImage) -> None:
        """Take in a picture that is no file, such as a screenshot from the clipboard."""
        self._start(partial(_prepared_picture, image, self.tr("Pasted picture.png")))

    def choose(self) -> None:
        """Ask for a file."""
        filters = self.tr("Photos and documents ({0})").format(FILES)
        ask_open_file(self, self.tr("Add a file"), filters, self._chosen)

    def paste(self) -> None:
        """Take in the picture or the files on the clipboard."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            self._context.say(self.tr("There is no picture and no file on the clipboard."))

    def open_file(self, file: AttachmentRow) -> None:
        """Show a picture; of anything else, or what is closed, say what can be done."""
        if file.is_picture:
            task = partial(_image, self._context.vault, file.id)
            self._context.start(task, self, partial(_show, self._context, file, self))
        else:
            self.save_copy(file)

    def save_copy(self, file: AttachmentRow) -> None:
        """Ask for a place outside the vault and write a copy there."""
        if file.closed_by:
            self._context.show_error(UserError("attachment.consent_missing", name=file.closed_by))
        elif file.closed:
            self._context.show_error(UserError("attachment.nobody_permits"))
        else:
            self.saver.ask(file)

    def remove(self, file: AttachmentRow) -> None:
        """Remove a file; undo brings it back."""
        if self._context.did(partial(attachments.remove, attachment_id=file.id)):
            self._context.say_undo(self.tr("{0} removed").format(file.name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        mime = event.mimeData()
        if self._owner is not None and (mime.hasUrls() or mime.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        """Query what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _make_tools(self) -> None:
        scope = keys.Scope.WINDOW
        self.add_action = keys.action(
            self, self.tr("Add a file"), "Ctrl+Shift+A", self.choose, icon="paperclip", scope=scope
        )
        self.paste_action = keys.action(
            self, self.tr("Paste a picture"), "Ctrl+Shift+V", self.paste, icon="image", scope=scope
        )
        self.add_button = QuietButton.of(self.add_action, self)
        self.paste_button = QuietButton.of(self.paste_action, self)
        self.student_work = CheckBox(self.tr("It shows pupils’ work"), self)
        self.student_work.setToolTip(self.tr("Then it needs consent, and closes when that is withdrawn."))

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if not kinds & KINDS:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _show_parts(self) -> None:
        self.card.setVisible(bool(self.lines))
        self.nothing.setVisible(not self.lines)

    def _chosen(self, path: Path) -> None:
        self.add_files([path])

    def _take(self, mime: QMimeData | None) -> bool:
        """Take in the files or the picture in ``mime``; return whether there was anything."""
        if mime is None or self._owner is None:
            return False
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.add_files(paths)
            return True
        image = mime.imageData() if mime.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.add_picture(image)
            return True
        return False

    def _start(self, prepare: Callable[[], Prepared]) -> None:
        if self._owner is None:
            return
        student_work = self.student_work.isChecked()
        task = partial(_add, self._context.vault, prepare, self._owner, student_work)
        job = self._context.start(task, self, self._added, self._failed, self.busy.set_progress)
        self._jobs.append(job)
        self.busy.set_progress(0, 0)
        self.busy.show()

    def _added(self, made: Changes[int]) -> None:
        self._one_less()
        self.student_work.setChecked(False)
        self._context.tell(made)
        row_added = self._context.read(partial(attachments.get, attachment_id=made.result))
        self._context.say_undo(self.tr("{0} added").format(row_added.name))

    def _failed(self, error: BaseException) -> None:
        self._one_less()
        self._context.show_error(error)

    def _one_less(self) -> None:
        self._jobs.pop(0)
        self.busy.setVisible(bool(self._jobs))

    def _stop(self) -> None:
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._stopped = True
        self.busy.hide()

    def _settled(self) -> None:
        """Tell what came in all the same: the last of it was written while the person stopped it."""
        if self._stopped:
            self._stopped = False
            self._context.tell(changes(None, Kind.ATTACHMENT))


def _add(
    vault: Vault,
    prepare: Callable[[], Prepared],
    owner: AttachmentOwner,
    student_work: bool,
    progress: Progress,
) -> Changes[int]:
    prepared = prepare()
    progress.check()
    return attachments.add_prepared(vault, prepared, owner, student_work=student_work, progress=progress)


def _prepared_picture(image: QImage, title: str) -> Prepared:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return attachments.prepare_bytes(title, bytes(buffer.data().data()))


def _image(vault: Vault, attachment_id: int, progress: Progress) -> QImage:
    data = attachments.read(vault, attachment_id)
    progress.check()
    return QImage.fromData(data)


def _show(context: Context, file: AttachmentRow, panel: QWidget, image: QImage) -> None:
    PictureViewer(context, file, image, panel.window()).open()
