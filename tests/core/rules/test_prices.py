"""Prices: every row of domain 3.3, the undecided forms with both readings, and never 0 for the unreadable."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.model.codes import Unit, Vat
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.formats import format_money, short_money
from kolstudio.core.rules.prices import parse_price
from tests.helpers.cells import cells

M = 1_000_000


def at(amount: int) -> Price:
    return Price(min=amount, max=amount)


CERTAIN = {
    **dict.fromkeys(("1tr2", "1,2tr", "1.2tr"), at(1_200_000)),
    **dict.fromkeys(("1tr25", "1tr250"), at(1_250_000)),
    "1tr050": at(1_050_000),
    "3tr5": at(3_500_000),
    **dict.fromkeys(("2 triệu", "2trieu"), at(2_000_000)),
    **dict.fromkeys(("2 triệu 500", "2 triệu rưỡi"), at(2_500_000)),
    "15 củ": at(15_000_000),
    "nửa củ": at(500_000),
    "củ rưỡi": at(1_500_000),
    "2 củ rưỡi": at(2_500_000),
    **dict.fromkeys(("500k", "500 nghìn", "500ng"), at(500_000)),
    "1k2": at(1_200),
    "0.5M": at(500_000),
    **dict.fromkeys(("1.5M", "1,5M", "1m5"), at(1_500_000)),
    **dict.fromkeys(("1 tỷ 2", "1ty2"), at(1_200_000_000)),
    "1 tỷ 250tr": at(1_250_000_000),
    **dict.fromkeys(("1.200.000", "1,200,000"), at(1_200_000)),
    **dict.fromkeys(
        ("1.200.000đ", "1.200.000₫", "1.200.000 ₫", "1.200.000VNĐ", "1.200.000 VND", "1.200.000đ/bài"),
        at(1_200_000),
    ),
    **dict.fromkeys(("10-15tr", "10tr-15tr", "10 ~ 15 triệu"), Price(min=10 * M, max=15 * M)),
    **dict.fromkeys(("từ 5tr", "5tr+"), Price(min=5 * M)),
    **dict.fromkeys(("dưới 2tr", "<2tr"), Price(max=2 * M)),
    "~20tr": replace(at(20 * M), approx=True),
    "15tr/2 post": replace(at(15 * M), quantity=2),
    "2h/5tr": replace(at(5 * M), quantity=2, unit=Unit.HOUR),
    **dict.fromkeys(("5tr chưa VAT", "5tr+VAT"), replace(at(5 * M), vat=Vat.EXCLUDED)),
    "5tr net": replace(at(5 * M), net=True),
    "2tr + 10%": replace(at(2 * M), commission=10_000),
    **dict.fromkeys(("TT", "thoả thuận", "thỏa thuận", "liên hệ", "ib"), Price(negotiable=True)),
    **dict.fromkeys(("free", "barter", "đổi SP"), Price(min=0, max=0, barter=True)),
    "$200": Price(min=20_000, max=20_000, currency="USD"),
    # Task 1 of domain part 4
    "120tr (chưa VAT)": replace(at(120 * M), vat=Vat.EXCLUDED),
    "1 tỷ 2/phiên": replace(at(1_200_000_000), unit=Unit.SESSION),
    "4-5tr": Price(min=4 * M, max=5 * M),
    # further forms of practice
    **dict.fromkeys(("2 triệu 500.000", "2 triệu 500k", "2tr500"), at(2_500_000)),
    **dict.fromkeys(("1 tỷ 2 triệu",), at(1_002_000_000)),
    **dict.fromkeys(("5 000 000", "5.000.000,00"), at(5 * M)),
    "500-800k": Price(min=500_000, max=800_000),
    "từ 5tr đến 7tr": Price(min=5 * M, max=7 * M),
    "tối đa 3tr": Price(max=3 * M),
    "5tr trở lên": Price(min=5 * M),
    "khoảng 5-7tr/clip": Price(min=5 * M, max=7 * M, approx=True),
    "5tr đã gồm VAT": replace(at(5 * M), vat=Vat.INCLUDED),
    "9tr/3 post (chưa gồm VAT 10%)": replace(at(9 * M), quantity=3, vat=Vat.EXCLUDED),
    "5tr không VAT": replace(at(5 * M), vat=Vat.NONE),
    "500k + sp": replace(at(500_000), barter=True),
    "5tr (thương lượng)": replace(at(5 * M), negotiable=True),
    "5 triệu + hh 15% doanh thu": replace(at(5 * M), commission=15_000),
    "10%": Price(commission=10_000),
    "10tr/60 phút": replace(at(10 * M), unit=Unit.HOUR),
    "5tr/tháng": replace(at(5 * M), unit=Unit.MONTH),
    "5tr - 2 clip": replace(at(5 * M), quantity=2),
    "200 usd": Price(min=20_000, max=20_000, currency="USD"),
    "$1,234.50": Price(min=123_450, max=123_450, currency="USD"),
    "$100-$200": Price(min=10_000, max=20_000, currency="USD"),
}


@pytest.mark.parametrize(("text", "price"), CERTAIN.items())
def test_a_certain_price_is_read_without_question_or_remark(text: str, price: Price) -> None:
    read = parse_price(text)
    assert read.value == price
    assert read.question is None
    assert read.remarks == ()


@pytest.mark.parametrize("text", CERTAIN)
@pytest.mark.parametrize(
    "change", [str.upper, lambda text: f"  {text} ", lambda text: unicodedata.normalize("NFD", text)]
)
def test_case_space_and_normal_form_change_nothing(text: str, change) -> None:  # type: ignore[no-untyped-def]
    assert parse_price(change(text)).value == CERTAIN[text]


ASKED = {
    "1.5": ("price_unit", (at(1_500_000), at(1_500))),
    "15": ("price_unit", (at(15_000_000), at(15_000))),
    "500": ("price_unit", (at(500_000), at(500_000_000))),
    "2.500": ("price_unit", (at(2_500_000), at(2_500))),
    "9999": ("price_unit", (at(9_999_000), at(9_999_000_000))),
    "5-7": ("price_unit", (Price(min=5 * M, max=7 * M), Price(min=5_000, max=7_000))),
    "1.200k": ("price_grouping", (at(1_200_000), at(1_200))),
    "1.000 triệu": ("price_grouping", (at(1_000_000_000), at(1_000_000))),
    "2 triệu 50": ("price_after_unit", (at(2_500_000), at(2_050_000))),
    "500-1tr": ("price_range", (Price(min=500_000, max=M), Price(min=M, max=500 * M))),
    "10tr-5tr": ("price_range", (Price(min=5 * M, max=10 * M),)),
    "10-15% hh": ("price_commission", (Price(commission=10_000), Price(commission=15_000))),
    "0": ("price_zero", (Price(min=0, max=0, barter=True), Price())),
    "0đ": ("price_zero", (Price(min=0, max=0, barter=True), Price())),
}


@pytest.mark.parametrize(("text", "asked"), ASKED.items())
def test_an_undecided_form_is_asked_with_its_readings(
    text: str, asked: tuple[str, tuple[Price, ...]]
) -> None:
    read = parse_price(text)
    assert read.value is None
    assert read.question is not None
    assert (read.question.code, read.question.readings) == asked


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((slang, "price_slang") for slang in ("5 chai", "2 lít", "3 xị", "1 vé", "2 tỏi")),
        *(
            (text, "price_unreadable")
            for text in (
                "#VALUE!",
                "abc",
                "5tri",
                "15 cành",
                "hai triệu",
                "mười củ rưỡi",
                "¥500",
                "-5tr",
                "-500000",
                "150%",
            )
        ),
        *(
            (text, "price_several")
            for text in ("post 5tr, live 10tr", "5tr 2 abc", "10tr (giảm 10%)", "12/11/2026", "5e+06")
        ),
    ],
)
def test_what_cannot_be_read_is_a_question_and_never_zero(text: str, code: str) -> None:
    read = parse_price(text)
    assert read.value is None
    assert read.question is not None
    assert read.question.code == code
    assert read.question.readings == ()


@pytest.mark.parametrize("text", ["", " ", "-", "–", "x", "N/A", "n/a'", "nan", float("nan")])
def test_a_missing_price_is_nothing_at_all(text: str | float) -> None:
    read = parse_price(text)
    assert (read.value, read.question, read.remarks) == (None, None, ())


@pytest.mark.parametrize(
    ("text", "amount"), [("10.000", 10_000), ("99.999", 99_999), (50_000, 50_000), ("50.000đ", 50_000)]
)
def test_ten_to_a_hundred_thousand_is_taken_with_a_warning(text: str | int, amount: int) -> None:
    read = parse_price(text)
    assert read.value == at(amount)
    assert [remark.code for remark in read.remarks] == ["price_small"]
    assert parse_price("100.000").remarks == ()


@pytest.mark.parametrize(
    ("text", "unit", "price"),
    [
        ("1,5", M, at(1_500_000)),
        ("15", M, at(15 * M)),
        (15, M, at(15 * M)),
        (1.5, M, at(1_500_000)),
        (0.1, M, at(100_000)),
        ("500", 1_000, at(500_000)),
        ("10-15", M, Price(min=10 * M, max=15 * M)),
        ("5tr", 1_000, at(5 * M)),
        ("500k", M, at(500_000)),
        ("1.200.000", 1, at(1_200_000)),
    ],
)
def test_a_unit_in_the_header_applies_to_bare_values_only(text: str | float, unit: int, price: Price) -> None:
    assert parse_price(text, unit).value == price


@pytest.mark.parametrize(
    ("text", "unit", "readings"),
    [
        ("1.200", M, (at(1_200_000_000), at(1_200_000))),
        ("1.200", 1_000, (at(1_200_000), at(1_200))),
        ("1200000", M, (at(1_200_000),)),
        (1_200_000, M, (at(1_200_000),)),
        (15_000, M, (at(15_000), at(15_000_000_000))),
        ("1.200.000", 1_000, (at(1_200_000), at(1_200_000_000))),
        (1_200_000, 1_000, (at(1_200_000), at(1_200_000_000))),
    ],
)
def test_a_header_s_unit_that_leaves_a_doubt_is_asked(
    text: str | int, unit: int, readings: tuple[Price, ...]
) -> None:
    read = parse_price(text, unit)
    assert read.question is not None
    assert read.question.readings == readings


def test_what_the_header_says_of_tax_holds_unless_the_cell_says_otherwise() -> None:
    excluded = parse_price("5tr", header_vat=Vat.EXCLUDED).value
    assert excluded == replace(at(5 * M), vat=Vat.EXCLUDED)
    assert parse_price("5tr đã VAT", header_vat=Vat.EXCLUDED).value == replace(at(5 * M), vat=Vat.INCLUDED)
    assert parse_price("5tr net", header_vat=Vat.EXCLUDED).value == replace(at(5 * M), net=True)
    assert parse_price("5tr", header_vat=Vat.EXCLUDED, header_net=True).value == replace(at(5 * M), net=True)
    assert parse_price(5 * M, header_net=True).value == replace(at(5 * M), net=True)
    assert parse_price("TT", header_vat=Vat.EXCLUDED).value == Price(negotiable=True, vat=Vat.EXCLUDED)


@pytest.mark.parametrize(
    ("cell", "price"), [(3_500_000, at(3_500_000)), (3_500_000.0, at(3_500_000)), (1.2e9, at(1_200_000_000))]
)
def test_a_number_cell_is_read_whole(cell: float, price: Price) -> None:
    assert parse_price(cell).value == price


@pytest.mark.parametrize("cell", [-1, float("inf"), True, 1e300])
def test_an_impossible_number_is_asked(cell: float) -> None:
    read = parse_price(cell)
    assert read.value is None
    assert read.question is not None


def test_words_nobody_understood_are_remarked() -> None:
    read = parse_price("MC 10tr/buổi")
    assert read.value == replace(at(10 * M), unit=Unit.SESSION)
    assert [remark.code for remark in read.remarks] == ["price_words"]
    assert [remark.code for remark in parse_price("5tr VAT").remarks] == ["price_tax_unclear"]


def test_several_things_for_one_sum_are_one_bundle() -> None:
    read = parse_price("20tr (2 clip + 3 story)")
    assert read.value == at(20 * M)
    assert [remark.code for remark in read.remarks] == ["price_words"]


def test_a_question_names_its_readings_in_words() -> None:
    read = parse_price("15")
    assert read.question is not None
    assert str(read.question.text) == "“15”: is it 15 million or 15 thousand?"


FORMS = [
    lambda amount: format_money(amount),
    lambda amount: format_money(amount, language="en"),
    lambda amount: f"{amount:,}".replace(",", ".") + "đ",
    lambda amount: str(amount),
    lambda amount: f"{amount // M} triệu {amount // 1000 % 1000:03d}" if amount % 1000 == 0 else str(amount),
    lambda amount: f"{amount // M}tr{amount // 1000 % 1000:03d}" if amount % 1000 == 0 else str(amount),
    lambda amount: f"{amount // 1000}k" if amount % 1000 == 0 else str(amount),
]


@given(st.integers(100, 99_999).map(lambda thousands: thousands * 1000), st.sampled_from(FORMS))
def test_a_formatted_price_reads_back_as_itself(amount: int, form) -> None:  # type: ignore[no-untyped-def]
    assert parse_price(form(amount)).value == at(amount)


@given(st.integers(10, 99_999).map(lambda hundredths: hundredths * 10_000))
def test_a_short_price_reads_back_as_itself(amount: int) -> None:
    assert parse_price(short_money(amount)).value == at(amount)
    assert parse_price(short_money(amount, "en")).value == at(amount)


def _prices(text: str) -> list[Price]:
    read = parse_price(text)
    found = [read.value] if read.value else []
    return [
        *found,
        *(
            reading
            for reading in (read.question.readings if read.question else ())
            if isinstance(reading, Price)
        ),
    ]


@settings(max_examples=300)
@given(cells())
def test_any_text_is_read_without_an_error_and_low_never_exceeds_high(text: str) -> None:
    for price in _prices(text):
        if price.min is not None and price.max is not None:
            assert 0 <= price.min <= price.max
        if price.min == 0 and price.max == 0:
            assert price.barter
    read = parse_price(text)
    assert read.value is None or read.question is None


@settings(max_examples=200)
@given(cells())
def test_composed_and_decomposed_prices_read_alike(text: str) -> None:
    composed, decomposed = (
        parse_price(unicodedata.normalize("NFC", text)),
        parse_price(unicodedata.normalize("NFD", text)),
    )
    assert composed.value == decomposed.value
    assert (composed.question and composed.question.readings) == (
        decomposed.question and decomposed.question.readings
    )
