"""`kolstudio --self-test DIR`: does what is installed really work? For releases; it stands in no help.

Everything happens inside the folder, also what belongs into the owner's folder otherwise.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import kolstudio
from kolstudio.self_test.failure import Failure

OPTION = "--self-test"
REPORT = "self-test.json"
"""The name of the file that holds the printed line too, for programs without a console."""
PICTURE = "window.png"
_LONG = 230
"""Characters of the folder that the work is done in, where the system has no narrower bound."""


def asked(words: Sequence[str]) -> Path | None:
    """Return the folder that the words of the command line name for a self-test, None for other words."""
    return Path(words[1]) if len(words) == 2 and words[0] == OPTION else None


def run(folder: Path) -> int:
    """Do the whole job, print one JSON line and return the exit code: 0 when everything was right.

    The folder must be empty or missing; what is left in it may be looked at. Keys of the line: ok,
    version, frozen, system, python, steps (name → seconds), facts (name → what the step found out), and
    when something went wrong problem.
    """
    folder = folder.absolute()
    report: dict[str, Any] = {
        "ok": False,
        "version": kolstudio.__version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "steps": {},
        "facts": {},
    }
    if folder.is_dir() and any(folder.iterdir()):
        report["problem"] = "the folder is not empty; name another one"
        return _tell(report)
    os.environ["KOLSTUDIO_HOME"] = str(folder / "home")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    work = _work_folder(folder)
    work.mkdir(parents=True)
    try:
        for name, step in _steps():
            began = time.perf_counter()
            report["now"] = name
            report["facts"][name] = step(work)
            report["steps"][name] = round(time.perf_counter() - began, 2)
        (work / PICTURE).replace(folder / PICTURE)
        del report["now"]
        report["ok"] = True
    except Failure as failure:
        report["problem"] = str(failure)
    except Exception as bug:
        from kolstudio.core import log

        report["problem"] = f"{type(bug).__name__}: {bug}"
        report["places"] = log.report(bug).splitlines()
    code = _tell(report)
    (folder / REPORT).write_text(json.dumps(report, ensure_ascii=False) + "\n", encoding="utf-8")
    return code


def _tell(report: dict[str, Any]) -> int:
    from kolstudio.cli.console import use_utf8

    use_utf8()
    print(json.dumps(report, ensure_ascii=False), flush=True)
    return 0 if report["ok"] else 1


def _steps() -> list[tuple[str, Callable[[Path], Any]]]:
    """Return the steps in their order; each gets the folder to work in and returns what it found."""
    from kolstudio.self_test import commands, shipped
    from kolstudio.ui import self_test as window

    return [
        ("shipped", shipped.look),
        ("commands", commands.every_command),
        ("window", window.a_session),
    ]


def _work_folder(folder: Path) -> Path:
    """Return a folder inside with a Vietnamese name and, except on Windows, a long path."""
    inner = folder / "Tài liệu của Hương"
    while sys.platform != "win32" and len(str(inner)) < _LONG:
        inner /= "Chiến dịch Tết"
    return inner
