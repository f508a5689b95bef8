"""The name of the zone that this machine's clock shows."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK = Path("/etc/localtime")
_FOLDER = "zoneinfo/"


def local_zone() -> str:
    """Return the IANA name of the machine's zone, or "" when it does not say: its own rules hold then."""
    named = os.environ.get("TZ", "").removeprefix(":")
    if not named and _LINK.is_symlink():
        named = _LINK.resolve().as_posix().partition(_FOLDER)[2]
    try:
        return ZoneInfo(named).key if named else ""
    except (ZoneInfoNotFoundError, ValueError):
        return ""
