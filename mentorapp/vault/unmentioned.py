"""Rows beside the journal that belong to a journaled row: the bytes of files, the moments of a lesson.

They outlive the row that they belong to for as long as undo could bring it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

_BELONGING: Final = (
    ("ours_attachment_part", "content_uid", "ours_attachment", "content_uid"),
    ("ours_moment", "observation_uid", "ours_observation", "uid"),
    ("ours_half_line", "observation_uid", "ours_observation", "uid"),
)
"""Table, its column, the table that it belongs to, and the column of that."""


def drop_unmentioned(connection: Connection) -> int:
    """Drop the rows whose owner neither is there nor is known by the journal; return how many.

    Whoever prunes or erases the journal calls this in the same transaction.
    """
    return sum(connection.exec_driver_sql(_statement(*belonging)).rowcount for belonging in _BELONGING)


def _statement(table: str, column: str, owner: str, name: str) -> str:
    value = f"json_extract(coalesce(before, after), '$.{name}')"  # none in a change of another column
    return (
        f"DELETE FROM {table} WHERE {column} NOT IN (SELECT {name} FROM {owner} UNION"
        f" SELECT {value} FROM journal_change WHERE table_name = '{owner}' AND {value} IS NOT NULL)"
    )
