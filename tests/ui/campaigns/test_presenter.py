"""What the campaigns list, change, remove, export and show again, without any widget."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kolstudio.core.model.codes import Label
from kolstudio.core.service import campaigns, creators
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import catalogue
from kolstudio.ui.campaigns.presenter import CampaignsPresenter
from kolstudio.ui.campaigns.rows import RowWriter
from kolstudio.ui.campaigns.state import Draft
from tests.helpers.stages import Stage


@pytest.fixture
def library(demo_file: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copy(demo_file, tmp_path / "x.kol")
    with Library.open(tmp_path / "x.kol", origin="window") as opened:
        yield opened


@pytest.fixture
def stage(qapp: object, library: Library) -> Iterator[Stage]:
    made = Stage(library, "creator", "roster")
    yield made
    made.close()
    assert made.bugs == []


@pytest.fixture
def presenter(stage: Stage) -> CampaignsPresenter:
    return CampaignsPresenter(stage.context)


@pytest.fixture
def opened(presenter: CampaignsPresenter) -> CampaignsPresenter:
    presenter.open(presenter.campaigns[0].id)
    return presenter


def test_campaigns_are_listed_newest_first(presenter: CampaignsPresenter, library: Library) -> None:
    made = campaigns.create(library, "New", goal="G1", budget="5tr")
    assert [one.id for one in presenter.campaigns] == sorted(
        (one.id for one in presenter.campaigns), reverse=True
    )
    assert presenter.campaigns[0].id == made


def test_a_campaign_says_what_is_wrong_by_field(presenter: CampaignsPresenter) -> None:
    before = len(presenter.campaigns)
    wrong = presenter.create(Draft("", "G1", "20", area="Atlantis", start="never"))
    assert {key: error.code for key, error in wrong.items() if key != "area"} == {
        "name": "name_missing",
        "budget": "amount_unclear",
        "start": "date_unclear",
    }
    assert "area" in wrong
    assert presenter.create(Draft("A", "G1", "2tr", start="2/12/2026", end="1/12/2026")).keys() == {"end"}
    taken = presenter.campaigns[0].name
    assert presenter.create(Draft(taken, "G1", "2tr")).keys() == {"name"}
    assert len(presenter.campaigns) == before


def test_people_wait_until_a_campaign_is_chosen_and_undo_takes_them_back(
    presenter: CampaignsPresenter, stage: Stage, library: Library
) -> None:
    people = [one.id for one in creators.find(library, limit=2)]
    campaign = presenter.campaigns[0]
    presenter.bring(people)
    assert presenter.pending == people
    presenter.open(campaign.id)
    assert presenter.pending == []
    assert presenter.sheet is not None
    assert len(presenter.sheet.campaign.lines) == len(campaign.lines) + 2
    assert stage.said.toasts[-1][1]
    library.store.undo()
    assert len(presenter.sheet.campaign.lines) == len(campaign.lines)


def test_costs_by_type_add_up_to_what_is_used(opened: CampaignsPresenter) -> None:
    sheet = opened.sheet
    assert sheet is not None
    assert sum(sheet.costs.values()) == sheet.totals.lines > 0
    parts, words = RowWriter(catalogue("en")).mix(sheet)
    assert sum(amount for _, amount in parts) == sheet.totals.lines
    percents = [int(part.rstrip("%").split()[-1]) for part in words.split(" · ")]
    assert sum(percents) == 100


def test_a_line_without_a_price_is_counted_and_not_free(opened: CampaignsPresenter) -> None:
    assert opened.sheet is not None
    line = next(one for one in opened.sheet.campaign.lines if one.unit_price)
    before = opened.sheet.totals.unpriced
    assert opened.people.edit(line.id, "price", "") is None
    assert opened.sheet.totals.unpriced == before + 1
    row = RowWriter(catalogue("en")).line(
        next(one for one in opened.sheet.campaign.lines if one.id == line.id), Label.KOL
    )
    assert [cell.text for cell in row.cells[4:6]] == ["no price yet", "—"]
    assert opened.people.typed(line.id, "price") == ""


def test_what_is_typed_begins_as_it_could_be_typed_again(opened: CampaignsPresenter) -> None:
    assert opened.sheet is not None
    before = opened.sheet.campaign.lines[0]
    for key in ("price", "quantity", "day"):
        assert opened.people.edit(before.id, key, opened.people.typed(before.id, key)) is None
    assert opened.sheet.campaign.lines[0] == before


def test_several_who_may_be_meant_are_offered(opened: CampaignsPresenter, stage: Stage) -> None:
    offered: list[object] = []
    refused: list[object] = []
    opened.people.candidates.connect(offered.append)
    opened.people.refused.connect(refused.append)
    opened.people.add_typed("da nang")
    stage.executor.drain()
    stage.jobs._open_mail()
    assert len(offered) == 1
    opened.people.add_typed("zzyx")
    stage.executor.drain()
    stage.jobs._open_mail()
    assert len(refused) == 1


def test_a_removed_line_comes_back_and_is_revealed(opened: CampaignsPresenter, library: Library) -> None:
    assert opened.sheet is not None
    before = opened.sheet.campaign
    opened.people.remove(before.lines[0].id)
    assert len(opened.sheet.campaign.lines) == len(before.lines) - 1
    opened.close()
    change = library.store.undo()
    assert isinstance(change, ChangeSet)
    assert opened.reveal(change)
    assert opened.current == before.id
    assert opened.sheet.campaign.lines == before.lines


def test_a_campaign_that_is_undone_leads_back_to_the_list(
    presenter: CampaignsPresenter, library: Library
) -> None:
    assert presenter.create(Draft("A", "G1", "2tr")) == {}
    assert presenter.sheet is not None
    library.store.undo()
    assert (presenter.sheet, presenter.current) == (None, None)


def test_trouble_with_the_file_is_told(opened: CampaignsPresenter, stage: Stage, tmp_path: Path) -> None:
    opened.brief.export(tmp_path / "missing" / "x.pdf", "en", show_phones=False)
    stage.executor.drain()
    stage.jobs._open_mail()
    assert len(stage.said.troubles) == 1
    assert opened.brief.written is None
