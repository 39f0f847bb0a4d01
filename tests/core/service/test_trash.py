"""The trash: what lies there and for how long, out of it in one step, emptied with a backup."""

from __future__ import annotations

from datetime import timedelta, timezone

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.paths import backup_folder
from kolstudio.core.service import brands, campaign_changes, campaigns, creators, history, trash
from kolstudio.core.service.creators import TRASH_DAYS
from kolstudio.core.service.library import Library
from kolstudio.core.service.trash import Counts
from tests.helpers.libraries import Clock, dump


@pytest.fixture
def full(library: Library, clock: Clock, two: tuple[int, int]) -> dict[str, int]:
    """Put one of each kind into the trash, an hour apart; the campaign has a booking."""
    campaign = campaigns.create(library, "Khai trương", goal="G5", budget="20tr")
    campaigns.add(library, campaign, [two[1]])
    brand = brands.add(library, "Tiệm Cũ")
    creators.delete(library, [two[0]])
    clock.pass_by(hours=1)
    campaign_changes.delete(library, [campaign])
    clock.pass_by(hours=1)
    brands.remove(library, brand)
    return {"person": two[0], "campaign": campaign, "brand": brand}


def kinds(library: Library) -> list[tuple[str, str, int]]:
    return [(one.kind, one.name, one.days_left) for one in trash.listed(library)]


def test_all_kinds_are_listed_the_last_first_with_the_days_left(
    library: Library, clock: Clock, full: dict[str, int]
) -> None:
    assert kinds(library) == [
        ("brand", "Tiệm Cũ", 30),
        ("campaign", "Khai trương", 30),
        ("person", "Bếp Nhà Mẹ Sóc", 30),
    ]
    assert trash.counts(library) == Counts(1, 1, 1)
    clock.pass_by(days=29, hours=-1)
    assert [days for _, _, days in kinds(library)] == [2, 1, 1]
    clock.pass_by(days=9)
    assert [days for _, _, days in kinds(library)] == [0, 0, 0]
    assert len(trash.listed(library, 2)) == 2


def test_an_empty_trash_is_empty(library: Library) -> None:
    assert trash.listed(library) == []
    assert trash.counts(library).all == 0
    assert trash.empty(library, everything=True) == Counts()
    assert not list(backup_folder(library.path).glob("*"))


def test_several_kinds_come_back_in_one_step(library: Library, full: dict[str, int]) -> None:
    before = dump(library)
    assert trash.restore(library, [(kind, full[kind]) for kind in trash.KINDS]) == 3
    assert trash.listed(library) == []
    assert campaigns.get(library, full["campaign"]).lines
    assert creators.get(library, full["person"]).attributes["deleted_at"] is None
    history.undo(library)
    assert {key: rows for key, rows in dump(library).items() if not key.startswith("journal")} == {
        key: rows for key, rows in before.items() if not key.startswith("journal")
    }
    assert trash.counts(library).all == 3


def test_what_does_not_lie_there_is_passed_over(library: Library, two: tuple[int, int]) -> None:
    entries = len(history.entries(library))
    assert trash.restore(library, [("person", two[0]), ("campaign", 99), ("brand", 99)]) == 0
    assert len(history.entries(library)) == entries


def test_a_taken_name_brings_nothing_back(library: Library, full: dict[str, int]) -> None:
    campaigns.create(library, "Khai trương", goal="G5", budget="20tr")
    with pytest.raises(RuleError) as refused:
        trash.restore(library, [("person", full["person"]), ("campaign", full["campaign"])])
    assert refused.value.code == "name_taken"
    assert trash.counts(library) == Counts(1, 1, 1)


def test_emptying_takes_only_what_is_older_than_thirty_days(
    library: Library, clock: Clock, full: dict[str, int]
) -> None:
    assert trash.empty(library) == Counts()
    clock.pass_by(days=30, hours=-1, minutes=-30)
    assert trash.empty(library) == Counts(people=1)
    assert [kind for kind, _, _ in kinds(library)] == ["brand", "campaign"]
    assert len(list(backup_folder(library.path).glob("*.kol"))) == 1


def test_emptying_all_makes_a_backup_and_can_be_undone(library: Library, full: dict[str, int]) -> None:
    assert trash.empty(library, everything=True) == Counts(1, 1, 1)
    assert trash.counts(library).all == 0
    assert list(backup_folder(library.path).glob("*.kol"))
    history.undo(library)
    assert trash.counts(library) == Counts(1, 1, 1)
    assert campaigns.get(library, full["campaign"]).lines


def test_a_brand_waits_for_its_campaign(library: Library, clock: Clock) -> None:
    brand = brands.add(library, "Tiệm Cũ")
    campaign = campaigns.create(library, "Khai trương", goal="G5", budget="20tr", brand="Tiệm Cũ")
    campaign_changes.delete(library, [campaign])
    brands.remove(library, brand)
    campaign_changes.restore(library, [campaign])
    assert trash.empty(library, everything=True) == Counts()
    assert trash.counts(library) == Counts(brands=1)


def test_the_thirty_days_are_counted_to_the_millisecond_in_any_zone(
    library: Library, two: tuple[int, int], clock: Clock
) -> None:
    creators.delete(library, [two[0]])
    clock.pass_by(days=1)
    creators.delete(library, [two[1]])
    clock.pass_by(days=TRASH_DAYS - 1)
    assert trash.empty(library).people == 0  # to the millisecond: not yet longer than thirty days
    clock.at = clock.at.astimezone(timezone(timedelta(hours=-9)))  # the zone of the clock plays no part
    assert trash.empty(library).people == 0
    clock.pass_by(milliseconds=1)
    assert trash.empty(library).people == 1
    with pytest.raises(RuleError):
        creators.get(library, two[0])
    assert creators.get(library, two[1]).name == "BS Minh Khoa"
    library.store.undo()
    assert creators.get(library, two[0]).contacts
    assert trash.empty(library, everything=True).people == 2
    assert trash.empty(library, everything=True).people == 0
