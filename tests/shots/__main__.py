"""`python -m tests.shots --out DIR`: every screen × language × colours × size, from the sample library.

Only screens whose key stands in `--only` when that is given. Runs offscreen, on throwaway folders; a
screen that needs arguments has them in `SCENES`. `--scale 1.25` shows the 1366×768 laptop at 125 %.
What a first look misses (menus, dialogs, notices …): `python -m tests.shots.moments`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SIZES = ((1366, 768), (1093, 614))
LAPTOP = (1366, 768)
LANGUAGES = ("vi", "en")
THEMES = ("light", "dark")

SCENES: dict[str, Callable[[Any], Mapping[str, Any] | None]] = {}
"""By screen key: what `go` is given for the picture, from the open library; None = no picture."""


def scene(
    key: str,
) -> Callable[[Callable[[Any], Mapping[str, Any] | None]], Callable[[Any], Mapping[str, Any] | None]]:
    """Say what a screen is entered with for its picture."""

    def keep(make: Callable[[Any], Mapping[str, Any] | None]) -> Callable[[Any], Mapping[str, Any] | None]:
        SCENES[key] = make
        return make

    return keep


@scene("creator")
def _creator(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import creators

    return {"person": creators.find(library, limit=5)[-1].id}


@scene("campaigns")
def _campaigns(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import campaigns

    return {"campaign": campaigns.every(library)[0].id}


@scene("compare")
def _compare(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import creators

    everybody = creators.find(library)
    of = {
        label: [one.id for one in everybody if one.calculated.label == label]
        for label in ("kol", "both", "influencer")
    }
    return {"people": [*of["kol"][:2], *of["both"][:1], *of["influencer"][:1]], "goal": "G2"}


@scene("import")
def _import(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import sample

    path = library.path.with_name(sample.LIST_FILE)
    if not path.exists():
        sample.write_list(path)
    return {"path": path}


@scene("history")
def _history(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import creators, editing, history

    first, second, *_ = creators.find(library, limit=2)
    for who, field, value in (
        (first, "gender", "Nữ"),
        (first, "expertise_proof", "Giảng viên đại học"),
        (second, "province", "Huế"),
    ):
        editing.edit(library, who.id, field, value)
    history.undo(library)
    return {}


@scene("trash")
def _trash(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import creators, trash

    if not trash.counts(library).all:
        creators.delete(library, [person.id for person in creators.find(library, limit=9)[-5:]])
    return {}


@scene("settings")
def _settings(library: Any) -> Mapping[str, Any]:
    from kolstudio.core.service import settings

    settings.set_typed(library, "classifier.weight.K1", "30")
    return {"tab": "classifier"}


def sizes_at(scale: float) -> tuple[tuple[int, int], ...]:
    """Return the sizes of the window in its own units: at a scale, all that the laptop's screen shows."""
    return SIZES if scale == 1 else (tuple(round(side / scale) for side in LAPTOP),)  # type: ignore[return-value]


@contextmanager
def program(
    folder: Path, language: str, theme: str, *, empty: bool, asking: Callable[[Any], Any] | None = None
) -> Iterator[Any]:
    """Run the window on a copy of the sample library (or an empty one) and end it without a trace.

    `asking` makes what asks the owner's questions, from the window's texts; without it nothing is asked.
    """
    from PySide6.QtWidgets import QApplication

    from kolstudio.core.service import sample
    from kolstudio.core.service.library import Library
    from kolstudio.ui.app import App
    from kolstudio.ui.errors import ErrorDesk
    from kolstudio.ui.i18n import I18n
    from kolstudio.ui.prefs import Prefs
    from kolstudio.ui.session import Surroundings
    from kolstudio.ui.theme import Theme
    from tests.helpers.answers import Answers
    from tests.helpers.executors import ManualExecutor

    qt = QApplication.instance()
    path = folder / ("Danh bạ trống.kol" if empty else "Danh bạ mẫu.kol")
    if not path.exists():
        with Library.open(path, create=True, origin="window") as library:
            if not empty:
                sample.fill(library)
    executors: list[ManualExecutor] = []

    def executor() -> ManualExecutor:
        executors.append(ManualExecutor())
        return executors[-1]

    i18n = I18n(language)  # type: ignore[arg-type]
    around = Surroundings(
        i18n,
        Theme(qt, theme),
        Prefs(folder / "window.ini"),
        ErrorDesk(),
        Answers() if asking is None else asking(i18n),
        executor,
        _nothing,
        _nothing,
        _nothing,
    )
    reports: list[str] = []
    around.desk.broken.connect(lambda report, again: reports.append(report))
    around.desk.hindered.connect(lambda error: reports.append(str(error)))
    app = App(around)
    app.begin(path)
    app.executors = executors  # type: ignore[attr-defined]
    try:
        yield app
    finally:
        for session in list(app.sessions):
            session.abandon()
        settle(app)
        i18n.set_language("en")
        if reports:
            print("\n".join(reports), file=sys.stderr)


def _nothing(*_: object) -> None:
    return None


def settle(app: Any) -> None:
    """Let work, layouts and paint come to rest."""
    from PySide6.QtCore import QEvent, QEventLoop, QTimer

    for _ in range(3):
        for executor in list(app.executors):
            executor.drain()
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()
        if app.session is not None:
            app.session.refresh()
    from PySide6.QtWidgets import QApplication

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> int:
    """Take the pictures and say how many."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[], metavar="SCREEN")
    parser.add_argument("--lang", nargs="*", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--scale", type=float, default=1.0, help="scaling of the screen, like 1.25")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if args.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = str(args.scale)
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["KOLSTUDIO_HOME"] = temporary
        return take(args.out, Path(temporary), args.only, args.lang, args.theme, sizes_at(args.scale))


def take(
    out: Path,
    folder: Path,
    only: list[str],
    languages: list[str],
    themes: list[str],
    sizes: tuple[tuple[int, int], ...] = SIZES,
) -> int:
    """Take the pictures of all registered screens."""
    from kolstudio.ui.app import SCREENS, application

    application()
    count = 0
    for language, theme in itertools.product(languages, themes):
        for empty in (True, False):
            with program(folder, language, theme, empty=empty) as app:
                for entry in SCREENS:
                    if (entry.key == "start") is not empty or (only and entry.key not in only):
                        continue
                    count += picture(app, entry.key, out, f"{entry.key}_{language}_{theme}", sizes)
    print(f"{count} pictures in {out}")
    return 0


def picture(app: Any, key: str, out: Path, name: str, sizes: tuple[tuple[int, int], ...] = SIZES) -> int:
    """Show a screen in each size and save what is seen; returns how many pictures that were."""
    session = app.session
    args = SCENES.get(key, lambda library: {})(session.library)
    if args is None:
        return 0
    session.window.navigation.go(key, **args)
    for width, height in sizes:
        session.window.showNormal()
        session.window.resize(width, height)
        settle(app)
        seen = session.window.grab()
        seen.save(str(out / f"{name}_{seen.width()}x{seen.height()}{_at(seen.devicePixelRatio())}.png"))
    return len(sizes)


def _at(ratio: float) -> str:
    return "" if ratio == 1 else f"@{ratio:g}"


if __name__ == "__main__":
    sys.exit(main())
