"""What every test may ask for: a real vault with a quick key derivation, and a clock that the test owns."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from mentorapp.vault.keys import KdfParams, VaultKey
from mentorapp.vault.vault import Vault

# How long an example takes says more about what else the machine does than about us.
settings.register_profile("mentorapp", deadline=None)
settings.load_profile("mentorapp")

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


@dataclass(frozen=True)
class Pattern:
    """A closed, empty vault, made once: a copy of it is a new vault at the cost of no key derivation."""

    folder: Path
    key: VaultKey
    recovery_code: str

    def copy_to(self, folder: Path) -> Path:
        """Put a vault at ``folder``, which must be absent, and return it."""
        return shutil.copytree(self.folder, folder)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern:
    """The vault that the vaults of the tests are copies of; its passphrase is ``PASSPHRASE``."""
    home = tmp_path_factory.mktemp("pattern")
    made, code = Vault.create(
        home / "vault", PASSPHRASE, params=KdfParams.floor(), clock=TestClock(), state_folder=home / "state"
    )
    made.close()
    return Pattern(made.folder, made.key, code)


@pytest.fixture
def vault(tmp_path: Path, clock: TestClock, pattern: Pattern) -> Iterator[Vault]:
    """An open, empty vault."""
    opened = Vault.open(pattern.copy_to(tmp_path / "vault"), pattern.key, clock=clock)
    yield opened
    opened.close()
