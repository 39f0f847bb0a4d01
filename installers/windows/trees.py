"""Makes the folder that Windows owners get: two programs, Python in `runtime`, code in `app`, licences."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import parts, project, trimming
from installers.parts import Shipped
from installers.windows import compiling, launcher, library_needs, pe, runtime, wheels
from installers.windows.runtime import APP, Python
from installers.windows.wheels import BuildTrouble
from kolstudio.core.service import about

TREE = project.WORK / "windows" / "KOL Studio"
"""The finished folder; both artefacts hold the same files."""
STARTING = project.ROOT / "installers" / "starting"
NSIS_TEXTS = (Path("/usr/share/doc/nsis/copyright"), Path("C:/Program Files (x86)/NSIS/COPYING"))
_READ_ME = """KOL Studio {version}

  Chạy / run:        KOL Studio.exe           (cửa sổ / window)
                     kolstudio.exe --help     (dòng lệnh / command line)
  Giấy phép / licences:  thư mục licences, kolstudio.cdx.json

Cần Windows 10 (1809) trở lên, 64 bit. / Needs 64-bit Windows 10 (1809) or later.
"""


def make(embeddable: Path, sha256: str, python_version: str) -> Path:
    """Make the folder anew and return it; raises `BuildTrouble`."""
    shutil.rmtree(TREE, ignore_errors=True)
    with runtime.opened(embeddable, sha256) as archive:
        python = runtime.lay_out(archive, python_version, TREE)
        whole = project.WORK / "windows" / "python"
        shutil.rmtree(whole, ignore_errors=True)
        archive.extractall(whole)
    app = TREE / APP
    wheels.unpack(wheels.fetch(python_version), app)
    _put_code(app)
    trim(app, qt_modules(project.ROOT / "kolstudio"))
    _put_licences(python)
    compiling.compile_folder(app, compiling.fitting(python_version, whole))
    launcher.build(python.library, TREE)
    (TREE / "README.txt").write_text(
        _READ_ME.format(version=project.VERSION), encoding="utf-8", newline="\r\n"
    )
    lacking = library_needs.missing(TREE)
    if lacking:
        told = ", ".join(f"{name} (for {user})" for name, user in lacking.items())
        raise BuildTrouble(f"libraries that neither the folder nor Windows has: {told}")
    settle(TREE)
    return TREE


def qt_modules(package: Path) -> set[str]:
    """Return the modules of Qt that the code in a folder imports."""
    found: set[str] = set()
    for path in sorted(package.rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"\bPySide6\.(Qt\w+)", code))
        for names in re.findall(r"from PySide6 import ([\w, ]+)", code):
            found |= set(re.findall(r"Qt\w+", names))
    return found


def trim(app: Path, modules: set[str]) -> None:
    """Take out of the packages what the program never opens; of Qt only the named modules stay."""
    for path in sorted(app.rglob("*")):
        if path.is_file() and not trimming.is_shipped_on_windows(path.relative_to(app).as_posix()):
            path.unlink()
    qt = app / "PySide6"
    for path in sorted(qt.glob("Qt*.pyd")):
        if path.stem not in modules:
            path.unlink()
    roots = [path for path in sorted(app.rglob("*")) if path.suffix == ".pyd" or "plugins" in path.parts]
    roots = [path for path in roots if path.suffix in (".pyd", ".dll")]
    used = library_needs.reachable(roots, app)
    for path in sorted(app.rglob("*.dll")):
        if path not in used:
            path.unlink()
    for folder in sorted((path for path in app.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def settle(folder: Path) -> None:
    """Give every file the rights and the time of the release."""
    moment = project.moment()
    for path in [*sorted(folder.rglob("*"), reverse=True), folder]:
        path.chmod(0o755 if path.is_dir() or path.suffix == ".exe" else 0o644)
        os.utime(path, (moment, moment))


def _put_code(app: Path) -> None:
    ours = app / "kolstudio"
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(project.ROOT / "kolstudio", ours, ignore=ignored)
    shutil.copytree(project.ROOT / "resources", ours / "resources", ignore=ignored)
    shutil.copy(project.ROOT / "LICENSE", ours)
    prelude = (STARTING / "embedded.py").read_text(encoding="utf-8")
    for name in ("console.py", "window.py"):
        code = (STARTING / name).read_text(encoding="utf-8")
        (app / name).write_text(f"{prelude}\n{code}", encoding="utf-8")


def _put_licences(python: Python) -> None:
    found = list(_parts(python))
    for part in found:
        folder = TREE / parts.LICENCES / part.name.replace(" ", "-")
        for number, text in enumerate(part.texts):
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, folder / f"{number or ''}{Path(text).name}")
    parts.write(found, TREE)
    (TREE / parts.PARTS).unlink()


def _parts(python: Python) -> Iterator[Shipped]:
    """Yield everything that is shipped, with the texts of its licence."""
    text = str(TREE / runtime.FOLDER / "LICENSE.txt")
    app = TREE / APP
    shipped = {project.normal(path.name.partition("-")[0]) for path in app.glob("*.dist-info")}
    with _first_on_path(app):
        packages = [part for part in about.packages() if project.normal(part.name) in shipped]
    yield from (parts.of(part, "python") for part in sorted(packages, key=lambda part: part.name.casefold()))
    yield from (
        parts.of(part, "other") for part in about.parts() if part.name in ("Be Vietnam Pro", "Lucide")
    )
    microsoft = sorted((TREE / runtime.FOLDER).glob("vcruntime*.dll"))
    number = ".".join(map(str, pe.version(microsoft[0])[:3])) if microsoft else ""
    names = sorted({path.name for path in TREE.rglob("*.dll") if re.match(r"(vc|msvc|concrt)", path.name)})
    yield Shipped("Python", python.version, "PSF-2.0", "other", (text,))
    yield Shipped("SQLite", python.sqlite, "Public domain", "other")
    yield Shipped("Microsoft Visual C++ runtime", number, "see Python's text", "other", (text,), tuple(names))
    nsis = tuple(str(path) for path in NSIS_TEXTS if path.is_file())[:1]
    yield Shipped("NSIS", "", "zlib, CPL-1.0 with exception", "other", nsis, ("Uninstall.exe",))


@contextmanager
def _first_on_path(folder: Path) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
