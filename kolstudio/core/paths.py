"""Where things are: bundled resources and the owner's own folder."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

import kolstudio

PORTABLE_MARK = "portable"
"""A file of this name beside the installed program makes it keep its data there, too."""
PORTABLE_DATA = "data"


@lru_cache(maxsize=1)
def resources() -> Path:
    """Return the folder of bundled resources, in a checkout, an installed wheel or a frozen build."""
    package = Path(kolstudio.__file__).resolve().parent
    for candidate in (package / "resources", package.parent / "resources"):
        if (candidate / "data").is_dir():
            return candidate
    raise FileNotFoundError("resources")


def data_folder() -> Path:
    """Return the folder for the default library, backups and logs (not created here).

    `KOLSTUDIO_HOME` when it is set; of a portable program the folder beside it; else one of the user's.
    """
    override = os.environ.get("KOLSTUDIO_HOME")
    if override:
        return Path(override)
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).parent
        if (beside / PORTABLE_MARK).is_file():
            return beside / PORTABLE_DATA
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "KOL Studio"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "KOL Studio"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "kolstudio"


def default_library() -> Path:
    """Return the path of the library that is used when none is named."""
    return data_folder() / "library.kol"


def backup_folder(library: Path) -> Path:
    """Return the folder that holds the backups of a library: `NAME-backups` beside the file."""
    return library.with_name(f"{library.stem}-backups")
