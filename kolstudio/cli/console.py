"""Where the command line speaks: UTF-8 whatever the console, JSON or plain lines."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import Any, TextIO


def use_utf8() -> None:
    """Make standard output and error UTF-8, also on a cp1252 console and without any console."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - lives as long as the process
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def print_json(value: Any, stream: TextIO | None = None) -> None:
    """Print a JSON document, readable and unescaped."""
    print(json.dumps(value, ensure_ascii=False, indent=2), file=stream or sys.stdout)


def table(rows: list[list[str]], right: frozenset[int] = frozenset()) -> list[str]:
    """Lay out rows as columns two spaces apart; the columns in `right` are aligned to the right."""
    if not rows:
        return []
    widths = [max(_width(row[at]) for row in rows) for at in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            " " * (width - _width(text)) + text if at in right else text + " " * (width - _width(text))
            for at, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines


def _width(text: str) -> int:
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
