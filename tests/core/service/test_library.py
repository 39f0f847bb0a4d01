"""Opening and closing a library: its first brand, its lock, its clock, reading beside a writer."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.service import library as module
from kolstudio.core.service.library import FIRST_BRAND, Library
from kolstudio.core.store.database import Store
from kolstudio.core.store.lock import LibraryLock, lock_path, who_holds
from kolstudio.core.store.repos import brands, settings
from tests.helpers.libraries import Clock, add, opened, soc


def test_a_new_library_has_one_brand_that_is_current_and_outside_undo(library: Library) -> None:
    assert [brand.name for brand in library.brands()] == [FIRST_BRAND]
    assert library.current_brand().id == library.fit_brand() == 1
    with pytest.raises(RuleError) as nothing:
        library.store.undo()
    assert nothing.value.code == "nothing_to_undo"


def test_a_library_whose_making_was_cut_short_gets_its_brand_when_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "halb.kol"
    Store.create(path).close()  # killed before the brand was written
    with Library.open(path, writing=False) as reading:
        assert reading.fit_brand() is None
        with pytest.raises(EnvironmentFault) as nobrand:
            reading.current_brand()
        assert nobrand.value.code == "no_brand"
    with Library.open(path) as library:
        assert library.current_brand().name == FIRST_BRAND


def test_opening_again_adds_no_second_brand(tmp_path: Path) -> None:
    for _ in range(2):
        with opened(tmp_path / "a.kol") as library:
            assert len(library.brands()) == 1


def test_the_current_brand_is_the_chosen_one_and_else_the_oldest(library: Library) -> None:
    with library.store.change("edit_settings"):
        second = brands.insert(library.store.conn, "Trà Nhà Lá", library.moment())
        settings.put(library.store.conn, "current_brand", second)
    assert library.current_brand().id == second
    with library.store.change("edit_settings"):
        settings.put(library.store.conn, "current_brand", 99)
    assert library.current_brand().id == 1


def test_a_missing_library_is_refused_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "none.kol"
    for writing in (True, False):
        with pytest.raises(RuleError) as refused:
            Library.open(path, writing=writing)
        assert refused.value.code == "no_library"
    assert list(tmp_path.iterdir()) == []


def test_writing_holds_the_lock_and_closing_gives_it_back(tmp_path: Path) -> None:
    path = tmp_path / "a.kol"
    with opened(path):
        assert who_holds(path) is not None
        with pytest.raises(EnvironmentFault):
            Library.open(path)
        with Library.open(path, writing=False) as reader:
            assert len(reader.brands()) == 1
    assert who_holds(path) is None
    with LibraryLock(path):
        pass


@pytest.mark.parametrize("step", ["_furnish", "__init__"])
def test_a_failure_while_opening_gives_the_lock_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "a.kol"
    target = Library if step == "_furnish" else module.Store
    monkeypatch.setattr(target, step, lambda *words, **options: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Library.open(path, create=True)
    monkeypatch.undo()
    with opened(path) as library:
        assert len(library.brands()) == 1


def test_a_damaged_file_leaves_the_lock_free(tmp_path: Path) -> None:
    path = tmp_path / "a.kol"
    path.write_bytes(b"not a library at all" * 50)
    with pytest.raises(EnvironmentFault):
        Library.open(path)
    assert not lock_path(path).exists() or who_holds(path) is None


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "a.kol"
    with opened(path):
        pass
    with Library.open(path, writing=False) as reader:
        with pytest.raises(EnvironmentFault), reader.store.change("edit_creator"):
            raise AssertionError("unreachable")
        with pytest.raises(sqlite3.OperationalError):
            reader.store.conn.execute("DELETE FROM brand")


def test_beside_sees_what_was_committed(library: Library) -> None:
    other = library.beside()
    try:
        add(library, soc())
        assert other.store.conn.execute("SELECT name FROM creator").fetchall() == [("Bếp Nhà Mẹ Sóc",)]
        assert other.now() == library.now()
    finally:
        other.close()


def test_moments_are_kept_in_utc_whatever_zone_the_clock_is_in(tmp_path: Path) -> None:
    hanoi = timezone(timedelta(hours=7))
    clock = Clock(datetime(2026, 1, 2, 3, 4, 5, 678_901, tzinfo=hanoi))
    with opened(tmp_path / "a.kol", clock) as library:
        assert library.moment() == "2026-01-01T20:04:05.678Z"
        assert library.today() == clock.at.astimezone().date()
        assert library.now() == datetime(2026, 1, 1, 20, 4, 5, 678_901, tzinfo=UTC)
