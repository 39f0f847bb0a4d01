"""Binds the fields of the page to the addresses of what they show: «name», «channels/12/followers»."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kolstudio.ui.creator.inputs import EscapeWatch, Input, LineInput, ParagraphInput
from kolstudio.ui.creator.presenter import CreatorPresenter

BELOW = frozenset(("channels", "rates", "audience", "collaborations", "talks", "notes"))
"""Where the addresses of fields begin that stand below the first cards."""


@dataclass(slots=True, eq=False)
class Bound:
    """One field with the address of what it shows, and what was last said to be wrong with it."""

    address: str
    field: Input
    say: Callable[[str], None]
    said: str = ""


class Fields(QObject):
    """All fields of the page: hands over what is typed, shows what is stored, says what was refused."""

    def __init__(self, presenter: CreatorPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._bound: dict[str, Bound] = {}
        self._watch = EscapeWatch(self)
        self._watch.dropped.connect(self._on_dropped)

    def add(self, address: str, field: Input, say: Callable[[str], None]) -> Bound:
        """Bind a field; `say` shows below it what is wrong, "" when all is well."""
        bound = self._bound[address] = Bound(address, field, say)
        field.committed.connect(lambda text, finished: self._on_committed(bound, text, finished))
        if isinstance(field, QWidget):
            field.installEventFilter(self._watch)
        return bound

    def move(self, bound: Bound, address: str) -> None:
        """Show something else in a field that was bound before."""
        if self._bound.get(bound.address) is bound:
            del self._bound[bound.address]
        bound.address = address
        self._bound[address] = bound
        self._tell(bound, "")

    def drop(self, start: str) -> None:
        """Let go of the fields whose address begins so."""
        for address in [one for one in self._bound if one.startswith(start)]:
            del self._bound[address]

    def field(self, address: str) -> Input | None:
        """Return the field of an address."""
        bound = self._bound.get(address)
        return bound.field if bound else None

    def refresh(self, *, all_of_them: bool, below: bool | None = None) -> None:
        """Show what is stored; a field that is being typed into is left alone unless `all_of_them`.

        `below` says of which fields: those of the tables below (True) or the others; None = of all.
        """
        for bound in self._bound.values():
            if below is not None and (bound.address.partition("/")[0] in BELOW) is not below:
                continue
            if bound.field.pending and not all_of_them:
                continue
            self._show(bound, typing=not all_of_them and _focused(bound.field))

    def finish(self) -> None:
        """Hand over what is typed everywhere."""
        for bound in list(self._bound.values()):
            if isinstance(bound.field, LineInput) and bound.field.pending:
                bound.field.editingFinished.emit()
            elif isinstance(bound.field, ParagraphInput) and bound.field.pending:
                bound.field.committed.emit(bound.field.toPlainText(), True)

    def _show(self, bound: Bound, *, typing: bool = False) -> None:
        if not typing:
            bound.field.show_text(self._presenter.text(bound.address))
        self._tell(bound, self._presenter.problem(bound.address))

    def _tell(self, bound: Bound, text: str) -> None:
        if text != bound.said:
            bound.said = text
            bound.say(text)

    def _on_committed(self, bound: Bound, text: str, finished: bool) -> None:
        address = bound.address
        if self._bound.get(address) is not bound or not self._presenter.takes(address, finished):
            return
        if self._presenter.commit(address, text):
            self._tell(bound, self._presenter.problem(address))
            return
        bound.field.accept_text()
        if self._bound.get(bound.address) is bound:
            self._show(bound, typing=not finished)

    def _on_dropped(self, field: object) -> None:
        for bound in self._bound.values():
            if bound.field is field:
                self._presenter.forget(bound.address)
                self._show(bound)


def _focused(field: Input) -> bool:
    return isinstance(field, QWidget) and field.hasFocus()
