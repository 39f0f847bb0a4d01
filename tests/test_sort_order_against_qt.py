"""The core's Vietnamese sort key orders as Qt's collator does; here, because tests/core runs without Qt."""

from __future__ import annotations

from functools import cmp_to_key

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.rules.fold import vietnamese_key

QtCore = pytest.importorskip("PySide6.QtCore")
LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
VIETNAMESE = st.text(st.sampled_from(LETTERS + LETTERS.upper() + " 09_-.'&@"), max_size=12)


def sign(number: int) -> int:
    return (number > 0) - (number < 0)


@settings(max_examples=600)
@given(one=VIETNAMESE, other=VIETNAMESE)
def test_two_names_stand_in_the_same_order(one: str, other: str) -> None:
    collator = QtCore.QCollator(QtCore.QLocale("vi_VN"))
    first, second = vietnamese_key(one), vietnamese_key(other)
    assert (first > second) - (first < second) == sign(collator.compare(one, other))


def test_a_list_of_names_is_sorted_alike() -> None:
    names = [
        "Đặng Ý",
        "Dương An",
        "ánh",
        "Anh",
        "Ân",
        "An",
        "Ẩn",
        "Ơn",
        "Oanh",
        "Ông",
        "Nguyễn B",
        "Ngọc",
        "Nghĩa",
    ]
    collator = QtCore.QCollator(QtCore.QLocale("vi_VN"))
    by_qt = sorted(names, key=cmp_to_key(collator.compare))
    assert sorted(names, key=vietnamese_key) == by_qt
