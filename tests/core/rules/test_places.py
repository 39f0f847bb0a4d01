"""Places: the 34 provinces, the 29 former ones, every alias of domain 3.9, and what must be asked."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings

from kolstudio.core import data
from kolstudio.core.model.codes import Reach
from kolstudio.core.model.reading import Area
from kolstudio.core.rules.places import Places
from tests.helpers.cells import cells

PLACES = Places(data.load("provinces"))

MERGED = {
    "Tuyên Quang": "Hà Giang",
    "Lào Cai": "Yên Bái",
    "Thái Nguyên": "Bắc Kạn",
    "Phú Thọ": "Vĩnh Phúc, Hòa Bình",
    "Bắc Ninh": "Bắc Giang",
    "Hưng Yên": "Thái Bình",
    "Hải Phòng": "Hải Dương",
    "Ninh Bình": "Hà Nam, Nam Định",
    "Quảng Trị": "Quảng Bình",
    "Đà Nẵng": "Quảng Nam",
    "Quảng Ngãi": "Kon Tum",
    "Gia Lai": "Bình Định",
    "Khánh Hòa": "Ninh Thuận",
    "Lâm Đồng": "Đắk Nông, Bình Thuận",
    "Đắk Lắk": "Phú Yên",
    "TP. Hồ Chí Minh": "Bình Dương, Bà Rịa–Vũng Tàu",
    "Đồng Nai": "Bình Phước",
    "Tây Ninh": "Long An",
    "Cần Thơ": "Sóc Trăng, Hậu Giang",
    "Vĩnh Long": "Bến Tre, Trà Vinh",
    "Đồng Tháp": "Tiền Giang",
    "Cà Mau": "Bạc Liêu",
    "An Giang": "Kiên Giang",
}
UNCHANGED = (
    "Hà Nội, Huế, Quảng Ninh, Cao Bằng, Lạng Sơn, Lai Châu, Điện Biên, Sơn La, Thanh Hóa, Nghệ An, Hà Tĩnh"
)
PAIRS = [(new, old) for new, olds in MERGED.items() for old in olds.split(", ")]


def area(text: str) -> Area:
    read = PLACES.parse(text)
    assert read.value is not None, text
    return read.value


def place(text: str) -> tuple[str, str]:
    """Return the names of today's and the former province."""
    found = area(text)
    return PLACES.name(found.province or ""), PLACES.old_name(found.province_old or "")


def test_there_are_34_provinces_7_of_them_cities_and_29_former_ones() -> None:
    provinces = data.load("provinces")["provinces"]
    assert len(PLACES.codes) == 34
    assert sorted(PLACES.name(code) for code in PLACES.codes) == sorted([*MERGED, *UNCHANGED.split(", ")])
    assert {item["vi"] for item in provinces if item["kind"] == "city"} == {
        "Hà Nội",
        "Hải Phòng",
        "Huế",
        "Đà Nẵng",
        "TP. Hồ Chí Minh",
        "Cần Thơ",
        "Đồng Nai",
    }
    assert sum(len(PLACES.absorbed(code)) for code in PLACES.codes) == 29 == len(PAIRS)
    assert {"da_nang", "ho_chi_minh"} <= set(PLACES.codes)
    assert all(code.replace("_", "").isascii() and code.islower() for code in PLACES.codes)
    assert {PLACES.region(code) for code in PLACES.codes} == {"north", "central", "south", "west"}


@pytest.mark.parametrize("name", [*MERGED, *UNCHANGED.split(", ")])
def test_a_name_of_today_has_no_former_province(name: str) -> None:
    assert place(name) == (name, "")
    assert place(f"Tỉnh {name}") == (name, "")


