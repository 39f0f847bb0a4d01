"""The red flags card: the heaviest first, set and taken away by hand, undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kolstudio.core.service import creators, flags, history
from kolstudio.core.texts import ENGLISH
from kolstudio.ui.creator.flags_card import FlagsCard
from tests.ui.conftest import Program


@pytest.fixture
def clean(demo: Program) -> int:
    return next(one.id for one in creators.find(demo.library) if not flags.of(demo.library, one.id, ENGLISH))


@pytest.fixture
def card(demo: Program, clean: int) -> Iterator[FlagsCard]:
    made = FlagsCard(demo.context)
    made.resize(430, 500)
    made.show_person(clean)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def words(card: FlagsCard) -> list[str]:
    QApplication.sendPostedEvents()
    return [one.text() for one in card.findChildren(QLabel) if one.isVisibleTo(card)]


def test_a_flag_is_set_by_keyboard_and_taken_away(demo: Program, card: FlagsCard, clean: int) -> None:
    assert card.shown == ()
    card.add.click()
    card.which.setCurrentIndex(card.which.findData("scandal"))
    QTest.keyClicks(card.day, "1/10/2026")
    QTest.keyClicks(card.note, "phat ngon")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    (one,) = card.shown
    assert (one.code, str(one.happened_on), one.detail) == ("scandal", "2026-10-01", "phat ngon")
    assert any("phat ngon" in text for text in words(card))
    assert one.flag_id is not None
    card.removers[one.flag_id].click()
    assert card.shown == ()
    history.undo(demo.library)
    assert [one.code for one in card.shown] == ["scandal"]


def test_a_day_that_is_none_is_refused_and_nothing_typed_is_lost(demo: Program, card: FlagsCard) -> None:
    card.add.click()
    QTest.keyClicks(card.day, "hom qua?")
    QTest.keyClicks(card.note, "x")
    card.keep.click()
    assert card.shown == ()
    assert (card.day.text(), card.note.text()) == ("hom qua?", "x")


def test_computed_flags_stand_with_their_figures_and_cannot_be_taken_away(
    demo: Program, card: FlagsCard
) -> None:
    for person in creators.find(demo.library):
        card.show_person(person.id)
        if {"many_ads"} & {one.code for one in card.shown}:
            break
    one = next(one for one in card.shown if one.code == "many_ads")
    assert "%" in one.detail and one.flag_id is None
    assert any(one.detail in text for text in words(card))
    assert set(card.removers) == {flag.flag_id for flag in card.shown if flag.flag_id is not None}


def test_what_rests_on_the_law_is_said_to_be_reference(demo: Program, card: FlagsCard, clean: int) -> None:
    demo.context.i18n.set_language("en")
    flags.add(demo.library, clean, "no_disclosure")
    card.retranslate()
    assert any("not legal advice" in text for text in words(card))
