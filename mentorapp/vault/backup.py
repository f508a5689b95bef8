"""Backups: made from one moment of the vault, reopened and compared, and only then called a backup."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import sqlcipher3

from mentorapp.domain.errors import UserError
from mentorapp.vault.backup_file import SUFFIX, is_backup, opened, read_authentic, write_backup_file
from mentorapp.vault.contents import counts, digest, page_findings
from mentorapp.vault.failures import translate_database_errors
from mentorapp.vault.files import PRIVATE_FOLDER, fsync_folder, private_folder, translate_os_errors
from mentorapp.vault.header import SlotKind, is_authentic
from mentorapp.vault.keys import VaultKey
from mentorapp.vault.progress import Progress, part, silent
from mentorapp.vault.retention import keep
from mentorapp.vault.store import DATABASE, connect

if TYPE_CHECKING:
    from mentorapp.vault.vault import Vault

BACKUPS: Final = "backups"
LAST_BACKUP: Final = "last_backup"

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_PAGES_AT_A_TIME: Final = 500
_COPY_FAILURES: Final = {
    "database or disk is full": "vault.disk_full",
    "disk I/O error": "vault.disk_failing",
    "attempt to write a readonly database": "vault.read_only",
    "database disk image is malformed": "vault.database_damaged",
}
_one_at_a_time = threading.Lock()


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup: when it was made (UTC), its bytes, and the rows of each table, empty when only listed."""

    path: Path
    made_at: datetime
    size: int
    counts: Mapping[str, int] = field(default_factory=dict)


def write_backup(vault: Vault, path: Path, progress: Progress | None = None) -> BackupInfo:
    """Make a backup of ``vault`` as the file ``path``, whose folder must exist.

    An earlier backup of that name is replaced once the new one is known to be good; anything else is left
    alone. Raises ``UserError``: ``'vault.file_exists'``, ``'backup.copy_differs'``, or what the disk says;
    the vault is untouched and nothing is left behind. What ``progress`` raises stops the work.
    """
    report = progress or silent
    path = path.absolute()
    with translate_os_errors(), translate_database_errors(), _one_at_a_time:
        if path.is_symlink() or (path.exists() and not is_backup(path)):
            raise UserError("vault.file_exists")
        with _workspace(path.parent, vault.header.vault_id) as folder:
            copy, whole = folder / "database", folder / "whole"
            rows = _copy_database(vault, copy, part(report, 0, 600))
            write_backup_file(whole, vault.header, copy, vault.key, vault.clock(), part(report, 600, 800))
            info = check_backup(whole, vault.key, part(report, 800, 1000))
            os.replace(whole, path)
        fsync_folder(path.parent)
    return BackupInfo(path, info.made_at, info.size, rows)


def check_backup(path: Path, key: VaultKey, progress: Progress | None = None) -> BackupInfo:
    """Read the backup ``path`` whole and check that ``key`` made every byte of it.

    Raises ``UserError``: ``'backup.other_vault'``, ``'backup.damaged'``, ``'backup.newer'``, and what keeps
    the file from being read.
    """
    with opened(path) as (stream, opening):
        if not is_authentic(opening.header, key):
            raise UserError("backup.other_vault")
        read_authentic(stream, opening, key, _drop, progress or silent)
        return BackupInfo(path, opening.made_at, opening.size)


def list_backups(folder: Path) -> list[BackupInfo]:
    """Return the files in ``folder`` that look like backups, the latest first; none is checked yet."""
    found = []
    for path in _files(folder):
        try:
            with opened(path) as (_, opening):
                found.append(BackupInfo(path, opening.made_at, opening.size))
        except UserError:
            continue  # not a backup, or one that is cut off: nothing to offer, and it is left where it is
    return sorted(found, key=lambda info: (info.made_at, info.path.name), reverse=True)


def newest_good_backup(folder: Path, key: VaultKey) -> BackupInfo | None:
    """Return the latest backup in ``folder`` that passes its check whole, or None."""
    for info in list_backups(folder):
        try:
            return check_backup(info.path, key)
        except UserError:
            continue  # damaged or another vault's: the one before it may be good
    return None