@pytest.mark.parametrize(("new", "old"), PAIRS)
def test_a_former_name_gives_both(new: str, old: str) -> None:
    assert place(old) == (new, old)
    code = area(old).province_old
    assert code is not None
    assert PLACES.province_of(code) == area(new).province
    assert PLACES.name(code) == old


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        ("HN", "Hà Nội", ""),
        *(
            (text, "TP. Hồ Chí Minh", "")
            for text in (
                "HCM",
                "SG",
                "Sài Gòn",
                "TPHCM",
                "TP.HCM",
                "Hồ Chí Minh",
                "Saigon",
                "Hochiminh",
                "TP HCM",
                "tp hcm",
            )
        ),
        ("HP", "Hải Phòng", ""),
        ("CT", "Cần Thơ", ""),
        ("Vũng Tàu", "TP. Hồ Chí Minh", "Bà Rịa–Vũng Tàu"),
        ("BRVT", "TP. Hồ Chí Minh", "Bà Rịa–Vũng Tàu"),
        ("Bà Rịa - Vũng Tàu", "TP. Hồ Chí Minh", "Bà Rịa–Vũng Tàu"),
        ("Bình Dương", "TP. Hồ Chí Minh", "Bình Dương"),
        ("Hội An", "Đà Nẵng", "Quảng Nam"),
        ("Nha Trang", "Khánh Hòa", ""),
        ("Đà Lạt", "Lâm Đồng", ""),
        ("Phan Thiết", "Lâm Đồng", "Bình Thuận"),
        ("Quy Nhơn", "Gia Lai", "Bình Định"),
        ("BMT", "Đắk Lắk", ""),
        ("Phú Quốc", "An Giang", "Kiên Giang"),
        *((text, "Lào Cai", "") for text in ("Sa Pa", "Sapa")),
        ("Hạ Long", "Quảng Ninh", ""),
        *((text, "Huế", "") for text in ("Thừa Thiên Huế", "TT Huế", "Thừa Thiên - Huế")),
        ("Hanoi", "Hà Nội", ""),
        *(
            (text, "Đà Nẵng", "")
            for text in ("Danang", "da nang", "ĐÀ NẴNG", "Da Nang city", "Thành phố Đà Nẵng")
        ),
        *((text, "Đắk Lắk", "") for text in ("Daklak", "Đắc Lắc", "Đăk Lăk")),
        ("Bắc Cạn", "Thái Nguyên", "Bắc Kạn"),
        *((text, "Phú Thọ", "Hòa Bình") for text in ("Hòa Bình", "Hoà Bình")),
        *((text, "Thanh Hóa", "") for text in ("Thanh Hóa", "Thanh Hoá")),
        ("Quảng Nam (cũ)", "Đà Nẵng", "Quảng Nam"),
    ],
)
def test_aliases(text: str, new: str, old: str) -> None:
    assert place(text) == (new, old)
    assert place(unicodedata.normalize("NFD", text)) == (new, old)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Miền Bắc", "north"),
        ("Miền Trung", "central"),
        ("Miền Nam", "south"),
        ("Miền Tây", "west"),
        ("ĐBSCL", "west"),
        ("Tây Nguyên", "central"),
    ],
)
def test_regions(text: str, code: str) -> None:
    assert area(text) == Area(region=code)
    assert PLACES.name(code) in ("Miền Bắc", "Miền Trung", "Miền Nam", "Miền Tây")


@pytest.mark.parametrize("text", ["Toàn quốc", "toàn quốc", "TOÀN QUỐC", "Cả nước", "Bắc, Trung, Nam"])
def test_the_whole_country_is_a_reach_and_no_province(text: str) -> None:
    assert area(text) == Area(reach=Reach.NATIONAL)


def test_other_countries() -> None:
    assert area("Thái Lan") == Area(country="TH")
    assert area("Việt Nam") == Area(country="VN")
    assert area("Lagos, Nigeria") == Area(country="NG")
    assert PLACES.name("TH", "en") == "Thailand"


