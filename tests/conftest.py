"""What every test may ask for: a real vault with a quick key derivation, and a clock that the test owns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault

PASSPHRASE = "correct horse battery staple orbit lantern"


@dataclass
class TestClock:
    """A clock that moves only when told, but never gives the same moment twice."""

    __test__ = False
    now: datetime = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the next microsecond."""
        self.now += timedelta(microseconds=1)
        return self.now

    def advance(self, **amount: float) -> None:
        """Move on by a timedelta's arguments."""
        self.now += timedelta(**amount)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has its own config, state and vault folders."""
    home = tmp_path / "home"
    monkeypatch.setenv("MENTORAPP_HOME", str(home))
    return home


@pytest.fixture
def clock() -> TestClock:
    """The clock of the test's vault."""
    return TestClock()


@pytest.fixture
def vault(tmp_path: Path, clock: TestClock) -> Iterator[Vault]:
    """An open, empty vault."""
    made, _ = Vault.create(tmp_path / "vault", PASSPHRASE, params=KdfParams.floor(), clock=clock)
    yield made
    made.close()
