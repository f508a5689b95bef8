"""The vault: one folder that holds everything, and the only way to it."""

from __future__ import annotations

import json
import secrets
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import sqlcipher3

from mentorapp.domain.clock import Clock, system_clock
from mentorapp.domain.errors import UserError
from mentorapp.paths import state_folder as default_state_folder
from mentorapp.vault import migrations
from mentorapp.vault.failures import translate_database_errors
from mentorapp.vault.files import fsync_folder, private_folder, translate_os_errors
from mentorapp.vault.header import (
    Header,
    HeaderPair,
    create_header,
    is_authentic,
    read_headers,
    unlock_pair_with_passphrase,
    unlock_pair_with_recovery,
    with_generation,
    write_headers,
)
from mentorapp.vault.instance_lock import InstanceLock
from mentorapp.vault.journal import Action
from mentorapp.vault.keys import KdfParams, VaultKey, calibrate
from mentorapp.vault.outside import Outside
from mentorapp.vault.place import check_new_place
from mentorapp.vault.recovery_code import generate_recovery_code, parse_recovery_code
from mentorapp.vault.settings_table import VaultSetting
from mentorapp.vault.store import DATABASE, check_file, connect, open_engine, version_of
from mentorapp.vault.throttle import Throttle, throttled
from mentorapp.vault.undo import changes_of, next_entry, replay
from mentorapp.vault.unit_of_work import Label, UnitOfWork, unit_of_work

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

JsonValue = bool | int | float | str | list[Any] | dict[str, Any] | None
"""What a setting may be."""

IMPATIENCE_SECONDS = 0.25
"""How long the first thread, which is the window's, waits for another to finish writing."""
GENERATION = "generation"
WENT_BACK = "vault.went_back"
HEADER_REPAIRED = "vault.header_repaired"


def derive_key(
    folder: Path,
    *,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    state_folder: Path | None = None,
    clock: Clock = system_clock,
) -> VaultKey:
    """Return the vault key for a passphrase or a recovery code. Slow, and opens no database.

    Raises ``UserError``: a wrong passphrase or code, too many tries, no vault, or a damaged header.
    """
    pair = read_headers(folder)
    vault_id = pair.candidates()[0].vault_id
    tries = Outside(state_folder or default_state_folder()).throttle_file()
    with throttled(Throttle(tries, vault_id, clock)):
        if passphrase is not None:
            return unlock_pair_with_passphrase(pair, passphrase)
        if recovery_code is not None:
            return unlock_pair_with_recovery(pair, recovery_code)
        raise ValueError("a passphrase or a recovery code is needed")


