"""What holds for the whole suite: no screen, no network, no owner's folder, and Qt blocked on request."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.helpers import no_qt
from tests.helpers.offline import sitecustomize as offline

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_ACCESSIBILITY", "0")

if os.environ.get("KOLSTUDIO_NO_QT") == "1":
    no_qt.block()

ROOT = Path(__file__).resolve().parents[1]
offline.refuse_connections()
os.environ["PYTHONPATH"] = os.pathsep.join(
    [str(Path(offline.__file__).parent), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
)

settings.register_profile(
    "suite",
    deadline=None,
    print_blob=True,
    derandomize=bool(os.environ.get("CI")),
    database=None if os.environ.get("CI") else settings.default.database,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("long", settings.get_profile("suite"), max_examples=5_000)
settings.load_profile(os.environ.get("KOLSTUDIO_HYPOTHESIS", "suite"))

_numbers = count()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that holds one owner's folder per test."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path) -> Iterator[Path]:
    """Give each test an owner's folder of its own; it does not exist until somebody makes it."""
    folder = homes / str(next(_numbers))
    before = os.environ.get("KOLSTUDIO_HOME")
    os.environ["KOLSTUDIO_HOME"] = str(folder)
    yield folder
    if before is None:
        del os.environ["KOLSTUDIO_HOME"]
    else:
        os.environ["KOLSTUDIO_HOME"] = before


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Refuse to say that Qt was blocked when something had loaded it all the same."""
    if no_qt.blocked() and no_qt.loaded():
        raise pytest.UsageError(f"Qt is blocked, yet loaded: {', '.join(no_qt.loaded())}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what `run.py test` has done before this run, so that one summary holds everything."""
    earlier = os.environ.get("KOLSTUDIO_EARLIER_STEPS")
    if earlier:
        terminalreporter.section("run.py test")
        terminalreporter.write_line(earlier)


def pytest_report_header() -> list[str]:
    """Name the interpreter's state that matters here."""
    qt = "blocked" if no_qt.blocked() else "allowed"
    return [f"kolstudio: Qt {qt}, hypothesis profile {settings.get_current_profile_name()}, {sys.platform}"]
