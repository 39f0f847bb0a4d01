"""What the build reads from the project: its version, its date, its lock and what it ships of the lock."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

import kolstudio

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "dist"
"""Where the artefacts go."""
WORK = ROOT / "build" / "installers"
"""Where the build works; may be deleted at any time."""
LOCK = ROOT / "requirements.lock"
TOOLS_LOCK = ROOT / "installers" / "tools.lock"
"""PyInstaller and what it needs, pinned like the rest."""
VERSION = kolstudio.__version__


def moment() -> int:
    """Return the seconds since 1970 that every file of a release carries.

    `SOURCE_DATE_EPOCH` when it is set, else the time of the last commit, else that of the newest
    entry of the changelog.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        told = subprocess.run(
            ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], capture_output=True, check=False
        ).stdout.strip()
    except OSError:
        told = b""
    if told.isdigit():
        return int(told)
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    days = [date.fromisoformat(day) for day in re.findall(r"\b20\d\d-\d\d-\d\d\b", text)]
    newest = max(days, default=date(2026, 1, 1))
    return int(datetime(newest.year, newest.month, newest.day, tzinfo=UTC).timestamp())


def zip_time() -> tuple[int, int, int, int, int, int]:
    """Return that moment as entries of zip files say it."""
    when = datetime.fromtimestamp(moment(), UTC)
    return (when.year, when.month, when.day, when.hour, when.minute, when.second // 2 * 2)


def numbers() -> list[str]:
    """Return the version as the four numbers that Windows wants."""
    return [*VERSION.split("."), "0", "0", "0"][:4]


def pins(lock: Path = LOCK) -> dict[str, str]:
    """Return name → version of everything a lock pins; names in the normal form of PyPI."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return {normal(name): version for name, version in found}


def normal(name: str) -> str:
    """Return a distribution's name in the normal form of PyPI."""
    return re.sub(r"[-_.]+", "-", name).lower()
