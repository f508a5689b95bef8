"""The recovery code: whether it was ever proved to be on paper, and where a typed one went wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mentorapp.domain.errors import UserError
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.header import (
    read_headers,
    unlock_pair_with_recovery,
    unlock_with_recovery,
    with_recovery,
)
from mentorapp.vault.recovery_code import (
    CODE_SYMBOLS,
    SYMBOLS,
    generate_recovery_code,
    parse_recovery_code,
)
from mentorapp.vault.vault import Vault

GROUP_SYMBOLS = 4
GROUPS = CODE_SYMBOLS // GROUP_SYMBOLS
_CONFIRMED = "recovery_confirmed"
_SEPARATORS = re.compile("[\\s\\-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]+")
_READ_AS = str.maketrans("OIL", "011")


def is_unconfirmed(vault: Vault) -> bool:
    """Return whether the vault was made in the window and its code was never typed back."""
    return vault.setting(_CONFIRMED) is False


def await_confirmation(vault: Vault) -> Changes[None]:
    """Remember that the code of this new vault is still to be typed back."""
    vault.change_settings({_CONFIRMED: False})
    return changes(None, Kind.SETTING)


def confirm(vault: Vault, code: str) -> Changes[None]:
    """Open the recovery slot with ``code`` and remember that it works.

    Raises ``UserError``: as :func:`parse_recovery_code`, and ``'recovery.wrong'``.
    """
    unlock_with_recovery(vault.header, code)
    vault.change_settings({_CONFIRMED: True})
    return changes(None, Kind.SETTING)


def replace_unconfirmed(vault: Vault) -> Changes[str]:
    """Return a new code in place of one that nobody has proved to have.

    The passphrase is not asked: the vault was opened with it a moment ago, and no proven code is lost.
    Raises ``ValueError`` when the present code was typed back.
    """
    if not is_unconfirmed(vault):
        raise ValueError("the recovery code in use was confirmed")
    code = generate_recovery_code()
    vault.replace_header(with_recovery(vault.header, vault.key, parse_recovery_code(code)))
    return changes(code, Kind.SETTING)


def groups_of(text: str) -> list[str]:
    """Return what was typed in groups of four capital symbols, the last one maybe shorter.

    O is read as 0, I and L as 1; spaces and dashes are dropped.
    """
    symbols = _SEPARATORS.sub("", text).upper().translate(_READ_AS)
    return [symbols[at : at + GROUP_SYMBOLS] for at in range(0, len(symbols), GROUP_SYMBOLS)]


def doubtful_group(folder: Path, text: str) -> int | None:
    """Return the group (1 to 7) where a code that did not fit goes wrong, or None when it cannot be told.

    A symbol that no code has, or a group of another length, is seen at once. Otherwise every code that
    differs by one symbol, or by two neighbours swapped, is tried on the vault: few of them pass the check
    symbols, and only the right one opens the slot.
    """
    misshapen = _misshapen_group(text)
    if misshapen is not None:
        return misshapen
    typed = "".join(groups_of(text))
    if len(typed) != CODE_SYMBOLS:
        return None
    pair = read_headers(folder)
    for place, code in _near(typed):
        try:
            unlock_pair_with_recovery(pair, code)
        except UserError:
            continue  # not this one
        return place // GROUP_SYMBOLS + 1
    return None


def _misshapen_group(text: str) -> int | None:
    parts = [part for part in _SEPARATORS.split(text.upper()) if part]
    as_groups = parts if len(parts) > 1 else groups_of(text)
    if len(as_groups) > GROUPS:
        return None
    for number, group in enumerate(as_groups, start=1):
        if len(group) != GROUP_SYMBOLS or not set(group.translate(_READ_AS)) <= set(SYMBOLS):
            return number
    return None


def _near(typed: str) -> Iterator[tuple[int, str]]:
    """Yield the place and the code of every single slip of the fingers."""
    for place, present in enumerate(typed):
        for symbol in SYMBOLS:
            if symbol != present:
                yield place, typed[:place] + symbol + typed[place + 1 :]
    for place in range(len(typed) - 1):
        pair = typed[place : place + 2]
        if pair[0] != pair[1]:
            yield place, typed[:place] + pair[::-1] + typed[place + 2 :]
