"""Wrong tries cost time: five are free, then 2, 4, 8 … 60 seconds, also after a restart.

It keeps hands off an unattended lock screen. Whoever can write the state file can also copy the vault
and guess elsewhere; against them stands Argon2id, not this.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from mentorapp.domain.clock import Clock
from mentorapp.domain.errors import UserError
from mentorapp.vault.files import private_folder, read_at_most, write_atomically

FREE_TRIES: Final = 5
LONGEST_WAIT: Final = 60
"""Seconds."""

_FILE_LIMIT: Final = 1024 * 1024
_MANY: Final = 1000
_WRONG: Final = frozenset({"vault.wrong_passphrase", "recovery.wrong"})


@dataclass(frozen=True, slots=True)
class _Tries:
    count: int
    last_failure: datetime

    def wait(self) -> int:
        """Return the seconds to wait after the last failure."""
        if self.count < FREE_TRIES:
            return 0
        return min(LONGEST_WAIT, 2 << min(self.count - FREE_TRIES, 10))


class Throttle:
    """Counts the wrong tries on the vault ``vault_id`` in ``state_file``, which several vaults share."""

    def __init__(self, state_file: Path, vault_id: str, clock: Clock) -> None:
        self._file = state_file
        self._vault_id = vault_id
        self._clock = clock
        self._tries: _Tries | None = None
        self._tries = self._read()

    def check(self) -> None:
        """Raise ``UserError('vault.too_many_tries', seconds=…)`` while it is too early to try again.

        A clock put back starts the wait anew from the present: it neither shortens it nor makes it endless.
        """
        if self._tries is None:
            return
        now, wait = self._clock(), self._tries.wait()
        if wait and now < self._tries.last_failure:
            self._tries = _Tries(self._tries.count, now)
            self._write()
        left = (self._tries.last_failure + timedelta(seconds=wait) - now).total_seconds()
        if left > 0:
            raise UserError("vault.too_many_tries", seconds=math.ceil(left))

    def failed(self) -> None:
        """Count a wrong try."""
        count = self._tries.count + 1 if self._tries else 1
        self._tries = _Tries(min(count, _MANY), self._clock())
        self._write()

    def succeeded(self) -> None:
        """Forget the wrong tries."""
        if self._tries is not None:
            self._tries = None
            self._write()

    def _write(self) -> bool:
        """Return whether it could be written: a full or read-only disk must not keep the owner out."""
        entries = self._entries()
        entries.pop(self._vault_id, None)
        if self._tries is not None:
            last_failure = self._tries.last_failure.isoformat()
            entries[self._vault_id] = {"count": self._tries.count, "last_failure": last_failure}
        try:
            private_folder(self._file.parent)
            write_atomically(self._file, json.dumps(entries).encode())
        except UserError:
            return False
        return True

    def _read(self) -> _Tries | None:
        entry = self._entries().get(self._vault_id)
        if entry is None:
            return None
        try:
            count, last_failure = entry["count"], datetime.fromisoformat(entry["last_failure"])
            if not isinstance(count, int) or not 0 < count <= _MANY:
                raise ValueError("count")
            return _Tries(count, last_failure.astimezone(UTC))
        except (ValueError, TypeError, KeyError, OverflowError):
            # Somebody has been here: as if the free tries were used up. Written down, or it would never end.
            self._tries = _Tries(FREE_TRIES, self._clock())
            return self._tries if self._write() else None

    def _entries(self) -> dict[str, Any]:
        try:
            entries = json.loads(read_at_most(self._file, _FILE_LIMIT) or b"")
        except UserError as error:
            return {} if error.code == "vault.file_missing" else self._suspect()
        except (ValueError, RecursionError):
            return self._suspect()
        return entries if isinstance(entries, dict) else self._suspect()

    def _suspect(self) -> dict[str, Any]:
        return {self._vault_id: "damaged"}


@contextmanager
def throttled(throttle: Throttle) -> Iterator[None]:
    """Count the block as a try: refused while it is too early, failed when the secret was wrong."""
    throttle.check()
    try:
        yield
    except UserError as error:
        if error.code in _WRONG:
            throttle.failed()
        raise
    throttle.succeeded()
