"""Brings an older library to the newest schema, after a kept backup, all or nothing."""

from __future__ import annotations

from pathlib import Path

from kolstudio.core.paths import backup_folder
from kolstudio.core.store import backup, faults, opening
from kolstudio.core.store.journal import State
from kolstudio.core.store.migrations import Schema, schema_rows


def upgrade(path: Path, schema: Schema, backups: Path | None = None) -> backup.BackupInfo:
    """Migrate a library in place; its state before is kept as the backup `pre-vN`."""
    kept = backup.make(path, backups or backup_folder(path), f"pre-v{schema.version}", schema=schema)
    migrate(path, schema)
    return kept


def migrate(path: Path, schema: Schema) -> None:
    """Run the pending migrations on a connection of its own, without triggers, and verify the result."""
    from sqlite_utils import Database  # slow to import and seldom needed

    with faults.guarded(path):
        conn = opening.connect(path, "rw")
        try:
            opening.harden(conn)
            opening.use_rollback_journal(conn)
            conn.execute("PRAGMA foreign_keys = OFF")  # as SQLite advises for changes of tables
            with Database(conn, execute_plugins=False).atomic():
                schema.apply(conn)
                # undo does not cross a change of schema
                conn.execute("UPDATE journal SET state = ? WHERE state = ?", (State.DROPPED, State.UNDONE))
                if schema_rows(conn) != schema.expected(schema.version):
                    raise RuntimeError("the migrated schema differs from a fresh one")
                if conn.execute("PRAGMA foreign_key_check").fetchone() is not None:
                    raise faults.damaged(path)
        finally:
            opening.close(conn)
