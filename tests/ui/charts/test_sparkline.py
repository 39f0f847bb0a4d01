"""The small line: days from left to right, values from bottom to top; fewer than two points are «—»."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from kolstudio.ui.charts.sparkline import Sparkline, points_in

PLACE = QRectF(10, 20, 100, 40)


def test_points_stand_where_their_day_and_value_put_them() -> None:
    made = points_in(PLACE, [(date(2026, 9, 1), 50), (date(2026, 9, 11), 100), (date(2026, 9, 21), 75)])
    assert [(point.x(), point.y()) for point in made] == [(10, 60), (60, 20), (110, 40)]


def test_a_level_line_runs_through_the_middle_and_one_point_is_none() -> None:
    level = points_in(PLACE, [(date(2026, 9, 1), 50), (date(2026, 9, 2), 50)])
    assert {point.y() for point in level} == {40}
    assert points_in(PLACE, [(date(2026, 9, 1), 50)]) == points_in(PLACE, []) == []


def test_it_tells_in_words_what_it_shows_and_paints(qtbot: QtBot) -> None:
    line = Sparkline()
    qtbot.addWidget(line)
    blank = line.grab().toImage()
    line.show_points([(date(2026, 9, 1), 5), (date(2026, 9, 9), 9)], "Followers grow")
    assert line.accessibleName() == line.toolTip() == "Followers grow"
    assert line.grab().toImage() != blank
