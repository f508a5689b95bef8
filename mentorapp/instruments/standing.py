"""What stands of a journal of moments: corrected, without what was taken back, in the order that counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from mentorapp.instruments.moments import Moment, MomentKind

CORRECTIONS: Final = frozenset({MomentKind.AMEND, MomentKind.STRIKE})
JUDGEMENTS: Final = frozenset({MomentKind.RATING, MomentKind.EVIDENCE, MomentKind.CHECK})
"""Of these the one that was recorded last counts, whatever time of the lesson it speaks of."""
CLOCK: Final = frozenset({MomentKind.START, MomentKind.PAUSE, MomentKind.RESUME, MomentKind.FINISH})
NOT_UNDONE: Final = CORRECTIONS | CLOCK | {MomentKind.SEGMENT}
"""What undo passes over: the clock and its segments go by themselves."""


class Corrections:
    """What was taken back, and what was put right, so far."""

    def __init__(self) -> None:
        self._struck: dict[int, bool] = {}
        self._changes: dict[int, list[Moment]] = defaultdict(list)

    def take(self, moment: Moment) -> bool:
        """Take in a moment; return whether it was a correction."""
        of = moment.number("of")
        if moment.kind not in CORRECTIONS or of is None:
            return moment.kind in CORRECTIONS
        if moment.kind is MomentKind.STRIKE:
            self._struck[of] = moment.flag("on")
        else:
            self._changes[of].append(moment)
        return True

    def is_struck(self, seq: int) -> bool:
        """Return whether a moment was taken back."""
        return self._struck.get(seq, False)

    def is_amended(self, seq: int) -> bool:
        """Return whether a moment was put right."""
        return any(not self.is_struck(change.seq) for change in self._changes.get(seq, ()))

    def as_it_stands(self, moment: Moment) -> Moment:
        """Return a moment with what was put right about it."""
        for change in self._changes.get(moment.seq, ()):
            if not self.is_struck(change.seq):
                moment = _amended(moment, change)
        return moment

    def standing(self, moments: Iterable[Moment]) -> list[Moment]:
        """Return what stands of ``moments``: by the lesson's clock, and then judgements as they were made."""
        found = [
            self.as_it_stands(one)
            for one in moments
            if one.kind not in CORRECTIONS and not self.is_struck(one.seq)
        ]
        return sorted(found, key=_place)


def as_they_stand(moments: Iterable[Moment]) -> list[Moment]:
    """Return what stands of a whole journal."""
    known = list(moments)
    corrections = Corrections()
    for moment in known:
        corrections.take(moment)
    return corrections.standing(known)


def _place(moment: Moment) -> tuple[bool, int, int]:
    judged = moment.kind in JUDGEMENTS
    return judged, 0 if judged else moment.at_ms, moment.seq


def _amended(moment: Moment, change: Moment) -> Moment:
    """Return ``moment`` as ``change`` corrects it; what was a number stays one."""
    at, changed = change.number("at_ms"), change.data.get("changed")
    data = dict(moment.data)
    for name, value in (changed if isinstance(changed, dict) else {}).items():
        data[name] = int(value) if name == "line" and value.isdecimal() else value
    return replace(moment, at_ms=moment.at_ms if at is None else at, data=data)
