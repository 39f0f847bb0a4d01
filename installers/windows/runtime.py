"""Python itself: the embeddable zip of python.org, checked by its sum, without what is never used."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from installers import project, trimming
from installers.windows import pe
from installers.windows.wheels import BuildTrouble

FOLDER = "runtime"
APP = "app"
"""The folder of our code and the packages, beside `runtime`."""
LEFT_OUT = frozenset(
    (
        *("python.exe", "pythonw.exe", "python.cat", "winsound.pyd", "_msi.pyd", "_wmi.pyd"),
        *("_ssl.pyd", "_hashlib.pyd"),
        *("libssl-3.dll", "libcrypto-3.dll", "libssl-1_1.dll", "libcrypto-1_1.dll"),
    )
)
"""Our launchers take the place of the two programs; nothing here speaks TLS.

Without `_wmi` the system's version comes from a plain call, not from a service that may not answer.
"""
_UNUSED = {f"{name}.pyc" for name in (*trimming.UNUSED_MODULES, "turtle", "this", "antigravity")}
_UNUSED_FOLDERS = ("ensurepip", "idlelib", "pydoc_data", "turtledemo", "venv", "_pyrepl", "test")


@dataclass(frozen=True)
class Python:
    """An embeddable Python: its full version, the version of its SQLite, and the name of its library."""

    version: str
    sqlite: str
    library: str


def opened(path: Path, sha256: str) -> zipfile.ZipFile:
    """Return the zip when it is the one that was named; raises `BuildTrouble`."""
    if not path.is_file():
        raise BuildTrouble(f"{path} is not there; it is python.org’s “Windows embeddable package (64-bit)”")
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != sha256.strip().lower():
        raise BuildTrouble(
            f"{path.name} is not the file that was meant: its SHA-256 is {found}, told was {sha256}"
        )
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        raise BuildTrouble(f"{path.name} is no zip file") from None


def lay_out(archive: zipfile.ZipFile, python_version: str, root: Path) -> Python:
    """Put Python into `root/runtime` and return what it is; raises `BuildTrouble`.

    Its search path is the two folders and the standard library, whatever the machine has set: with a
    `._pth` file Python looks at no variable, no registry, no user's packages and no `.pth` file.
    """
    short = f"python{python_version.replace('.', '')}"
    names = set(archive.namelist())
    missing = {f"{short}.dll", f"{short}.zip", f"{short}._pth", "sqlite3.dll", "LICENSE.txt"} - names
    if missing:
        raise BuildTrouble(
            f"this is no embeddable Python {python_version} (it lacks {', '.join(sorted(missing))})"
        )
    folder = root / FOLDER
    folder.mkdir(parents=True)
    for name in sorted(names - LEFT_OUT):
        if name.endswith("/") or "/" in name:
            continue
        (folder / name).write_bytes(archive.read(name))
    (folder / f"{short}.zip").write_bytes(_standard_library(archive.read(f"{short}.zip")))
    (folder / f"{short}._pth").write_text(f"{short}.zip\n.\n..\\{APP}\n", encoding="ascii")
    library = pe.read(folder / f"{short}.dll")
    if library is None or not library.amd64:
        raise BuildTrouble("this Python is not for 64-bit Windows on Intel and AMD (amd64)")
    major, minor, micro, _ = pe.version(folder / f"{short}.dll")
    sqlite = ".".join(map(str, pe.version(folder / "sqlite3.dll")[:3]))
    return Python(f"{major}.{minor}.{micro // 1000}", sqlite, f"{short}.dll")


def _standard_library(data: bytes) -> bytes:
    """Return the zip of the standard library, stored (it is read faster), without what is never used."""
    kept = io.BytesIO()
    moment = project.zip_time()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(kept, "w", zipfile.ZIP_STORED) as new,
    ):
        for name in sorted(old.namelist()):
            if name.endswith("/") or name in _UNUSED or name.partition("/")[0] in _UNUSED_FOLDERS:
                continue
            new.writestr(zipfile.ZipInfo(name, moment), old.read(name))
    return kept.getvalue()
