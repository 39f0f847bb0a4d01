"""Is the library sound (`check`), and can the program work here (`doctor`)?"""

from __future__ import annotations

import os
import pyexpat
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

import kolstudio
from kolstudio.core import data
from kolstudio.core.errors import EnvironmentFault, KnownError, RuleError
from kolstudio.core.paths import data_folder, resources
from kolstudio.core.service.shapes import Json
from kolstudio.core.store import engine, integrity
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text

LEAST_FREE = 200 * 1024 * 1024
"""Bytes that should be free where libraries live: our default."""
LIBRARIES = ("sqlite-utils", "openpyxl", "XlsxWriter", "python-calamine", "phonenumberslite", "rapidfuzz")
"""The packages whose versions the doctor names."""
COUNTED = {
    "people": "creator",
    "channels": "channel",
    "rates": "rate",
    "contacts": "contact",
    "brands": "brand",
    "campaigns": "campaign",
    "lines": "line",
    "steps": "journal",
}
"""What `check` counts, by table; people in the trash are people too."""


def check(path: Path, texts: Catalogue) -> Json:
    """Check a library file thoroughly without changing it; trouble is told, not raised."""
    if not path.exists():
        raise RuleError(
            QT_TRANSLATE_NOOP("Library", "There is no library at {path}.")(path=str(path)),
            QT_TRANSLATE_NOOP("Library", "Import a list first, or check the name of the file."),
            code="no_library",
        )
    report = integrity.check(path)
    return {
        "ok": report.ok,
        "schema": report.schema or None,
        "counts": {name: report.counts[table] for name, table in COUNTED.items() if table in report.counts},
        "problems": [texts.render(problem) for problem in report.problems],
    }


Outcome = tuple[bool, Text, Text | None]
"""Whether it is well, what was found, and what to do when it is not."""


def doctor(path: Path, texts: Catalogue) -> Json:
    """Check what the program needs around it: Python, SQLite, resources, folder, space, the library."""
    checks = []
    for name, look in _looks(path):
        well, message, hint = look()
        checks.append(
            {
                "id": name,
                "ok": well,
                "message": texts.render(message),
                "hint": texts.render(hint) if hint and not well else None,
            }
        )
    return {"ok": all(entry["ok"] for entry in checks), "checks": checks, "versions": versions()}


def versions() -> dict[str, str]:
    """Return the versions of the program, of Python and of what it stands on."""
    found = {
        "kolstudio": kolstudio.__version__,
        "python": sys.version.split()[0],
        "sqlite": engine.VERSION,
        "expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
    }
    for name in (*LIBRARIES, "PySide6-Essentials"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "-"
    return found


def _looks(path: Path) -> Iterator[tuple[str, Callable[[], Outcome]]]:
    yield "python", _python
    yield "sqlite", _sqlite
    yield "libraries", _libraries
    yield "resources", _resources
    yield "folder", _folder
    yield "space", _space
    yield "library", lambda: _library(path)


def _python() -> Outcome:
    version = sys.version.split()[0]
    return (
        (3, 11) <= sys.version_info[:2] < (3, 15),
        QT_TRANSLATE_NOOP("Doctor", "Python {version}")(version=version),
        QT_TRANSLATE_NOOP("Doctor", "Use Python 3.11 to 3.14."),
    )


def _sqlite() -> Outcome:
    return (
        engine.new_enough(),
        QT_TRANSLATE_NOOP("Doctor", "SQLite {version}")(version=engine.VERSION),
        QT_TRANSLATE_NOOP("Doctor", "SQLite 3.37 or newer is needed; install a newer Python."),
    )


def _libraries() -> Outcome:
    missing = [name for name in LIBRARIES if versions()[name] == "-"]
    if not missing:
        return True, QT_TRANSLATE_NOOP("Doctor", "All program parts are there."), None
    return (
        False,
        QT_TRANSLATE_NOOP("Doctor", "Missing: {names}")(names=", ".join(missing)),
        QT_TRANSLATE_NOOP("Doctor", "Install KOL Studio again."),
    )


def _resources() -> Outcome:
    hint = QT_TRANSLATE_NOOP("Doctor", "Install KOL Studio again.")
    try:
        folder = resources()
        for file in sorted((folder / "data").glob("*.json")):
            data.load(file.stem)
    except (OSError, ValueError):
        return False, QT_TRANSLATE_NOOP("Doctor", "Bundled data cannot be read."), hint
    return True, QT_TRANSLATE_NOOP("Doctor", "Bundled data is complete."), None


def _folder() -> Outcome:
    folder = _existing(data_folder())
    hint = QT_TRANSLATE_NOOP("Doctor", "Ask for the right to write there, or use --data with another folder.")
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        return False, QT_TRANSLATE_NOOP("Doctor", "Cannot write in {path}.")(path=str(folder)), hint
    return True, QT_TRANSLATE_NOOP("Doctor", "Your data is kept in {path}.")(path=str(data_folder())), None


def _space() -> Outcome:
    free = shutil.disk_usage(_existing(data_folder())).free
    return (
        free >= LEAST_FREE,
        QT_TRANSLATE_NOOP("Doctor", "{megabytes} MB free")(megabytes=free // 1024 // 1024),
        QT_TRANSLATE_NOOP("Doctor", "Make room on this drive: at least 200 MB."),
    )


def _library(path: Path) -> Outcome:
    if not path.exists():
        return True, QT_TRANSLATE_NOOP("Doctor", "There is no library yet; the first import makes one."), None
    holder = who_holds(path)
    if holder is not None and holder.pid != os.getpid():
        return True, QT_TRANSLATE_NOOP("Doctor", "The library is open in KOL Studio."), None
    hint = QT_TRANSLATE_NOOP("Doctor", "Restore a backup: kolstudio restore FILE.")
    try:
        sound = integrity.check(path).ok
    except EnvironmentFault as fault:
        return False, fault.text, fault.hint or hint
    except KnownError as error:
        return False, error.text, error.hint
    if not sound:
        return False, QT_TRANSLATE_NOOP("Doctor", "The library is damaged."), hint
    return True, QT_TRANSLATE_NOOP("Doctor", "The library is sound."), None


def _existing(folder: Path) -> Path:
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder
