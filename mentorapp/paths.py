"""Where MentorApp keeps its things.

Everything follows the platform's own customs. Setting the environment variable ``MENTORAPP_HOME``
puts all of it below one folder instead (``config/``, ``state/``, ``vault/``): for a portable copy on
a stick, and for the tests. Nothing here creates a folder; whoever writes does, and makes it private.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

HOME_VARIABLE = "MENTORAPP_HOME"
_PACKAGE = Path(__file__).resolve().parent


def config_folder() -> Path:
    """The folder of the choices that are not secret: theme, language, where the last vault was."""
    return _portable("config") or _platform().user_config_path


def state_folder() -> Path:
    """The folder of what a machine remembers: the log, the count of failed tries, the newest generation."""
    return _portable("state") or _platform().user_state_path


def default_vault_folder() -> Path:
    """The vault that is offered on the first start; people may choose any other folder."""
    return _portable("vault") or _platform().user_data_path / "vault"


def resources() -> Path:
    """The read-only files that travel with the program: icons, fonts, themes, word lists, translations.

    An installed program carries them inside the package; a checkout has them beside it.
    """
    packaged = _PACKAGE / "resources"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "resources"


def _portable(name: str) -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home).expanduser().absolute() / name if home else None


def _platform() -> PlatformDirsABC:
    from platformdirs import PlatformDirs  # costs 10 ms: only where the platform is really asked

    return PlatformDirs("mentorapp", appauthor=False)
