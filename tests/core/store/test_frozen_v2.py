"""The frozen library of schema 2 opens with everything in it, and its history still goes back and forth."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Goal
from kolstudio.core.model.kept_comparison import Arrangement
from kolstudio.core.service import at_work, comparisons, creators, history
from kolstudio.core.service.library import Library
from kolstudio.core.store import integrity
from kolstudio.core.store.capture import UNCAPTURED, captured_tables
from tests.fixtures.db import make_v1, make_v2
from tests.helpers.libraries import Clock, calculated, dump, recalculated

WRITTEN: dict[str, list[dict[str, Any]]] = json.loads(make_v2.ROWS.read_text(encoding="utf-8"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Open a copy, under today's code."""
    path = tmp_path / "v2.kol"
    shutil.copyfile(make_v2.LIBRARY, path)
    with Library.open(path, clock=Clock()) as opened:
        yield opened


def test_the_fixture_holds_a_row_in_every_table_and_steps_of_every_kind() -> None:
    assert [table for table, rows in WRITTEN.items() if not rows] == []
    assert {row["state"] for row in WRITTEN["journal"]} == {0, 1, 2, 3, 4}
    assert {row["kind"] for row in WRITTEN["journal_chunk"]} == {"I", "U", "D", "X"}
    assert {row["op"] for row in WRITTEN["journal"]} >= {
        "undo",
        "redo",
        "keep_comparison",
        "delete_comparison",
        "empty_trash",
    }
    assert any(row["deleted_at"] for row in WRITTEN["creator"])


def test_everything_is_there(library: Library) -> None:
    conn = library.store.conn
    assert {
        *(t.name for t in captured_tables(conn, UNCAPTURED)),
        *UNCAPTURED - {"_sqlite_migrations"},
    } >= set(WRITTEN)
    now = make_v1.rows(conn)
    for table, rows in WRITTEN.items():
        if table == "creator_calc":
            continue  # computed, and a later version may compute otherwise
        key = "id" if "id" in rows[0] else next(name for name in ("hash", "key") if name in rows[0])
        found = {row[key]: row for row in now[table]}
        for row in rows:
            assert {name: found[row[key]][name] for name in row} == row, table
    assert calculated(library) == recalculated(library)
    assert integrity.check(conn).ok


def test_the_comparisons_read_as_they_were_kept(library: Library) -> None:
    soc, linh = creators.resolve(library, "bep nha me soc"), creators.resolve(library, "@linhbeauty")
    second = creators.resolve(library, "@nguoi2")
    kept = comparisons.every(library)
    assert [(one.name, one.arrangement) for one in kept] == [
        ("Bán hàng tết", Arrangement((soc, linh), Goal.G4, own_order=True)),
        ("Khai trương", Arrangement((second, linh), own_order=True, pinned=second)),
    ]
    assert at_work.compared(library) == (Arrangement((linh, soc), Goal.G2), kept[0].id)


def test_its_history_goes_back_to_the_thinned_step_and_forth_again(library: Library) -> None:
    history.redo(library)
    assert creators.resolve(library, "@chualamlai")
    newest = dump(library)
    back = 0
    with pytest.raises(RuleError) as stop:
        while True:
            history.undo(library)
            back += 1
            assert calculated(library) == recalculated(library)
    assert stop.value.code == "nothing_to_undo"
    assert back == 16
    for _ in range(back):
        history.redo(library)
    assert dump(library) == newest
    assert integrity.check(library.store.conn).ok
