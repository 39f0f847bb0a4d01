"""Chunks: what goes in comes out, within their size, and nothing else is believed."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import chunks
from kolstudio.core.store.changes import Ids
from kolstudio.core.store.chunks import Update
from kolstudio.core.store.database import Store
from tests.core.store.stores import people

values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(st.lists(values, min_size=3, max_size=3)))
def test_values_come_out_as_they_went_in(rows: list[list[object]]) -> None:
    assert chunks.unpack(chunks.pack({"r": rows})) == {"r": rows}


def test_large_ones_are_compressed() -> None:
    assert chunks.pack([1]) == b"[1]"
    assert len(chunks.pack(["lặp lại"] * 1000)) < 400


@pytest.mark.parametrize("packed", [b"", b"{", b"[1", b"x", b"\x78\x9c", chunks.pack(["x" * 500])[:-3]])
def test_anything_else_is_refused(packed: bytes) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        chunks.unpack(packed)
    assert caught.value.code == "history_unreadable"


def stored(store: Store) -> list[chunks.Chunk]:
    return list(chunks.of_entry(store.conn, 1, "I", "U", "D", "X"))


def test_updates_are_ordered_by_person_in_chunks_of_two_thousand(store: Store) -> None:
    people(store, 1)
    updates = [Update(n, 1 + n % 700, {"name": ("a", "b")}) for n in range(4500)]
    random.Random(1).shuffle(updates)
    with store.aside() as conn:
        conn.execute("DELETE FROM journal_chunk")
        chunks.write_updates(conn, 1, "rate", updates)
    found = stored(store)
    assert [chunk.n for chunk in found] == [2000, 2000, 500]
    spans = [(chunk.lo, chunk.hi) for chunk in found]
    assert spans == sorted(spans) and spans[0][0] == 1 and spans[-1][1] == 700
    assert all(a[1] is not None and b[0] is not None and a[1] <= b[0] for a, b in pairwise(spans))
    read = [update for chunk in found for update in chunks.read_updates(chunk)]
    assert sorted(read, key=lambda u: u.row_id) == sorted(updates, key=lambda u: u.row_id)


def test_the_range_covers_a_person_before_and_after(store: Store) -> None:
    people(store, 1)
    with store.aside() as conn:
        conn.execute("DELETE FROM journal_chunk")
        chunks.write_updates(
            conn, 1, "rate", [Update(1, 9, {"creator_id": (4, 9)}), Update(2, 6, {"raw": ("", "x")})]
        )
    (chunk,) = stored(store)
    assert (chunk.lo, chunk.hi) == (4, 9)


def test_heavy_rows_are_split(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "_SPLIT_ABOVE", 2000)
    people(store, 1)
    noise = random.Random(2)
    updates = [Update(n, 1, {"raw": ("", noise.randbytes(300).hex())}) for n in range(20)]
    with store.aside() as conn:
        conn.execute("DELETE FROM journal_chunk")
        chunks.write_updates(conn, 1, "rate", updates)
    found = stored(store)
    assert len(found) >= 4 and sum(chunk.n for chunk in found) == 20
    assert [u for chunk in found for u in chunks.read_updates(chunk)] == updates


@given(st.sets(st.integers(-50, 50)), st.sets(st.integers(-50, 50)))
def test_ids_are_a_set(a: set[int], b: set[int]) -> None:
    one, other = Ids.of(a), Ids.of(b)
    assert list(one) == sorted(a) and len(one) == len(a) and bool(one) == bool(a)
    assert set(one.joined(other)) == a | b
    assert one.joined(other) == Ids.of(a | b)
    assert set(one.without(b)) == a - b
    assert all((n in one) == (n in a) for n in range(-60, 60))
    assert "x" not in one
    assert all(len(piece) for piece in one.ranges)
