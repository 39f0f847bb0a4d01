"""A library with two people whose clock only moves when told to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kolstudio.core.service.library import Library
from tests.helpers.libraries import Clock, add, khoa, opened, soc


@pytest.fixture
def clock() -> Clock:
    """Return the clock of the library."""
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    """Give a new library."""
    with opened(tmp_path / "tiệm.kol", clock) as fresh:
        yield fresh


@pytest.fixture
def two(library: Library) -> tuple[int, int]:
    """Add a food blogger and a doctor and return their ids."""
    first, second = add(library, soc(), khoa())
    return first, second
