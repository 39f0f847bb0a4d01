"""Library values: defaults equal the data, changes judge people anew, resets bring the very same back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.settings import Kind
from kolstudio.core.rules import adjustable
from kolstudio.core.service import campaigns, creators, editing, exporting, history, sample, settings
from kolstudio.core.service.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library.open(tmp_path / "a.kol", create=True)
    sample.fill(library)
    return library


def judged(library: Library) -> dict[int, tuple[object, ...]]:
    return {
        one.id: (one.calculated.label, one.calculated.k, one.calculated.i, one.calculated.tier)
        for one in creators.find(library)
    }


def test_every_default_is_the_one_of_its_table_and_nothing_is_changed_at_first(library: Library) -> None:
    values = {one.key: one for group in settings.groups(library) for one in group.values}
    assert not any(group.changed for group in settings.groups(library))
    for row in data.load("classifier")["signals"]:
        assert values[f"classifier.weight.{row['id']}"].default == row["weight"]
        assert values[f"classifier.weight.{row['id']}"].ids == tuple(row["ids"])
    for name, line in data.load("classifier")["lines"].items():
        assert values[f"classifier.line.{name}"].default == line
    for row in data.load("tiers")["tiers"]:
        assert values[f"tiers.er_good.{row['tier']}"].default == row["er_good"]
    for tier, least in data.load("tiers")["presets"][0]["from"].items():
        assert values[f"tiers.bound.{tier}"].default == least
    assert values["tax.vat_until"].default == data.load("tax")["vat"]["periods"][0]["rate"]
    assert len(values) == len([one for group in settings.groups(library) for one in group.values])


def test_every_value_says_its_source(library: Library) -> None:
    for language in ("vi", "en"):
        for group in settings.groups(library, language):
            for value in group.values:
                assert str(value.source), value.key
                assert str(value.label), value.key


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_is_shown_can_be_typed_again(library: Library, language: str) -> None:
    for group in settings.groups(library):
        for value in group.values:
            shown = settings.as_typed(value.kind, value.current, "vi" if language == "vi" else "en")
            settings.set_typed(library, value.key, shown)
    assert not any(group.changed for group in settings.groups(library))


def test_a_weight_moves_scores_and_a_reset_brings_back_the_very_same(library: Library) -> None:
    before = judged(library)
    settings.set_typed(library, "classifier.weight.K1", "60")
    assert judged(library) != before
    assert settings.group(library, "classifier").changed
    settings.reset(library, "classifier.weight.K1")
    assert judged(library) == before


def test_a_reopened_library_keeps_them_and_edits_follow_them(library: Library) -> None:
    settings.set_typed(library, "classifier.weight.K1", "60")
    there = judged(library)
    path = library.path
    library.close()
    with Library.open(path) as again:
        assert judged(again) == there
        someone = next(one for one in creators.find(again) if one.attributes["expertise"] == 3)
        editing.edit(again, someone.id, "expertise", "0")
        assert judged(again)[someone.id] != there[someone.id]
        history.undo(again)
        assert judged(again) == there


def test_another_scheme_of_tiers_and_its_limits(library: Library) -> None:
    settings.set_typed(library, "tiers.bound.micro", "15k")
    assert settings.value(library, "tiers.bound.micro").current == 15_000
    settings.set_typed(library, "tiers.preset", "hiip")
    assert settings.value(library, "tiers.bound.micro").current == 5_000
    assert not settings.value(library, "tiers.bound.micro").changed
    between = [one for one in creators.find(library) if 25_000 <= (one.calculated.followers or 0) < 100_000]
    assert {one.calculated.tier for one in between} == {"mid"}
    settings.reset_group(library, "tiers")
    assert {one.calculated.tier for one in creators.find(library) if one.id in {b.id for b in between}} == {
        "micro"
    }


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("tiers.bound.micro", "200k", "values_conflict"),
        ("tiers.bound.micro", "nhiều", "value_unclear"),
        ("tiers.er_fair.micro", "4", "values_conflict"),
        ("tiers.er_good.micro", "120", "value_out_of_bounds"),
        ("tiers.fee_typical.micro", "1tr", "values_conflict"),
        ("classifier.weight.K1", "101", "value_out_of_bounds"),
        ("classifier.weight.K1", "-1", "value_unclear"),
        ("classifier.line.lean", "40", "values_conflict"),
        ("classifier.line.unclear", "60", "values_conflict"),
        ("tax.vat_day", "31/02/2026", "value_unclear"),
        ("tiers.preset", "mine", "value_unclear"),
        ("plan.reserve_share", "", "value_unclear"),
    ],
)
def test_what_makes_no_sense_is_refused_with_words_and_nothing_changes(
    library: Library, key: str, text: str, code: str
) -> None:
    before, steps = judged(library), len(history.entries(library))
    with pytest.raises(RuleError) as refused:
        settings.set_typed(library, key, text)
    assert refused.value.code == code
    assert str(refused.value.hint)
    assert judged(library) == before
    assert len(history.entries(library)) == steps


def test_one_scale_never_loses_all_its_weights(library: Library) -> None:
    signals = [row["id"] for row in data.load("classifier")["signals"] if row["id"].startswith("I")]
    for signal in signals[:-1]:
        settings.set_typed(library, f"classifier.weight.{signal}", "0")
    with pytest.raises(RuleError) as refused:
        settings.set_typed(library, f"classifier.weight.{signals[-1]}", "0")
    assert refused.value.code == "values_conflict"


def test_they_are_journalled_but_ctrl_z_passes_over_them(library: Library) -> None:
    someone = creators.find(library)[0]
    editing.edit(library, someone.id, "source", "Hội chợ")
    settings.set_typed(library, "plan.reserve_share", "15")
    assert history.entries(library, limit=1)[0]["op"] == "edit_settings"
    history.undo(library)
    assert settings.value(library, "plan.reserve_share").current == 15_000
    assert creators.get(library, someone.id).attributes["source"] == someone.attributes["source"]


def test_the_same_value_typed_again_is_no_step(library: Library) -> None:
    steps = len(history.entries(library))
    settings.set_typed(library, "plan.reserve_share", "10 %")
    assert len(history.entries(library)) == steps


def test_a_new_campaign_takes_the_reserve_and_an_older_one_keeps_its_own(library: Library) -> None:
    old = campaigns.get(library, campaigns.every(library)[0].id).reserve_share
    settings.set_typed(library, "plan.reserve_share", "20")
    new = campaigns.create(library, "Mùa hè", goal="G1", budget="10tr")
    assert campaigns.get(library, new).reserve_share == 20_000
    assert campaigns.get(library, campaigns.every(library)[0].id).reserve_share in (old, 20_000)
    assert campaigns.shape(library, campaigns.get(library, new))["totals"]["reserve"] == 2_000_000


def test_taxes_and_view_rates_reach_the_brief(library: Library) -> None:
    campaign = campaigns.get(library, campaigns.every(library)[0].id)
    before = exporting.brief_data(library, campaign)
    settings.set_typed(library, "tax.vat_until", "7")
    settings.set_typed(library, "tax.vat_day", "30/06/2027")
    settings.set_typed(library, "tax.pit_threshold", "3tr")
    for row in data.load("view_rates")["rates"]:
        settings.set_typed(library, f"views.{row['platform']}.{row['deliverables'][0]}", "90")
    after = exporting.brief_data(library, campaign)
    assert (after.vat.rate_until, after.vat.until.isoformat()) == (7_000, "2027-06-30")
    assert (before.withheld_from, after.withheld_from) == (2_000_000, 3_000_000)
    assert [line.reach for line in after.lines] != [line.reach for line in before.lines]


def test_what_a_newer_version_wrote_is_left_alone(library: Library) -> None:
    with library.store.change("edit_settings", undoable=False):
        library.store.conn.execute(
            "INSERT INTO setting (key, value) VALUES ('tiers.colour', ?)", (json.dumps("blue"),)
        )
    settings.set_typed(library, "plan.reserve_share", "15")
    assert settings.value(library, "tiers.bound.nano").current == 1_000


def test_kinds_have_their_own_way_of_being_typed() -> None:
    assert settings.as_typed(Kind.PERCENT, 2_500, "vi") == "2,5"
    assert settings.as_typed(Kind.PERCENT, 8_000, "en") == "8"
    assert settings.as_typed(Kind.COUNT, 10_000, "vi") == "10.000"
    assert settings.as_typed(Kind.DATE, "2026-12-31") == "31/12/2026"
    assert adjustable.RESERVE == 10_000
