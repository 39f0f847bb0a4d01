"""Writing whole people: what was drafted is what is read back; merging loses and overwrites nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.model.codes import ContactKind, Deliverable, Platform, Source
from kolstudio.core.model.draft import (
    ChannelDraft,
    ContactDraft,
    MetricsDraft,
    OpenQuestion,
    PersonDraft,
    RateDraft,
)
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Price
from kolstudio.core.service import creators as service
from kolstudio.core.service import trash
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos.rows import ATTRIBUTES, DEFAULTS
from tests.helpers.drafts import DRAFTS
from tests.helpers.libraries import Clock, add, calculated, channel, dump, merge, opened, rate, recalculated

TODAY = "2026-11-22"


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("roster") / "empty.kol"
    with opened(path):
        return path


@contextmanager
def fresh(empty: Path) -> Iterator[Library]:
    """Open a copy of the empty library, one for each example."""
    path = empty.with_name("example.kol")
    shutil.copyfile(empty, path)
    with opened(path) as library:
        yield library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with opened(tmp_path / "a.kol") as fresh:
        yield fresh


def day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def is_what_was_drafted(person: Person, draft: PersonDraft) -> None:
    """Compare everything of somebody with the draft they were written from."""
    assert (person.name, person.attributes["name_is_handle"]) == (draft.name, int(draft.name_is_handle))
    assert person.attributes["value_source"] == draft.value_source
    for name in ATTRIBUTES:
        given = draft.real_name if name == "real_name" else draft.attributes.get(name)
        assert person.attributes[name] == (DEFAULTS.get(name) if given is None else given), name
    assert person.aliases == tuple(draft.aliases)
    assert person.fields == tuple(draft.fields)
    assert (person.tags, person.roles) == (tuple(draft.tags), tuple(draft.roles))
    assert (person.brand_values, person.notes) == (tuple(draft.brand_values), tuple(draft.notes))
    assert [(q.code, q.field, q.column, q.value) for q in person.questions] == [
        (q.code, q.field, q.column, q.value) for q in draft.questions
    ]
    assert len(person.channels) == len(draft.channels)
    for read, drafted in zip(person.channels, draft.channels, strict=True):
        assert (read.platform, read.handle, read.url, read.posts_per_week) == (
            drafted.platform, drafted.handle, drafted.url, drafted.posts_per_week,
        )  # fmt: skip
        figures = drafted.metrics
        for name in (
            "followers",
            "er",
            "avg_views",
            "median_views",
            "avg_likes",
            "avg_comments",
            "avg_shares",
            "avg_engagement",
        ):
            assert getattr(read, name) == getattr(figures, name), name
        assert read.measured_on == (None if figures.empty else day(figures.measured_on) or TODAY)
        assert figures.er is None or read.er_basis == figures.er_basis
    things = {(r.deliverable, r.platform, r.price.quantity, r.price.unit) for r in draft.rates}
    assert {(r.deliverable, r.platform, r.price.quantity, r.price.unit) for r in person.rates} == things
    for quote in person.rates:
        same = [
            r for r in draft.rates
            if (r.deliverable, r.platform, r.price.quantity, r.price.unit)
            == (quote.deliverable, quote.platform, quote.price.quantity, quote.price.unit)
        ]  # fmt: skip
        newest = max(enumerate(same), key=lambda pair: (day(pair[1].quoted_on) or TODAY, pair[0]))[1]
        assert (quote.price, quote.stage, quote.usage, quote.raw) == (
            newest.price,
            newest.stage,
            newest.usage,
            newest.raw,
        )
        assert (quote.quoted_on, quote.valid_until) == (
            day(newest.quoted_on) or TODAY,
            day(newest.valid_until),
        )
    assert [(c.kind, c.agent_id is None) for c in person.contacts] == [
        (c.kind, c.kind is ContactKind.OWN) for c in draft.contacts
    ]
    for contact, said in zip(person.contacts, draft.contacts, strict=True):
        if said.kind is ContactKind.OWN:
            assert (contact.name, contact.phone, contact.email, contact.zalo) == (
                said.name,
                said.phone,
                said.email,
                said.zalo,
            )
        else:
            assert not said.phone or contact.phone == said.phone


@settings(max_examples=60)
@given(st.lists(DRAFTS, min_size=1, max_size=4))
def test_what_is_written_is_what_is_read(empty: Path, drafts: list[PersonDraft]) -> None:
    given_ones = deepcopy(drafts)
    with fresh(empty) as library:
        ids = add(library, *drafts)
        assert drafts == given_ones, "the drafts were changed"
        assert len(set(ids)) == len(drafts)
        for creator_id, draft in zip(ids, drafts, strict=True):
            is_what_was_drafted(service.get(library, creator_id), draft)
        people = [service.get(library, creator_id) for creator_id in ids]
        uids = [p.uid for p in people] + [x.uid for p in people for x in (*p.channels, *p.rates, *p.contacts)]
        assert len(set(uids)) == len(uids)
        library.store.undo()
        library.store.redo()
        assert [service.get(library, creator_id) for creator_id in ids] == people
        assert calculated(library) == recalculated(library)


def test_nobody_at_all_can_be_written(library: Library) -> None:
    before = dump(library)
    assert add(library) == []
    assert dump(library) == before


# -- merging ---------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(DRAFTS, DRAFTS)
def test_merging_overwrites_nothing_known_and_a_second_time_adds_nothing(
    empty: Path, first: PersonDraft, second: PersonDraft
) -> None:
    with fresh(empty) as roster:
        overwrites_nothing(roster, first, second)


def overwrites_nothing(roster: Library, first: PersonDraft, second: PersonDraft) -> None:
    person_id = add(roster, first)[0]
    before = service.get(roster, person_id)
    after = merge(roster, person_id, second)
    for name in ATTRIBUTES:
        if before.attributes[name] not in (None, ""):
            assert after.attributes[name] == before.attributes[name], name
    for name in ("tags", "roles", "brand_values", "notes", "fields", "aliases"):
        assert set(getattr(before, name)) <= set(getattr(after, name))
    assert {tag for tag in second.tags} <= set(after.tags)
    assert {c.uid for c in before.channels} <= {c.uid for c in after.channels}
    assert {c.uid for c in before.contacts} <= {c.uid for c in after.contacts}
    kept = {c.uid: c for c in after.channels}
    for had in before.channels:
        assert kept[had.uid].handle == had.handle or had.handle is None
        assert kept[had.uid].url == had.url or had.url is None
    have = {c.uid: c for c in after.contacts}
    for contact in before.contacts:
        for part in ("name", "phone", "email", "zalo"):
            assert getattr(have[contact.uid], part) == getattr(contact, part) or not getattr(contact, part)
    said = ways(second.contacts)
    assert said <= ways(after.contacts)
    assert calculated(roster) == recalculated(roster)
    full = sizes(roster)
    merge(roster, person_id, second)
    assert sizes(roster) == full


def ways(contacts: Iterable[Any]) -> set[tuple[str, str]]:
    """Return the phones of everybody, and what else is a person's own (a manager's is the manager's to keep)."""
    return {
        (part, getattr(contact, part))
        for contact in contacts
        for part in (("phone", "email", "zalo") if contact.kind is ContactKind.OWN else ("phone",))
        if getattr(contact, part)
    }


