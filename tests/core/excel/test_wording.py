"""Numbers and words inside sentences and number formats of a book."""

from __future__ import annotations

import pytest

from kolstudio.core.excel.wording import Words, counted_words, masked_phone, number_words
from kolstudio.core.model.codes import Deliverable
from kolstudio.core.texts import ENGLISH, Catalogue
from tests.helpers.books import KHOI, line


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("0905123456", "••• ••• 456"), ("+84905123789", "••• ••• 789"), ("09051", "•••"), ("không rõ", "•••"), ("", "•••")],
)  # fmt: skip
def test_of_a_masked_phone_only_the_last_three_digits_can_be_read(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("sentence", "number", "shown"),
    [
        ("of {amount}", '#,##0 "₫"', '"of "#,##0 "₫"'),
        ("{amount} each", '#,##0 "₫"', '#,##0 "₫ each"'),
        ("{amount}", "0", "0"),
        ('say "x" {amount}', "0", '"say ”x” "0'),
    ],
)
def test_a_number_keeps_its_value_inside_a_sentence(sentence: str, number: str, shown: str) -> None:
    assert number_words(sentence, "amount", number) == shown


def test_one_and_many_have_words_of_their_own() -> None:
    assert counted_words("{count} person", "{count} people") == '[=1]0" person";0" people"'


def test_values_follow_the_language_of_the_book() -> None:
    vietnamese = Words(Catalogue("vi", {}))
    assert (vietnamese.money(53_200_000), Words(ENGLISH).money(53_200_000)) == (
        "53.200.000 ₫",
        "53,200,000 ₫",
    )
    assert (vietnamese.share(8_500), Words(ENGLISH).share(8_500), vietnamese.share(10_000)) == (
        "8,5%",
        "8.5%",
        "10%",
    )


def test_deliverable_is_the_owners_words_or_what_and_where() -> None:
    words = Words(ENGLISH)
    assert words.deliverable(line("l", KHOI, 1, title="Video 45 giây")) == "Video 45 giây"
    assert words.deliverable(line("l", KHOI, 1, title=" ")) == "Short video · TikTok"
    assert (
        words.deliverable(line("l", KHOI, 1, deliverable=Deliverable.EVENT, platform=None))
        == "Event appearance"
    )
