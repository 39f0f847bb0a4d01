"""The history on screen: newest first by day, in words, of one person, pages, undo and redo where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kolstudio.core.service import creators, editing, history
from kolstudio.core.store.changes import HistoryEntry
from kolstudio.ui.history.presenter import PAGE
from kolstudio.ui.history.view import HistoryScreen
from tests.helpers.libraries import add, soc
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton


class Desk:
    """A program whose first two people were edited, with the history in front."""

    def __init__(self, program: Program, **args: object) -> None:
        self.program, self.library = program, program.library
        self.people = [person.id for person in creators.find(self.library, limit=2)]
        editing.edit(self.library, self.people[0], "province", "Huế")
        editing.edit(self.library, self.people[1], "expertise_proof", "Giảng viên")
        program.window.showNormal()
        program.window.resize(1366, 768)
        program.context.navigator.go("history", **args)
        program.work()
        screen = program.window.navigation.screen
        assert isinstance(screen, HistoryScreen)
        self.screen = screen

    def ops(self) -> list[str]:
        return [row.step.op for row in self.screen.rows]


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en"))


def test_steps_are_told_newest_first_with_names_and_changes(desk: Desk) -> None:
    assert desk.ops()[:2] == ["edit_creator", "edit_creator"]
    first, second = desk.screen.rows[:2]
    assert first.what.text() == "Edit of a person"
    assert first.changes.text() == "Proof of expertise: — → Giảng viên"
    assert "→ Huế" in second.changes.text()
    assert list(first.links) == [desk.people[1]]
    assert desk.screen.rows[-1].step.op == "create_library"
    assert f"{date.today():%d/%m/%Y}" in desk.screen.cards[0].title.text()


def test_a_name_leads_to_the_person_and_back(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.rows[0].links[desk.people[1]], Left)
    assert desk.program.window.navigation.key == "roster"
    desk.program.context.navigator.back()  # lets go of the selection
    desk.program.context.navigator.back()
    assert desk.program.window.navigation.key == "history"


def test_somebody_in_the_trash_is_shown_there(desk: Desk) -> None:
    creators.delete(desk.library, [desk.people[0]])
    QTest.mouseClick(desk.screen.rows[0].links[desk.people[0]], Left)
    assert desk.program.window.navigation.key == "trash"


def test_undo_and_redo_say_what_they_do_and_stay_here(desk: Desk) -> None:
    assert desk.screen.undo_button.text() == "Undo: edit of a person"
    assert desk.screen.redo_button.text() == "Redo"
    assert not desk.screen.redo_button.isEnabled()
    QTest.mouseClick(desk.screen.undo_button, Left)
    desk.program.work()
    assert desk.program.window.navigation.key == "history"
    assert desk.ops()[:2] == ["undo", "edit_creator"]
    assert desk.screen.rows[1].step.state == "undone"
    assert desk.screen.redo_button.text() == "Redo: edit of a person"
    QTest.mouseClick(desk.screen.redo_button, Left)
    desk.program.work()
    assert desk.ops()[0] == "redo"
    assert creators.get(desk.library, desk.people[1]).attributes["expertise_proof"] == "Giảng viên"


def test_one_persons_steps_alone_until_escape(start: Start) -> None:
    program = start(sample_data=True, language="en")
    person = creators.find(program.library, limit=1)[0]
    desk = Desk(program, person=person.id)
    assert desk.screen.chip.value == person.name
    assert desk.ops() == [entry["op"] for entry in history.entries(desk.library, person.id)]
    assert "create_library" not in desk.ops()
    program.context.navigator.back()
    assert desk.screen.chip.value == ""
    assert "create_library" in desk.ops()


def test_a_person_is_chosen_from_those_listed(desk: Desk) -> None:
    QTest.mouseClick(desk.screen.chip, Left)
    desk.screen.menu.actions()[1].trigger()
    desk.screen.menu.hide()
    assert desk.screen.presenter.person == desk.people[1]
    assert all(
        desk.people[1] in dict(row.step.people) for row in desk.screen.rows if row.step.op != "add_sample"
    )


def test_older_steps_are_added_page_by_page(start: Start) -> None:
    program = start(sample_data=True, language="en")
    person = creators.find(program.library, limit=1)[0].id
    for number in range(PAGE + 5):
        with program.library.store.change("edit_creator", subject=[person]):
            program.library.store.conn.execute(
                "UPDATE creator SET rating = ? WHERE id = ?", (str(number), person)
            )
    desk = Desk(program)
    assert len(desk.screen.rows) == PAGE
    assert not desk.screen.older_button.isHidden()
    QTest.mouseClick(desk.screen.older_button, Left)
    ids = [row.step.id for row in desk.screen.rows]
    assert ids == [entry["id"] for entry in history.entries(desk.library)]
    assert desk.screen.older_button.isHidden()


def test_an_edit_elsewhere_appears_only_while_it_is_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing.edit(desk.library, desk.people[0], "rating", "5")
    assert desk.screen.rows[0].changes.text().endswith("→ 5")
    desk.program.context.navigator.go("roster")
    asked: list[int] = []
    read = desk.library.store.history

    def watched(
        person: int | None = None, *, limit: int = 0, before: int | None = None
    ) -> list[HistoryEntry]:
        asked.append(limit)
        return read(person, limit=limit, before=before)

    monkeypatch.setattr(desk.library.store, "history", watched)
    editing.edit(desk.library, desk.people[0], "rating", "4")
    assert asked == []
    desk.program.context.navigator.go("history")
    assert asked == [PAGE]
    assert desk.screen.rows[0].changes.text().endswith("→ 4")


def test_another_language_tells_the_same_steps(desk: Desk) -> None:
    before = [row.step.id for row in desk.screen.rows]
    desk.program.session.set_language("vi")
    desk.program.work()
    assert [row.step.id for row in desk.screen.rows] == before
    assert "Tỉnh/Thành phố" in desk.screen.rows[1].changes.text()


def test_an_import_names_its_file(desk: Desk) -> None:
    add(desk.library, soc())
    assert desk.screen.presenter.steps[0].origin is not None
    assert str(desk.screen.presenter.steps[0].origin) == "From list.xlsx"
