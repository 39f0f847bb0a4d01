"""The hub: each change reaches who follows, its maker excepted, and no listener can spoil an edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kolstudio.core.service import history, sample
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.ui.hub import Hub


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def hear(self, change: ChangeSet) -> None:
        self.heard.append(change.op)


@pytest.fixture
def library(tmp_path: Path):
    with Library.open(tmp_path / "x.kol", create=True, origin="window") as opened:
        yield opened


def test_changes_undo_and_redo_are_published(qapp: object, library: Library) -> None:
    hub, listener = Hub(), Listener()
    kinds: list[str] = []
    hub.changed.connect(lambda change: kinds.append(change.kind))
    hub.follow(listener, listener.hear)
    hub.attach(library)
    sample.fill(library)
    history.undo(library)
    history.redo(library)
    assert [kind for kind in kinds if kind != "do"] == ["undo", "redo"]
    assert len(listener.heard) == len(kinds) >= 3
    hub.detach(library)
    history.undo(library)
    assert len(listener.heard) == len(kinds)


def test_a_follower_hears_only_its_tables(qapp: object, library: Library) -> None:
    hub, people, files = Hub(), Listener(), Listener()
    hub.follow(people, people.hear, "creator")
    hub.follow(files, files.hear, "attachment")
    hub.attach(library)
    sample.fill(library)
    assert "add_sample" in people.heard
    assert files.heard == []


def test_who_causes_a_change_does_not_hear_it(qapp: object, library: Library) -> None:
    hub, maker, other = Hub(), Listener(), Listener()
    for one in (maker, other):
        hub.follow(one, one.hear)
    hub.attach(library)
    with hub.caused_by(maker):
        sample.fill(library)
    assert maker.heard == []
    assert other.heard
    history.undo(library)
    assert len(maker.heard) == 1


def test_an_error_in_a_listener_reaches_neither_the_edit_nor_the_others(
    qtbot: QtBot, library: Library
) -> None:
    class Bad(Listener):
        def hear(self, change: ChangeSet) -> None:
            raise ZeroDivisionError

    hub, bad, good = Hub(), Bad(), Listener()
    hub.follow(bad, bad.hear)
    hub.follow(good, good.hear)
    hub.attach(library)
    with qtbot.captureExceptions() as errors:
        report = sample.fill(library)
    assert report.people == 60
    assert good.heard
    assert {kind for kind, *_ in errors} == {ZeroDivisionError}


def test_a_follower_that_is_gone_is_forgotten(qapp: object, library: Library) -> None:
    hub, listener = Hub(), Listener()
    hub.follow(listener, listener.hear)
    hub.attach(library)
    del listener
    sample.fill(library)  # must not raise
