from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.services import recovery
from mentorapp.services.changes import Kind
from mentorapp.vault.recovery_code import SYMBOLS, format_recovery_code
from mentorapp.vault.vault import Vault, derive_key
from tests.conftest import Pattern


def test_a_vault_from_the_command_line_waits_for_no_confirmation(vault: Vault) -> None:
    assert not recovery.is_unconfirmed(vault)


def test_a_code_counts_as_confirmed_only_after_it_has_opened_its_slot(vault: Vault, pattern: Pattern) -> None:
    assert recovery.await_confirmation(vault).kinds == {Kind.SETTING}
    with pytest.raises(UserError, match=r"recovery\.wrong"):
        recovery.confirm(vault, format_recovery_code(bytes(17)))
    assert recovery.is_unconfirmed(vault)
    recovery.confirm(vault, pattern.recovery_code.lower().replace("-", " "))
    assert not recovery.is_unconfirmed(vault)


def test_an_unconfirmed_code_is_replaced_and_no_longer_opens(vault: Vault, pattern: Pattern) -> None:
    recovery.await_confirmation(vault)
    code = recovery.replace_unconfirmed(vault).result
    assert derive_key(vault.folder, recovery_code=code) == vault.key
    with pytest.raises(UserError, match=r"recovery\.wrong"):
        derive_key(vault.folder, recovery_code=pattern.recovery_code)


def test_a_confirmed_code_is_never_replaced_without_the_passphrase(vault: Vault, pattern: Pattern) -> None:
    recovery.await_confirmation(vault)
    recovery.confirm(vault, pattern.recovery_code)
    with pytest.raises(ValueError, match="confirmed"):
        recovery.replace_unconfirmed(vault)


def test_what_was_typed_is_read_in_groups_however_it_was_typed() -> None:
    assert recovery.groups_of("abcd-eOiL  7z") == ["ABCD", "E011", "7Z"]
    assert recovery.groups_of("—") == []


@given(st.integers(0, 27), st.sampled_from(SYMBOLS))
def test_one_wrong_symbol_is_found_in_its_group(pattern: Pattern, place: int, symbol: str) -> None:
    symbols = list(pattern.recovery_code.replace("-", ""))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol
    typed = "-".join("".join(symbols[at : at + 4]) for at in range(0, 28, 4))
    assert recovery.doubtful_group(pattern.folder, typed) == place // 4 + 1


def test_two_swapped_neighbours_are_found_in_their_group(pattern: Pattern) -> None:
    symbols = pattern.recovery_code.replace("-", "")
    place = next(at for at in range(8, 11) if symbols[at] != symbols[at + 1])
    typed = symbols[:place] + symbols[place + 1] + symbols[place] + symbols[place + 2 :]
    assert recovery.doubtful_group(pattern.folder, typed) == 3


@pytest.mark.parametrize(
    ("group", "typed"),
    [(2, "AB"), (2, "ABCDE"), (6, "AB?D"), (6, "ABCU")],
    ids=["short", "long", "sign", "U"],
)
def test_a_group_that_no_code_has_is_named_at_once(pattern: Pattern, group: int, typed: str) -> None:
    groups = pattern.recovery_code.split("-")
    groups[group - 1] = typed
    assert recovery.doubtful_group(pattern.folder, "-".join(groups)) == group


def test_what_is_wrong_in_many_places_is_not_guessed_at(pattern: Pattern) -> None:
    assert recovery.doubtful_group(pattern.folder, "-".join(["7777"] * 7)) is None
    assert recovery.doubtful_group(pattern.folder, "") is None
    assert recovery.doubtful_group(pattern.folder, "-".join(["7777"] * 9)) is None
