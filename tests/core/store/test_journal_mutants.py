"""The driver is worth something: each planted fault of the journal is noticed within a few runs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from kolstudio.core.store import capture, chunks, journal, replay
from kolstudio.core.store.chunks import Update
from kolstudio.core.store.database import Store
from tests.core.store.journal_driver import make_template, run_seed

RUNS = 80
real_triggers = capture._triggers


@pytest.fixture(scope="module")
def ground() -> Iterator[tuple[Path, Path]]:
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=base, prefix="kolstudio-") as folder:
        yield Path(folder), make_template(Path(folder))


def patch_triggers(patch: pytest.MonkeyPatch, change: Callable[[capture.Table, str], str]) -> None:
    patch.setattr(
        capture, "_triggers", lambda table: tuple(change(table, sql) for sql in real_triggers(table))
    )


def insert_or_ignore(patch: pytest.MonkeyPatch) -> None:
    """The outer OR REPLACE overrides it and overwrites the first image."""

    def change(table: capture.Table, sql: str) -> str:
        for row in ("NEW", "OLD"):
            sql = sql.replace(f' AND NOT EXISTS (SELECT 1 FROM "{table.shadow}" WHERE id = {row}."id")', "")
        return sql.replace(f'INSERT INTO "{table.shadow}"', f'INSERT OR IGNORE INTO "{table.shadow}"')

    patch_triggers(patch, change)


def compare_by_collation(patch: pytest.MonkeyPatch) -> None:
    """WHEN OLD.x IS NOT NEW.x misses a change of case in a NOCASE column."""

    def change(table: capture.Table, sql: str) -> str:
        differs = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in table.columns)
        return sql.replace(
            f'AFTER UPDATE ON main."{table.name}" WHEN',
            f'AFTER UPDATE ON main."{table.name}" WHEN ({differs}) AND',
        )

    patch_triggers(patch, change)


def no_key_change(patch: pytest.MonkeyPatch) -> None:
    """A row that took another id is not seen as new."""
    patch_triggers(patch, lambda table, sql: sql.replace('WHEN NEW."id" <> OLD."id"', "WHEN 0"))


def sequence_behind(patch: pytest.MonkeyPatch) -> None:
    """An id set by hand stays unknown to sqlite_sequence, so the next marks are too low."""
    patch_triggers(
        patch,
        lambda table, sql: sql.replace(
            "UPDATE sqlite_sequence SET seq = NEW", "UPDATE sqlite_sequence SET seq = OLD"
        ),
    )


def mark_too_low(patch: pytest.MonkeyPatch) -> None:
    """The newest old row counts as new."""
    patch_triggers(patch, lambda table, sql: sql.replace('"id" <= (', '"id" < ('))


def recursive_triggers_off(patch: pytest.MonkeyPatch) -> None:
    """REPLACE deletes rows without telling."""


def deferred_foreign_keys(patch: pytest.MonkeyPatch) -> None:
    """Deferring does not defer CASCADE."""

    def switch(store: Store, on: bool) -> None:
        store.conn.execute("PRAGMA defer_foreign_keys = ON")

    patch.setattr(Store, "_foreign_keys", switch)


def update_in_place(patch: pytest.MonkeyPatch) -> None:
    """Unique values are exchanged by updates that meet halfway."""
    patch.setattr(capture, "_unique_columns", lambda conn, table: ["id"])


def person_after_only(patch: pytest.MonkeyPatch) -> None:
    """The range of a chunk leaves out whom a row belonged to before."""
    patch.setattr(Update, "people", property(lambda u: () if u.person is None else (u.person,)))


def coalesce_to_nothing(patch: pytest.MonkeyPatch) -> None:
    """An edit that went back to where it began stays as an entry without columns."""

    def merge(self: journal.Journal, entry: int, drained: dict[str, journal.TableDrain], at: object) -> bool:
        real(self, entry, drained, at)  # type: ignore[arg-type]
        if self._conn.execute("SELECT 1 FROM journal WHERE id = ?", (entry,)).fetchone() is None:
            self._conn.execute(
                "INSERT INTO journal (id, at, op, schema) VALUES (?, '2026', 'x', 1)", (entry,)
            )
            for name, found in drained.items():
                updates = [Update(u.row_id, u.person, {}) for u in found.updates]
                chunks.write_updates(self._conn, entry, name, updates)
        return True

    real = journal.Journal._merge
    patch.setattr(journal.Journal, "_merge", merge)


def coalesce_forgets_before(patch: pytest.MonkeyPatch) -> None:
    """Merging keeps the second value as the old one."""
    patch.setattr(journal, "_composed", lambda first, then: then)


def coalesce_after_undo(patch: pytest.MonkeyPatch) -> None:
    """The memory of the last edit survives an undo."""
    patch.setattr(journal.Journal, "forget", lambda self: None)
    patch.setattr(journal.Journal, "_continues", lambda self, last, key, at: last.key == key)


def keep_redo(patch: pytest.MonkeyPatch) -> None:
    """A new edit leaves the redo branch in place."""
    patch.setattr(journal, "State", SimpleNamespace(APPLIED=0, UNDONE=1, DROPPED=1))


def no_images(patch: pytest.MonkeyPatch) -> None:
    """The undo of an insert writes no images."""
    patch.setattr(replay.Replay, "_write_images", lambda self, table, ids: None)


def no_derive_in_undo(patch: pytest.MonkeyPatch) -> None:
    """Derived rows are left alone by undo and redo."""
    real = replay.Replay.run
    patch.setattr(
        replay.Replay, "run", lambda self, derive, *rest: real(self, lambda conn, people: None, *rest)
    )


def no_linked_people(patch: pytest.MonkeyPatch) -> None:
    """Renaming a manager recomputes nobody."""
    patch.setattr(journal, "PEOPLE_THROUGH", {})
    patch.setattr(replay, "PEOPLE_THROUGH", {})


def bulk_without_guard(patch: pytest.MonkeyPatch) -> None:
    """Insert triggers dropped for a bulk insert do not come back."""
    patch.setattr(capture.Capture, "restore_insert_triggers", lambda self, names: None)


MUTANTS: list[Callable[[pytest.MonkeyPatch], None]] = [
    insert_or_ignore,
    compare_by_collation,
    no_key_change,
    sequence_behind,
    mark_too_low,
    recursive_triggers_off,
    deferred_foreign_keys,
    update_in_place,
    person_after_only,
    coalesce_to_nothing,
    coalesce_forgets_before,
    coalesce_after_undo,
    keep_redo,
    no_images,
    no_derive_in_undo,
    no_linked_people,
    bulk_without_guard,
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.__name__)
def test_mutant_is_noticed(
    mutant: Callable[[pytest.MonkeyPatch], None], ground: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)

    def opened(store: Store) -> None:
        if mutant is recursive_triggers_off:
            store.conn.execute("PRAGMA recursive_triggers = OFF")

    for seed in range(RUNS):
        try:
            run_seed(seed, *ground, opened=opened)
        except Exception:
            return
    pytest.fail(f"{mutant.__name__} lived through {RUNS} runs")
