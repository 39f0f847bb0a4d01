"""What the program is made of, read from the installed packages, with the texts of the licences."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import kolstudio
from kolstudio.core.paths import backup_folder, resources
from kolstudio.core.service.library import Library
from kolstudio.core.store.engine import VERSION

DIRECT = (
    "PySide6-Essentials",
    "sqlite-utils",
    "typing_extensions",
    "openpyxl",
    "defusedxml",
    "XlsxWriter",
    "python-calamine",
    "numpy",
    "highspy",
    "rapidfuzz",
    "phonenumberslite",
    "pyrage",
    "holidays",
)
"""The packages the program itself asks for; a test holds them to `pyproject.toml`."""
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|third_party)", re.IGNORECASE)
_QT = frozenset(("pyside6-essentials", "shiboken6"))
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is shipped; `texts` are the files that hold its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """Return the licence in full, empty when the package brings none."""
        read = (path.read_text(encoding="utf-8", errors="replace").strip() for path in self.texts)
        return "\n\n————\n\n".join(part for part in read if part)


def parts() -> list[Part]:
    """Return the program itself, its typeface and icons, Python, SQLite, and every package it uses."""
    folder = resources()
    own = [
        Part("KOL Studio", kolstudio.__version__, "MIT", _own_licence(folder)),
        Part("Be Vietnam Pro", "", "OFL-1.1", _present(folder / "fonts" / "OFL.txt")),
        Part("Lucide", "", "ISC", _present(folder / "icons" / "LICENSE.txt")),
        Part("Python", platform.python_version(), "PSF-2.0", _python_licence()),
        Part("SQLite", VERSION, "Public domain"),
    ]
    return own + sorted(packages(), key=lambda part: part.name.casefold())


def packages() -> list[Part]:
    """Return the packages asked for and those that these need in turn, as far as they are installed."""
    found: dict[str, Part] = {}
    waiting = list(DIRECT)
    seen: set[str] = set()
    while waiting:
        key = _key(waiting.pop())
        if key in seen:
            continue
        seen.add(key)
        try:
            package = metadata.distribution(key)
        except metadata.PackageNotFoundError:
            continue
        found[key] = Part(
            package.metadata["Name"], package.version, _licence(package), tuple(_texts(key, package))
        )
        waiting += _needs(package)
    return list(found.values())


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _needs(package: metadata.Distribution) -> Iterator[str]:
    for line in package.requires or ():
        name, _, condition = line.partition(";")
        match = _NAME.match(name.strip())
        if match is not None and "extra" not in condition:
            yield match[0]


def _licence(package: metadata.Distribution) -> str:
    told = package.metadata
    for field in ("License-Expression", "License"):
        text = str(told[field] or "").strip() if field in told else ""
        if text and len(text) <= _LONGEST_NAME:
            return text
    known = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if "License ::" in line]
    return ", ".join(known)


def _texts(key: str, package: metadata.Distribution) -> Iterator[Path]:
    if key in _QT:
        folder = resources() / "licences"
        yield from _present(folder / "LGPL-3.0.txt", folder / "GPL-3.0.txt")
        return
    for file in package.files or ():
        if ".dist-info" in file.parts[0] and _LICENCE_FILE.search(file.name):
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                yield path


def _own_licence(folder: Path) -> tuple[Path, ...]:
    beside = _present(folder.parent / "LICENSE", folder / "LICENSE")
    if beside:
        return beside[:1]
    try:
        package = metadata.distribution("kolstudio")
    except metadata.PackageNotFoundError:
        return ()
    return tuple(_texts("kolstudio", package))


def _python_licence() -> tuple[Path, ...]:
    import sysconfig

    folder = Path(sysconfig.get_paths()["stdlib"])
    return _present(folder / "LICENSE.txt", folder.parent / "LICENSE.txt")[:1]


def _present(*paths: Path) -> tuple[Path, ...]:
    return tuple(path for path in paths if path.is_file())


def backups_of(library: Library) -> Path:
    """Return the folder that holds the backups of a library; it may not exist yet."""
    return backup_folder(library.path.absolute())


def diagnostics(found: list[Part], qt_version: str) -> str:
    """Return versions only, for a report of a fault: no names, no paths, nothing from the library."""
    lines = [
        f"KOL Studio {kolstudio.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}, Qt {qt_version}, SQLite {VERSION}",
    ]
    skipped = {"KOL Studio", "Python", "SQLite"}
    lines += [f"{part.name} {part.version}" for part in found if part.version and part.name not in skipped]
    return "\n".join(lines) + "\n"
