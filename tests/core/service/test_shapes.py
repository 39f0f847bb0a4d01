"""JSON shapes: numbers as the contract gives them, null for what is missing."""

from __future__ import annotations

import json

import pytest

from kolstudio.core.model.codes import ContactKind, Deliverable, Platform
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, MetricsDraft, PersonDraft, RateDraft
from kolstudio.core.model.reading import Price
from kolstudio.core.service import creators, shapes
from kolstudio.core.service.library import Library
from tests.cli.shapes import matches_docs
from tests.helpers.libraries import add


@pytest.mark.parametrize(
    ("kept", "shown"),
    [(3_100, 3.1), (5_000, 5), (0, 0), (None, None), (1, 0.001), (100_000, 100), ("x", None)],
)
def test_thousandths(kept: object, shown: object) -> None:
    assert shapes.thousandths(kept) == shown
    assert type(shapes.thousandths(kept)) is type(shown)


def test_tenths() -> None:
    assert [shapes.tenths(value) for value in (None, 0, 513, 1000)] == [None, 0, 51.3, 100]


def test_a_person_of_whom_nothing_is_known(library: Library) -> None:
    person = creators.get(library, add(library, PersonDraft("Ai Đó"))[0])
    shape = shapes.person(person, library.places)
    matches_docs("show", shape)
    assert {key for key, value in shape.items() if value not in (None, [], {}, False, 0)} == {
        "id", "uid", "name", "label", "country", "created", "updated",
    }  # fmt: skip
    for key in ("followers", "er", "er_basis", "price_min", "fit", "notes", "province", "tier", "k"):
        assert shape[key] is None


def test_a_person_of_whom_much_is_known(library: Library) -> None:
    draft = PersonDraft(
        "Ai Đó", attributes={"posts_per_week": 2_500, "talk": 0, "province": "da_nang", "province_old": "quang_nam"},
        channels=[ChannelDraft(Platform.TIKTOK, "aido", posts_per_week=1_000, metrics=MetricsDraft(followers=0, er=0))],
        rates=[RateDraft(Deliverable.LIVESTREAM, Price(2_000_000, None, commission=10_000))],
        contacts=[ContactDraft(phone="0905111222"), ContactDraft(ContactKind.MANAGER, "Trang", "0912999888", "t@m.vn")],
        notes=["a", "b"],
    )  # fmt: skip
    shape = shapes.person(creators.get(library, add(library, draft)[0]), library.places)
    matches_docs("show", shape)
    json.dumps(shape)
    assert (shape["followers"], shape["er"], shape["er_basis"]) == (0, 0, "unknown")
    assert shape["signals"] == {"posts_per_week": 2.5, "talk": 0}
    assert shape["phones"] == ["0905111222"]
    assert [(c["kind"], c["phone"]) for c in shape["contacts"]] == [
        ("own", "0905111222"),
        ("manager", "0912999888"),
    ]
    assert (shape["province"], shape["province_old"], shape["notes"]) == ("Đà Nẵng", "Quảng Nam", "a\nb")
    assert (shape["rates"][0]["max"], shape["rates"][0]["commission"]) == (None, 10)
