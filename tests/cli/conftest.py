"""Runs commands in this process, the way the installed program does."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kolstudio.cli import main
from tests.cli.shapes import matches_docs
from tests.helpers import owner_list


@dataclass
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The document that was printed."""
        return json.loads(self.out)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return the path of a library that does not exist yet."""
    return tmp_path / "thử.kol"


@pytest.fixture
def kol(data: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run a command on the library; English messages unless asked otherwise."""

    def run(*words: object, lang: str = "en") -> Ran:
        code = main(["--data", str(data), "--lang", lang, *map(str, words)])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run


@pytest.fixture
def ask(kol: Callable[..., Ran]) -> Callable[..., Any]:
    """Run a command that must succeed with --json, hold its output to the page, and return it."""

    def run(*words: object) -> Any:
        ran = kol(*words, "--json")
        assert (ran.code, ran.err) == (0, ""), ran.err
        name = f"campaign {words[1]}" if words[0] == "campaign" else str(words[0])
        matches_docs(name, ran.json)
        return ran.json

    return run


@pytest.fixture
def people(ask: Callable[..., Any], tmp_path: Path) -> Any:
    """Import the owner's list and return what the import said."""
    return ask("import", owner_list.write(tmp_path / "DS KOL T11.xlsx"))
