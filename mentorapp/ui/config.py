"""What is remembered outside the vault: looks and places, never anything about anybody."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from mentorapp import paths
from mentorapp.domain.errors import UserError
from mentorapp.ui.theme import ThemeName
from mentorapp.vault.files import private_folder, read_at_most, write_atomically

LIMIT = 64 * 1024
THEMES: tuple[ThemeName, ...] = ("system", "light", "dark", "contrast")
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass
class AppConfig:
    """The choices of one person on one computer; ``save`` writes them at once."""

    theme: ThemeName = "system"
    text_scale: float = 1.0
    language: str = ""
    """A language code such as "de"; empty follows the system."""
    last_vault: str = ""
    geometry: list[int] = field(default_factory=list)
    """Left, top, width, height of the window in pixels; empty on the first start."""
    maximized: bool = False
    path: Path | None = field(default=None, repr=False)

    @classmethod
    def load(cls, path: Path | None = None) -> AppConfig:
        """Read the file, or the defaults where it is missing, unreadable or holds nonsense."""
        path = path or paths.config_folder() / "config.json"
        config = cls(path=path)
        try:
            content = json.loads(read_at_most(path, LIMIT) or b"{}")
        except (UserError, ValueError, RecursionError):
            return config
        if isinstance(content, dict):
            config._take(content)
        return config

    def save(self) -> None:
        """Write the choices. A full or read-only disk costs the choices, not the work: it is let pass."""
        if self.path is None:
            return
        content = {key: value for key, value in asdict(self).items() if key != "path"}
        try:
            private_folder(self.path.parent)
            write_atomically(self.path, json.dumps(content, indent=2).encode())
        except UserError:
            return

    def _take(self, content: dict[str, Any]) -> None:
        for known in fields(self):
            value = content.get(known.name)
            if known.name != "path" and _fits(known.name, value):
                setattr(self, known.name, value)


def _fits(name: str, value: object) -> bool:
    match name:
        case "theme":
            return value in THEMES
        case "text_scale":
            return isinstance(value, int | float) and 0.8 <= value <= 2.0
        case "geometry":
            return isinstance(value, list) and len(value) == 4 and all(type(n) is int for n in value)
        case "maximized":
            return isinstance(value, bool)
        case _:
            return isinstance(value, str) and len(value) < 4096
