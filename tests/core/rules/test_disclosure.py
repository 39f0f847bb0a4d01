"""The disclosure line, the duties behind it, and the goods whose advertising is regulated."""

from __future__ import annotations

from datetime import date

import pytest

from kolstudio.core.data import load
from kolstudio.core.rules.disclosure import disclosure_line, duties, regulated


def test_the_line_names_the_brand_whatever_it_is_called() -> None:
    assert (
        disclosure_line(load("disclosure"), "Cà phê {An}", "vi")
        == "Nội dung có hợp tác/tài trợ bởi Cà phê {An}"
    )
    assert disclosure_line(load("disclosure"), "An", "en").endswith("sponsored by An")


def test_duties_begin_on_their_day() -> None:
    data = load("disclosure")
    before = {duty.id for duty in duties(data, date(2026, 2, 14))}
    after = {duty.id for duty in duties(data, date(2026, 2, 15))}
    assert "no_doctors_for_cosmetics" not in before
    assert after - before == {"no_doctors_for_cosmetics", "take_down_within_a_day"}
    assert {duty.id for duty in duties(data)} >= after


def test_every_duty_has_words_and_a_source_in_both_languages() -> None:
    for duty in duties(load("disclosure")):
        for words in (duty.topic, duty.words, duty.source):
            assert words["vi"] and words["en"] and words["vi"] != words["en"]
        assert duty.evidence in ("V2", "V1", "U")


@pytest.mark.parametrize(
    ("product", "kind"),
    [
        ("Mỹ phẩm thiên nhiên", "cosmetics"),
        ("my pham", "cosmetics"),
        ("Skincare cho da dầu", "cosmetics"),
        ("Thực phẩm chức năng", "supplement"),
        ("Nhà thuốc", "medicine"),
        ("Phòng khám nha khoa", "medical_service"),
        ("Bia thủ công", "alcohol"),
        ("Quán cà phê", None),
        ("Biara thời trang", None),
        ("", None),
    ],
)
def test_regulated_goods_are_known_by_the_words_of_the_shop(product: str, kind: str | None) -> None:
    found = regulated(load("disclosure"), product)
    assert (found.id if found else None) == kind


def test_nobody_medical_stands_for_cosmetics() -> None:
    found = regulated(load("disclosure"), "Mỹ phẩm")
    assert found is not None and {"doctor", "pharmacist"} <= found.without
