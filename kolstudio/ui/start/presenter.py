"""What the first page offers and where each offer leads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from kolstudio.core.texts import Language
from kolstudio.ui.context import Context


class StartPresenter(QObject):
    """Turns what is chosen on the first page into actions of the window."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    @property
    def can_import(self) -> bool:
        """Whether lists can be taken in."""
        return "import_list" in self._context.actions

    @property
    def can_add(self) -> bool:
        """Whether a person can be typed in."""
        return "add_person" in self._context.actions

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self._context.i18n.language

    def speak(self, language: Language) -> None:
        """Speak a language, at once and from now on."""
        self._context.actions.run(f"speak_{language}")

    def choose_file(self) -> None:
        """Ask for a list and show what its import would do."""
        self._context.actions.run("import_list")

    def drop(self, path: Path) -> None:
        """Take a file that was dropped on the page."""
        self._context.navigator.take(path)

    def add_person(self) -> None:
        """Begin the first person."""
        self._context.actions.run("add_person")

    def add_sample(self) -> None:
        """Fill in the sample people."""
        self._context.actions.run("add_sample")

    def open_or_restore(self) -> None:
        """Ask for a library; one of our backups is restored instead of opened."""
        self._context.actions.run("open_library")
