"""The vault key and the keys around it."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.vault import keys
from mentorapp.vault.keys import KdfParams, VaultKey

SALT = bytes(range(16))
MIB = 1024


def test_argon2id_matches_an_independent_implementation() -> None:
    # argon2-cffi 25.1: hash_secret_raw(secret, salt, 3, 65536, 4, 32, Type.ID)
    derived = keys.key_from_passphrase("correct horse", SALT, KdfParams.floor())
    assert derived.hex() == "577f1ff37e9a3e52c97d39f8e83891c1b73b0e87ffe0429cee8ede2fb005fe44"


def test_the_derived_keys_match_hkdf_written_out_by_hand() -> None:
    import hashlib
    import hmac

    def hkdf(secret: bytes, info: bytes) -> bytes:
        extracted = hmac.digest(bytes(32), secret, hashlib.sha256)
        return hmac.digest(extracted, info + b"\x01", hashlib.sha256)

    key = VaultKey(bytes(range(32)))
    assert key.database_key() == hkdf(key.raw, b"mentorapp/1/database")
    assert key.header_mac_key() == hkdf(key.raw, b"mentorapp/1/header-mac")
    assert key.backup_mac_key() == hkdf(key.raw, b"mentorapp/1/backup-mac")


def test_each_use_has_its_own_key() -> None:
    key = VaultKey.generate()
    assert len({key.raw, key.database_key(), key.header_mac_key(), key.backup_mac_key()}) == 4


def test_no_two_vaults_share_a_key() -> None:
    assert VaultKey.generate() != VaultKey.generate()


def test_the_key_shows_nothing_and_is_not_pickled() -> None:
    key = VaultKey(b"\x41" * 32)
    assert repr(key) == str(key) == f"{key}" == "VaultKey(…)"
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(TypeError):
        copy.copy(key)
    assert key == VaultKey(b"\x41" * 32)
    assert key != VaultKey(b"\x42" * 32)
    assert key != "VaultKey(…)"


def test_a_key_of_another_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="32"):
        VaultKey(bytes(31))


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(1024 * MIB + 1, 3, 4),
        KdfParams(2**40, 3, 4),
        KdfParams(64 * MIB - 1, 3, 4),
        KdfParams(64 * MIB, 2, 4),
        KdfParams(64 * MIB, 11, 4),
        KdfParams(64 * MIB, 3, 3),
        KdfParams(64 * MIB, 3, 9),
        KdfParams(-1, 3, 4),
    ],
)
def test_a_cost_outside_the_bounds_is_refused_before_deriving(
    params: KdfParams, monkeypatch: pytest.MonkeyPatch
) -> None:
    derivations: list[object] = []
    monkeypatch.setattr(keys, "Argon2id", lambda **given: derivations.append(given))
    with pytest.raises(UserError) as caught:
        keys.key_from_passphrase("correct horse", SALT, params)
    assert caught.value.code == "vault.header_kdf_refused"
    assert not derivations


@pytest.mark.parametrize(
    "params",
    [KdfParams.floor(), KdfParams.default(), KdfParams(1024 * MIB, 10, 8), KdfParams(64 * MIB, 3, 4)],
)
def test_a_cost_within_the_bounds_is_taken(params: KdfParams) -> None:
    params.check()


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    assert keys.passphrase_bytes("caf\u00e9") == keys.passphrase_bytes("cafe\u0301") == b"caf\xc3\xa9"


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [("", "passphrase.empty"), ("a" * 1025, "passphrase.too_long"), ("half \ud83d", "passphrase.unusable")],
)
def test_what_is_not_a_passphrase_is_refused_plainly(passphrase: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        keys.passphrase_bytes(passphrase)
    assert caught.value.code == code
    assert caught.value.__cause__ is None


@given(st.text(min_size=1, max_size=1024, alphabet=st.characters(exclude_categories=["Cs"])))
def test_every_text_of_up_to_1024_characters_is_a_passphrase(passphrase: str) -> None:
    assert keys.passphrase_bytes(passphrase)


def a_machine(mib_per_second: float):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """Return what Argon2id takes on a machine that fills so many MiB a second."""
    return lambda params: params.memory_kib * params.iterations / MIB / mib_per_second


def calibrated(mib_per_second: float, machine_gib: float = 16) -> KdfParams:
    return keys.calibrate(measure=a_machine(mib_per_second), machine_kib=int(machine_gib * MIB * MIB))


def test_an_ordinary_machine_gets_the_default() -> None:
    assert calibrated(768) == KdfParams.default()
    assert calibrated(768 / 1.4) == KdfParams.default()


def test_a_quick_machine_gets_more_iterations_up_to_ten() -> None:
    assert calibrated(256 * 5) == replace(KdfParams.default(), iterations=5)
    assert calibrated(10**6) == replace(KdfParams.default(), iterations=10)


def test_a_slow_machine_gets_less_memory_but_never_below_the_floor() -> None:
    assert calibrated(128 * 3) == KdfParams(128 * MIB, 3, 4)
    assert calibrated(1) == KdfParams.floor()


def test_at_most_a_quarter_of_the_memory_is_taken() -> None:
    assert calibrated(768, machine_gib=0.5).memory_kib == 128 * MIB
    assert calibrated(768, machine_gib=0.1) == replace(KdfParams.floor(), iterations=10)


@given(st.floats(min_value=0.01, max_value=10**7), st.integers(min_value=1, max_value=2**32))
def test_every_calibration_is_a_cost_that_is_accepted(mib_per_second: float, machine_kib: int) -> None:
    params = keys.calibrate(measure=a_machine(mib_per_second), machine_kib=machine_kib)
    params.check()
    assert params.memory_kib <= max(machine_kib // 4, KdfParams.floor().memory_kib)


def test_this_machine_can_be_calibrated() -> None:
    keys.calibrate(target_seconds=0.1).check()
