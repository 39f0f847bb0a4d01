"""Kills a writer again and again at random moments, and looks what is left of what it acknowledged.

A writer is any module-level function `writer(library, ack)`: it opens the library, edits for ever, and
calls `ack(token)` after each edit that it was told is saved. It runs in a child process.
"""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

Ack = Callable[[str], None]
Writer = Callable[[Path, Ack], None]

FIRST_ACK_SECONDS = 60.0
LONGEST_LIFE = 0.06


@dataclass
class Toll:
    """What the kills met: tokens acknowledged so far, and how often a half-done commit was left behind."""

    acked: list[str] = field(default_factory=list)
    half_done: int = 0


def kill_many(
    writer: Writer, library: Path, check: Callable[[Path, list[str]], None], *, kills: int, seed: int
) -> Toll:
    """Kill `writer` so many times; after each kill `check(library, tokens acknowledged)` must hold."""
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload([writer.__module__])
    chance, toll = random.Random(seed), Toll()
    journal = library.with_name(library.name + "-journal")
    for _ in range(kills):
        mine, its = context.Pipe()
        child = context.Process(target=_live, args=(writer, library, its), daemon=True)
        child.start()
        its.close()
        try:
            if mine.poll(FIRST_ACK_SECONDS):
                time.sleep(chance.uniform(0, LONGEST_LIFE))
        finally:
            child.kill()
            child.join()
        tokens = _drain(mine)
        assert tokens, "the writer died before its first edit"
        toll.acked += tokens
        toll.half_done += journal.exists() and journal.stat().st_size > 0
        check(library, toll.acked)
    return toll


def _live(writer: Writer, library: Path, pipe: Connection) -> None:
    writer(library, pipe.send)


def _drain(pipe: Connection) -> list[str]:
    tokens = []
    try:
        while pipe.poll():
            tokens.append(pipe.recv())
    except EOFError:
        pass  # the child is gone; what it sent before has been read
    pipe.close()
    return tokens
