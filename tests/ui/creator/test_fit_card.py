"""The fit card: three questions first, digits, arrows and Delete, score and band, undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kolstudio.core.service import brands, creators, fit, history
from kolstudio.ui.creator.fit_card import FitCard
from tests.ui.conftest import Program


@pytest.fixture
def person(demo: Program) -> int:
    every = creators.find(demo.library)
    return next(one.id for one in every if not fit.get(demo.library, one.id).outcome.answered)


@pytest.fixture
def card(demo: Program, person: int) -> Iterator[FitCard]:
    made = FitCard(demo.context)
    made.resize(430, 600)
    made.show_person(person)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def answers(demo: Program, person: int) -> dict[str, int]:
    found = fit.get(demo.library, person).answers
    return {key: given for key, given in found.items() if given is not None}


def shown(card: FitCard) -> list[str]:
    return [key for key, steps in card.steps.items() if steps.isVisibleTo(card)]


def test_three_questions_come_first_then_all(card: FitCard) -> None:
    assert shown(card) == ["F1", "F3", "F4"]
    card.more.click()
    assert len(shown(card)) == 12
    card.more.click()
    assert len(shown(card)) == 3


def test_digits_arrows_and_delete_answer(demo: Program, card: FitCard, person: int) -> None:
    steps = card.steps["F1"]
    steps.button("1").setFocus()
    QTest.keyClick(steps.button("1"), Qt.Key.Key_4)
    assert answers(demo, person) == {"F1": 4}
    QTest.keyClick(steps.button("4"), Qt.Key.Key_Right)
    assert (answers(demo, person), steps.current) == ({"F1": 5}, "5")
    QTest.keyClick(steps.button("5"), Qt.Key.Key_9)
    assert answers(demo, person) == {"F1": 5}
    QTest.keyClick(steps.button("5"), Qt.Key.Key_Delete)
    assert (answers(demo, person), steps.current) == ({}, "")


def test_a_full_card_says_score_and_recommendation(demo: Program, card: FitCard) -> None:
    for steps in card.steps.values():
        QTest.mouseClick(steps.button("5"), Qt.MouseButton.LeftButton)
    assert "100" in card.about.text()
    assert card.band.text() == "Nên mời" or card.band.property("chip") == "good"
    QTest.mouseClick(card.steps["F1"].button("2"), Qt.MouseButton.LeftButton)
    assert card.band.property("chip") == "watch"
    assert "Hành động" in card.remarks.text()
    QTest.mouseClick(card.steps["F3"].button("1"), Qt.MouseButton.LeftButton)
    assert card.band.property("chip") == "bad"


def test_it_follows_undo_and_another_brand(demo: Program, card: FitCard, person: int) -> None:
    fit.answer(demo.library, person, "F3", 2)
    assert card.steps["F3"].current == "2"
    history.undo(demo.library)
    assert card.steps["F3"].current == ""
    fit.answer(demo.library, person, "F3", 4)
    brands.choose(demo.library, brands.add(demo.library, "Tiệm Hai"))
    QApplication.sendPostedEvents()
    assert card.steps["F3"].current == ""
    assert "Tiệm Hai" in card.about.text()


def test_it_speaks_the_other_language(demo: Program, card: FitCard) -> None:
    demo.context.i18n.set_language("en")
    card.retranslate()
    assert card.card.title.text() == "Brand fit"
    assert card.steps["F1"].accessibleName().startswith("Do their actions")


def test_nobody_is_shown_without_complaint(card: FitCard) -> None:
    card.show_person(None)
    assert not card.isEnabled()


def test_tab_goes_from_the_first_question_to_the_link_below(card: FitCard) -> None:
    steps = card.steps["F4"].button("1")
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Tab)
    assert card.focusWidget() is card.more
