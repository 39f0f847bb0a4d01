"""Loads the data files under `resources/data` once; rules receive them as arguments."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from kolstudio.core.paths import resources


@cache
def load(name: str) -> Any:
    """Return the parsed JSON of `resources/data/<name>.json`; callers must not change it."""
    return json.loads((resources() / "data" / f"{name}.json").read_text(encoding="utf-8"))
