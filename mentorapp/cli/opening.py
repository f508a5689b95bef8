"""The vault that a verb works on."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mentorapp import paths
from mentorapp.cli.secrets import read_passphrase

if TYPE_CHECKING:
    from mentorapp.vault.vault import Vault


def vault_folder(chosen: Namespace) -> Path:
    """Return the folder that was named, or the usual one."""
    folder: Path = chosen.vault or paths.default_vault_folder()
    return folder.expanduser().absolute()


@contextmanager
def opened_vault(chosen: Namespace) -> Iterator[Vault]:
    """Unlock the vault for the block. What was noticed on the way goes to standard error."""
    from mentorapp.services import vaults
    from mentorapp.vault.header import read_headers

    folder = vault_folder(chosen)
    read_headers(folder).candidates()  # no passphrase is asked for where there is no vault
    with vaults.unlock(folder, read_passphrase(chosen)) as vault:
        tell_notices(vault)
        yield vault


def tell_notices(vault: Vault) -> None:
    """Write what the vault noticed when it was opened."""
    from mentorapp.services import vaults

    for text in vaults.notice_texts(vault):
        sys.stderr.write(f"mentorapp: {text}\n")
