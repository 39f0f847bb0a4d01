"""Personal data: everything about one person in a file, and their erasure from data and history."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.service import backups, campaigns, creators, editing, history, personal
from kolstudio.core.service.library import Library
from tests.helpers.libraries import Clock, add, soc


def test_the_export_holds_fields_contacts_bookings_history_and_files(
    library: Library, tmp_path: Path, two: tuple[int, int]
) -> None:
    who = two[0]
    photo = library.store.blobs.put(b"\x89PNG picture", "image/png")
    with library.store.change("edit_creator", subject=[who]):
        library.store.conn.execute("UPDATE creator SET photo = ? WHERE id = ?", (photo, who))
    editing.edit(library, who, "address", "12 Lê Lợi")
    campaigns.add(library, campaigns.create(library, "Khai trương", goal="G5", budget="20tr"), [who])
    path = personal.export(library, who, tmp_path / "sóc.json")
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["format"] == personal.FORMAT
    assert document["person"]["name"] == "Bếp Nhà Mẹ Sóc"
    assert document["stored"]["creator"][0]["address"] == "12 Lê Lợi"
    assert document["stored"]["contact"][0]["phone"]
    assert document["stored"]["line"]
    assert {"import", "edit_creator"} <= {entry["op"] for entry in document["history"]}
    assert list(document["files"]) == [photo]
    assert "Minh Khoa" not in path.read_text(encoding="utf-8")
    assert "creator_calc" not in document["stored"]
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".part"] == []


def test_the_library_is_never_overwritten_and_trouble_leaves_nothing(
    library: Library, tmp_path: Path, two: tuple[int, int]
) -> None:
    with pytest.raises(RuleError) as refused:
        personal.export(library, two[0], library.path)
    assert refused.value.code == "file_is_library"
    with pytest.raises(EnvironmentFault) as hindered:
        personal.export(library, two[0], tmp_path / "nowhere" / "sóc.json")
    assert hindered.value.code == "cannot_write"
    with pytest.raises(RuleError) as unknown:
        personal.export(library, 99, tmp_path / "ai.json")
    assert unknown.value.code == "not_found"


def test_an_erased_person_is_in_neither_data_nor_history_nor_file(
    library: Library, two: tuple[int, int]
) -> None:
    editing.edit(library, two[0], "notes", "chỉ nhận quán chay")
    campaigns.add(library, campaigns.create(library, "Khai trương", goal="G5", budget="20tr"), list(two))
    erased = personal.erase(library, two[0])
    assert (erased.name, erased.backups) == ("Bếp Nhà Mẹ Sóc", ())
    with pytest.raises(RuleError):
        creators.get(library, two[0])
    assert history.entries(library, two[0]) == []
    assert len(creators.find(library)) == 1
    while True:
        try:
            history.undo(library)
        except RuleError:
            break
    library.close()
    content = library.path.read_bytes() + b"".join(
        path.read_bytes() for path in library.path.parent.glob(f"{library.path.name}-*")
    )
    assert "Bếp Nhà Mẹ Sóc".encode() not in content
    assert "quán chay".encode() not in content


def test_somebody_in_the_trash_can_be_erased(library: Library, two: tuple[int, int]) -> None:
    creators.delete(library, [two[1]])
    assert personal.erase(library, two[1]).name == "BS Minh Khoa"


def test_erasing_tells_which_backups_still_hold_the_person(library: Library, two: tuple[int, int]) -> None:
    made = backups.before(library, "manual")
    erased = personal.erase(library, two[0])
    assert erased.backups == (made.path,)
    assert erased.shape() == {"name": "Bếp Nhà Mẹ Sóc", "backups": [str(made.path)]}


def test_backups_from_before_a_person_came_do_not_hold_them(library: Library, clock: Clock) -> None:
    backups.before(library, "manual")
    clock.pass_by(days=365)  # backups are named by the computer's own clock
    who = add(library, soc())[0]
    assert personal.holding_backups(library, who) == ()
