"""What the tests of the vault share: a vault with something in it, and folders compared byte by byte."""

from __future__ import annotations

import hashlib
import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.services import drafts, history, mentees, notes
from mentorapp.vault.vault import Vault

Fingerprint = Callable[[Path], dict[str, str]]
DiskLimit = Callable[[int], AbstractContextManager[None]]


@pytest.fixture
def lived_in(vault: Vault) -> Vault:
    """A vault with people, notes, tags, a draft, and some undoing."""
    person = mentees.add(vault, MenteeFields(name="Amara Okafor", school="Hill School")).result
    other = mentees.add(vault, MenteeFields(name="Jonas Weber")).result
    for number in range(20):
        filed = person if number % 2 else None
        notes.add(vault, f"Visit {number}: waited longer after asking.", mentee_id=filed, tags=["questions"])
    first = notes.add(vault, "Marked the exit tickets together.", mentee_id=other, tags=["exit"]).result
    notes.edit(vault, first, body="Marked all exit tickets together.", mentee_id=other, tags=["exit"])
    notes.pin(vault, first, pinned=True)
    notes.remove(vault, first)
    history.undo(vault)
    history.undo(vault)
    history.redo(vault)
    drafts.keep(vault, "quick", "half a thought")
    return vault


@pytest.fixture
def fingerprint() -> Fingerprint:
    """Return each file of a folder with a hash of its bytes, but those that only say who is reading."""

    def look(folder: Path) -> dict[str, str]:
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != "lock" and not path.name.endswith("-shm")
        }

    return look


@pytest.fixture
def no_file_longer_than() -> DiskLimit:
    """Let the kernel cut every write at so many bytes, as a full disk does."""

    @contextmanager
    def limited(limit: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited
