"""Checking everything: headers, pages, schema, search, the chains of the journal, and counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentorapp.domain.errors import UserError
from mentorapp.vault.attachment_parts import damaged
from mentorapp.vault.backup import BACKUPS
from mentorapp.vault.contents import (
    counts,
    has_expected_schema,
    page_findings,
    quoted,
    search_findings,
    tables,
)
from mentorapp.vault.failures import translate_database_errors
from mentorapp.vault.files import translate_os_errors
from mentorapp.vault.header import read_headers
from mentorapp.vault.journal import decoded
from mentorapp.vault.progress import Progress, part, silent
from mentorapp.vault.rows import Values
from mentorapp.vault.store import DATABASE, PLAINTEXT_MAGIC, connect

if TYPE_CHECKING:
    import sqlcipher3

    from mentorapp.vault.vault import Vault

_CHUNK: Final = 1024 * 1024
_MOST_PROBLEMS: Final = 20
_CHANGES: Final = (
    "SELECT table_name, row_id, before, after FROM journal_change ORDER BY table_name, row_id, id"
)

Change = tuple[str, int, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be; ``code`` and ``params`` are those of a ``UserError``."""

    code: str
    params: dict[str, object] = field(default_factory=dict)

    def as_error(self) -> UserError:
        """Return the same as something that can be shown."""
        return UserError(self.code, **self.params)


@dataclass(frozen=True, slots=True)
class Report:
    """The rows of every table, and at most twenty problems of each kind."""

    counts: dict[str, int]
    problems: list[Problem]

    @property
    def good(self) -> bool:
        """Return whether nothing is wrong."""
        return not self.problems


_PAGES: Final = Problem("verify.pages")
Check = Callable[["sqlcipher3.Connection"], list[Problem]]


def verify(vault: Vault, progress: Progress | None = None) -> Report:
    """Check the whole vault and change nothing in it. Minutes for a very large one.

    Raises ``UserError`` only when the check itself cannot be made, for instance with another window writing.
    """
    report = progress or silent
    problems = _header_problems(vault)
    with translate_os_errors():
        problems += _plaintext_problems(vault.folder)
    report(100, 1000)
    rows: dict[str, int] = {}

    def count(connection: sqlcipher3.Connection) -> list[Problem]:
        rows.update(counts(connection))
        return []

    def chains(connection: sqlcipher3.Connection) -> list[Problem]:
        return chain_problems(connection, part(report, 650, 900))

    checks: tuple[tuple[Check, int], ...] = (
        (_page_problems, 500),
        (_schema_problems, 550),
        (_search_problems, 650),
        (chains, 900),
        (_attachment_problems, 950),
        (count, 1000),
    )
    for check, done in checks:
        problems += _checked(vault, check, broken=_PAGES in problems)
        report(done, 1000)
    return Report(
        rows, [problem for number, problem in enumerate(problems) if problem not in problems[:number]]
    )


def _checked(vault: Vault, check: Check, *, broken: bool) -> list[Problem]:
    """Return what ``check`` finds over a connection of its own: one that met a bad page refuses all else."""
    try:
        with (
            translate_database_errors(),
            closing(
                connect(vault.folder / DATABASE, vault.key.database_key(), vault.header.db_salt)
            ) as connection,
        ):
            return check(connection)
    except UserError as error:
        if not broken and error.code != "vault.database_damaged":
            raise
        return [_PAGES]


def _header_problems(vault: Vault) -> list[Problem]:
    """Compare both copies with the header that opening made authentic, MAC and all."""
    pair = read_headers(vault.folder)
    copies = (("verify.header", pair.main), ("verify.header_twin", pair.twin))
    return [Problem(code) for code, copy in copies if copy != vault.header]


def _plaintext_problems(folder: Path) -> list[Problem]:
    """Look for the words that every unencrypted database begins with, anywhere in any file of the vault."""
    return [
        Problem("verify.plaintext", {"name": path.name})
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and _holds_magic(path, whole=path.parent.name != BACKUPS)
    ]


def _holds_magic(path: Path, *, whole: bool) -> bool:
    """Look at the whole file, or only at its beginning: backups are authenticated and many."""
    with path.open("rb") as stream:
        overlap = b""
        while chunk := stream.read(_CHUNK):
            if PLAINTEXT_MAGIC in overlap + chunk:
                return True
            if not whole:
                return False
            overlap = chunk[-len(PLAINTEXT_MAGIC) :]
    return False


def _page_problems(connection: sqlcipher3.Connection) -> list[Problem]:
    # What is still in the log would look like damage to the check of the file.
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise UserError("vault.busy")
    return [_PAGES] if page_findings(connection) else []


def _schema_problems(connection: sqlcipher3.Connection) -> list[Problem]:
    return [] if has_expected_schema(connection) else [Problem("verify.schema")]


def _search_problems(connection: sqlcipher3.Connection) -> list[Problem]:
    return [Problem("verify.search", {"name": name}) for name in search_findings(connection)]


def _attachment_problems(connection: sqlcipher3.Connection) -> list[Problem]:
    names = islice(damaged(connection), _MOST_PROBLEMS)
    return [Problem("verify.attachment", {"name": name}) for name in names]


def chain_problems(connection: sqlcipher3.Connection, progress: Progress) -> list[Problem]:
    """Follow every journaled row through its changes: each must begin where the one before ended.

    The last must end at the row as it is now. The beginning of a history may have been pruned away.
    """
    connection.execute("BEGIN")
    try:
        known = set(tables(connection, "table"))
        total = connection.execute("SELECT count(*) FROM journal_change").fetchone()[0]
        problems: list[Problem] = []
        done = 0
        for (table, row_id), changes in groupby(_changes(connection), key=lambda change: change[:2]):
            steps = list(changes)
            done += len(steps)
            progress(done, total)
            if table not in known or not _joins_up(connection, table, row_id, steps):
                problems.append(Problem("verify.chain", {"table": table, "row": row_id}))
                if len(problems) == _MOST_PROBLEMS:
                    break
        return problems
    finally:
        connection.execute("ROLLBACK")


def _changes(connection: sqlcipher3.Connection) -> Iterator[Change]:
    rows = connection.execute(_CHANGES)
    while found := rows.fetchmany(1000):
        yield from found


def _joins_up(connection: sqlcipher3.Connection, table: str, row_id: int, steps: list[Change]) -> bool:
    state: Values | None = None
    for number, (_, _, stored_before, stored_after) in enumerate(steps):
        try:
            before, after = decoded(stored_before), decoded(stored_after)
        except (ValueError, AttributeError):
            return False
        if number and (state is None) != (before is None):
            return False
        if before is not None and state is not None and _differ(state, before):
            return False
        state = None if after is None else {**(state or {}), **(before or {}), **after}
    return _is_now(connection, table, row_id, state)


def _is_now(connection: sqlcipher3.Connection, table: str, row_id: int, state: Values | None) -> bool:
    cursor = connection.execute(f"SELECT * FROM {quoted(table)} WHERE id = ?", (row_id,))
    row = cursor.fetchone()
    if row is None or state is None:
        return row is None and state is None
    present = {column[0]: value for column, value in zip(cursor.description, row, strict=True)}
    # A column that a later version took away is in old changes only.
    return not _differ(present, {name: value for name, value in state.items() if name in present})


def _differ(one: Values, other: Values) -> bool:
    """Return whether a column that both know has two values."""
    return any(one[name] != value for name, value in other.items() if name in one)
