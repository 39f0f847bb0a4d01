"""What a run may say on its error output and in its log: nothing but the few lines that are named here."""

from __future__ import annotations

import re

ALLOWED = (
    re.compile(r"This plugin does not support (propagateSizeHints|raise)\(\)"),
    re.compile(r"This plugin does not support (grabbing the keyboard|setting window masks)"),
    re.compile(r"Mouse event at -?\d+, -?\d+ occurs outside target window \(\d+x\d+\)\."),
)
"""What Qt says where there is no real screen, and of clicks that miss the window, whatever a program does."""
_QT = re.compile(r"\S+ \S+ INFO Qt (?P<said>.*)")


def unwanted(stderr: str, log: str = "") -> list[str]:
    """Return the lines of an error output, and what Qt and errors left in a log, that nobody allowed."""
    said = [line.strip() for line in stderr.splitlines() if line.strip()]
    for line in log.splitlines():
        told = _QT.fullmatch(line)
        if told is not None:
            said.append(told["said"])
        elif " ERROR " in line or "Traceback" in line:
            said.append(line)
    return [line for line in said if not any(allowed.fullmatch(line) for allowed in ALLOWED)]
