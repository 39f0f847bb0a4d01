"""Channels, rates, contacts and notes of a person: each verb one step, history kept, refusals by name."""

from __future__ import annotations

from datetime import date

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind, Deliverable, ErBasis, Platform, Source, Stage, Vat
from kolstudio.core.model.person import Person
from kolstudio.core.service import channels, contacts, creators, drafts, history, notes, rates
from kolstudio.core.service.library import Library
from tests.helpers.libraries import Clock


@pytest.fixture
def person(library: Library) -> int:
    return creators.create(library, "  Vy   Bếp Nhỏ ")


def get(library: Library, person: int) -> Person:
    return creators.get(library, person)


def refused(code: str) -> pytest.RaisesExc[RuleError]:
    return pytest.raises(RuleError, check=lambda error: error.code == code)


# -- people -----------------------------------------------------------------------------------------


def test_a_person_is_added_in_one_step_and_undone(library: Library) -> None:
    created = creators.create(library, "  Vy   Bếp Nhỏ ")
    assert get(library, created).name == "Vy Bếp Nhỏ"
    history.undo(library)
    assert creators.find(library) == []
    with refused("name_missing"):
        creators.create(library, "  ")


def test_the_same_name_is_found_in_any_spelling(library: Library, person: int) -> None:
    assert creators.same_name(library, "VY BEP NHO") == [(person, "Vy Bếp Nhỏ")]
    assert creators.same_name(library, "Vy Bếp") == []
    creators.delete(library, [person])
    assert creators.same_name(library, "Vy Bếp Nhỏ") == []


# -- channels ---------------------------------------------------------------------------------------


def test_a_pasted_link_becomes_a_channel(library: Library, person: int) -> None:
    added = channels.add(library, person, "https://www.tiktok.com/@vybepnho?lang=vi")
    (channel,) = get(library, person).channels
    assert (channel.id, channel.platform, channel.handle) == (added, Platform.TIKTOK, "vybepnho")
    history.undo(library)
    assert get(library, person).channels == ()


@pytest.mark.parametrize("text", ["", "hai chữ rời"])
def test_what_is_no_link_is_refused(library: Library, person: int, text: str) -> None:
    with refused("link_unreadable"):
        channels.add(library, person, text)
    assert get(library, person).channels == ()


def test_a_channel_belongs_to_one_person(library: Library, person: int) -> None:
    other = creators.create(library, "Tâm")
    channels.add(library, person, "@vybepnho", Platform.TIKTOK)
    with pytest.raises(RuleError) as held:
        channels.add(library, other, "tiktok.com/@VyBepNho")
    assert "Vy Bếp Nhỏ" in str(dict(held.value.text.args))
    with refused("channel_taken"):
        channels.add(library, person, "tiktok.com/@vybepnho")
    channels.add(library, other, "@vybepnho", Platform.INSTAGRAM)
    mine = get(library, other).channels[0].id
    with refused("channel_taken"):
        channels.edit(library, other, mine, "platform", "tiktok")
    creators.delete(library, [person])
    channels.edit(library, other, mine, "platform", "tiktok")


def test_a_channel_is_edited_part_by_part(library: Library, person: int) -> None:
    added = channels.add(library, person, "@vy", Platform.TIKTOK)
    for part, text in (("posts_per_week", "2,5"), ("platform", "youtube"), ("handle", "@vy.bep")):
        channels.edit(library, person, added, part, text)
    (channel,) = get(library, person).channels
    assert (channel.posts_per_week, channel.platform, channel.handle) == (2500, Platform.YOUTUBE, "vy.bep")
    channels.edit(library, person, added, "url", "instagram.com/vy.bep")
    assert get(library, person).channels[0].platform is Platform.INSTAGRAM
    channels.edit(library, person, added, "handle", "")
    assert get(library, person).channels[0].handle is None
    with refused("value_unclear"):
        channels.edit(library, person, added, "posts_per_week", "nhiều")


