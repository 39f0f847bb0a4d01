"""Erasing a person leaves no trace in the file: rows, history, drafts, blobs, freed pages."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from kolstudio.core.store import integrity
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.database import Store
from kolstudio.core.store.drafts import person_key
from tests.core.store.stores import NOW, add, everything, make, name_of, people, rename, row_for

TOKEN = "MẬT-7f3a"


def life(store: Store) -> tuple[int, list[int]]:
    """A person with a row in every personal table, edited, deleted, undone, amid three others."""
    others = people(store, 3)
    with store.change("add"):
        person = add(store, f"{TOKEN} tên")
        links = {"creator_id": person}
        for table in ("agent", "brand", "campaign", "comparison"):
            links[f"{table}_id"] = row_for(store.conn, table, "chung", links)
        links["channel_id"] = row_for(store.conn, "channel", TOKEN, links)
        for table, facts in store._capture.tables.items():
            if facts.person == "creator_id" and table != "channel":
                row_for(store.conn, table, TOKEN, links)
        for other in others:
            store.conn.execute("INSERT INTO tag (creator_id, name) VALUES (?, 'vip')", (other,))
    with store.change("edit all"):
        store.conn.execute("UPDATE creator SET address = ? || id", (TOKEN,))
        store.conn.execute("UPDATE creator SET address = 'khác' WHERE id <> ?", (person,))
    with store.change("edit"):
        store.conn.execute("UPDATE creator SET address = ? WHERE id = ?", (f"{TOKEN} địa chỉ", person))
        store.conn.execute("UPDATE channel SET handle = ? WHERE creator_id = ?", (f"{TOKEN}.moi", person))
    with store.change("delete all"):
        store.conn.execute("DELETE FROM creator")
    store.undo()
    with store.change("rates"):
        for n, one in enumerate((*others, person)):
            store.conn.execute(
                "INSERT INTO rate (uid, creator_id, deliverable, raw, created) VALUES (?, ?, 'post', ?, ?)",
                (f"x{n}", one, TOKEN if one == person else "khác", NOW),
            )
    store.undo()
    store.drafts.put(person_key(person, "notes"), f"{TOKEN} nháp")
    store.drafts.put(person_key(person * 10, "notes"), "nháp của người khác")
    return person, others


def traces(path: Path, *tokens: str) -> list[str]:
    """Return the tokens found in the raw bytes, and in every compressed part of the history."""
    with Store.open(path) as store:
        packed = [row[0] for row in store.conn.execute("SELECT z FROM journal_chunk")]
    everywhere = path.read_bytes() + b"".join(z if z[:1] in b"[{" else zlib.decompress(z) for z in packed)
    return [token for token in tokens if token.encode() in everywhere]


@pytest.mark.parametrize("vacuum", [False, True])
def test_nothing_is_left(path: Path, vacuum: bool) -> None:
    with make(path) as store:
        person, others = life(store)
        photo = store.blobs.put(TOKEN.encode() * 50, "image/jpeg")
        old = store.blobs.put(TOKEN.encode() * 51, "image/jpeg")
        shared = store.blobs.put(b"logo", "image/jpeg")
        for digest in (old, photo):
            with store.change("photo"):
                store.conn.execute("UPDATE creator SET photo = ? WHERE id = ?", (digest, person))
        with store.change("photos"):
            store.conn.execute("UPDATE creator SET photo = ? WHERE id = ?", (shared, others[0]))
            store.conn.execute(
                "INSERT INTO attachment (creator_id, hash, name, media_type, created) VALUES (?, ?, ?, 't', ?)",
                (person, shared, TOKEN, NOW),
            )
    assert traces(path, TOKEN) == [TOKEN]
    told: list[ChangeSet] = []
    with Store.open(path) as store:
        store.on_change.append(told.append)
        result = store.erase_person(person, vacuum=vacuum)
        assert result.people == {person} and set(result.tables["creator"].deleted) == {person}
        assert told == [result]
        assert name_of(store, person) is None
        assert [name_of(store, other) for other in others] == ["Người 0", "Người 1", "Người 2"]
        assert store.history(person) == []
        assert store.drafts.all() == {person_key(person * 10, "notes"): "nháp của người khác"}
        assert store.blobs.get(photo) is None and store.blobs.get(old) is None
        assert store.blobs.get(shared) is not None
        assert integrity.check(store.conn).ok
    assert traces(path, TOKEN, photo, old) == []


def test_steps_with_others_can_still_be_undone(path: Path) -> None:
    with make(path) as store:
        person, others = life(store)
        rename(store, others[0], "đổi")
        store.erase_person(person)
        steps = 0
        while any(entry.state == "applied" and entry.undoable for entry in store.history()):
            store.undo()
            steps += 1
            assert name_of(store, person) is None
        assert steps >= 3
        assert not store.conn.execute("SELECT count(*) FROM creator").fetchone()[0]
        for _ in range(steps):
            store.redo()
        assert [name_of(store, other) for other in others] == ["đổi", "Người 1", "Người 2"]
        assert name_of(store, person) is None
        assert store.conn.execute("SELECT address FROM creator").fetchall() == [("khác",)] * 3
    assert traces(path, TOKEN) == []


def test_a_person_already_deleted_is_erased_from_the_history(path: Path) -> None:
    with make(path) as store:
        person, _ = life(store)
        with store.change("delete"):
            store.conn.execute("DELETE FROM creator WHERE id = ?", (person,))
        store.erase_person(person)
        store.undo()
        assert name_of(store, person) is None
    assert traces(path, TOKEN) == []


def test_a_channel_that_moved_away_stays_with_its_new_person(store: Store) -> None:
    a, b = people(store, 2)
    with store.change("channel"):
        store.conn.execute(
            "INSERT INTO channel (uid, creator_id, platform, created) VALUES ('c', ?, 'tiktok', ?)", (a, NOW)
        )
    with store.change("edit"):
        store.conn.execute("UPDATE channel SET handle = 'h'")
    with store.change("move"):
        store.conn.execute("UPDATE channel SET creator_id = ?", (b,))
    store.erase_person(a)
    assert store.conn.execute("SELECT creator_id, handle FROM channel").fetchall() == [(b, "h")]
    store.undo()
    store.undo()
    assert name_of(store, b) is None


def test_a_channel_that_moved_in_goes_with_its_history(store: Store) -> None:
    """The older edit stands under the former person's name only, and must not block undo."""
    a, b = people(store, 2)
    with store.change("channel"):
        store.conn.execute(
            "INSERT INTO channel (uid, creator_id, platform, created) VALUES ('c', ?, 'tiktok', ?)", (a, NOW)
        )
    with store.change("edit"):
        store.conn.execute("UPDATE channel SET handle = ?", (TOKEN,))
    with store.change("move"):
        store.conn.execute("UPDATE channel SET creator_id = ?", (b,))
    store.erase_person(b)
    assert everything(store)["channel"] == []
    assert not any(TOKEN in str(entry) for entry in store.history())
    store.undo()
    assert name_of(store, a) is None


