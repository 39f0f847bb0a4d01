"""`python -m tests.flows --out DIR`: the owner's tasks on a real screen, with a picture of every step.

Uses the screen there is, else starts Xvfb where it is installed, else works offscreen and says so.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN = "1366x768x24"


@contextmanager
def screen() -> Iterator[str]:
    """See to it that there is a screen; yields what it is."""
    if os.environ.get("QT_QPA_PLATFORM"):
        yield os.environ["QT_QPA_PLATFORM"]
        return
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield "the screen of this machine"
        return
    server = shutil.which("Xvfb")
    if server is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen: there is neither a screen nor Xvfb"
        return
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    running = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield f"Xvfb {SCREEN}"
    finally:
        running.terminate()
        running.wait()


class Camera:
    """Takes a picture of the whole screen at each step, menus and dialogs with it."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.taken = 0

    def take(self, name: str) -> None:
        """Save what is seen now; where there is no screen, the window in front over the main window."""
        from PySide6.QtGui import QGuiApplication, QPainter
        from PySide6.QtWidgets import QApplication

        self.taken += 1
        path = self._out / f"{self.taken:02}_{name}.png"
        if QGuiApplication.platformName() == "xcb":
            QGuiApplication.primaryScreen().grabWindow(0).save(str(path))
            return
        main = next(one for one in QApplication.topLevelWidgets() if one.inherits("QMainWindow"))
        picture = main.grab()
        painter = QPainter(picture)
        for window in QApplication.topLevelWidgets():
            if window is not main and window.isVisible():
                painter.drawPixmap(window.pos() - main.pos(), window.grab())
        painter.end()
        picture.save(str(path))


def main() -> int:
    """Do the tasks and say where the pictures are."""
    parser = argparse.ArgumentParser(prog="python -m tests.flows")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, screen() as where:
        os.environ["KOLSTUDIO_HOME"] = str(Path(folder) / "home")
        return run(arguments.out, Path(folder), arguments.theme, where)


def run(out: Path, folder: Path, theme: str, where: str) -> int:
    """Do both tasks in one sitting, as an owner would."""
    from kolstudio.ui.app import application
    from tests.flows import journeys
    from tests.flows.hands import Hands
    from tests.flows.stage import stage
    from tests.helpers import owner_list

    application()
    camera = Camera(out)
    hands = Hands(camera.take)
    sheet = owner_list.write(folder / "DS KOL T11.xlsx")
    books = [folder / f"{name}.xlsx" for name in ("Rút gọn", "Rút gọn (2)", "Brief")]
    with stage(hands, theme=theme, real_dialogs=True) as running:
        found = journeys.take_in(hands, sheet)
        journeys.find(hands)
        journeys.shortlist(hands, books[0], books[1])
        journeys.send_out(hands, journeys.BOOKED, books[2])
        running.quit()
    for book in books:
        shutil.copyfile(book, out / book.name)
    print(f"{where}: {found}; {camera.taken} pictures and {len(books)} workbooks in {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
