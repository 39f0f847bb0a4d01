"""Audience, collaborations, contact diary, photo, trends and seldom fields, by real keys and mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kolstudio.core.model.codes import Deliverable, ErBasis
from kolstudio.core.service import (
    audience,
    channels,
    collaborations,
    contact_log,
    creators,
    drafts,
    photos,
    rates,
)
from kolstudio.ui.charts.sparkline import Sparkline
from tests.ui.conftest import Start
from tests.ui.creator.test_view import ENTRIES, Desk, Left


@pytest.fixture
def desk(start: Start) -> Desk:
    program = start(language="en", screens=ENTRIES)
    return Desk(program, person=creators.create(program.library, "Vy Bếp Nhỏ"))


def test_shares_are_typed_and_their_sum_says_what_is_missing(desk: Desk) -> None:
    library, who = desk.program.library, desk.person.id
    ages = desk.screen.audience.kinds["age"]
    assert not ages.measured_form.isVisibleTo(ages)
    desk.type("audience/age/18-24", "55")
    desk.type("audience/age/25-34", "20.5")
    desk.settle()
    assert {one.key: one.share for one in audience.of_person(library, who)} == {
        "18-24": 55_000,
        "25-34": 20_500,
    }
    assert "75.5%" in ages.sum.text()
    assert "24.5%" in ages.sum.text()
    field = desk.type("audience/age/35-44", "60")
    assert field.text() == "60"
    assert ages.error.isVisibleTo(ages)
    desk.type("audience/age/measured", "10/10/2026 · screenshot")
    assert audience.of_person(library, who)[0].source == "screenshot"
    desk.run("undo")
    assert (
        desk.line("audience/age/measured").text() == "22/11/2026"
        or "screenshot" not in desk.line("audience/age/measured").text()
    )


def test_a_place_is_added_and_taken_away_by_clearing_it(desk: Desk) -> None:
    card = desk.screen.audience
    desk.enter(card.add_edit, "Da Nang 35")
    (code,) = card.kinds["province"].inputs
    assert desk.line(f"audience/province/{code}").text() == "35%"
    desk.enter(card.add_edit, "nowhere 5")
    assert card.problem.isVisibleTo(card)
    desk.type(f"audience/province/{code}", "")
    desk.settle()
    assert card.kinds["province"].inputs == {}


def test_a_collaboration_is_noted_in_its_row(desk: Desk) -> None:
    library, who, card = desk.program.library, desk.person.id, desk.screen.collaborations
    assert card.empty.isVisibleTo(card)
    desk.enter(card.add_edit, "Mi Goi Vui")
    (row,) = card.rows
    desk.type(f"collaborations/{row}/fee", "4tr5")
    desk.type(f"collaborations/{row}/happened_on", "5/10/2026")
    box = desk.choice(f"collaborations/{row}/on_time")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    (one,) = collaborations.of_person(library, who)
    assert (one.fee, one.happened_on, one.on_time) == (4_500_000, "2026-10-05", True)
    assert card.punctual.text() == "1 of 1 on time"
    assert "1" in desk.screen.tabs.tabText(
        next(at for at in range(desk.screen.tabs.count()) if desk.screen.tabs.tabData(at) == "collaborations")
    )
    QTest.mouseClick(card.rows[row].remove, Left)
    assert card.rows == {}
    desk.run("undo")
    assert list(card.rows) == [row]


def test_talks_stand_in_the_order_of_what_is_due(desk: Desk) -> None:
    library, who, card = desk.program.library, desk.person.id, desk.screen.talks
    desk.enter(card.add_edit, "Asked for the price")
    desk.enter(card.add_edit, "Sent a sample")
    first, second = (one.id for one in reversed(contact_log.of_person(library, who)))
    desk.type(f"talks/{first}/next_action", "Call again")
    desk.type(f"talks/{first}/due_on", "30/11/2026")
    assert card.next.text() == "Next: Call again, 30/11/2026"
    desk.line("name").setFocus()
    desk.type("real_name", "Vy")
    assert contact_log.of_person(library, who)[0].id == first
    tops = [card.rows[row].cells["summary"].y() for row in (first, second)]
    QApplication.sendPostedEvents()
    desk.screen.page.layout().activate()
    desk.screen.grab()
    tops = [card.rows[row].cells["summary"].y() for row in (first, second)]
    assert tops[0] < tops[1]


def test_rows_serve_the_next_person(desk: Desk) -> None:
    library = desk.program.library
    card = desk.screen.collaborations
    desk.enter(card.add_edit, "Mi Goi Vui")
    (row,) = card.rows
    desk.type(f"collaborations/{row}/fee", "nonsense")
    cells = card.rows[row].cells
    other = creators.create(library, "Tâm")
    added = collaborations.add(library, other, "Tra Xanh")
    desk.program.context.navigator.go("creator", person=other)
    desk.settle()
    assert list(card.rows) == [added]
    assert card.rows[added].cells is cells
    assert not card.rows[added].error.isVisibleTo(card)
    desk.type(f"collaborations/{added}/note", "well done")
    assert collaborations.of_person(library, other)[0].note == "well done"
    assert desk.screen.fields.field(f"collaborations/{row}/fee") is None


# -- the photo --------------------------------------------------------------------------------------


def picture(path: Path | None = None) -> QImage:
    made = QImage(900, 600, QImage.Format.Format_RGB32)
    made.fill(QColor("#3556d8"))
    if path is not None:
        assert made.save(str(path))
    return made


def kept(desk: Desk) -> QImage | None:
    content = photos.get(desk.program.library, desk.person.attributes["photo"])
    return None if content is None else QImage.fromData(content)


def test_a_photo_is_pasted_shown_and_removed(desk: Desk) -> None:
    face = desk.screen.profile.avatar
    assert not face.has_photo
    data = QMimeData()
    data.setImageData(picture())
    QGuiApplication.clipboard().setMimeData(data)
    face.setFocus()
    QTest.keyClick(face, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    found = kept(desk)
    assert found is not None
    assert (found.width(), found.height()) == (512, 341)
    assert face.has_photo
    menu = face.show_menu()
    menu.actions()[-1].trigger()
    assert kept(desk) is None
    assert not face.has_photo
    desk.run("undo")
    assert face.has_photo


def test_a_photo_is_dropped_as_a_file(desk: Desk, tmp_path: Path) -> None:
    face = desk.screen.profile.avatar
    picture(tmp_path / "face.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "face.png"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Left,
        Qt.KeyboardModifier.NoModifier,
    )
    face.dropEvent(event)
    QApplication.processEvents()
    desk.settle()
    assert kept(desk) is not None


def test_a_photo_is_chosen_and_a_broken_one_is_told(desk: Desk, tmp_path: Path) -> None:
    face = desk.screen.profile.avatar
    picture(tmp_path / "face.jpg")
    desk.presenter.take_photo(tmp_path / "face.jpg", lambda path: b"\xff\xd8\xff" + path.name.encode())
    desk.settle()
    assert desk.person.attributes["photo"] is not None
    other = tmp_path / "words.jpg"
    other.write_bytes(b"words")
    before = desk.person.attributes["photo"]
    from kolstudio.ui.creator.photo import photo_from

    desk.presenter.take_photo(other, photo_from)
    desk.settle()
    assert desk.person.attributes["photo"] == before
    assert face.accessibleName()


# -- channels, rates, contacts ----------------------------------------------------------------------


def test_the_trend_shows_ninety_days_of_followers(desk: Desk) -> None:
    library, who = desk.program.library, desk.person.id
    channel = channels.add(library, who, "tiktok.com/@vy")
    desk.settle()
    cell = desk.screen.channels.rows[channel].cells["trend"]
    assert isinstance(cell, Sparkline)
    today = library.today()
    for days, count in ((200, "1k"), (60, "10k"), (1, "12k")):
        from datetime import timedelta

        channels.set_figure(
            library, who, channel, "followers", count, measured_on=today - timedelta(days=days)
        )
    desk.settle()
    assert [value for _, value in cell.points] == [10_000, 12_000]
    assert "10,000" in cell.accessibleName()


def test_the_menu_of_a_channel_sets_the_basis_and_copies_the_link(desk: Desk) -> None:
    library, who, card = desk.program.library, desk.person.id, desk.screen.channels
    desk.enter(card.add_edit, "https://www.tiktok.com/@vybepnho")
    (row,) = card.rows
    desk.type(f"channels/{row}/er", "6.5%")
    QTest.mouseClick(card.rows[row].remove, Left)
    assert card.menu is not None
    copy = next(action for action in card.menu.actions() if "Copy" in action.text())
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "https://www.tiktok.com/@vybepnho"
    menu = card.show_menu(row)
    assert menu is not None
    bases = next(action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in bases.actions() if action.text() == "Views").trigger()
    assert creators.get(library, who).channels[0].er_basis is ErBasis.VIEWS


def test_another_quantity_keeps_the_earlier_price(desk: Desk) -> None:
    library, who = desk.program.library, desk.person.id
    rate = rates.add(library, who, Deliverable.POST, "4tr")
    library.store.conn.execute("PRAGMA query_only")
    desk.settle()
    from kolstudio.core.store.repos import person_parts

    with library.store.change("edit_rates", subject=[who]):
        person_parts.update_rate(library.store.conn, rate, {"quoted_on": "2026-01-05"})
    desk.settle()
    desk.type(f"rates/{rate}/price", "7tr/2 post")
    prices = sorted((one.price.quantity, one.price.min) for one in desk.person.rates)
    assert prices == [(1, 4_000_000), (2, 7_000_000)]


def test_seldom_fields_unfold_and_are_kept(desk: Desk) -> None:
    card = desk.screen.contact
    assert not card.unfolded
    QTest.mouseClick(card.fold, Left)
    assert card.unfolded
    desk.type("consent_on", "10/10/2026")
    desk.type("address", "12 Le Loi")
    assert desk.person.attributes["consent_on"] == "2026-10-10"
    assert desk.person.attributes["address"] == "12 Le Loi"
    QTest.mouseClick(card.fold, Left)
    assert not card.unfolded


def test_an_agency_has_a_zalo_number(desk: Desk) -> None:
    card = desk.screen.contact
    desk.enter(card.add_edit, "Trang")
    row = card.rows[-1]
    desk.type(f"contacts/{row.id}/zalo", "0912 000 456")
    assert desk.person.contacts[-1].zalo == "0912000456"


# -- refusals after a restart -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "text"),
    [("birth_year", "long ago"), ("consent_on", "some day"), ("channels/{channel}/er", "high")],
)
def test_the_reason_of_a_refusal_is_the_same_after_a_restart(start: Start, address: str, text: str) -> None:
    program = start(language="en", screens=ENTRIES)
    library = program.library
    person = creators.create(library, "Vy Bếp Nhỏ")
    channel = channels.add(library, person, "tiktok.com/@vy")
    address = address.format(channel=channel)
    desk = Desk(program, person=person)
    desk.presenter.commit(address, text)
    reason = desk.presenter.problem(address)
    assert reason
    steps = library.store.conn.execute("SELECT count(*) FROM journal").fetchone()
    path = library.store.path
    program.session.close()
    for _ in range(3):
        program.work()
    assert library.closed
    program = start(path, language="en", screens=ENTRIES)
    again = Desk(program, person=person)
    assert again.presenter.text(address) == text
    assert again.presenter.problem(address) == reason
    assert drafts.of_person(program.library, person) == {address: text}
    assert program.library.store.conn.execute("SELECT count(*) FROM journal").fetchone() == steps
    if address == "consent_on":
        assert again.screen.contact.unfolded