def sizes(library: Library) -> dict[str, int]:
    return {table: len(rows) for table, rows in dump(library).items()}


@settings(max_examples=40)
@given(DRAFTS)
def test_merging_the_same_draft_into_its_own_person_adds_no_row(empty: Path, draft: PersonDraft) -> None:
    draft = replace(draft, channels=draft.channels[:1], contacts=draft.contacts[:1])
    with fresh(empty) as roster:
        person_id = add(roster, draft)[0]
        full = sizes(roster)
        merge(roster, person_id, draft)
        assert sizes(roster) == full


def test_gaps_are_filled(library: Library) -> None:
    person = add(library, PersonDraft("A", attributes={"gender": "male"}))[0]
    merged = merge(
        library,
        person,
        PersonDraft("A", real_name="Nguyễn A", attributes={"gender": "female", "birth_year": 1990}),
    )
    assert (merged.attributes["gender"], merged.attributes["birth_year"]) == ("male", 1990)
    assert merged.attributes["real_name"] == "Nguyễn A"


@pytest.mark.parametrize(
    ("known", "offered"),
    [
        (
            {"profession": "thợ gốm", "profession_code": None},
            {"profession": "Bác sĩ", "profession_code": "doctor"},
        ),
        ({"province": "ha_noi"}, {"province": "da_nang", "province_old": "quang_nam"}),
        ({"label_override": "kol"}, {"label_override": "both", "label_reason": "vì thế"}),
        ({"consent": "qua Zalo"}, {"consent": "qua thư", "consent_on": "2026-01-01"}),
    ],
)
def test_what_belongs_together_is_not_mixed_from_two_sources(
    library: Library, known: dict[str, Any], offered: dict[str, Any]
) -> None:
    person = add(library, PersonDraft("A", attributes=known))[0]
    before = service.get(library, person).attributes
    after = merge(library, person, PersonDraft("A", attributes=offered)).attributes
    assert {name: after[name] for name in ATTRIBUTES} == {name: before[name] for name in ATTRIBUTES}


