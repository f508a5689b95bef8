"""Every table that the program has, for tests that must also cover those of tomorrow."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

from sqlmodel import SQLModel

import mentorapp.domain
import mentorapp.vault
from mentorapp.domain.tables import Row

if TYPE_CHECKING:
    from sqlalchemy import Table

for _house in (mentorapp.domain, mentorapp.vault):
    for _module in pkgutil.walk_packages(_house.__path__, f"{_house.__name__}."):
        if ".migrations." not in _module.name:
            import_module(_module.name)

TABLES: dict[str, Table] = dict(SQLModel.metadata.tables)


def row_classes() -> list[type[Row]]:
    """Return the class of every table."""
    found: list[type[Row]] = []
    waiting = list(Row.__subclasses__())
    while waiting:
        row_class = waiting.pop()
        waiting += row_class.__subclasses__()
        if hasattr(row_class, "__table__"):
            found.append(row_class)
    return sorted(found, key=lambda row_class: row_class.__name__)
