"""Writes everything that is kept about a person into a file that is asked for; the law lets them have it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kolstudio.core.service import personal
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.jobs import Err, Ok

PERSON_FILE = (QT_TRANSLATE_NOOP("PersonFile", "JSON files"), "*.json")
_ASK = QT_TRANSLATE_NOOP("PersonFile", "Save everything about {name}")
_SAVING = QT_TRANSLATE_NOOP("PersonFile", "Writing a person's data")
_SAVED = QT_TRANSLATE_NOOP("PersonFile", "Everything about {name} is in {file}.")


def save_person(context: Context, person: int, name: str) -> None:
    """Ask for a file and write what is kept about a person, whether in the list or in the trash."""
    path = context.ask.save_file(_ASK(name=name), PERSON_FILE, Path.home() / f"{name.replace('/', '-')}.json")
    if path is None:
        return

    def tell(result: Ok[Any] | Err) -> None:
        if isinstance(result, Ok):
            context.notices.toast(_SAVED(name=name, file=path.name))
        elif result.known is not None:
            context.notices.trouble(result.known)

    context.jobs.start_reading(
        _SAVING,
        context.library,
        lambda library, progress, cancel: personal.export(library, person, path),
        tell,
    )
