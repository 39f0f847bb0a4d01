"""What the roster lists, chooses, edits, deletes and shows again, without any widget."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kolstudio.core.errors import RuleError
from kolstudio.core.service import brands, creators, editing, history, roster, sample
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.ui.models.roster_columns import COLUMNS
from kolstudio.ui.roster import finder
from kolstudio.ui.roster.presenter import RosterPresenter
from tests.helpers.stages import Stage


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("roster") / "x.kol"
    with Library.open(path, create=True, origin="window") as library:
        sample.fill(library)
    return path


@pytest.fixture
def library(filled: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copy(filled, tmp_path / "x.kol")
    with Library.open(tmp_path / "x.kol", origin="window") as opened:
        yield opened


@pytest.fixture
def stage(qapp: object, library: Library) -> Iterator[Stage]:
    made = Stage(library, "creator", "campaigns")
    yield made
    made.close()
    assert made.bugs == []


@pytest.fixture
def presenter(stage: Stage) -> RosterPresenter:
    made = RosterPresenter(stage.context)
    made.begin()
    return made


def _name(presenter: RosterPresenter, creator_id: int) -> str:
    return presenter.read([creator_id])[creator_id].name


def _find(presenter: RosterPresenter, words: str) -> int:
    presenter.search(words)
    found = presenter.ids[0]
    presenter.search("")
    return found


def test_everybody_is_listed_biggest_following_first(presenter: RosterPresenter) -> None:
    assert (len(presenter.ids), presenter.total, presenter.state) == (60, 60, "list")
    rows = presenter.read(list(presenter.ids))
    known = [count for one in presenter.ids if (count := rows[one].followers) is not None]
    assert known == sorted(known, reverse=True)


def test_a_search_needs_no_marks_and_keeps_who_is_chosen(presenter: RosterPresenter) -> None:
    presenter.choose(presenter.ids[:3])
    kept = dict(presenter.chosen)
    presenter.search("da nang")
    assert 0 < len(presenter.ids) < 60
    presenter.search("khong ai ten the nay")
    assert (presenter.state, len(presenter.ids)) == ("nothing", 0)
    presenter.search("")
    assert presenter.chosen == kept
    assert len(presenter.ids) == 60


def test_a_query_too_long_is_said_and_leaves_the_list(presenter: RosterPresenter) -> None:
    presenter.search("da nang")
    before = list(presenter.ids)
    presenter.search("x" * 2_000)
    assert presenter.trouble is not None
    assert list(presenter.ids) == before
    presenter.search("da nang")
    assert presenter.trouble is None


def test_a_click_on_a_title_sorts_and_a_second_one_turns_it(presenter: RosterPresenter, stage: Stage) -> None:
    presenter.sort_by(COLUMNS["price_min"])
    assert (presenter.sort, presenter.descending) == ("price_min", False)
    cheap = list(presenter.ids)
    presenter.sort_by(COLUMNS["price_min"])
    assert presenter.descending
    assert list(presenter.ids) != cheap
    presenter.sort_by(COLUMNS["label"])
    assert (presenter.sort, presenter.descending) == ("k", True)
    presenter.sort_by(COLUMNS["label"])
    assert (presenter.sort, presenter.descending) == ("i", True)
    presenter.sort_by(COLUMNS["phones"])
    assert presenter.sort == "i", "there is no order by phones"
    again = RosterPresenter(stage.context)
    assert (again.sort, again.descending) == ("i", True), "the order is remembered"


def test_every_title_that_sorts_gives_an_order(presenter: RosterPresenter) -> None:
    for column in COLUMNS.values():
        for sort, descending in column.orders:
            presenter.sort_in(sort, descending)
            assert len(set(presenter.ids)) == 60


def test_an_edit_uses_the_words_of_owners_and_one_step_takes_it_back(
    presenter: RosterPresenter, library: Library
) -> None:
    who = _find(presenter, "vy bep nho")
    assert presenter.edit(who, COLUMNS["followers"], "12k8") is None
    assert presenter.edit(who, COLUMNS["er"], "3,1%") is None
    assert presenter.edit(who, COLUMNS["price_min"], "2tr5") is None
    row = presenter.read([who])[who]
    assert (row.followers, row.er, row.price_min) == (12_800, 3_100, 2_500_000)
    history.undo(library)
    history.undo(library)
    history.undo(library)
    assert presenter.read([who])[who].followers != 12_800


def test_an_edit_leaves_the_row_where_it_stands(presenter: RosterPresenter) -> None:
    who, before = presenter.ids[0], list(presenter.ids)
    presenter.edit(who, COLUMNS["followers"], "3k")
    assert list(presenter.ids) == before
    presenter.sort_in("followers", True)
    assert presenter.ids[0] != who


def test_a_wrong_value_is_given_back_and_changes_nothing(presenter: RosterPresenter) -> None:
    who = presenter.ids[0]
    before = presenter.read([who])[who]
    for column, text in (("er", "nhiều"), ("price_min", "15"), ("name", "  "), ("followers", "abc")):
        error = presenter.edit(who, COLUMNS[column], text)
        assert isinstance(error, RuleError), text
    assert presenter.read([who])[who] == before


def test_a_cell_can_be_typed_again_as_it_is(presenter: RosterPresenter) -> None:
    for who in presenter.ids[:12]:
        before = presenter.read([who])[who]
        for column in (COLUMNS["er"], COLUMNS["followers"], COLUMNS["name"]):
            typed = presenter.typed(who, column)
            if typed:
                assert presenter.edit(who, column, typed) is None
        after = presenter.read([who])[who]
        assert (before.er, before.followers, before.name) == (after.er, after.followers, after.name)


def test_delete_goes_to_the_trash_with_undo_and_the_next_one_is_looked_at(
    presenter: RosterPresenter, stage: Stage, library: Library
) -> None:
    first, second = presenter.ids[:2]
    presenter.look_at(first)
    presenter.delete()
    assert first not in presenter.ids
    assert presenter.current == second
    assert stage.said.toasts[-1][1], "the toast offers to take it back"
    seen: list[int] = []
    presenter.reveal_wanted.connect(seen.append)
    presenter.reveal(history.undo(library))
    assert presenter.ids[0] == first
    assert (presenter.current, seen) == (first, [first])


def test_the_chosen_are_deleted_together_and_chosen_no_more(presenter: RosterPresenter, stage: Stage) -> None:
    gone = list(presenter.ids[3:8])
    presenter.choose(gone)
    presenter.delete()
    assert not set(gone) & set(presenter.ids)
    assert presenter.chosen == {}
    assert "5" in stage.said.toasts[-1][0]


def test_undo_leaves_a_search_that_hides_its_place(presenter: RosterPresenter, library: Library) -> None:
    who = _find(presenter, "vy bep nho")
    presenter.edit(who, COLUMNS["er"], "1%")
    presenter.search("thuc yen ha")
    assert who not in presenter.ids
    changes: list[ChangeSet] = []
    library.store.on_change.append(changes.append)
    history.undo(library)
    assert presenter.reveal(changes[-1])
    assert presenter.query == ""
    assert presenter.current == who


def test_a_step_about_something_else_is_not_shown_here(presenter: RosterPresenter, library: Library) -> None:
    changes: list[ChangeSet] = []
    library.store.on_change.append(changes.append)
    brands_before = library.brands()
    roster.set_columns(library, ["name", "er"])
    assert library.brands() == brands_before
    assert not presenter.reveal(changes[-1])


def test_what_others_change_is_followed(presenter: RosterPresenter, library: Library) -> None:
    told: list[object] = []
    presenter.rows_changed.connect(told.append)
    who = presenter.ids[2]
    presenter.look_at(who)
    seen: list[bool] = []
    presenter.current_changed.connect(lambda: seen.append(True))
    editing.edit(library, who, "notes", "gọi lại sau Tết zzyx")
    assert told == [frozenset({who})]
    assert seen
    presenter.search("goi lai zzyx")
    assert list(presenter.ids) == [who]
    creators.delete(library, [who])
    assert list(presenter.ids) == []
    assert presenter.current is None


def test_the_bar_sums_the_prices_of_the_chosen_and_names_the_unpriced(presenter: RosterPresenter) -> None:
    rows = presenter.read(list(presenter.ids))
    priced = [one for one in presenter.ids if rows[one].price_min is not None][:2]
    unpriced = [one for one in presenter.ids if rows[one].price_min is None][:1]
    presenter.choose(unpriced)
    assert (presenter.choice.count, presenter.choice.total, presenter.choice.unpriced) == (1, None, 1)
    presenter.choose(priced)
    total = sum(rows[one].price_min or 0 for one in priced)
    assert (presenter.choice.count, presenter.choice.total, presenter.choice.unpriced) == (3, total, 1)
    presenter.toggle(unpriced[0])
    assert presenter.choice.count == 2
    assert presenter.choose_none()
    assert not presenter.choose_none()


def test_everybody_listed_is_chosen_and_let_go(presenter: RosterPresenter) -> None:
    presenter.search("da nang")
    found = list(presenter.ids)
    presenter.choose_listed()
    assert presenter.all_chosen
    assert list(presenter.chosen) == found
    presenter.search("")
    assert not presenter.all_chosen
    presenter.search("da nang")
    presenter.choose_listed()
    assert presenter.chosen == {}


def test_rows_are_copied_as_a_spreadsheet_takes_them(presenter: RosterPresenter, library: Library) -> None:
    texts: list[str] = []
    presenter.copied.connect(texts.append)
    who = _find(presenter, "vy bep nho")
    editing.edit(library, who, "name", '=HYPERLINK("x")')
    presenter.show_columns(["name", "followers", "er", "price_min", "phones"])
    presenter.choose([who, presenter.ids[0]])
    presenter.copy()
    lines = texts[0].split("\n")
    assert len(lines) == 2
    cells = lines[1].split("\t")
    assert cells[:4] == ['\'=HYPERLINK("x")', "64000", "7.8%", "4500000"]
    assert cells[4].startswith("0905 "), "the leading 0 survives a spreadsheet"


def test_a_phone_number_is_copied_alone(presenter: RosterPresenter, stage: Stage) -> None:
    texts: list[str] = []
    presenter.copied.connect(texts.append)
    presenter.copy_text("0905000222")
    assert texts == ["0905000222"]
    assert "0905000222" in stage.said.toasts[-1][0]


def test_the_chosen_are_exported_in_the_order_of_the_list(
    presenter: RosterPresenter, stage: Stage, tmp_path: Path
) -> None:
    wanted = [presenter.ids[4], presenter.ids[1]]
    presenter.choose(wanted)
    presenter.export(tmp_path / "chon.xlsx", presenter.for_export, show_phones=False)
    stage.executor.drain()
    text, _, _ = stage.said.offers[-1]
    assert "2" in text
    assert "chon.xlsx" in text
    book = load_workbook(tmp_path / "chon.xlsx")
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    first, second = (_name(presenter, one) for one in (presenter.ids[1], presenter.ids[4]))
    assert cells.index(first) < cells.index(second)


def test_an_export_that_fails_is_told(presenter: RosterPresenter, stage: Stage, tmp_path: Path) -> None:
    presenter.export(tmp_path / "nowhere" / "x.xlsx", presenter.for_export, show_phones=False)
    stage.executor.drain()
    assert stage.said.troubles
    assert stage.said.offers == []


def test_ways_out_carry_the_people(presenter: RosterPresenter, stage: Stage) -> None:
    presenter.look_at(presenter.ids[2])
    presenter.open_person()
    presenter.choose(presenter.ids[:2])
    presenter.add_to_campaign()
    assert stage.ways.gone == [
        ("creator", {"person": presenter.ids[2]}),
        ("campaigns", {"people": list(presenter.ids[:2])}),
    ]


def test_another_brand_shows_its_own_fit(presenter: RosterPresenter, library: Library) -> None:
    fits = [row.fit for row in presenter.read(list(presenter.ids)).values() if row.fit is not None]
    assert fits
    other = next(brand for brand in library.brands() if brand.id != library.current_brand().id)
    told: list[object] = []
    presenter.rows_changed.connect(told.append)
    brands.choose(library, other.id)
    assert told == [None]
    assert fits != [row.fit for row in presenter.read(list(presenter.ids)).values() if row.fit is not None]


def test_columns_are_kept_in_the_library(presenter: RosterPresenter, stage: Stage) -> None:
    presenter.show_columns(["fields", "name", "er"])
    assert presenter.columns == ["name", "er", "fields"]
    assert RosterPresenter(stage.context).columns == ["name", "er", "fields"]


def test_nothing_is_edited_while_other_work_writes(
    presenter: RosterPresenter, stage: Stage, library: Library
) -> None:
    presenter.look_at(presenter.ids[0])
    told: list[bool] = []
    presenter.writing_changed.connect(lambda: told.append(presenter.writing))
    stage.jobs.start_writing(finder.SEARCHING, library, lambda own, progress, cancel: None)
    assert told == [True]
    error = presenter.edit(presenter.ids[0], COLUMNS["er"], "5%")
    assert error is not None
    assert error.code == "writing"
    presenter.delete()
    assert len(presenter.ids) == 60
    assert stage.said.troubles
    stage.executor.drain()
    assert told == [True, False]
    assert presenter.edit(presenter.ids[0], COLUMNS["er"], "5%") is None


def test_open_questions_are_answered_in_place(presenter: RosterPresenter, library: Library) -> None:
    who = next(
        person.id
        for person in creators.find(library)
        for point in person.questions
        if point.code == "price_unit"
    )
    presenter.look_at(who)
    person = presenter.person()
    assert person is not None
    point = next(one for one in person.questions if one.code == "price_unit")
    assert presenter.answer(point.id, "15") is not None
    assert presenter.answer(point.id, "15tr") is None
    person = presenter.person()
    assert person is not None
    assert person.calculated.price_min == 15_000_000
    for left in person.questions:
        presenter.lay_aside(left.id)
    person = presenter.person()
    assert person is not None
    assert person.questions == ()


def test_an_empty_library_says_so(qapp: object, tmp_path: Path) -> None:
    with Library.open(tmp_path / "empty.kol", create=True) as library:
        stage = Stage(library)
        presenter = RosterPresenter(stage.context)
        presenter.begin()
        assert (presenter.state, presenter.total) == ("empty", 0)
        sample.fill(library)
        assert (presenter.state, presenter.total) == ("list", 60)
        presenter.delete()
        assert presenter.total == 60, "nobody was meant"
        stage.close()


class Large:
    """A roster that counts as large, so that everybody is read by a job."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.presenter = RosterPresenter(stage.context)


