"""What this computer remembers about its vaults, outside of them: nothing private.

A vault put back to an older copy passes every check of its own. The generation remembered here does not go
back with it, so the difference can be told.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from uuid import uuid4

from mentorapp.domain.errors import UserError
from mentorapp.vault.files import private_folder, read_at_most, write_atomically

_LIMIT = 4096
_MOST_GENERATIONS = 2**52
"""More openings than can be: such a number is damage, and the header could not hold one more."""
_VAULT_ID = re.compile(r"[0-9a-f-]{36}")


class Outside:
    """The state folder of this program on this computer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def device(self) -> str:
        """Return this installation's random name, making it on first use."""
        path = self._folder / "device.json"
        known = _read(path).get("device")
        if isinstance(known, str) and _VAULT_ID.fullmatch(known):
            return known
        made = str(uuid4())
        self._write(path, {"device": made})
        return made

    def generation(self, vault_id: str) -> int:
        """Return the highest generation of this vault that was opened here, 0 when never."""
        known = _read(self._path(vault_id)).get("generation")
        return known if isinstance(known, int) and 0 < known <= _MOST_GENERATIONS else 0

    def remember(self, vault_id: str, generation: int) -> None:
        """Keep ``generation`` as the highest that was seen."""
        self._write(self._path(vault_id), {"generation": generation})

    def throttle_file(self) -> Path:
        """Return where failed passphrases are counted."""
        return self._folder / "throttle.json"

    def _path(self, vault_id: str) -> Path:
        return self._folder / f"vault-{vault_id}.json"

    def _write(self, path: Path, values: dict[str, object]) -> None:
        private_folder(self._folder)
        write_atomically(path, json.dumps(values).encode())


def _read(path: Path) -> dict[str, object]:
    """Return what ``path`` holds; a lost or damaged memory counts as none."""
    try:
        data = read_at_most(path, _LIMIT)
        values = json.loads(data) if data else {}
    except UserError as error:
        if error.code != "vault.file_missing":
            raise
        return {}
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
