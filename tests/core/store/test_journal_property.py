"""Random histories: after every undo and redo the file equals the model, whatever came before."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.store.journal_driver import make_template, run_seed

RUNS = 5000 if os.environ.get("KOLSTUDIO_LONG") else 200
BATCHES = 8


@pytest.fixture(scope="module")
def ground() -> Iterator[tuple[Path, Path]]:
    """A folder in memory where there is one, and a template library in it."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=base, prefix="kolstudio-") as folder:
        yield Path(folder), make_template(Path(folder))


@pytest.mark.parametrize("batch", range(BATCHES))
def test_random_histories(ground: tuple[Path, Path], batch: int) -> None:
    counts: Counter[str] = Counter()
    for seed in range(batch, RUNS, BATCHES):
        try:
            counts.update(run_seed(seed, *ground))
        except Exception as error:
            raise AssertionError(f"seed {seed}: {error!r}") from error
    for act in (
        "swap",
        "coalesce",
        "bulk",
        "erase",
        "undo",
        "redo",
        "as_of",
        "nested",
        "move",
        "reopen",
        "fail",
    ):
        assert counts[act] > 0, f"{act} was never tried"
