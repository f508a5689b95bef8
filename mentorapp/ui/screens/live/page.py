"""The live screen: the whole window for one lesson, by keyboard first; nothing here waits for the disk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorapp.domain.errors import UserError
from mentorapp.domain.ours.consents import ConsentScope
from mentorapp.instruments.moments import Moment, MomentKind, Value, clock_text
from mentorapp.instruments.standing import as_they_stand
from mentorapp.services import consents, observations
from mentorapp.services.changes import Kind
from mentorapp.services.lesson_clock import machine_reading
from mentorapp.services.recording import Half
from mentorapp.ui import keys, theme, when
from mentorapp.ui.screens.live.bar import TopBar
from mentorapp.ui.screens.live.correct import FIELDS, CorrectDialog
from mentorapp.ui.screens.live.entries import Entry
from mentorapp.ui.screens.live.hide import HideCover, Twice
from mentorapp.ui.screens.live.line import ScriptLine
from mentorapp.ui.screens.live.script import ScriptList, ScriptModel
from mentorapp.ui.screens.live.session import LiveSession
from mentorapp.ui.screens.live.side import WIDTH, Side
from mentorapp.ui.screens.live.strip import LessonStrip, scan_text
from mentorapp.ui.shell.page import Page
from mentorapp.ui.widgets.dialogs import Confirm
from mentorapp.ui.widgets.labels import hairline

if TYPE_CHECKING:
    from mentorapp.ui.context import Context

SECOND_MS = 1000
FINISH_SECONDS = 5.0
AFTERWARDS = "observations"
"""The page that shows a finished observation."""


class LivePage(Page):
    """Records one running observation. Its target is the id of the observation."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.OBSERVATION, Kind.CONSENT, Kind.MENTEE})
    scrolling: ClassVar[bool] = False
    covers_rail: ClassVar[bool] = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.session: LiveSession | None = None
        self.cover: HideCover | None = None
        self._began_ms: int | None = None
        self._escape = Twice()
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self.tick)
        self._make_actions()
        self.bar = TopBar(self.hide_action, self.pause_action, self.finish_action, self)
        self.model = ScriptModel(self)
        self.list = ScriptList(self.model, self)
        self.line = ScriptLine(self)
        self.strip = LessonStrip(self)
        self.side = Side(None, self)
        self._arrange()
        self.list.opened.connect(self.correct)
        self.line.stamped.connect(self.stamp)
        self.line.typed.connect(self._typed)
        self.line.edit.code.connect(self._press)
        self.line.edit.look_back.connect(self._look_back)
        self.side.recorded.connect(self._press_recorded)

    # what the window asks

    def open_target(self, target: object) -> None:
        """Show the running observation with this id, as it stands, with the line that was being typed."""
        if not isinstance(target, int):
            return
        if self.session is not None and self.session.row.id == target:
            return
        if not self.flush():
            return
        try:
            opened = self.context.read(partial(observations.open_running, observation_id=target))
        except UserError as error:
            self._let_go()
            self.context.show_error(error)
            self.context.go(AFTERWARDS, target)
            return
        self._let_go()
        session = LiveSession(self.context.vault, opened, self)
        self.session = session
        self.model.set_moments(session.words, session.lesson.moments)
        self.list.follow()
        voices = {key: (session.words.letter(key), label) for key, label in session.words.voices.items()}
        self.line.set_voices(voices)
        self.line.edit.owned = session.words.pressed()
        half = opened.half
        self.line.fill(half.text if half else "", half.voice if half else self.line.voice)
        self._began_ms = half.began_ms if half else None
        self.side.set_instruments(list(session.lesson.instruments.values()))
        self._rule.setVisible(bool(self.side.panels))
        session.recorded.connect(self._recorded)
        session.changed.connect(self._show_saved)
        session.troubled.connect(self.context.show_error)
        self._show_lesson()
        self.refresh()
        self.tick()

    def refresh(self) -> None:
        """Query whose lesson it is, and whether the consent to observe is in force."""
        if self.session is None:
            return
        try:
            self.session.row = self.context.read(
                partial(observations.get, observation_id=self.session.row.id)
            )
        except UserError as error:  # removed behind this page: what is on the screen has no home any more
            self.context.show_error(error)
            self._let_go()
            self.context.go(AFTERWARDS)
            return
        self._show_about()
        self._show_state()
        self._show_saved()

    def focus_first(self) -> None:
        """Put the focus on the script line."""
        if self.cover is not None:
            self.cover.setFocus()
        else:
            self.line.edit.setFocus()

    def flush(self) -> bool:
        """Make everything durable that was recorded or is being typed; the observation keeps running."""
        return self.session is None or self.session.flush()

    def person_in_view(self) -> int | None:
        """Return whose lesson it is."""
        return self.session.row.mentee_id if self.session is not None else None

    def undo_here(self) -> bool:
        """Take back the last moment; the window's undo stays out of a lesson."""
        if self.session is None:
            return False
        if self.cover is None and self.session.undo() is None:
            self.context.say(self.tr("There is nothing to take back."))
        return True

    def redo_here(self) -> bool:
        """Let what was taken back last stand again."""
        if self.session is None:
            return False
        if self.cover is None:
            self.session.redo()
        return True

    # what the person does

    def stamp(self) -> None:
        """Record the line as it stands; it stays where it is if it cannot be kept."""
        text = self.line.text()
        if self.session is None or not text:
            return
        now = self.session.now_ms()
        began = now if self._began_ms is None else min(self._began_ms, now)
        data: dict[str, Value] = {"voice": self.line.voice, "speaker": "", "text": text, "began_ms": began}
        try:
            self.session.append(MomentKind.LINE, data)
        except UserError as error:
            self.context.show_error(error)
            return
        self.line.clear()
        self._began_ms = None
        self.list.follow()

    def mark(self) -> None:
        """Mark this moment, to come back to it."""
        if self.session is not None:
            self.session.append(MomentKind.MARK, {"text": ""})

    def pause(self) -> None:
        """Pause the lesson, or go on with it."""
        session = self.session
        if session is None:
            return
        if session.paused:
            session.append(MomentKind.RESUME, observations.anchor(machine_reading()))
        else:
            session.append(MomentKind.PAUSE, {})
        self._show_state()

    def hide_all(self) -> None:
        """Blank the window at once."""
        if self.cover is None:
            self.cover = HideCover(self.window())
            self.cover.lifted.connect(self.lift)

    def lift(self) -> None:
        """Show everything again."""
        if self.cover is not None:
            self.cover.hide()
            self.cover.deleteLater()
            self.cover = None
            self.line.edit.setFocus()

    def change_place(self) -> None:
        """Go from the line to the instruments, or back."""
        if not self.line.edit.hasFocus():
            self.line.edit.setFocus()
        elif self.side.panels:
            self.side.setFocus()
        else:
            self._look_back()

    def correct(self, entry: Entry) -> None:
        """Open the form for the moment that a row began with."""
        session = self.session
        if session is None:
            return
        shown = next((one for one in as_they_stand(session.lesson.moments) if one.seq == entry.seq), None)
        if shown is None or (shown.kind not in FIELDS and not session.can_strike(shown.kind)):
            return
        dialog = CorrectDialog(shown, session.words, self.window())
        dialog.corrected.connect(self._amend)
        dialog.struck.connect(self._strike)
        dialog.finished.connect(self._form_closed)
        dialog.open()

    def ask_finish(self) -> None:
        """Ask before the lesson is over."""
        if self.session is None:
            return
        question = Confirm(
            self.window(),
            self.tr("Finish this lesson?"),
            self.tr("The recording ends at {0}. Everything that was recorded stays.").format(
                clock_text(self.session.now_ms())
            ),
            self.tr("Finish"),
        )
        question.confirmed.connect(self.finish)
        question.open()

    def finish(self) -> None:
        """End the lesson: a line that is not stamped yet is stamped first."""
        self.stamp()
        session = self.session
        if session is None or self.line.text():
            return
        if not session.flush(FINISH_SECONDS):
            self.context.say(
                self.tr(
                    "The last moments are not on the disk yet. The lesson goes on; finish it again later."
                )
            )
            return
        at_ms, observation_id = session.now_ms(), session.row.id
        if not self.context.did(partial(observations.finish, observation_id=observation_id, at_ms=at_ms)):
            return
        self._let_go()
        self.context.go(AFTERWARDS, observation_id)

    def tick(self) -> None:
        """Show the second that it is, and come back at the next."""
        session = self.session
        if session is None:
            return
        now = session.now_ms()
        session.begin_segment_if_due()
        self.bar.clock.show_time(now)
        due = session.next_scan_ms()
        coming = scan_text(due - now, self.tr("next scan in {0}")) if due is not None else ""
        self.strip.tick(now, coming)
        self.side.tick(now)
        if self.isVisible():
            self._second.start(SECOND_MS - now % SECOND_MS + 2)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press codes while nothing is being typed; Esc goes to the line, and twice it hides everything."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            if self._escape.pressed():
                self.hide_all()
            else:
                self.line.edit.setFocus()
            return
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        key = event.text().casefold()
        if plain and key.strip() and not event.isAutoRepeat() and self._press(key):
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on ticking."""
        super().showEvent(event)
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop ticking, and take the cover away with the page."""
        super().hideEvent(event)
        self._second.stop()
        if not event.spontaneous():
            self.lift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the script more room than the instruments."""
        super().resizeEvent(event)
        self.side.setFixedWidth(min(theme.px(WIDTH), self.width() * 2 // 5))

    # inside

    def _make_actions(self) -> None:
        self.hide_action = QAction(self.tr("Hide"), self)
        self.hide_action.triggered.connect(self.hide_all)
        self.pause_action = keys.action(self, self.tr("Pause"), "F8", self.pause, icon="pause")
        self.finish_action = keys.action(
            self, self.tr("Finish"), "Ctrl+Shift+F", self.ask_finish, icon="square"
        )
        keys.action(self, self.tr("Mark this moment"), "Ctrl+M", self.mark, icon="pin")
        keys.action(self, self.tr("From the line to the instruments, and back"), "F6", self.change_place)

    def _arrange(self) -> None:
        """Give the whole window to the lesson: no column and no header."""
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.removeWidget(self.column)
            self.column.hide()
            outer.setSpacing(0)
            outer.addWidget(self.bar)
            left = QVBoxLayout()
            left.setSpacing(0)
            left.addWidget(self.list, 1)
            left.addWidget(self.line)
            left.addWidget(self.strip)
            row = QHBoxLayout()
            row.setSpacing(0)
            row.addLayout(left, 1)
            self._rule = hairline(self, vertical=True)
            row.addWidget(self._rule)
            row.addWidget(self.side)
            outer.addLayout(row, 1)

    def _let_go(self) -> None:
        self._second.stop()
        if self.session is not None:
            self.session.flush()
            self.session.deleteLater()
            self.session = None
        self.line.clear()
        self._began_ms = None
        self.lift()

    def _recorded(self, moment: Moment) -> None:
        if self.session is None:
            return
        self.model.take(moment)
        self._show_lesson()
        if moment.kind in {MomentKind.PAUSE, MomentKind.RESUME}:
            self._show_state()

    def _typed(self) -> None:
        session = self.session
        if session is None:
            return
        text = self.line.edit.text()
        if not text.strip():
            self._began_ms = None
            session.keep_line(None)
            return
        if self._began_ms is None:
            self._began_ms = session.now_ms()
        session.keep_line(Half(self.line.voice, "", text, self._began_ms))

    def _press(self, key: str) -> bool:
        return self.session is not None and self.side.press(key)

    def _press_recorded(self, kind: MomentKind, data: dict[str, Value]) -> None:
        if self.session is not None:
            self.session.press(kind, data, typing=bool(self.line.text()))

    def _look_back(self) -> None:
        self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1, 0))
        self.list.setFocus()

    def _amend(self, seq: int, data: dict[str, Value]) -> None:
        if self.session is not None:
            self.session.append(MomentKind.AMEND, {"of": seq, **data})

    def _strike(self, seq: int) -> None:
        if self.session is not None:
            self.session.strike(seq)

    def _form_closed(self) -> None:
        self.line.edit.setFocus()

    def _show_lesson(self) -> None:
        if self.session is not None:
            self.strip.show_lesson(self.session.lesson, self.session.words, self.session.planned_ms)
            self.side.show_lesson(self.session.lesson, self.session.now_ms())

    def _show_about(self) -> None:
        if self.session is None:
            return
        one = self.session.row
        given = self.context.read(partial(consents.in_force, mentee_id=one.mentee_id))
        self.bar.show_about(one)
        self.bar.show_consent(given=ConsentScope.OBSERVE in given)

    def _show_state(self) -> None:
        if self.session is None:
            return
        paused = self.session.paused
        self.pause_action.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.bar.show_state(when.clock(self.session.row.starts_at), paused=paused)

    def _show_saved(self) -> None:
        session = self.session
        if session is not None:
            self.bar.show_saved(session.trouble, session.waiting, len(session.lesson.moments))
