"""The packages of the lock as Windows wheels: which are shipped, fetched once by hash, unpacked."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from email.parser import Parser
from pathlib import Path

from installers import project, trimming
from kolstudio.core.service import about

CACHE = project.WORK / "wheels"
"""Wheels that were fetched; looked at by hash before each use."""
_PIP = project.WORK / "pip"
_REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")


class BuildTrouble(Exception):
    """Why nothing can be built, in words for whoever builds."""


def command(lock: Path, python_version: str) -> list[str]:
    """Return the command that fetches every wheel of a lock for 64-bit Windows."""
    return [
        *(
            str(_pip_python()),
            "-m",
            "pip",
            "download",
            "--quiet",
            "--disable-pip-version-check",
            "--no-input",
        ),
        *("--no-deps", "--require-hashes", "--only-binary=:all:", "--platform", "win_amd64"),
        *("--implementation", "cp", "--python-version", python_version),
        *("--dest", str(CACHE), "-r", str(lock)),
    ]


def fetch(python_version: str) -> list[Path]:
    """Return the wheels that are shipped, in the order of their names; raises `BuildTrouble`.

    What the program asks for comes first, then what those wheels need, until nothing is missing.
    """
    locked = blocks()
    wanted = first_wanted(project.ROOT / "kolstudio")
    found: dict[str, Path] = {}
    while wanted - set(found):
        names = sorted(wanted - set(found))
        unknown = [name for name in names if name not in locked]
        if unknown:
            raise BuildTrouble(f"not in {project.LOCK.name}: {', '.join(unknown)}")
        missing = [name for name in names if _cached(name, locked[name], python_version) is None]
        if missing:
            _download([locked[name] for name in missing], python_version)
        for name in names:
            wheel = _cached(name, locked[name], python_version)
            if wheel is None:
                raise BuildTrouble(f"there is no wheel of {name} for Windows and Python {python_version}")
            found[name] = wheel
            wanted |= {need for need in needs(wheel) if need in locked} - _never()
    return [found[name] for name in sorted(found)]


def first_wanted(package: Path) -> set[str]:
    """Return the packages that the code in a folder asks for itself."""
    left_out = {project.normal(name) for name in trimming.left_out_modules(package)}
    return {project.normal(name) for name in about.DIRECT} - left_out


def blocks(lock: Path = project.LOCK) -> dict[str, str]:
    """Return name → the lock's lines for it, without the condition that limits it to some systems.

    pip looks at conditions for the system it runs on, which need not be Windows.
    """
    text = lock.read_text(encoding="utf-8")
    parts = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    found = {}
    for part in parts:
        name = _REQUIREMENT.match(part)
        if name is not None:
            found[project.normal(name[0])] = re.sub(r" ; [^\\\n]*", " ", part, count=1)
    return found


def needs(wheel: Path) -> set[str]:
    """Return the packages that a wheel asks for, extras left out."""
    with zipfile.ZipFile(wheel) as archive:
        metadata = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        head = Parser().parsestr(archive.read(metadata).decode("utf-8"), headersonly=True)
    found = set()
    for line in head.get_all("Requires-Dist") or ():
        name, _, condition = line.partition(";")
        match = _REQUIREMENT.match(name.strip())
        if match is not None and "extra" not in condition:
            found.add(project.normal(match[0]))
    return found


def unpack(wheels: Iterable[Path], folder: Path) -> None:
    """Put the content of wheels into one folder; scripts and headers stay out."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                place = placed(entry.filename)
                if place is None or entry.is_dir():
                    continue
                path = folder / place
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(archive.read(entry))


def placed(name: str) -> str | None:
    """Return where a file of a wheel goes, None when it is not installed beside the code."""
    match = re.match(r"[^/]+\.data/(\w+)/(.+)", name)
    if match is None:
        return name
    return match[2] if match[1] in ("purelib", "platlib") else None


def _never() -> set[str]:
    return {project.normal(name) for name in trimming.UNUSED_MODULES}


def _cached(name: str, block: str, python_version: str) -> Path | None:
    """Return the wheel of a package that lies in the cache and is what the lock says."""
    sums = set(re.findall(r"sha256:([0-9a-f]{64})", block))
    tag = f"cp{python_version.replace('.', '')}-"
    for wheel in sorted(CACHE.glob("*.whl")):
        told, _, rest = wheel.name.partition("-")
        if project.normal(told) != name:
            continue
        fits = f"-{tag}" in f"-{rest}" or "-abi3-" in rest or "-none-" in rest
        if fits and hashlib.sha256(wheel.read_bytes()).hexdigest() in sums:
            return wheel
    return None


def _download(wanted: list[str], python_version: str) -> None:
    if not _pip_python().is_file():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(_PIP)], check=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    lock = project.WORK / "wheels.lock"
    lock.write_text("".join(wanted), encoding="utf-8")
    if subprocess.run(command(lock, python_version), check=False).returncode:
        raise BuildTrouble("pip could not fetch the packages; it says why above")


def _pip_python() -> Path:
    return _PIP / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
