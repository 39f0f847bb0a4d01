"""Backups and restores of the whole library, verified before they count."""

from __future__ import annotations

from pathlib import Path

from kolstudio.core.errors import RuleError
from kolstudio.core.paths import backup_folder
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store import backup, restoring
from kolstudio.core.store.backup import BackupFile, BackupInfo
from kolstudio.core.store.lock import LibraryLock
from kolstudio.core.texts import QT_TRANSLATE_NOOP


def before(library: Library, reason: str) -> BackupInfo:
    """Make the verified backup that precedes a large change, and rotate the older ones."""
    folder = backup_folder(library.path)
    info = backup.make(library.store, folder, reason)
    backup.rotate(folder, library.now(), stem=library.path.stem)
    return info


def make(library: Library, target: Path | None = None) -> Json:
    """Make a verified backup, in the library's backup folder or as the file that was named."""
    if target is None:
        info = backup.make(library.store, backup_folder(library.path), "manual")
    else:
        info = backup.make_file(library.store, target)
    return {"path": str(info.path), "bytes": info.bytes, "sha256": info.sha256, "people": info.people}


def known(path: Path) -> list[BackupFile]:
    """Return the backups in the library's own backup folder, newest first."""
    return backup.find(backup_folder(path), path.stem)


def is_backup(path: Path) -> bool:
    """Whether a file is named like a backup that this program made."""
    return any(found.path == path for found in backup.find(path.parent))


def restore(source: Path, path: Path) -> Json:
    """Replace a library by a backup; the file as it was is kept. Nobody may have it open."""
    if not source.exists():
        raise RuleError(
            QT_TRANSLATE_NOOP("Library", "There is no file {path}.")(path=str(source)),
            QT_TRANSLATE_NOOP("Library", "Check the name of the backup."),
            code="no_backup",
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    with LibraryLock(path):
        info = restoring.restore(source, path, backups=backup_folder(path))
    return {
        "path": str(info.path),
        "from": str(info.source),
        "kept": str(info.kept) if info.kept else None,
        "people": info.people,
    }