def test_another_spelling_becomes_an_alias_once_and_a_handle_gives_way_to_a_name(library: Library) -> None:
    person = add(library, PersonDraft("aido99", name_is_handle=True))[0]
    assert merge(library, person, PersonDraft("khac99", name_is_handle=True)).name == "aido99"
    named = merge(library, person, PersonDraft("Ai Đó"))
    assert (named.name, named.attributes["name_is_handle"], named.aliases) == ("Ai Đó", 0, ())
    for _ in range(2):
        again = merge(library, person, PersonDraft("AI ĐÓ"))
    assert (again.name, again.aliases) == ("Ai Đó", ("AI ĐÓ",))


def test_a_second_channel_is_added_and_the_same_one_gets_a_new_snapshot(library: Library) -> None:
    person = add(
        library, PersonDraft("A", channels=[channel(Platform.TIKTOK, "a.b", followers=10, avg_views=5)])
    )[0]
    for _ in range(2):
        merged = merge(library, person, PersonDraft("A", channels=[
            channel(Platform.TIKTOK, "@A.B".lstrip("@"), followers=20), channel(Platform.FACEBOOK, "a.b", followers=7),
        ]))  # fmt: skip
    assert [(c.platform, c.handle, c.followers, c.avg_views) for c in merged.channels] == [
        (Platform.TIKTOK, "a.b", 20, 5), (Platform.FACEBOOK, "a.b", 7, None),
    ]  # fmt: skip
    assert library.store.conn.execute("SELECT followers FROM metrics ORDER BY id").fetchall() == [
        (10,),
        (20,),
        (7,),
    ]


def test_an_older_list_taken_in_again_doubles_no_snapshot_and_no_quote(library: Library) -> None:
    old, new = date(2026, 1, 1), date(2026, 6, 1)
    person = add(
        library, PersonDraft("A", channels=[channel(Platform.X, "a", followers=20, measured_on=new)])
    )[0]
    list_of_january = PersonDraft(
        "A", channels=[channel(Platform.X, "a", followers=10, measured_on=old)],
        rates=[RateDraft(Deliverable.POST, Price(1, 1), quoted_on=old), RateDraft(Deliverable.POST, Price(2, 2), quoted_on=new)],
    )  # fmt: skip
    for _ in range(3):
        merged = merge(library, person, list_of_january)
    assert (merged.channels[0].followers, merged.rates[0].price.min) == (20, 2)
    for table in ("metrics", "rate"):
        assert library.store.conn.execute(f"SELECT count(*) FROM {table}").fetchone() == (2,)


def test_a_handle_on_an_unknown_platform_learns_its_platform(library: Library) -> None:
    person = add(library, PersonDraft("A", channels=[channel(Platform.UNKNOWN, "aido", followers=10)]))[0]
    merged = merge(
        library, person, PersonDraft("A", channels=[channel(Platform.TIKTOK, "AiDo", followers=11)])
    )
    assert [(c.platform, c.handle, c.followers) for c in merged.channels] == [(Platform.TIKTOK, "aido", 11)]


@pytest.mark.parametrize("known_url", [None, "https://vt.tiktok.com/x"])
def test_a_channel_without_a_handle_gets_it(library: Library, known_url: str | None) -> None:
    person = add(
        library,
        PersonDraft(
            "A", channels=[ChannelDraft(Platform.TIKTOK, None, known_url, metrics=MetricsDraft(followers=1))]
        ),
    )[0]
    merged = merge(
        library, person, PersonDraft("A", channels=[ChannelDraft(Platform.TIKTOK, "aido", known_url)])
    )
    assert [(c.platform, c.handle, c.url) for c in merged.channels] == [(Platform.TIKTOK, "aido", known_url)]
    assert service.resolve(library, "@aido") == person


def test_a_channel_of_no_platform_and_no_name_is_not_added_when_others_came_meanwhile(
    library: Library,
) -> None:
    person = add(library, PersonDraft("A", channels=[channel(Platform.INSTAGRAM, None, followers=5)]))[0]
    nameless = channel(Platform.UNKNOWN, None, followers=9)
    second = PersonDraft("A", channels=[nameless, channel(Platform.FACEBOOK, None, followers=7)])
    merged = [merge(library, person, deepcopy(second)) for _ in range(3)]
    for one in merged:
        assert [c.platform for c in one.channels] == [Platform.INSTAGRAM, Platform.FACEBOOK]
    told_more = channel(Platform.UNKNOWN, None, followers=11)
    assert len(merge(library, person, PersonDraft("A", channels=[told_more])).channels) == 3


