"""Time from a command to its answer, and of searches within an open library, at several sizes.

    python benchmarks/listing.py [--sizes 3000 100000] [--runs 5]

Each size is imported once from a generated list. Then whole processes are timed (an empty Python, the
same with the program's help, a list of 20, a search, one person), and searches inside one process:
ids of everybody who matches, and the first 200 people read whole.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

WORDS = ("t", "li", "linh", "tran thi", "da nang", "am thuc", "tiktok_77", "0900000123", "zzq")


def build(folder: Path, size: int) -> Path:
    """Make a library of that many invented people."""
    from benchmarks.importing import generate
    from kolstudio.core.service import importing
    from kolstudio.core.service.library import Library

    book, target = folder / f"{size}.xlsx", folder / f"{size}.kol"
    generate(book, size)
    with Library.open(target, create=True) as library:
        importing.commit(library, importing.prepare(library, book))
    return target


def processes(target: Path, runs: int) -> None:
    """Time whole commands."""
    program = ["-m", "kolstudio", "--data", str(target)]
    commands = {
        "python alone": ["-c", "pass"],
        "--help": [*program, "--help"],
        "list --limit 20": [*program, "list", "--limit", "20"],
        "list linh --limit 20": [*program, "list", "linh", "--limit", "20"],
        "show 17 --json": [*program, "show", "17", "--json"],
    }
    for name, words in commands.items():
        spent = [
            seconds(lambda w=words: subprocess.run([sys.executable, *w], cwd=ROOT, check=True, stdout=-3))
            for _ in range(runs)
        ]
        show(name, spent)


def searches(target: Path, runs: int) -> None:
    """Time searches within one open library."""
    from kolstudio.core.rules.query import Query
    from kolstudio.core.service import creators
    from kolstudio.core.service.library import Library
    from kolstudio.core.store.repos import listing

    with Library.open(target, writing=False) as library:
        conn = library.store.conn
        for name, ask in {
            "every id, sorted": lambda word: listing.ids(conn, Query.parse(word)),
            "first 200 people": lambda word: creators.find(library, word, limit=200),
        }.items():
            show(name, [seconds(lambda a=ask, w=word: a(w)) for word in WORDS for _ in range(runs)])


def seconds(work: Callable[[], object]) -> float:
    """Return how long something took."""
    started = perf_counter()
    work()
    return perf_counter() - started


def show(name: str, spent: list[float]) -> None:
    """Print the median and the 95th percentile in milliseconds."""
    high = quantiles(spent, n=20, method="inclusive")[-1]
    print(f"  {name:24} p50 {median(spent) * 1000:7.0f}   p95 {high * 1000:7.0f} ms", flush=True)


def main() -> None:
    """Build, time, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[3_000, 100_000])
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for size in arguments.sizes:
            target = build(Path(folder), size)
            print(f"{size} people, {target.stat().st_size / 1e6:.0f} MB", flush=True)
            processes(target, arguments.runs)
            searches(target, arguments.runs)


if __name__ == "__main__":
    main()
