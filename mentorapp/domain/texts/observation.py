"""What errors say about instruments and observations."""

from __future__ import annotations

from mentorapp.domain.translating import QT_TRANSLATE_NOOP

OBSERVATION: dict[str, str] = {
    # instruments
    "instrument.gone": QT_TRANSLATE_NOOP(
        "UserError", "This instrument is no longer here. Undo may bring it back."
    ),
    "instrument.unknown": QT_TRANSLATE_NOOP(
        "UserError", "There is no instrument {name}. `mentorapp list instruments` names them all."
    ),
    "instrument.wrong": QT_TRANSLATE_NOOP(
        "UserError", "This is not an instrument that can be used: {where}: {what}. Nothing was kept of it."
    ),
    "instrument.key_taken": QT_TRANSLATE_NOOP(
        "UserError",
        "An instrument that comes with the program is called {key} already. Give yours another key.",
    ),
    "instrument.published": QT_TRANSLATE_NOOP(
        "UserError", "A published version does not change. Make a new version of it instead."
    ),
    # transcripts
    "transcript.empty": QT_TRANSLATE_NOOP("UserError", "There are no words in this file. Nothing was kept."),
    "transcript.too_long": QT_TRANSLATE_NOOP(
        "UserError", "This transcript has more than {limit} turns. Nothing was kept of it."
    ),
    "transcript.no_headings": QT_TRANSLATE_NOOP(
        "UserError",
        "No column of words was found. Name the columns in the first row: TimeStamp, Speaker, Sentence.",
    ),
    # observations
    "observation.gone": QT_TRANSLATE_NOOP(
        "UserError", "This observation is no longer here. Undo may bring it back."
    ),
    "observation.unknown": QT_TRANSLATE_NOOP("UserError", "There is no observation {id}."),
    "observation.nobody": QT_TRANSLATE_NOOP("UserError", "Choose whose lesson it is."),
    "observation.not_a_number": QT_TRANSLATE_NOOP(
        "UserError", "Write the number of pupils and the minutes in figures."
    ),
    "observation.pupils": QT_TRANSLATE_NOOP("UserError", "The number of pupils is from 0 to {most}."),
    "observation.without_instrument": QT_TRANSLATE_NOOP(
        "UserError", "An observation needs an instrument. Choose one; the open script is always there."
    ),
    "observation.same_instrument": QT_TRANSLATE_NOOP(
        "UserError", "Two versions of one instrument cannot be used in one lesson. Choose one of them."
    ),
    "observation.started": QT_TRANSLATE_NOOP(
        "UserError", "This lesson has begun, so its instruments stay as they are."
    ),
    "observation.not_running": QT_TRANSLATE_NOOP(
        "UserError", "This observation is not running. What was recorded is safe."
    ),
    "observation.export_kind": QT_TRANSLATE_NOOP(
        "UserError", "{name} ends in neither .csv nor .json. Give the file one of these endings."
    ),
    "observation.another_runs": QT_TRANSLATE_NOOP(
        "UserError", "Another observation is still running. Finish it first; nothing was lost."
    ),
}
