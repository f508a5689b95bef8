"""How long a typed passphrase counts."""

from __future__ import annotations

from mentorapp.ui.proof import SECONDS, Proof


class Steady:
    """A clock that the test moves."""

    seconds = 1_000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.seconds


def test_nothing_counts_before_the_passphrase_was_typed() -> None:
    assert not Proof(Steady()).holds()


def test_it_counts_for_two_minutes_and_not_a_moment_longer() -> None:
    steady = Steady()
    proof = Proof(steady)
    proof.give()
    steady.seconds += SECONDS - 0.001
    assert proof.holds()
    steady.seconds += 0.001
    assert not proof.holds()


def test_what_is_forgotten_is_asked_for_again() -> None:
    proof = Proof(Steady())
    proof.give()
    proof.forget()
    assert not proof.holds()
