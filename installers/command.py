"""The words that `build_installer.py` understands."""

from __future__ import annotations

import argparse
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from installers import archive, checking, debian, freezing, macos, parts, project
from installers.windows import launcher, nsis, portable, runtime, trees, wheels
from installers.windows.wheels import BuildTrouble

LINUX_TOOLS = ("objdump", "strip", "dpkg-deb")
PYTHON_VERSION = "3.13"
"""The Python that Windows owners get."""


def main(words: Sequence[str]) -> int:
    """Do what was asked; returns 0, 1 when a check fails, 2 when something is missing."""
    asked = _parser().parse_args(words)
    if asked.out is not None:
        project.OUTPUT = asked.out.resolve()
    doing: dict[str, Callable[[], int]] = {
        "linux": build_linux,
        "windows": lambda: build_windows(asked.python_embed, asked.sha256, asked.python_version),
        "macos": build_macos,
        "plan": plan,
        "check": check,
        "i18n-update": update_texts,
    }
    try:
        return doing[asked.verb]()
    except BuildTrouble as trouble:
        print(f"build_installer.py {asked.verb}: {trouble}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build_installer.py", description="Make what owners install.")
    parser.set_defaults(out=None)
    place = argparse.ArgumentParser(add_help=False)
    place.add_argument("--out", type=Path, metavar="DIR", help="where the artefacts go (default: dist)")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("linux", parents=[place], help=".deb and .tar.gz for Linux, with SHA256SUMS")
    windows = verbs.add_parser("windows", parents=[place], help="installer and portable .zip, on any system")
    windows.add_argument(
        "--python-embed", type=Path, required=True, metavar="ZIP", help="python.org's embeddable zip (amd64)"
    )
    windows.add_argument("--sha256", required=True, metavar="HEX", help="the sum that the zip must have")
    windows.add_argument("--python-version", default=PYTHON_VERSION, metavar="X.Y", help="(default: 3.13)")
    verbs.add_parser("macos", parents=[place], help="the .app, built on a Mac")
    verbs.add_parser("plan", parents=[place], help="list steps and files without building")
    verbs.add_parser("check", parents=[place], help="check the artefacts that were made")
    verbs.add_parser("i18n-update", help="collect the texts to translate (as `run.py i18n` does)")
    return parser


def build_linux() -> int:
    """Freeze, pack, sum up and check."""
    if sys.platform != "linux":
        raise BuildTrouble("build on Linux")
    _need(*LINUX_TOOLS)
    began = time.monotonic()
    frozen = freezing.freeze()
    _told(f"frozen, {checking.megabytes(checking.size_of(frozen)):.1f} MB", began)
    _pack(frozen, (debian.build, archive.build))
    shutil.copyfile(frozen / parts.BILL, project.OUTPUT / f"kolstudio-{project.VERSION}.cdx.json")
    return _finish(began)


def build_windows(embeddable: Path, sha256: str, python_version: str) -> int:
    """Lay out, pack, sum up and check; needs no Windows."""
    _need(nsis.TOOL, launcher.RESOURCES, launcher.compiler() or launcher.COMPILERS[0])
    began = time.monotonic()
    tree = trees.make(embeddable, sha256, python_version)
    _told(f"laid out, {checking.megabytes(checking.size_of(tree)):.1f} MB", began)
    _pack(tree, (nsis.build, portable.build))
    shutil.copyfile(tree / parts.BILL, project.OUTPUT / f"kolstudio-{project.VERSION}-windows.cdx.json")
    return _finish(began)


def build_macos() -> int:
    """Make the `.app` in a zip; only a Mac can."""
    if not macos.here():
        raise BuildTrouble("a Mac makes programs for Macs: run the same command there; nothing was changed")
    began = time.monotonic()
    made = macos.build()
    _told(f"{made.name}, {checking.megabytes(made.stat().st_size):.1f} MB", began)
    archive.write_sums(archive.present())
    return 0


def update_texts() -> int:
    """Collect the texts to translate."""
    return subprocess.run([sys.executable, str(project.ROOT / "run.py"), "i18n"], check=False).returncode


def plan() -> int:
    """Print the steps and the files."""
    print(f"KOL Studio {project.VERSION}, files dated {project.moment()}; folder of work: {project.WORK}")
    print("\nSteps of `linux`:")
    for number, command in enumerate(freezing.commands(), 1):
        print(f"  {number}. {shlex.join(command)}")
    print("  4. licences and bill of materials from what PyInstaller took; symbols out of Python")
    print("  5. .deb: /usr/lib/kolstudio, /usr/bin/{kolstudio,kolstudiow}, menu entry, icon, .kol file type")
    print("  6. .tar.gz, SHA256SUMS, then `check`")
    print("\nSteps of `windows`:")
    for number, step in enumerate(windows_steps(), 1):
        print(f"  {number}. {step}")
    print("\nSteps of `macos` (on a Mac): PyInstaller, .app with the .kol file type, .zip, SHA256SUMS")
    print("\nFiles:")
    for path, budget in checking.budgets().items():
        print(f"  {_shown(path)}  (at most {budget} MB)")
    print(f"  {_shown(project.OUTPUT / archive.SUMS)}")
    print(
        f"\n{len(project.pins())} pinned packages, {len(project.pins(project.TOOLS_LOCK))} pinned build tools"
    )
    return 0


def windows_steps() -> list[str]:
    """Return what `windows` does, in words and commands."""
    short = f"python{PYTHON_VERSION.replace('.', '')}"
    tree = trees.TREE
    shipped = ", ".join(sorted(wheels.first_wanted(project.ROOT / "kolstudio")))
    compiling = [launcher.commands(one, f"{short}.dll", tree / one.name)[1] for one in launcher.LAUNCHERS]
    return [
        f"--python-embed, checked by --sha256 → {runtime.FOLDER}/, without what is never used",
        shlex.join(wheels.command(project.WORK / "wheels.lock", PYTHON_VERSION)),
        f"{runtime.APP}/: {shipped} and what these need; our code and resources; of Qt what is loaded",
        "licences/ and bill of materials",
        f"bytecode by Python {PYTHON_VERSION} (the embeddable one, with wine; else one on the path)",
        *(shlex.join(command) for command in compiling),
        shlex.join(nsis.command(tree, project.WORK / "windows" / "files.nsh", nsis.target())),
        "portable .zip: the same files and the mark that keeps the data beside them",
        "SHA256SUMS, then `check`",
    ]


def check() -> int:
    """Look at every artefact and print what was found."""
    failed = False
    for name, trouble in checking.everything():
        print(f"{'FAILED' if trouble else 'ok':<8}{name}{': ' + trouble if trouble else ''}", flush=True)
        failed = failed or bool(trouble)
    return 1 if failed else 0


def _need(*tools: str) -> None:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        raise BuildTrouble(f"these programs are missing: {' '.join(missing)}")


def _pack(folder: Path, builds: Sequence[Callable[[Path], Path]]) -> None:
    project.OUTPUT.mkdir(parents=True, exist_ok=True)
    for build in builds:
        began = time.monotonic()
        made = build(folder)
        _told(f"{made.name}, {checking.megabytes(made.stat().st_size):.1f} MB", began)


def _finish(began: float) -> int:
    archive.write_sums(archive.present())
    code = check()
    _told("everything", began)
    return code


def _shown(path: Path) -> Path:
    return path.relative_to(project.ROOT) if path.is_relative_to(project.ROOT) else path


def _told(what: str, since: float) -> None:
    print(f"{time.monotonic() - since:6.1f} s  {what}", flush=True)
