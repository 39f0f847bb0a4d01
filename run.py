#!/usr/bin/env python3
"""From a clone to a running program or a test run, with nothing but Python and this file.

    python3 run.py                        the window
    python3 run.py --demo [--out DIR]     sample library, an import, a brief and a shortlist, in DIR, and
                                          the window on it where there is a display
    python3 run.py test [PYTEST ARGS]     every check and test; with arguments only pytest with them
    python3 run.py i18n                   collect the texts to translate
    python3 run.py COMMAND …              the program's own command line

The first start makes `.venv` with the Python that runs this file and installs `requirements.lock` into it;
later starts only compare the lock with what was installed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    sys.exit("KOL Studio needs Python 3.11-3.14 · cần Python 3.11-3.14 (" + sys.version.split()[0] + ")")

from kolstudio.cli import one_line, system_language  # needs no library, like core.errors and core.texts
from kolstudio.core.errors import EnvironmentFault, KnownError, RuleError
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text, catalogue

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"
INSTALLED = VENV / "installed-lock.txt"
DEMO_FOLDER = ROOT / "build" / "demo"
WRITE_SAMPLE_LIST = """
import pathlib, sys
from kolstudio.core.service import sample
sample.write_list(pathlib.Path(sys.argv[1]))
"""

OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
}
WINDOW_LIBRARIES = {
    **OFFSCREEN_LIBRARIES,
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main(arguments: list[str]) -> int:
    """Prepare the machine as far as this run needs it, then do what was asked; returns the exit code."""
    verb = arguments[0] if arguments else ""
    if not verb:
        require_display()
    shows = not verb or (verb == "--demo" and has_display())
    require_system(WINDOW_LIBRARIES if shows else {"test": OFFSCREEN_LIBRARIES}.get(verb, {}))
    python = prepared_python()
    if verb == "test":
        return run_tests(python, arguments[1:])
    if verb == "i18n":
        return collect_texts(python)
    if verb == "--demo":
        return demo(python, demo_folder(arguments[1:]))
    return call([python, "-m", "kolstudio", *arguments])


# The machine


def prepared_python() -> str:
    """Return the Python of `.venv`, which is made and filled when the lock has changed."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    installed = INSTALLED.read_text(encoding="ascii") if INSTALLED.is_file() else ""
    if installed == wanted and PYTHON.exists():
        return str(PYTHON)
    if not PYTHON.exists():
        make_venv()
    say(
        QT_TRANSLATE_NOOP(
            "Setup", "Installing the libraries into {folder} (about {size} MB on disk; only the first time) …"
        )(folder=VENV, size=500)
    )
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *quiet]
    if call([*pip, "--only-binary=:all:", "--require-hashes", "-r", str(LOCK)]):
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Setup", "The libraries could not be installed; pip says why above."),
            QT_TRANSLATE_NOOP("Setup", "Check the network and the free disk space, then start again."),
        )
    INSTALLED.write_text(wanted, encoding="ascii")
    return str(PYTHON)


def make_venv() -> None:
    """Make `.venv` with the Python that runs this file."""
    done = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)], stdout=subprocess.PIPE, check=False
    )
    if done.returncode:
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Setup", "The folder {folder} for the libraries could not be made: {detail}")(
                folder=VENV, detail=last_line(done.stdout)
            )
        )


