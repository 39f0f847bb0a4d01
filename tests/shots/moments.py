"""`python -m tests.shots.moments --out DIR`: what a first look misses, each on a library of its own.

Menus that are open, the palette, notices, dialogs, work under way, lists found empty, cells being typed into.
A moment is a function of a `Stage`; its name begins with the screen it belongs to.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.shots.__main__ import LANGUAGES, THEMES, program, settle, sizes_at

Moment = Callable[["Stage"], None]
MOMENTS: dict[str, Moment] = {}
EMPTY: set[str] = set()
"""Moments of a library nobody is in yet."""


class Stage:
    """The open window, what brings it into a state, and the camera."""

    def __init__(self, app: Any, path: Path) -> None:
        self.app = app
        self.session = app.session
        self.window = app.session.window
        self.library = app.session.library
        self.context = app.session.context
        self._path = path
        self.taken = False

    def go(self, key: str, **args: Any) -> Any:
        """Show a screen and return it."""
        self.window.navigation.go(key, **args)
        self.rest()
        return self.window.navigation.screen

    def rest(self) -> None:
        """Let work, layouts and paint come to rest."""
        settle(self.app)

    def people(self, count: int, first: int = 0) -> list[int]:
        """Return the ids of some people."""
        from kolstudio.core.service import creators

        return [one.id for one in creators.find(self.library, limit=first + count)[first:]]

    def shoot(self) -> None:
        """Save what is seen: the window with every menu and dialog before it."""
        from PySide6.QtGui import QPainter
        from PySide6.QtWidgets import QApplication

        self.taken = True
        seen = self.window.grab()
        corner = self.window.mapToGlobal(self.window.rect().topLeft())
        painter = QPainter(seen)
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible() and not one.inherits("QMainWindow"):
                painter.drawPixmap(one.mapToGlobal(one.rect().topLeft()) - corner, one.grab())
        painter.end()
        seen.save(str(self._path))

    def asked(self, deed: Callable[[], object]) -> None:
        """Take the picture while a dialog that waits for its answer is open, then leave it."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(120, self._shoot_and_leave)
        deed()

    def _shoot_and_leave(self) -> None:
        from PySide6.QtWidgets import QApplication

        self.shoot()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.reject()  # type: ignore[attr-defined]

    def end(self) -> None:
        """Close what stands before the window."""
        from PySide6.QtWidgets import QApplication

        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible() and not one.inherits("QMainWindow"):
                one.close()


def moment(make: Moment) -> Moment:
    """Register a moment under the name of its function."""
    MOMENTS[make.__name__] = make
    return make


def empty(make: Moment) -> Moment:
    """Register a moment of an empty library."""
    EMPTY.add(make.__name__)
    return moment(make)


def take(
    out: Path, only: list[str], languages: list[str], themes: list[str], sizes: tuple[tuple[int, int], ...]
) -> int:
    """Take the pictures of the moments."""
    from PySide6.QtWidgets import QApplication

    from kolstudio.ui.app import application
    from kolstudio.ui.ask import Dialogs
    from tests.shots import moments_of_roster, moments_of_window, moments_of_work

    assert all(part.__name__ for part in (moments_of_roster, moments_of_window, moments_of_work))
    if QApplication.instance() is None:
        application()
    QApplication.setEffectEnabled(_fades(), False)
    count = 0
    with tempfile.TemporaryDirectory() as whole:
        pattern = Path(whole)
        with program(pattern, "vi", "light", empty=False):
            pass
        for name, (language, theme, size) in itertools.product(
            sorted(MOMENTS), itertools.product(languages, themes, sizes)
        ):
            if only and not any(name.startswith(one) for one in only):
                continue
            with tempfile.TemporaryDirectory() as place:
                folder = Path(place)
                for file in pattern.glob("*.kol"):
                    shutil.copy(file, folder)
                path = out / f"{name}_{language}_{theme}_{size[0]}x{size[1]}.png"
                with program(folder, language, theme, empty=name in EMPTY, asking=Dialogs) as app:
                    app.session.window.showNormal()
                    app.session.window.resize(*size)
                    settle(app)
                    stage = Stage(app, path)
                    MOMENTS[name](stage)
                    if not stage.taken:
                        stage.shoot()
                    stage.end()
            count += 1
    print(f"{count} pictures in {out}")
    return 0


def _laptop(folder: Path) -> Path:
    """Write what Qt is told of the screen, so that menus open where they would on the laptop."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return path


def _fades() -> Any:
    from PySide6.QtCore import Qt

    return Qt.UIEffect.UI_FadeMenu


def main() -> int:
    """Take the pictures and say how many."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots.moments")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[], metavar="MOMENT")
    parser.add_argument("--lang", nargs="*", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--scale", type=float, default=1.0, help="scaling of the screen, like 1.25")
    parser.add_argument("--size", type=int, nargs=2, default=None, metavar=("WIDTH", "HEIGHT"))
    args = parser.parse_args()
    if args.scale != 1:
        os.environ["QT_SCALE_FACTOR"] = str(args.scale)
    args.out.mkdir(parents=True, exist_ok=True)
    sizes = sizes_at(args.scale) if args.size is None else (tuple(args.size),)
    with tempfile.TemporaryDirectory() as home:
        os.environ["KOLSTUDIO_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_laptop(Path(home))}")
        return take(args.out, args.only, args.lang, args.theme, sizes)


if __name__ == "__main__":
    from tests.shots.moments import main as run

    sys.exit(run())
