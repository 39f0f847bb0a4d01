"""Where the owner's data lies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kolstudio.core import paths


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of an installed program that runs, without `KOLSTUDIO_HOME`."""
    folder = tmp_path / "Tài liệu" / "KOL Studio"
    folder.mkdir(parents=True)
    monkeypatch.delenv("KOLSTUDIO_HOME")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "KOL Studio.exe"))
    return folder


def test_a_portable_program_keeps_its_data_beside_itself(program: Path) -> None:
    (program / paths.PORTABLE_MARK).write_text("", encoding="utf-8")
    assert paths.data_folder() == program / paths.PORTABLE_DATA
    assert paths.default_library() == program / paths.PORTABLE_DATA / "library.kol"
    assert not (program / paths.PORTABLE_DATA).exists()


def test_an_installed_program_keeps_its_data_with_the_user(program: Path) -> None:
    assert not paths.data_folder().is_relative_to(program)


def test_a_folder_named_like_the_mark_is_no_mark(program: Path) -> None:
    (program / paths.PORTABLE_MARK).mkdir()
    assert not paths.data_folder().is_relative_to(program)


def test_python_beside_such_a_file_is_not_portable(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / paths.PORTABLE_MARK).write_text("", encoding="utf-8")
    monkeypatch.delattr(sys, "frozen")
    assert not paths.data_folder().is_relative_to(program)


def test_a_named_folder_comes_first(program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / paths.PORTABLE_MARK).write_text("", encoding="utf-8")
    monkeypatch.setenv("KOLSTUDIO_HOME", str(tmp_path / "other"))
    assert paths.data_folder() == tmp_path / "other"
