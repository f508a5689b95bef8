"""Reading and writing an instrument as a document: what TOML and JSON hold, checked in every field.

The document mirrors :mod:`mentorapp.instruments.model`: a table of the instrument, with ``scales`` and
``parts``; a part says with ``kind`` which one it is. ``resources/instruments/README.md`` describes it for
those who write one.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from mentorapp.domain.errors import UserError
from mentorapp.domain.text import many_lines
from mentorapp.instruments import checking
from mentorapp.instruments.model import PART_KINDS, Instrument

MOST_ITEMS: Final = 500
"""Entries of one list."""
MOST_LETTERS: Final = 4_000
"""Characters of one text."""
MOST_NUMBER: Final = 1_000_000
_KEY: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-/]{0,79}")
_KIND_OF_PART: Final = {kind: name for name, kind in PART_KINDS.items()}


def instrument(document: Mapping[str, object]) -> Instrument:
    """Return the instrument that ``document`` describes.

    Raises ``UserError('instrument.wrong')`` with the place (``where``) and what is wrong there (``what``).
    """
    read = _table(Instrument, document, "")
    checking.check(read)
    return read  # type: ignore[no-any-return]


def document(described: Instrument) -> dict[str, Any]:
    """Return the document of an instrument; what is as usual is left out."""
    table: dict[str, Any] = _written(described)
    return table


def canonical(described: Instrument) -> str:
    """Return the one JSON text of an instrument: sorted keys, no spaces, characters as they are."""
    return json.dumps(document(described), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_canonical(text: str) -> Instrument:
    """Return the instrument of a stored document."""
    return instrument(json.loads(text))


def sha256(text: str) -> str:
    """Return the SHA-256 of the UTF-8 bytes of ``text``, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def wrong(where: str, what: str) -> UserError:
    """Return the error that says where a document is wrong, and how."""
    return UserError("instrument.wrong", where=where or "instrument", what=what)


@cache
def _shape(kind: type) -> dict[str, tuple[Field[Any], Any]]:
    """Return the fields of a dataclass with their types."""
    hints = get_type_hints(kind)
    return {one.name: (one, hints[one.name]) for one in fields(kind)}


def _table(kind: type, value: object, where: str) -> Any:  # noqa: ANN401 - one of the model's classes
    if not isinstance(value, Mapping):
        raise wrong(where, "a table is needed here")
    shape = _shape(kind)
    known = set(shape) | ({"kind"} if kind in _KIND_OF_PART else set())
    for name in value:
        if name not in known:
            raise wrong(_below(where, str(name)[:40]), "nothing of this name belongs here")
    given = {}
    for name, (one, hint) in shape.items():
        if name in value:
            given[name] = _value(hint, value[name], _below(where, name))
        elif one.default is MISSING:
            raise wrong(_below(where, name), "it is missing")
    return kind(**given)


def _value(hint: Any, value: object, where: str) -> Any:  # noqa: ANN401 - as the hint says
    if get_origin(hint) is tuple:
        return tuple(_items(get_args(hint)[0], value, where))
    if isinstance(hint, UnionType):
        return _optional(hint, value, where)
    if is_dataclass(hint) and isinstance(hint, type):
        return _table(hint, value, where)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        if not isinstance(value, str) or value not in tuple(hint):
            raise wrong(where, "one of these is needed: " + ", ".join(one.value for one in hint))
        return hint(value)
    return _plain(hint, value, where)


def _optional(hint: UnionType, value: object, where: str) -> Any:  # noqa: ANN401 - as the hint says
    kinds = [one for one in get_args(hint) if one is not NoneType]
    if len(kinds) == 1:
        return None if value is None else _value(kinds[0], value, where)
    if not isinstance(value, Mapping):
        raise wrong(where, "a table is needed here")
    name = value.get("kind")
    if not isinstance(name, str) or name not in PART_KINDS:
        raise wrong(_below(where, "kind"), "one of these is needed: " + ", ".join(PART_KINDS))
    return _table(PART_KINDS[name], value, where)


def _items(kind: Any, value: object, where: str) -> Iterable[Any]:  # noqa: ANN401 - as the hint says
    if not isinstance(value, (list, tuple)):
        raise wrong(where, "a list is needed here")
    if len(value) > MOST_ITEMS:
        raise wrong(where, f"there are more than {MOST_ITEMS}")
    for number, one in enumerate(value, 1):
        yield _value(kind, one, f"{where}[{number}]")


def _plain(hint: Any, value: object, where: str) -> Any:  # noqa: ANN401 - as the hint says
    if hint is str:
        return _text(value, where)
    if hint is bool:
        if not isinstance(value, bool):
            raise wrong(where, "true or false is needed here")
        return value
    whole = hint is int
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        raise wrong(where, "a whole number is needed here" if whole else "a number is needed here")
    if not -MOST_NUMBER <= value <= MOST_NUMBER:
        raise wrong(where, f"it is not between {-MOST_NUMBER} and {MOST_NUMBER}")
    return value if whole else float(value)


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise wrong(where, "a text in quotes is needed here")
    try:
        clean = many_lines(value, where, MOST_LETTERS).strip()
    except UserError as error:
        long = error.code == "text.too_long"
        raise wrong(where, f"longer than {MOST_LETTERS} characters" if long else "not plain text") from error
    if where.endswith("key") and not _KEY.fullmatch(clean):
        raise wrong(where, "a key is letters, digits and -_./ without spaces, at most 80")
    return clean


def _written(value: object) -> Any:  # noqa: ANN401 - what JSON holds
    if is_dataclass(value) and not isinstance(value, type):
        kind = type(value)
        table: dict[str, Any] = {"kind": _KIND_OF_PART[kind]} if kind in _KIND_OF_PART else {}
        for one in fields(kind):
            present = getattr(value, one.name)
            if one.default is MISSING or present != one.default:
                table[one.name] = _written(present)
        return table
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if isinstance(value, StrEnum):
        return value.value
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _below(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