@pytest.fixture
def large(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Large:
    monkeypatch.setattr(finder, "SMALL", 10)
    monkeypatch.setattr(finder, "AT_FIRST", 20)
    return Large(stage)


def test_a_large_roster_shows_its_first_rows_at_once_and_the_rest_follows(large: Large) -> None:
    presenter = large.presenter
    presenter.begin()
    first = list(presenter.ids)
    assert (len(first), presenter.complete, presenter.total) == (20, False, 60)
    large.stage.executor.drain()
    assert presenter.complete
    assert list(presenter.ids[:20]) == first
    assert len(presenter.ids) == 60


def test_what_is_typed_before_everybody_was_read_is_searched_for_then(large: Large) -> None:
    presenter = large.presenter
    presenter.begin()
    presenter.search("da")
    presenter.search("da nang")
    large.stage.executor.drain()
    assert 0 < len(presenter.ids) < 60
    rows = presenter.read(list(presenter.ids)).values()
    assert any(row.province == "da_nang" for row in rows)


def test_an_edit_while_everybody_is_read_is_not_missed(large: Large) -> None:
    presenter = large.presenter
    presenter.begin()
    waiting = large.stage.executor.waiting.popleft()
    waiting()
    presenter.edit(presenter.ids[0], COLUMNS["name"], "Zzyx Mới")
    large.stage.executor.drain()
    presenter.search("zzyx moi")
    assert len(presenter.ids) == 1


def test_searches_of_a_huge_roster_are_jobs_and_stale_answers_are_dropped(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "HUGE", 10)
    presenter = RosterPresenter(stage.context)
    presenter.begin()
    stage.executor.drain()
    assert len(presenter.ids) == 60
    heard: list[int] = []
    presenter.listed.connect(lambda: heard.append(len(presenter.ids)))
    presenter.search("zzyx")
    presenter.search("da nang")
    stage.executor.drain()
    assert len(heard) == 1, "only the newest question is answered"
    assert 0 < heard[0] < 60
