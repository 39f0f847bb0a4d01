"""The keys by which the people of a library are recognised on import."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from kolstudio.core.model.importing import LibraryIndex
from kolstudio.core.rules.fold import fold_name


def load_index(conn: sqlite3.Connection) -> LibraryIndex:
    """Read the keys of all people who are not in the trash; the older person wins a shared key."""
    index = LibraryIndex()
    for creator_id, name, from_handle in conn.execute(
        "SELECT id, name, name_is_handle FROM creator WHERE deleted_at IS NULL ORDER BY id"
    ):
        folded = "" if from_handle else fold_name(name)
        index.shown[creator_id] = name
        index.folded[creator_id] = folded
        if folded:
            index.names.setdefault(folded, creator_id)
    for creator_id, alias in _living(conn, "SELECT t.creator_id, t.name FROM alias t"):
        folded = fold_name(alias)
        if folded:
            index.names.setdefault(folded, creator_id)
    for creator_id, platform, key, url in _living(
        conn, "SELECT t.creator_id, t.platform, t.handle_key, t.url FROM channel t"
    ):
        if key is not None:
            index.handles.setdefault((platform, key), creator_id)
        elif url is not None:
            index.links.setdefault((platform, url), creator_id)
    for creator_id, phone, kind in _living(conn, "SELECT t.creator_id, t.phone, t.kind FROM contact t"):
        if phone and kind == "own":
            index.phones.setdefault(phone, []).append(creator_id)
    return index


def _living(conn: sqlite3.Connection, select: str) -> Iterator[Any]:
    yield from conn.execute(
        f"{select} JOIN creator c ON c.id = t.creator_id WHERE c.deleted_at IS NULL ORDER BY t.id"
    )
