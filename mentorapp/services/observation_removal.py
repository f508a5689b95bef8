"""Taking an observation away so that undo brings it back: its moments stay while the journal knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentorapp.domain.ours.observations import Observation, ObservationInstrument

if TYPE_CHECKING:
    from mentorapp.vault.unit_of_work import UnitOfWork


def delete_observation(work: UnitOfWork, row: Observation) -> None:
    """Remove an observation within a transaction that is already open; a second rater's then stands alone."""
    observation_id = row.stored_id
    for other in work.where(Observation, lesson_of_id=observation_id):
        work.change(other, lesson_of_id=None)
    for used in work.where(ObservationInstrument, observation_id=observation_id):
        work.delete(used)
    work.delete(row)


def delete_observations(work: UnitOfWork, **equal: object) -> None:
    """Remove every observation whose columns equal these values."""
    for row in work.where(Observation, **equal):
        delete_observation(work, row)
