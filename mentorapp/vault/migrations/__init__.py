"""The schema's history: ordered, frozen steps, each in a transaction that bumps ``user_version``.

A released step never changes. New vaults run the same chain, and a test holds the result against the tables
of the domain. Alembic is imported only when there is a step to run.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from mentorapp.domain.errors import UserError

if TYPE_CHECKING:
    from alembic.operations import Operations
    from sqlalchemy import Connection, Engine

_STEPS = ("m0001_private_notes", "m0002_mentoring", "m0003_observations")
HEAD = len(_STEPS)
"""The ``user_version`` that this program writes."""


def version_of(connection: Connection) -> int:
    """Return the number of steps that the file has had."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def check_version(version: int) -> None:
    """Raise ``UserError`` for a file of a newer program, or one that never had a step."""
    if version > HEAD:
        raise UserError("vault.newer_version")
    if version < 1:
        raise UserError("vault.database_damaged")


def migrate(engine: Engine, upto: int | None = None) -> None:
    """Run every step that the file has not had, or those up to a version."""
    with engine.connect() as connection:
        done = version_of(connection)
    for number in range(done + 1, (HEAD if upto is None else upto) + 1):
        _run(engine, number)


def _run(engine: Engine, number: int) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    step: Callable[[Operations], None] = import_module(f"{__name__}.{_STEPS[number - 1]}").upgrade
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        step(Operations(MigrationContext.configure(connection)))
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
