"""The open vault: the rail, the pages, and what works everywhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from mentorapp.domain.errors import UserError
from mentorapp.services import history
from mentorapp.services.changes import Changes
from mentorapp.ui import keys, theme
from mentorapp.ui.context import Context
from mentorapp.ui.library_insert import LIBRARY_KEY, offer_library
from mentorapp.ui.shell import pages
from mentorapp.ui.shell.command_palette import CommandPalette
from mentorapp.ui.shell.keys_list import KeysList
from mentorapp.ui.shell.page import Page
from mentorapp.ui.shell.pages import PageSpec
from mentorapp.ui.shell.quick_capture import QuickCapture
from mentorapp.ui.shell.rail import Rail
from mentorapp.ui.shell.toast import Toast
from mentorapp.ui.widgets.fields import SearchField
from mentorapp.vault.vault import Vault

ROOMY = 1024
"""Below this width (at 100 %) the rail shows icons alone."""


class Workspace(QWidget):
    """Everything that is seen of an open vault. It can be built without a lock screen."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, specs: tuple[PageSpec, ...] | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self._specs = {spec.name: spec for spec in (pages.ALL if specs is None else specs)}
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._watched: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(context.saved, self)
        self.stack = QStackedWidget(self)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.toast = Toast(self)
        self.quick_capture = QuickCapture(context, self)
        self.palette_panel = CommandPalette(context, self.all_actions, self)
        self._make_actions()
        self.toast.undo_asked.connect(self.undo)
        context.noticed.connect(self.toast.show_notice)
        context.went.connect(self.open_page)
        context.capture_asked.connect(self.quick_capture.open_for)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        if self._specs:
            self.open_page(next(iter(self._specs)))

    # pages

    def open_page(self, name: str, target: object = None) -> None:
        """Show the page called ``name``, at ``target`` where it is given."""
        if name not in self._specs or not self._capture_gave_way():
            return
        page = self.page(name)
        if name != self._current:
            if self._current:
                self._pages[self._current].flush()
            self._current = name
        page.refresh_if_stale()
        self.stack.setCurrentWidget(page)
        self.rail.show_page(name)
        self.rail.setVisible(not page.covers_rail)
        if target is not None:
            page.open_target(target)
        if self._current == name:  # it may have led elsewhere
            page.focus_first()

    def page(self, name: str) -> Page:
        """Return the page called ``name``; it is made when first asked for."""
        if name not in self._pages:
            made = self._specs[name].make(self.context)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def current_page(self) -> Page | None:
        """Return the page that is shown."""
        return self._pages.get(self._current)

    def take_focus(self) -> None:
        """Give the keys to what the person was writing, or to the page."""
        page = self.current_page()
        if not self.quick_capture.isHidden():
            self.quick_capture.take_focus()
        elif page is not None:
            page.focus_first()

    def _capture_gave_way(self) -> bool:
        """Close quick capture: it keeps the keys from the page. Return False when words would be lost."""
        if not self.quick_capture.isHidden():
            self.quick_capture.close_panel()
        return self.quick_capture.isHidden()

    @property
    def page_names(self) -> tuple[str, ...]:
        """Return the names of all pages, in the order of the rail."""
        return tuple(self._specs)

    def flush(self) -> bool:
        """Keep every draft now; returns False when one could not be kept."""
        kept = [self.quick_capture.flush(), *(page.flush() for page in self._pages.values())]
        return all(kept)

    # actions

    def all_actions(self) -> list[QAction]:
        """Return what can be done now: first on this page, unless quick capture covers it, then anywhere."""
        page = self.current_page()
        here = page.actions() if page is not None and self.quick_capture.isHidden() else []
        return [action for action in (*here, *self.actions()) if action.text() and action.isEnabled()]

    def open_palette(self) -> None:
        """Open the palette."""
        self.palette_panel.open()

    def quick_note(self) -> None:
        """Open quick capture, for the person on the page if there is one."""
        page = self.current_page()
        self.quick_capture.open_for(page.person_in_view() if page is not None else None)

    def record_time(self) -> None:
        """Open the form for time given in passing, for the person on the page or whom was met last."""
        from mentorapp.ui.screens.meeting import open_log_dialog

        page = self.current_page()
        open_log_dialog(self.context, self, page.person_in_view() if page is not None else None)

    def put_in_from_library(self) -> None:
        """Offer the texts of the library where the cursor is."""
        if not offer_library(QApplication.focusWidget()):
            said = self.tr("Put the cursor where you want to write, then press {0}.")
            self.context.say(said.format(keys.key_text(LIBRARY_KEY)))

    def show_keys(self) -> None:
        """List every action and its key."""
        KeysList(self.all_actions(), self).open()

    def undo(self) -> None:
        """Take back the last change, whichever page made it; a page with a journal of its own goes first."""
        page = self.current_page()
        if page is not None and self.quick_capture.isHidden() and page.undo_here():
            return
        self._replay(history.undo, self.tr("Undone: {0}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        page = self.current_page()
        if page is not None and self.quick_capture.isHidden() and page.redo_here():
            return
        self._replay(history.redo, self.tr("Done again: {0}"))

    def search_here(self) -> None:
        """Put the focus into the search line of the page, or open the palette where there is none."""
        field = getattr(self.current_page(), "search", None)
        if isinstance(field, SearchField) and field.isVisible():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()
        else:
            self.open_palette()

    def _replay(self, verb: Callable[[Vault], Changes[str]], sentence: str) -> None:
        try:
            label = self.context.attempt(verb)
        except UserError as error:
            self.context.show_error(error)
            return
        self.context.say(sentence.format(QCoreApplication.translate("Undo", label)))

    def _make_actions(self) -> None:
        here = partial(keys.action, self, scope=keys.Scope.WINDOW)
        self._openers: dict[QAction, str] = {}
        here(self.tr("Quick note"), "Ctrl+N", self.quick_note, icon="pencil-line")
        here(self.tr("Record time given"), "Ctrl+T", self.record_time, icon="clock")
        put_in = self.tr("Put in a text from the library")
        here(put_in, LIBRARY_KEY, self.put_in_from_library, icon="book-open")
        find = here(self.tr("Find"), "Ctrl+K", self.open_palette, icon="search")
        self.rail.add_tool("search", find)
        for spec in self._specs.values():
            if spec.aside:
                continue
            action = here(spec.shown_title, spec.key, self._open_sender, icon=spec.icon)
            self._openers[action] = spec.name
            if spec.below:
                self.rail.add_tool(spec.icon, action, spec.name)
            else:
                self.rail.add_page(spec.name, spec.icon, action)
        here(self.tr("Search on this page"), "Ctrl+F", self.search_here, icon="search")
        here(self.tr("Undo"), "Ctrl+Z", self.undo, icon="undo-2")
        here(self.tr("Redo"), "Ctrl+Shift+Z", self.redo, icon="redo-2")
        here(self.tr("Keys"), "F1", self.show_keys, icon="keyboard")
        lock = here(self.tr("Lock"), "Ctrl+L", self.context.lock, icon="lock")
        self.rail.add_tool("lock", lock)

    def _open_sender(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open_page(self._openers[action])
            self.rail.show_page(self._current)

    # undo in text

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Watch the widget with the focus, to hand Ctrl+Z on when it has nothing of its own to undo.

        Whatever is typed while a vault is open is private: the keyboard is told to learn nothing from it.
        """
        del old
        if self._watched is not None and shiboken6.isValid(self._watched):  # it may be going just now
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._unwatch)
        self._watched = new if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit) else None
        if self._watched is not None:
            hints = self._watched.inputMethodHints()
            self._watched.setInputMethodHints(hints | Qt.InputMethodHint.ImhSensitiveData)
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._unwatch)

    def _unwatch(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z and Ctrl+Shift+Z reach the window when the text has nothing to undo or redo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = _own_history(watched)
            wanted = event.matches(QKeySequence.StandardKey.Undo) and not undo
            wanted = wanted or (event.matches(QKeySequence.StandardKey.Redo) and not redo)
            if wanted:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    # size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the rail's words only where there is room for them."""
        super().resizeEvent(event)
        self.fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the rail to the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "rail"):
            self.fit_rail()

    def fit_rail(self) -> None:
        """Choose between words and icons for the present width and text size."""
        self.rail.set_compact(self.width() < theme.px(ROOMY))


def _own_history(widget: QObject) -> tuple[bool, bool]:
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable(), widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        return document.isUndoAvailable(), document.isRedoAvailable()
    return False, False
