"""Commands on one person's data: write everything about them into a file, erase them for good."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kolstudio.core.errors import RuleError
from kolstudio.core.service import creators, personal
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from kolstudio.cli.commands import Answer, Context

_LOST = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{name} would be erased for good, from the data, the search and the history: channels {channels}, "
    "prices {prices}, bookings {bookings}. It cannot be undone and no backup is made.",
)
_LOST_BUT = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{name} would be erased for good, from the data, the search and the history: channels {channels}, "
    "prices {prices}, bookings {bookings}. It cannot be undone and no backup is made. "
    "Backups that would still hold them: {count}, the newest is {file}.",
)
_YES = QT_TRANSLATE_NOOP("CommandLine", "Add --yes to erase them.")
_ERASED = QT_TRANSLATE_NOOP(
    "CommandLine", "{name} was erased from the data, the search and the history; it cannot be undone."
)
_HOLDING = QT_TRANSLATE_NOOP("CommandLine", "Backups that still hold them: {count}")
_NONE_HOLDS = QT_TRANSLATE_NOOP(
    "CommandLine", "No backup of this library holds them. Copies kept elsewhere are not known."
)
_WRITTEN = QT_TRANSLATE_NOOP(
    "CommandLine", "{path}: everything about {name} (rows {rows}, steps {steps}, files {files})."
)


def erase(context: Context) -> Answer:
    """Erase a person for good, or refuse and say what would be lost where that was not confirmed."""
    args, say = context.args, context.texts.render
    if not args.yes:
        with context.reading() as library:
            raise RuleError(_lost(library, personal.resolve(library, args.who)), _YES, code="not_confirmed")
    with context.writing() as library:
        who = personal.resolve(library, args.who)
        erased = personal.erase(library, who)
    lines = [say(_ERASED(name=erased.name))]
    if erased.backups:
        lines += [say(_HOLDING(count=len(erased.backups))), *(f"  {path}" for path in erased.backups)]
    else:
        lines.append(say(_NONE_HOLDS))
    return {"id": who, **erased.shape()}, lines


def export(context: Context) -> Answer:
    """Write everything about a person into a file, whole or not at all."""
    args = context.args
    with context.reading() as library:
        who = personal.resolve(library, args.who)
        path = personal.export(library, who, args.output)
    written = json.loads(path.read_text(encoding="utf-8"))
    document = {
        "path": str(path),
        "id": who,
        "name": written["person"]["name"],
        "rows": sum(map(len, written["stored"].values())),
        "steps": len(written["history"]),
        "files": len(written["files"]),
        "bytes": path.stat().st_size,
    }
    said = _WRITTEN(**{key: document[key] for key in ("path", "name", "rows", "steps", "files")})
    return document, [context.texts.render(said)]


def _lost(library: Library, creator_id: int) -> Text:
    rows = personal.everything(library, creator_id)["stored"]
    counts = {
        "name": creators.get(library, creator_id).name,
        "channels": len(rows.get("channel", ())),
        "prices": len(rows.get("rate", ())),
        "bookings": len(rows.get("line", ())),
    }
    holding = personal.holding_backups(library, creator_id)
    if not holding:
        return _LOST(**counts)
    return _LOST_BUT(**counts, count=len(holding), file=holding[0].name)
