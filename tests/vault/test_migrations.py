"""The schema's history."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel

from mentorapp.domain.errors import UserError
from mentorapp.services import notes
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault import migrations
from mentorapp.vault.header import read_headers
from mentorapp.vault.store import DATABASE, open_engine
from mentorapp.vault.vault import Vault
from tests.conftest import Pattern
from tests.schema import TABLES

if TYPE_CHECKING:
    from alembic.operations import Operations
    from sqlalchemy import Engine


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    """An empty encrypted file."""
    from mentorapp.vault.store import connect

    connect(tmp_path / "new.db", bytes(32), bytes(16), create=True).close()
    return open_engine(tmp_path / "new.db", bytes(32), bytes(16))


def version(engine: Engine) -> int:
    with engine.connect() as connection:
        return migrations.version_of(connection)


def test_the_chain_ends_in_the_tables_of_the_program(vault: Vault) -> None:
    def of_the_domain(name: str | None, kind: str, parents: object) -> bool:
        del parents
        return not (kind == "table" and (name or "").startswith(("search_", "sqlite_")))

    with vault.reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"compare_type": True, "compare_server_default": True, "include_name": of_the_domain},
        )
        assert compare_metadata(context, SQLModel.metadata) == []
    assert len(TABLES) >= 8


def test_every_column_of_the_chain_is_as_strict_as_the_tables_say(vault: Vault) -> None:
    """What alembic does not compare: NOT NULL, primary keys, references and never reused ids."""
    with vault.reading() as connection:
        for name, table in TABLES.items():
            rows = {row.name: row for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")}
            for column in table.columns:
                assert bool(rows[column.name].notnull) == (not column.nullable), f"{name}.{column.name}"
                assert bool(rows[column.name].pk) == column.primary_key
            references = {
                (row[3], row[2], row[4])
                for row in connection.exec_driver_sql(f"PRAGMA foreign_key_list({name})")
            }
            assert references == {
                (key.parent.name, key.column.table.name, key.column.name) for key in table.foreign_keys
            }
            made = str(
                connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).scalar()
            )
            assert ("AUTOINCREMENT" in made) == bool(table.dialect_options["sqlite"]["autoincrement"]), name


def test_a_new_vault_is_at_the_head(vault: Vault) -> None:
    assert version(vault.engine) == migrations.HEAD
    assert len(list(Path(migrations.__file__).parent.glob("m[0-9]*.py"))) == migrations.HEAD


def test_running_the_chain_again_does_nothing(engine: Engine) -> None:
    migrations.migrate(engine)
    migrations.migrate(engine)
    assert version(engine) == migrations.HEAD
    engine.dispose()


@pytest.mark.parametrize(
    ("number", "code"), [(-1, "damaged"), (0, "damaged"), (migrations.HEAD + 1, "newer")]
)
def test_a_version_that_is_not_ours_is_refused(number: int, code: str) -> None:
    with pytest.raises(UserError, match=code):
        migrations.check_version(number)
    migrations.check_version(migrations.HEAD)


def second_step(monkeypatch: pytest.MonkeyPatch, statement: str) -> None:
    """Put a step behind the released ones, as the next version would."""
    name = f"m{migrations.HEAD + 1:04}_of_tomorrow"
    module = types.ModuleType(f"{migrations.__name__}.{name}")

    def upgrade(operations: Operations) -> None:
        operations.execute("CREATE TABLE ours_tomorrow (id INTEGER NOT NULL PRIMARY KEY)")
        operations.execute(statement)

    module.upgrade = upgrade  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(migrations, "_STEPS", (*migrations._STEPS, name))  # noqa: SLF001 - the list of steps
    monkeypatch.setattr(migrations, "HEAD", migrations.HEAD + 1)


@pytest.fixture
def yesterday(tmp_path: Path, pattern: Pattern) -> Path:
    """A closed vault of the present version, with a note."""
    folder = pattern.copy_to(tmp_path / "vault")
    with Vault.open(folder, pattern.key) as vault:
        notes.add(vault, "of yesterday")
    return folder


def stored_version(folder: Path, pattern: Pattern) -> tuple[int, bool]:
    header = read_headers(folder).authentic(pattern.key)
    engine = open_engine(folder / DATABASE, pattern.key.database_key(), header.db_salt)
    with engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        found = migrations.version_of(connection)
    engine.dispose()
    return found, "ours_tomorrow" in names


def test_an_older_vault_is_brought_up_to_date_after_a_backup(
    yesterday: Path, pattern: Pattern, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = migrations.HEAD
    second_step(monkeypatch, "INSERT INTO ours_tomorrow (id) VALUES (1)")
    with Vault.open(yesterday, pattern.key) as vault:
        assert [item.title for item in notes.page(vault, NoteFilter()).heads] == ["of yesterday"]
    assert stored_version(yesterday, pattern) == (head + 1, True)
    (backup,) = (yesterday / "backups").iterdir()
    assert backup.stat().st_size > 4096
    with Vault.open(yesterday, pattern.key):
        assert list((yesterday / "backups").iterdir()) == [backup]


def test_the_backup_before_a_step_is_a_vault_of_before(
    yesterday: Path, pattern: Pattern, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mentorapp.vault.backup import check_backup

    with monkeypatch.context() as tomorrow:
        second_step(tomorrow, "INSERT INTO ours_tomorrow (id) VALUES (1)")
        Vault.open(yesterday, pattern.key).close()
    (backup,) = (yesterday / "backups").iterdir()
    check_backup(backup, pattern.key)


def test_a_step_that_fails_leaves_the_vault_at_the_version_before(
    yesterday: Path, pattern: Pattern, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = migrations.HEAD
    with monkeypatch.context() as tomorrow:
        second_step(tomorrow, "INSERT INTO ours_never (id) VALUES (1)")
        with pytest.raises(Exception, match="ours_never"):
            Vault.open(yesterday, pattern.key)
    assert stored_version(yesterday, pattern) == (head, False)
    with Vault.open(yesterday, pattern.key) as vault:
        assert notes.count(vault, NoteFilter()) == 1


def test_no_step_is_run_when_the_backup_cannot_be_written(
    yesterday: Path, pattern: Pattern, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = migrations.HEAD
    (yesterday / "backups").rmdir()
    (yesterday / "backups").write_bytes(b"a file in the way")
    with monkeypatch.context() as tomorrow:
        second_step(tomorrow, "INSERT INTO ours_tomorrow (id) VALUES (1)")
        with pytest.raises(UserError):
            Vault.open(yesterday, pattern.key)
    assert stored_version(yesterday, pattern) == (head, False)


def test_alembic_is_not_loaded_when_there_is_nothing_to_migrate(yesterday: Path, pattern: Pattern) -> None:
    import subprocess

    program = (
        "import sys; from pathlib import Path; from mentorapp.vault.vault import Vault;"
        "from mentorapp.vault.keys import VaultKey;"
        "Vault.open(Path(sys.argv[1]), VaultKey(bytes.fromhex(sys.stdin.readline()))).close();"
        "print('alembic' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(yesterday)],
        input=pattern.key.raw.hex(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout.strip() == "False"
