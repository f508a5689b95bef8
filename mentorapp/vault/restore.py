"""Bringing a vault back: checked whole in a new folder, then swapped in; the old vault is kept."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC
from pathlib import Path
from typing import Final

from mentorapp.domain.clock import Clock, system_clock
from mentorapp.domain.errors import UserError
from mentorapp.paths import state_folder as default_state_folder
from mentorapp.vault.backup import BACKUPS, list_backups
from mentorapp.vault.backup_file import SUFFIX, opened, read_authentic
from mentorapp.vault.contents import open_sound
from mentorapp.vault.failures import translate_database_errors
from mentorapp.vault.files import (
    fsync_folder,
    open_new,
    private_folder,
    translate_os_errors,
    write_atomically,
)
from mentorapp.vault.header import (
    HEADER_NAME,
    TWIN_NAME,
    Header,
    Slot,
    read_headers,
    unlock_with_passphrase,
    unlock_with_recovery,
    with_generation,
    write_headers,
)
from mentorapp.vault.instance_lock import LOCK_NAME, InstanceLock
from mentorapp.vault.keys import VaultKey
from mentorapp.vault.outside import Outside
from mentorapp.vault.place import check_outside
from mentorapp.vault.progress import Progress, part, silent
from mentorapp.vault.store import DATABASE, check_file, connect
from mentorapp.vault.throttle import Throttle, throttled
from mentorapp.vault.vault import GENERATION

_STAMP: Final = "%Y-%m-%d %H-%M-%S"
_SIGNS_OF_A_VAULT: Final = (HEADER_NAME, TWIN_NAME, DATABASE)


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

    The backup opens with the passphrase or the recovery code of the day it was made. Raises ``UserError``:
    ``'backup.…'`` for a file that is not wholly good, ``'vault.folder_not_empty'``,
    ``'vault.inside_another'``, ``'vault.already_open'``, a wrong passphrase or code, or what the disk says;
    ``folder`` is then as it was.
    """
    report = progress or silent
    folder = folder.absolute()
    with translate_os_errors(), translate_database_errors():
        _check_place(folder)
        with _building_beside(folder) as (building, lock):
            with opened(path) as (stream, opening):
                with _counted(opening.header, state_folder, clock):
                    key = _unlock(opening.header, passphrase, recovery_code)
                with open(open_new(building / DATABASE), "wb") as target:
                    read_authentic(stream, opening, key, target.write, part(report, 0, 600))
                    target.flush()
                    os.fsync(target.fileno())
            header = _as_the_latest(opening.header, key, state_folder)
            _settle_database(building / DATABASE, key, header)
            report(900, 1000)
            write_headers(building, header)
            _bring_backups_along(folder / BACKUPS, private_folder(building / BACKUPS))
            lock.release()
            kept = _swap_in(building, folder, clock)
    report(1000, 1000)
    return kept


def mend_header(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = system_clock,
    state_folder: Path | None = None,
) -> None:
    """Put the header of the newest fitting backup in place of two damaged ones: the database loses nothing.

    The damaged files are kept under names with a time. Raises ``UserError('backup.none_fits')`` when no
    backup in the vault's folder has the key of its database, and a wrong passphrase or code.
    """
    with translate_os_errors(), translate_database_errors():
        check_file(folder / DATABASE)
        lock = InstanceLock(folder)
        lock.acquire()
        try:
            pair = read_headers(folder)
            if pair.main is not None or pair.twin is not None:
                return
            header = _header_for(folder, passphrase, recovery_code, state_folder, clock)
            stamp = clock().astimezone(UTC).strftime(_STAMP)
            for name in (HEADER_NAME, TWIN_NAME):
                if (folder / name).is_file():
                    write_atomically(folder / f"{name} damaged {stamp}", (folder / name).read_bytes())
            write_headers(folder, header)
        finally:
            lock.release()


def _header_for(
    folder: Path, passphrase: str | None, recovery_code: str | None, state_folder: Path | None, clock: Clock
) -> Header:
    """Return the header of the newest backup that the secret opens and whose key opens the database."""
    headers: dict[tuple[Slot, ...], Header] = {}
    for info in list_backups(folder / BACKUPS):
        with opened(info.path) as (_, opening):
            headers.setdefault(opening.header.slots, opening.header)
    if not headers:
        raise UserError("backup.none_fits")
    newest = next(iter(headers.values()))
    wrong = UserError("backup.none_fits")
    with _counted(newest, state_folder, clock):  # older backups may have older passphrases: all are one try
        for header in headers.values():
            try:
                key = _unlock(header, passphrase, recovery_code)
            except UserError as error:
                wrong = error
                continue
            if _opens(folder / DATABASE, key, header):
                return header
        raise wrong


