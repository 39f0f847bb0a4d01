"""Backups: verified, recorded, rotated; restores: whole, with the replaced file kept."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.store import backup, integrity, restoring, rotation
from kolstudio.core.store.database import Store
from tests.core.store.stores import add, everything, name_of, people, rename

NOW = datetime(2026, 6, 1, 9, 30, 5, 123_000, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library-backups"


def test_a_backup_holds_everything(store: Store, folder: Path) -> None:
    (person, _) = people(store, 2)
    rename(store, person, "x")
    with store.change("trash"):
        store.conn.execute("UPDATE creator SET deleted_at = '2026' WHERE id = 2")
    digest = store.blobs.put(b"photo", "image/jpeg")
    info = backup.make(store, folder, "auto", now=NOW)
    assert info.path == folder / "library-20260601T093005123Z-auto.kol"
    assert info.people == 1
    assert info.bytes == info.path.stat().st_size
    assert info.sha256 == hashlib.sha256(info.path.read_bytes()).hexdigest()
    assert (folder / f"{info.path.name}.sha256").read_text(
        encoding="utf-8"
    ) == f"{info.sha256}  {info.path.name}\n"
    record = store.conn.execute(
        "SELECT at, reason, path, bytes, sha256, people FROM backup_record"
    ).fetchall()
    assert record == [("2026-06-01T09:30:05.123Z", "auto", str(info.path), info.bytes, info.sha256, 1)]
    assert sorted(p.name for p in folder.iterdir()) == [info.path.name, f"{info.path.name}.sha256"]
    with Store.open(info.path, check="full") as copy:
        assert everything(copy) == everything(store)
        assert copy.blobs.get(digest) is not None
        copy.undo()
        copy.undo()
        assert name_of(copy, person) == "Người 0"


def test_a_backup_leaves_the_library_as_it_is(path: Path, store: Store, folder: Path) -> None:
    people(store, 3)
    store.close()
    before = path.read_bytes()
    info = backup.make(path, folder, "manual")
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == ["library-backups", "library.kol"]
    assert backup.verify(info.path)


def test_a_backup_while_a_change_is_under_way_holds_what_was_committed(store: Store, folder: Path) -> None:
    people(store, 2)
    with store.change("edit"):
        add(store)
        info = backup.make(store.path, folder, "auto")
    assert info.people == 2


def test_a_backup_that_differs_is_thrown_away(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(store, 2)
    monkeypatch.setattr(backup, "_vacuum_into", _lossy(backup._vacuum_into))
    with pytest.raises(EnvironmentFault) as caught:
        backup.make(store, folder, "auto")
    assert caught.value.code == "backup_failed"
    assert not list(folder.iterdir())
    assert not store.conn.execute("SELECT 1 FROM backup_record").fetchall()


def _lossy(real: object) -> object:
    def vacuum_into(path: Path, part: Path, schema: object) -> object:
        counts = real(path, part, schema)  # type: ignore[operator]
        conn = sqlite3.connect(part)
        conn.execute("DELETE FROM creator WHERE id = 1")
        conn.commit()
        conn.close()
        return counts

    return vacuum_into


@pytest.mark.parametrize("reason", ["", "Auto", "a b", "../x", "a_b", "-x", "é"])
def test_a_reason_is_a_code(store: Store, folder: Path, reason: str) -> None:
    with pytest.raises(ValueError):
        backup.make(store, folder, reason)


def test_a_backup_into_a_named_file(store: Store, tmp_path: Path) -> None:
    people(store, 2)
    target = tmp_path / "Bản sao.kol"
    assert backup.make_file(store, target).people == 2
    people(store, 1)
    assert backup.make_file(store, target).people == 3
    assert sorted(p.name for p in tmp_path.glob("B*")) == ["Bản sao.kol"]


def test_a_backup_never_replaces_something_else(store: Store, tmp_path: Path) -> None:
    people(store, 2)
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"dear all")
    with pytest.raises(RuleError) as caught:
        backup.make_file(store, letter)
    assert caught.value.code == "target_exists"
    assert letter.read_bytes() == b"dear all"
    with pytest.raises(RuleError) as caught:
        backup.make_file(store, store.path)
    assert caught.value.code == "target_is_library"
    with pytest.raises(EnvironmentFault) as missing:
        backup.make_file(store, tmp_path / "none" / "x.kol")
    assert missing.value.code == "file_missing"


def test_only_exact_names_are_backups(folder: Path) -> None:
    folder.mkdir()
    good = (
        "library-20260601T093005123Z-auto.kol",
        "library-20260601T093006123Z-pre-v2.kol",
        "a-b-20260101T000000000Z-close.kol",
    )
    bad = (
        "library.kol", "library-20260601T093005123Z-auto.kol.sha256", "library-20260601T093005123Z-auto (1).kol",
        "library-20260601T093005Z-auto.kol", "library-20261301T093005123Z-auto.kol", "library-20260601T093005123Z-Auto.kol",
        "xlibrary-20260601T093005123Z-.kol", ".library-20260601T093005123Z-auto.kol.ab.part", "library-20260601T093005-unreadable.kol",
    )  # fmt: skip
    for name in (*good, *bad):
        (folder / name).write_bytes(b"x")
    (folder / "library-20260601T093005999Z-auto.kol").mkdir()
    assert {b.path.name for b in backup.find(folder)} == set(good)
    assert [b.reason for b in backup.find(folder, "library")] == ["pre-v2", "auto"]
    assert backup.find(folder / "none") == []


# -- rotation ------------------------------------------------------------------------------------


def two_years() -> Iterator[tuple[datetime, set[str]]]:
    """Yield each moment of two years of use and what is kept: backups in working hours, some days off."""
    kept: dict[str, datetime] = {}
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    for day in range(730):
        if day % 7 == 6 or 200 <= day < 230:
            continue
        for hour in range(0, 9, 2):
            now = start + timedelta(days=day, hours=hour)
            kept[f"{now:%Y%m%d%H%M}"] = now
            names = rotation.keep([rotation.Kept(n, at) for n, at in kept.items()], now)
            kept = {n: at for n, at in kept.items() if n in names}
            yield now, set(kept)


def test_rotation_over_two_years() -> None:
    most, last, made = 0, None, []
    for now, names in two_years():
        made.append(now)
        moments = sorted(datetime.strptime(n, "%Y%m%d%H%M").replace(tzinfo=UTC) for n in names)
        most = max(most, len(moments))
        assert moments[-1] == now, "the newest went"
        last = now, moments
    assert last is not None
    now, moments = last
    ages = [now - at for at in moments]
    assert {at for at in made if now - at <= timedelta(hours=48)} <= set(moments), (
        "one of the last 48 hours went"
    )
    assert sum(age > timedelta(hours=48) for age in ages) <= 14 + 8 + 12
    assert most <= 40 + 14 + 8 + 12
    days = {at.date() for at in moments}
    working = [now.date() - timedelta(days=n) for n in range(3, 13)]
    start = datetime(2026, 1, 1).date()
    assert all(day in days for day in working if (day - start).days % 7 != 6), (
        "a day of the last fortnight is missing"
    )
    months = {(at.year, at.month) for at in moments}
    assert {(2027, month) for month in range(2, 13)} <= months, "a month of the last year is missing"
    assert min(ages[0], timedelta(days=300)) == timedelta(days=300), "nothing old is left"


def test_recent_backups_are_capped() -> None:
    now = NOW
    many = [rotation.Kept(f"{n:03d}", now - timedelta(minutes=n)) for n in range(100)]
    assert rotation.keep(many, now) == {f"{n:03d}" for n in range(40)}
    future = [rotation.Kept("future", now + timedelta(days=400)), rotation.Kept("now", now)]
    assert rotation.keep(future, now) == {"future", "now"}
    assert rotation.keep([], now) == set()


def aged(store: Store, folder: Path, ages: Iterable[float], reason: str = "auto") -> list[Path]:
    """Make one backup and copies of it that say they are so many days old."""
    made = backup.make(store, folder, "auto", now=NOW + timedelta(days=9999))
    paths = []
    for age in ages:
        path = (
            folder / f"{store.path.stem}-{backup._stamp(NOW - timedelta(days=age))}-{reason}{backup.SUFFIX}"
        )
        shutil.copyfile(made.path, path)
        shutil.copyfile(backup.sidecar(made.path), backup.sidecar(path))
        paths.append(path)
    made.path.unlink()
    backup.sidecar(made.path).unlink()
    return paths


def test_rotating_a_folder(store: Store, folder: Path) -> None:
    people(store, 1)
    recent = aged(store, folder, (0, 0.5, 1.9))
    old = aged(store, folder, (day + part for day in range(3, 800, 7) for part in (0.1, 0.2)))
    for_good = (
        aged(store, folder, [950], "manual")
        + aged(store, folder, [951], "pre-v2")
        + aged(store, folder, [952], "replaced")
    )
    other = folder / "library-copy.kol"
    other.write_bytes(b"x")
    deleted = backup.rotate(folder, NOW)
    assert len(deleted) == len(set(deleted)) > 200
    assert set(deleted) < set(old)
    left = {b.path for b in backup.find(folder)}
    assert left == {*recent, *for_good, *set(old) - set(deleted)}
    assert other.exists()
    assert {p.name for p in folder.glob("*.sha256")} == {f"{p.name}.sha256" for p in left}
    assert backup.rotate(folder, NOW) == []


def test_libraries_that_share_a_folder_do_not_rotate_each_other(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    ages = [day + part for day in range(3, 60) for part in (0.1, 0.2)]
    aged(store, folder, ages)
    with Store.create(tmp_path / "other.kol") as second:
        theirs = aged(second, folder, ages)
    assert backup.rotate(folder, NOW, stem="library")
    assert {b.path for b in backup.find(folder, "other")} == set(theirs)


def test_the_last_verified_backup_is_never_deleted(store: Store, folder: Path) -> None:
    people(store, 1)
    paths = aged(store, folder, [0, *(day + part for day in range(3, 60) for part in (0.1, 0.2))])
    good = paths[-1]
    for path in paths[:-1]:
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    deleted = backup.rotate(folder, NOW)
    assert deleted and good not in deleted
    assert [b.path for b in backup.find(folder) if backup.verify(b.path)] == [good]


# -- restoring -----------------------------------------------------------------------------------


def test_every_kept_backup_restores(store: Store, folder: Path, tmp_path: Path) -> None:
    wanted = {}
    for n in range(6):
        people(store, 1)
        info = backup.make(store, folder, "auto", now=NOW + timedelta(hours=n))
        wanted[info.path] = everything(store)
    target = tmp_path / "restored" / "library.kol"
    target.parent.mkdir()
    for found in backup.find(folder):
        restoring.restore(found.path, target, now=NOW)
        with Store.open(target, check="full") as restored:
            assert everything(restored) == wanted[found.path]
            assert integrity.check(restored.conn).ok
            restored.undo()
            restored.redo()


def test_the_replaced_library_is_kept(store: Store, path: Path, folder: Path) -> None:
    people(store, 2)
    info = backup.make(store, folder, "manual", now=NOW)
    people(store, 3)
    later = everything(store)
    store.close()
    result = restoring.restore(info.path, path, now=NOW)
    assert (result.path, result.source, result.people) == (path, info.path, 2)
    assert result.kept is not None
    with Store.open(result.kept) as kept:
        assert everything(kept) == later
    (found,) = [b for b in backup.find(folder) if b.path == result.kept]
    assert found.kept and found.reason == "replaced"
    with Store.open(path) as restored:
        assert len(everything(restored)["creator"]) == 2
        people(restored, 1)
        assert everything(restored)["creator"][-1][0] == 3
    assert sorted(p.name for p in path.parent.iterdir()) == ["library-backups", "library.kol"]


def test_restoring_where_there_is_no_library_yet(store: Store, folder: Path, tmp_path: Path) -> None:
    people(store, 2)
    info = backup.make(store, folder, "manual")
    target = tmp_path / "new.kol"
    assert restoring.restore(info.path, target).kept is None
    with Store.open(target) as restored:
        assert everything(restored) == everything(store)


def test_an_id_is_not_given_again_after_a_restore(store: Store, folder: Path, tmp_path: Path) -> None:
    people(store, 3)
    with store.change("delete"):
        store.conn.execute("DELETE FROM creator")
    info = backup.make(store, folder, "manual")
    restoring.restore(info.path, tmp_path / "new.kol")
    with Store.open(tmp_path / "new.kol") as restored:
        assert people(restored, 1) == [4]
        restored.undo()
        restored.undo()
        assert [row[0] for row in everything(restored)["creator"]] == [1, 2, 3]


def test_a_library_does_not_replace_itself(store: Store, path: Path) -> None:
    with pytest.raises(RuleError) as caught:
        restoring.restore(path, path)
    assert caught.value.code == "restore_same"


def test_a_failed_restore_changes_nothing(
    store: Store, path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people(store, 2)
    info = backup.make(store, folder, "manual", now=NOW)
    store.close()
    before = {p: p.read_bytes() for p in path.parent.rglob("*") if p.is_file()}

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "_copy_table", fail)
    with pytest.raises(EnvironmentFault) as caught:
        restoring.restore(info.path, path)
    assert caught.value.code == "disk_full"
    assert {p: p.read_bytes() for p in path.parent.rglob("*") if p.is_file()} == before


def test_a_library_left_half_written_is_backed_up_after_recovery(
    path: Path, store: Store, folder: Path
) -> None:
    """A journal with content beside the file: the backup holds the last committed state."""
    people(store, 2)
    store.close()
    before = path.read_bytes()
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO note (creator_id, text, created) VALUES (1, ?, '')", [("x" * 3000,)] * 200)
    journal = path.with_name("library.kol-journal").read_bytes()
    torn = path.read_bytes()
    raw.execute("ROLLBACK")
    raw.close()
    assert torn != before
    path.write_bytes(torn)
    path.with_name("library.kol-journal").write_bytes(journal)
    with pytest.raises(EnvironmentFault) as caught:
        Store.open(path, mode="ro")
    assert caught.value.code == "needs_recovery"
    assert backup.make(path, folder, "auto").people == 2
    with Store.open(path) as again:
        assert again.conn.execute("SELECT count(*) FROM note").fetchone() == (0,)
