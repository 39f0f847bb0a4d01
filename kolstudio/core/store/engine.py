"""Which SQLite stands under the store."""

from __future__ import annotations

import sqlite3

VERSION = sqlite3.sqlite_version
"""The version of the SQLite library in use."""

LEAST = (3, 37, 0)
"""The first version with STRICT tables."""


def new_enough() -> bool:
    """Whether this SQLite can hold a library."""
    return sqlite3.sqlite_version_info >= LEAST
