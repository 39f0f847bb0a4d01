"""Time of a whole import beside openpyxl's bare parse and SQLite's bare insert, in one run.

    python benchmarks/importing.py [--rows 100000] [--keep FILE.xlsx]

Ours is `prepare` and `commit` on a new library: child, mapping, rows, comparison, backup, insert,
derived values, journal. Theirs walks over the rows of the same file with openpyxl; the bare insert
writes the rows that our import made into the same tables by plain `executemany`. Targets: 10 s for
100,000 rows on a quiet machine, 0.4 of openpyxl, 2.5 of the bare insert.
"""

from __future__ import annotations

import argparse
import random
import resource
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

HEADERS = (
    "STT", "Tên KOL", "Link FB", "Link TikTok", "Link IG", "Follow FB", "Follow TikTok", "Follow IG", "ER",
    "Giá post", "Giá video", "Livestream", "SĐT", "Email", "Quản lý", "Khu vực", "Lĩnh vực", "Giới tính",
    "Năm sinh", "Ghi chú",
)  # fmt: skip
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi")
MIDDLE = ("Thị", "Văn", "Ngọc", "Minh", "Thanh", "Bảo")
GIVEN = ("Ánh", "Khoa", "Linh", "Hà", "Tú", "Vy", "Sóc", "Mây", "Đạt", "Ẩn")
PLACES = ("Đà Nẵng", "HN", "SG", "Cần Thơ", "Quảng Nam", "Bình Dương", "Nha Trang", "Hải Phòng")
FIELDS = ("Ẩm thực", "Làm đẹp", "Du lịch", "Mẹ và bé", "Thời trang, Làm đẹp", "Công nghệ")
TABLES = ("creator", "channel", "metrics", "rate", "agent", "contact", "creator_field", "note", "question")


def generate(path: Path, rows: int) -> None:
    """Write an invented roster as owners type it: everything text, figures in many spellings."""
    import xlsxwriter

    chance = random.Random(5)
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("DS")
        for column, header in enumerate(HEADERS):
            sheet.write_string(0, column, header)
        for row in range(1, rows + 1):
            for column, text in enumerate(_person(row, chance)):
                if text:
                    sheet.write_string(row, column, text)


def _person(row: int, chance: random.Random) -> list[str]:
    pick, between, odd = chance.choice, chance.randint, row % 2
    return [
        str(row),
        f"{pick(FAMILY)} {pick(MIDDLE)} {pick(GIVEN)} {row}",
        f"fb.com/nguoi.{row}",
        f"@tiktok_{row}",
        f"https://instagram.com/ig.{row}" if odd else "-",
        pick([f"{between(1, 999)}k", f"{between(1, 9)}tr{between(1, 9)}", str(between(1000, 900_000))]),
        f"{between(1, 900)}k",
        f"{between(1, 99)}.{between(1, 9)}K" if odd else "",
        f"{between(1, 9)},{between(0, 9)}%",
        f"{between(1, 30)}tr",
        f"{between(1, 30)}tr{between(1, 9)}",
        pick(["TT", "2tr + 10%", "5-7tr", "-"]),
        f"09{row:08d}",
        f"nguoi{row}@example.vn",
        pick(["", "Trang", "Cty Sao Mai"]),
        pick(PLACES),
        pick(FIELDS),
        pick(["Nam", "Nữ"]),
        str(between(1980, 2004)),
        pick(["", "đổi sp ok", "hay trễ"]),
    ]


class Clock:
    """Seconds by part: wall, and CPU of this process."""

    def __init__(self) -> None:
        self.wall: dict[str, float] = {}
        self.cpu: dict[str, float] = {}

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Add the time of a block to a part."""
        wall, cpu = perf_counter(), process_time()
        try:
            yield
        finally:
            self.wall[name] = self.wall.get(name, 0.0) + perf_counter() - wall
            self.cpu[name] = self.cpu.get(name, 0.0) + process_time() - cpu

    def watch(self, owner: Any, function: str, name: str) -> None:
        """Count every call of a function as a part."""
        inner: Callable[..., Any] = getattr(owner, function)

        def timed(*args: Any, **named: Any) -> Any:
            with self.part(name):
                return inner(*args, **named)

        setattr(owner, function, timed)


def import_ours(path: Path, target: Path, clock: Clock) -> int:
    """Import into a new library; return the number of people."""
    from kolstudio.core.service import import_rows, importing
    from kolstudio.core.service.library import Library
    from kolstudio.core.store import derive
    from kolstudio.core.store.repos import creators

    clock.watch(importing, "read_workbook", "  reading (the child's CPU is not in)")
    clock.watch(import_rows, "read_rows", "  understanding rows")
    clock.watch(import_rows, "match", "  comparing")
    clock.watch(creators, "insert_many", "  inserting")
    clock.watch(derive, "recompute", "  derived values")
    with Library.open(target, create=True) as library, clock.part("import"):
        plan = importing.prepare(library, path)
        return len(importing.commit(library, plan).people)


def read_theirs(path: Path) -> int:
    """Walk over the rows with openpyxl; return the number of cells."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    cells = sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    return cells


def insert_bare(source: Path, target: Path, clock: Clock) -> int:
    """Copy the rows of the imported library into a fresh one; return their number."""
    from kolstudio.core.store import opening
    from kolstudio.core.store.migrations import SCHEMA

    with sqlite3.connect(source) as old:
        rows = {t: old.execute(f"SELECT * FROM {t} ORDER BY 1").fetchall() for t in (*TABLES, "creator_calc")}
    opening.build(target, SCHEMA)
    conn = opening.connect(target, "rw")
    opening.harden(conn)
    opening.use_rollback_journal(conn)
    with clock.part("bare insert"):
        conn.execute("BEGIN IMMEDIATE")
        for table, every in rows.items():
            if every:
                conn.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(every[0]))})", every)
        conn.execute("COMMIT")
    conn.close()
    return sum(map(len, rows.values()))


def main() -> None:
    """Generate, import, parse, insert, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument(
        "--keep", type=Path, help="write the workbook here and keep it; read it if it is there"
    )
    arguments = parser.parse_args()
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.keep or Path(folder) / "roster.xlsx"
        if not path.exists():
            generate(path, arguments.rows)
        library = Path(folder) / "ours.kol"
        people = import_ours(path, library, clock)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        size = library.stat().st_size // 1_000_000
        with clock.part("openpyxl read_only"):
            cells = read_theirs(path)
        rows = insert_bare(library, Path(folder) / "bare.kol", clock)
    print(f"{people} people, {cells} cells, {rows} rows, {size} MB; peak {peak} MB", flush=True)
    for name, wall in clock.wall.items():
        print(f"{name:36} {wall:7.2f} s   cpu {clock.cpu[name]:7.2f} s")
    ours = clock.wall["import"]
    writing = clock.wall["  inserting"] + clock.wall["  derived values"]
    print(f"import / openpyxl {ours / clock.wall['openpyxl read_only']:.2f} (target 0.4)")
    print(f"writing / bare insert {writing / clock.wall['bare insert']:.2f} (target 2.5)")


if __name__ == "__main__":
    main()
