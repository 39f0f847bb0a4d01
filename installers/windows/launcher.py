"""Builds the two programs that owners start, from the C source beside this module, with mingw."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from installers import project
from installers.windows import icon

FOLDER = Path(__file__).resolve().parent
COMPILERS = ("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-gcc-win32", "x86_64-w64-mingw32-gcc-posix")
SOURCES = ("launcher.c", "launcher.rc", "launcher.manifest")
RESOURCES = "x86_64-w64-mingw32-windres"


@dataclass(frozen=True)
class Launcher:
    """One program: its file, the script in `app` that it runs, whether it belongs to a console."""

    name: str
    script: str
    console: bool


WINDOW = Launcher("KOL Studio.exe", "window.pyc", False)
CONSOLE = Launcher("kolstudio.exe", "console.pyc", True)
LAUNCHERS = (WINDOW, CONSOLE)


def compiler() -> str | None:
    """Return the name of the compiler that is at hand."""
    return next((name for name in COMPILERS if shutil.which(name)), None)


def commands(launcher: Launcher, python_dll: str, target: Path) -> list[list[str]]:
    """Return the commands that make one program, run in a folder with the sources and `names.h`."""
    return [
        [RESOURCES, "--input", "launcher.rc", "--output", "launcher.res", "--output-format=coff"],
        [
            *(compiler() or COMPILERS[0], "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-municode"),
            *("-ffreestanding", "-fno-stack-protector", "-nostdlib", "-s", "-Wl,--no-insert-timestamp"),
            *("-Wl,--entry=start", "-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va"),
            "-mconsole" if launcher.console else "-mwindows",
            f'-DSCRIPT=L"{launcher.script}"',
            f'-DPYTHON_DLL=L"{python_dll}"',
            *("launcher.c", "launcher.res", "-o", str(target), "-lkernel32", "-luser32", "-lshell32"),
        ],
    ]


def names(launcher: Launcher) -> str:
    """Return the header that tells the resources which program and version they belong to."""
    numbers = ",".join(project.numbers())
    return (
        f"#define VERSION_NUMBERS {numbers}\n"
        f'#define VERSION_TEXT "{project.VERSION}"\n'
        f'#define PROGRAM_NAME "{launcher.name}"\n'
    )


def build(python_dll: str, root: Path) -> None:
    """Make both programs in a folder."""
    for launcher in LAUNCHERS:
        work = project.WORK / "launchers" / Path(launcher.script).stem
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        for path in (*(FOLDER / name for name in SOURCES), icon.ICO):
            shutil.copy(path, work)
        (work / "names.h").write_text(names(launcher), encoding="ascii")
        for command in commands(launcher, python_dll, root / launcher.name):
            subprocess.run(command, check=True, cwd=work)
