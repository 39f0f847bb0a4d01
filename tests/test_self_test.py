"""The self-test of what is installed: it passes here, stands in no help, and notices what is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kolstudio import self_test
from kolstudio.cli import parser
from kolstudio.cli.commands import COMMANDS
from kolstudio.core.texts import ENGLISH
from kolstudio.self_test import commands
from kolstudio.self_test.failure import Failure


def run(folder: Path) -> tuple[int, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "kolstudio", self_test.OPTION, str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )
    lines = done.stdout.splitlines()
    assert len(lines) == 1, done.stdout + done.stderr
    return done.returncode, json.loads(lines[0])


def test_the_whole_self_test_passes_and_writes_in_its_folder_only(tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "tự kiểm"
    code, report = run(folder)
    assert (code, report["ok"]) == (0, True), report
    assert report["facts"]["commands"]["commands"] == len(COMMANDS)
    assert report["facts"]["window"]["people"] == report["facts"]["commands"]["people"] > 10
    assert json.loads((folder / self_test.REPORT).read_text(encoding="utf-8")) == report
    assert (folder / self_test.PICTURE).read_bytes().startswith(b"\x89PNG")
    assert (folder / "home" / "logs" / "kolstudio.log").exists()
    assert not home.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["tự kiểm"]


def test_a_folder_that_is_not_empty_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").touch()
    assert self_test.run(tmp_path) == 1
    assert "empty" in json.loads(capsys.readouterr().out)["problem"]
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_it_is_in_no_help_and_other_words_are_not_meant(tmp_path: Path) -> None:
    assert self_test.OPTION not in parser.build(ENGLISH).format_help()
    assert self_test.asked([self_test.OPTION, str(tmp_path)]) == tmp_path
    assert self_test.asked([self_test.OPTION]) is None
    assert self_test.asked(["list", self_test.OPTION]) is None


@pytest.mark.parametrize("error", [Failure("nobody is found"), ZeroDivisionError("at work")])
def test_trouble_is_told_in_the_line_and_by_the_exit_code(
    error: Exception,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken(folder: Path) -> None:
        raise error

    monkeypatch.setattr(self_test, "_steps", lambda: [("broken", broken)])
    for name in ("KOLSTUDIO_HOME", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    assert self_test.run(tmp_path / "new") == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["ok"], report["now"]) == (False, "broken")
    assert str(error) in report["problem"]


def test_a_command_that_fails_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = commands.main
    monkeypatch.setattr(commands, "main", lambda words: 2 if "undo" in words else real(words))
    with pytest.raises(Failure, match="kolstudio undo: exit 2"):
        commands.every_command(tmp_path)


def test_a_command_nobody_runs_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "COMMANDS", {**COMMANDS, "dance": lambda context: None})
    with pytest.raises(Failure, match="dance"):
        commands.every_command(tmp_path)
