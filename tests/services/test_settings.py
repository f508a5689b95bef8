"""How the person wants the vault to behave."""

from __future__ import annotations

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.services import settings
from mentorapp.services.changes import Kind
from mentorapp.services.settings import Settings
from mentorapp.vault.vault import Vault


def test_a_new_vault_locks_after_five_minutes_and_backs_up_daily(vault: Vault) -> None:
    assert settings.get(vault) == Settings(
        auto_lock_minutes=5, keep_history_days=365, daily_backup=True, unseen_days=30
    )


def test_a_change_is_kept_beside_the_others_also_after_reopening(vault: Vault) -> None:
    settings.change(vault, auto_lock_minutes=12)
    changed = settings.change(vault, daily_backup=False)
    assert changed.kinds == {Kind.SETTING}
    assert changed.result == Settings(auto_lock_minutes=12, daily_backup=False)
    vault.close()
    with Vault.open(vault.folder, vault.key) as again:
        assert settings.get(again) == changed.result


@pytest.mark.parametrize(
    ("name", "value", "low", "high"),
    [
        ("auto_lock_minutes", 0, 1, 60),
        ("auto_lock_minutes", 61, 1, 60),
        ("keep_history_days", 29, 30, 3650),
        ("unseen_days", 181, 7, 180),
        ("weekly_hours_limit", 61, 0, 60),
        ("daily_backup", 2, 0, 1),
    ],
)
def test_a_number_that_does_not_fit_is_refused(
    vault: Vault, name: str, value: int, low: int, high: int
) -> None:
    with pytest.raises(UserError, match=r"^settings\.out_of_range$") as told:
        settings.change(vault, **{"auto_lock_minutes": 7, name: value})
    assert told.value.params == {"low": low, "high": high}
    assert settings.get(vault) == Settings()


def test_a_setting_that_does_not_exist_is_a_bug(vault: Vault) -> None:
    with pytest.raises(TypeError):
        settings.change(vault, colour=1)


def test_settings_of_a_later_program_are_left_alone_here(vault: Vault) -> None:
    vault.change_settings({"preferences": {"auto_lock_minutes": 9, "of_tomorrow": "x"}})
    assert settings.get(vault) == Settings(auto_lock_minutes=9)
    vault.change_settings({"preferences": "damaged"})
    assert settings.get(vault) == Settings()
