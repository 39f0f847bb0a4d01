"""The frozen library of schema 1 opens with everything in it, a backup of it is kept, its history is told."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind, Deliverable
from kolstudio.core.model.kept_comparison import Arrangement
from kolstudio.core.service import campaigns, comparisons, creators, exporting, history
from kolstudio.core.service.library import Library
from kolstudio.core.store import backup, integrity, restoring
from kolstudio.core.store.capture import UNCAPTURED, captured_tables
from kolstudio.core.store.journal import State
from tests.fixtures.db import make_v1
from tests.helpers.libraries import Clock, calculated, dump, recalculated

WRITTEN: dict[str, list[dict[str, Any]]] = json.loads(make_v1.ROWS.read_text(encoding="utf-8"))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Open a copy, under today's code."""
    path = tmp_path / "v1.kol"
    shutil.copyfile(make_v1.LIBRARY, path)
    with Library.open(path, clock=Clock()) as opened:
        yield opened


def test_the_fixture_holds_a_row_in_every_table_and_steps_of_every_kind() -> None:
    assert [table for table, rows in WRITTEN.items() if not rows] == []
    assert {row["state"] for row in WRITTEN["journal"]} == {0, 1, 2, 3, 4}
    assert {row["kind"] for row in WRITTEN["journal_chunk"]} == {"I", "U", "D", "X"}
    assert {row["op"] for row in WRITTEN["journal"]} >= {
        "undo",
        "redo",
        "import",
        "edit_creator",
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
            now_there = {name: found[row[key]][name] for name in row}
            if table == "journal" and row["state"] == State.UNDONE:
                row = {**row, "state": State.DROPPED}  # undo does not cross a change of schema
            assert now_there == row, table
    assert calculated(library) == recalculated(library)
    assert integrity.check(conn).ok


def test_people_read_as_they_were_written(library: Library) -> None:
    linh = creators.get(library, creators.resolve(library, "@linhbeauty"))
    assert (linh.name, linh.aliases, linh.tags, linh.roles, linh.fit) == (
        "Linh Beauty",
        ("Linh Bê",),
        ("thân", "nhanh"),
        ("koc",),
        52,
    )
    assert (linh.calculated.followers, linh.calculated.label, linh.attributes["province_old"]) == (
        50_000,
        "influencer",
        "binh_duong",
    )
    assert [c.kind for c in linh.contacts] == [ContactKind.OWN, ContactKind.MANAGER, ContactKind.AGENCY]
    assert [(r.deliverable, r.price.currency) for r in linh.rates] == [
        (Deliverable.POST, "VND"), (Deliverable.LIVESTREAM, "VND"), (Deliverable.EVENT, "USD"),
    ]  # fmt: skip
    assert library.store.blobs.get(str(linh.attributes["photo"])) == ("image/jpeg", make_v1.PICTURE)
    soc = creators.get(library, creators.resolve(library, "bep nha me soc"))
    assert (soc.calculated.price_min, soc.attributes["rating"]) == (600_000, "4/5")
    assert len(creators.find(library)) == 32
    assert library.store.drafts.all() == {f"creator/{linh.id}/notes": "đang viết d"}


def test_the_campaign_is_whole_and_exports(library: Library, tmp_path: Path) -> None:
    shown = campaigns.shape(
        library, campaigns.get(library, campaigns.resolve(library, "khai truong da nang"))
    )
    assert [(line["name"], line["total"]) for line in shown["lines"]] == [
        ("Bếp Nhà Mẹ Sóc", 500_000),
        ("Linh Beauty", 3_500_000),
    ]
    assert shown["totals"] == {
        "lines": 4_000_000,
        "reserve": 2_000_000,
        "remaining": 14_000_000,
        "unpriced": 0,
    }
    assert exporting.brief(library, shown["id"], tmp_path / "brief.xlsx").people == 2


def test_its_steps_are_told_and_not_taken_back_across_the_schemas(library: Library) -> None:
    assert len(history.entries(library, limit=100)) == len(WRITTEN["journal"])
    newest = dump(library)
    for step in (history.undo, history.redo):
        with pytest.raises(RuleError) as stop:
            step(library)
        assert stop.value.code in ("nothing_to_undo", "nothing_to_redo")
    assert dump(library) == newest


def test_what_is_done_from_now_on_can_be_taken_back(library: Library) -> None:
    soc, linh = creators.resolve(library, "bep nha me soc"), creators.resolve(library, "@linhbeauty")
    before = dump(library)
    comparisons.keep(library, "Hai người", Arrangement((soc, linh)))
    assert [one.name for one in comparisons.every(library)] == ["Hai người"]
    history.undo(library)
    assert dump(library) == before
    history.redo(library)
    assert [one.arrangement.people for one in comparisons.every(library)] == [(soc, linh)]
    assert integrity.check(library.store.conn).ok


def test_its_state_before_is_kept_as_a_backup_that_restores(library: Library, tmp_path: Path) -> None:
    (kept,) = backup.find(tmp_path / "v1-backups")
    assert kept.kept and kept.reason == "pre-v2" and backup.verify(kept.path)
    target = tmp_path / "again.kol"
    restoring.restore(kept.path, target)
    with Library.open(target, clock=Clock()) as again:
        assert len(creators.find(again)) == 32


def test_a_person_s_own_history_is_told(library: Library) -> None:
    first = creators.resolve(library, "bep nha me soc")
    ratings = [
        c["values"]["rating"]
        for e in history.entries(library, first)
        for c in e["changes"]
        if "rating" in c["values"]
    ]
    assert ratings == [["", "4/5"]]
