"""The brand screen by mouse and keyboard: everything is kept as it is typed, and taken back step by step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from kolstudio.core.model.campaign import Brand
from kolstudio.core.service import brands, campaigns
from kolstudio.ui.brand.competitors import Competitors
from kolstudio.ui.brand.fields import KeptField
from kolstudio.ui.brand.view import BrandScreen
from kolstudio.ui.widgets.buttons import BareButton
from tests.ui import looks
from tests.ui.conftest import Program, Start


@pytest.fixture
def shop(start: Start) -> Program:
    program = start(language="en", sample_data=True)
    program.context.navigator.go("brand")
    program.work()
    return program


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(0x3556D8)
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    return path


def page(program: Program) -> BrandScreen:
    found = program.window.navigation.screen
    assert isinstance(found, BrandScreen)
    return found


def field(program: Program, key: str) -> KeptField:
    return page(program).cards.fields[key]


def rivals(program: Program) -> Competitors:
    return page(program).cards.competitors


def current(program: Program) -> Brand:
    return program.library.current_brand()


def retype(program: Program, key: str, text: str, *, leave: bool = True) -> KeptField:
    made = field(program, key)
    made.edit.setFocus()
    made.edit.selectAll()
    QTest.keyClick(made.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(made.edit, text)
    if leave:
        page(program).back.setFocus()
    return made


def test_everything_of_a_brand_is_shown(shop: Program) -> None:
    brand = current(shop)
    assert page(shop).bar.title.text() == brand.name
    assert field(shop, "name").text == brand.name
    assert field(shop, "positioning").text == brand.positioning
    assert field(shop, "target_age_min").text == str(brand.target_age_min)
    cards = page(shop).cards
    assert {code for code, button in cards.values.items() if button.isChecked()} == set(brand.values)
    assert cards.gender.current == brand.target_gender
    assert {one.text() for one in cards.competitors.words.findChildren(type(page(shop).bar.title))} == set(
        brand.competitors
    )


@pytest.mark.parametrize(
    ("key", "text", "kept"),
    [("name", "Tiem Tra", "Tiem Tra"), ("category", " Tea  ", "Tea"), ("positioning", "Calm tea.", "Calm tea."),
     ("target_note", "Hue", "Hue"), ("target_age_min", "18", 18), ("target_age_max", "", None)],
)  # fmt: skip
def test_what_is_typed_is_kept_when_the_field_is_left_and_undone(
    shop: Program, key: str, text: str, kept: object
) -> None:
    before = current(shop)
    made = retype(shop, key, text)
    assert getattr(current(shop), key) == kept
    assert made.text == ("" if kept is None else str(kept))
    assert shop.window.rail.brand.text() == before.name
    shop.work()
    assert shop.window.rail.brand.text() == current(shop).name
    shop.session.actions.run("undo")
    shop.work()
    assert current(shop) == before
    assert made.text == str(getattr(before, key))


def test_typing_is_kept_soon_without_leaving_the_field(shop: Program, qtbot: QtBot) -> None:
    made = retype(shop, "name", "Tiem Tra", leave=False)
    qtbot.waitUntil(lambda: current(shop).name == "Tiem Tra", timeout=5_000)
    assert made.edit.hasFocus()
    QTest.keyClicks(made.edit, " ")
    assert made.keep()
    assert made.text == "Tiem Tra "
    page(shop).back.setFocus()
    assert made.text == "Tiem Tra"


@pytest.mark.parametrize(
    ("key", "text"),
    [("name", ""), ("target_age_min", "abc"), ("target_age_min", "99"), ("name", "cua hang cua toi")],
)
def test_what_is_wrong_is_said_below_and_escape_puts_it_right(shop: Program, key: str, text: str) -> None:
    before = current(shop)
    made = retype(shop, key, text)
    assert made.error
    assert made.edit.accessibleDescription() == made.error
    assert current(shop) == before
    shop.context.navigator.go("campaigns")
    assert shop.window.navigation.key == "brand"
    assert made.edit.hasFocus()
    QTest.keyClick(made.edit, Qt.Key.Key_Escape)
    assert not made.error
    assert made.text == str(getattr(before, key))
    shop.context.navigator.go("campaigns")
    assert shop.window.navigation.key == "campaigns"


def test_nothing_is_said_while_a_name_is_still_being_typed(shop: Program) -> None:
    made = retype(shop, "name", "", leave=False)
    assert not made.keep(aloud=False)
    assert not made.error


def test_half_typed_text_is_kept_when_another_screen_is_shown(shop: Program) -> None:
    retype(shop, "category", "Tea", leave=False)
    rivals(shop).edit.setFocus()
    QTest.keyClicks(rivals(shop).edit, "Bep Xanh")
    shop.context.navigator.go("campaigns")
    assert current(shop).category == "Tea"
    assert "Bep Xanh" in current(shop).competitors


def test_values_and_gender_are_pressed(shop: Program) -> None:
    before = current(shop)
    cards = page(shop).cards
    QTest.mouseClick(cards.values["loyalty"], Qt.MouseButton.LeftButton)
    assert set(current(shop).values) == {*before.values, "loyalty"}
    QTest.mouseClick(cards.values["loyalty"], Qt.MouseButton.LeftButton)
    assert set(current(shop).values) == set(before.values)
    QTest.mouseClick(cards.gender.button(""), Qt.MouseButton.LeftButton)
    assert current(shop).target_gender is None
    shop.session.actions.run("undo")
    shop.work()
    assert cards.gender.current == before.target_gender


def test_competitors_are_typed_and_taken_away(shop: Program) -> None:
    before = current(shop).competitors
    shown = rivals(shop)
    shown.edit.setFocus()
    QTest.keyClicks(shown.edit, "Bep Xanh, Nha Go;  bep xanh")
    QTest.keyClick(shown.edit, Qt.Key.Key_Return)
    assert current(shop).competitors == (*before, "Bep Xanh", "Nha Go")
    assert shown.edit.text() == ""
    crosses = [one for one in shown.words.findChildren(BareButton) if "Nha Go" in one.accessibleName()]
    QTest.mouseClick(crosses[-1], Qt.MouseButton.LeftButton)
    assert current(shop).competitors == (*before, "Bep Xanh")
    shown.edit.setText(current(shop).name)
    QTest.keyClick(shown.edit, Qt.Key.Key_Return)
    assert shown.field.error
    assert page(shop).escape()
    assert not shown.edit.text()


def test_a_logo_is_chosen_dropped_removed_and_undone(shop: Program, picture: Path, qtbot: QtBot) -> None:
    box = page(shop).cards.logo
    shop.ask.prepare(picture)
    QTest.mouseClick(box.choose, Qt.MouseButton.LeftButton)
    shop.work()
    kept = brands.logo(shop.library, current(shop))
    assert kept is not None
    assert QImage.fromData(kept).width() == 512
    assert not box.picture.empty
    QTest.mouseClick(box.remove, Qt.MouseButton.LeftButton)
    assert current(shop).logo is None
    assert box.picture.empty
    assert box.remove.isHidden()
    shop.session.actions.run("undo")
    shop.work()
    assert brands.logo(shop.library, current(shop)) == kept
    brands.set_logo(shop.library, current(shop).id, None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(box.picture, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    QApplication.sendEvent(box.picture, QDropEvent(QPointF(9, 9), copy, data, left, none))

    def arrived() -> bool:
        shop.work()
        return current(shop).logo is not None

    qtbot.waitUntil(arrived, timeout=5_000)


def test_a_broken_logo_is_refused_kindly_and_the_old_one_stays(
    shop: Program, picture: Path, tmp_path: Path
) -> None:
    page(shop).presenter.take_logo(picture)
    shop.work()
    kept = current(shop).logo
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 nonsense")
    page(shop).presenter.take_logo(broken)
    shop.work()
    assert current(shop).logo == kept
    assert any("broken.jpg" in one.text() for one in shop.window.findChildren(QLabel) if one.isVisible())


def test_a_brand_is_added_named_used_and_removed(shop: Program) -> None:
    first = current(shop)
    count = len(shop.library.brands())
    QTest.mouseClick(page(shop).add, Qt.MouseButton.LeftButton)
    name = field(shop, "name")
    assert name.edit.hasFocus()
    QTest.keyClicks(name.edit, "Tiem Tra")
    page(shop).back.setFocus()
    made = page(shop).presenter.brand
    assert (made.name, made.competitors) == ("Tiem Tra", ())
    assert current(shop) == first
    assert not page(shop).use.isHidden()
    QTest.mouseClick(page(shop).use, Qt.MouseButton.LeftButton)
    shop.work()
    assert current(shop).id == made.id
    assert shop.window.rail.brand.text() == "Tiem Tra"
    QTest.mouseClick(page(shop).remove, Qt.MouseButton.LeftButton)
    shop.work()
    assert len(shop.library.brands()) == count
    assert page(shop).presenter.brand != made
    shop.session.actions.run("undo")
    shop.work()
    assert current(shop).id == made.id
    assert page(shop).bar.title.text() == "Tiem Tra"


def test_two_new_brands_get_two_names(shop: Program) -> None:
    assert page(shop).presenter.add()
    assert page(shop).presenter.add()
    names = [one.name for one in shop.library.brands()]
    assert len(set(names)) == len(names)


def test_a_brand_with_campaigns_stays_and_says_why(shop: Program) -> None:
    assert campaigns.every(shop.library)[0].brand_id == current(shop).id
    count = len(shop.library.brands())
    QTest.mouseClick(page(shop).remove, Qt.MouseButton.LeftButton)
    assert len(shop.library.brands()) == count


def test_the_list_leads_from_brand_to_brand(shop: Program) -> None:
    shown = page(shop)
    assert shown.list.count() == len(shop.library.brands()) == 2
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Home)
    assert shown.presenter.brand == shop.library.brands()[0]
    assert field(shop, "name").text == shown.presenter.brand.name
    retype(shop, "name", "", leave=False)
    QTest.keyClick(shown.list, Qt.Key.Key_End)
    assert shown.presenter.brand == shop.library.brands()[0]


def test_what_is_half_typed_is_kept_on_the_way_to_another_brand(shop: Program) -> None:
    shown = page(shop)
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Home)
    first = shown.presenter.brand
    retype(shop, "name", "Tiem Tra", leave=False)
    QTest.keyClick(shown.list, Qt.Key.Key_End)
    assert shown.presenter.brand.id != first.id
    assert any(brand.name == "Tiem Tra" and brand.id == first.id for brand in shop.library.brands())


def test_one_brand_alone_has_no_list_and_cannot_be_removed(start: Start) -> None:
    program = start(language="en")
    program.context.navigator.go("brand")
    assert page(program).side.isHidden()
    assert page(program).remove.isHidden()


def test_the_foot_of_the_rail_switches_edits_and_adds(shop: Program, start: Start) -> None:
    shop.context.navigator.go("roster")
    rail = shop.window.rail.brand

    def menu() -> dict[str, object]:
        QTest.mouseClick(rail, Qt.MouseButton.LeftButton)
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        popup.close()
        return {action.text(): action for action in popup.actions()}

    other = next(one for one in shop.library.brands() if one != current(shop))
    menu()[other.name].trigger()  # type: ignore[attr-defined]
    shop.work()
    assert current(shop).id == other.id
    menu()["Edit the brand"].trigger()  # type: ignore[attr-defined]
    assert page(shop).presenter.brand.id == other.id
    menu()["Add a brand"].trigger()  # type: ignore[attr-defined]
    assert page(shop).presenter.brand.id not in {other.id}
    assert len(shop.library.brands()) == 3


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (911, 512)])
def test_there_is_room_for_longer_words_and_for_what_is_wrong(start: Start, size: tuple[int, int]) -> None:
    program = start(language="en", sample_data=True, size=size)
    program.context.navigator.go("brand")
    program.around.i18n.use(looks.PseudoCatalogue())
    retype(program, "target_age_min", "abc")
    retype(program, "name", "")
    for _ in range(4):
        QApplication.sendPostedEvents()
    assert not looks.clipped(program.window), looks.joined(looks.clipped(program.window))
    page(program).cards.put_back()