def _opens(database: Path, key: VaultKey, header: Header) -> bool:
    try:
        with translate_database_errors():
            connect(database, key.database_key(), header.db_salt).close()
    except UserError as error:
        if error.code != "vault.database_damaged":
            raise
        return False
    return True


def _counted(header: Header, state_folder: Path | None, clock: Clock) -> AbstractContextManager[None]:
    tries = Outside(state_folder or default_state_folder()).throttle_file()
    return throttled(Throttle(tries, header.vault_id, clock))


def _unlock(header: Header, passphrase: str | None, recovery_code: str | None) -> VaultKey:
    if passphrase is not None:
        return unlock_with_passphrase(header, passphrase)
    if recovery_code is not None:
        return unlock_with_recovery(header, recovery_code)
    raise ValueError("a passphrase or a recovery code is needed")


def _check_place(folder: Path) -> None:
    """Raise ``UserError`` for a folder inside another vault, or that holds something other than a vault."""
    check_outside(folder)
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return
    if not any((folder / name).exists() for name in _SIGNS_OF_A_VAULT):
        raise UserError("vault.folder_not_empty")


@contextmanager
def _building_beside(folder: Path) -> Iterator[tuple[Path, InstanceLock]]:
    """Make a hidden folder beside ``folder``, and remove it if it is still there afterwards.

    One that a kill left is removed first; one that another process works in is left alone.
    """
    building = folder.with_name(f".{folder.name}.restoring.tmp")
    private_folder(building)
    lock = InstanceLock(building)
    try:
        lock.acquire()
    except UserError as error:
        if error.code != "vault.already_open":
            shutil.rmtree(building, ignore_errors=True)
        raise
    try:
        for left in building.iterdir():
            if left.is_dir():
                shutil.rmtree(left)
            elif left.name != LOCK_NAME:
                left.unlink()
        yield building, lock
    finally:
        lock.release()
        shutil.rmtree(building, ignore_errors=True)


def _as_the_latest(header: Header, key: VaultKey, state_folder: Path | None) -> Header:
    """Return the next generation after all that this computer saw: this going back is meant."""
    seen = Outside(state_folder or default_state_folder()).generation(header.vault_id)
    return with_generation(header, key, max(seen, header.generation) + 1)


def _settle_database(database: Path, key: VaultKey, header: Header) -> None:
    """Check the database whole, then write the generation of its new header into it."""
    try:
        with translate_database_errors():
            connection = open_sound(database, key, header.db_salt)
    except UserError as error:
        codes = {"vault.database_damaged": "backup.damaged", "vault.newer_version": "backup.newer"}
        raise UserError(codes.get(error.code, error.code)) from error
    try:
        connection.execute(
            "INSERT INTO vault_setting (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (GENERATION, json.dumps(header.generation)),
        )
    finally:
        connection.close()


def _bring_backups_along(old: Path, new: Path) -> None:
    """Let the restored vault list the backups that were there: a second name for each, not a second copy."""
    if not old.is_dir():
        return
    for path in old.iterdir():
        if path.name.endswith(SUFFIX) and path.is_file() and not path.is_symlink():
            try:
                os.link(path, new / path.name)
            except OSError:
                return  # a file system without second names: they stay in the folder that is kept
    fsync_folder(new)


def _swap_in(building: Path, folder: Path, clock: Clock) -> Path | None:
    """Rename ``building`` to ``folder``; return the name under which what was there is kept."""
    kept: Path | None = None
    if folder.exists():
        if any(folder.iterdir()):
            kept = _move_away(folder, clock)
        else:
            folder.rmdir()
    try:
        building.rename(folder)
    except BaseException:
        if kept is not None:
            kept.rename(folder)
        raise
    fsync_folder(folder.parent)
    return kept


def _move_away(folder: Path, clock: Clock) -> Path:
    lock = InstanceLock(folder)
    lock.acquire()
    stamp = clock().astimezone(UTC).strftime(_STAMP)
    try:
        kept = folder.with_name(f"{folder.name} kept {stamp}")
        number = 1
        while kept.exists():
            number += 1
            kept = folder.with_name(f"{folder.name} kept {stamp} ({number})")
        if sys.platform == "win32":
            lock.release()  # Windows renames no folder in which a file is open
        folder.rename(kept)
    finally:
        lock.release()
    return kept