def test_two_handles_of_one_platform_stay_two_channels(library: Library) -> None:
    person = add(library, PersonDraft("A", channels=[channel(Platform.TIKTOK, "one")]))[0]
    merged = merge(library, person, PersonDraft("A", channels=[channel(Platform.TIKTOK, "two")]))
    assert [c.handle for c in merged.channels] == ["one", "two"]


def test_a_changed_price_becomes_a_newer_quote(library: Library) -> None:
    person = add(library, PersonDraft("A", rates=[rate(Deliverable.POST, 500)]))[0]
    for amount in (500, 700, 700):
        merged = merge(library, person, PersonDraft("A", rates=[rate(Deliverable.POST, amount)]))
    assert [r.price.min for r in merged.rates] == [700]
    assert library.store.conn.execute("SELECT min FROM rate ORDER BY id").fetchall() == [(500,), (700,)]


def test_notes_and_questions_are_not_doubled(library: Library) -> None:
    draft = PersonDraft("A", notes=["x", "y"], questions=[OpenQuestion("c", "area", "Khu vực", "ĐN")])
    person = add(library, draft)[0]
    merged = merge(library, person, PersonDraft("A", notes=["y", "z"], questions=draft.questions))
    assert merged.notes == ("x", "y", "z")
    assert len(merged.questions) == 1


@pytest.mark.parametrize("kind", ContactKind)
def test_a_known_phone_with_a_new_mail_is_one_contact(library: Library, kind: ContactKind) -> None:
    person = add(library, PersonDraft("A", contacts=[ContactDraft(kind, "", "0901")]))[0]
    merged = merge(
        library, person, PersonDraft("A", contacts=[ContactDraft(kind, "Trang", "0901", "a@b.vn")])
    )
    assert [(c.kind, c.name, c.phone, c.email) for c in merged.contacts] == [
        (kind, "Trang", "0901", "a@b.vn")
    ]


@pytest.mark.parametrize("kind", ContactKind)
def test_a_different_mail_is_kept_beside_the_known_one(library: Library, kind: ContactKind) -> None:
    person = add(library, PersonDraft("A", contacts=[ContactDraft(kind, "Trang", "0901", "old@b.vn")]))[0]
    for _ in range(2):
        merged = merge(
            library, person, PersonDraft("A", contacts=[ContactDraft(kind, "Trang", "0901", "new@b.vn")])
        )
    assert [(c.phone, c.email) for c in merged.contacts] == [("0901", "old@b.vn"), ("", "new@b.vn")]


def test_an_own_phone_and_a_manager_s_same_phone_are_two_contacts(library: Library) -> None:
    person = add(library, PersonDraft("A", contacts=[ContactDraft(phone="0901")]))[0]
    merged = merge(
        library, person, PersonDraft("A", contacts=[ContactDraft(ContactKind.MANAGER, "Trang", "0901")])
    )
    assert [c.kind for c in merged.contacts] == [ContactKind.OWN, ContactKind.MANAGER]


# -- managers and agencies -------------------------------------------------------------------------


def agents(library: Library) -> list[tuple[Any, ...]]:
    return library.store.conn.execute(
        "SELECT kind, name, phone, email, zalo FROM agent ORDER BY id"
    ).fetchall()


def test_one_manager_holds_many_people_also_over_several_imports(library: Library) -> None:
    def managed(person: str, **more: str) -> PersonDraft:
        return PersonDraft(person, contacts=[ContactDraft(ContactKind.MANAGER, **more)])

    first, second = add(
        library, managed("A", name="Trang", phone="0901"), managed("B", phone="0901", email="t@m.vn")
    )
    third = add(library, managed("C", name="Trang Phạm", phone="0901", zalo="0902"))[0]
    assert agents(library) == [("manager", "Trang", "0901", "t@m.vn", "0902")]
    for person in (first, second, third):
        contact = service.get(library, person).contacts[0]
        assert (contact.name, contact.phone, contact.email, contact.zalo) == (
            "Trang",
            "0901",
            "t@m.vn",
            "0902",
        )
    assert calculated(library) == recalculated(library)
    assert {p.name for p in service.find(library, "0902")} == {"A", "B", "C"}
    library.store.undo()
    assert calculated(library) == recalculated(library)
    assert service.find(library, "0902") == []


