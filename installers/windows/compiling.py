"""Turns the code of a folder into bytecode of the shipped Python, so that nothing is written later."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installers import project
from installers.windows.wheels import BuildTrouble

CODE = """
import os, pathlib, py_compile, sys
mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
for path in sorted(pathlib.Path(".").rglob("*.py")):
    name = path.as_posix()
    py_compile.compile(name, name + "c", name, doraise=True, invalidation_mode=mode)
    os.remove(name)
"""
"""Runs in the folder; places in the bytecode are relative to it, as in every frozen program."""


def compile_folder(folder: Path, python: list[str]) -> None:
    """Replace every `.py` file of a folder by a `.pyc` beside it; raises `BuildTrouble`."""
    for cache in list(folder.rglob("__pycache__")):
        shutil.rmtree(cache)
    done = _run(python, CODE, folder)
    left = next(folder.rglob("*.py"), None)
    if done.returncode or left is not None:
        raise BuildTrouble(f"the code could not be compiled with {python[-1]}{f': {left}' if left else ''}")


def fitting(python_version: str, archive_folder: Path) -> list[str]:
    """Return the words that start a Python of this version; raises `BuildTrouble`.

    The embeddable one itself (with wine where this is no Windows), so that every system builds the same;
    else the one that builds or one on the path, whose bytecode works as well.
    """
    embedded = archive_folder / "python.exe"
    native = [] if sys.platform == "win32" else ["wine"]
    candidates = [
        [*native, str(embedded)],
        [sys.executable, "-I"],
        [f"python{python_version}", "-I"],
    ]
    for words in candidates:
        if shutil.which(words[0]) and _says(words) == python_version:
            return words
    raise BuildTrouble(
        f"what is shipped is compiled by Python {python_version}: install wine, or put it on the path"
    )


def _says(words: list[str]) -> str:
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = _run(words, code, project.ROOT)
    return done.stdout.decode("utf-8", "replace").strip()


def _run(words: list[str], code: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run code in a folder; wine gets a Windows of its own below `build`."""
    settings = {"PYTHONHASHSEED": "0", "WINEPREFIX": str(project.WORK / "wine"), "WINEDEBUG": "-all"}
    return subprocess.run(
        [*words, "-c", code],
        cwd=folder,
        env={**os.environ, **settings, "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
