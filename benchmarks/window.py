"""The roster on screen: first page, keystroke to painted, scrolling, sorting, beside raw SQLite, in one run.

    python benchmarks/window.py [--sizes 3000 100000] [--keep FOLDER]

Offscreen, 1366×768, the real window with the real roster. A time ends when the table has been painted.
«LIKE» is what SQLite alone needs in the same run, on a connection of its own, to count whom a word finds
and to read the first 64 of them by followers. Times are for this machine and moment: read the ratios.
`--keep` makes the libraries there once and uses them again.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORDS = ("tran thanh", "da nang", "linh", "nguyen thu", "hanh77", "le", "09123", "zzq")
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ", "Vũ", "Hồ")
MIDDLE = ("Thị", "Văn", "Minh", "Ngọc", "Thu", "Gia", "Quốc", "Bảo")
GIVEN = ("Ánh", "Bình", "Cường", "Dũng", "Giang", "Hạnh", "Khánh", "Linh", "Mai", "Sóc", "Thành", "Vy")
PAGE_SQL = (
    "SELECT c.id, c.name, k.tier, k.followers, k.er, k.price_min FROM creator_calc k"
    " JOIN creator c ON c.id = k.creator_id WHERE k.active = 1 AND k.folded LIKE ?"
    " ORDER BY k.followers DESC LIMIT 64"
)
COUNT_SQL = "SELECT count(*) FROM creator_calc WHERE active = 1 AND folded LIKE ?"


def build(path: Path, people: int) -> None:
    """Make a library of invented people with about 2.5 channels and 3 rates each."""
    from kolstudio.core.service.library import Library
    from kolstudio.core.store.repos import creators

    chance = random.Random(7)
    with Library.open(path, create=True) as library:
        for start in range(0, people, 10_000):
            drafts = [draft(chance, number) for number in range(start, min(people, start + 10_000))]
            with library.store.change("import", bulk_insert=creators.BULK_TABLES):
                creators.insert_many(library.store.conn, drafts, library.moment())


def draft(chance: random.Random, number: int) -> Any:
    """Return one invented person."""
    from kolstudio.core.model.codes import Deliverable, Platform
    from kolstudio.core.model.draft import ChannelDraft, ContactDraft, MetricsDraft, PersonDraft, RateDraft
    from kolstudio.core.model.reading import Price

    platforms = (Platform.FACEBOOK, Platform.TIKTOK, Platform.INSTAGRAM, Platform.YOUTUBE)
    deliverables = (Deliverable.POST, Deliverable.SHORT_VIDEO, Deliverable.LIVESTREAM, Deliverable.STORY)
    rates = []
    for deliverable in chance.sample(deliverables, 3):
        amount = chance.randrange(5, 900) * 100_000
        rates.append(RateDraft(deliverable, Price(min=amount, max=amount), quoted_on=date(2026, 9, 1)))
    return PersonDraft(
        f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)}",
        attributes={
            "province": chance.choice(("da_nang", "ha_noi", "hai_phong")),
            "profession": chance.choice(("Đầu bếp", "Ca sĩ", "Giáo viên", "")),
        },
        fields=[("food", "Ẩm thực") if number % 2 else ("beauty", "Làm đẹp")],
        channels=[
            ChannelDraft(
                platform,
                f"{chance.choice(GIVEN).lower()}{number}.{platform[:2]}",
                metrics=MetricsDraft(
                    followers=int(10 ** chance.uniform(3, 6.5)),
                    er=chance.randrange(200, 9_000),
                    measured_on=date(2026, 10, 1),
                ),
            )
            for platform in chance.sample(platforms, chance.choice((1, 2, 3, 4)))
        ],
        rates=rates,
        contacts=[ContactDraft(phone=f"09{chance.randrange(10**8):08}")],
    )


@contextmanager
def opened(path: Path) -> Iterator[Any]:
    """Open the real window on a library, 1366×768."""
    from PySide6.QtWidgets import QApplication

    from kolstudio.ui.app import App
    from kolstudio.ui.session import Surroundings

    qt = QApplication.instance() or QApplication(["window"])
    assert isinstance(qt, QApplication)
    around = Surroundings.of(qt)
    app = App(around)
    assert app.begin(path)
    assert app.session is not None
    app.session.window.showNormal()
    app.session.window.resize(1366, 768)
    try:
        yield app.session
    finally:
        for session in list(app.sessions):
            session.abandon()


class Painted:
    """Waits until the table, or a field in which a key changed nothing in the table, has been painted."""

    def __init__(self, *widgets: Any) -> None:
        from PySide6.QtCore import QEvent, QObject

        class Watch(QObject):
            count = 0

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
                if event.type() is QEvent.Type.Paint:
                    self.count += 1
                return False

        self._watch = Watch()
        for widget in widgets:
            widget.installEventFilter(self._watch)

    def after(self, deed: Callable[[], object]) -> float:
        """Do something; returns the milliseconds until the next painting is done."""
        from PySide6.QtWidgets import QApplication

        started, before = perf_counter(), self._watch.count
        deed()
        while self._watch.count == before and perf_counter() - started < 5:
            QApplication.processEvents()
        return 1000 * (perf_counter() - started)


def settle(session: Any) -> None:
    """Let everything that is under way come to its end."""
    from PySide6.QtWidgets import QApplication

    calm = perf_counter()
    while perf_counter() - calm < 0.3:
        QApplication.processEvents()
        if session.jobs.busy:
            calm = perf_counter()


def measure(path: Path, people: int) -> None:
    """Time everything on one library and print it."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    print(f"\n{people:,} people")
    began = perf_counter()
    with opened(path) as session:
        session.window.navigation.go("roster")
        screen = session.window.navigation.screen
        painted = Painted(screen.view.viewport(), screen.search.edit)
        painted.after(lambda: screen.view.viewport().update())
        print(f"{'library opened to first page painted':42}{1000 * (perf_counter() - began):8.1f} ms")
        while not screen.presenter.complete:
            QApplication.processEvents()
        print(f"{'… until everybody can be searched':42}{1000 * (perf_counter() - began):8.1f} ms")
        settle(session)
        assert len(screen.presenter.ids) == people

        typed: list[float] = []
        field = screen.search.edit
        field.setFocus()
        for word in WORDS:
            for letter in word:
                typed.append(painted.after(lambda key=letter: QTest.keyClick(field, key)))
            while field.text():
                typed.append(painted.after(lambda: QTest.keyClick(field, Qt.Key.Key_Backspace)))
        settle(session)
        show("keystroke to painted", typed)

        raw = like(path)
        show("raw SQLite LIKE, count and 64 rows", raw)
        print(f"{'ratio of the p95 (target at 100,000: 0.4)':42}{p95(typed) / p95(raw):8.2f}")

        bar, middle = screen.view.verticalScrollBar(), QPointF(200, 200)

        def wheel() -> None:
            event = QWheelEvent(
                middle,
                screen.view.viewport().mapToGlobal(middle),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(screen.view.viewport(), event)

        show("wheel step", [painted.after(wheel) for _ in range(200)])
        chance = random.Random(1)
        jumps = [chance.randrange(bar.maximum()) for _ in range(100)]
        show("random jump", [painted.after(lambda to=to: bar.setValue(to)) for to in jumps])
        bar.setValue(0)
        sorts = ("er", "price_min", "tier", "name", "followers")
        for kind in ("re-sort, first time", "re-sort, again"):
            show(
                kind,
                [
                    painted.after(lambda key=key, down=down: screen.presenter.sort_in(key, down))
                    for down in ((True, False) if kind.endswith("time") else (True, False, True, False))
                    for key in sorts
                ],
            )
        row = [painted.after(lambda: QTest.keyClick(screen.view, Qt.Key.Key_Down)) for _ in range(60)]
        show("arrow down", row)
        screen.view.go_to(0)
        settle(session)
        edits = [
            painted.after(
                lambda at=at: screen.presenter.edit_field(screen.presenter.ids[at], "er", f"{at + 1}%")
            )
            for at in range(8)
        ]
        show("edit of a cell in sight, kept and painted", edits)
    print(f"{'memory in use, everything loaded':42}{resident():8.0f} MB")


def like(path: Path) -> list[float]:
    """Return the milliseconds that SQLite alone needs for every prefix that was typed."""
    spent: list[float] = []
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.execute("PRAGMA cache_size = -16000")
    for word in WORDS:
        for length in range(1, len(word) + 1):
            began = perf_counter()
            pattern = f"%{word[:length].strip()}%"
            connection.execute(COUNT_SQL, (pattern,)).fetchone()
            connection.execute(PAGE_SQL, (pattern,)).fetchall()
            spent.append(1000 * (perf_counter() - began))
    connection.close()
    return spent


def p95(times: Sequence[float]) -> float:
    """Return the time that 95 of 100 do not exceed."""
    return quantiles(times, n=20)[-1]


def show(name: str, times: Sequence[float]) -> None:
    """Print one line: median, 95th percentile, worst."""
    print(
        f"{name:42}{median(times):8.1f} ms  p95 {p95(times):7.1f}  worst {max(times):7.1f}  n {len(times)}",
        flush=True,
    )


def resident() -> float:
    """Return the memory of this process in MB, 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> None:
    """Make the libraries, measure, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[3_000, 100_000])
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KOLSTUDIO_HOME"] = folder
        for size in arguments.sizes:
            kept = (arguments.keep or Path(folder)) / f"{size}.kol"
            if not kept.exists():
                kept.parent.mkdir(parents=True, exist_ok=True)
                build(kept, size)
            path = Path(folder) / f"measured-{size}.kol"
            shutil.copy(kept, path)
            measure(path, size)


if __name__ == "__main__":
    main()
