"""A writer that goes through the services is killed at random moments: nothing acknowledged is lost.

Every edit is acknowledged with what can be looked up in the library afterwards: its step in the journal,
and a tag of a person, a price, two people of a list, somebody in the trash, a booking.
"""

from __future__ import annotations

import os
import random
import uuid
from pathlib import Path

from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.draft import ContactDraft, PersonDraft
from kolstudio.core.service import campaigns, creators, editing
from kolstudio.core.service.library import Library
from kolstudio.core.store import integrity
from kolstudio.core.store.journal import State
from kolstudio.core.store.lock import who_holds
from kolstudio.core.store.repos import creators as repo
from tests.faults.killing import Ack, kill_many
from tests.helpers.libraries import calculated, channel, khoa, opened, recalculated, soc

KILLS = 1000 if os.environ.get("KOLSTUDIO_LONG") else 100
SEED = int(os.environ.get("KOLSTUDIO_SEED", "20261122"))
PEOPLE = 12
KEPT = 40
"""So many tags a person keeps: more than edits that no word came of, between two that were acknowledged."""


def imported(library: Library, *names: str) -> list[int]:
    """Write people the way a small import does."""
    manager = ContactDraft(ContactKind.MANAGER, "Trang", "0912345678")
    drafts = [
        PersonDraft(name, channels=[channel(followers=len(name))], contacts=[manager]) for name in names
    ]
    with library.store.change("import", origin="import:list.xlsx", bulk_insert=repo.BULK_TABLES):
        return repo.insert_many(library.store.conn, drafts, library.moment())


def edit_for_ever(path: Path, ack: Ack) -> None:
    """Edit, import, delete, book and take back for ever, and acknowledge what has returned."""
    chance = random.Random()
    library = Library.open(path, origin="cli")
    while True:
        token = uuid.uuid4().hex
        kind = chance.choice(["edit", "edit", "edit", "price", "import", "delete", "book", "undo"])
        person = chance.randrange(1, PEOPLE + 1)
        if kind == "edit":
            before = creators.get(library, person).tags[-KEPT:]
            done = editing.edit(library, person, "tags", ",".join((*before, token)))
            ack(f"edit {done.entry} {person} {token}")
        elif kind == "price":
            price = chance.randrange(100_000, 10**7)
            done = editing.edit(library, person, "price_post", str(price))
            ack(f"price {done.entry} {person} {price}")
        elif kind == "import":
            first, second = imported(library, f"{token}a", f"{token}b")
            ack(f"import {newest(library)} {first} {second} {token}")
        elif kind == "delete":
            gone = imported(library, token)[0]
            done = creators.delete(library, [gone])[0]
            ack(f"delete {done.entry} {token}")
        elif kind == "book":
            campaigns.add(library, 1, [person], quantity=chance.randrange(1, 9), price="1tr5")
            ack(f"book {newest(library)} {campaigns.get(library, 1).lines[-1].uid}")
        else:
            editing.edit(library, person, "rating", token)
            library.store.undo()
            ack(f"undo {newest(library)} {token}")


def newest(library: Library) -> int:
    """Return the last step."""
    return library.store.history(limit=1)[0].id


def make_library(path: Path) -> None:
    """Make a library with people and a campaign."""
    with opened(path) as library:
        drafts = [soc(), khoa()] * (PEOPLE // 2)
        with library.store.change("import"):
            repo.insert_many(library.store.conn, drafts, library.moment())
        campaigns.create(library, "Tết", goal="G5", budget="900tr")


def check(path: Path, acked: list[str]) -> None:
    """Open the library anew and look for everything acknowledged."""
    assert who_holds(path) is None, "the lock outlived its holder"
    with Library.open(path) as library:
        conn = library.store.conn
        steps = dict(conn.execute("SELECT id, state FROM journal"))
        trashed = dict(conn.execute("SELECT name, deleted_at IS NOT NULL FROM creator"))
        booked = {row[0] for row in conn.execute("SELECT uid FROM line")}
        rated = set(conn.execute("SELECT creator_id, min FROM rate"))
        tagged: dict[str, str] = {}
        for said in acked:
            kind, entry, *words = said.split()
            assert steps.get(int(entry)) == (State.MARKER if kind == "undo" else State.APPLIED), said
            if kind == "edit":
                tagged[words[0]] = words[1]
            elif kind == "price":
                assert (int(words[0]), int(words[1])) in rated, said
            elif kind == "import":
                assert trashed.get(f"{words[2]}a") == trashed.get(f"{words[2]}b") == 0, said
            elif kind == "delete":
                assert trashed.get(words[0]) == 1, said
            elif kind == "book":
                assert words[0] in booked, said
        tags = set(conn.execute("SELECT creator_id, name FROM tag"))
        assert {(int(person), token) for person, token in tagged.items()} <= tags
        taken_back = {said.split()[2] for said in acked if said.startswith("undo")}
        assert not taken_back & {row[0] for row in conn.execute("SELECT rating FROM creator")}
        halves = [
            name
            for name in trashed
            if len(name) == 33 and f"{name[:32]}{'ba'[name[32] == 'b']}" not in trashed
        ]
        assert halves == [], "half of an import is there"
        report = integrity.check(conn)
        assert report.ok, report.problems
        assert calculated(library) == recalculated(library)


def test_kills_lose_nothing_that_a_service_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "library.kol"
    make_library(path)
    print(f"seed {SEED}")
    toll = kill_many(edit_for_ever, path, check, kills=KILLS, seed=SEED)
    kinds = {said.split()[0] for said in toll.acked}
    print(f"{len(toll.acked)} acknowledged, {toll.half_done} kills met a commit under way")
    assert kinds == {"edit", "price", "import", "delete", "book", "undo"}
    assert len(toll.acked) > KILLS
    assert toll.half_done > 0, "no kill ever met a commit under way"
    with Library.open(path) as library:
        for _ in range(60):
            library.store.undo()
        assert calculated(library) == recalculated(library)
        assert integrity.check(library.store.conn).ok
