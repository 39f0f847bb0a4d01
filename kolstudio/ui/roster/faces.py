"""What stands in place of the table: nobody yet, nobody found, still reading."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.roster.listing import State
from kolstudio.ui.widgets.buttons import GhostButton, PrimaryButton
from kolstudio.ui.widgets.empty_state import EmptyState

_EMPTY = QT_TRANSLATE_NOOP("RosterFaces", "Nobody is here yet")
_EMPTY_HINT = QT_TRANSLATE_NOOP(
    "RosterFaces", "Import the list you have, or add the first person. Both can be undone."
)
_NOTHING = QT_TRANSLATE_NOOP("RosterFaces", "Nobody matches “{query}”")
_NOTHING_HINT = QT_TRANSLATE_NOOP(
    "RosterFaces", "Every word must be found: in a name, handle, field, place, note or phone number."
)
_LOADING = QT_TRANSLATE_NOOP("RosterFaces", "Reading the list …")
_CLEAR = QT_TRANSLATE_NOOP("RosterFaces", "Clear the search")
_NOBODY = QT_TRANSLATE_NOOP("RosterFaces", "Nobody meets all of these filters")
_NOBODY_HINT = QT_TRANSLATE_NOOP(
    "RosterFaces",
    "Take one of them away or make it wider. People whose value is unknown are not found by it.",
)
_CLEAR_FILTERS = QT_TRANSLATE_NOOP("RosterFaces", "Clear the filters")
_IMPORT = QT_TRANSLATE_NOOP("RosterFaces", "Import a list")
_ADD = QT_TRANSLATE_NOOP("RosterFaces", "Add a person")
_LONGEST = 40


class Face(EmptyState):
    """One message in the middle, with the next thing to do."""

    cleared = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("users", parent)
        self._context = context
        self._state: State = "loading"
        self._query = ""
        self._filtered = False
        self.clear_button = GhostButton(parent=self)
        self.clear_button.clicked.connect(self.cleared)
        self.import_button = PrimaryButton(parent=self)
        self.import_button.clicked.connect(lambda: context.actions.run("import_list"))
        self.add_button = GhostButton(parent=self)
        self.add_button.clicked.connect(lambda: context.actions.run("add_person"))
        for button in (self.clear_button, self.import_button, self.add_button):
            self.add_action(button)
        self.retranslate()

    def show_state(self, state: State, query: str, *, filtered: bool = False) -> None:
        """Show the message for a state; `filtered`: the query has more than words."""
        self._state = state
        self._filtered = filtered
        self._query = " ".join(query.split())
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of the window."""
        query = self._query if len(self._query) <= _LONGEST else f"{self._query[:_LONGEST]}…"
        titles: dict[State, Text] = {
            "empty": _EMPTY,
            "nothing": _NOBODY if self._filtered else _NOTHING(query=query),
            "loading": _LOADING,
            "list": _LOADING,
        }
        hint = {"empty": _EMPTY_HINT, "nothing": _NOBODY_HINT if self._filtered else _NOTHING_HINT}.get(
            self._state
        )
        self.say(
            self._render(titles[self._state]),
            self._render(hint) if hint is not None else "",
            "search" if self._state == "nothing" else "users",
        )
        self.clear_button.setText(self._render(_CLEAR_FILTERS if self._filtered else _CLEAR))
        self.import_button.setText(self._render(_IMPORT))
        self.add_button.setText(self._render(_ADD))
        empty = self._state == "empty"
        actions = self._context.actions
        self.import_button.setVisible(empty and "import_list" in actions)
        self.add_button.setVisible(empty and "add_person" in actions)
        self.clear_button.setVisible(self._state == "nothing")

    def _render(self, text: Text) -> str:
        return self._context.i18n.render(text)
