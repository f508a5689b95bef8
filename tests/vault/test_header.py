"""The header: two ways to the key, two copies, and nothing in it that can be changed unnoticed."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.vault import header as headers
from mentorapp.vault import header_format, keys
from mentorapp.vault.header import HEADER_NAME, TWIN_NAME, Header, SlotKind
from mentorapp.vault.keys import KdfParams, VaultKey
from mentorapp.vault.recovery_code import generate_recovery_code, parse_recovery_code

PASSPHRASE = "my tall giraffe reads maps"
FLOOR = KdfParams.floor()
KEY = VaultKey.generate()
CODE = generate_recovery_code()


def clock() -> datetime:
    return datetime(2026, 9, 1, 8, 0, 30, 250, tzinfo=UTC)


@pytest.fixture(scope="module")
def header() -> Header:
    return headers.create_header(KEY, PASSPHRASE, parse_recovery_code(CODE), FLOOR, clock)


def code_of(work: Callable[..., object], *given: object) -> str:
    with pytest.raises(UserError) as caught:
        work(*given)
    return caught.value.code


def sealed(first_lines: bytes) -> bytes:
    """Return the lines with the right sum below, as an attacker would write them."""
    return first_lines + hashlib.sha256(first_lines).hexdigest().encode() + b"\n"


def with_json(header: Header, change: Callable[[dict[str, Any]], object]) -> bytes:
    """Return a header file whose JSON was changed and whose sum was made to fit again."""
    magic, text, *_ = headers.encode(header).split(b"\n")
    fields = json.loads(text)
    change(fields)
    canonical = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    return sealed(magic + b"\n" + canonical + b"\n")


# the two ways in


def test_the_passphrase_opens(header: Header) -> None:
    assert headers.unlock_with_passphrase(header, PASSPHRASE) == KEY


def test_the_recovery_code_opens_however_it_is_typed(header: Header) -> None:
    assert headers.unlock_with_recovery(header, CODE) == KEY
    assert headers.unlock_with_recovery(header, CODE.lower().replace("-", " ")) == KEY


@pytest.mark.parametrize("wrong", [PASSPHRASE + " ", PASSPHRASE.upper(), "x", "\0"])
def test_a_wrong_passphrase_is_refused(header: Header, wrong: str) -> None:
    assert code_of(lambda: headers.unlock_with_passphrase(header, wrong)) == "vault.wrong_passphrase"


def test_another_recovery_code_is_refused(header: Header) -> None:
    assert code_of(lambda: headers.unlock_with_recovery(header, generate_recovery_code())) == "recovery.wrong"
    assert code_of(lambda: headers.unlock_with_recovery(header, "nonsense")) == "recovery.malformed"


def test_composed_and_decomposed_letters_open_alike() -> None:
    made = headers.create_header(KEY, "caf\u00e9 au lait", parse_recovery_code(CODE), FLOOR, clock)
    assert headers.unlock_with_passphrase(made, "cafe\u0301 au lait") == KEY


def test_a_new_header_says_when_and_which(header: Header) -> None:
    assert header.created_at == "2026-09-01T08:00:30Z"
    assert header.generation == 1
    assert [slot.kind for slot in header.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    assert header.slot(SlotKind.PASSPHRASE).kdf == FLOOR


def test_nothing_random_is_used_twice(header: Header) -> None:
    other = headers.create_header(KEY, PASSPHRASE, parse_recovery_code(CODE), FLOOR, clock)
    values = [
        value
        for made in (header, other)
        for value in (made.vault_id, made.db_salt, *((s.salt, s.nonce, s.wrapped) for s in made.slots))
    ]
    assert len(set(values)) == len(values)


def test_the_file_and_the_repr_hold_no_secret(header: Header) -> None:
    data = headers.encode(header)
    secrets = (
        KEY.raw,
        KEY.database_key(),
        KEY.header_mac_key(),
        parse_recovery_code(CODE),
        PASSPHRASE.encode(),
    )
    for secret in secrets:
        for form in (secret, secret.hex().encode(), base64.b64encode(secret)):
            assert form not in data
            assert form.decode("latin-1") not in repr(header)


# changing a slot


def test_a_new_passphrase_replaces_the_old_one_and_leaves_the_code(header: Header) -> None:
    changed = headers.with_passphrase(header, KEY, "eight quiet otters", FLOOR)
    assert headers.unlock_with_passphrase(changed, "eight quiet otters") == KEY
    assert code_of(lambda: headers.unlock_with_passphrase(changed, PASSPHRASE)) == "vault.wrong_passphrase"
    assert headers.unlock_with_recovery(changed, CODE) == KEY
    assert changed.generation == header.generation + 1
    assert (changed.vault_id, changed.db_salt) == (header.vault_id, header.db_salt)


def test_a_new_code_replaces_the_old_one_and_leaves_the_passphrase(header: Header) -> None:
    code = generate_recovery_code()
    changed = headers.with_recovery(header, KEY, parse_recovery_code(code))
    assert headers.unlock_with_recovery(changed, code) == KEY
    assert code_of(lambda: headers.unlock_with_recovery(changed, CODE)) == "recovery.wrong"
    assert headers.unlock_with_passphrase(changed, PASSPHRASE) == KEY


def test_a_generation_is_part_of_what_is_authenticated(header: Header) -> None:
    later = headers.with_generation(header, KEY, 7)
    assert later.generation == 7
    assert headers.is_authentic(later, KEY)
    assert not headers.is_authentic(replace(later, generation=8), KEY)


# tampering


CHANGES: list[Callable[[dict[str, Any]], object]] = [
    lambda fields: fields.update(generation=2),
    lambda fields: fields.update(created_at="2026-09-01T08:00:31Z"),
    lambda fields: fields.update(db_salt=base64.b64encode(bytes(16)).decode()),
    lambda fields: fields.update(mac=base64.b64encode(bytes(32)).decode()),
    lambda fields: fields["slots"][1].update(nonce=base64.b64encode(bytes(12)).decode()),
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_the_slot_does_not_bind_the_mac_does(
    header: Header, change: Callable[[dict[str, Any]], object]
) -> None:
    forged = headers.decode(with_json(header, change))
    assert code_of(lambda: headers.unlock_with_passphrase(forged, PASSPHRASE)) == "vault.header_damaged"


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields.update(vault_id="00000000-0000-4000-8000-000000000000"),
        lambda fields: fields["slots"][0]["kdf"].update(memory_kib=65537),
        lambda fields: fields["slots"][0]["kdf"].update(iterations=4),
        lambda fields: fields["slots"][0].update(salt=base64.b64encode(bytes(16)).decode()),
        lambda fields: fields["slots"][0].update(wrapped=base64.b64encode(bytes(48)).decode()),
        lambda fields: fields["slots"][0].update(wrapped=fields["slots"][1]["wrapped"]),
    ],
)
def test_a_slot_is_bound_to_its_parameters_and_its_vault(
    header: Header, change: Callable[[dict[str, Any]], object]
) -> None:
    forged = headers.decode(with_json(header, change))
    assert code_of(lambda: headers.unlock_with_passphrase(forged, PASSPHRASE)) == "vault.wrong_passphrase"


def test_a_slot_of_another_kind_is_not_taken_for_this_one(header: Header) -> None:
    slot = header.slot(SlotKind.RECOVERY)
    before = header_format.associated_bytes(slot, header.vault_id)
    assert before != header_format.associated_bytes(replace(slot, kind=SlotKind.PASSPHRASE), header.vault_id)
    assert b'"format":1' in before


@pytest.mark.parametrize(
    ("name", "value"), [("memory_kib", 2**21), ("iterations", 11), ("lanes", 9), ("iterations", 1)]
)
def test_a_header_that_asks_for_a_mad_cost_is_refused_before_deriving(
    header: Header, name: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "Argon2id", None)
    forged = headers.decode(with_json(header, lambda fields: fields["slots"][0]["kdf"].update({name: value})))
    assert code_of(lambda: headers.unlock_with_passphrase(forged, PASSPHRASE)) == "vault.header_kdf_refused"


# reading bytes


def test_what_is_written_is_read(header: Header) -> None:
    assert headers.decode(headers.encode(header)) == header


def test_every_flipped_byte_is_noticed_without_a_passphrase(header: Header) -> None:
    data = headers.encode(header)
    for place in range(len(data)):
        for flip in (0x01, 0x20, 0x80):
            flipped = data[:place] + bytes([data[place] ^ flip]) + data[place + 1 :]
            assert code_of(headers.decode, flipped) in {"vault.header_damaged", "vault.header_newer"}


def test_every_truncation_is_noticed(header: Header) -> None:
    data = headers.encode(header)
    for length in range(len(data)):
        assert code_of(headers.decode, data[:length]) == "vault.header_damaged"
    assert code_of(headers.decode, data + b"\n") == "vault.header_damaged"


def test_a_newer_format_is_told_apart_from_damage(header: Header) -> None:
    newer = sealed(headers.encode(header).replace(b"header 1\n", b"header 2\n").rsplit(b"\n", 2)[0] + b"\n")
    assert code_of(lambda: headers.decode(newer)) == "vault.header_newer"
    assert code_of(lambda: headers.decode(b"MentorApp vault header 2\nanything")) == "vault.header_newer"


def spaced(header: Header) -> bytes:
    magic, text, *_ = headers.encode(header).split(b"\n")
    return sealed(magic + b"\n" + text.replace(b":", b": ", 1) + b"\n")


def with_a_key_twice(header: Header) -> bytes:
    magic, text, *_ = headers.encode(header).split(b"\n")
    return sealed(magic + b"\n" + text.replace(b'"generation":1', b'"generation":9,"generation":1') + b"\n")


@pytest.mark.parametrize(
    "forge",
    [
        spaced,
        with_a_key_twice,
        lambda header: with_json(header, lambda fields: fields.update(extra=1)),
        lambda header: with_json(header, lambda fields: fields.pop("db_salt")),
        lambda header: with_json(header, lambda fields: fields.update(generation=0)),
        lambda header: with_json(header, lambda fields: fields.update(generation=2**53 + 1)),
        lambda header: with_json(header, lambda fields: fields.update(generation=True)),
        lambda header: with_json(header, lambda fields: fields.update(generation=1.0)),
        lambda header: with_json(header, lambda fields: fields.update(generation=float("nan"))),
        lambda header: with_json(header, lambda fields: fields.update(created_at="2026-9-1T8:00:30Z")),
        lambda header: with_json(header, lambda fields: fields.update(vault_id=fields["vault_id"].upper())),
        lambda header: with_json(header, lambda fields: fields.update(vault_id="../../../etc/passwd")),
        lambda header: with_json(
            header, lambda fields: fields.update(db_salt=base64.b64encode(bytes(15)).decode())
        ),
        lambda header: with_json(header, lambda fields: fields.update(db_salt="\ud800")),
        lambda header: with_json(header, lambda fields: fields.update(slots={})),
        lambda header: with_json(header, lambda fields: fields["slots"].pop()),
        lambda header: with_json(header, lambda fields: fields["slots"].reverse()),
        lambda header: with_json(header, lambda fields: fields["slots"].append(fields["slots"][0])),
        lambda header: with_json(header, lambda fields: fields["slots"][0].pop("kdf")),
        lambda header: with_json(header, lambda fields: fields["slots"][0]["kdf"].update(version=19)),
        lambda header: with_json(
            header, lambda fields: fields["slots"][1].update(kdf=fields["slots"][0]["kdf"])
        ),
        lambda header: with_json(header, lambda fields: fields["slots"][1].update(kind="yubikey")),
        lambda _: sealed(b"MentorApp vault header 1\n" + b"[" * 60_000 + b"\n"),
        lambda _: sealed(b'MentorApp vault header 1\n{"generation":' + b"9" * 5000 + b"}\n"),
        lambda _: sealed(b"MentorApp vault header 1\nnull\n"),
        lambda _: sealed(b"MentorApp vault header 0\n{}\n"),
        lambda _: b"",
        lambda header: headers.encode(header) + b" " * 70_000,
    ],
)
def test_only_the_one_form_of_a_header_is_read(header: Header, forge: Callable[[Header], bytes]) -> None:
    assert code_of(lambda: headers.decode(forge(header))) == "vault.header_damaged"


def test_what_is_too_long_is_not_even_parsed(header: Header, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header_format, "_MAGIC_LINE", None)
    assert code_of(headers.decode, headers.encode(header) + b" " * 70_000) == "vault.header_damaged"


@given(st.binary(max_size=300))
def test_no_bytes_at_all_bring_anything_but_a_plain_refusal(data: bytes) -> None:
    for start in (b"", b"MentorApp vault header 1\n"):
        code_of(headers.decode, start + data)


# the two copies


def test_both_copies_are_written_and_private(tmp_path: Path, header: Header) -> None:
    headers.write_headers(tmp_path, header)
    assert {path.name for path in tmp_path.iterdir()} == {HEADER_NAME, TWIN_NAME}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.iterdir())
    pair = headers.read_headers(tmp_path)
    assert pair.main == pair.twin == header
    assert pair.whole
    assert pair.candidates() == (header,)


@pytest.mark.parametrize("damaged", [HEADER_NAME, TWIN_NAME])
@pytest.mark.parametrize("damage", ["missing", "empty", "flipped", "huge", "folder"])
def test_either_copy_is_enough(tmp_path: Path, header: Header, damaged: str, damage: str) -> None:
    headers.write_headers(tmp_path, header)
    path = tmp_path / damaged
    if damage == "missing":
        path.unlink()
    elif damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        data = path.read_bytes()
        path.write_bytes({"empty": b"", "flipped": b"m" + data[1:], "huge": data * 1000}[damage])
    pair = headers.read_headers(tmp_path)
    assert not pair.whole
    assert (pair.main is None) == (damaged == HEADER_NAME)
    assert (pair.main_problem or pair.twin_problem) is not None
    assert headers.unlock_pair_with_passphrase(pair, PASSPHRASE) == KEY
    assert headers.unlock_pair_with_recovery(pair, CODE) == KEY
    assert pair.authentic(KEY) == header


def test_two_damaged_copies_are_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / HEADER_NAME).write_bytes(b"")
    assert code_of(headers.read_headers(tmp_path).candidates) == "vault.header_damaged"
    (tmp_path / TWIN_NAME).write_bytes(b"")
    assert code_of(headers.read_headers(tmp_path).candidates) == "vault.header_damaged"


def test_a_folder_without_a_header_is_not_a_vault(tmp_path: Path) -> None:
    assert code_of(headers.read_headers(tmp_path).candidates) == "vault.not_a_vault"
    assert code_of(headers.read_headers(tmp_path / "missing").candidates) == "vault.not_a_vault"


def test_a_newer_copy_beside_a_readable_one_is_not_overlooked(tmp_path: Path, header: Header) -> None:
    headers.write_headers(tmp_path, header)
    (tmp_path / HEADER_NAME).write_bytes(b"MentorApp vault header 2\n")
    assert code_of(headers.read_headers(tmp_path).candidates) == "vault.header_newer"


def test_a_forged_copy_does_not_stand_in_the_way_of_the_honest_one(tmp_path: Path, header: Header) -> None:
    headers.write_headers(tmp_path, header)
    (tmp_path / HEADER_NAME).write_bytes(with_json(header, lambda fields: fields.update(generation=99)))
    pair = headers.read_headers(tmp_path)
    assert pair.candidates()[0].generation == 99
    assert headers.unlock_pair_with_passphrase(pair, PASSPHRASE) == KEY
    assert pair.authentic(KEY) == header


def test_no_copy_is_trusted_with_another_key(tmp_path: Path, header: Header) -> None:
    headers.write_headers(tmp_path, header)
    assert (
        code_of(lambda: headers.read_headers(tmp_path).authentic(VaultKey.generate()))
        == "vault.header_damaged"
    )


def test_after_a_crash_between_the_two_writes_either_passphrase_opens(
    tmp_path: Path, header: Header, monkeypatch: pytest.MonkeyPatch
) -> None:
    headers.write_headers(tmp_path, header)
    really = os.replace

    def crash_at_the_main_copy(source: Path, target: Path) -> None:
        if target.name == HEADER_NAME:
            raise KeyboardInterrupt
        really(source, target)

    monkeypatch.setattr(os, "replace", crash_at_the_main_copy)
    changed = headers.with_passphrase(header, KEY, "eight quiet otters", FLOOR)
    with pytest.raises(KeyboardInterrupt):
        headers.write_headers(tmp_path, changed)
    pair = headers.read_headers(tmp_path)
    assert (pair.main, pair.twin) == (header, changed)
    for passphrase in (PASSPHRASE, "eight quiet otters"):
        assert headers.unlock_pair_with_passphrase(pair, passphrase) == KEY
    assert code_of(lambda: headers.unlock_pair_with_passphrase(pair, "neither")) == "vault.wrong_passphrase"
    assert pair.authentic(KEY) == changed
