"""Making, opening, checking, backing up and bringing back a whole vault."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from mentorapp.domain.clock import Clock, system_clock
from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.paths import state_folder as default_state_folder
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault import backup as backup_files
from mentorapp.vault import integrity
from mentorapp.vault import restore as restoring
from mentorapp.vault.backup import BACKUPS, BackupInfo
from mentorapp.vault.header import unlock_with_passphrase, with_passphrase, with_recovery
from mentorapp.vault.integrity import Report
from mentorapp.vault.keys import KdfParams, VaultKey, calibrate
from mentorapp.vault.outside import Outside
from mentorapp.vault.passphrases import rate
from mentorapp.vault.progress import Progress
from mentorapp.vault.recovery_code import generate_recovery_code, parse_recovery_code
from mentorapp.vault.throttle import Throttle, throttled
from mentorapp.vault.vault import Vault, derive_key


def create(
    folder: Path,
    passphrase: str,
    *,
    params: KdfParams | None = None,
    clock: Clock = system_clock,
    state_folder: Path | None = None,
) -> tuple[Vault, str]:
    """Make a new vault in ``folder``; return it open, with the recovery code that is shown once.

    Raises ``UserError('passphrase.too_weak')`` and as :meth:`Vault.create`. Slow: derives a key.
    """
    check_enough(passphrase)
    return Vault.create(folder, passphrase, params=params, clock=clock, state_folder=state_folder)


def unlock(
    folder: Path, passphrase: str, *, clock: Clock = system_clock, state_folder: Path | None = None
) -> Vault:
    """Open the vault in ``folder``. Slow: derives a key. Raises as ``derive_key`` and :meth:`Vault.open`."""
    key = derive_key(folder, passphrase=passphrase, state_folder=state_folder, clock=clock)
    return Vault.open(folder, key, clock=clock, state_folder=state_folder)


def recover(
    folder: Path,
    recovery_code: str,
    new_passphrase: str,
    *,
    params: KdfParams | None = None,
    clock: Clock = system_clock,
    state_folder: Path | None = None,
) -> Vault:
    """Open the vault with its recovery code and give it a new passphrase; the code stays as it is.

    Raises ``UserError`` as ``derive_key`` and :meth:`Vault.open`, and ``'passphrase.too_weak'``. Slow.
    """
    check_enough(new_passphrase)
    key = derive_key(folder, recovery_code=recovery_code, state_folder=state_folder, clock=clock)
    vault = Vault.open(folder, key, clock=clock, state_folder=state_folder)
    try:
        vault.replace_header(with_passphrase(vault.header, key, new_passphrase, params or calibrate()))
    except BaseException:
        vault.close()
        raise
    return vault


def change_passphrase(
    vault: Vault,
    old_passphrase: str,
    new_passphrase: str,
    *,
    params: KdfParams | None = None,
    state_folder: Path | None = None,
) -> Changes[None]:
    """Open the vault with ``new_passphrase`` from now on; nothing in it is encrypted anew. Slow.

    Backups that were made before still open with the old one. Raises ``UserError``:
    ``'vault.wrong_passphrase'``, ``'vault.too_many_tries'``, ``'passphrase.too_weak'``.
    """
    confirm_passphrase(vault, old_passphrase, state_folder=state_folder)
    check_enough(new_passphrase)
    vault.replace_header(with_passphrase(vault.header, vault.key, new_passphrase, params or calibrate()))
    return changes(None, Kind.SETTING)


def new_recovery_code(vault: Vault, passphrase: str, *, state_folder: Path | None = None) -> Changes[str]:
    """Return a new recovery code; the old one opens only backups that were made before. Slow.

    Raises ``UserError`` for a wrong passphrase or too many tries.
    """
    confirm_passphrase(vault, passphrase, state_folder=state_folder)
    code = generate_recovery_code()
    vault.replace_header(with_recovery(vault.header, vault.key, parse_recovery_code(code)))
    return changes(code, Kind.SETTING)


def confirm_passphrase(vault: Vault, passphrase: str, *, state_folder: Path | None = None) -> None:
    """Raise ``UserError`` unless ``passphrase`` opens this vault: before an export or new keys. Slow."""
    tries = Outside(state_folder or default_state_folder()).throttle_file()
    with throttled(Throttle(tries, vault.header.vault_id, vault.clock)):
        unlock_with_passphrase(vault.header, passphrase)


def check_enough(passphrase: str) -> None:
    """Raise ``UserError('passphrase.too_weak')`` for a passphrase that is too easy to guess."""
    if not rate(passphrase).enough:
        raise UserError("passphrase.too_weak")


def verify(vault: Vault, progress: Progress | None = None) -> Report:
    """Check everything in the vault and return what is wrong, with the number of rows in each table."""
    return integrity.verify(vault, progress)


def size(vault: Vault) -> int:
    """Return the bytes of every file in the vault's folder, backups included."""
    total = 0
    for root, _, names in os.walk(vault.folder):
        for name in names:
            with suppress(FileNotFoundError):  # a part of a backup that is being made comes and goes
                total += os.lstat(os.path.join(root, name)).st_size
    return total


def backup(vault: Vault, path: Path, progress: Progress | None = None) -> Changes[BackupInfo]:
    """Make a verified backup as the file ``path``; raises as ``write_backup``."""
    return changes(backup_files.write_backup(vault, path, progress), Kind.BACKUP)


def daily_backup(vault: Vault, progress: Progress | None = None) -> Changes[BackupInfo | None]:
    """Make today's backup in the vault's own folder when one is due; the result is None when none was."""
    made = backup_files.daily_backup(vault, progress)
    return changes(made, Kind.BACKUP) if made else changes(None)


def backups(vault: Vault) -> list[BackupInfo]:
    """Return the backups in the vault's own folder, the latest first; none is checked yet."""
    return backup_files.list_backups(vault.folder / BACKUPS)


def newest_good_backup(folder: Path, key: VaultKey) -> BackupInfo | None:
    """Return the latest backup of the vault in ``folder`` that passes its check, or None."""
    return backup_files.newest_good_backup(folder / BACKUPS, key)


def restore(
    path: Path,
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = system_clock,
    state_folder: Path | None = None,
    progress: Progress | None = None,
) -> Path | None:
    """Make ``folder`` the vault that the backup ``path`` holds; return where the vault before it is kept.

    Close the vault in ``folder`` first. Raises as :func:`mentorapp.vault.restore.restore`.
    """
    return restoring.restore(
        path,
        folder,
        passphrase=passphrase,
        recovery_code=recovery_code,
        clock=clock,
        state_folder=state_folder,
        progress=progress,
    )


def mend_header(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = system_clock,
    state_folder: Path | None = None,
) -> None:
    """Bring back both damaged copies of the header from a backup; the database stays as it is."""
    restoring.mend_header(
        folder, passphrase=passphrase, recovery_code=recovery_code, clock=clock, state_folder=state_folder
    )


def notice_texts(vault: Vault) -> list[str]:
    """Return what was noticed when the vault was opened, in English; the window translates the codes."""
    return [text_of(UserError(code)) for code in vault.notices]
