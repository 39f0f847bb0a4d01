"""Backups of a library and restoring one, through the service."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.paths import backup_folder
from kolstudio.core.service import backups, creators
from kolstudio.core.service.library import Library
from kolstudio.core.store.lock import LibraryLock
from tests.helpers.libraries import add, dump, opened, soc


def test_a_backup_is_whole_and_verified(library: Library, two: tuple[int, int]) -> None:
    made = backups.make(library)
    path = Path(made["path"])
    assert path.parent == backup_folder(library.path)
    assert (made["people"], made["bytes"]) == (2, path.stat().st_size)
    assert made["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    with Library.open(path, writing=False) as copy:
        assert dump(copy) == dump(library)


def test_a_backup_into_a_named_file_replaces_an_older_one_only(
    library: Library, two: tuple[int, int], tmp_path: Path
) -> None:
    target = tmp_path / "usb.kol"
    backups.make(library, target)
    creators.delete(library, [two[0]])
    assert backups.make(library, target)["people"] == 1
    other = tmp_path / "ảnh.kol"
    other.write_bytes(b"a picture")
    for path, code in ((library.path, "target_is_library"), (other, "target_exists")):
        before = path.read_bytes()
        with pytest.raises(RuleError) as refused:
            backups.make(library, path)
        assert refused.value.code == code
        assert path.read_bytes() == before
    with pytest.raises(EnvironmentFault):
        backups.make(library, tmp_path / "no folder" / "a.kol")


def test_the_backup_before_a_large_change_is_recorded_and_older_ones_are_rotated(
    library: Library, two: tuple[int, int], clock: object
) -> None:
    info = backups.before(library, "delete")
    rows = library.store.conn.execute("SELECT reason, people, sha256 FROM backup_record").fetchall()
    assert rows == [("delete", 2, info.sha256)]
    assert info.path.is_file()


def test_restoring_brings_back_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.kol"
    with opened(path) as library:
        first = add(library, soc())[0]
        saved = Path(backups.make(library)["path"])
        add(library, soc())
        creators.delete(library, [first])
        later = dump(library)
    done = backups.restore(saved, path)
    assert (done["path"], done["from"], done["people"]) == (str(path), str(saved), 1)
    with opened(path) as library:
        assert [person.id for person in creators.find(library)] == [first]
    with Library.open(Path(done["kept"]), writing=False) as kept:
        assert dump(kept) == later


def test_restoring_into_a_place_without_a_library(
    library: Library, two: tuple[int, int], tmp_path: Path
) -> None:
    saved = Path(backups.make(library)["path"])
    done = backups.restore(saved, tmp_path / "mới" / "b.kol")
    assert (done["kept"], done["people"]) == (None, 2)


def test_restoring_is_refused_while_the_library_is_in_use_or_the_backup_is_none(tmp_path: Path) -> None:
    path, junk = tmp_path / "a.kol", tmp_path / "junk.kol"
    junk.write_bytes(b"junk" * 100)
    with opened(path) as library:
        add(library, soc())
        saved = Path(backups.make(library)["path"])
    before = path.read_bytes()
    with LibraryLock(path), pytest.raises(EnvironmentFault):
        backups.restore(saved, path)
    with pytest.raises(EnvironmentFault):
        backups.restore(junk, path)
    with pytest.raises(RuleError) as refused:
        backups.restore(tmp_path / "none.kol", path)
    assert refused.value.code == "no_backup"
    assert path.read_bytes() == before


def test_restoring_a_library_onto_itself_leaves_it_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.kol"
    with opened(path) as library:
        add(library, soc())
        before = dump(library)
    try:
        backups.restore(path, path)
    except (RuleError, EnvironmentFault) as refused:
        assert refused.code
    with opened(path) as library:
        assert dump(library) == before
