"""Figures of the store: search as you type and saving a note, each beside the raw engine's own time."""

from __future__ import annotations

import itertools
import json
import random
import shutil
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from mentorapp.domain.ours.mentees import MenteeFields
from mentorapp.domain.tables import stored_moment
from mentorapp.paths import resources
from mentorapp.services import drafts, mentees, notes, search
from mentorapp.services.note_queries import NoteFilter
from mentorapp.vault.journal import encoded
from mentorapp.vault.keys import KdfParams
from mentorapp.vault.search import fts_query
from mentorapp.vault.store import DATABASE, connect
from mentorapp.vault.vault import Vault

if TYPE_CHECKING:
    import sqlcipher3

PASSPHRASE = "bench orbit lantern quarry velvet mosaic"
WORDS_A_NOTE = 60
PEOPLE = 40
_BATCH = 5000
_RAW_SEARCH = (
    "SELECT n.id, n.body, n.created_at FROM search_note s CROSS JOIN mine_note n ON n.id = s.rowid"
    " WHERE search_note MATCH ? ORDER BY s.rowid DESC LIMIT 20"
)

Figure = dict[str, object]


def vocabulary() -> list[str]:
    """Return some thousand English words, in an order that is the same in every run."""
    path = next((resources() / "passphrases").glob("*wordlist*.txt"))
    words = [line.split()[-1] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    random.Random(7).shuffle(words)
    return words


def bodies(seed: int = 1) -> Iterator[str]:
    """Yield notes of 60 words whose words are as unequal in number as those of a language (Zipf)."""
    rng = random.Random(seed)
    words = vocabulary()
    weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(words))))
    while True:
        chosen = rng.choices(words, cum_weights=weights, k=WORDS_A_NOTE)
        yield f"{' '.join(chosen[:6]).capitalize()}\n\n{' '.join(chosen[6:])}."


def make_vault(folder: Path, count: int) -> Vault:
    """Return an open vault with ``count`` notes over ten years, with journal and search index.

    The rows are written by the driver, as many at once as is quick: filling is not what is measured.
    """
    vault, _ = Vault.create(folder, PASSPHRASE, params=KdfParams.floor())
    people = [mentees.add(vault, MenteeFields(name=f"Person {number:02}")).result for number in range(PEOPLE)]
    with vault.engine.connect() as connection:
        cursor = connection.connection.cursor()
        texts = bodies()
        for start in range(0, count, _BATCH):
            rows = [
                _row(number, next(texts), people, count)
                for number in range(start, min(start + _BATCH, count))
            ]
            cursor.execute("BEGIN IMMEDIATE")
            cursor.executemany(
                "INSERT INTO mine_note (id, uid, mentee_id, body, pinned, created_at, updated_at)"
                " VALUES (:id, :uid, :mentee_id, :body, 0, :created_at, :updated_at)",
                rows,
            )
            cursor.executemany(
                "INSERT INTO journal_entry (uid, at, device, label, action, state)"
                " VALUES (:uid, :created_at, 'bench', 'Add a note', 'do', 'open')",
                rows,
            )
            cursor.executemany(
                "INSERT INTO journal_change (entry_id, table_name, row_id, after)"
                " SELECT id, 'mine_note', ?, ? FROM journal_entry WHERE uid = ?",
                [(row["id"], encoded(row), row["uid"]) for row in rows],
            )
            cursor.execute("COMMIT")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return vault


def _row(number: int, body: str, people: Sequence[int], count: int) -> dict[str, object]:
    ten_years = timedelta(days=3650)
    moment = stored_moment(datetime.now(UTC) - ten_years * (1 - number / count))
    return {
        "id": number + 1,
        "uid": str(UUID(int=number + 1)),
        "mentee_id": people[number % len(people)] if number % 5 else None,
        "body": body,
        "pinned": 0,
        "created_at": moment,
        "updated_at": moment,
    }


