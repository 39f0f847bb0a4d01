"""Phones: every rule of domain 3.8 and the rows of Task 1."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.reading import Phone
from kolstudio.core.rules.formats import format_phone
from kolstudio.core.rules.phones import parse_phones
from tests.helpers.cells import cells


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0901234567", "0901234567"),
        ("0901 234 567", "0901234567"),
        ("0901.234.567", "0901234567"),
        ("0901-234-567", "0901234567"),
        ("901234567", "0901234567"),
        ("841234567", "0841234567"),
        ("+84 938 111 222", "0938111222"),
        ("(+84) 901 234 567", "0901234567"),
        ("+84(0)901234567", "0901234567"),
        ("84901234567", "0901234567"),
        ("0084901234567", "0901234567"),
        ("901234567.0", "0901234567"),
        ("9.01234567E+08", "0901234567"),
        ("9,01234567E+08", "0901234567"),
        ("8.4938111222E+10", "0938111222"),
        ("2438251234", "02438251234"),
        ("02438251234", "02438251234"),
        ("(028) 3825 1234", "02838251234"),
        ("1900 1234", "19001234"),
        ("1900123456", "1900123456"),
        ("+1 202 555 0123", "+12025550123"),
        ("+65 9123 4567", "+6591234567"),
        ("'0901234567", "0901234567"),
        (901234567, "0901234567"),
        (901234567.0, "0901234567"),
        (84901234567.0, "0901234567"),
        (9.01e8, "0901000000"),
        (1621234567, "0321234567"),
    ],
)
def test_one_number_is_repaired_without_a_remark(text: str | float, number: str) -> None:
    read = parse_phones(text)
    assert read.value is not None
    assert [phone.number for phone in read.value] == [number]
    assert read.remarks == ()


OLD = {
    **{f"016{digit}": f"03{digit}" for digit in "23456789"},
    **{
        "0120": "070",
        "0121": "079",
        "0122": "077",
        "0126": "076",
        "0128": "078",
        "0123": "083",
        "0124": "084",
    },
    **{"0125": "085", "0127": "081", "0129": "082", "0186": "056", "0188": "058", "0199": "059"},
}


@pytest.mark.parametrize(("old", "new"), OLD.items())
def test_an_old_eleven_digit_number_gets_its_prefix_of_today(old: str, new: str) -> None:
    for written in (f"{old}1234567", f"{old[1:]}1234567", f"{old} 123 4567", f"+84{old[1:]}1234567"):
        read = parse_phones(written)
        assert read.value is not None
        assert [phone.number for phone in read.value] == [f"{new}1234567"]
        assert read.remarks == ()


def test_a_manager_s_number_keeps_the_manager_s_name() -> None:
    read = parse_phones("0912.345.678 (QL Trang)")
    assert read.value == (Phone("0912345678", "0912.345.678", ContactKind.MANAGER, "Trang"),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("0901234567 / 0938111222 (QL)", [("0901234567", "own", ""), ("0938111222", "manager", "")]),
        ("0901234567 0938111222", [("0901234567", "own", ""), ("0938111222", "own", "")]),
        ("0901 234 567 - 0938 111 222", [("0901234567", "own", ""), ("0938111222", "own", "")]),
        ("09012345670938111222", [("0901234567", "own", ""), ("0938111222", "own", "")]),
        ("0901234567\n0938111222", [("0901234567", "own", ""), ("0938111222", "own", "")]),
        (
            "QL Trang: 0912345678, cá nhân: 0938111222",
            [("0912345678", "manager", "Trang"), ("0938111222", "own", "")],
        ),
        ("QL: chị Nguyễn Thu Trang - 0912 345 678", [("0912345678", "manager", "Nguyễn Thu Trang")]),
        ("agency ABC 0901234567", [("0901234567", "agency", "ABC")]),
        ("Trang 0912345678 Hoa 0938111222", [("0912345678", "own", "Trang"), ("0938111222", "own", "Hoa")]),
        ("0901234567 (em quản lý)", [("0901234567", "manager", "")]),
        ("0901234567 gọi sau 5h chiều", [("0901234567", "own", "")]),
        ("0901234567, 0901234567 (zalo)", [("0901234567", "own", "")]),
    ],
)
def test_several_numbers_and_their_owners(text: str, found: list[tuple[str, str, str]]) -> None:
    read = parse_phones(text)
    assert [(phone.number, phone.kind.value, phone.name) for phone in read.value or ()] == found


@pytest.mark.parametrize(
    "text",
    [
        "zalo.me/0901234567",
        "https://zalo.me/0901234567?gidzl=1",
        "0901234567 (zalo)",
        "SĐT/Zalo: 0901 234 567",
    ],
)
def test_zalo_numbers_are_marked(text: str) -> None:
    read = parse_phones(text)
    assert [(phone.number, phone.zalo) for phone in read.value or ()] == [("0901234567", True)]


@pytest.mark.parametrize("text", ["https://zalo.me/g/abcd123", "zalo.me/1234567890123456789"])
def test_a_zalo_group_or_page_is_no_number(text: str) -> None:
    read = parse_phones(text)
    assert read.value is None
    assert [remark.code for remark in read.remarks] == ["zalo_link"]


@pytest.mark.parametrize("text", ["9.01E+08", "9E+08", "9,0123E+08", "2.28E+11"])
def test_lost_digits_are_a_question(text: str) -> None:
    read = parse_phones(text)
    assert read.value is None
    assert read.question is not None
    assert read.question.code == "phone_digits_lost"


@pytest.mark.parametrize(
    ("text", "number"),
    [("0401234567", "0401234567"), ("09012345678", "09012345678"), ("090123456", "090123456")],
)
def test_an_unknown_prefix_is_a_warning_and_the_number_is_kept(text: str, number: str) -> None:
    read = parse_phones(text)
    assert read.value == (Phone(number, text),)
    assert [remark.code for remark in read.remarks] == ["phone_invalid"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "phone_invalid"),
        ("113", "phone_invalid"),
        (0, "phone_invalid"),
        ("ib fanpage", "phone_absent"),
        ("Zalo OA", "phone_absent"),
    ],
)
def test_what_is_no_number_is_warned_of(text: str | int, code: str) -> None:
    read = parse_phones(text)
    assert read.value is None
    assert [remark.code for remark in read.remarks] == [code]


@pytest.mark.parametrize("text", ["", "–", "x", "N/A", float("nan")])
def test_a_missing_number_is_nothing(text: str | float) -> None:
    read = parse_phones(text)
    assert (read.value, read.question, read.remarks) == (None, None, ())


MOBILES = st.from_regex(r"0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])[0-9]{7}", fullmatch=True)


@given(MOBILES, st.sampled_from(["{0}", "+84{1}", "84{1}", "{1}", "{2}", "(+84) {1}", "{1}.0", "Zalo {2}"]))
def test_every_way_of_writing_a_mobile_number_gives_the_same(number: str, form: str) -> None:
    read = parse_phones(form.format(number, number[1:], format_phone(number)))
    assert [phone.number for phone in read.value or ()] == [number]
    assert parse_phones(int(number)).value == (Phone(number, number[1:]),)


@settings(max_examples=300)
@given(cells())
def test_any_text_is_read_without_an_error_and_nothing_is_dropped_in_silence(text: str) -> None:
    read = parse_phones(text)
    for phone in read.value or ():
        assert phone.number
        assert phone.raw
    if any("0" <= letter <= "9" for letter in text):
        assert read.value or read.question or read.remarks
