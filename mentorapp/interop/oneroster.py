"""OneRoster 1.1 and 1.2 (1EdTech, CSV binding): ``users.csv`` alone or in its package.

Only adults who work with pupils are offered. In 1.1 the role stands in ``users.csv``; in 1.2 it stands in
``roles.csv`` of the same package. Names of schools stand in ``orgs.csv``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from mentorapp.interop.roster_columns import ColumnMapping, Field
from mentorapp.interop.tables import Cell, TableRow

_ADULTS = {
    "teacher": "Teacher",
    "aide": "Aide",
    "administrator": "Administrator",
    "counselor": "Counselor",
    "principal": "Principal",
    "proctor": "Proctor",
    "districtadministrator": "District administrator",
    "siteadministrator": "Site administrator",
    "systemadministrator": "System administrator",
}
_PUPILS = {"student"}
_FAMILY = {"guardian", "parent", "relative"}
_SCHOOL_COLUMN = "schoolName"
_ROLE_COLUMN = "role"


def is_users(headers: Sequence[str]) -> bool:
    """Tell whether these are the headings of a OneRoster ``users.csv``."""
    names = {_key(header) for header in headers}
    return {"sourcedid", "givenname", "familyname"} <= names


def _key(header: str) -> str:
    return header.strip().casefold()


def _column(headers: Sequence[str], name: str) -> int | None:
    keys = [_key(header) for header in headers]
    return keys.index(name.casefold()) if name.casefold() in keys else None


def has_roles(headers: Sequence[str]) -> bool:
    """Tell whether the file says who is a teacher and who a pupil."""
    return _column(headers, "role") is not None or _column(headers, "roles") is not None


def mapping(headers: Sequence[str]) -> ColumnMapping:
    """Return the columns of ``users.csv`` that say something about a person, as the standard names them."""
    wanted = (
        (Field.GIVEN_NAME, ("givenName",)),
        (Field.FAMILY_NAME, ("familyName",)),
        (Field.PREFERRED_NAME, ("preferredGivenName", "preferredFirstName")),
        (Field.EMAIL, ("email",)),
        (Field.PRONOUNS, ("pronouns",)),
        (Field.ROLE, ("role", "roles")),
        (Field.GRADES, ("grades",)),
        (Field.SCHOOL, (_SCHOOL_COLUMN,)),
    )
    columns = {}
    for which, names in wanted:
        found = [column for name in names if (column := _column(headers, name)) is not None]
        if found:
            columns[which] = found[0]
    return ColumnMapping(columns)


@dataclass(frozen=True)
class Gate:
    """Who of a ``users.csv`` may come in."""

    role: int | None
    status: int | None
    enabled: int | None
    grades: int | None

    FLAG_OFF: ClassVar[frozenset[str]] = frozenset({"false", "0", "no"})

    @classmethod
    def of(cls, headers: Sequence[str]) -> Gate:
        """Return the gate for a file with these headings."""
        role = _column(headers, "role")
        return cls(
            role=role if role is not None else _column(headers, "roles"),
            status=_column(headers, "status"),
            enabled=_column(headers, "enabledUser"),
            grades=_column(headers, "grades"),
        )

    def reason(self, cells: Sequence[Cell]) -> tuple[str, dict[str, object]] | None:
        """Return why a row is kept out, as a message code and its parameters, or None."""
        status = _text(cells, self.status).casefold()
        if status in {"tobedeleted", "inactive"}:
            return "roster.row_to_be_deleted", {}
        refusal = self._role_reason(_text(cells, self.role)) if self.role is not None else None
        if self.role is None and _text(cells, self.grades):
            # The standard gives grades to pupils only.
            refusal = "roster.row_maybe_pupil", {}
        if refusal is None and _text(cells, self.enabled).casefold() in self.FLAG_OFF:
            return "roster.row_switched_off", {}
        return refusal

    @staticmethod
    def _role_reason(written: str) -> tuple[str, dict[str, object]] | None:
        roles = {_role_key(part) for part in re.split(r"[,;|]", written)} - {""}
        if roles & _PUPILS:
            return "roster.row_pupil", {}
        if roles & _ADULTS.keys():
            return None
        if roles & _FAMILY:
            return "roster.row_family", {}
        if not roles:
            return "roster.row_no_role", {}
        return "roster.row_unknown_role", {"role": written[:60]}


def role_words(written: str) -> str:
    """Return the roles of a cell in words: ``siteAdministrator,teacher`` as 'Site administrator, Teacher'."""
    words = [_ADULTS.get(_role_key(part), "") for part in re.split(r"[,;|]", written)]
    return ", ".join(dict.fromkeys(word for word in words if word))


def _role_key(text: str) -> str:
    return re.sub(r"[\s_-]", "", text).casefold()


def _text(cells: Sequence[Cell], column: int | None) -> str:
    if column is None or column >= len(cells):
        return ""
    cell = cells[column]
    return cell.strip() if isinstance(cell, str) else ""


def joined(users: Sequence[TableRow], roles: Sequence[TableRow], orgs: Sequence[TableRow]) -> list[TableRow]:
    """Return the rows of ``users.csv`` with the role and the name of the school of each person added.

    The first row of each is its headings. Roles and schools that are marked as to be deleted do not count.
    """
    if not users:
        return []
    headers = [cell if isinstance(cell, str) else "" for cell in users[0].cells]
    roles_of = _values_by(roles, "userSourcedId", "role")
    school_of = {key: names[0] for key, names in _values_by(orgs, "sourcedId", "name").items()}
    user_id = _column(headers, "sourcedId")
    organisations = _column(headers, "primaryOrgSourcedId"), _column(headers, "orgSourcedIds")
    roles_orgs = _values_by(roles, "userSourcedId", "orgSourcedId")
    add_role = bool(roles_of) and not has_roles(headers)
    added = [_SCHOOL_COLUMN, *([_ROLE_COLUMN] if add_role else [])]
    result = [TableRow(users[0].line, (*headers, *added))]
    for row in users[1:]:
        person = _text(row.cells, user_id)
        places = [_text(row.cells, column) for column in organisations]
        ids = [part.strip() for place in places for part in place.split(",")] + roles_orgs.get(person, [])
        schools = list(dict.fromkeys(school_of[place] for place in ids if place in school_of))
        padding = ("",) * (len(headers) - len(row.cells))
        extra = [", ".join(schools), *([",".join(roles_of.get(person, []))] if add_role else [])]
        result.append(TableRow(row.line, (*row.cells[: len(headers)], *padding, *extra)))
    return result


def _values_by(rows: Sequence[TableRow], key_name: str, value_name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    if not rows:
        return found
    headers = [cell if isinstance(cell, str) else "" for cell in rows[0].cells]
    key, value, status = (_column(headers, name) for name in (key_name, value_name, "status"))
    if key is None or value is None:
        return found
    for row in rows[1:]:
        if _text(row.cells, status).casefold() != "tobedeleted" and _text(row.cells, value):
            found[_text(row.cells, key)].append(_text(row.cells, value))
    return found
