"""Blobs and drafts: beside the journal, inside the file."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.store.blobs import BLOB_MAX
from kolstudio.core.store.database import Store
from tests.core.store.stores import Clock, people

DAY = 86_400


def put(store: Store, n: int) -> str:
    return store.blobs.put(f"photo {n}".encode(), "image/jpeg")


def use(store: Store, person: int, digest: str | None) -> None:
    with store.change("photo"):
        store.conn.execute("UPDATE creator SET photo = ? WHERE id = ?", (digest, person))


def test_the_same_bytes_are_kept_once(store: Store) -> None:
    digest = put(store, 1)
    assert put(store, 1) == digest
    assert store.blobs.get(digest) == ("image/jpeg", b"photo 1")
    assert store.blobs.get("none") is None
    assert store.conn.execute("SELECT count(*) FROM blob").fetchone() == (1,)
    assert store.history() == []


def test_too_large_is_refused(store: Store) -> None:
    assert store.blobs.put(bytes(BLOB_MAX), "application/pdf")
    with pytest.raises(RuleError) as caught:
        store.blobs.put(bytes(BLOB_MAX + 1), "application/pdf")
    assert caught.value.code == "blob_too_big"


def test_a_blob_of_a_failed_change_is_not_kept(store: Store) -> None:
    with pytest.raises(KeyError), store.change("photo"):
        put(store, 1)
        raise KeyError("x")
    assert store.conn.execute("SELECT count(*) FROM blob").fetchone() == (0,)


def test_collecting_spares_what_a_row_or_an_undo_may_need(store: Store, clock: Clock) -> None:
    a, b = people(store, 2)
    live, replaced, of_the_deleted, unused = (put(store, n) for n in range(4))
    use(store, a, replaced)
    use(store, a, live)
    use(store, b, of_the_deleted)
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator WHERE id = ?", (b,))
    assert store.blobs.collect() == 0, "a fresh blob went"
    clock.forward(2 * DAY)
    fresh = put(store, 5)
    assert store.blobs.collect() == 1
    assert store.blobs.get(unused) is None
    assert all(store.blobs.get(digest) for digest in (live, replaced, of_the_deleted, fresh))
    for n in range(100):
        with store.change("rename"):
            store.conn.execute("UPDATE creator SET name = ? WHERE id = ?", (f"n{n}", a))
    clock.forward(2 * DAY)
    assert store.blobs.collect() == 3
    assert store.blobs.get(live) is not None


def test_collecting_spares_the_images_of_an_undone_import(store: Store, clock: Clock) -> None:
    digest = put(store, 1)
    with store.change("import"):
        store.conn.execute(
            "INSERT INTO creator (uid, name, photo, created, updated) VALUES ('u', 'n', ?, '', '')", (digest,)
        )
    store.undo()
    clock.forward(2 * DAY)
    assert store.blobs.collect() == 0
    store.redo()
    assert store.blobs.get(digest) is not None


def test_drafts_come_and_go(store: Store, clock: Clock) -> None:
    store.drafts.put("b", "1")
    clock.forward(1)
    store.drafts.put("a", "2")
    clock.forward(1)
    store.drafts.put("b", "3")
    assert store.drafts.get("b") == "3"
    assert list(store.drafts.all().items()) == [("a", "2"), ("b", "3")]
    store.drafts.delete("b")
    store.drafts.delete("none")
    assert store.drafts.get("b") is None
    assert store.history() == []


def test_drafts_survive_a_restart(store: Store) -> None:
    store.drafts.put("k", "đang gõ")
    store.close()
    with Store.open(store.path) as again:
        assert again.drafts.get("k") == "đang gõ"
