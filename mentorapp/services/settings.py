"""How the person wants the vault to behave."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from mentorapp.domain.errors import UserError
from mentorapp.services.changes import Changes, Kind, changes
from mentorapp.vault.vault import Vault

_NAME = "preferences"
_RANGES = {
    "auto_lock_minutes": (1, 60),
    "keep_history_days": (30, 3650),
    "unseen_days": (7, 180),
    "weekly_hours_limit": (0, 60),
}


@dataclass(frozen=True)
class Settings:
    """Preferences that belong to the vault."""

    auto_lock_minutes: int = 5
    keep_history_days: int = 365
    daily_backup: bool = True
    unseen_days: int = 30
    """Days without a meeting, a visit or a note after which Today names a person."""
    weekly_hours_limit: int = 0
    """Hours that the mentor means to give in a week at most; 0 is no limit."""


def get(vault: Vault) -> Settings:
    """Return the preferences."""
    stored = vault.setting(_NAME)
    values = stored if isinstance(stored, dict) else {}
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: value for name, value in values.items() if name in known})


def change(vault: Vault, **values: int | bool) -> Changes[Settings]:
    """Change some preferences; ``UserError('settings.out_of_range')`` when a number does not fit."""
    for name, value in values.items():
        low, high = _RANGES.get(name, (0, 1))
        if not low <= value <= high:
            raise UserError("settings.out_of_range", low=low, high=high)
    settings = replace(get(vault), **values)  # type: ignore[arg-type]
    vault.change_settings({_NAME: {field.name: getattr(settings, field.name) for field in fields(Settings)}})
    return changes(settings, Kind.SETTING)
