"""What the window shows of a library all the time."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.service import backups, brands, creators, history, sample
from kolstudio.core.service.library import Library
from kolstudio.core.service.overview import overview

AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path):
    with Library.open(tmp_path / "x.kol", create=True) as opened:
        yield opened


def test_a_new_library_is_empty_and_needs_no_backup(library: Library) -> None:
    state = overview(library)
    assert state.empty
    assert (state.people, state.campaigns, state.trash) == (0, 0, 0)
    assert not (state.can_undo or state.can_redo or state.changed_since_backup or state.has_sample)
    assert state.saved_at is None
    assert state.backed_up_at is None


def test_counts_follow_what_is_done_and_taken_back(library: Library) -> None:
    sample.fill(library)
    state = overview(library)
    assert (state.people, state.campaigns, state.trash, state.has_sample) == (60, 2, 0, True)
    creators.delete(library, [person.id for person in creators.find(library)[:3]])
    state = overview(library)
    assert (state.people, state.trash) == (57, 3)
    history.undo(library)
    assert overview(library).can_redo
    history.undo(library)
    state = overview(library)
    assert (state.people, state.campaigns, state.has_sample) == (0, 0, False)
    assert not state.can_undo


def test_moments_are_the_owner_s_and_a_backup_covers_what_was_before(tmp_path: Path) -> None:
    now = [AT]
    with Library.open(tmp_path / "x.kol", create=True, clock=lambda: now[0]) as library:
        sample.fill(library)
        assert overview(library).saved_at == AT
        assert overview(library).changed_since_backup
        backups.before(library, "auto")
        state = overview(library)
        assert state.backed_up_at is not None
        assert state.saved_at is not None
        assert state.saved_at.tzinfo is not None


def test_a_backup_covers_every_step_before_it(library: Library) -> None:
    sample.fill(library)
    backups.before(library, "auto")
    assert not overview(library).changed_since_backup
    history.undo(library)
    assert overview(library).changed_since_backup


def test_the_current_brand_is_chosen_outside_undo(library: Library) -> None:
    sample.fill(library)
    other = next(brand for brand in library.brands() if brand.id != library.current_brand().id)
    before = overview(library).can_undo
    brands.choose(library, other.id)
    assert library.current_brand().id == other.id
    assert overview(library).can_undo == before
    with pytest.raises(RuleError) as caught:
        brands.choose(library, 999)
    assert caught.value.code == "unknown_brand"


def test_a_second_connection_writes_under_the_same_lock(library: Library) -> None:
    with library.beside() as own:
        sample.fill(own)
    assert len(creators.find(library)) == 60
    history.undo(library)
    assert creators.find(library) == []


def test_the_library_s_own_backups_are_known_by_name(library: Library, tmp_path: Path) -> None:
    sample.fill(library)
    made = backups.before(library, "manual").path
    assert [found.path for found in backups.known(library.path)] == [made]
    assert backups.is_backup(made)
    assert not backups.is_backup(library.path)
