"""The words that `build_installer.py` understands."""

from __future__ import annotations

import argparse
import shlex
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from installers import archive, checking, debian, freezing, parts, project

TOOLS = ("objdump", "strip", "dpkg-deb")


def main(words: Sequence[str]) -> int:
    """Do what was asked; returns 0, 1 when a check fails, 2 when something is missing."""
    parser = argparse.ArgumentParser(prog="build_installer.py", description="Make what owners install.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("linux", help=".deb and .tar.gz for Linux, with SHA256SUMS")
    verbs.add_parser("plan", help="list steps and files without building")
    verbs.add_parser("check", help="check the artefacts that were made")
    verb = parser.parse_args(words).verb
    return {"linux": build_linux, "plan": plan, "check": check}[verb]()


def build_linux() -> int:
    """Freeze, pack, sum up and check."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        told = f"these programs are missing: {' '.join(missing)}" if missing else "build on Linux"
        print(f"build_installer.py linux: {told}", file=sys.stderr)
        return 2
    project.OUTPUT.mkdir(exist_ok=True)
    began = time.monotonic()
    frozen = freezing.freeze()
    lap = _told(f"frozen, {checking.megabytes(checking.size_of(frozen)):.1f} MB", began)
    made: list[Path] = []
    for build in (debian.build, archive.build):
        made.append(build(frozen))
        lap = _told(f"{made[-1].name}, {checking.megabytes(made[-1].stat().st_size):.1f} MB", lap)
    bill = project.OUTPUT / f"kolstudio-{project.VERSION}.cdx.json"
    shutil.copyfile(frozen / parts.BILL, bill)
    archive.write_sums([*made, bill])
    code = check()
    print(f"{time.monotonic() - began:6.1f} s  everything", flush=True)
    return code


def plan() -> int:
    """Print the steps and the files."""
    print(f"KOL Studio {project.VERSION}, files dated {project.moment()}; folder of work: {project.WORK}")
    print("\nSteps of `linux`:")
    for number, command in enumerate(freezing.commands(), 1):
        print(f"  {number}. {shlex.join(command)}")
    print("  4. licences and bill of materials from what PyInstaller took; symbols out of Python")
    print("  5. .deb: /usr/lib/kolstudio, /usr/bin/{kolstudio,kolstudiow}, menu entry, icon, .kol file type")
    print("  6. .tar.gz, SHA256SUMS, then `check`")
    print("\nFiles:")
    for path, budget in checking.budgets().items():
        print(f"  {path.relative_to(project.ROOT)}  (at most {budget} MB)")
    print(f"  {(project.OUTPUT / archive.SUMS).relative_to(project.ROOT)}")
    print(
        f"\n{len(project.pins())} pinned packages, {len(project.pins(project.TOOLS_LOCK))} pinned build tools"
    )
    return 0


def check() -> int:
    """Look at every artefact and print what was found."""
    failed = False
    for name, trouble in checking.everything():
        print(f"{'FAILED' if trouble else 'ok':<8}{name}{': ' + trouble if trouble else ''}", flush=True)
        failed = failed or bool(trouble)
    return 1 if failed else 0


def _told(what: str, since: float) -> float:
    now = time.monotonic()
    print(f"{now - since:6.1f} s  {what}", flush=True)
    return now
