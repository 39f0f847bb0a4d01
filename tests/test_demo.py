"""`run.py --demo`: the headless job anywhere, the window only where there is a display, and no open file harmed."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

import run
from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.service.library import Library

COUNTS = {"created": 1, "duplicates": 0, "needs_fix": 0, "skipped": 0, "people": 60, "campaigns": 2}


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    calls: list[list[str]] = []

    def output_of(command: list[str]) -> str:
        return json.dumps([{"name": "Tết"}] if "list" in command else COUNTS)

    def call(command: list[str], **rest: object) -> int:
        calls.append(command)
        return 0

    monkeypatch.setattr(run, "output_of", output_of)
    monkeypatch.setattr(run, "call", call)
    return calls


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
@pytest.mark.parametrize("display", ["", ":87"])
def test_the_window_comes_only_where_there_is_a_display(
    tmp_path: Path, shown: list[list[str]], monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    assert run.demo("python", tmp_path) == 0
    windows = [["python", "-m", "kolstudio", str(tmp_path / "demo.kol")]]
    assert shown == (windows if display else [])


def test_a_sample_library_that_is_open_is_left_alone(tmp_path: Path, shown: list[list[str]]) -> None:
    path = tmp_path / "demo.kol"
    with Library.open(path, create=True):
        before = os.stat(path).st_ino
        with pytest.raises(EnvironmentFault):
            run.demo("python", tmp_path)
        assert os.stat(path).st_ino == before
    run.demo("python", tmp_path)
    assert not path.exists()