def require_system(libraries: dict[str, str]) -> None:
    """See to it that the system has what Qt loads and what makes `.venv`; Debian leaves both out."""
    packages = missing_packages(libraries)
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get") or os.geteuid() != 0:
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Setup", "These system packages are missing: {names}.")(
                names=" ".join(packages)
            ),
            QT_TRANSLATE_NOOP("Setup", "On Debian and Ubuntu run: {command}")(
                command=shlex.join(["sudo", *command])
            ),
        )
    say(QT_TRANSLATE_NOOP("Setup", "Installing system packages: {names} …")(names=" ".join(packages)))
    for step in (["apt-get", "update"], command):
        done = subprocess.run(
            step,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            raise EnvironmentFault(
                QT_TRANSLATE_NOOP("Setup", "“{command}” failed: {detail}")(
                    command=shlex.join(step), detail=last_line(done.stdout)
                )
            )


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages that this system lacks; on other systems Python brings everything."""
    if sys.platform != "linux":
        return []
    packages = [package for soname, package in libraries.items() if not loads(soname)]
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        packages.append("python3-venv")
    return packages


def loads(soname: str) -> bool:
    """Tell whether the system has a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Tell whether a window could be shown."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def require_display() -> None:
    """Refuse to start a window where there is no screen; Qt would abort."""
    if not has_display():
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Setup", "There is no display here, so no window can be shown."),
            QT_TRANSLATE_NOOP(
                "Setup", "“python3 run.py --demo” and “python3 run.py --help” show what works without one."
            ),
        )


# What can be asked for


def demo_folder(arguments: list[str]) -> Path:
    """Return the folder that the arguments of `--demo` name."""
    if arguments and (len(arguments) != 2 or arguments[0] != "--out"):
        raise RuleError(QT_TRANSLATE_NOOP("Setup", "Use it like this: python3 run.py --demo [--out FOLDER]"))
    return Path(arguments[1]).resolve() if arguments else DEMO_FOLDER


def demo(python: str, folder: Path) -> int:
    """Do the main job on sample data by the command line, say where the files are, open the window on it."""
    folder.mkdir(parents=True, exist_ok=True)
    names = ("demo.kol", "demo-list.xlsx", "demo-brief.xlsx", "demo-shortlist.xlsx")
    library, sample_list, brief, shortlist = (folder / name for name in names)
    if who_holds(library) is not None:
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Setup", "The sample library is open in another window: {path}")(path=library),
            QT_TRANSLATE_NOOP("Setup", "Close that window, or name another folder with --out."),
        )
    for old in (library, *folder.glob("demo.kol-*")):
        old.unlink(missing_ok=True)

    def kolstudio(*words: str) -> Any:
        print("$ kolstudio", shlex.join(words), flush=True)
        return json.loads(output_of([python, "-m", "kolstudio", *words, "--json"]))

    data = ("--data", str(library))
    made = kolstudio("demo", "-o", str(library))
    say(
        QT_TRANSLATE_NOOP("Setup", "  {people} invented people, {campaigns} campaigns")(
            people=made["people"], campaigns=made["campaigns"]
        )
    )
    output_of([python, "-c", WRITE_SAMPLE_LIST, str(sample_list)])
    counts = kolstudio(*data, "import", str(sample_list))
    say(
        QT_TRANSLATE_NOOP(
            "Setup", "  {created} new, {duplicates} duplicates, {needs_fix} to be mended, {skipped} skipped"
        )(**{name: counts[name] for name in ("created", "duplicates", "needs_fix", "skipped")})
    )
    campaign = kolstudio(*data, "campaign", "list")[0]["name"]
    kolstudio(*data, "brief", campaign, "-o", str(brief))
    kolstudio(*data, "shortlist", "-o", str(shortlist))
    say(QT_TRANSLATE_NOOP("Setup", "The sample library, the list, the brief and the shortlist are here:"))
    for path in (library, sample_list, brief, shortlist):
        print(f"  {path}", flush=True)
    if not has_display():
        say(QT_TRANSLATE_NOOP("Setup", "There is no display here, so all of it was done without a window."))
        return 0
    say(QT_TRANSLATE_NOOP("Setup", "The window shows the sample library; close it to end."))
    return call([python, "-m", "kolstudio", str(library)])


