"""Looks at what was shipped: versions, the data files and a licence text for every part."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from kolstudio.core import log
from kolstudio.core.paths import resources
from kolstudio.core.service import about
from kolstudio.core.texts import catalogue
from kolstudio.self_test.failure import Failure, expect

_WITHOUT_TEXT = "SQLite"
"""In the public domain."""


def look(folder: Path) -> dict[str, Any]:
    """Check resources, Vietnamese texts and licences; returns how much there is of each."""
    parts = about.parts()
    missing = sorted(part.name for part in parts if not part.texts and part.name != _WITHOUT_TEXT)
    frozen = bool(getattr(sys, "frozen", False))  # elsewhere the system's Python may keep its text for itself
    expect(not (frozen and missing), f"no licence text of {', '.join(missing)}")
    expect(_place_of_a_bug(), "the log cannot say where in the program an error happened")
    files = [path for path in resources().rglob("*") if path.is_file()]
    words = catalogue("vi")
    from kolstudio.cli import parser

    expect(parser.build(words).format_usage().startswith("cách dùng"), "the Vietnamese texts are missing")
    return {"files": len(files), "parts": len(parts), "without_licence_text": missing}


def _place_of_a_bug() -> bool:
    try:
        expect(False, "on purpose")
    except Failure as failure:
        return "self_test" in log.kind(failure)
    return False
