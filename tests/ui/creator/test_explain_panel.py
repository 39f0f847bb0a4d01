"""The panel about a type: scores, reasons, questions answered by keyboard, the override, undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kolstudio.core.model.codes import Label
from kolstudio.core.service import creators, editing, history
from kolstudio.ui.creator.evidence import EvidenceChip
from kolstudio.ui.creator.explain_panel import QUESTIONS, REASONS, ExplainPanel
from kolstudio.ui.widgets.segmented import Segmented
from tests.ui.conftest import Program


@pytest.fixture
def panel(demo: Program) -> Iterator[ExplainPanel]:
    made = ExplainPanel(demo.context)
    made.resize(290, 900)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def someone(demo: Program, label: Label, *, missing: bool = False) -> int:
    for person in creators.find(demo.library):
        unknown = any(person.attributes[key] is None for key in ("income", "talk", "expertise"))
        if person.calculated.label is label and unknown is missing:
            return person.id
    raise AssertionError(f"nobody is {label}")


def texts(panel: ExplainPanel) -> list[str]:
    QApplication.sendPostedEvents()
    return [one.text() for one in panel.findChildren(QLabel) if one.isVisibleTo(panel)]


def chips(panel: ExplainPanel) -> list[EvidenceChip]:
    QApplication.sendPostedEvents()
    return [one for one in panel.findChildren(EvidenceChip) if one.isVisibleTo(panel)]


def test_it_shows_scores_reasons_and_what_is_missing(demo: Program, panel: ExplainPanel) -> None:
    person = someone(demo, Label.KOL)
    panel.show_person(person)
    calc = creators.get(demo.library, person).calculated
    assert calc.k is not None
    shown = texts(panel)
    assert panel.bar.has_bar
    assert f"KOL {calc.k // 10},{calc.k % 10}" in shown
    assert len(chips(panel)) == REASONS
    panel.more.click()
    assert len(chips(panel)) > REASONS
    assert panel.meter.value() > 0


def test_a_chip_opens_its_statements(demo: Program, panel: ExplainPanel) -> None:
    panel.show_person(someone(demo, Label.KOL))
    chip = chips(panel)[0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.popover is not None
    said = [one.text() for one in chip.popover.findChildren(QLabel)]
    assert chip.text().split()[0] in said
    QTest.keyClick(chip.popover, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents()


def test_too_little_data_is_said_and_nothing_is_drawn(demo: Program, panel: ExplainPanel) -> None:
    panel.show_person(someone(demo, Label.NO_DATA, missing=True))
    assert not panel.bar.isVisibleTo(panel)
    assert any("50%" in text for text in texts(panel))


def test_a_question_is_answered_with_the_arrows_and_undone(demo: Program, panel: ExplainPanel) -> None:
    person = someone(demo, Label.NO_DATA, missing=True)
    panel.show_person(person)
    assert len(panel.questions) == QUESTIONS
    field, control = next((key, one) for key, one in panel.questions.items() if isinstance(one, Segmented))
    button = control.button("")
    assert control.current == ""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Left)
    taken = control.current
    assert taken != ""
    assert creators.get(demo.library, person).attributes[field] is not None
    assert panel.questions[field] is control  # it stays where it is, with the focus
    history.undo(demo.library)
    assert creators.get(demo.library, person).attributes[field] is None
    assert panel.questions[field] is control and control.current == ""


def test_it_follows_edits_made_elsewhere(demo: Program, panel: ExplainPanel) -> None:
    person = someone(demo, Label.KOL)
    panel.show_person(person)
    before = panel.type.text()
    for field, text in (
        ("expertise", "0"),
        ("profession_share", "full"),
        ("income", "gt75"),
        ("origin", "social"),
    ):
        editing.edit(demo.library, person, field, text)
    assert panel.type.text() != before


def test_an_override_needs_a_reason_and_can_be_taken_back(demo: Program, panel: ExplainPanel) -> None:
    person = someone(demo, Label.KOL)
    panel.show_person(person)
    panel.differ.click()
    panel.choice.setCurrentIndex(panel.choice.findData(Label.INFLUENCER))
    panel.keep.click()
    assert creators.get(demo.library, person).calculated.label is Label.KOL
    QTest.keyClicks(panel.reason, "khach quen")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    assert creators.get(demo.library, person).calculated.label is Label.INFLUENCER
    assert any("khach quen" in text for text in texts(panel))
    assert any("KOL" in text for text in texts(panel))
    panel.back.click()
    assert creators.get(demo.library, person).calculated.label is Label.KOL


def test_koc_is_ticked_here(demo: Program, panel: ExplainPanel) -> None:
    person = someone(demo, Label.KOL)
    panel.show_person(person)
    panel.koc.click()
    assert creators.get(demo.library, person).roles == ("koc",)
    history.undo(demo.library)
    assert not panel.koc.isChecked()


def test_it_speaks_the_other_language_at_once(demo: Program, panel: ExplainPanel) -> None:
    panel.show_person(someone(demo, Label.NO_DATA, missing=True))
    demo.context.i18n.set_language("en")
    panel.retranslate()
    said = texts(panel)
    assert "Signals counted" in said
    control = next(one for one in panel.questions.values() if isinstance(one, Segmented))
    assert control.button("").text() == "Not known"


def test_nobody_is_shown_without_complaint(demo: Program, panel: ExplainPanel) -> None:
    panel.show_person(someone(demo, Label.KOL))
    panel.show_person(None)
    assert not panel.isEnabled()


def test_tab_goes_from_top_to_bottom_after_an_answer(demo: Program, panel: ExplainPanel) -> None:
    panel.show_person(someone(demo, Label.NO_DATA, missing=True))
    field, control = next((key, one) for key, one in panel.questions.items() if isinstance(one, Segmented))
    QTest.mouseClick(control.button(next(iter(control._buttons))), Qt.MouseButton.LeftButton)
    last = chips(panel)[-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    first = panel.questions[next(iter(panel.questions))]
    assert panel.focusWidget() in (panel.more, *first.findChildren(type(control.button(""))))
    assert field in panel.questions


def test_the_keyboard_stays_in_the_panel_after_the_owner_s_own_word(
    demo: Program, panel: ExplainPanel
) -> None:
    panel.show_person(someone(demo, Label.KOL))
    panel.activateWindow()
    panel.differ.click()
    panel._end_override()
    assert panel.focusWidget() is panel.differ
    panel.differ.click()
    panel.choice.setCurrentIndex(panel.choice.findData(Label.INFLUENCER))
    QTest.keyClicks(panel.reason, "khach quen")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.back
    panel.back.click()
    assert panel.focusWidget() is panel.differ


def test_points_end_below_each_other(demo: Program, panel: ExplainPanel) -> None:
    panel.show_person(someone(demo, Label.KOL))
    panel.grab()
    ends = {line.mapTo(panel, line.points.geometry().topRight()).x() for line in panel.lines}
    assert len(ends) == 1