def run_tests(python: str, arguments: list[str]) -> int:
    """Run linter, formatter, type checker and tests (the core's with Qt blocked), whatever fails."""
    pytest = [python, "-m", "pytest"]
    if arguments:
        return call([*pytest, *arguments], cwd=ROOT)
    parallel = ["-q", "-n", "auto", "--dist", "worksteal"]
    report = ROOT / "build" / "tests-core.xml"
    report.parent.mkdir(exist_ok=True)
    report.unlink(missing_ok=True)
    without_qt = ["-p", "no:pytest-qt", f"--junitxml={report}"]
    steps = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format": [python, "-m", "ruff", "format", "--check"],
        "mypy": [python, "-m", "mypy"],
        "tests/core without Qt": [*pytest, "tests/core", *parallel, *without_qt],
    }
    lines, failed = [], []
    for name, command in steps.items():
        print(f"--- {name}", flush=True)
        start = time.monotonic()
        code = call(command, cwd=ROOT, KOLSTUDIO_NO_QT="1")
        counts = counts_of(report) if name.startswith("tests") else ""
        seconds = time.monotonic() - start
        lines.append(f"{name:<24}{'FAILED' if code else 'ok':<8}{seconds:6.1f} s   {counts}".rstrip())
        failed += [name] if code else []
    print("--- the other tests", flush=True)
    # The last pytest shows these lines above its own closing line (tests/conftest.py).
    others = [*pytest, "tests", "--ignore=tests/core", *parallel]
    if call(others, cwd=ROOT, KOLSTUDIO_EARLIER_STEPS="\n".join(lines)):
        failed.append("the other tests")
    if failed:
        print("FAILED: " + ", ".join(failed), file=sys.stderr, flush=True)
    return 1 if failed else 0


def counts_of(report: Path) -> str:
    """Return what a JUnit report counted, in pytest's words."""
    if not report.is_file():
        return "no report"
    suite = next(ElementTree.parse(report).getroot().iter("testsuite")).attrib
    bad = {kind: int(suite.get(kind, 0)) for kind in ("failures", "errors", "skipped")}
    passed = int(suite.get("tests", 0)) - sum(bad.values())
    return ", ".join([f"{passed} passed", *(f"{number} {kind}" for kind, number in bad.items() if number)])


def collect_texts(python: str) -> int:
    """Bring resources/i18n/kolstudio_vi.ts up to the texts in the code; finished translations are kept."""
    lupdate = Path(python).with_name("pyside6-lupdate.exe" if os.name == "nt" else "pyside6-lupdate")
    sources = [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "kolstudio").rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "vi"]
    command = [str(lupdate), *options, "run.py", *sources, "-ts", "resources/i18n/kolstudio_vi.ts"]
    return call(command, cwd=ROOT)


def call(command: list[str], cwd: Path | None = None, **variables: str) -> int:
    """Run a command on this console and return its exit code (128 + signal when it was killed)."""
    code = subprocess.call(command, cwd=cwd, env={**environment(), **variables})
    return code if code >= 0 else 128 - code


def output_of(command: list[str]) -> str:
    """Run a command of the demo and return what it prints; what it complains about goes to the console."""
    done = subprocess.run(command, env=environment(), stdout=subprocess.PIPE, check=False)
    if done.returncode:
        raise EnvironmentFault(QT_TRANSLATE_NOOP("Setup", "The demo stopped at this point."))
    return done.stdout.decode("utf-8")


def environment() -> dict[str, str]:
    """Return this environment with the checkout importable from any folder."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def last_line(output: bytes) -> str:
    """Return the last line that a command printed."""
    return (output.decode("utf-8", "replace").strip().splitlines() or [""])[-1]


def say(text: Text) -> None:
    """Print a text in the user's language, at once, in order with what the commands print."""
    print(catalogue(system_language()).render(text), flush=True)


def use_utf8() -> None:
    """Make the console's streams UTF-8, whatever the console says it is."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


if __name__ == "__main__":
    use_utf8()
    try:
        sys.exit(main(sys.argv[1:]))
    except KnownError as trouble:
        print(one_line(trouble, catalogue(system_language())), file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
