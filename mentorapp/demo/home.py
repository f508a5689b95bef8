"""Where a demo lives: its folder, its passphrase, and whether it was finished."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentorapp.demo.build import DemoCounts, begins_at, build
from mentorapp.demo.clock import DemoClock
from mentorapp.demo.sign import PASSPHRASE, put_up
from mentorapp.domain.errors import UserError
from mentorapp.paths import state_folder
from mentorapp.vault.files import fsync_folder, translate_os_errors
from mentorapp.vault.instance_lock import InstanceLock
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.vault import Vault, derive_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentorapp.vault.progress import Progress

MOST_SCALE: Final = 1000
_SETTING: Final = "demo"
_STALE_AFTER: Final = timedelta(days=6)
_EARLY: Final = 8.5
"""Hours: before half past eight the story ends the day before, so that nothing in it lies in the future."""

Now = Callable[[], datetime]


@dataclass(frozen=True)
class Demo:
    """A finished demo: its folder, what it was made of, and whether it was made just now."""

    folder: Path
    scale: int
    seed: int
    counts: DemoCounts
    built: bool


def default_folder(scale: int, seed: int) -> Path:
    """Return where the demo of this scale and seed lives when no folder is named."""
    return state_folder() / "demo" / f"scale-{scale}-seed-{seed}"


def story_end(now: datetime) -> date:
    """Return the last day of a story that is told at ``now`` (aware)."""
    local = now.astimezone()
    early = local.hour + local.minute / 60 < _EARLY
    return local.date() - timedelta(days=1 if early else 0)


def prepare(
    folder: Path | None = None,
    *,
    scale: int = 1,
    seed: int = 1,
    until: date | None = None,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> Demo:
    """Return the demo in ``folder``, or in its usual place, building it unless it is there and finished.

    It is built beside and renamed into place, so an unfinished one is never taken for a demo; what a killed
    build left is removed. In its usual place a demo that ended days ago and that nobody wrote in is told
    anew. Raises ``UserError``: ``'demo.scale'``, ``'demo.other_one'`` when the folder holds a demo of another
    scale or seed, ``'vault.folder_not_empty'`` when it holds anything else, ``'vault.already_open'``.
    """
    if not 1 <= scale <= MOST_SCALE:
        raise UserError("demo.scale", limit=MOST_SCALE)
    usual = folder is None
    place = (folder or default_folder(scale, seed)).expanduser().absolute()
    until = until or story_end(now or datetime.now().astimezone())
    found = _finished(place)
    if found is not None:
        if (found.scale, found.seed) != (scale, seed):
            raise UserError("demo.other_one", scale=found.scale, seed=found.seed)
        if not (usual and until - found.counts.last_day > _STALE_AFTER and not _was_written_in(place)):
            return found
        shutil.rmtree(place)
    elif place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise UserError("vault.folder_not_empty")
    return _build(place, scale, seed, until, progress)


def _build(place: Path, scale: int, seed: int, until: date, progress: Progress | None) -> Demo:
    with translate_os_errors():
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = place.with_name(f".{place.name}.unfinished-demo")
        _clear(unfinished)
    clock = DemoClock(begins_at(until, scale))
    try:
        vault, _ = Vault.create(unfinished, PASSPHRASE, params=KdfParams.floor(), clock=clock)
        with vault:
            counts = build(vault, scale=scale, seed=seed, until=until, progress=progress)
            about = {**asdict(counts), "first_day": str(counts.first_day), "last_day": str(counts.last_day)}
            mark = _last_change(vault)
            vault.change_settings({_SETTING: {"scale": scale, "seed": seed, "counts": about, "mark": mark}})
        with translate_os_errors():
            put_up(unfinished)
            if place.exists():
                place.rmdir()
            unfinished.rename(place)
            fsync_folder(place.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return Demo(place, scale, seed, counts, built=True)


def _clear(unfinished: Path) -> None:
    """Remove what a killed build left, but not what another process is building at this moment."""
    if unfinished.is_dir():
        lock = InstanceLock(unfinished)
        lock.acquire()
        lock.release()
        shutil.rmtree(unfinished)


def _finished(place: Path) -> Demo | None:
    """Return the demo in ``place``, None when there is no vault or one that is no demo."""
    with _opened(place) as vault:
        about = vault.setting(_SETTING) if vault is not None else None
    if not isinstance(about, dict):
        return None
    counts = about["counts"]
    days = {name: date.fromisoformat(counts[name]) for name in ("first_day", "last_day")}
    return Demo(place, about["scale"], about["seed"], DemoCounts(**{**counts, **days}), built=False)


def _was_written_in(place: Path) -> bool:
    with _opened(place) as vault:
        about = vault.setting(_SETTING) if vault is not None else None
        return vault is None or not isinstance(about, dict) or about["mark"] != _last_change(vault)


@contextmanager
def _opened(place: Path) -> Iterator[Vault | None]:
    """Open the vault in ``place`` with the demo's passphrase; None when it is no such vault."""
    try:
        key = derive_key(place, passphrase=PASSPHRASE)
    except UserError as error:
        if error.code not in {"vault.not_a_vault", "vault.file_missing", "vault.wrong_passphrase"}:
            raise
        yield None
        return
    with Vault.open(place, key) as vault:
        yield vault


def _last_change(vault: Vault) -> list[int | str]:
    """Return what differs once anybody wrote in the vault."""
    with vault.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT (SELECT ifnull(max(id), 0) FROM journal_change),"
            " (SELECT ifnull(group_concat(entry, ' '), '')"
            " FROM (SELECT key || updated_at || length(body) AS entry FROM mine_draft ORDER BY key))"
        ).one()
    return list(found)
