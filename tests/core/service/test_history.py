"""History, undo and redo through the service; every step that a service takes has its words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from kolstudio.core import service
from kolstudio.core.errors import RuleError
from kolstudio.core.service import campaigns, creators, editing, history, trash
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import STATES
from kolstudio.core.texts import ENGLISH
from tests.cli.shapes import matches_docs
from tests.helpers.libraries import Clock, add, calculated, dump, khoa, opened, recalculated, soc


def _ops() -> dict[str, str]:
    """Return the op of every `….change(…)` in the services, with where it stands."""
    found: dict[str, str] = {}
    for path in sorted(Path(service.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "change"
            ):
                op = node.args[0] if node.args else None
                assert isinstance(op, ast.Constant) and isinstance(op.value, str), (
                    f"{path.name}:{node.lineno}: the op is no literal"
                )
                found[op.value] = f"{path.name}:{node.lineno}"
    return found


def test_every_step_of_the_services_has_its_words() -> None:
    ops = _ops()
    assert len(ops) >= 10
    assert {op: where for op, where in ops.items() if op not in history.OPS} == {}


def test_every_state_has_its_words() -> None:
    assert set(history.STATES) == set(STATES)


def test_an_op_of_a_newer_version_is_shown_as_it_is() -> None:
    assert ENGLISH.render(history.op_text("merge_creators")) == "merge_creators"


def test_undo_and_redo_say_what_they_did(library: Library, two: tuple[int, int]) -> None:
    creators.delete(library, [two[0]])
    undone = history.shape(history.undo(library))
    matches_docs("undo", undone)
    assert (undone["op"], undone["people"]) == ("delete_creators", [two[0]])
    redone = history.shape(history.redo(library))
    assert (redone["op"], redone["people"], redone["entry"]) == ("delete_creators", [two[0]], undone["entry"])
    with pytest.raises(RuleError) as nothing:
        history.redo(library)
    assert nothing.value.code == "nothing_to_redo"


def test_entries_of_everything_and_of_one_person(library: Library, two: tuple[int, int]) -> None:
    editing.edit(library, two[0], "rating", "5")
    editing.edit(library, two[1], "rating", "4")
    history.undo(library)
    every = history.entries(library)
    matches_docs("history", every)
    assert [(e["op"], e["state"], e["subject"]) for e in every] == [
        ("undo", "marker", [two[1]]), ("edit_creator", "undone", [two[1]]), ("edit_creator", "applied", [two[0]]),
        ("import", "applied", [*two]), ("create_library", "applied", []),
    ]  # fmt: skip
    assert every[2]["changes"] == history.entries(library, two[0])[0]["changes"]
    assert {change["person"] for change in every[3]["changes"]} >= set(two)
    assert len(history.entries(library, limit=2)) == 2
    assert history.entries(library, limit=0) == []
    own = history.entries(library, two[0])
    matches_docs("history", own)
    assert [e["op"] for e in own] == ["edit_creator", "import"]
    edited = next(c for c in own[0]["changes"] if c["table"] == "creator")
    assert (edited["person"], edited["kind"], edited["values"]["rating"]) == (two[0], "updated", ["", "5"])
    assert {c["table"] for c in own[1]["changes"]} >= {"creator", "channel", "metrics", "rate", "note"}


def test_names_are_those_of_today_the_trash_included(library: Library, two: tuple[int, int]) -> None:
    editing.edit(library, two[0], "name", "Sóc")
    creators.delete(library, [two[0]])
    assert history.names(library, history.entries(library)) == {two[0]: "Sóc", two[1]: "BS Minh Khoa"}
    trash.empty(library, everything=True)
    assert history.names(library, history.entries(library)) == {two[1]: "BS Minh Khoa"}
    assert history.names(library, []) == {}


def test_a_limit_below_nothing_is_refused_and_a_huge_one_is_not(library: Library) -> None:
    with pytest.raises(RuleError) as refused:
        history.entries(library, limit=-1)
    assert refused.value.code == "limit_too_small"
    assert len(history.entries(library, limit=10**30)) == 1


def test_a_session_is_taken_back_step_by_step_also_after_a_restart(tmp_path: Path) -> None:
    path, clock = tmp_path / "a.kol", Clock()
    states = []
    with opened(path, clock) as library:
        states.append(dump(library))
        first, second = add(library, soc(), khoa())
        states.append(dump(library))
        for step in (
            lambda: editing.edit(library, first, "price_post", "800k"),
            lambda: editing.edit(library, second, "phones", "0905111222; 0912345678 (QL Trang)"),
            lambda: editing.edit(library, second, "followers", ""),
            lambda: campaigns.create(library, "Tết", goal="G1", budget="20tr"),
            lambda: campaigns.add(library, 1, [first, second]),
            lambda: creators.delete(library, [first, second]),
            lambda: trash.empty(library, everything=True),
        ):
            clock.pass_by(seconds=5)
            step()
            states.append(dump(library))
    for wanted in reversed(states[:-1]):
        with opened(path, clock) as library:
            history.undo(library)
            assert dump(library) == wanted
            assert calculated(library) == recalculated(library)
    for wanted in states[1:]:
        with opened(path, clock) as library:
            history.redo(library)
            assert dump(library) == wanted
            assert calculated(library) == recalculated(library)


def test_the_store_knows_nothing_of_people_but_their_ids(library: Library, two: tuple[int, int]) -> None:
    editing.edit(library, two[0], "name", "Sóc Nâu")
    rows = library.store.conn.execute("SELECT op, subject, origin FROM journal").fetchall()
    assert "Sóc" not in str(rows)
