"""A written book is proven before it replaces the old one, and the old one survives every failure."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from kolstudio.core.errors import Cancelled, EnvironmentFault, KnownError, RuleError
from kolstudio.core.excel import atomic
from kolstudio.core.excel.brief_book import write_brief
from kolstudio.core.jobs import CancelToken
from kolstudio.core.texts import ENGLISH
from tests.helpers.books import brief

OLD = b"the file of last week"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "Bản tóm tắt.xlsx"
    path.write_bytes(OLD)
    return path


def refuse(target: Path, work: Callable[[], object]) -> KnownError:
    """Return the error that was raised, after checking that nothing changed and nothing was left behind."""
    with pytest.raises(KnownError) as raised:
        work()
    assert target.read_bytes() == OLD
    assert os.listdir(target.parent) == [target.name]
    return raised.value


def export(target: Path) -> None:
    write_brief(brief(), target, ENGLISH)


def test_new_book_replaces_the_old_one(target: Path) -> None:
    export(target)
    assert target.read_bytes()[:2] == b"PK"
    assert os.listdir(target.parent) == [target.name]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_new_book_gets_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    export(tmp_path / "x.xlsx")
    assert (tmp_path / "x.xlsx").stat().st_mode == plain.stat().st_mode


def test_a_link_to_the_target_stays_a_link(target: Path) -> None:
    link = target.with_name("link.xlsx")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("no symbolic links here")
    export(link)
    assert link.is_symlink()
    assert target.read_bytes()[:2] == b"PK"


def held(times: int, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Make the target be held by another program for so many tries; return the pauses made."""
    real, tries = os.replace, iter(range(times))

    def replace(source: Path, place: Path) -> None:
        if next(tries, None) is not None:
            raise PermissionError(errno.EACCES, "in use", str(source), None, str(place))
        real(source, place)

    monkeypatch.setattr(atomic.os, "replace", replace)
    pauses: list[float] = []
    monkeypatch.setattr(atomic.time, "sleep", pauses.append)
    monkeypatch.setattr(atomic.put_in_place, "__kwdefaults__", {"pause": pauses.append})
    return pauses


def test_target_open_elsewhere_says_so_and_loses_nothing(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses = held(99, monkeypatch)
    error = refuse(target, lambda: export(target))
    assert isinstance(error, EnvironmentFault)
    assert error.code == "file_open_elsewhere"
    assert target.name in str(error.text)
    assert "Excel" in str(error.hint)
    assert sum(pauses) == pytest.approx(2)


def test_a_short_hold_is_waited_for(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = held(2, monkeypatch)
    export(target)
    assert target.read_bytes()[:2] == b"PK"
    assert len(pauses) == 2


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG])
def test_full_drive_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def full(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "fsync", full)
    assert refuse(target, lambda: export(target)).code == "disk_full"


def test_other_refusals_of_the_system_are_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(atomic.os, "fsync", broken)
    error = refuse(target, lambda: export(target))
    assert error.code == "write_failed"
    assert "Input/output error" in str(error.text)


@pytest.mark.parametrize("keep", [0, 100, 4_000, -30])
def test_a_damaged_write_never_replaces_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, keep: int
) -> None:
    real = atomic._flush

    def cut(path: Path) -> None:
        path.write_bytes(path.read_bytes()[:keep])
        real(path)

    monkeypatch.setattr(atomic, "_flush", cut)
    assert refuse(target, lambda: export(target)).code == "book_damaged"


def test_a_book_that_lacks_a_row_or_has_a_foreign_formula_is_refused(target: Path) -> None:
    def write(changed: atomic.Expected) -> Callable[[Path], Mapping[str, atomic.Expected]]:
        import xlsxwriter

        def make(path: Path) -> Mapping[str, atomic.Expected]:
            with xlsxwriter.Workbook(str(path)) as book:
                sheet = book.add_worksheet("A")
                sheet.write_string(0, 0, "x")
                sheet.write_formula(1, 0, "=1+1", None, 2)
            return {"A": changed}

        return make

    refused = (atomic.Expected(3, 1), atomic.Expected(2, 0))
    for wrong in refused:
        error = refuse(target, lambda wrong=wrong: atomic.put_in_place(target, write(wrong)))
        assert error.code == "book_damaged"
    atomic.put_in_place(target, write(atomic.Expected(2, 1)))
    assert target.read_bytes()[:2] == b"PK"


def test_long_books_are_counted_as_they_are_reopened(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    write_brief(brief(), path, ENGLISH)
    reopened = atomic._reopened(path)
    assert atomic._counted(path, list(reopened)) == reopened
    assert sum(sheet.formulas for sheet in reopened.values()) > 50


def test_a_bug_in_writing_stays_a_bug(target: Path) -> None:
    def write(_: Path) -> Mapping[str, atomic.Expected]:
        raise KeyError("bug")

    with pytest.raises(KeyError):
        atomic.put_in_place(target, write)
    assert target.read_bytes() == OLD
    assert os.listdir(target.parent) == [target.name]


def test_cancelling_leaves_nothing_behind(target: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        write_brief(brief(), target, ENGLISH, cancel=token)
    assert target.read_bytes() == OLD
    assert os.listdir(target.parent) == [target.name]


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "a.xlsx"
    folder.mkdir()
    for path, code in ((folder, "target_is_folder"), (tmp_path / "none" / "b.xlsx", "folder_missing")):
        with pytest.raises(EnvironmentFault) as raised:
            write_brief(brief(), path, ENGLISH)
        assert raised.value.code == code
        assert raised.value.hint is not None


def test_a_folder_without_permission_is_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", str(target))

    monkeypatch.setattr(atomic.os, "open", closed)
    assert refuse(target, lambda: export(target)).code == "not_writable"


@pytest.mark.parametrize("name", ["x.xls", "x", "x.csv"])
def test_only_names_a_spreadsheet_program_opens(tmp_path: Path, name: str) -> None:
    with pytest.raises(RuleError) as raised:
        write_brief(brief(), tmp_path / name, ENGLISH)
    assert raised.value.code == "not_xlsx"
    assert os.listdir(tmp_path) == []
