"""Backups and restores of the whole library, verified before they count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kolstudio.core.errors import RuleError
from kolstudio.core.paths import backup_folder
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store import backup, restoring, rotation
from kolstudio.core.store.backup import BackupFile, BackupInfo
from kolstudio.core.store.lock import LibraryLock
from kolstudio.core.store.repos import overview as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

RETENTION = QT_TRANSLATE_NOOP(
    "Backups",
    "Kept are all of the last {hours} hours (at most {recent}), then one for each of {days} days, {weeks} "
    "weeks and {months} months. Those made by hand, before a restore or before an update stay.",
)(
    hours=int(rotation.RECENT.total_seconds()) // 3600,
    recent=rotation.RECENT_MAX,
    days=rotation.DAILY,
    weeks=rotation.WEEKLY,
    months=rotation.MONTHLY,
)
"""How many backups are kept, in words."""
_REASONS: Mapping[str, Text] = {
    "manual": QT_TRANSLATE_NOOP("Backups", "By hand"),
    "auto": QT_TRANSLATE_NOOP("Backups", "While working, every half hour"),
    "close": QT_TRANSLATE_NOOP("Backups", "When the window was closed"),
    "import": QT_TRANSLATE_NOOP("Backups", "Before an import"),
    "sample": QT_TRANSLATE_NOOP("Backups", "Before the sample data was removed"),
    "delete": QT_TRANSLATE_NOOP("Backups", "Before many people were deleted"),
    "trash": QT_TRANSLATE_NOOP("Backups", "Before the trash was emptied"),
    "replaced": QT_TRANSLATE_NOOP("Backups", "Before another backup was restored"),
}
_UPDATE = QT_TRANSLATE_NOOP("Backups", "Before an update of the program")
_LARGE = QT_TRANSLATE_NOOP("Backups", "Before a large change")


@dataclass(frozen=True, slots=True)
class Listed:
    """A backup as it is listed; `people` is None when the library no longer knows how many it holds."""

    path: Path
    at: datetime
    reason: Text
    kept: bool
    bytes: int
    people: int | None


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


def listed(library: Library) -> tuple[Listed, ...]:
    """Return the backups of a library with what is known of them, newest first."""
    people = {Path(path).name: count for path, count in repo.backup_people(library.store.conn).items()}
    found: list[Listed] = []
    for one in known(library.path):
        try:
            size = one.path.stat().st_size
        except OSError:
            continue  # deleted meanwhile
        reason = _REASONS.get(one.reason, _UPDATE if one.reason.startswith("pre-v") else _LARGE)
        found.append(Listed(one.path, one.at, reason, one.kept, size, people.get(one.path.name)))
    return tuple(found)


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
