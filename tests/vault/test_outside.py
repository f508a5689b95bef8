"""What this computer remembers about its vaults."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.vault.outside import Outside

VAULT = "0d8e2c1a-5f53-4b3e-9f5b-5a3c2f1e0d9c"


def test_the_device_keeps_its_name(tmp_path: Path) -> None:
    first = Outside(tmp_path / "state").device()
    assert Outside(tmp_path / "state").device() == first
    assert Outside(tmp_path / "other").device() != first


@pytest.mark.parametrize(
    "damaged", [b"", b"{", b"[]", b'{"device": 7}', b'{"device": "../../etc"}', b"\xff\xfe", b"x" * 5000]
)
def test_a_damaged_memory_of_the_device_is_made_anew(tmp_path: Path, damaged: bytes) -> None:
    outside = Outside(tmp_path)
    outside.device()
    (tmp_path / "device.json").write_bytes(damaged)
    made = outside.device()
    assert len(made) == 36
    assert outside.device() == made


def test_the_generation_is_remembered_for_each_vault(tmp_path: Path) -> None:
    outside = Outside(tmp_path)
    assert outside.generation(VAULT) == 0
    outside.remember(VAULT, 7)
    assert Outside(tmp_path).generation(VAULT) == 7
    assert outside.generation(VAULT.replace("0", "1")) == 0


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        b"null",
        b'{"generation": "7"}',
        b'{"generation": -7}',
        b'{"generation": 4503599627370497}',
        b"[" * 4000,
    ],
)
def test_a_damaged_generation_counts_as_none(tmp_path: Path, damaged: bytes) -> None:
    outside = Outside(tmp_path)
    (tmp_path / f"vault-{VAULT}.json").write_bytes(damaged)
    assert outside.generation(VAULT) == 0


def test_what_is_remembered_is_this_users_alone_and_nothing_private(tmp_path: Path) -> None:
    outside = Outside(tmp_path / "state")
    outside.device()
    outside.remember(VAULT, 7)
    for path in (tmp_path / "state").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
    assert (tmp_path / "state" / f"vault-{VAULT}.json").read_text() == '{"generation": 7}'


def test_a_state_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"")
    with pytest.raises(UserError):
        Outside(tmp_path / "state").device()
