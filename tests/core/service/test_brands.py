"""Brands: each edit is one step of undo, nonsense changes nothing, and one brand always stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import brands, campaigns, exporting
from kolstudio.core.service.library import Library
from tests.helpers.libraries import Clock, add, dump, opened, soc

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
JPEG = b"\xff\xd8\xff\xe0" + bytes(40)


@pytest.fixture
def brand(library: Library) -> int:
    return library.current_brand().id


def test_typed_fields_are_kept_tidied_and_undone_one_by_one(
    library: Library, brand: int, clock: Clock
) -> None:
    before = dump(library)
    typed = {
        "name": "  Bếp   Nhà Lá ",
        "category": "Đồ bếp",
        "positioning": " Bếp Việt\r\ngọn gàng ",
        "target_note": "Đà Nẵng, Huế",
        "target_age_min": " 25 ",
        "target_age_max": "40",
    }
    for field, text in typed.items():
        clock.pass_by(seconds=60)
        brands.edit(library, brand, field, text)
    found = brands.get(library, brand)
    assert (found.name, found.category, found.positioning) == ("Bếp Nhà Lá", "Đồ bếp", "Bếp Việt\ngọn gàng")
    assert (found.target_note, found.target_age_min, found.target_age_max) == ("Đà Nẵng, Huế", 25, 40)
    for _ in typed:
        library.store.undo()
    assert dump(library) == before


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("name", " \t", "name_missing"), ("name", "bep xom", "name_taken"), ("name", "x" * 121, "text_too_long"),
        ("positioning", "x" * 2001, "text_too_long"), ("target_age_min", "hai lăm", "age_unclear"),
        ("target_age_min", "0", "age_unclear"), ("target_age_max", "121", "age_unclear"), ("target_age_max", "²", "age_unclear"),
        ("target_age_max", "17", "ages_reversed"), ("target_age_min", "41", "ages_reversed"), ("target_age_min", "-3", "age_unclear"),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_changes_nothing(
    library: Library, brand: int, field: str, text: str, code: str
) -> None:
    brands.add(library, "Bếp Xóm")
    brands.edit(library, brand, "target_age_min", "18")
    brands.edit(library, brand, "target_age_max", "40")
    before = dump(library)
    with pytest.raises(RuleError) as caught:
        brands.edit(library, brand, field, text)
    assert caught.value.code == code
    assert dump(library) == before


def test_a_brand_keeps_its_own_name_in_other_letters(library: Library, brand: int) -> None:
    assert brands.edit(library, brand, "name", "CỬA HÀNG CỦA TÔI").name == "CỬA HÀNG CỦA TÔI"


def test_an_edit_that_changes_nothing_is_no_step(library: Library, brand: int) -> None:
    steps = len(library.store.history())
    brands.edit(library, brand, "name", "Cửa hàng của tôi")
    brands.edit(library, brand, "target_age_min", "")
    brands.set_gender(library, brand, "")
    brands.set_values(library, brand, [])
    brands.remove_competitor(library, brand, "Ai đó")
    brands.set_logo(library, brand, None)
    assert len(library.store.history()) == steps


def test_values_and_gender_are_codes(library: Library, brand: int) -> None:
    assert brands.set_values(library, brand, ["trust", "sincerity"]).values == ("sincerity", "trust")
    assert brands.set_values(library, brand, ["trust"]).values == ("trust",)
    library.store.undo()
    assert set(brands.get(library, brand).values) == {"trust", "sincerity"}
    assert brands.set_gender(library, brand, "female").target_gender == "female"
    assert brands.set_gender(library, brand, "").target_gender is None
    for wrong in (
        lambda: brands.set_values(library, brand, ["luxury"]),
        lambda: brands.set_gender(library, brand, "x"),
    ):
        with pytest.raises(RuleError) as caught:
            wrong()
        assert caught.value.code == "unknown_code"


def test_competitors_are_kept_once_each(library: Library, brand: int) -> None:
    brands.add_competitors(library, brand, ["Bếp Xanh", " bep  xanh ", "", "Nhà Gỗ"])
    assert brands.get(library, brand).competitors == ("Bếp Xanh", "Nhà Gỗ")
    assert brands.remove_competitor(library, brand, "Bếp Xanh").competitors == ("Nhà Gỗ",)
    library.store.undo()
    assert brands.get(library, brand).competitors == ("Bếp Xanh", "Nhà Gỗ")
    for names, code in (
        ([str(n) for n in range(60)], "too_many_competitors"),
        (["cua hang cua toi"], "own_brand"),
        (["x" * 200], "text_too_long"),
    ):
        with pytest.raises(RuleError) as caught:
            brands.add_competitors(library, brand, ["Mới", *names])
        assert caught.value.code == code
    assert brands.get(library, brand).competitors == ("Bếp Xanh", "Nhà Gỗ")


def test_a_logo_is_kept_outside_the_journal_and_comes_back_with_undo(library: Library, brand: int) -> None:
    brands.set_logo(library, brand, PNG)
    brands.set_logo(library, brand, JPEG)
    assert brands.logo(library, brands.get(library, brand)) == JPEG
    library.store.undo()
    assert brands.logo(library, brands.get(library, brand)) == PNG
    brands.set_logo(library, brand, None)
    assert brands.logo(library, brands.get(library, brand)) is None
    library.store.undo()
    assert brands.logo(library, brands.get(library, brand)) == PNG
    for content, code in (
        (b"GIF89a" + bytes(20), "logo_unclear"),
        (b"", "logo_unclear"),
        (PNG + bytes(1_000_000), "logo_too_big"),
    ):
        with pytest.raises(RuleError) as caught:
            brands.set_logo(library, brand, content)
        assert caught.value.code == code


def test_name_and_logo_reach_the_brief(library: Library, brand: int) -> None:
    person = add(library, soc())[0]
    campaign = campaigns.create(library, "Tết", goal="G1", budget="20tr")
    campaigns.add(library, campaign, [person])
    brands.edit(library, brand, "name", "Bếp Nhà Lá")
    brands.set_logo(library, brand, PNG)
    data = exporting.brief_data(library, campaigns.get(library, campaign))
    assert (data.brand, data.logo) == ("Bếp Nhà Lá", PNG)


def test_a_brand_is_added_chosen_removed_and_restored(library: Library, brand: int) -> None:
    other = brands.add(library, " Tiệm   Trà ")
    brands.choose(library, other)
    assert library.current_brand().name == "Tiệm Trà"
    brands.remove(library, other)
    assert [one.id for one in library.brands()] == [brand]
    assert library.current_brand().id == brand
    assert [one.name for one in brands.trashed(library)] == ["Tiệm Trà"]
    brands.restore(library, other)
    assert library.current_brand().id == other
    assert brands.trashed(library) == []
    library.store.undo()
    library.store.undo()
    library.store.undo()
    assert [one.id for one in library.brands()] == [brand]


def test_a_brand_whose_name_was_given_away_stays_in_the_trash(library: Library) -> None:
    other = brands.add(library, "Tiệm Trà")
    brands.remove(library, other)
    brands.add(library, "tiem tra")
    with pytest.raises(RuleError) as caught:
        brands.restore(library, other)
    assert caught.value.code == "name_taken"


def test_the_last_brand_and_one_with_campaigns_stay(library: Library, brand: int) -> None:
    for code in ("last_brand", "brand_in_use"):
        with pytest.raises(RuleError) as caught:
            brands.remove(library, brand)
        assert caught.value.code == code
        brands.add(library, f"Khác {code}")
        campaigns.create(library, f"Tết {code}", goal="G1", budget="20tr", brand="Cửa hàng của tôi")
    assert len(library.brands()) == 3


@pytest.mark.parametrize("verb", [brands.choose, brands.get, brands.remove, brands.restore])
def test_a_brand_that_is_none_is_refused(library: Library, verb: object) -> None:
    with pytest.raises(RuleError) as caught:
        verb(library, 999)  # type: ignore[operator]
    assert caught.value.code == "unknown_brand"


def test_everything_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "hiệu.kol"
    with opened(path) as library:
        brand = library.current_brand().id
        brands.set_logo(library, brand, PNG)
        brands.set_values(library, brand, ["trust"])
        brands.add_competitors(library, brand, ["Bếp Xanh"])
    with Library.open(path, writing=False) as library:
        found = library.current_brand()
        assert (found.values, found.competitors, brands.logo(library, found)) == (
            ("trust",),
            ("Bếp Xanh",),
            PNG,
        )
