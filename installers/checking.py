"""Looks at the artefacts of a release: sizes, what must not be inside, licences, sums."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from installers import archive, debian, parts, project
from installers.windows import library_needs, nsis, pe, portable

_FOREIGN = re.compile(
    r"(^|/)(tests?|pytest|_pytest|hypothesis|mypy|ruff|apsw|vnlunar|PyInstaller|pip|setuptools|\.git|\.venv)(/|$)"
    r"|\.(py|pyi|pxd|c|h|o|a|spec|lock)$|(^|/)(conftest|build_installer|run)\.py|\.(kol|kol-wal|kol-shm)$"
)
"""Files of tests and builds, and libraries of somebody."""
_PRIVATE = re.compile(
    rb"/(?:home|root|Users)/[\w.-]+/|/tmp/[\w.-]+/|/work/[\w.-]+/|\b[A-Za-z]:\\Users\\[\w.-]+\\"
)
_FOREIGN_BUILDS = re.compile(
    rb"/(?:root|home)/(?:runner|vsts|qt|builder|conan|\.cargo|cargo)/|/root/\.cargo/|/Users/(?:qt|runner)/|/home/qt/|/tmp/(?:build|tmp|pip|cibw|myimport)"
    rb"|/Users/runneradmin/|[A-Za-z]:\\Users\\(?:runneradmin|qt)\\"
)
"""Paths of the machines where public wheels were built; they say nothing about ours."""
Finding = tuple[str, str]
"""What was looked at, and what is wrong with it (empty when nothing is)."""


def budgets() -> dict[Path, int]:
    """Return the artefacts with the most megabytes each may have."""
    return {debian.target(): 70, archive.target(): 80, nsis.target(): 60, portable.target(): 80}


def system(artefact: Path) -> str:
    """Return the word of `build_installer.py` that makes an artefact."""
    return "windows" if "-windows-" in artefact.name else "linux"


def megabytes(size: int) -> float:
    """Return bytes as megabytes of a million bytes."""
    return size / 1_000_000


def size_of(folder: Path) -> int:
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def everything() -> Iterator[Finding]:
    """Yield one finding per check, on the systems that something was built for."""
    wanted = budgets()
    built = {system(path) for path in wanted if path.is_file()}
    for path, budget in wanted.items():
        if not path.is_file():
            if not built or system(path) in built:
                yield path.name, f"not built yet: python3 build_installer.py {system(path)}"
            continue
        size = megabytes(path.stat().st_size)
        yield f"{path.name}, {size:.1f} of {budget} MB", "too big" if size > budget else ""
        if path.suffix == ".exe":
            yield f"{path.name}: a program for 64-bit Windows made by NSIS", _wrong_installer(path)
            continue
        with tempfile.TemporaryDirectory(prefix="kolstudio-check-") as place:
            if _unpack(path, Path(place)):
                yield from inside(path.name, Path(place))
            else:
                yield path.name, "cannot be unpacked"
    yield archive.SUMS, _wrong_sums()


def inside(name: str, folder: Path) -> Iterator[Finding]:
    """Yield what is wrong inside one unpacked artefact."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    places = [path.relative_to(folder).as_posix() for path in files]
    foreign = [place for place in places if _FOREIGN.search(place)]
    yield f"{name}: no file of tests or builds among {len(files)}", ", ".join(foreign[:5])
    private = [place for path, place in zip(files, places, strict=True) if private_paths(path.read_bytes())]
    yield f"{name}: no private path inside", ", ".join(private[:5])
    yield f"{name}: licences complete", ", ".join(_without_licence(folder))
    if any(folder.rglob("*.dll")):
        lacking = library_needs.missing(folder)
        yield f"{name}: libraries complete", ", ".join(lacking)
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    broken = [str(path) for path in links if not path.exists() or not _stays(path, folder)]
    yield f"{name}: links lead inside", ", ".join(broken[:5])


def private_paths(content: bytes) -> list[bytes]:
    """Return the paths of somebody's own folders that stand in a file."""
    own = str(project.ROOT).encode() + os.sep.encode()
    found = [
        match.group() for match in _PRIVATE.finditer(content) if not _FOREIGN_BUILDS.match(match.group())
    ]
    return found + ([own] if own in content else [])


def _stays(link: Path, folder: Path) -> bool:
    return link.resolve().is_relative_to(folder.resolve())


def _without_licence(folder: Path) -> list[str]:
    """Return the parts in the bill of materials without a licence text, and libraries the bill lacks."""
    bills = sorted(folder.rglob(parts.BILL))
    if not bills:
        return ["no bill of materials"]
    bill = json.loads(bills[0].read_text(encoding="utf-8"))
    texts = bills[0].parent / parts.LICENCES
    names = [component["name"] for component in bill["components"]]
    bare = [
        name for name in names if name != "SQLite" and not any((texts / name.replace(" ", "-")).glob("*"))
    ]
    known = {one["value"] for component in bill["components"] for one in component.get("properties", ())}
    libraries = [path for inner in folder.rglob("_internal") for path in sorted(inner.glob("lib*.so*"))]
    unknown = [path.name for path in libraries if not path.is_symlink() and path.name not in known]
    return bare + [name for name in unknown if not name.startswith("libpython")]


def _wrong_installer(path: Path) -> str:
    """Return what is wrong with an installer; its content is the zip's, which is looked into."""
    image = pe.read(path)
    made_by_nsis = b"NullsoftInst" in path.read_bytes()
    return "" if image is not None and image.amd64 and made_by_nsis else "it is something else"


def _wrong_sums() -> str:
    path = project.OUTPUT / archive.SUMS
    if not path.is_file():
        return "not there"
    lines = (line.partition("  ") for line in path.read_text(encoding="utf-8").splitlines())
    sums = {name: told for told, _, name in lines}
    wrong = [
        name
        for name, told in sums.items()
        if not (project.OUTPUT / name).is_file()
        or hashlib.sha256((project.OUTPUT / name).read_bytes()).hexdigest() != told
    ]
    missing = [one.name for one in budgets() if one.is_file() and one.name not in sums]
    return ", ".join([*wrong, *missing])


def _unpack(path: Path, folder: Path) -> bool:
    """Unpack an artefact; False when it is damaged."""
    if path.suffix == ".zip":
        try:
            with zipfile.ZipFile(path) as unpacked:
                unpacked.extractall(folder)
        except (zipfile.BadZipFile, OSError):
            return False
        return True
    command = (
        ["dpkg-deb", "--extract", str(path), str(folder)]
        if path.suffix == ".deb"
        else ["tar", "--extract", "--gzip", "--file", str(path), "--directory", str(folder)]
    )
    return subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode == 0
