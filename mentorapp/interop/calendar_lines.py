"""The bytes of a calendar file as components and properties, within caps; nothing is understood yet.

Lines are taken apart by hand, each once and from left to right, so that no file can make it slow. Only the
properties that reading needs are kept: pictures, descriptions and guests are dropped where they stand.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from mentorapp.domain.errors import UserError

MAX_BYTES: Final = 5 << 20
MAX_LINES: Final = 250_000
MAX_VALUE: Final = 16_384
"""Characters in the value of a property that is used."""
MAX_NESTING: Final = 8
MAX_COMPONENTS: Final = 50_000
MAX_PROPERTIES: Final = 1_000
"""Properties of one component that are used."""
MAX_PARAMETERS: Final = 20

_USED: Final = frozenset(
    (
        "BEGIN", "END", "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE",
        "RECURRENCE-ID", "SUMMARY", "LOCATION", "STATUS", "SEQUENCE", "METHOD", "X-WR-CALNAME", "NAME",
        "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO", "X-MICROSOFT-CDO-ALLDAYEVENT",
    )
)  # fmt: skip
_LINE: Final = re.compile(r"([A-Za-z0-9-]+)([;:].*)", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHECK_EACH: Final = 512


class Property(NamedTuple):
    """One content line. ``parameters`` have upper-case names and values without quotation marks."""

    name: str
    parameters: dict[str, str]
    value: str

    def __repr__(self) -> str:
        """Return the name alone: what is in a file must not stand in a traceback."""
        return f"<{self.name}>"


@dataclass(repr=False)
class Component:
    """What stands between BEGIN and END; ``line`` is that of BEGIN. ``flaw`` says why it cannot be used."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)
    flaw: str = ""

    def first(self, name: str) -> Property | None:
        """Return the first property called ``name``."""
        return next((one for one in self.properties if one.name == name), None)

    def all(self, name: str) -> list[Property]:
        """Return the properties called ``name``."""
        return [one for one in self.properties if one.name == name]

    def text(self, name: str) -> str:
        """Return the first value called ``name`` as it is meant, or nothing."""
        found = self.first(name)
        return plain(found.value) if found is not None else ""


@dataclass(frozen=True, repr=False)
class Lines:
    """The VCALENDARs of a file. ``torn``: it ends within a component. ``guessed``: its letters were."""

    calendars: list[Component]
    torn: bool = False
    guessed: bool = False


def plain(value: str) -> str:
    """Return a TEXT value of RFC 5545 without its escapes."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def parse(data: bytes, check: Callable[[], object]) -> Lines:
    """Return what is in ``data``; ``check`` is called every few hundred lines and may raise to stop.

    Raises ``UserError`` for what is no calendar, or is larger or deeper than one can be.
    """
    if len(data) > MAX_BYTES:
        raise UserError("calendar.too_big", limit=MAX_BYTES >> 20)
    if not data.strip(b"\0\t\r\n \xef\xbb\xbf\xff\xfe"):
        raise UserError("calendar.empty")
    text, guessed = _decoded(data)
    if "BEGIN:VCALENDAR" not in text[:100_000].upper():
        raise UserError("calendar.not_one")
    tree = _Tree()
    for index, (line, name, rest) in enumerate(_used_lines(text)):
        if index % _CHECK_EACH == 0:
            check()
        if name == "BEGIN":
            tree.begin(Component(rest[1:].strip().upper(), line))
        elif name == "END":
            tree.end(rest[1:].strip().upper())
        elif tree.open:
            _keep(name, rest, tree.open[-1])
    return Lines(tree.calendars, tree.close(), guessed)


def _decoded(data: bytes) -> tuple[str, bool]:
    """Return the text with whole lines, and whether its encoding had to be guessed.

    Lines are put together before letters are read: a fold may stand within a letter of several bytes.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            data = data.decode(encoding, errors="replace").encode("utf-8", errors="replace")
            break
    data = data.removeprefix(codecs.BOM_UTF8).replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n")
    data = data.replace(b"\r", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"")
    try:
        return data.decode("utf-8"), False
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), True


