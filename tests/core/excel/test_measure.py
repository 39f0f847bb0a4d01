"""How many lines a text takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.excel import measure


def test_marks_take_no_room_and_bold_takes_more() -> None:
    assert measure.text_pixels("ế Ộ ậ") == measure.text_pixels("e O a")
    assert measure.text_pixels("Ngân sách", bold=True) > measure.text_pixels("Ngân sách")
    assert measure.text_pixels("漢字") > measure.text_pixels("ab")


def test_text_wraps_at_words_and_breaks_long_ones() -> None:
    assert measure.wrapped("một hai ba", 1_000) == ["một hai ba"]
    assert measure.wrapped("một\nhai", 1_000) == ["một", "hai"]
    assert len(measure.wrapped("nồi chiên không dầu", 80)) > 1
    assert len(measure.wrapped("x" * 500, 200)) > 10


def test_more_text_or_less_room_is_never_lower() -> None:
    few, many = "một hai", "một hai " * 30
    assert measure.text_points(few, 200) < measure.text_points(many, 200) < measure.text_points(many, 90)


@given(st.text(alphabet="aàâ ưx\n", max_size=300), st.integers(20, 300), st.integers(1, 4))
def test_pieces_hold_the_whole_text(text: str, pixels: int, most: int) -> None:
    lines = measure.wrapped(text, pixels)
    found = measure.pieces(text, lines, most)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(len(measure.wrapped(piece, pixels)) <= most for piece in found)
