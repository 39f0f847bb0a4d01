"""What the page about the program knows: its parts, the places of the data, and versions to hand on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

from kolstudio.core.service.about import Part, backups_of, diagnostics, parts
from kolstudio.core.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

_COPIED = QT_TRANSLATE_NOOP("About", "The versions were copied. They hold nothing about you or your list.")


class AboutPresenter(QObject):
    """The parts of the program and where the data lies."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.parts: list[Part] = parts()

    @property
    def library(self) -> Path:
        """The library file."""
        return self._context.library.path.absolute()

    @property
    def backups(self) -> Path:
        """The folder of its backups, which may not exist yet."""
        return backups_of(self._context.library)

    def diagnostics(self) -> str:
        """Return versions only."""
        return diagnostics(self.parts, qVersion())

    def say_copied(self) -> None:
        """Say that the versions lie on the clipboard."""
        self._context.notices.toast(_COPIED)
