from __future__ import annotations

from pathlib import Path

import pytest

from mentorapp import paths


@pytest.fixture
def no_portable_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)


def test_one_variable_puts_everything_below_one_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "stick"))
    assert paths.config_folder() == tmp_path / "stick" / "config"
    assert paths.state_folder() == tmp_path / "stick" / "state"
    assert paths.default_vault_folder() == tmp_path / "stick" / "vault"
    assert not (tmp_path / "stick").exists()


def test_a_relative_portable_folder_does_not_move_with_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "stick")
    assert paths.state_folder() == tmp_path / "stick" / "state"


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "")
    folder = paths.default_vault_folder()
    assert folder.is_absolute()
    assert folder.parts[-2:] == ("mentorapp", "vault")


@pytest.mark.usefixtures("no_portable_home")
def test_without_the_variable_the_platform_s_own_folders_are_used() -> None:
    for folder in (paths.config_folder(), paths.state_folder(), paths.default_vault_folder()):
        assert folder.is_absolute()
        assert "mentorapp" in folder.parts


@pytest.mark.usefixtures("no_portable_home")
def test_the_vault_does_not_lie_among_configuration_and_state() -> None:
    assert paths.default_vault_folder() not in {paths.config_folder(), paths.state_folder()}


def test_a_checkout_finds_its_resources_beside_the_package() -> None:
    folder = paths.resources()
    assert folder.is_dir()
    assert folder == Path(__file__).parent.parent / "resources"
