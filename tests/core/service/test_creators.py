"""Finding people, naming one, the trash."""

from __future__ import annotations

from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Platform
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.paths import backup_folder
from kolstudio.core.rules.fields import SORTABLE
from kolstudio.core.service import creators
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import brands, samples, settings
from tests.helpers.libraries import Clock, add, channel, dump


def names(library: Library, query: str = "", **options: object) -> list[str]:
    return [person.name for person in creators.find(library, query, **options)]  # type: ignore[arg-type]


def test_find_puts_the_biggest_following_first_and_the_unknown_last(
    library: Library, two: tuple[int, int]
) -> None:
    add(library, PersonDraft("Ẩn Danh"))
    assert names(library) == ["BS Minh Khoa", "Bếp Nhà Mẹ Sóc", "Ẩn Danh"]
    assert names(library, sort="-followers") == ["Bếp Nhà Mẹ Sóc", "BS Minh Khoa", "Ẩn Danh"]
    assert names(library, limit=1) == ["BS Minh Khoa"]
    assert names(library, limit=0) == []
    assert names(library, limit=10**30) == names(library)
    assert names(library, "am thuc") == ["Bếp Nhà Mẹ Sóc"]


@pytest.mark.parametrize("key", SORTABLE)
def test_every_sortable_field_sorts_both_ways(library: Library, two: tuple[int, int], key: str) -> None:
    assert sorted(names(library, sort=key)) == sorted(names(library, sort=f"-{key}"))
    assert len(names(library, sort=key)) == 2


@pytest.mark.parametrize(
    ("options", "code"), [({"sort": "colour"}, "unknown_sort"), ({"limit": -1}, "limit_too_small")]
)
def test_what_cannot_be_sorted_or_limited_is_refused(
    library: Library, options: dict[str, object], code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        names(library, **options)
    assert refused.value.code == code


def card(library: Library, person: int, brand: int, answer: int) -> None:
    answers = {f"f{number}": answer for number in range(1, 13)}
    with library.store.change("edit_creator"):
        samples.insert_records(
            library.store.conn,
            "fit_card",
            [{"creator_id": person, "brand_id": brand, "scored_on": "2026-11-22", **answers}],
        )


def test_fit_is_that_of_the_current_brand_and_sorts(library: Library, two: tuple[int, int]) -> None:
    add(library, PersonDraft("Ẩn Danh"))
    with library.store.change("edit_settings"):
        other = brands.insert(library.store.conn, "Trà Nhà Lá", library.moment())
    card(library, two[0], 1, 5)
    card(library, two[1], 1, 3)
    card(library, two[1], other, 4)
    assert [(p.name, p.fit) for p in creators.find(library, sort="fit")] == [
        ("Bếp Nhà Mẹ Sóc", 100),
        ("BS Minh Khoa", 50),
        ("Ẩn Danh", None),
    ]
    with library.store.change("edit_settings", undoable=False):
        settings.put(library.store.conn, "current_brand", other)
    assert [(p.name, p.fit) for p in creators.find(library, sort="fit")] == [
        ("BS Minh Khoa", 75),
        ("Ẩn Danh", None),
        ("Bếp Nhà Mẹ Sóc", None),
    ]
    assert creators.get(library, two[1]).fit == 75


def test_resolve_takes_an_id_a_handle_or_a_name(library: Library, two: tuple[int, int]) -> None:
    for who in (
        str(two[0]),
        f" {two[0]} ",
        "@BepNhaMeSoc",
        "bep nha me soc",
        "BẾP NHÀ MẸ SÓC",
        "Be\u0302\u0301p Nhà Mẹ Sóc",
    ):
        assert creators.resolve(library, who) == two[0]


@pytest.mark.parametrize(
    ("who", "code"),
    [("77", "not_found"), ("@nobody", "not_found"), ("Không Ai", "not_found"), ("  ", "who_missing"),
     ("9" * 400, "not_found"), ("\udcff", "who_missing"), ("@\udcff", "not_found"), ("A\udcffB", "not_found")],
)  # fmt: skip
def test_who_is_not_there_is_refused(library: Library, two: tuple[int, int], who: str, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        creators.resolve(library, who)
    assert refused.value.code == code


def test_several_who_fit_are_refused_with_their_ids(library: Library) -> None:
    ids = add(library, *[PersonDraft("Lan Anh", channels=[channel(Platform.X, "lananh")])] * 2)
    for who in ("lan anh", "@lananh"):
        with pytest.raises(RuleError) as refused:
            creators.resolve(library, who)
        assert refused.value.code == "ambiguous"
        assert all(str(i) in str(refused.value) for i in ids)


def test_get_of_nobody_is_refused(library: Library) -> None:
    with pytest.raises(RuleError) as refused:
        creators.get(library, 5)
    assert refused.value.code == "not_found"


def test_delete_is_one_step_into_the_trash_and_back(library: Library, two: tuple[int, int]) -> None:
    before = dump(library)
    results = creators.delete(library, [two[1], two[0], two[1]])
    assert [(r.id, r.changes[0].field, r.changes[0].after) for r in results] == [
        (two[1], "deleted", library.moment()),
        (two[0], "deleted", library.moment()),
    ]
    assert len({r.entry for r in results}) == 1
    assert names(library) == []
    library.store.undo()
    assert dump(library) == before
    assert len(names(library)) == 2


def test_deleting_again_keeps_the_day_somebody_went_into_the_trash(
    library: Library, two: tuple[int, int], clock: Clock
) -> None:
    creators.delete(library, [two[0]])
    went = creators.get(library, two[0]).attributes["deleted_at"]
    clock.pass_by(days=5)
    assert creators.delete(library, [two[0]]) == []
    assert creators.get(library, two[0]).attributes["deleted_at"] == went


def test_restore_takes_people_out_of_the_trash(library: Library, two: tuple[int, int]) -> None:
    creators.delete(library, two)
    creators.restore(library, [two[0]])
    assert names(library) == ["Bếp Nhà Mẹ Sóc"]
    library.store.undo()
    assert names(library) == []


def test_only_a_deletion_of_several_makes_a_backup_first(
    library: Library, two: tuple[int, int], tmp_path: Path
) -> None:
    folder = backup_folder(library.path)
    creators.delete(library, [two[0]])
    assert not folder.exists()
    library.store.undo()
    creators.delete(library, two)
    assert len(list(folder.glob("*.kol"))) == 1
