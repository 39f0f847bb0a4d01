"""Library settings: JSON values by key, journalled but outside undo."""

from __future__ import annotations

import json
import sqlite3
from typing import Any


def get(conn: sqlite3.Connection, key: str, default: Any = None) -> Any:
    """Return the value of a setting, or the default."""
    row = conn.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return json.loads(row[0]) if row else default


def put(conn: sqlite3.Connection, key: str, value: Any) -> None:
    """Set a setting; None removes it."""
    if value is None:
        conn.execute("DELETE FROM setting WHERE key = ?", (key,))
        return
    conn.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value"
        " = excluded.value",
        (key, json.dumps(value, ensure_ascii=False, sort_keys=True)),
    )


ADJUSTABLE = ("tiers.", "classifier.", "tax.", "plan.", "views.")
"""How the keys of values begin that replace a bundled default."""
JUDGING = ("tiers.", "classifier.")
"""Those of them that the stored judgement of people depends on."""


def changes(conn: sqlite3.Connection, prefixes: tuple[str, ...] = ADJUSTABLE) -> dict[str, Any]:
    """Return the values that replace a bundled default, by key."""
    rows = conn.execute("SELECT key, value FROM setting ORDER BY key")
    return {key: json.loads(value) for key, value in rows if key.startswith(prefixes)}