def test_an_unknown_person_changes_nothing(store: Store) -> None:
    people(store, 2)
    before = everything(store), store.history()
    assert not store.erase_person(99)
    assert (everything(store), store.history()) == before


def test_erasing_inside_a_change_is_a_bug(store: Store) -> None:
    with pytest.raises(RuntimeError, match="inside a change"), store.change("edit"):
        store.erase_person(1)


def test_the_file_shrinks_on_request(store: Store) -> None:
    ids = people(store, 800)
    before = store.path.stat().st_size
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator WHERE id > 2")
    store.erase_person(ids[0], vacuum=True)
    assert store.path.stat().st_size < before
    assert rename(store, ids[1], "x")
    assert store.conn.getlimit(7) == 0


def test_what_hung_on_an_erased_row_does_not_block_undo(store: Store) -> None:
    """A channel moves away and its old figures are deleted in one step; then its new person is erased."""
    a, b = people(store, 2)
    with store.change("channel"):
        store.conn.execute(
            "INSERT INTO channel (uid, creator_id, platform, created) VALUES ('c', ?, 'tiktok', ?)", (a, NOW)
        )
        for kind in ("metrics", "audience_share"):
            row_for(store.conn, kind, "t", {"creator_id": a, "channel_id": 1})
    with store.change("move"):
        store.conn.execute("DELETE FROM metrics")
        store.conn.execute("DELETE FROM audience_share")
        store.conn.execute("UPDATE channel SET creator_id = ?", (b,))
    rename(store, a, "x")
    store.erase_person(b)
    store.undo()
    store.undo()
    assert name_of(store, a) is None
    assert integrity.check(store.conn).ok
