"""Choosing a passphrase: six random words, or one's own with live strength; typed twice in any case."""

from __future__ import annotations

import itertools
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentorapp.ui.accessibility import data, name
from mentorapp.ui.jobs import Job, Jobs, Progress
from mentorapp.ui.widgets.buttons import QuietButton, Segments
from mentorapp.ui.widgets.containers import Card, row
from mentorapp.ui.widgets.fields import PassphraseField, StrengthMeter
from mentorapp.ui.widgets.labels import Quiet, Title
from mentorapp.vault.keys import PASSPHRASE_LIMIT
from mentorapp.vault.passphrases import Advice, Rating, generate_phrase, rate

GENERATED: Final = "generated"
OWN: Final = "own"
RATING_WAIT_MILLISECONDS = 150
WORDS_A_LINE = 3

Rated = tuple[str, Rating]
translate = QCoreApplication.translate


def advice_text(advice: Advice) -> str:
    """Return what would make a passphrase stronger, translated."""
    match advice:
        case Advice.WRITE_SOMETHING:
            return translate(
                "Passphrase", "Four or five words that do not belong together are a good beginning."
            )
        case Advice.COMMON_PASSWORD:
            return translate("Passphrase", "This is on the lists that attackers try first.")
        case Advice.NAMES:
            return translate(
                "Passphrase", "Names are guessed early. Add words that have nothing to do with you."
            )
        case Advice.KEYBOARD_ROW:
            return translate("Passphrase", "Keys that lie side by side are guessed early. Use words instead.")
        case Advice.REPEATS:
            return translate("Passphrase", "Repeating something adds little. Add different words.")
        case Advice.SEQUENCE:
            return translate("Passphrase", "Sequences such as abc or 4567 add little. Add different words.")
        case Advice.DATES:
            return translate("Passphrase", "Dates and years are guessed early. Add different words.")
        case Advice.ADD_WORDS:
            return translate("Passphrase", "Add another word or two that do not belong to the rest.")
        case Advice.GOOD:
            return translate("Passphrase", "This will hold.")


class PhrasePanel(QWidget):
    """Six random words, large, and a button for six others. They cannot be copied: they are to be typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        card = Card(self)
        card.body.setContentsMargins(20, 20, 20, 20)
        self.words = data(Title("", card))
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.addWidget(self.words)
        column.addWidget(card)
        line = row(12)
        line.addWidget(
            Quiet(self.tr("Write them on paper and keep it at home until you know them."), self), 1
        )
        self.another = QuietButton(self.tr("Six other words"), "dices", parent=self)
        self.another.clicked.connect(self.draw_lots)
        line.addWidget(self.another)
        column.addLayout(line)
        self.phrase = ""
        self.draw_lots()

    def draw_lots(self) -> None:
        """Offer six other words."""
        self.show_phrase(generate_phrase())

    def show_phrase(self, phrase: str) -> None:
        """Offer ``phrase``."""
        self.phrase = phrase
        words = phrase.split()
        lines = [" ".join(words[at : at + WORDS_A_LINE]) for at in range(0, len(words), WORDS_A_LINE)]
        self.words.setText("\n".join(lines))
        name(self.words, self.phrase)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget the words."""
        self.phrase = ""
        self.words.clear()
        self.words.setAccessibleName("")


