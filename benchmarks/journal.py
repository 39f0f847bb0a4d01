"""What the journal costs: raw executemany beside change(), with and without the bulk mode, in one run.

    python -m benchmarks.journal [--people 100000] [--folder DIR]

Every variant fills its own file with the same generated rows (2.5 channels, 2.5 snapshots, 3.4
rates, 2 tags a person) under the same settings and indexes; then edits, deletions, undo and redo
are timed on the largest file. Times are for this machine and moment: read the ratios.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from kolstudio.core.store import keeping, opening
from kolstudio.core.store.database import Store

NOW = "2026-01-01T00:00:00.000Z"
BULK = ("creator", "channel", "metrics", "rate", "tag")
INSERTS = {
    "creator": "INSERT INTO creator (id, uid, name, province, profession, created, updated)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)",
    "channel": "INSERT INTO channel (id, uid, creator_id, platform, handle, handle_key, url, created)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "metrics": "INSERT INTO metrics (creator_id, channel_id, measured_on, followers, er, created)"
    " VALUES (?, ?, ?, ?, ?, ?)",
    "rate": "INSERT INTO rate (uid, creator_id, deliverable, min, max, quoted_on, created)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)",
    "tag": "INSERT INTO tag (creator_id, name) VALUES (?, ?)",
}


def rows(people: int) -> dict[str, list[tuple[object, ...]]]:
    """Generate the same rows each time, without chance."""
    made: dict[str, list[tuple[object, ...]]] = {table: [] for table in INSERTS}
    channel = rate = 0
    for person in range(1, people + 1):
        spread = person * 2654435761 % 2**32
        made["creator"].append(
            (person, f"c-{spread:08x}-{person:08d}", f"Nguyễn Thị {person}", str(spread % 34), "MC", NOW, NOW)
        )
        for n in range(2 + person % 2):
            channel += 1
            handle = f"nguoi.{spread % 10**6}.{channel}"
            url = f"https://www.tiktok.com/@{handle}"
            made["channel"].append(
                (channel, f"h-{spread:08x}-{channel:08d}", person, "tiktok", handle, handle, url, NOW)
            )
            made["metrics"].append((person, channel, "2026-01-01", spread % 10**6 + n, 3100, NOW))
        for n in range(3 + (person % 5 < 2)):
            rate += 1
            low = 10**6 * (1 + (spread + n) % 50)
            made["rate"].append((f"r-{spread:08x}-{rate:08d}", person, "post", low, low, "2026-01-01", NOW))
        made["tag"] += [(person, f"tag {spread % 97}"), (person, f"nhóm {100 + spread % 89}")]
    return made


def fill(conn: sqlite3.Connection, made: dict[str, list[tuple[object, ...]]]) -> None:
    """Insert all rows."""
    for table, sql in INSERTS.items():
        conn.executemany(sql, made[table])


def raw(store: Store, made: dict[str, list[tuple[object, ...]]]) -> None:
    """Insert on a bare connection to the same file with the same settings, no triggers, no journal."""
    conn = opening.connect(store.path, "rw")
    opening.harden(conn)
    opening.use_rollback_journal(conn)
    conn.execute("BEGIN IMMEDIATE")
    fill(conn, made)
    conn.execute("COMMIT")
    conn.close()


def through_change(store: Store, made: dict[str, list[tuple[object, ...]]]) -> None:
    """Insert as an ordinary change."""
    with store.change("import"):
        fill(store.conn, made)


def through_bulk(store: Store, made: dict[str, list[tuple[object, ...]]]) -> None:
    """Insert as a change that declares its bulk inserts."""
    with store.change("import", bulk_insert=BULK):
        fill(store.conn, made)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def edits(store: Store, people: int, count: int = 300) -> Iterator[float]:
    """Edit one field of `count` people through the door, each synced to disk."""
    for n in range(count):
        person = 1 + n * 7919 % people

        def edit(person: int = person, n: int = n) -> None:
            with store.change("edit", subject=[person]):
                store.conn.execute("UPDATE creator SET rating = ? WHERE id = ?", (f"v{n}", person))

        yield timed(edit)


def raw_edits(path: Path, people: int, count: int = 300) -> Iterator[float]:
    """The same edits on a bare connection."""
    conn = opening.connect(path, "rw")
    opening.harden(conn)
    opening.use_rollback_journal(conn)
    for n in range(count):
        person = 1 + n * 7919 % people

        def edit(person: int = person, n: int = n) -> None:
            conn.execute("BEGIN IMMEDIATE")
            conn.execute("UPDATE creator SET rating = ? WHERE id = ?", (f"r{n}", person))
            conn.execute("COMMIT")

        yield timed(edit)
    conn.close()


def main() -> None:
    """Run all variants and print seconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    made = rows(options.people)
    total = sum(map(len, made.values()))
    print(f"{options.people:,} people, {total:,} rows, SQLite {sqlite3.sqlite_version}")
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        base = 0.0
        for name, work in (
            ("raw executemany", raw),
            ("change()", through_change),
            ("change(bulk_insert)", through_bulk),
        ):
            path = Path(folder) / f"{work.__name__}.kol"
            with Store.create(path) as store:
                seconds = timed(lambda work=work, store=store: work(store, made))
                base = base or seconds
                size = keeping.size(store.conn) / 1000
            print(
                f"{name:22} {seconds:7.2f} s  {total / seconds:10,.0f} rows/s  x{seconds / base:.2f} of raw,"
                f" journal {size:,.1f} kB"
            )
        print(f"open                   {timed(lambda: Store.open(path).close()) * 1000:7.1f} ms")
        bare = sorted(raw_edits(path, options.people))
        with Store.open(path) as store:
            done = sorted(edits(store, options.people))
            p50, p95, plain = statistics.median(done), done[int(len(done) * 0.95)], statistics.median(bare)
            print(f"edit p50/p95           {p50 * 1000:7.2f} / {p95 * 1000:.2f} ms", end="")
            print(f", bare {plain * 1000:.2f} ms, x{p50 / plain:.2f}")
            for _ in range(90):
                store.undo()
            forth = statistics.median(timed(store.redo) for _ in range(90))
            back = statistics.median(timed(store.undo) for _ in range(90))
            print(f"undo / redo of an edit {back * 1000:7.2f} / {forth * 1000:.2f} ms")
        with Store.open(Path(folder) / "through_change.kol") as store:
            first, again, second = timed(store.undo), timed(store.redo), timed(store.undo)
            print(f"import undone          {first:7.2f} s, redone {again:.2f} s, undone again {second:.2f} s")


if __name__ == "__main__":
    main()
