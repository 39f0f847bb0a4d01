"""Derived values: after any edits, undo and redo they are what a recomputation of everybody gives."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind, Platform
from kolstudio.core.model.draft import ContactDraft, PersonDraft
from kolstudio.core.service import creators, editing, trash
from kolstudio.core.service.library import Library
from tests.core.service.test_editing import TYPED
from tests.helpers.libraries import (
    Clock,
    add,
    calculated,
    channel,
    khoa,
    merge,
    opened,
    recalculated,
    soc,
)

RUNS, STEPS = 6, 40


def steps(library: Library, chance: random.Random) -> list[Callable[[], object]]:
    """Return what can be done next."""
    ids = [row[0] for row in library.store.conn.execute("SELECT id FROM creator WHERE deleted_at IS NULL")]
    some = chance.choice(ids or [0])
    key = chance.choice(sorted(TYPED))
    typed = chance.choice([TYPED[key][0], "", "0912345678 (QL Trang)" if key == "phones" else TYPED[key][0]])
    manager = ContactDraft(ContactKind.MANAGER, "Trang", "0912345678", zalo=chance.choice(["", "0933333333"]))
    if not ids:
        return [lambda: add(library, soc()), library.store.undo]
    return [
        lambda: add(library, soc(), khoa(), PersonDraft("Ai Đó", contacts=[manager])),
        lambda: merge(library, some, PersonDraft("Khác", contacts=[manager], channels=khoa().channels)),
        *[lambda: editing.edit(library, some, key, typed)] * 6,
        lambda: creators.delete(library, [some]),
        lambda: trash.empty(library, everything=True),
        *[library.store.undo] * 4,
        *[library.store.redo] * 2,
    ]


@pytest.mark.parametrize("seed", range(RUNS))
def test_they_never_go_stale(tmp_path: Path, seed: int) -> None:
    chance, clock = random.Random(seed), Clock()
    done = 0
    with opened(tmp_path / "a.kol", clock, origin=chance.choice(["cli", "window"])) as library:
        add(library, soc(), khoa())
        for step in range(STEPS):
            clock.pass_by(seconds=chance.choice([0.5, 5]))
            try:
                chance.choice(steps(library, chance))()
                done += 1
            except RuleError:
                continue
            assert calculated(library) == recalculated(library), f"seed {seed}, step {step}"
    assert done > STEPS / 2


def test_everybody_can_be_recomputed_and_the_gone_lose_theirs(tmp_path: Path) -> None:
    with opened(tmp_path / "a.kol") as library:
        first, second = add(library, soc(), khoa())
        before = calculated(library)
        with library.store.change("edit_settings") as change:
            library.store.conn.execute("UPDATE creator_calc SET followers = 1")
            change.touch_everyone()
        assert calculated(library) == before
        creators.delete(library, [first])
        trash.empty(library, everything=True)
        assert [row[0] for row in calculated(library)] == [second]


@pytest.mark.parametrize(
    ("channels", "main"),
    [
        ([], None), ([(Platform.TV, 9)], None), ([(Platform.X, None), (Platform.LEMON8, 0)], 1),
        ([(Platform.X, 5), (Platform.TIKTOK, 5)], 0), ([(Platform.X, None), (Platform.UNKNOWN, None)], 0),
        ([(Platform.PRESS, 9), (Platform.BLOG, 1)], 1),
    ],
)  # fmt: skip
def test_the_main_channel_is_the_first_of_equals_and_never_one_of_the_press(
    tmp_path: Path, channels: list[tuple[Platform, int | None]], main: int | None
) -> None:
    with opened(tmp_path / "a.kol") as library:
        drafts = [channel(platform, followers=followers) for platform, followers in channels]
        person = creators.get(library, add(library, PersonDraft("A", channels=drafts))[0])
        assert person.calculated.main_channel_id == (None if main is None else person.channels[main].id)
