"""An empty library for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kolstudio.core.store.database import Store
from tests.core.store.stores import Clock, make


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.kol"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[Store]:
    with make(path, clock) as store:
        yield store
