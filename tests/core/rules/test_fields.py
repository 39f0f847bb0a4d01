"""The registry covers the contract's person, matches the schema, and guards what leaves."""

from __future__ import annotations

import re

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable, Label
from kolstudio.core.paths import resources
from kolstudio.core.rules.field_kinds import Kind, Measure, Parser, Sensitivity
from kolstudio.core.rules.fields import EDITABLE, FIELDS, SORTABLE, editable_field

PERSON = [
    "id",
    "uid",
    "name",
    "real_name",
    "aliases",
    "label",
    "lean",
    "subtype",
    "roles",
    "k",
    "i",
    "coverage_k",
    "coverage_i",
    "signals",
    "tier",
    "followers",
    "er",
    "er_basis",
    "price_min",
    "price_max",
    "negotiable",
    "phones",
    "emails",
    "contacts",
    "province",
    "province_old",
    "country",
    "reach",
    "gender",
    "birth_year",
    "profession",
    "fields",
    "tags",
    "brand_values",
    "fit",
    "do_not_book",
    "consent",
    "source",
    "notes",
    "channels",
    "rates",
    "created",
    "updated",
]
SIGNALS = [
    "origin",
    "expertise",
    "profession_share",
    "media_appearances",
    "income",
    "deals_per_quarter",
    "posts_per_week",
    "main_channel",
    "talk",
    "style",
    "reach",
]


def schema() -> dict[str, set[str]]:
    """Return the columns of each table of schema 1."""
    path = resources().parent / "kolstudio" / "core" / "store" / "sql" / "schema_v1.sql"
    tables = re.findall(r"CREATE TABLE (\w+) \((.*?)\n\) STRICT", path.read_text(encoding="utf-8"), re.DOTALL)
    return {
        name: set(re.findall(r"^\s+\"?(\w+)\"? (?:INTEGER|TEXT)", body, re.MULTILINE))
        for name, body in tables
    }


def test_every_field_of_the_contract_s_person_is_there() -> None:
    assert [key for key in PERSON if key not in FIELDS] == []


def test_every_field_lives_in_a_column_of_the_schema() -> None:
    tables = schema()
    assert len(tables) > 20
    homeless = [
        f"{one.key}: {one.table}.{one.column}"
        for one in FIELDS.values()
        if one.column not in tables[one.table]
    ]
    homeless += [
        f"{one.key}: {one.sort}"
        for one in FIELDS.values()
        if one.sort and one.sort.split(".")[1] not in tables[one.sort.split(".")[0]]
    ]
    assert homeless == []


def test_what_the_classifier_asks_can_be_edited() -> None:
    assert [key for key in [*SIGNALS, "followers", "er", "profession"] if key not in EDITABLE] == []


def test_what_follows_from_other_values_or_is_fixed_cannot_be_edited() -> None:
    fixed = {"id", "uid", "created", "updated", "channels", "rates", "contacts", "signals", "province_old"}
    assert not fixed & set(EDITABLE)
    assert all(not one.editable for one in FIELDS.values() if one.computed)
    assert {"label", "k", "i", "tier", "price_min", "price_max", "fit"} <= {
        one.key for one in FIELDS.values() if one.computed
    }


def test_personal_data_and_notes_are_no_public_fields() -> None:
    personal = {key for key, one in FIELDS.items() if one.sensitivity == Sensitivity.PERSONAL}
    assert {"phones", "emails", "contacts", "real_name", "address", "birth_year"} <= personal
    internal = {key for key, one in FIELDS.items() if one.sensitivity == Sensitivity.INTERNAL}
    assert {
        "notes",
        "source",
        "consent",
        "tags",
        "do_not_book",
        "label_reason",
        "owner",
        "rating",
    } <= internal
    assert not FIELDS["id"].exportable
    assert FIELDS["uid"].exportable


def test_prices_are_for_clients_and_better_when_low() -> None:
    prices = [one for one in FIELDS.values() if one.unit == Measure.DONG]
    assert {one.deliverable for one in prices} - {None} == set(Deliverable)
    assert all(one.sensitivity == Sensitivity.CLIENT and one.better == "low" for one in prices)
    assert {one.key for one in prices if one.editable} == {
        f"price_{deliverable}" for deliverable in Deliverable
    }


def test_code_fields_name_their_codes() -> None:
    for one in FIELDS.values():
        assert bool(one.codes) is (one.parser in (Parser.CODE, Parser.CODES)), one.key
    assert Label.NO_DATA not in FIELDS["label_override"].codes


def test_names_are_unique_and_numbers_have_a_unit() -> None:
    labels = [str(one.label) for one in FIELDS.values()]
    assert len(labels) == len(set(labels))
    without = {one.key for one in FIELDS.values() if one.kind == Kind.INTEGER and one.unit is None}
    assert without == {"id"}


def test_lists_can_be_sorted_by_what_has_an_order() -> None:
    assert {"name", "followers", "er", "tier", "price_min", "k", "i", "created"} <= set(SORTABLE)
    assert FIELDS["name"].sort == "creator_calc.sort_key"
    assert FIELDS["followers"].biggest_first
    assert not FIELDS["price_min"].biggest_first
    assert not {"phones", "notes", "channels"} & set(SORTABLE)


def test_a_field_to_edit() -> None:
    assert editable_field("posts_per_week").parser == Parser.DECIMAL
    for key, code in [("nobody", "unknown_field"), ("k", "not_editable"), ("", "unknown_field")]:
        with pytest.raises(RuleError) as refusal:
            editable_field(key)
        assert refusal.value.code == code
        assert "posts_per_week" in str(refusal.value)