class Vault:
    """An open vault. Close it, or use it as a context manager."""

    def __init__(
        self,
        folder: Path,
        header: Header,
        key: VaultKey,
        *,
        engine: Engine,
        lock: InstanceLock,
        outside: Outside,
        clock: Clock,
    ) -> None:
        self.folder = folder
        self.header = header
        self.key = key
        self.engine = engine
        self.clock = clock
        self.device = outside.device()
        self.notices: tuple[str, ...] = ()
        self._lock = lock
        self._outside = outside
        self._writing = threading.local()
        self._turn = threading.Lock()
        self._closed = False

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        *,
        params: KdfParams | None = None,
        clock: Clock = system_clock,
        state_folder: Path | None = None,
    ) -> tuple[Self, str]:
        """Make a new vault in an absent or empty folder; return it open, and its recovery code.

        It is built beside and renamed into place, so that a half-made vault is never found; and one whose
        recovery code nobody was given does not stay.
        """
        with translate_os_errors():
            folder = folder.resolve()
            check_new_place(folder)
            folder.parent.mkdir(parents=True, exist_ok=True)
            building = folder.with_name(f".{folder.name}.new-{secrets.token_hex(4)}")
            private_folder(building)
        try:
            key = VaultKey(secrets.token_bytes(32))
            code = generate_recovery_code()
            header = create_header(key, passphrase, parse_recovery_code(code), params or calibrate(), clock)
            with translate_os_errors(), translate_database_errors(building):
                write_headers(building, header)
                _create_database(building / DATABASE, key, header)
                private_folder(building / "backups")
                if folder.exists():
                    folder.rmdir()
                building.rename(folder)
                fsync_folder(folder.parent)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
        try:
            return cls.open(folder, key, clock=clock, state_folder=state_folder), code
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    @classmethod
    def open(
        cls, folder: Path, key: VaultKey, *, clock: Clock = system_clock, state_folder: Path | None = None
    ) -> Self:
        """Open the vault with its key: take the lock, check the file, migrate after a verified backup.

        Raises ``UserError`` when it is open elsewhere, damaged, of a newer version, or cannot be written.
        """
        outside = Outside(state_folder or default_state_folder())
        read_headers(folder).authentic(key)  # before anything is touched in what is not this key's vault
        lock = InstanceLock(folder)
        lock.acquire()
        engine: Engine | None = None
        try:
            pair = read_headers(folder)  # again: whoever had the lock may have changed the passphrase
            header = pair.authentic(key)
            check_file(folder / DATABASE)
            with translate_database_errors(folder):
                version = version_of(folder / DATABASE, key.database_key(), header.db_salt)
            migrations.check_version(version)
            engine = open_engine(folder / DATABASE, key.database_key(), header.db_salt)
            vault = cls(folder, header, key, engine=engine, lock=lock, outside=outside, clock=clock)
            with translate_database_errors(folder):
                vault._bring_up_to_date(version)
                vault._advance_generation(pair)
        except BaseException:
            if engine is not None:
                engine.dispose()
            lock.release()
            raise
        return vault

    def _bring_up_to_date(self, version: int) -> None:
        if version < migrations.HEAD:
            from mentorapp.vault.backup import write_backup

            stamp = self.clock().strftime("%Y%m%dT%H%M%SZ")
            write_backup(self, self.folder / "backups" / f"before-version-{version + 1}-{stamp}.mentorbackup")
            migrations.migrate(self.engine)

    def _advance_generation(self, pair: HeaderPair) -> None:
        """Count this opening, and tell when the database, the header or both were put back to an older copy.

        The counts are written in the order database, twin, header, outside, so that a crash between two
        leaves the earlier one ahead, by one, never behind. Both copies of the header come out the same.
        """
        copies = [
            copy for copy in (pair.main, pair.twin) if copy is not None and is_authentic(copy, self.key)
        ]
        if len(copies) < 2:
            self.notices += (HEADER_REPAIRED,)
        oldest = min(copy.generation for copy in copies)
        stored = self.setting(GENERATION)
        inside = stored if isinstance(stored, int) else self.header.generation
        seen = self._outside.generation(self.header.vault_id)
        if (
            inside < self.header.generation
            or self.header.generation < seen
            or oldest < self.header.generation - 1
        ):
            self.notices += (WENT_BACK,)
        generation = max(inside, self.header.generation, seen) + 1
        self.replace_header(with_generation(self.header, self.key, generation))

    def replace_header(self, header: Header) -> None:
        """Write both copies of a header of a later generation, and that generation inside and outside."""
        self.change_settings({GENERATION: header.generation})
        write_headers(self.folder, header)
        self._outside.remember(header.vault_id, header.generation)
        self.header = header

    @contextmanager
    def transaction(self, label: str) -> Iterator[UnitOfWork]:
        """Open a unit of work that is journaled under ``label`` and commits at the end of the block.

        Raises ``UserError`` when the disk is full, failing or read-only, and ``'vault.busy'`` rather than let
        the window stand still while a worker writes; then nothing of it is kept.
        """
        with self._work(Label(label, self.device)) as work:
            yield work

    @contextmanager
    def _work(self, label: Label) -> Iterator[UnitOfWork]:
        self._require_open()
        if getattr(self._writing, "active", False):
            raise RuntimeError("a transaction is already open in this thread")
        with (
            self.turn(),
            translate_database_errors(self.folder),
            unit_of_work(self.engine, self.clock, label) as work,
        ):
            yield work

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Be the one that writes: a worker waits for its turn, the window's thread hardly at all."""
        in_window = threading.current_thread() is threading.main_thread()
        if not self._turn.acquire(timeout=IMPATIENCE_SECONDS if in_window else -1):
            raise UserError("vault.busy")
        self._writing.active = True
        try:
            yield
        finally:
            self._writing.active = False
            self._turn.release()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a connection that sees one moment of the vault, and is meant to change nothing."""
        self._require_open()
        with translate_database_errors(self.folder), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def outward(self) -> Iterator[sqlcipher3.Connection]:
        """Open the raw connection that sharing and reports read through: *ours* and *agreed* alone."""
        self._require_open()
        with translate_database_errors(self.folder):
            connection = connect(
                self.folder / DATABASE, self.key.database_key(), self.header.db_salt, outward=True
            )
        try:
            yield connection
        finally:
            connection.close()

    def undo_labels(self) -> tuple[str | None, str | None]:
        """Return the labels of what undo would take back and redo would do again."""
        with self.reading() as connection:
            last = next_entry(connection, self.device, Action.UNDO)
            following = next_entry(connection, self.device, Action.REDO)
        return (last[1] if last else None), (following[1] if following else None)

    def undo(self) -> tuple[str, frozenset[str]]:
        """Take back this device's last change; return its label and the tables it touched."""
        return self._replay(Action.UNDO)

    def redo(self) -> tuple[str, frozenset[str]]:
        """Do again what was last taken back; return its label and the tables it touched."""
        return self._replay(Action.REDO)

    def _replay(self, action: Action) -> tuple[str, frozenset[str]]:
        with self.reading() as connection:
            found = next_entry(connection, self.device, action)
            if found is None:
                undoing = action == Action.UNDO
                raise UserError("history.nothing_to_undo" if undoing else "history.nothing_to_redo")
            entry_id, label = found
            changes = changes_of(connection, entry_id)
        try:
            with self._work(Label(label, self.device, action, entry_id)) as work:
                replay(work, entry_id, changes, action)
                return label, work.changed_tables
        except (
            sqlcipher3.IntegrityError
        ) as error:  # what the row points at has gone, or something points at it
            raise UserError("history.changed_since") from error

    def setting(self, name: str) -> JsonValue:
        """Return a setting of the vault, ``None`` when it was never changed."""
        with self.reading() as connection:
            found = connection.exec_driver_sql(
                "SELECT value FROM vault_setting WHERE name = ?", (name,)
            ).first()
        value: JsonValue = None if found is None else json.loads(found.value)
        return value

    def change_settings(self, values: Mapping[str, JsonValue]) -> None:
        """Keep settings of the vault; they are not part of undo."""
        with self.transaction("settings") as work:
            for name, value in values.items():
                row = work.first(VaultSetting, name=name) or work.add(VaultSetting(name=name, value=""))
                work.change(row, value=json.dumps(value))

    def close(self) -> None:
        """Close every connection and let the vault go; closing twice does nothing."""
        self._closed = True
        self.engine.dispose()
        self._lock.release()

    def _require_open(self) -> None:
        """Raise: a pool that was disposed of would quietly open the file again, now without the lock."""
        if self._closed:
            raise RuntimeError("the vault is closed")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _create_database(path: Path, key: VaultKey, header: Header) -> None:
    connect(path, key.database_key(), header.db_salt, create=True).close()
    engine = open_engine(path, key.database_key(), header.db_salt)
    try:
        migrations.migrate(engine)
    finally:
        engine.dispose()
