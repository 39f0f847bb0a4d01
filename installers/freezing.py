"""Makes the frozen program in one folder: a clean Python with the lock, PyInstaller, symbols taken out."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installers import parts, project

VENV = project.WORK / "venv"
FROZEN = project.WORK / "frozen" / "kolstudio"
"""The frozen program."""
SPEC = project.ROOT / "installers" / "kolstudio.spec"


def commands() -> list[list[str]]:
    """Return the commands that freezing runs, for `plan` and for itself."""
    python = str(VENV / "bin" / "python")
    return [
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        [
            *(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"),
            *(
                "--only-binary=:all:",
                "--require-hashes",
                "-r",
                str(project.LOCK),
                "-r",
                str(project.TOOLS_LOCK),
            ),
        ],
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", str(FROZEN.parent), "--workpath", str(project.WORK / "work"), str(SPEC)),
        ],
    ]


def freeze() -> Path:
    """Make the frozen program for Linux and return its folder."""
    run_pyinstaller()
    _strip(FROZEN)
    work = project.WORK / "work" / "kolstudio"
    shutil.copyfile(work / parts.BILL, FROZEN / parts.BILL)
    shutil.move(FROZEN / "_internal" / parts.LICENCES, FROZEN / parts.LICENCES)
    _settle(FROZEN)
    return FROZEN


def run_pyinstaller() -> None:
    """Let PyInstaller make its folder anew; the Python of the build is kept while the locks stay."""
    make_venv, install, build = commands()
    wanted = hashlib.sha256(project.LOCK.read_bytes() + project.TOOLS_LOCK.read_bytes()).hexdigest()
    installed = VENV / "installed.txt"
    if not installed.is_file() or installed.read_text(encoding="ascii") != wanted:
        _run(make_venv)
        _run(install)
        installed.write_text(wanted, encoding="ascii")
    shutil.rmtree(FROZEN, ignore_errors=True)
    _run(build)


def _run(command: list[str]) -> None:
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(project.moment()),
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(project.ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    subprocess.run(command, check=True, cwd=project.ROOT, env=environment)


def _strip(folder: Path) -> None:
    """Take the symbols out of Python itself; the wheels come without any."""
    inner = folder / "_internal"
    for path in (*inner.glob("libpython*.so*"), *inner.rglob("lib-dynload/*.so")):
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _settle(folder: Path) -> None:
    """Give every file the same rights and the time of the release, wherever it was built."""
    moment = project.moment()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        runs = path.is_dir() or (path.parent == folder and path.name in ("kolstudio", "kolstudiow"))
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment))
    os.utime(folder, (moment, moment))
