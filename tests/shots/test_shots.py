"""The pictures themselves: sizes at a scale, and moments that can be brought about on the sample library."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shots import moments, moments_of_roster, moments_of_window, moments_of_work
from tests.shots.__main__ import SIZES, sizes_at


def test_a_scaled_screen_shows_fewer_pixels_of_ours() -> None:
    assert sizes_at(1.0) == SIZES
    assert sizes_at(1.25) == ((1093, 614),)
    assert sizes_at(1.5) == ((911, 512),)


def test_every_moment_belongs_to_a_screen_or_the_window() -> None:
    assert all(part.__doc__ for part in (moments_of_roster, moments_of_window, moments_of_work))
    begins = ("window_", "start_", "roster_", "import_", "campaigns_", "history_", "trash_")
    assert all(name.startswith(begins) and make.__doc__ for name, make in moments.MOMENTS.items())
    assert set(moments.MOMENTS) >= moments.EMPTY


@pytest.mark.parametrize("name", ["window_menu_view", "roster_why", "import_owner", "start_roster"])
def test_a_moment_is_taken(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert moments.take(tmp_path, [name], ["vi"], ["light"], ((1366, 768),)) == 0
    assert (tmp_path / f"{name}_vi_light_1366x768.png").stat().st_size > 10_000
    assert capsys.readouterr().out
