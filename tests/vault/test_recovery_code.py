"""Recovery codes: every slip of a finger is noticed."""

from __future__ import annotations

import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.vault.recovery_code import (
    SYMBOLS,
    format_recovery_code,
    generate_recovery_code,
    parse_recovery_code,
)

some_secret = st.integers(min_value=0, max_value=2**130 - 1).map(lambda number: number.to_bytes(17))


def refusal(text: str) -> str:
    with pytest.raises(UserError) as caught:
        parse_recovery_code(text)
    return caught.value.code


def test_a_code_has_seven_groups_of_four() -> None:
    groups = generate_recovery_code().split("-")
    assert [len(group) for group in groups] == [4] * 7
    assert set("".join(groups)) <= set(SYMBOLS)


def test_codes_do_not_repeat() -> None:
    assert len({generate_recovery_code() for _ in range(100)}) == 100


@given(some_secret)
def test_what_is_written_is_read(secret: bytes) -> None:
    assert parse_recovery_code(format_recovery_code(secret)) == secret


@given(
    some_secret,
    st.lists(st.sampled_from([" ", "-", "\n", "\t", "\u2013", "\u2011", "\u00a0"]), max_size=40),
    st.randoms(),
)
def test_it_is_read_as_people_type_it(secret: bytes, separators: list[str], random) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    typed = [
        random.choice({"0": "0Oo", "1": "1IiLl"}.get(symbol, symbol + symbol.lower()))
        for symbol in format_recovery_code(secret).replace("-", "")
    ]
    for separator in separators:
        typed.insert(random.randrange(len(typed) + 1), separator)
    assert parse_recovery_code("".join(typed)) == secret


@given(some_secret)
def test_every_single_wrong_symbol_is_noticed(secret: bytes) -> None:
    code = format_recovery_code(secret).replace("-", "")
    for place, right in enumerate(code):
        for wrong in SYMBOLS.replace(right, ""):
            assert refusal(code[:place] + wrong + code[place + 1 :]) == "recovery.check_failed"


@given(some_secret)
def test_every_swap_of_neighbours_is_noticed(secret: bytes) -> None:
    code = format_recovery_code(secret).replace("-", "")
    for place in range(27):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        if swapped != code:
            assert refusal(swapped) == "recovery.check_failed"


def test_the_check_is_proved_for_every_place_and_every_difference() -> None:
    # A code is right when its number leaves 1 modulo 1021: an error is missed only where 1021 divides the
    # difference that it makes.
    for place in range(28):
        for difference in range(1, 32):
            assert difference * 32**place % 1021
            assert difference * (32 ** (place + 1) - 32**place) % 1021


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ABCD",
        "0" * 27,
        "0" * 29,
        "U" * 28,
        "é" * 28,
        "0" * 27 + "!",
        "0" * 27 + "\0",
        "-" * 10**7,
        "\ud800" * 28,
        "٣" * 28,
    ],
)
def test_what_is_no_code_at_all_is_said_to_be_none(text: str) -> None:
    assert refusal(text) == "recovery.malformed"


def test_nothing_but_zeros_is_refused() -> None:
    assert refusal("0" * 28) == "recovery.check_failed"


def test_one_code_has_one_form() -> None:
    # The check symbols could hold 1021, 1022 or 1023 in place of 0, 1 or 2.
    secret = next(
        secret
        for secret in (secrets.randbits(130).to_bytes(17) for _ in range(10**6))
        if format_recovery_code(secret).endswith("01")
    )
    code = format_recovery_code(secret).replace("-", "")
    assert refusal(code[:-2] + SYMBOLS[1022 >> 5] + SYMBOLS[1022 & 31]) == "recovery.check_failed"


def test_a_secret_of_another_length_is_a_bug() -> None:
    for secret in (bytes(16), b"\xff" * 17):
        with pytest.raises(ValueError, match="130"):
            format_recovery_code(secret)
