"""Filters: the file, Python and the roster's index find the same people; counts; filters kept by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.errors import RuleError
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.rules.query import Query
from kolstudio.core.rules.query_conditions import CODES, Key
from kolstudio.core.service import creators, editing, queries, roster, sample
from kolstudio.core.service.library import Library
from kolstudio.core.service.roster_index import RosterIndex
from kolstudio.core.store.repos import facts, listing
from tests.helpers.libraries import add, khoa, opened, soc

PARTS = (
    "type:kol", "type:influencer,both", "-type:kol", "tier:micro", "-tier:nano,mega", "tier:macro",
    'field:"Ẩm thực"', "-field:food", "field:beauty", 'field:"Nuôi ong"', 'province:"Đà Nẵng"',
    'province:"Quảng Nam"', "-province:da_nang", "platform:tiktok", "-platform:facebook,tv", "tag:x",
    'tag:"THÂN thiet"', "-tag:x", "starred", "-starred", "followers>=50k", "followers<10k", "price<=3tr",
    "price>5tr", "-price<=3tr", "er>=3", "er=5", "-er=5", "fit>=60", "fit<60", "da nang", "an", "-an", "09",
)  # fmt: skip
COUNTED = (Key.TYPE, Key.TIER, Key.FIELD, Key.PROVINCE, Key.PLATFORM, Key.TAG)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("filters") / "x.kol", create=True) as library:
        sample.fill(library)
        everybody = [person.id for person in creators.find(library)]
        editing.edit(library, everybody[0], "tags", "Thân thiết, x")
        editing.edit(library, everybody[1], "tags", "X")
        editing.edit(library, everybody[2], "fields", "Nuôi Ong, Ẩm thực")
        for one in everybody[3:9]:
            editing.edit(library, one, "starred", "1")
        yield library


@pytest.fixture(scope="module")
def index(library: Library) -> RosterIndex:
    return roster.index(library, ("followers",))


def in_python(library: Library, query: Query) -> set[int]:
    conn = library.store.conn
    texts = dict(conn.execute("SELECT creator_id, folded FROM creator_calc WHERE active = 1"))
    return {
        one for one, known in facts.every(conn, library.fit_brand()) if query.matches(texts[one], facts=known)
    }


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PARTS), max_size=4).map(" ".join))
def test_the_file_python_and_the_index_agree(library: Library, index: RosterIndex, text: str) -> None:
    query = queries.read(library, text)
    listed = index.listed(query, "followers", True)
    assert listed == listing.ids(library.store.conn, query, brand_id=library.fit_brand()), text
    assert set(listed) == in_python(library, query), text
    assert index.count(query) == len(listed)


@pytest.mark.parametrize("text", PARTS)
def test_each_condition_tells_people_apart(library: Library, text: str) -> None:
    assert 0 < len(creators.find(library, text)) < roster.count(library), text


@settings(max_examples=25)
@given(st.lists(st.sampled_from(PARTS), max_size=3).map(" ".join))
def test_counts_leave_out_what_is_asked_about_themselves(
    library: Library, index: RosterIndex, text: str
) -> None:
    query = queries.read(library, text)
    known = dict(facts.every(library.store.conn, library.fit_brand()))
    for key, counts in index.counts(query, COUNTED).items():
        others = Query(query.terms, tuple(one for one in query.conditions if one.key is not key))
        expected = Counter(
            code
            for one in index.listed(others, "followers", True)
            for code in known[one].codes[CODES.index(key)]
        )
        assert dict(counts) == dict(expected), (text, key)


def test_the_index_follows_edits_people_who_come_and_people_who_go(tmp_path: Path) -> None:
    with opened(tmp_path / "x.kol") as library:
        first, second = add(library, soc(), khoa())
        index = roster.index(library, ("followers",))

        def found(text: str) -> list[int]:
            query = queries.read(library, text)
            expected = listing.ids(library.store.conn, query, brand_id=library.fit_brand())
            assert index.listed(query, "followers", True) == expected
            assert index.count(query) == len(expected)
            return expected

        assert found("field:food") == [first]
        assert found("price>1tr") == [second]
        library.store.on_change.append(
            lambda change: roster.refresh(library, index, sorted(change.people or ()))
        )
        editing.edit(library, second, "fields", "Ẩm thực")
        editing.edit(library, first, "price_post", "20tr")
        assert found("field:food") == [second, first]
        assert found("price>=20tr") == [first]
        (third,) = add(library, PersonDraft("Mới", fields=[("food", "Ẩm thực")]))
        assert found("field:food") == [second, first, third]
        creators.delete(library, [first])
        assert found("field:food") == [second, third]
        assert found("-field:food") == []


def test_task_5_leaves_the_one_food_blogger(tmp_path: Path) -> None:
    with opened(tmp_path / "x.kol") as library:
        far = PersonDraft("Bếp Huế", attributes={"province": "hue"}, fields=[("food", "Ẩm thực")])
        soc_id, *_ = add(library, soc(), khoa(), far)
        text = 'lĩnhvực:"Ẩm thực" khuvực:"Đà Nẵng" giá<=3tr er>=3'
        assert [person.id for person in creators.find(library, text)] == [soc_id]


def test_other_conditions_stay_as_typed(library: Library) -> None:
    now = queries.read(library, "price<=5tr").conditions
    text = 'hồng  giá<=3tr field:"Ẩm thực"'
    assert queries.rewritten(library, text, [Key.PRICE], now) == 'hồng field:"Ẩm thực" giá<=5tr'
    assert queries.rewritten(library, text, [Key.PRICE], now, "en") == 'hồng field:"Ẩm thực" price<=5tr'
    assert queries.rewritten(library, text, Key, ()) == "hồng"


def test_filters_are_kept_by_name_outside_undo(tmp_path: Path) -> None:
    with opened(tmp_path / "x.kol") as library:
        add(library, soc())
        assert queries.saved(library) == []
        queries.save(library, "  Món   ngon ", "field:food")
        queries.save(library, "Rẻ", "price<=1tr")
        queries.save(library, "món ngon", 'field:"Ẩm thực"  an')
        assert [(one.name, one.query) for one in queries.saved(library)] == [
            ("món ngon", 'field:"Ẩm thực" an'),
            ("Rẻ", "price<=1tr"),
        ]
        library.store.undo()
        assert len(queries.saved(library)) == 2
        assert creators.find(library) == []
        queries.rename(library, "Rẻ", "Rẻ nhất")
        queries.remove(library, "món ngon")
    with opened(tmp_path / "x.kol") as library:
        assert [one.name for one in queries.saved(library)] == ["Rẻ nhất"]


def test_what_cannot_be_kept_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path / "x.kol") as library:
        queries.save(library, "A", "field:food")
        queries.save(library, "B", "hồng")
        for deed, code in (
            (lambda: queries.save(library, " ", "field:food"), "filter_name"),
            (lambda: queries.save(library, "x" * 61, "field:food"), "filter_name"),
            (lambda: queries.save(library, "C", "  "), "filter_empty"),
            (lambda: queries.save(library, "C", "price<="), "filter_amount"),
            (lambda: queries.rename(library, "A", "b"), "filter_taken"),
            (lambda: queries.rename(library, "X", "Y"), "no_filter"),
            (lambda: queries.remove(library, "X"), "no_filter"),
        ):
            with pytest.raises(RuleError) as refusal:
                deed()
            assert refusal.value.code == code
        assert [one.name for one in queries.saved(library)] == ["A", "B"]
        for number in range(queries.MOST - 2):
            queries.save(library, f"N{number}", "hồng")
        with pytest.raises(RuleError) as full:
            queries.save(library, "more", "hồng")
        assert full.value.code == "too_many_filters"
