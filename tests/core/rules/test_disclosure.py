"""The disclosure line and the duties behind it."""

from __future__ import annotations

from datetime import date

from kolstudio.core.data import load
from kolstudio.core.rules.disclosure import disclosure_line, duties


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


def test_every_duty_has_words_and_a_source() -> None:
    for duty in duties(load("disclosure")):
        assert str(duty.text)
        assert duty.source
        assert duty.evidence in ("V2", "V1", "U")