def test_figures_of_each_day_are_kept(library: Library, person: int, clock: Clock) -> None:
    added = channels.add(library, person, "@vy", Platform.TIKTOK)
    channels.set_figure(library, person, added, "followers", "12k8")
    channels.set_figure(library, person, added, "er", "6,5%")
    clock.pass_by(days=9)
    channels.set_figure(library, person, added, "followers", "13k")
    channels.set_figure(
        library, person, added, "followers", "11k", measured_on=date(2026, 10, 1), note="ảnh chụp"
    )
    known = channels.history(library, person)[added]
    assert [(one.measured_on, one.figures["followers"]) for one in known] == [
        ("2026-10-01", 11_000),
        ("2026-11-22", 12_800),
        ("2026-12-01", 13_000),
    ]
    assert (known[0].note, known[0].source) == ("ảnh chụp", Source.TYPED)
    channel = get(library, person).channels[0]
    assert (channel.followers, channel.er) == (13_000, 6500)
    with refused("day_to_come"):
        channels.set_figure(library, person, added, "followers", "1k", measured_on=date(2027, 1, 1))


def test_a_cleared_figure_is_unknown_and_comes_back_by_undo(library: Library, person: int) -> None:
    added = channels.add(library, person, "@vy", Platform.TIKTOK)
    channels.set_figure(library, person, added, "followers", "12k8")
    channels.set_figure(library, person, added, "avg_views", "5k")
    channels.set_figure(library, person, added, "followers", "")
    assert get(library, person).channels[0].followers is None
    history.undo(library)
    assert get(library, person).channels[0].followers == 12_800


def test_a_basis_needs_a_rate(library: Library, person: int) -> None:
    added = channels.add(library, person, "@vy", Platform.TIKTOK)
    with refused("no_er"):
        channels.set_figure(library, person, added, "er_basis", "views")
    channels.set_figure(library, person, added, "er", "6,5%")
    channels.set_figure(library, person, added, "er_basis", "views")
    assert get(library, person).channels[0].er_basis is ErBasis.VIEWS


@pytest.mark.parametrize(
    ("text", "note"),
    [("10/10/2026 · ảnh chụp", "ảnh chụp"), ("10/10/2026 tự đếm", "tự đếm"), ("10/10/2026", "")],
)
def test_day_and_source_of_figures_are_said_together(
    library: Library, person: int, text: str, note: str
) -> None:
    added = channels.add(library, person, "@vy", Platform.TIKTOK)
    with refused("no_figures"):
        channels.set_measured(library, person, added, text)
    channels.set_figure(library, person, added, "followers", "1000")
    channels.set_measured(library, person, added, text)
    (known,) = channels.history(library, person)[added]
    assert (known.measured_on, known.note) == ("2026-10-10", note)
    with refused("value_unclear"):
        channels.set_measured(library, person, added, "hôm nọ")


def test_a_removed_channel_comes_back_with_its_figures(library: Library, person: int) -> None:
    added = channels.add(library, person, "@vy", Platform.TIKTOK)
    channels.set_figure(library, person, added, "followers", "12k8")
    channels.remove(library, person, added)
    assert get(library, person).channels == ()
    history.undo(library)
    assert get(library, person).channels[0].followers == 12_800
    with refused("not_found"):
        channels.remove(library, person, 999)


# -- rates ------------------------------------------------------------------------------------------


def test_another_price_on_another_day_keeps_the_earlier_one(
    library: Library, person: int, clock: Clock
) -> None:
    first = rates.add(library, person, Deliverable.SHORT_VIDEO, "4tr", Platform.TIKTOK)
    assert rates.earlier(library, person) == {}
    clock.pass_by(days=30)
    now = rates.edit(library, person, first, "price", "4tr5-5tr")
    clock.pass_by(seconds=5)
    now = rates.edit(library, person, now, "price", "4tr6-5tr")
    (rate,) = get(library, person).rates
    assert (rate.id, rate.price.min, rate.price.max) == (now, 4_600_000, 5_000_000)
    earlier = rates.earlier(library, person)[now]
    assert (earlier.min, earlier.quoted_on) == (4_000_000, "2026-11-22")


