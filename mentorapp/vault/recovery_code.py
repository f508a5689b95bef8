"""The recovery code: 130 random bits as 26 Crockford base-32 symbols and 2 check symbols.

Read as one number of 28 digits in base 32, every valid code leaves 1 when divided by the prime 1021
(the scheme of ISO/IEC 7064). One wrong symbol changes the number by ``d * 32**k`` and two swapped
neighbours by ``d * 31 * 32**k`` with ``0 < d < 32``; 1021 divides neither, so both are always caught.
"""

from __future__ import annotations

import secrets
import unicodedata
from typing import Final

from mentorapp.domain.errors import UserError

SYMBOLS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BITS: Final = 130
SECRET_BYTES: Final = 17
CODE_SYMBOLS: Final = 28

_GROUP: Final = 4
_PRIME: Final = 1021
_CHECK_BASE: Final = 32 * 32
_LONGEST_INPUT: Final = 200
_VALUES: Final = {
    **{symbol: value for value, symbol in enumerate(SYMBOLS)},
    **{symbol.lower(): value for value, symbol in enumerate(SYMBOLS)},
    **dict.fromkeys("Oo", 0),
    **dict.fromkeys("IiLl", 1),
}


def generate_recovery_code() -> str:
    """Return a new code as it is shown and printed: seven groups of four symbols joined by dashes."""
    return format_recovery_code(secrets.randbits(SECRET_BITS).to_bytes(SECRET_BYTES))


def format_recovery_code(secret: bytes) -> str:
    """Return the code of ``secret``, the 17 bytes that :func:`parse_recovery_code` gives."""
    number = int.from_bytes(secret)
    if len(secret) != SECRET_BYTES or number >> SECRET_BITS:
        raise ValueError("a recovery secret has 130 bits")
    number = number * _CHECK_BASE + (1 - number * _CHECK_BASE) % _PRIME
    digits = [SYMBOLS[number >> 5 * place & 31] for place in reversed(range(CODE_SYMBOLS))]
    return "-".join("".join(digits[at : at + _GROUP]) for at in range(0, CODE_SYMBOLS, _GROUP))


def parse_recovery_code(text: str) -> bytes:
    """Return the 17 secret bytes of a code as a person types it.

    Small letters, O for 0, I and L for 1, spaces and dashes of any kind are understood. Raises
    ``UserError('recovery.malformed')`` when it has another length or other symbols, and
    ``'recovery.check_failed'`` when its check symbols do not fit: a typing mistake.
    """
    if len(text) > _LONGEST_INPUT:
        raise UserError("recovery.malformed")
    typed = [symbol for symbol in text if not _is_separator(symbol)]
    if len(typed) != CODE_SYMBOLS or not all(symbol in _VALUES for symbol in typed):
        raise UserError("recovery.malformed")
    number = 0
    for symbol in typed:
        number = number << 5 | _VALUES[symbol]
    if number % _PRIME != 1 or number % _CHECK_BASE >= _PRIME:
        raise UserError("recovery.check_failed")
    return (number // _CHECK_BASE).to_bytes(SECRET_BYTES)


def _is_separator(symbol: str) -> bool:
    return symbol.isspace() or unicodedata.category(symbol) == "Pd"
