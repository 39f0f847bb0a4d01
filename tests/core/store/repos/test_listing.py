"""Lists of people: every order with the unknown last, Vietnamese names, fit by brand, the trash."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from kolstudio.core.model.codes import Deliverable, Platform, Tier
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.rules.fields import FIELDS, SORTABLE
from kolstudio.core.rules.fit import fit
from kolstudio.core.rules.query import Query
from kolstudio.core.service import creators as service
from kolstudio.core.service import shapes
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import fit_cards, listing, people, samples
from tests.helpers.libraries import add, channel, opened, rate

NAMES = [
    "Ánh",
    "An",
    "Ăn",
    "Ân",
    "Bình",
    "Đào",
    "Dao",
    "Em",
    "Êm",
    "Ơn",
    "On",
    "Ôn",
    "Ưng",
    "Ung",
    "Yến",
    "an",
    "ĐÀO",
]
IN_ORDER = [
    "an",
    "An",
    "Ánh",
    "Ăn",
    "Ân",
    "Bình",
    "Dao",
    "Đào",
    "ĐÀO",
    "Em",
    "Êm",
    "On",
    "Ôn",
    "Ơn",
    "Ung",
    "Ưng",
    "Yến",
]


@pytest.fixture(scope="module")
def roster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give 60 people of whom about half of everything is known."""
    chance = random.Random(4)

    def maybe(value: Any) -> Any:
        return value if chance.random() < 0.6 else None

    drafts = []
    for number in range(60):
        figures = {
            "followers": maybe(chance.randrange(0, 2_000_000)),
            "er": maybe(chance.randrange(0, 9_000)),
        }
        price = maybe(chance.randrange(1, 40) * 500_000)
        drafts.append(
            PersonDraft(
                f"{chance.choice(NAMES)} {number}",
                attributes={"birth_year": maybe(1960 + number % 40), "province": maybe(chance.choice(["da_nang", "ha_noi"])),
                            "expertise": maybe(chance.randrange(4)), "origin": maybe("off"), "talk": maybe(2), "income": maybe("mid"),
                            "profession_share": maybe("other"), "style": maybe("work"), "main_channel": maybe("both")},
                channels=[channel(Platform.TIKTOK, f"h{number}", **figures)],
                rates=[rate(Deliverable.POST, price)] if price else [],
            )
        )  # fmt: skip
    with opened(tmp_path_factory.mktemp("listing") / "a.kol") as library:
        ids = add(library, *drafts)
        with library.store.change("edit_creator"):
            cards = [
                {"creator_id": person, "brand_id": 1, "scored_on": "2026-11-22",
                 **{f"f{n}": maybe(chance.randrange(1, 6)) for n in range(1, 13)}}
                for person in ids[::2]
            ]  # fmt: skip
            samples.insert_records(library.store.conn, "fit_card", cards)
        yield library


def shown(library: Library, key: str, person: int) -> Any:
    found = service.get(library, person)
    value = shapes.person(found, library.places).get(key)
    if key == "tier":
        return None if found.calculated.tier is None else list(Tier).index(found.calculated.tier)
    return found.attributes["province"] if key == "province" else value


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("key", [key for key in SORTABLE if key != "name"])
def test_every_order_puts_the_unknown_last_and_settles_ties_by_name(
    roster: Library, key: str, descending: bool
) -> None:
    conn = roster.store.conn
    ids = listing.ids(conn, sort=key, descending=descending, brand_id=1)
    assert sorted(ids) == sorted(listing.ids(conn))
    values = [shown(roster, key, person) for person in ids]
    known = [value for value in values if value is not None]
    assert values == known + [None] * (len(values) - len(known))
    assert known == sorted(known, reverse=descending)
    by_name = {person: at for at, person in enumerate(listing.ids(conn, sort="name", descending=False))}
    for (one, value), (other, next_value) in zip(
        zip(ids, values, strict=True), list(zip(ids, values, strict=True))[1:], strict=False
    ):
        if value == next_value:
            assert by_name[one] < by_name[other]


def test_some_of_every_field_is_unknown_here(roster: Library) -> None:
    ids = listing.ids(roster.store.conn)
    for key in ("followers", "er", "tier", "price_min", "birth_year", "province", "k", "i", "fit"):
        values = {shown(roster, key, person) for person in ids}
        assert None in values and len(values) > 2, key


def test_names_are_in_vietnamese_order(library: Library) -> None:
    add(library, *[PersonDraft(name) for name in NAMES])
    found = [p.name for p in service.find(library, sort="name")]
    assert [n.casefold() for n in found] == [n.casefold() for n in IN_ORDER]
    assert service.find(library, sort="-name")[0].name == "Yến"


@pytest.fixture
def library(tmp_path: Any) -> Iterator[Library]:
    with opened(tmp_path / "a.kol") as fresh:
        yield fresh


def test_the_score_in_sql_is_the_score_of_the_rules(library: Library) -> None:
    chance = random.Random(9)
    rules = fit_cards.default_rules()
    given: dict[int, dict[str, int | None]] = {}
    ids = add(library, *[PersonDraft(f"P{n}") for n in range(400)])
    for person in ids:
        likely = chance.choice([0.5, 0.7, 0.9, 1])
        given[person] = {
            q.id: chance.randrange(1, 6) if chance.random() < likely else None for q in rules.questions
        }
    with library.store.change("edit_creator"):
        rows = [
            {
                "creator_id": person,
                "brand_id": 1,
                "scored_on": "2026-11-22",
                **{key.lower(): a for key, a in answers.items()},
            }
            for person, answers in given.items()
        ]
        samples.insert_records(library.store.conn, "fit_card", rows)
    wanted = {person: fit(answers, rules).score for person, answers in given.items()}
    in_sql = dict(library.store.conn.execute(f"SELECT f.creator_id, {fit_cards.score_sql()} FROM fit_card f"))
    assert in_sql == wanted == fit_cards.scores(library.store.conn, ids, 1)
    assert len(set(wanted.values())) > 30 and None in wanted.values()
    assert {p.id: p.fit for p in people.get_many(library.store.conn, ids, 1)} == wanted
    assert {p.fit for p in people.get_many(library.store.conn, ids, 2)} == {None}
    assert {p.fit for p in people.get_many(library.store.conn, ids)} == {None}


def test_a_query_a_limit_and_the_trash(roster: Library) -> None:
    conn = roster.store.conn
    everybody = listing.ids(conn)
    assert listing.ids(conn, limit=5) == everybody[:5]
    found = listing.ids(conn, Query.parse("dao"))
    assert found and all(
        "dao" in service.get(roster, i).name.lower().replace("đ", "d").replace("à", "a") for i in found
    )
    service.delete(roster, [everybody[0]])
    try:
        assert listing.ids(conn, deleted=True) == [everybody[0]]
        assert listing.ids(conn) == everybody[1:]
        assert (listing.count(conn), listing.count(conn, deleted=True)) == (59, 1)
        assert listing.by_id(conn, everybody[0]) == []
    finally:
        roster.store.undo()


def test_every_sortable_field_has_a_column() -> None:
    assert set(listing.SORTS) == set(SORTABLE) == {key for key, field in FIELDS.items() if field.sort}
