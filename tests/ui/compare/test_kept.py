"""Comparisons kept by name, the one at work after a restart, and the box that tells why, by keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from kolstudio.core.model.codes import Goal
from kolstudio.core.service import campaigns, comparisons, creators, history
from kolstudio.ui.compare.keep_menu import NameDialog, menu_of
from kolstudio.ui.compare.view import CompareScreen
from tests.ui.compare.test_compare_view import Desk
from tests.ui.conftest import Program, Start

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True, language="en"), "influencer", "kol", "both", "kol")


def menu(desk: Desk) -> list[str]:
    return [
        one.text() for one in menu_of(desk.screen.keeping, desk.program.context.i18n, desk.screen).actions()
    ]


def choose(desk: Desk, words: str) -> None:
    actions = menu_of(desk.screen.keeping, desk.program.context.i18n, desk.screen).actions()
    next(one for one in actions if one.text().startswith(words)).trigger()
    QApplication.processEvents()


def dialogs(desk: Desk) -> list[NameDialog]:
    return [one for one in desk.screen.findChildren(NameDialog) if one.isVisible()]


def say(desk: Desk, name: str) -> NameDialog | None:
    """Type a name into the dialog and press Enter; returns the dialog while it stays."""
    (dialog,) = dialogs(desk)
    dialog.edit.selectAll()
    QTest.keyClicks(dialog.edit, name)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    desk.program.work()
    return next(iter(dialogs(desk)), None)


def keep(desk: Desk, name: str) -> None:
    choose(desk, "Keep by")
    assert say(desk, name) is None


def rail_number(program: Program) -> str:
    return program.window.rail.entry("compare").count


def test_what_is_compared_is_kept_by_name_and_the_button_says_so(desk: Desk) -> None:
    assert desk.screen.corner.kept.text() == "Keep"
    desk.presenter.set_goal(Goal.G4)
    keep(desk, "Who sells")
    (kept,) = comparisons.every(desk.program.library)
    assert kept.name == "Who sells"
    assert kept.arrangement == desk.presenter.arrangement
    assert desk.screen.corner.kept.text() == "Who sells"
    assert "Who sells · 4 people" in menu(desk)


def test_a_name_in_use_is_said_below_the_field_and_another_is_taken(desk: Desk) -> None:
    keep(desk, "Who sells")
    choose(desk, "Keep by")
    dialog = say(desk, "who SELLS")
    assert dialog is not None
    assert "already" in dialog.field.error
    assert say(desk, "Who opens") is None
    assert [one.name for one in comparisons.every(desk.program.library)] == ["Who opens", "Who sells"]


def test_a_changed_comparison_is_marked_and_its_changes_are_kept(desk: Desk) -> None:
    keep(desk, "Who sells")
    assert not any(one.startswith("Keep the changes") for one in menu(desk))
    desk.presenter.remove(desk.presenter.order[0])
    assert desk.screen.corner.kept.text() == "Who sells *"
    choose(desk, "Keep the changes")
    desk.program.work()
    assert desk.screen.corner.kept.text() == "Who sells"
    (kept,) = comparisons.every(desk.program.library)
    assert len(kept.arrangement.people) == 3
    history.undo(desk.program.library)
    desk.program.work()
    assert desk.screen.corner.kept.text() == "Who sells *"


def test_a_kept_one_opens_as_it_was_kept(desk: Desk) -> None:
    desk.presenter.set_goal(Goal.G4)
    last = desk.presenter.order[-1]
    desk.presenter.pin(last)
    before = desk.names()
    keep(desk, "Who sells")
    desk.presenter.show(desk.presenter.order[:2])
    desk.presenter.set_goal(None)
    assert desk.screen.corner.kept.text() == "Keep"
    choose(desk, "Who sells")
    assert desk.names() == before
    assert (desk.presenter.goal, desk.presenter.pinned) == (Goal.G4, last)


def test_it_is_renamed_and_let_go_with_a_way_back(desk: Desk) -> None:
    keep(desk, "Who sells")
    choose(desk, "Rename")
    assert say(desk, "Sales 12.12") is None
    assert desk.screen.corner.kept.text() == "Sales 12.12"
    choose(desk, "Keep Sales 12.12 no longer")
    desk.program.work()
    assert comparisons.every(desk.program.library) == []
    assert desk.screen.corner.kept.text() == "Keep"
    assert len(desk.names()) == 4
    undo = next(
        one
        for one in desk.program.window.findChildren(QPushButton)
        if one.text() == "Undo" and one.isVisible()
    )
    QTest.mouseClick(undo, Left)
    desk.program.work()
    assert [one.name for one in comparisons.every(desk.program.library)] == ["Sales 12.12"]


def test_the_rail_counts_who_is_compared(desk: Desk) -> None:
    assert rail_number(desk.program) == "4"
    desk.presenter.remove(desk.presenter.order[0])
    desk.program.work()
    assert rail_number(desk.program) == "3"


def test_the_comparison_at_work_is_there_after_a_restart(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "Danh bạ.kol"
    first = Desk(start(path, sample_data=True, language="en"), "influencer", "kol")
    first.presenter.set_goal(Goal.G4)
    keep(first, "Two")
    names = first.names()
    first.program.session.close()
    first.program.work()
    assert first.program.app.sessions == []
    second = start(path, language="en")
    assert rail_number(second) == "2"
    second.context.navigator.go("compare")
    second.work()
    screen = second.window.navigation.screen
    assert isinstance(screen, CompareScreen)
    assert [column.name for column in screen.table.columns] == names
    assert screen.presenter.goal is Goal.G4
    assert screen.corner.kept.text() == "Two"


def test_a_kept_one_can_be_opened_when_nobody_is_compared(desk: Desk) -> None:
    keep(desk, "Who sells")
    for person in list(desk.presenter.order):
        desk.presenter.remove(person)
    assert desk.screen.empty_kept.isVisible()
    choose(desk, "Who sells")
    assert len(desk.names()) == 4


def test_people_are_added_from_the_roster_by_its_action(desk: Desk) -> None:
    stranger = next(p for p in creators.find(desk.program.library) if p.id not in desk.people)
    desk.program.context.navigator.go("roster", people=[stranger.id])
    desk.program.work()
    desk.program.context.actions.run("roster_compare")
    desk.program.work()
    assert stranger.name in desk.names()
    assert len(desk.names()) == 5


def test_the_person_of_the_editor_is_added_by_its_action(desk: Desk) -> None:
    stranger = next(p for p in creators.find(desk.program.library) if p.id not in desk.people)
    desk.program.context.navigator.go("creator", person=stranger.id)
    desk.program.work()
    desk.program.context.actions.run("creator_compare")
    desk.program.work()
    assert stranger.name in desk.names()


def test_one_person_alone_is_put_beside_those_already_compared(desk: Desk) -> None:
    stranger = next(p for p in creators.find(desk.program.library) if p.id not in desk.people)
    desk.program.context.navigator.go("compare", people=[stranger.id])
    assert len(desk.names()) == 5
    desk.program.context.navigator.go("compare", people=desk.people[:2])
    assert len(desk.names()) == 2


def test_who_lacks_which_figure_is_told(desk: Desk) -> None:
    button = next(
        one
        for one in desk.screen.pane.findChildren(QPushButton)
        if one.text().endswith("figures are missing")
    )
    before = desk.pane_texts()
    QTest.mouseClick(button, Left)
    told = [line for line in desk.pane_texts().splitlines() if line not in before.splitlines()]
    assert {line.split(":")[0] for line in told} <= set(desk.names())
    assert told


def box_words(desk: Desk) -> str:
    return "\n".join(one.text() for one in desk.screen.why.findChildren(QLabel) if one.isVisible())


def line_of(desk: Desk, key: str) -> int:
    return next(
        at for at, line in enumerate(desk.screen.table.lines) if line.row is not None and line.row.key == key
    )


def test_the_keyboard_asks_why_and_follows_a_ground(desk: Desk) -> None:
    line = line_of(desk, "followers")
    desk.view.setCurrentIndex(desk.screen.table.index(line, 1))
    desk.press(Qt.Key.Key_I)
    assert desk.screen.why.isVisible()
    told = desk.screen.table.told(desk.screen.table.index(line, 1))
    assert told is not None and told.title in box_words(desk)
    link = desk.screen.why.links[0]
    assert link.hasFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    desk.program.work()
    assert desk.program.window.navigation.key == "statements"


def test_escape_closes_the_box_and_the_keyboard_is_in_the_table_again(desk: Desk) -> None:
    desk.view.setCurrentIndex(desk.screen.table.index(line_of(desk, "followers"), 0))
    desk.press(Qt.Key.Key_I)
    desk.program.context.navigator.back()
    assert not desk.screen.why.isVisible()
    assert desk.program.window.navigation.key == "compare"
    assert desk.view.hasFocus()


def test_a_click_on_a_cell_or_a_criterion_tells_why_and_an_arrow_puts_it_away(desk: Desk) -> None:
    line = line_of(desk, "er")
    index = desk.screen.table.index(line, 0)
    desk.view.scrollTo(index)
    QTest.mouseClick(
        desk.view.viewport(), Left, Qt.KeyboardModifier.NoModifier, desk.view.visualRect(index).center()
    )
    assert desk.screen.why.isVisible()
    assert not desk.screen.why.geometry().contains(
        desk.view.visualRect(index).center() + desk.view.viewport().pos()
    )
    desk.press(Qt.Key.Key_Right)
    assert not desk.screen.why.isVisible()
    header = desk.view.criteria
    middle = QPoint(20, header.sectionViewportPosition(line) + 8)
    QTest.mouseClick(header.viewport(), Left, Qt.KeyboardModifier.NoModifier, middle)
    assert desk.screen.why.isVisible()
    assert desk.screen.table.lines[line].label in box_words(desk)


def test_the_cheat_sheet_unfolds(desk: Desk) -> None:
    words = "KOL or influencer?"
    button = next(one for one in desk.screen.pane.findChildren(QPushButton) if one.text() == words)
    assert "Born on social media" not in desk.pane_texts()
    QTest.mouseClick(button, Left)
    assert "Influencer: Born on social media" in desk.pane_texts()
    desk.presenter.set_goal(Goal.G2)
    assert "Influencer: Born on social media" in desk.pane_texts()


def test_whom_a_campaign_books_can_be_compared_for_its_goal(desk: Desk) -> None:
    """Declined and cancelled bookings, closed campaigns and those with one person are not offered."""
    library = desk.program.library
    wanted = [one.id for one in creators.find(library) if one.id not in desk.people][:3]
    made = campaigns.create(library, "Khai trương quận 3", goal="G5", budget="50tr")
    campaigns.add(library, made, wanted, deliverable="post", price="1tr")
    campaigns.update_line(library, made, campaigns.get(library, made).lines[2].id, status="declined")
    alone = campaigns.create(library, "Một mình", goal="G1", budget="50tr")
    campaigns.add(library, alone, wanted[:1], deliverable="post", price="1tr")
    desk.program.work()
    actions = menu_of(desk.screen.keeping, desk.program.context.i18n, desk.screen).actions()
    more = next(one.menu() for one in actions if one.text() == "People of a campaign")
    assert isinstance(more, QMenu)
    offered = {one.text(): one for one in more.actions()}
    assert "Khai trương quận 3 · 2 people" in offered
    assert not any(text.startswith("Một mình") for text in offered)
    offered["Khai trương quận 3 · 2 people"].trigger()
    desk.program.work()
    assert set(desk.presenter.people) == set(wanted[:2])
    assert desk.presenter.goal is Goal.G5
    campaigns.set_status(library, made, "done")
    assert all(line.id != made for line in desk.screen.keeping.shortlists())
