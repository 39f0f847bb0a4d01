"""The roster's rows and its index: searched and sorted in memory exactly as in the file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.errors import KnownError
from kolstudio.core.model.codes import Label, Platform
from kolstudio.core.rules.fields import SORTABLE
from kolstudio.core.rules.query import Query
from kolstudio.core.service import classifying, creators, editing, history, questions, roster, sample
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.store.repos import listing

KEYS = ("tier", "followers", "er", "price_min", "fit", "updated", "label")
QUERIES = ("", "da nang", "an", "t", "bep nha", "09", "0905 000", "+84 905", "zzzz", "ca si mega")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("roster") / "x.kol"
    with Library.open(path, create=True) as opened:
        sample.fill(opened)
    return path


@pytest.fixture(scope="module")
def library(filled: Path) -> Iterator[Library]:
    """The sample people, to look at only."""
    with Library.open(filled, writing=False) as opened:
        yield opened


def _ids(library: Library, query: str, sort: str, descending: bool) -> list[int]:
    return listing.ids(
        library.store.conn,
        Query.parse(query),
        sort=sort,
        descending=descending,
        brand_id=library.current_brand().id,
    )


def test_the_index_answers_as_the_file_does_for_every_order(library: Library) -> None:
    index = roster.index(library, [key for key in SORTABLE if key != "name"])
    assert len(index) == roster.count(library) == 60
    for sort in SORTABLE:
        for descending in (False, True):
            for query in QUERIES:
                assert index.listed(Query.parse(query), sort, descending) == _ids(
                    library, query, sort, descending
                ), (sort, descending, query)


def test_a_search_that_says_more_finds_what_it_would_have_found_alone(library: Library) -> None:
    index = roster.index(library, ("followers",))
    for typed in ("t", "th", "thu", "thu ", "thu h", "thu", "hu"):
        assert index.listed(Query.parse(typed), "followers", True) == _ids(library, typed, "followers", True)


def test_the_first_rows_are_those_of_the_whole_order(library: Library) -> None:
    for sort, descending in (("followers", True), ("followers", False), ("name", False), ("name", True)):
        assert roster.first(library, sort, descending, 7) == _ids(library, "", sort, descending)[:7]
    assert roster.first(library, "er", True, 7) == _ids(library, "", "er", True)[:7]


def test_an_order_prepared_ahead_is_kept_unless_something_changed_meanwhile(library: Library) -> None:
    index = roster.index(library, ("er",))
    index.prepare("er", True)()
    assert index.listed(Query(), "er", True) == _ids(library, "", "er", True)
    late = index.prepare("er", False)
    roster.refresh(library, index, _ids(library, "", "er", True)[:1])
    late()
    assert index.listed(Query(), "er", False) == _ids(library, "", "er", False)


def test_a_sort_key_can_be_learned_later(library: Library) -> None:
    index = roster.index(library, ("followers",))
    assert not index.knows("fit")
    index.learn("fit", roster.values(library, "fit"))
    assert index.listed(Query(), "fit", True) == _ids(library, "", "fit", True)


@settings(max_examples=12)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(("followers", "er", "name", "price_post", "notes", "delete", "undo", "redo")),
            st.integers(0, 59),
            st.integers(1, 90),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_the_index_follows_every_step(
    filled: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("steps") / "x.kol"
    shutil.copy(filled, path)
    with Library.open(path) as library:
        index = roster.index(library, KEYS)
        everybody = index.listed(Query(), "name", False)
        for sort in KEYS:
            index.listed(Query(), sort, True)

        def follow(change: ChangeSet) -> None:
            assert change.people is not None
            roster.refresh(library, index, sorted(change.people))

        library.store.on_change.append(follow)
        for what, who, number in steps:
            with suppress(KnownError):
                _step(library, what, everybody[who], number)
        for sort in (*KEYS, "name"):
            for query in ("", "dang", "ghi chu"):
                assert index.listed(Query.parse(query), sort, True) == _ids(library, query, sort, True), sort
        assert index.listed(Query(), "name", False) == _ids(library, "", "name", False)
        assert len(index) == roster.count(library)


def _step(library: Library, what: str, person: int, number: int) -> None:
    typed = {
        "followers": str(number * 997),
        "er": f"{number / 10}%",
        "name": f"Đặng {number}",
        "price_post": f"{number}tr",
        "notes": f"ghi chu {number}",
    }
    if what == "delete":
        creators.delete(library, [person])
    elif what == "undo":
        history.undo(library)
    elif what == "redo":
        history.redo(library)
    else:
        editing.edit(library, person, what, typed[what])


def test_a_row_holds_the_figures_of_the_person(library: Library) -> None:
    ids = _ids(library, "", "followers", True)
    rows = roster.page(library, [*ids, 999_999])
    assert set(rows) == set(ids)
    for creator_id in ids:
        person, row = roster.person(library, creator_id), rows[creator_id]
        assert person is not None
        calc = person.calculated
        assert (row.name, row.label, row.k, row.i, row.tier) == (
            person.name,
            calc.label,
            calc.k,
            calc.i,
            calc.tier,
        )
        assert (row.followers, row.er, row.price_min, row.fit) == (
            calc.followers,
            calc.er,
            calc.price_min,
            person.fit,
        )
        main = next((one for one in person.channels if one.id == calc.main_channel_id), None)
        assert row.platform == (main.platform if main else None)
        assert row.questions == len(person.questions)
        assert row.fields == tuple(words for _, words in person.fields)


def test_the_reasons_give_the_stored_type(library: Library) -> None:
    labels = set()
    for person in creators.find(library):
        verdict = classifying.explain(library, person).verdict
        if not person.attributes["label_override"]:
            assert (verdict.label, verdict.k_tenths, verdict.i_tenths) == (
                person.calculated.label,
                person.calculated.k,
                person.calculated.i,
            )
        labels.add(verdict.label)
    assert {Label.KOL, Label.INFLUENCER, Label.NO_DATA} <= labels
    assert classifying.signal_name("K1", "vi") != classifying.signal_name("K1", "en")


@pytest.fixture
def own(filled: Path, tmp_path: Path) -> Iterator[Library]:
    """The sample people, to change."""
    shutil.copy(filled, tmp_path / "own.kol")
    with Library.open(tmp_path / "own.kol") as opened:
        yield opened


def _with_question(library: Library, code: str) -> tuple[int, int]:
    return next(
        (person.id, point.id)
        for person in creators.find(library)
        for point in person.questions
        if point.code == code
    )


def test_an_answer_sets_the_field_and_closes_the_question_in_one_step(own: Library) -> None:
    who, question = _with_question(own, "province_ambiguous")
    before = creators.get(own, who).attributes["province"]
    questions.answer(own, who, question, "Lai Châu")
    person = creators.get(own, who)
    assert person.attributes["province"] == "lai_chau"
    assert question not in [point.id for point in person.questions]
    history.undo(own)
    person = creators.get(own, who)
    assert person.attributes["province"] == before != "lai_chau"
    assert question in [point.id for point in person.questions]


def test_an_unclear_answer_changes_nothing(own: Library) -> None:
    who, question = _with_question(own, "price_unit")
    with pytest.raises(Exception, match="15"):
        questions.answer(own, who, question, "15")
    assert question in [point.id for point in creators.get(own, who).questions]
    questions.answer(own, who, question, "15tr")
    assert creators.get(own, who).calculated.price_min == 15_000_000


def test_a_question_laid_aside_becomes_a_note(own: Library) -> None:
    who, question = _with_question(own, "platform_unknown")
    point = next(one for one in creators.get(own, who).questions if one.id == question)
    assert questions.key_of(point) is None
    with pytest.raises(Exception, match="here"):
        questions.answer(own, who, question, "TikTok")
    questions.lay_aside(own, who, question)
    person = creators.get(own, who)
    assert point.value in "\n".join(person.notes)
    assert question not in [one.id for one in person.questions]
    with pytest.raises(Exception, match="closed"):
        questions.lay_aside(own, who, question)


def test_the_columns_chosen_are_kept_outside_undo(own: Library) -> None:
    assert roster.columns(own) == []
    editing.edit(own, 1, "name", "Ai Đó")
    roster.set_columns(own, ["name", "er"])
    history.undo(own)
    assert roster.columns(own) == ["name", "er"]
    assert creators.get(own, 1).name != "Ai Đó"


def test_what_is_shown_can_be_typed_again_and_changes_nothing(own: Library) -> None:
    for person in creators.find(own)[::6]:
        for key in ("name", "followers", "er", "phones", "fields", "tags", "birth_year", "province"):
            text = roster.as_typed(own, person, key)
            if text and not (key == "followers" and person.calculated.main_channel_id is None):
                assert editing.edit(own, person.id, key, text).changes == (), (person.name, key, text)


def test_the_price_of_an_item_is_typed_where_the_cheapest_one_stands(own: Library) -> None:
    priced = next(
        person
        for person in creators.find(own)
        if person.calculated.price_min is not None
        and not any(rate.deliverable == "post" for rate in person.rates)
    )
    key = roster.price_key(priced)
    assert key != "price_post"
    editing.edit(own, priced.id, key, "1tr")
    assert creators.get(own, priced.id).calculated.price_min == 1_000_000
    bare = next(person for person in creators.find(own) if not person.rates)
    assert roster.price_key(bare) == "price_post"


def test_the_platform_of_the_main_channel_stands_in_the_row(library: Library) -> None:
    assert {row.platform for row in roster.page(library, _ids(library, "", "name", False)).values()} >= {
        Platform.TIKTOK,
        Platform.FACEBOOK,
        None,
    }