UNDECIDED = {
    "ĐN": "Đà Nẵng, Đồng Nai, Đắk Nông",
    "QN": "Quảng Ninh, Quảng Nam, Quảng Ngãi, Quy Nhơn",
    "BD": "Bình Dương, Bình Định",
    "BT": "Bình Thuận, Bến Tre",
    "DL": "Đà Lạt, Đắk Lắk",
    "HG": "Hà Giang, Hậu Giang",
    "LC": "Lào Cai, Lai Châu",
    "NT": "Nha Trang, Ninh Thuận",
    "PT": "Phú Thọ, Phan Thiết",
    "TN": "Thái Nguyên, Tây Ninh, Tây Nguyên",
    "NB": "Ninh Bình",
}


@pytest.mark.parametrize(("text", "candidates"), UNDECIDED.items())
def test_undecided_short_names_are_asked(text: str, candidates: str) -> None:
    for written in (text, text.lower(), f"TP.{text}", f"{text}, Việt Nam"):
        read = PLACES.parse(written)
        assert read.value is None
        assert read.question is not None
        assert read.question.code == "province_ambiguous"
        assert read.question.readings == tuple(area(name) for name in candidates.split(", "))


def test_a_question_names_the_places_it_may_mean() -> None:
    read = PLACES.parse("ĐN")
    assert read.question is not None
    assert "Đà Nẵng, Đồng Nai, Lâm Đồng (Đắk Nông)" in str(read.question.text)


def test_a_place_beside_an_undecided_short_name_decides() -> None:
    assert place("Hội An, QN") == ("Đà Nẵng", "Quảng Nam")
    assert place("Hạ Long - QN") == ("Quảng Ninh", "")


@pytest.mark.parametrize(
    "text", ["Quận 1", "Thủ Đức", "Xa lộ Hà Nội", "123 Xa lộ Hà Nội", "Điện Biên Phủ, Q3", "gần nhà"]
)
def test_districts_and_streets_stay_free_text(text: str) -> None:
    read = PLACES.parse(text)
    assert (read.value, read.question) == (None, None)
    assert [remark.code for remark in read.remarks] == ["place_unknown"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Quận 1, TP.HCM", ("TP. Hồ Chí Minh", "")),
        ("TP.HCM (Quận 1)", ("TP. Hồ Chí Minh", "")),
        ("HCM - Q7", ("TP. Hồ Chí Minh", "")),
        ("Quận 1 TPHCM", ("TP. Hồ Chí Minh", "")),
        ("12 Nguyễn Huệ, Quận 1, TPHCM, Việt Nam", ("TP. Hồ Chí Minh", "")),
        ("12 Lê Lợi Huế", ("Huế", "")),
        ("Hà Nội (Cầu Giấy)", ("Hà Nội", "")),
        ("Hội An, Quảng Nam", ("Đà Nẵng", "Quảng Nam")),
        ("Lâm Đồng (Đắk Nông)", ("Lâm Đồng", "Đắk Nông")),
        ("Điện Biên Phủ, Bình Thạnh, HCM", ("TP. Hồ Chí Minh", "")),
    ],
)
def test_the_province_of_an_address(text: str, names: tuple[str, str]) -> None:
    assert place(text) == names


@pytest.mark.parametrize("text", ["HN/SG", "Hà Nội & TP.HCM", "HN, HCM", "HN-HCM"])
def test_two_provinces_are_asked(text: str) -> None:
    read = PLACES.parse(text)
    assert read.question is not None
    assert read.question.code == "province_several"
    assert read.question.readings == (Area(province="ha_noi"), Area(province="ho_chi_minh"))


@pytest.mark.parametrize("text", ["", "-", "–", "N/A"])
def test_a_missing_place_is_nothing(text: str) -> None:
    read = PLACES.parse(text)
    assert (read.value, read.question, read.remarks) == (None, None, ())


@settings(max_examples=200)
@given(cells())
def test_any_text_is_read_without_an_error(text: str) -> None:
    read = PLACES.parse(text)
    assert read.value is None or read.question is None
    assert read == Places.parse(PLACES, unicodedata.normalize("NFC", text)) or read.value is None
    if read.value and read.value.province:
        assert read.value.province in PLACES.codes
