"""Qt's file dialogs by real keys: paths with marks and spaces, replacing asked about, Escape without effect."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from kolstudio.core.service import checks, creators, sample
from kolstudio.core.service.library import Library
from kolstudio.core.texts import ENGLISH, Language
from kolstudio.ui.widgets.count_card import CountCard
from tests.flows.asking import Deed, buttons, choose_file, give_up, meanwhile, press_button
from tests.flows.hands import Hands
from tests.flows.stage import Stage, stage
from tests.helpers import owner_list
from tests.ui import looks

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OLD = b"of last week"
HIDE = press_button("Ẩn số điện thoại")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "Tài liệu của Hạnh"
    found.mkdir()
    return found


@pytest.fixture
def library(folder: Path) -> Path:
    path = folder / "Danh bạ.kol"
    with Library.open(path, create=True, origin="window") as made:
        sample.fill(made)
    return path


@pytest.fixture
def running(qtbot: QtBot, library: Path) -> Iterator[Stage]:
    with stage(Hands(), library, real_dialogs=True) as found:
        found.hands.wait(lambda: found.hands.reads("60 người"), "the people")
        yield found
        found.quit()


def run(running: Stage, action: str) -> None:
    running.session.actions.run(action)
    running.hands.settle()


def export(running: Stage) -> None:
    """Press the shortcut that writes the listed people into a workbook."""
    running.hands.press(Qt.Key.Key_E, Control)


def done(running: Stage) -> None:
    running.hands.settle()
    running.hands.wait(lambda: not running.session.jobs.busy, "the end of the work")


def books(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.rglob("*") if one.suffix == ".xlsx")


def test_a_list_is_chosen_by_typing_its_path(running: Stage, folder: Path) -> None:
    hands, sheet = running.hands, owner_list.write(folder / "DS KOL tháng 11 (mới).xlsx")
    with meanwhile(hands, give_up):
        run(running, "import_list")
    assert running.session.window.navigation.key == "roster"
    with meanwhile(hands, choose_file(sheet)):
        run(running, "import_list")
    hands.wait(lambda: hands.seen(CountCard), "the preview")
    assert running.session.window.navigation.key == "import"


def test_a_workbook_gets_its_ending_and_replaces_only_what_it_was_told_to(
    running: Stage, folder: Path
) -> None:
    hands, book = running.hands, folder / "Danh sách rút gọn – quý 4.xlsx"
    with meanwhile(hands, HIDE, choose_file(book.with_suffix(""))):
        export(running)
    done(running)
    assert books(folder) == [book.name]
    assert openpyxl.load_workbook(book).worksheets

    book.write_bytes(OLD)
    with meanwhile(hands, HIDE, choose_file(book, then=give_up), press_button("Không")):
        export(running)
    done(running)
    assert book.read_bytes() == OLD

    with meanwhile(hands, HIDE, choose_file(book), press_button("Có")):
        export(running)
    done(running)
    assert openpyxl.load_workbook(book).worksheets
    assert books(folder) == [book.name]


def test_escape_writes_nothing(running: Stage, folder: Path) -> None:
    hands, before = running.hands, sorted(one.name for one in folder.iterdir())
    with meanwhile(hands, give_up):
        export(running)
    with meanwhile(hands, HIDE, give_up):
        export(running)
    with meanwhile(hands, give_up):
        hands.press(Qt.Key.Key_S, Control | Shift)
    assert not running.session.jobs.busy
    assert sorted(one.name for one in folder.iterdir()) == before


def test_a_copy_is_saved_and_brought_back(running: Stage, folder: Path, library: Path) -> None:
    hands, copy = running.hands, folder / "bản sao" / "Danh bạ ngày lễ.kol"
    copy.parent.mkdir()
    with meanwhile(hands, choose_file(copy.with_suffix(""))):
        hands.press(Qt.Key.Key_S, Control | Shift)
    done(running)
    hands.wait(copy.is_file, "the copy")
    assert checks.check(copy, ENGLISH)["ok"]

    first = creators.find(running.session.library)[0]
    creators.delete(running.session.library, [first.id])
    hands.wait(lambda: hands.reads("59 người"), "one person less")
    ways = Ways(running)
    with meanwhile(hands, *ways.to_another_file(give_up)):
        run(running, "restore")
    assert len(creators.find(running.session.library)) == 59
    with meanwhile(hands, *ways.to_another_file(choose_file(copy)), press_button("Khôi phục")):
        run(running, "restore")
    hands.wait(lambda: hands.reads("60 người"), "everybody back")
    done(running)
    assert len(creators.find(running.session.library)) == 60


class Ways:
    """How a backup is chosen: at once from a file, or past the question which one, when there are some."""

    def __init__(self, running: Stage) -> None:
        from kolstudio.core.service import backups

        self._path = running.session.library.path
        self._known = backups.known

    def to_another_file(self, deed: Deed) -> tuple[Deed, ...]:
        """Return the deeds that lead to a file dialog, and the one in it."""
        return (press_button("Tệp khác…"), deed) if self._known(self._path) else (deed,)


LANGUAGES: list[tuple[Language, str, list[str]]] = [
    ("vi", "import_list", ["Huỷ", "Mở"]),
    ("vi", "save_copy", ["Huỷ", "Lưu"]),
    ("en", "import_list", ["Cancel", "Open"]),
    ("en", "save_copy", ["Cancel", "Save"]),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("language", "action", "words"), LANGUAGES)
def test_a_file_dialog_speaks_the_language_of_the_window(
    qtbot: QtBot, library: Path, language: Language, action: str, words: list[str], theme: str
) -> None:
    hands = Hands()
    with stage(hands, library, language=language, theme=theme, real_dialogs=True) as running:
        with meanwhile(hands, sound(language, words)):
            run(running, action)
        running.quit()


def sound(language: Language, words: list[str]) -> Callable[[Hands, QDialog], None]:
    """Return a deed that looks at a file dialog and leaves it with Escape."""

    def deed(hands: Hands, dialog: QDialog) -> None:
        hands.settle()
        faults = [*looks.mixed(dialog, language), *looks.nameless(dialog), *looks.clipped(dialog)]
        assert faults == [], looks.joined(faults)
        assert sorted(buttons(dialog)) == words
        hands.press(Qt.Key.Key_Escape)

    return deed
