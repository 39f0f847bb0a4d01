"""Damaged files: never a crash, what can be found is found, and the backup chosen is a sound one."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import backup, faults, restoring
from kolstudio.core.store.database import Store
from tests.faults.libraries import digest, fill, library, names

TIMES = 100
PAGE = 4096
Damage = Callable[[bytearray, random.Random], None]


def flip_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)


def zero_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(1, len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


def truncate(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(100, len(content) - 1) :]


def swap_pages(content: bytearray, chance: random.Random) -> None:
    while True:
        a, b = (n * PAGE for n in chance.sample(range(1, len(content) // PAGE), 2))
        if content[a : a + PAGE] != content[b : b + PAGE]:  # the pages of empty tables are all alike
            break
    content[a : a + PAGE], content[b : b + PAGE] = content[b : b + PAGE], content[a : a + PAGE]


def header_noise(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(100)] ^= 1 << chance.randrange(8)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("sound") / "library.kol"
    library(path, people=300)
    return path.read_bytes()


def read_everything(path: Path) -> None:
    """Open with the full check and read each table; only faults may come out."""
    with Store.open(path, check="full") as store, faults.guarded(path):
        for table in backup.row_counts(store.conn):
            store.conn.execute(f"SELECT * FROM {table}").fetchall()
        store.history()


@pytest.mark.parametrize(
    ("damage", "least_found"),
    [(flip_bit, 1), (zero_page, TIMES), (truncate, TIMES), (swap_pages, 95), (header_noise, 1)],
)
def test_damage_is_met_with_a_fault(tmp_path: Path, sound: bytes, damage: Damage, least_found: int) -> None:
    chance = random.Random(9)
    path = tmp_path / "library.kol"
    found = 0
    for _ in range(TIMES):
        content = bytearray(sound)
        damage(content, chance)
        path.write_bytes(content)
        before = digest(path)
        try:
            read_everything(path)
        except EnvironmentFault as fault:
            found += 1
            assert fault.hint is not None
            assert digest(path) == before, "a refused file was changed"
    assert found >= least_found


def test_no_backup_is_made_from_a_damaged_library(tmp_path: Path, sound: bytes) -> None:
    path, folder = tmp_path / "library.kol", tmp_path / "backups"
    content = bytearray(sound)
    zero_page(content, random.Random(1))
    path.write_bytes(content)
    with pytest.raises(EnvironmentFault) as caught:
        backup.make(path, folder, "auto")
    assert caught.value.code == "file_damaged"
    assert not list(folder.iterdir())


def test_the_newest_sound_backup_brings_everything_back(tmp_path: Path) -> None:
    path, folder = tmp_path / "library.kol", tmp_path / "backups"
    now = datetime(2026, 3, 1, tzinfo=UTC)
    library(path, people=20)
    for day in range(3):
        with Store.open(path) as store:
            fill(store, 1, first=100 + day)
            backup.make(store, folder, "auto", now=now + timedelta(days=day))
    newest, middle, _ = backup.find(folder)
    spoiled = bytearray(newest.path.read_bytes())
    flip_bit(spoiled, random.Random(2))
    newest.path.write_bytes(spoiled)
    content = bytearray(path.read_bytes())
    zero_page(content, random.Random(1))
    path.write_bytes(content)
    damaged = digest(path)
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path, check="full")
    assert caught.value.code == "file_damaged"

    chosen = backup.newest_verified(folder, "library")
    assert chosen == middle
    info = restoring.restore(chosen.path, path, backups=folder, now=now)

    assert len(names(path)) == info.people == 22
    assert info.kept is not None
    assert digest(info.kept) == damaged, "the damaged library was not kept as it was"
    assert info.kept not in [b.path for b in backup.find(folder)]