def p95(milliseconds: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(milliseconds, n=20)[-1]


def figure(ours: Sequence[float], baseline: Sequence[float], what: str) -> Figure:
    """Return a figure in milliseconds with the baseline of the same run and the ratio of the two."""
    return {
        "p50_ms": round(statistics.median(ours), 3),
        "p95_ms": round(p95(ours), 3),
        "baseline": what,
        "baseline_p50_ms": round(statistics.median(baseline), 3),
        "baseline_p95_ms": round(p95(baseline), 3),
        "ratio_p95": round(p95(ours) / p95(baseline), 2),
    }


def timed(action: Callable[[], object]) -> float:
    """Return how many milliseconds ``action`` takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def typed_queries(seed: int = 3, people: int = 60) -> list[str]:
    """Return what a search field holds key by key while words, frequent and rare, are typed into it."""
    rng = random.Random(seed)
    words = vocabulary()
    typed: list[str] = []
    for _ in range(people):
        first, second = (words[min(int(rng.paretovariate(0.4)), len(words) - 1)] for _ in range(2))
        phrase = first if rng.random() < 0.6 else f"{first} {second}"
        typed += [phrase[:length] for length in range(2, len(phrase) + 1)]
    return typed


def search_figure(vault: Vault) -> Figure:
    """Time ``services.search.find`` at every key against the raw FTS5 query for the same words, in turn.

    The raw query brings what the person sees, the latest twenty notes with their text, and nothing else.
    """
    ours: list[float] = []
    baseline: list[float] = []
    with raw_connection(vault) as raw:
        for text in typed_queries():
            query = fts_query(text)
            baseline.append(timed(partial(_raw_search, raw, query)))
            ours.append(timed(partial(search.find, vault, text)))
    return figure(ours, baseline, "raw FTS5 query on the same store")


def save_figure(vault: Vault, times: int = 300) -> Figure:
    """Time saving a note from its draft against raw commits on the same file, in turn.

    The baseline commits the same rows by the driver alone: the note with its indexes and search index, its
    journal, and the end of its draft. ``one_row`` is a commit of the same text into a bare table.
    """
    ours: list[float] = []
    baseline: list[float] = []
    one_row: list[float] = []
    texts = bodies(seed=5)
    person = mentees.listing(vault)[0].id
    with raw_connection(vault) as raw:
        raw.execute("CREATE TABLE bench_raw (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        for _ in range(times):
            body = next(texts)
            drafts.keep(vault, drafts.QUICK, body)
            one_row.append(timed(partial(raw.execute, "INSERT INTO bench_raw (body) VALUES (?)", (body,))))
            baseline.append(timed(partial(_raw_save, raw, body, person)))
            drafts.keep(vault, drafts.QUICK, body)
            ours.append(timed(partial(notes.add, vault, body, mentee_id=person, draft_key=drafts.QUICK)))
        raw.execute("DROP TABLE bench_raw")
    result = figure(ours, baseline, "raw SQLCipher commit of the same rows on the same file")
    return result | {
        "one_row_p95_ms": round(p95(one_row), 3),
        "ratio_p95_one_row": round(p95(ours) / p95(one_row), 2),
    }


@contextmanager
def raw_connection(vault: Vault) -> Iterator[sqlcipher3.Connection]:
    """Open a connection to the vault's database with nothing of ours around it."""
    raw = connect(vault.folder / DATABASE, vault.key.database_key(), vault.header.db_salt)
    try:
        yield raw
    finally:
        raw.close()


def _raw_search(raw: sqlcipher3.Connection, query: str | None) -> None:
    raw.execute(_RAW_SEARCH, (query,)).fetchall()


def _raw_save(raw: sqlcipher3.Connection, body: str, person: int) -> None:
    uid, moment = str(uuid4()), stored_moment(datetime.now(UTC))
    raw.execute("BEGIN IMMEDIATE")
    note = (uid, person, body, moment, moment)
    row_id = raw.execute(
        "INSERT INTO mine_note (uid, mentee_id, body, pinned, created_at, updated_at)"
        " VALUES (?, ?, ?, 0, ?, ?) RETURNING id",
        note,
    ).fetchone()[0]
    raw.execute("DELETE FROM mine_draft WHERE key = ?", (drafts.QUICK,))
    entry_id = raw.execute(
        "INSERT INTO journal_entry (uid, at, device, label, action, state)"
        " VALUES (?, ?, ?, 'Add a note', 'do', 'open') RETURNING id",
        (uid, moment, uid),
    ).fetchone()[0]
    raw.execute(
        "INSERT INTO journal_change (entry_id, table_name, row_id, after) VALUES (?, 'mine_note', ?, ?)",
        (entry_id, row_id, json.dumps(note)),
    )
    raw.execute("COMMIT")


def store_figures(folder: Path, count: int) -> Figure:
    """Build a vault of ``count`` notes at ``folder``, replacing what is there, and return its figures."""
    shutil.rmtree(folder, ignore_errors=True)
    start = time.perf_counter()
    with make_vault(folder, count) as vault:
        filled = time.perf_counter() - start
        size = sum(path.stat().st_size for path in folder.glob("vault.db*"))
        return {
            "notes": count,
            "fill_s": round(filled, 1),
            "size_mb": round(size / 1e6, 1),
            "search": search_figure(vault),
            "save": save_figure(vault),
            "first_page_ms": round(
                statistics.median(timed(lambda: notes.page(vault, NoteFilter())) for _ in range(20)), 2
            ),
        }
