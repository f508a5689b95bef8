"""Rows of the domain's tables, as the driver writes and reads them.

The classes say what a table is; the statements are made from them once. Nothing here journals: that is the
unit of work's part.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Table, inspect
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect

from mentorapp.domain.tables import Row

if TYPE_CHECKING:
    import sqlcipher3

Values = dict[str, Any]
"""Column name to stored value."""

R = TypeVar("R", bound=Row)
_Process = Callable[[Any], Any]
_DIALECT = sqlite_dialect()


@dataclass(frozen=True)
class Shape:
    """What of a table is needed to write and read its rows."""

    name: str
    columns: tuple[str, ...]
    writers: Mapping[str, _Process]
    readers: Mapping[str, _Process]
    journaled: bool


@cache
def shape_of(row_class: type[Row]) -> Shape:
    """Return the shape of a table class; ``info={"journaled": False}`` keeps a table out of the journal."""
    table: Table = inspect(row_class).local_table
    types = {column.name: column.type.dialect_impl(_DIALECT) for column in table.columns}
    writers = {name: kind.bind_processor(_DIALECT) for name, kind in types.items()}
    readers = {name: kind.result_processor(_DIALECT, None) for name, kind in types.items()}
    return Shape(
        table.name,
        tuple(types),
        {name: process for name, process in writers.items() if process},
        {name: process for name, process in readers.items() if process},
        bool(table.info.get("journaled", True)),
    )


def stored(row_class: type[Row], values: Mapping[str, object]) -> Values:
    """Return ``values`` as the database stores them."""
    writers = shape_of(row_class).writers
    return {name: writers[name](value) if name in writers else value for name, value in values.items()}


def stored_row(row: Row) -> Values:
    """Return every column of ``row`` as the database stores it."""
    return stored(type(row), {name: getattr(row, name) for name in shape_of(type(row)).columns})


def insert(connection: sqlcipher3.Connection, table: str, values: Values) -> int:
    """Write a row and return its id; without one among ``values`` the database chooses it."""
    names = tuple(name for name, value in values.items() if not (name == "id" and value is None))
    found = connection.execute(_insert_statement(table, names), [values[name] for name in names]).fetchone()
    return int(found[0])


def update(connection: sqlcipher3.Connection, table: str, row_id: int, values: Values) -> None:
    """Change columns of a row."""
    connection.execute(_update_statement(table, tuple(values)), [*values.values(), row_id])


def delete(connection: sqlcipher3.Connection, table: str, row_id: int) -> None:
    """Remove a row."""
    connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))


def let_go(connection: sqlcipher3.Connection, table: str, column: str, row_id: int) -> None:
    """Empty every reference in ``column`` to a row that goes."""
    connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE "{column}" = ?', (row_id,))


def current(connection: sqlcipher3.Connection, table: str, row_id: int) -> Values | None:
    """Return a row as it is stored now, or ``None``."""
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    found = cursor.fetchone()
    return (
        None if found is None else dict(zip((column[0] for column in cursor.description), found, strict=True))
    )


def select(connection: sqlcipher3.Connection, row_class: type[R], equal: Mapping[str, object]) -> list[R]:
    """Return the rows whose columns equal these values, by id."""
    shape = shape_of(row_class)
    parameters = list(stored(row_class, equal).values())
    found = connection.execute(_select_statement(row_class, tuple(equal)), parameters).fetchall()
    return [_row(row_class, shape, values) for values in found]


def exists(connection: sqlcipher3.Connection, row_class: type[Row], equal: Mapping[str, object]) -> bool:
    """Tell whether there is a row whose columns equal these values, without making it."""
    parameters = list(stored(row_class, equal).values())
    return connection.execute(_exists_statement(row_class, tuple(equal)), parameters).fetchone() is not None


def highest(
    connection: sqlcipher3.Connection, row_class: type[Row], column: str, equal: Mapping[str, object]
) -> int | None:
    """Return the highest number in ``column`` of the rows whose columns equal these values, or ``None``."""
    shape = shape_of(row_class)
    if column not in shape.columns:
        raise ValueError(column)
    where = " AND ".join(f'"{name}" = ?' for name in equal) or "1"
    found = connection.execute(
        f'SELECT max("{column}") FROM "{shape.name}" WHERE {where}',
        list(stored(row_class, equal).values()),
    ).fetchone()
    return None if found[0] is None else int(found[0])


def _row(row_class: type[R], shape: Shape, values: tuple[Any, ...]) -> R:
    readers = shape.readers
    named = zip(shape.columns, values, strict=True)
    return row_class(**{name: readers[name](value) if name in readers else value for name, value in named})


@cache
def _insert_statement(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))}) RETURNING id'


@cache
def _update_statement(table: str, names: tuple[str, ...]) -> str:
    return f'UPDATE "{table}" SET {", ".join(f"{_quoted(name)} = ?" for name in names)} WHERE id = ?'


@cache
def _select_statement(row_class: type[Row], names: tuple[str, ...]) -> str:
    shape = shape_of(row_class)
    columns = ", ".join(map(_quoted, shape.columns))
    return f'SELECT {columns} FROM "{shape.name}" WHERE {_conditions(names)} ORDER BY id'


@cache
def _exists_statement(row_class: type[Row], names: tuple[str, ...]) -> str:
    return f'SELECT 1 FROM "{shape_of(row_class).name}" WHERE {_conditions(names)} LIMIT 1'


def _conditions(names: tuple[str, ...]) -> str:
    return " AND ".join(f"{_quoted(name)} IS ?" for name in names) or "1"


def _quoted(name: str) -> str:
    return f'"{name}"'
