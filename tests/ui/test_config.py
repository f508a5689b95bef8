from __future__ import annotations

from pathlib import Path

import pytest

from mentorapp.ui.config import AppConfig


def test_choices_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "config" / "config.json"
    config = AppConfig.load(path)
    config.theme, config.text_scale, config.geometry = "dark", 1.5, [10, 20, 1000, 700]
    config.save()
    again = AppConfig.load(path)
    assert (again.theme, again.text_scale, again.geometry) == ("dark", 1.5, [10, 20, 1000, 700])
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"\xff\xfe",
        b"[1, 2]",
        b"{" * 100_000,
        b'{"theme": "pink", "text_scale": 1e9, "geometry": ["a"], "last_vault": 3, "path": "/etc/passwd"}',
        b'{"theme": ["x"], "text_scale": true, "geometry": [true, true, true, true]}',
    ],
)
def test_nonsense_gives_the_defaults(tmp_path: Path, nonsense: bytes) -> None:
    path = tmp_path / "config.json"
    path.write_bytes(nonsense)
    config = AppConfig.load(path)
    assert (config.theme, config.geometry, config.last_vault) == ("system", [], "")
    assert config.path == path
    assert config.text_scale <= 2.0


def test_a_folder_that_cannot_be_written_costs_only_the_choices(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    config = AppConfig.load(tmp_path / "file" / "config.json")
    config.theme = "dark"
    config.save()
    assert config.theme == "dark"