def test_a_manager_and_an_agency_of_one_number_and_two_of_one_name_stay_apart(library: Library) -> None:
    contacts = [
        ContactDraft(ContactKind.MANAGER, "Trang", "0901"), ContactDraft(ContactKind.AGENCY, "Trang", "0901"),
        ContactDraft(ContactKind.MANAGER, "Trang", "0902"), ContactDraft(ContactKind.MANAGER, "Trang"),
        ContactDraft(ContactKind.MANAGER, "TRANG"), ContactDraft(ContactKind.AGENCY, "", "", "x@y.vn"),
        ContactDraft(ContactKind.AGENCY, "XY", "", "X@Y.vn"),
    ]  # fmt: skip
    add(library, *[PersonDraft(f"P{at}", contacts=[contact]) for at, contact in enumerate(contacts)])
    assert agents(library) == [
        ("manager", "Trang", "0901", "", ""), ("agency", "Trang", "0901", "", ""), ("manager", "Trang", "0902", "", ""),
        ("manager", "Trang", "", "", ""), ("agency", "XY", "", "x@y.vn", ""),
    ]  # fmt: skip


def test_a_person_who_goes_leaves_the_shared_manager_to_the_others(library: Library) -> None:
    draft = PersonDraft("A", contacts=[ContactDraft(ContactKind.MANAGER, "Trang", "0901")])
    first, second = add(library, draft, replace(draft, name="B"))
    service.delete(library, [first])
    trash.empty(library, everything=True)
    assert service.get(library, second).contacts[0].name == "Trang"
    library.store.undo()
    assert service.get(library, first).contacts[0].phone == "0901"


# -- current figures and prices --------------------------------------------------------------------


def test_each_figure_is_that_of_the_newest_snapshot_that_knows_it(library: Library) -> None:
    person = add(
        library,
        PersonDraft(
            "A",
            channels=[
                channel(Platform.X, "a", followers=10, er=1_000, avg_views=3, measured_on=date(2026, 1, 1))
            ],
        ),
    )[0]
    for figures in (
        {"followers": 30, "measured_on": date(2026, 3, 1)},
        {"followers": 20, "er": 2_000, "measured_on": date(2026, 2, 1)},  # written later, measured earlier
    ):
        merge(
            library,
            person,
            PersonDraft("A", channels=[channel(Platform.X, "a", **figures)], value_source=Source.IMPORT),
        )
    now = service.get(library, person).channels[0]
    assert (now.followers, now.er, now.avg_views, now.measured_on) == (30, 2_000, 3, "2026-03-01")
    assert service.get(library, person).calculated.er == 2_000


def test_of_two_snapshots_of_one_day_the_later_one_counts(library: Library) -> None:
    person = add(library, PersonDraft("A", channels=[channel(Platform.X, "a", followers=10)]))[0]
    merged = merge(library, person, PersonDraft("A", channels=[channel(Platform.X, "a", followers=9)]))
    assert merged.channels[0].followers == 9


def test_tier_and_followers_are_those_of_the_largest_social_channel_never_a_sum(library: Library) -> None:
    person = add(library, PersonDraft("A", channels=[
        channel(Platform.TV, followers=9_000_000), channel(Platform.X, "a", followers=60_000, er=1_000),
        channel(Platform.UNKNOWN, "b", followers=60_001, er=2_000), channel(Platform.PODCAST, followers=10**6),
    ]))[0]  # fmt: skip
    calc = service.get(library, person).calculated
    assert (calc.followers, calc.tier, calc.er) == (60_001, "micro", 2_000)
    only_tv = add(library, PersonDraft("B", channels=[channel(Platform.TV, followers=10**6)]))[0]
    assert service.get(library, only_tv).calculated.tier is None


def test_quotes_are_current_per_thing(library: Library) -> None:
    rates = [
        RateDraft(Deliverable.POST, Price(1, 1), quoted_on=date(2026, 5, 1)),
        RateDraft(Deliverable.POST, Price(2, 2), quoted_on=date(2026, 4, 1)),
        RateDraft(Deliverable.POST, Price(3, 3, quantity=2)),
        RateDraft(Deliverable.POST, Price(4, 4), Platform.X),
    ]
    person = add(library, PersonDraft("A", rates=rates))[0]
    assert sorted(r.price.min or 0 for r in service.get(library, person).rates) == [1, 3, 4]


def test_the_clock_dates_what_has_no_date(tmp_path: Path) -> None:
    clock = Clock()
    with opened(tmp_path / "b.kol", clock) as library:
        clock.pass_by(days=40)
        person = add(
            library,
            PersonDraft(
                "A", channels=[channel(Platform.X, "a", followers=1)], rates=[rate(Deliverable.POST, 1)]
            ),
        )[0]
        found = service.get(library, person)
        assert found.channels[0].measured_on == found.rates[0].quoted_on == "2027-01-01"
