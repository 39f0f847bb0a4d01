"""Drafts: what was typed and not yet committed, offered again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kolstudio.core.store.journal import moment

if TYPE_CHECKING:
    from kolstudio.core.store.database import Store


def person_key(creator_id: int, field: str) -> str:
    """Return the key of a draft that belongs to a person; an erasure removes these."""
    return f"creator/{creator_id}/{field}"


class Drafts:
    """The drafts of an open library, by key."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, key: str, value: str) -> None:
        """Keep a draft; a later one with the same key replaces it."""
        with self._store.aside() as conn:
            conn.execute(
                "INSERT INTO draft (key, value, at) VALUES (?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at",
                (key, value, moment(self._store.clock())),
            )

    def get(self, key: str) -> str | None:
        """Return a draft, None when there is none."""
        row = self._store.conn.execute("SELECT value FROM draft WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def all(self) -> dict[str, str]:
        """Return every draft, oldest first."""
        return dict(self._store.conn.execute("SELECT key, value FROM draft ORDER BY at, key"))

    def delete(self, key: str) -> None:
        """Remove a draft; nothing happens when there is none."""
        with self._store.aside() as conn:
            conn.execute("DELETE FROM draft WHERE key = ?", (key,))
