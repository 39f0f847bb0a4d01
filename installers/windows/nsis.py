"""Puts the folder for Windows owners into one installer, with NSIS."""

from __future__ import annotations

import os
import subprocess
from itertools import groupby
from pathlib import Path

from installers import project
from installers.windows import icon
from installers.windows.wheels import BuildTrouble

SCRIPT = Path(__file__).with_name("installer.nsi")
TOOL = "makensis"


def target() -> Path:
    """Return where the installer goes."""
    return project.OUTPUT / f"kolstudio-{project.VERSION}-windows-setup.exe"


def build(tree: Path) -> Path:
    """Make the installer and return its path; raises `BuildTrouble`."""
    work = project.WORK / "windows" / "files.nsh"
    work.write_text(copying(tree), encoding="utf-8-sig")
    path = target()
    path.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(project.moment()), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command(tree, work, path), check=False, env=environment)
    if done.returncode:
        raise BuildTrouble("makensis made no installer; it says why above")
    return path


def command(tree: Path, files: Path, path: Path) -> list[str]:
    """Return the command that makes the installer."""
    size = sum(one.stat().st_size for one in tree.rglob("*") if one.is_file())
    given = {
        "VERSION": project.VERSION,
        "VERSION4": ".".join(project.numbers()),
        "OUTPUT": str(path),
        "ICON": str(icon.ICO),
        "SIDE": str(icon.SIDE),
        "FILES": str(files),
        "KILOBYTES": str((size + 1023) // 1024),
    }
    words = [f"-D{name}={value}" for name, value in given.items()]
    return [TOOL, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, str(SCRIPT)]


def copying(tree: Path) -> str:
    """Return the part of the script that copies every file, folder by folder in the order of their names."""
    files = [path for path in tree.rglob("*") if path.is_file()]
    files.sort(key=lambda one: (one.parent, one.name))
    lines = []
    for folder, members in groupby(files, key=lambda one: one.parent):
        inner = folder.relative_to(tree).as_posix().replace("/", "\\")
        lines.append(f'SetOutPath "$INSTDIR{"" if inner == "." else chr(92) + quoted(inner)}"')
        lines += [f'File "{quoted(str(path))}"' for path in members]
    return "".join(f"{line}\n" for line in lines)


def quoted(path: str) -> str:
    """Return a path as it stands between quotation marks of a script."""
    return path.replace("$", "$$").replace('"', '$\\"')