def _used_lines(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the number (of whole lines), the name and the rest of each line that is used."""
    start, number = 0, 0
    end = len(text)
    while start < end:
        stop = text.find("\n", start)
        stop = end if stop < 0 else stop
        number += 1
        if number > MAX_LINES:
            raise UserError("calendar.too_many_parts")
        # The name is looked at before the line is copied: it may be a picture of megabytes.
        found = _LINE.match(text[start : min(stop, start + 64)])
        if found is not None and found[1].upper() in _USED:
            rest = text[start + len(found[1]) : min(stop, start + 2 * MAX_VALUE)]
            yield number, found[1].upper(), rest
        start = stop + 1


class _Tree:
    """The components so far; ``open`` are those whose END is still to come, each within the one before."""

    def __init__(self) -> None:
        self.calendars: list[Component] = []
        self.open: list[Component] = []
        self._count = 0

    def begin(self, component: Component) -> None:
        """Open a component; raises ``UserError`` where there are too many, or too many within each other."""
        self._count += 1
        if component.name == "VCALENDAR":
            self.close()  # one that begins within another was glued on: the one before has lost its end
            self.calendars.append(component)
        elif self.open:
            self.open[-1].children.append(component)
        self.open.append(component)
        if len(self.open) > MAX_NESTING or self._count > MAX_COMPONENTS:
            raise UserError("calendar.too_many_parts")

    def end(self, name: str) -> None:
        """Close the component called ``name``; what is still open within it has lost its end."""
        if all(one.name != name for one in self.open):
            return
        while (closed := self.open.pop()).name != name:
            closed.flaw = "calendar.skip_torn"

    def close(self) -> bool:
        """Close all and tell whether anything was still open."""
        was_open = bool(self.open)
        for left in self.open:
            left.flaw = "" if left.name == "VCALENDAR" else "calendar.skip_torn"
        self.open = []
        return was_open


def _keep(name: str, rest: str, component: Component) -> None:
    if len(component.properties) >= MAX_PROPERTIES:
        component.flaw = "calendar.skip_too_much"
        return
    cut = _split(rest)
    if cut is None:
        return
    head, value = cut
    parameters = _parameters(head) if head else {}
    if len(value) > MAX_VALUE:
        if name not in {"SUMMARY", "LOCATION"}:
            component.flaw = "calendar.skip_too_much"
            return
        value = value[:MAX_VALUE]
    component.properties.append(Property(name, parameters, value))


def _split(rest: str) -> tuple[str, str] | None:
    """Return the parameters and the value: they part at the first colon outside of quotation marks."""
    if rest.startswith(":"):
        return "", rest[1:]
    if '"' not in rest:
        head, colon_sign, value = rest.partition(":")
        return (head, value) if colon_sign else None
    place = 0
    for index, part in enumerate(rest.split('"')):
        colon = part.find(":") if index % 2 == 0 else -1
        if colon >= 0:
            return rest[: place + colon], rest[place + colon + 1 :]
        place += len(part) + 1
    # A quotation mark that is never closed: Outlook has written such. Take the first colon.
    head, colon_sign, value = rest.partition(":")
    return (head, value) if colon_sign else None


def _parameters(head: str) -> dict[str, str]:
    parameters: dict[str, str] = {}
    if '"' not in head:
        for one in head.split(";", MAX_PARAMETERS + 1):
            _put(one, parameters)
        return parameters
    quoted = False
    part: list[str] = []
    for piece in head.split('"'):
        for index, bit in enumerate([piece] if quoted else piece.split(";")):
            if index:
                _put("".join(part), parameters)
                part = []
            part.append(bit)
        quoted = not quoted
    _put("".join(part), parameters)
    return parameters


def _put(part: str, parameters: dict[str, str]) -> None:
    name, equals, value = part.partition("=")
    if equals and len(parameters) < MAX_PARAMETERS:
        parameters.setdefault(name.strip().upper(), value.strip()[:255])
