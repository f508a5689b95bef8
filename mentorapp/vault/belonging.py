"""What belongs to what, now or as far as the journal knows: erasing must find what was removed before."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def ever_at(connection: Connection, table: str, column: str, targets: Collection[int]) -> set[int]:
    """Return the rows of ``table`` whose ``column`` points at ``targets``, or once did.

    What is gone is known by the journal. What points at something else now, or at nothing, is not among them.
    """
    found: set[int] = set()
    elsewhere: set[int] = set()
    for row_id, target in connection.exec_driver_sql(f'SELECT id, "{column}" FROM "{table}"'):
        (found if target in targets else elsewhere).add(row_id)
    path = f"$.{column}"
    journaled = connection.exec_driver_sql(
        "SELECT row_id, json_extract(before, ?), json_extract(after, ?) FROM journal_change"
        " WHERE table_name = ?",
        (path, path, table),
    )
    found.update(row_id for row_id, before, after in journaled if before in targets or after in targets)
    return found - elsewhere


def alone_in(connection: Connection, table: str, column: str, mentee_id: int) -> set[int]:
    """Return the ids in ``column`` of a table of who was in what, which nobody else was in.

    Of what is there now the present rows tell; of what was removed, the journal does.
    """
    mine = _targets(connection, table, column, ever_at(connection, table, "mentee_id", {mentee_id}))
    others = connection.exec_driver_sql(
        f'SELECT "{column}" FROM "{table}" WHERE mentee_id <> ?', (mentee_id,)
    ).scalars()
    only = mine - set(others)
    present = set(connection.exec_driver_sql(f'SELECT "{column}" FROM "{table}"').scalars())
    journaled = connection.exec_driver_sql(
        f"SELECT json_extract(coalesce(before, after), '$.{column}') FROM journal_change"
        f" WHERE table_name = ? AND json_extract(coalesce(before, after), '$.mentee_id') <> ?",
        (table, mentee_id),
    ).scalars()
    return only - (set(journaled) - present)


def _targets(connection: Connection, table: str, column: str, ids: Collection[int]) -> set[int]:
    """Return what the rows ``ids`` point at in ``column``, also those that only the journal knows."""
    found = connection.exec_driver_sql(
        f'SELECT id, "{column}" FROM "{table}"'
        f" UNION SELECT row_id, json_extract(coalesce(before, after), '$.{column}') FROM journal_change"
        f" WHERE table_name = ?",
        (table,),
    )
    return {target for row_id, target in found if row_id in ids and target is not None}
