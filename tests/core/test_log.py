"""The log tells what happened where, and nothing about the owner or their people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kolstudio.core import log
from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.texts import Text


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    log.begin(tmp_path / "logs")
    yield tmp_path / "logs"
    log.end()


def failing(name: str) -> BaseException:
    try:
        try:
            {}[name]
        except KeyError as error:
            raise ValueError(f"{name} cannot be read") from error
    except ValueError as error:
        return error


def test_an_error_is_written_by_kind_and_place_with_its_cause(folder: Path) -> None:
    log.record(failing("Trần Minh Khôi"))
    written = (folder / "kolstudio.log").read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "KeyError" in written
    assert "test_log.py" in written
    assert "Khôi" not in written
    assert str(Path.home()) not in written


def test_known_trouble_is_written_by_its_code(folder: Path) -> None:
    log.record(EnvironmentFault(Text("T", "{path} is full")(path="/nhà/Khôi.kol"), code="disk_full"))
    written = (folder / "kolstudio.log").read_text(encoding="utf-8")
    assert "disk_full" in written
    assert "Khôi" not in written


def test_the_same_bug_has_the_same_kind_whatever_its_message() -> None:
    assert log.kind(failing("a")) == log.kind(failing("b"))


@pytest.mark.parametrize(
    "private",
    [
        'cell "0905 000 222" is bad',
        "cannot open /srv/huong/danh-ba.kol",
        "cannot open D:\\Huong\\danh-ba.kol",
        "mail to huong@example.vn",
        "handle @huong.bep",
        "phone +84 905 000 222",
        "«Huong» is twice",
        "no answer from https://tiktok.com/huong",
    ],
)
def test_what_may_be_personal_is_taken_out_of_other_people_s_messages(private: str) -> None:
    said = log.scrub(private)
    assert "uong" not in said
    assert "222" not in said
    assert said.strip("…").strip()


def test_the_log_is_rotated(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "BYTES", 1_000)
    log.begin(folder)
    for number in range(200):
        log.note(f"event {number}")
    files = sorted(path.name for path in folder.iterdir())
    assert len(files) == log.FILES
    assert all(path.stat().st_size <= 1_000 for path in folder.iterdir())


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file", encoding="utf-8")
    log.begin(tmp_path / "logs")
    log.note("nobody hears this")
    log.end()


def test_places_in_a_frozen_program_are_told_too() -> None:
    code = compile("raise ValueError", "kolstudio/core/paths.py", "exec")
    with pytest.raises(ValueError) as caught:
        exec(code)
    assert log.kind(caught.value) == "ValueError kolstudio/core/paths.py:1 <module>"