class OwnPanel(QWidget):
    """One's own passphrase with its strength in plain words, rated behind the window."""

    rated = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job[Rated] | None = None
        self._rating: Rated | None = None
        self._wait = QTimer(self, interval=RATING_WAIT_MILLISECONDS, singleShot=True)
        self._wait.timeout.connect(self._rate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.field = PassphraseField(self.tr("New passphrase"), parent=self)
        self.field.edit.setMaxLength(PASSPHRASE_LIMIT)
        self.field.changed.connect(self._typed)
        self.meter = StrengthMeter(self)
        column.addWidget(self.field)
        column.addWidget(self.meter)
        self._show(None)

    @property
    def is_rated(self) -> bool:
        """Return whether the rating shown is that of what is typed."""
        return not self.field.text() or (self._rating is not None and self._rating[0] == self.field.text())

    @property
    def is_enough(self) -> bool:
        """Return whether what is typed is rated and hard enough to guess."""
        return self.is_rated and self._rating is not None and self._rating[1].enough

    def rate_now(self) -> None:
        """Do not wait for the next key."""
        if not self.is_rated:
            self._wait.stop()
            self._rate()

    def _typed(self) -> None:
        self.field.set_error("")
        self._rating = None
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.field.text():
            self._wait.start()
        else:
            self._wait.stop()
            self._show(None)
        self.rated.emit()

    def _rate(self) -> None:
        if self._job is None:
            task = partial(_rated, self.field.text())
            self._job = self._jobs.start(task, self, self._done, self._failed)

    def _done(self, rated: Rated) -> None:
        self._job = None
        self._rating = rated
        self._show(rated[1])
        self.rated.emit()

    def _failed(self, error: BaseException) -> None:
        del error  # it is logged; the field stays unrated and is rated again at the next key
        self._job = None

    def _show(self, rating: Rating | None) -> None:
        advice = rating.advice if rating else Advice.WRITE_SOMETHING
        score = rating.score if rating else -1
        enough = rating.enough if rating else False
        self.meter.show_rating(score, enough=enough, advice=advice_text(advice))


def _rated(passphrase: str, progress: Progress) -> Rated:
    progress.check()
    return passphrase, rate(passphrase)


class NewPassphrase(QWidget):
    """The whole choice. :meth:`submit` either emits ``chosen`` or says in place what is missing."""

    chosen = Signal(str)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.way = Segments(
            [
                (GENERATED, self.tr("Six random words"), "dices"),
                (OWN, self.tr("My own words"), "pencil-line"),
            ],
            self.tr("Kind of passphrase"),
            self,
        )
        self.way.set_value(GENERATED)
        self.way.changed.connect(self._way_changed)
        self.generated = PhrasePanel(self)
        self.generated.changed.connect(self._start_again)
        self.own = OwnPanel(jobs, self)
        self.own.rated.connect(self._rated)
        self.own.field.returned.connect(self._to_again)
        self.own.hide()
        self.again = PassphraseField(self.tr("Type it once more"), parent=self)
        self.again.edit.setMaxLength(PASSPHRASE_LIMIT)
        self.again.changed.connect(self._typed_again)
        self.again.returned.connect(self.submit)
        self._explain_again()
        for widget in (self.way, self.generated, self.own, self.again):
            column.addWidget(widget)
        # from line to line, so that the second typing does not begin on the eye of the first
        for before, after in itertools.pairwise(
            (self.own.field.edit, self.again.edit, self.own.field.edit.eye, self.again.edit.eye)
        ):
            QWidget.setTabOrder(before, after)

    def focus_first(self) -> None:
        """Put the focus where typing begins."""
        (self.again if self._is_generated else self.own.field).edit.setFocus()

    def choose(self, way: str) -> None:
        """Change to ``GENERATED`` or ``OWN``."""
        self.way.set_value(way)
        self._way_changed()

    def submit(self) -> None:
        """Emit ``chosen`` when all is well, else say what is missing."""
        self._asked = False
        if not self._is_generated and not self.own.is_enough:
            if self.own.is_rated:
                self._complain_own()
            else:
                self._asked = True
                self.own.rate_now()
        elif not self._matches():
            self.again.set_error(self._why_no_match())
            self.again.edit.setFocus()
        else:
            self.chosen.emit(self._phrase())

    def wipe(self) -> None:
        """Forget what was offered and typed."""
        self.generated.wipe()
        self.own.field.clear()
        self.again.clear()

    @property
    def _is_generated(self) -> bool:
        return self.way.value() == GENERATED

    def _phrase(self) -> str:
        return self.generated.phrase if self._is_generated else self.own.field.text()

    def _matches(self) -> bool:
        typed = self.again.text()
        if self._is_generated:
            typed = " ".join(typed.lower().split())
        return bool(typed) and typed == self._phrase()

    def _why_no_match(self) -> str:
        if not self.again.text():
            return self.tr("Type it here once more, so that you know it is in your fingers.")
        return self.tr("This is not the same yet. The eye shows what you typed.")

    def _complain_own(self) -> None:
        empty = not self.own.field.text()
        text = self.tr("Write a passphrase first.") if empty else self.tr("Too easy to guess. See below.")
        self.own.field.set_error(text)
        self.own.field.edit.setFocus()

    def _way_changed(self) -> None:
        self.generated.setVisible(self._is_generated)
        self.own.setVisible(not self._is_generated)
        self._start_again()
        self.focus_first()

    def _start_again(self) -> None:
        self.again.clear()
        self._explain_again()

    def _explain_again(self) -> None:
        self.again.set_hint(
            self.tr("Typing the words once helps you remember them.") if self._is_generated else ""
        )

    def _rated(self) -> None:
        if self._asked and self.own.is_rated:
            self.submit()

    def _typed_again(self) -> None:
        self.again.set_error("")

    def _to_again(self) -> None:
        self.again.edit.setFocus()
