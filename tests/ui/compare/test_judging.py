"""Saying what matters more with the keyboard: kept at once, told when it contradicts itself, put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kolstudio.core.model.codes import Goal
from kolstudio.core.service import pairwise
from kolstudio.ui.compare.judging import JudgingWindow
from tests.ui.compare.test_compare_view import Desk
from tests.ui.conftest import Start


@pytest.fixture
def desk(start: Start) -> Desk:
    found = Desk(start(sample_data=True), "influencer", "kol", "both", "kol")
    found.presenter.set_goal(Goal.G4)
    return found


def window_of(desk: Desk) -> JudgingWindow:
    desk.screen.judge()
    QApplication.processEvents()
    window = desk.screen.judging
    assert window is not None
    return window


def press(desk: Desk, window: JudgingWindow, pair: int, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(window.sliders[pair], key)
    desk.program.work()


def test_an_arrow_gives_an_answer_and_it_is_kept_at_once(desk: Desk) -> None:
    window, library = window_of(desk), desk.program.library
    before = pairwise.get(library, Goal.G4).judgements
    assert not window.reset_button.isEnabled()
    assert "Liên quan và Cộng hưởng quan trọng như nhau (1)" in [words.text() for words in window.words]
    press(desk, window, 3, Qt.Key.Key_Right)
    assert pairwise.get(library, Goal.G4) == pairwise.Judged((*before[:3], -2, *before[4:]), own=True)
    assert window.words[3].text().startswith("Cộng hưởng nhỉnh hơn Liên quan")
    assert window.sliders[3].accessibleDescription() == window.words[3].text()
    press(desk, window, 3, Qt.Key.Key_Left, 2)
    assert pairwise.get(library, Goal.G4).judgements[3] == 2
    press(desk, window, 3, Qt.Key.Key_Home)
    assert pairwise.get(library, Goal.G4).judgements[3] == 9
    QTest.mouseClick(window.reset_button, Qt.MouseButton.LeftButton)
    desk.program.work()
    assert pairwise.get(library, Goal.G4) == pairwise.Judged(before, own=False)
    assert [slider.value() for slider in window.sliders] == [3, 3, 1, 0, -1, -1]
    window.close()


def test_the_handles_can_be_walked_with_tab_and_have_names(desk: Desk) -> None:
    window = window_of(desk)
    assert window.sliders[0].accessibleName() == "Tiếp cận so với Liên quan"
    assert len({slider.accessibleName() for slider in window.sliders}) == 6
    assert all(slider.focusPolicy() & Qt.FocusPolicy.TabFocus for slider in window.sliders)
    window.close()


def test_a_click_puts_the_handle_there(desk: Desk) -> None:
    window = window_of(desk)
    slider = window.sliders[3]
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert slider.value() == 0
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center().__class__(2, 12))
    desk.program.work()
    assert pairwise.get(desk.program.library, Goal.G4).judgements[3] == 9
    window.close()


def test_contradicting_answers_are_told_with_what_to_look_at(desk: Desk) -> None:
    window = window_of(desk)
    assert window.told.text().startswith("Các câu trả lời nhất quán")
    press(desk, window, 0, Qt.Key.Key_Home)
    press(desk, window, 3, Qt.Key.Key_Home)
    press(desk, window, 1, Qt.Key.Key_End)
    assert window.told.text().startswith("Các câu trả lời còn mâu thuẫn nhau")
    assert "Nên xem lại" in window.told.text()
    window.close()


def test_only_the_ahp_order_beside_the_verdict_changes(desk: Desk) -> None:
    before = desk.presenter.comparison
    assert before is not None and before.verdict is not None
    window = window_of(desk)
    press(desk, window, 0, Qt.Key.Key_Home)
    after = desk.presenter.comparison
    assert after is not None and after.verdict is not None
    assert after.verdict.standings == before.verdict.standings
    assert after.groups == before.groups
    assert after.verdict.others[0] == before.verdict.others[0]
    assert after.verdict.others[1].weights != before.verdict.others[1].weights
    window.close()


def test_the_link_behind_the_other_ways_opens_it(desk: Desk) -> None:
    for words in ("Cách tính khác", "Tự nói điều gì quan trọng hơn …"):
        button = next(one for one in desk.screen.pane.findChildren(QPushButton) if one.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        desk.program.work()
    window = desk.screen.judging
    assert window is not None and window.isVisible()
    assert "Bán hàng" in " ".join(label.text() for label in window.findChildren(QLabel))
    window.close()
    desk.presenter.set_goal(None)
    desk.screen.judge()
    assert desk.screen.judging is None or not desk.screen.judging.isVisible()
