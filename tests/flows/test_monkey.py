"""A seeded monkey at the window: no error, no abort, and the library is sound afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kolstudio.core.service import checks
from kolstudio.core.store.lock import who_holds
from kolstudio.core.texts import ENGLISH
from tests.flows.noise import unwanted

ROOT = Path(__file__).resolve().parents[2]
SEEDS = [int(word) for word in os.environ.get("KOLSTUDIO_MONKEY_SEEDS", "20261122 7").split()]
EVENTS = int(os.environ.get("KOLSTUDIO_MONKEY_EVENTS", "1000"))
"""Of one seed; both together take about 20 s. More by hand: `KOLSTUDIO_MONKEY_SEEDS="1 2 3" pytest …`."""


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_a_monkey_does_breaks_the_window(tmp_path: Path, home: Path, seed: int) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.flows.monkey", tmp_path, str(seed), str(EVENTS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    events = (tmp_path / "events.log").read_text(encoding="utf-8").splitlines()
    said = "\n".join(
        [f"seed {seed}, the last of {len(events)} events:", *events[-15:], done.stdout, done.stderr]
    )
    print(said)
    assert done.returncode == 0, said
    assert events[-1].endswith("closing"), said
    assert not (home / "logs" / "crash.log").read_bytes(), said
    noise = unwanted(done.stderr, (home / "logs" / "kolstudio.log").read_text(encoding="utf-8"))
    assert noise == [], "\n".join([*noise, said])
    assert checks.check(tmp_path / "monkey.kol", ENGLISH)["ok"]
    assert who_holds(tmp_path / "monkey.kol") is None


@pytest.mark.parametrize(
    "planted",
    [
        "Error calling Python override of QWidget::changeEvent(): RuntimeError",
        "Traceback (most recent call last):",
        "QPainter::begin: Paint device returned engine == 0, type: 2",
        "qt.qpa.plugin: Could not load the Qt platform plugin",
    ],
)
def test_a_planted_noise_is_found(planted: str) -> None:
    usual = "This plugin does not support propagateSizeHints()\n"
    assert unwanted(usual) == []
    assert unwanted(usual + planted) == [planted]


def test_a_planted_warning_in_the_log_is_found() -> None:
    usual = (
        "2026-11-22 12:00:00,000 INFO start\n"
        "2026-11-22 12:00:00,001 INFO Qt This plugin does not support propagateSizeHints()\n"
    )
    assert unwanted("", usual) == []
    assert unwanted("", usual + "2026-11-22 12:00:01,000 INFO Qt QObject::connect: no such signal\n") == [
        "QObject::connect: no such signal"
    ]
    assert unwanted("", usual + "2026-11-22 12:00:01,000 ERROR KeyError at view.py:3\n")
