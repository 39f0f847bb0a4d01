"""Collects the texts for people from the code by its syntax, beside what `pyside6-lupdate` collects."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Marked:
    """One marked text, where it stands, and the arguments it is given on the spot (None: elsewhere)."""

    context: str
    source: str
    where: str
    given: frozenset[str] | None


@dataclass(frozen=True)
class Message:
    """One entry of a `.ts` file; `state` is None when the translation is finished."""

    context: str
    source: str
    translation: str
    state: str | None


def marked_texts(files: list[Path]) -> list[Marked]:
    """Return every text marked by `QT_TRANSLATE_NOOP` in the files."""
    return [found for path in files for found in _in_file(path)]


def _in_file(path: Path) -> Iterator[Marked]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    filled = {node.func: node for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id != "QT_TRANSLATE_NOOP" or len(node.args) != 2:
            continue
        context, source = (arg.value if isinstance(arg, ast.Constant) else None for arg in node.args)
        if isinstance(context, str) and isinstance(source, str):
            outer = filled.get(node)
            names = [keyword.arg for keyword in outer.keywords] if outer else []
            given = frozenset(map(str, names)) if outer and None not in names else None
            yield Marked(context, source, f"{path}:{node.lineno}", given)


def placeholders(text: str) -> list[str]:
    """Return the sorted placeholders of a text; raises ValueError when they are not plain names."""
    found = []
    for _, name, form, conversion in Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            raise ValueError(f"not a plain name: {{{name}}} in {text!r}")
        found.append(name)
    return sorted(found)


def messages(path: Path) -> list[Message]:
    """Return all entries of a `.ts` file, finished or not."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    translation.text or "",
                    translation.get("type"),
                )
            )
    return found
