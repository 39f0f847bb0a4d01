"""What the window remembers per user."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from kolstudio.ui.prefs import RECENT, Prefs


def test_without_a_file_everything_has_its_default(home: Path) -> None:
    prefs = Prefs()
    assert (prefs.language, prefs.theme, prefs.geometry, prefs.recent) == (None, "system", None, [])
    assert prefs.rail_collapsed is False
    assert not home.exists()  # reading makes nothing


def test_what_is_set_is_there_at_the_next_start(home: Path) -> None:
    prefs = Prefs()
    prefs.language = "en"
    prefs.theme = "dark"
    prefs.rail_collapsed = True
    prefs.geometry = QByteArray(b"\x01\x02")
    prefs.remember("roster/columns", "name,tier")
    again = Prefs()
    assert (again.language, again.theme, again.rail_collapsed) == ("en", "dark", True)
    assert again.geometry == QByteArray(b"\x01\x02")
    assert again.value("roster/columns") == "name,tier"
    assert again.path.parent == home


def test_nonsense_in_the_file_is_as_if_it_were_not_there(home: Path) -> None:
    home.mkdir(parents=True)
    (home / "window.ini").write_text(
        "[General]\nlanguage=xx\ntheme=7\ngeometry=no\nrecent=@Invalid()\n", encoding="utf-8"
    )
    prefs = Prefs()
    assert (prefs.language, prefs.theme, prefs.geometry, prefs.recent) == (None, "system", None, [])


def test_recent_files_are_newest_first_once_each_and_not_too_many(tmp_path: Path) -> None:
    prefs = Prefs()
    for number in range(RECENT + 3):
        prefs.opened(tmp_path / f"Tệp {number}, số.kol")
    prefs.opened(tmp_path / "Tệp 5, số.kol")
    recent = Prefs().recent
    assert recent[0] == tmp_path / "Tệp 5, số.kol"
    assert len(recent) == len(set(recent)) == RECENT
    prefs.forget(recent[0])
    assert recent[0] not in Prefs().recent


def test_one_recent_file_comes_back_as_one(tmp_path: Path) -> None:
    Prefs().opened(tmp_path / "Một.kol")
    assert Prefs().recent == [tmp_path / "Một.kol"]
