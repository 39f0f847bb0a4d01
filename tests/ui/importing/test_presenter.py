"""The import without any widget: read, answer, decide, import, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kolstudio.core.model.codes import DuplicateMode
from kolstudio.core.model.importing import ColumnMapping, RowState
from kolstudio.core.service import creators, importing
from kolstudio.core.service.library import Library
from kolstudio.ui.importing.presenter import DUPLICATES, ImportPresenter
from tests.helpers import owner_list
from tests.helpers.stages import Stage


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "x.kol", create=True, origin="window") as opened:
        yield opened


@pytest.fixture
def stage(qapp: object, library: Library) -> Iterator[Stage]:
    made = Stage(library, "roster")
    yield made
    made.close()
    assert made.bugs == []


@pytest.fixture
def presenter(stage: Stage) -> ImportPresenter:
    return ImportPresenter(stage.context)


@pytest.fixture
def listed(presenter: ImportPresenter, stage: Stage, tmp_path: Path) -> ImportPresenter:
    presenter.open(owner_list.write(tmp_path / "list.xlsx"))
    stage.executor.drain()
    assert presenter.state == "preview"
    return presenter


def column(presenter: ImportPresenter, header: str) -> ColumnMapping:
    return next(one for one in presenter.columns() if one.header == header)


def state_of(presenter: ImportPresenter, number: int) -> RowState:
    assert presenter.plan is not None
    return next(row.state for row in presenter.plan.rows if row.number == number)


def test_the_list_of_the_owner_is_explained_before_anything_is_kept(
    listed: ImportPresenter, library: Library
) -> None:
    counts = listed.counts()
    assert counts == {
        "all": 7,
        "created": 4,
        "updated": 0,
        "duplicates": 1,
        "needs_fix": 1,
        "skipped": 1,
    }
    assert (listed.taken, listed.left) == (4, 3)
    assert listed.known_columns == len(listed.columns()) == 12
    assert creators.find(library) == []


def test_a_card_shows_only_its_rows(listed: ImportPresenter) -> None:
    listed.show_rows("skipped")
    assert [row.number for row in listed.rows()] == [9]
    listed.show_rows("all")
    assert len(listed.rows()) == 7


def test_a_typed_name_lets_the_row_come_in(listed: ImportPresenter, stage: Stage) -> None:
    listed.answer_cell(10, column(listed, "Tên KOL"), "Review Đà Nẵng")
    stage.executor.drain()
    assert state_of(listed, 10) is RowState.CREATED
    assert listed.counts()["needs_fix"] == 0


def test_answers_add_up(listed: ImportPresenter, stage: Stage) -> None:
    listed.answer_cell(10, column(listed, "Tên KOL"), "Review Đà Nẵng")
    listed.answer_cell(10, column(listed, "Giá post"), "15000000 đ")
    listed.answer_cell(10, column(listed, "Khu vực"), "Đà Nẵng")
    stage.executor.drain()
    assert listed.plan is not None
    row = next(row for row in listed.plan.rows if row.number == 10)
    assert row.problems == ()
    assert row.draft is not None and row.draft.rates[0].price.min == 15_000_000


@pytest.mark.parametrize(
    ("mode", "state"),
    [
        (DuplicateMode.MERGE, RowState.UPDATED),
        (DuplicateMode.ADD, RowState.CREATED),
        (DuplicateMode.HOLD, RowState.DUPLICATES),
    ],
)
def test_a_possible_duplicate_is_decided(
    listed: ImportPresenter, stage: Stage, mode: DuplicateMode, state: RowState
) -> None:
    listed.decide(7, mode)
    stage.executor.drain()
    assert state_of(listed, 7) is state


def test_all_possible_duplicates_are_decided_at_once_and_the_question_stays(
    listed: ImportPresenter, stage: Stage
) -> None:
    ask = next(one for one in listed.asks() if one.code == DUPLICATES)
    assert ask.answer == "hold"
    listed.answer_column(ask, "merge")
    stage.executor.drain()
    assert state_of(listed, 7) is RowState.UPDATED
    assert next(one for one in listed.asks() if one.code == DUPLICATES).answer == "merge"


def test_a_column_can_hold_something_else(listed: ImportPresenter, stage: Stage) -> None:
    livestream = column(listed, "Livestream")
    listed.map_column(livestream.index, "ignore")
    stage.executor.drain()
    assert column(listed, "Livestream").field == "ignore"


def test_a_question_about_a_column_keeps_its_answer(
    presenter: ImportPresenter, stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "rates.csv"
    path.write_text("Tên KOL,Link TikTok,ER\nAn,@an.mau,0.07\nBình,@binh.mau,0.05\n", encoding="utf-8")
    presenter.open(path)
    stage.executor.drain()
    ask = next(one for one in presenter.asks() if one.code == "er_fraction")
    assert ask.answer == ""
    presenter.answer_column(ask, "fraction")
    stage.executor.drain()
    assert next(one for one in presenter.asks() if one.code == "er_fraction").answer == "fraction"
    assert presenter.plan is not None and presenter.plan.rows[0].draft is not None
    assert presenter.plan.rows[0].draft.channels[0].metrics.er == 7_000


def test_the_import_is_one_step_and_leads_to_its_people(
    listed: ImportPresenter, stage: Stage, library: Library
) -> None:
    listed.commit()
    assert listed.state == "writing"
    stage.executor.drain()
    people = [one.id for one in creators.find(library)]
    assert len(people) == 4
    assert listed.state == "empty"
    screen, args = stage.ways.gone[-1]
    assert screen == "roster" and sorted(args["people"]) == sorted(people)
    library.store.undo()
    assert creators.find(library) == []


def test_the_same_list_again_updates(listed: ImportPresenter, stage: Stage, tmp_path: Path) -> None:
    listed.commit()
    stage.executor.drain()
    listed.open(tmp_path / "list.xlsx")
    stage.executor.drain()
    counts = listed.counts()
    assert (counts["created"], counts["updated"]) == (0, 4)


def test_a_change_of_the_library_makes_a_new_preview(
    listed: ImportPresenter, stage: Stage, library: Library, tmp_path: Path
) -> None:
    importing.commit(library, importing.prepare(library, tmp_path / "list.xlsx"))
    stage.executor.drain()
    assert state_of(listed, 4) is RowState.UPDATED
    listed.commit()
    stage.executor.drain()
    assert listed.state == "empty"


def test_a_stopped_import_changes_nothing(listed: ImportPresenter, stage: Stage, library: Library) -> None:
    listed.commit()
    listed.cancel()
    stage.executor.drain()
    assert listed.state == "preview"
    assert creators.find(library) == []


def test_reading_can_be_stopped(presenter: ImportPresenter, stage: Stage, tmp_path: Path) -> None:
    presenter.open(owner_list.write(tmp_path / "list.xlsx"))
    assert presenter.state == "reading"
    presenter.cancel()
    stage.executor.drain()
    assert presenter.state == "empty"


def test_a_file_that_is_no_list_is_told_and_read_again_when_mended(
    presenter: ImportPresenter, stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"")
    presenter.open(path)
    stage.executor.drain()
    assert presenter.state == "refused"
    assert presenter.trouble is not None and presenter.trouble.hint is not None
    owner_list.write(path)
    presenter.try_again()
    stage.executor.drain()
    assert presenter.state == "preview"
