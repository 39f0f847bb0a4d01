"""What the law on personal data lets a person ask for: everything kept about them, and its erasure."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.rules.fold import fold
from kolstudio.core.service import backups, creators, history, shapes, trash
from kolstudio.core.service.library import Library
from kolstudio.core.service.shapes import Json
from kolstudio.core.store.repos import personal as repo
from kolstudio.core.texts import QT_TRANSLATE_NOOP

FORMAT = "kolstudio-person-1"

_IS_LIBRARY = QT_TRANSLATE_NOOP("Personal", "{path} is the library itself; choose another name.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("Personal", "{path} could not be written.")
_ELSEWHERE = QT_TRANSLATE_NOOP("Personal", "Choose another folder, or close the program that has it open.")


@dataclass(frozen=True, slots=True)
class Erased:
    """Somebody who was erased, and the backups that were made while they were in the library."""

    name: str
    backups: tuple[Path, ...]

    def shape(self) -> Json:
        """Return it as JSON."""
        return {"name": self.name, "backups": [str(path) for path in self.backups]}


def resolve(library: Library, who: str) -> int:
    """Return the id of the one person meant, also in the trash (by id or name); `RuleError` otherwise."""
    try:
        return creators.resolve(library, who)
    except RuleError as error:
        if error.code != "not_found":
            raise
        asked = fold(who)
        found = [
            one.id
            for one in trash.listed(library)
            if one.kind == "person" and asked in (str(one.id), fold(one.name))
        ]
        if len(found) != 1:
            raise
        return found[0]


def everything(library: Library, creator_id: int) -> Json:
    """Return all that is kept about a person: fields, contacts, every stored row, history, files.

    Raises `RuleError` (not_found).
    """
    person = creators.get(library, creator_id)
    rows = repo.rows(library.store.conn, creator_id)
    return {
        "format": FORMAT,
        "written": library.moment(),
        "person": shapes.person(person, library.places),
        "stored": rows,
        "history": history.entries(library, creator_id, limit=history.MOST),
        "files": _files(library, rows),
    }


def export(library: Library, creator_id: int, path: Path) -> Path:
    """Write all that is kept about a person into a JSON file, whole or not at all; return its path.

    Raises `RuleError` (not_found, file_is_library) and `EnvironmentFault` (cannot_write).
    """
    if path.resolve() == library.path.resolve():
        raise RuleError(_IS_LIBRARY(path=str(path)), code="file_is_library")
    text = json.dumps(everything(library, creator_id), ensure_ascii=False, indent=2)
    half = path.with_name(f"{path.name}.part")
    try:
        half.write_text(text + "\n", encoding="utf-8")
        os.replace(half, path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise EnvironmentFault(_NOT_WRITTEN(path=str(path)), _ELSEWHERE, code="cannot_write") from error
    return path


def holding_backups(library: Library, creator_id: int) -> tuple[Path, ...]:
    """Return the backups in the library's own folder that were made since a person was added."""
    added = str(creators.get(library, creator_id).attributes["created"])
    found = backups.known(library.path)
    return tuple(one.path for one in found if f"{one.at:%Y-%m-%dT%H:%M:%S}" >= added[:19])


def erase(library: Library, creator_id: int) -> Erased:
    """Erase a person from the data and the history for good; it cannot be undone, no backup is made.

    Copies and backups made before still hold them; those in the library's own folder are returned.
    Raises `RuleError` (not_found).
    """
    person = creators.get(library, creator_id)
    holding = holding_backups(library, creator_id)
    library.store.erase_person(creator_id, vacuum=True)
    return Erased(person.name, holding)


def _files(library: Library, rows: dict[str, list[dict[str, Any]]]) -> Json:
    """Return the pictures and papers that the rows name, by their hash."""
    named = {value for lines in rows.values() for line in lines for value in line.values()}
    files: Json = {}
    for value in sorted(value for value in named if isinstance(value, str) and len(value) == 64):
        found = library.store.blobs.get(value)
        if found is not None:
            files[value] = {"type": found[0], "base64": base64.b64encode(found[1]).decode("ascii")}
    return files