def test_parts_of_a_quote_are_edited(library: Library, person: int) -> None:
    added = rates.add(library, person, Deliverable.POST, "2tr")
    for part, text in (
        ("vat", "excluded"),
        ("stage", "agreed"),
        ("negotiable", "1"),
        ("quoted_on", "3/10/2026"),
        ("platform", "facebook"),
        ("deliverable", "story"),
    ):
        assert rates.edit(library, person, added, part, text) == added
    (rate,) = get(library, person).rates
    assert (rate.price.vat, rate.stage, rate.price.negotiable) == (Vat.EXCLUDED, Stage.AGREED, True)
    assert (rate.quoted_on, rate.platform, rate.deliverable) == (
        "2026-10-03",
        Platform.FACEBOOK,
        Deliverable.STORY,
    )
    rates.edit(library, person, added, "price", "2tr5")
    (rate,) = get(library, person).rates
    assert (rate.price.vat, rate.price.negotiable, rate.stage) == (Vat.EXCLUDED, True, Stage.AGREED)


def test_two_lines_never_become_one_by_a_change_of_platform(library: Library, person: int) -> None:
    rates.add(library, person, Deliverable.POST, "2tr", Platform.FACEBOOK)
    other = rates.add(library, person, Deliverable.POST, "3tr", Platform.TIKTOK)
    with refused("rate_exists"):
        rates.edit(library, person, other, "platform", "facebook")
    assert len(get(library, person).rates) == 2


@pytest.mark.parametrize("text", ["", "đắt"])
def test_a_price_that_says_nothing_is_refused(library: Library, person: int, text: str) -> None:
    with refused("value_unclear"):
        rates.add(library, person, Deliverable.POST, text)


def test_a_removed_line_takes_its_memory_along_and_comes_back(
    library: Library, person: int, clock: Clock
) -> None:
    first = rates.add(library, person, Deliverable.POST, "2tr")
    clock.pass_by(days=3)
    now = rates.edit(library, person, first, "price", "3tr")
    rates.remove(library, person, now)
    assert get(library, person).rates == ()
    history.undo(library)
    assert rates.earlier(library, person)[now].min == 2_000_000


# -- contacts, notes, drafts ------------------------------------------------------------------------


def test_an_agency_is_shared_by_those_it_holds(library: Library, person: int) -> None:
    other = creators.create(library, "Tâm")
    for who in (person, other):
        contacts.add(library, who, ContactKind.AGENCY, "Nhà Sóc Media")
    (contact,) = get(library, person).contacts
    assert contacts.shared_with(library, person, contact) == 1
    contacts.edit(library, person, contact.id, "phone", "0901 234 567")
    assert get(library, other).contacts[0].phone == "0901234567"
    contacts.remove(library, person, contact.id)
    assert get(library, person).contacts == ()
    assert len(get(library, other).contacts) == 1


def test_a_manager_is_added_by_what_is_known(library: Library, person: int) -> None:
    contacts.add(library, person, ContactKind.MANAGER, "0901 234 567")
    contacts.add(library, person, ContactKind.MANAGER, "lan@nhasoc.vn")
    phone, email = get(library, person).contacts
    assert (phone.phone, email.email) == ("0901234567", "lan@nhasoc.vn")
    for part, text in (("phone", ""), ("email", "lan@"), ("phone", "12")):
        with refused("value_unclear"):
            contacts.edit(library, person, phone.id, part, text)
    contacts.edit(library, person, phone.id, "name", "chị Lan")
    contacts.edit(library, person, phone.id, "phone", "")
    assert get(library, person).contacts[0].name == "chị Lan"
    with refused("value_unclear"):
        contacts.add(library, person, ContactKind.MANAGER, "  ")


def test_notes_are_written_changed_and_removed(library: Library, person: int) -> None:
    notes.add(library, person, "gọi lại\nthứ hai")
    (note,) = notes.of_person(library, person)
    notes.edit(library, person, note.id, "gọi thứ ba")
    assert get(library, person).notes == ("gọi thứ ba",)
    notes.remove(library, person, note.id)
    assert get(library, person).notes == ()
    history.undo(library)
    assert get(library, person).notes == ("gọi thứ ba",)
    with refused("value_unclear"):
        notes.add(library, person, " ")


def test_drafts_belong_to_one_person(library: Library, person: int) -> None:
    other = creators.create(library, "Tâm")
    drafts.keep(library, person, "emails", "vy@")
    drafts.keep(library, other, "emails", "tam@")
    assert drafts.of_person(library, person) == {"emails": "vy@"}
    drafts.forget(library, person, "emails")
    assert drafts.of_person(library, person) == {}
