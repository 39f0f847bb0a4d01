"""Holds documents to the JSON Schemas of docs/cli.md."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

PAGE = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
_BLOCK = re.compile(
    r"^### (?P<name>[a-z -]+)\n(?:(?!^### ).)*?```json schema\n(?P<schema>.*?)\n```", re.M | re.S
)


@cache
def schemas() -> dict[str, Any]:
    """Return the schema of each command; a reference to another heading is followed."""
    found = {match["name"]: json.loads(match["schema"]) for match in _BLOCK.finditer(PAGE.read_text("utf-8"))}
    return {name: _resolved(schema, found) for name, schema in found.items()}


def _resolved(schema: Any, known: dict[str, Any]) -> Any:
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _resolved(known[schema["$ref"].removeprefix("#")], known)
        return {key: _resolved(value, known) for key, value in schema.items()}
    return [_resolved(item, known) for item in schema] if isinstance(schema, list) else schema


def matches_docs(name: str, document: Any) -> None:
    """Fail with the first place where a document is not what the page says."""
    error = next(Draft202012Validator(schemas()[name]).iter_errors(document), None)
    assert error is None, f"{name}: {error.json_path}: {error.message}"