def daily_backup(vault: Vault, progress: Progress | None = None) -> BackupInfo | None:
    """Make today's backup (UTC) in the vault's folder if there is none yet and something has changed.

    Then remove those that are past keeping. Returns the new backup, or None when none was due.
    """
    folder = private_folder(vault.folder / BACKUPS)
    stamps = _daily_stamps(folder)
    now = vault.clock()
    mark = _mark_of(vault)
    if stamps:
        newest = max(stamps)
        if newest.date() == now.date() or vault.setting(LAST_BACKUP) == mark:
            return None
    info = write_backup(vault, folder / f"{now.strftime(_STAMP)}{SUFFIX}", progress)
    vault.change_settings({LAST_BACKUP: mark})
    prune(folder, now)
    return info


def prune(folder: Path, now: datetime) -> list[Path]:
    """Remove the daily backups in ``folder`` that are past keeping, and return them; other files stay."""
    stamps = _daily_stamps(folder)
    kept = keep(stamps, now)
    removed = [path for stamp, path in sorted(stamps.items()) if stamp not in kept]
    with translate_os_errors():
        for path in removed:
            path.unlink()
        fsync_folder(folder)
    return removed


def _copy_database(vault: Vault, copy: Path, progress: Progress) -> dict[str, int]:
    """Copy one moment of the vault's database to ``copy``, encrypted alike, compare them, count the rows."""
    secrets = vault.key.database_key(), vault.header.db_salt
    source = connect(vault.folder / DATABASE, *secrets)
    try:
        source.execute("BEGIN")
        rows = counts(source)  # the first read fixes the moment, whatever is written meanwhile
        target = connect(copy, *secrets, create=True)
        try:
            # A copy that a crash leaves is thrown away: it needs no journal.
            target.execute("PRAGMA journal_mode = OFF")
            target.execute("PRAGMA synchronous = OFF")
            _copy_pages(source, target, part(progress, 0, 400))
        finally:
            target.close()
        expected = digest(source, part(progress, 400, 650))
    finally:
        source.close()
    _compare(connect(copy, *secrets), rows, expected, part(progress, 650, 1000))
    return rows


def _copy_pages(source: sqlcipher3.Connection, target: sqlcipher3.Connection, progress: Progress) -> None:
    def report(status: int, remaining: int, total: int) -> None:
        del status
        progress(total - remaining, total)

    try:
        source.backup(target, pages=_PAGES_AT_A_TIME, progress=report)
    except sqlcipher3.OperationalError as error:
        code = _COPY_FAILURES.get(str(error))  # this one call gives no code of SQLite's
        if code is None:
            raise
        raise UserError(code) from error


def _compare(copy: sqlcipher3.Connection, rows: dict[str, int], expected: bytes, progress: Progress) -> None:
    try:
        if page_findings(copy) or counts(copy) != rows or digest(copy, progress) != expected:
            raise UserError("backup.copy_differs")
    finally:
        copy.close()


@contextmanager
def _workspace(parent: Path, vault_id: str) -> Iterator[Path]:
    """Make a hidden folder for the parts, beside the goal; remove it afterwards, and one that a kill left.

    Only one process has the vault open and only one thread of it is here, so the name is ours alone.
    """
    folder = parent / f".{vault_id}.backup.tmp"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=PRIVATE_FOLDER)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _mark_of(vault: Vault) -> list[int | str]:
    """Return what differs once something was written or a key slot was changed."""
    with vault.reading() as connection:
        changes = connection.exec_driver_sql(
            "SELECT ifnull(max(id), 0), count(*), (SELECT ifnull(max(updated_at), '') FROM mine_draft)"
            " FROM journal_change"
        )
        last, number, draft = changes.one()
    slots = [vault.header.slot(kind).salt.hex() for kind in SlotKind]
    return [last, number, draft, *slots]


def _daily_stamps(folder: Path) -> dict[datetime, Path]:
    stamps = {}
    for path in _files(folder):
        try:
            stamp = datetime.strptime(path.name, f"{_STAMP}{SUFFIX}").replace(tzinfo=UTC)
        except ValueError:
            continue  # made by hand or before a new version: not ours to remove
        stamps[stamp] = path
    return stamps


def _files(folder: Path) -> list[Path]:
    with translate_os_errors():
        if not folder.is_dir():
            return []
        return [path for path in folder.iterdir() if path.name.endswith(SUFFIX) and path.is_file()]


def _drop(chunk: bytes) -> None:
    del chunk
