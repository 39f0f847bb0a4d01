"""Where the command line speaks: UTF-8 whatever the console, JSON or plain lines."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO

_LONG_LIST = 200
"""Lists with more items are written with the fast encoder, which knows no indentation."""


def use_utf8() -> None:
    """Make standard output and error UTF-8, also on a cp1252 console and without any console."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - lives as long as the process
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def print_json(value: Any, stream: TextIO | None = None) -> None:
    """Print a JSON document, readable and unescaped; the items of long lists take one line each."""
    stream = stream or sys.stdout
    stream.writelines(_json(value, ""))
    stream.write("\n")


def _json(value: Any, margin: str) -> Iterator[str]:
    if isinstance(value, list) and len(value) > _LONG_LIST:
        encode = json.JSONEncoder(ensure_ascii=False).encode
        yield "["
        for at, item in enumerate(value):
            yield f"{',' if at else ''}\n{margin}  {encode(item)}"
        yield f"\n{margin}]"
    elif isinstance(value, dict) and not margin and value:
        for at, (name, part) in enumerate(value.items()):
            yield f"{',' if at else '{'}\n  {json.dumps(name, ensure_ascii=False)}: "
            yield from _json(part, "  ")
        yield "\n}"
    else:
        yield json.dumps(value, ensure_ascii=False, indent=2).replace("\n", f"\n{margin}")


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
