"""Which statements are listed, by what was typed and the article, and which one was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.service import statements
from kolstudio.core.service.statements import Group, Statement

if TYPE_CHECKING:
    from kolstudio.ui.context import Context


class StatementsPresenter(QObject):
    """What the statements screen shows; it knows no widget."""

    changed = Signal()
    """Others are listed."""
    asked = Signal()
    """One was asked for by its id and should be seen."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.text = ""
        self.group = ""
        """The only subject that is listed; empty = all."""
        self.current: str | None = None
        """The statement that was asked for."""

    @property
    def groups(self) -> tuple[Group, ...]:
        """All subjects in their order."""
        return statements.groups()

    @property
    def all(self) -> tuple[Statement, ...]:
        """All statements."""
        return statements.every()

    def listed(self) -> frozenset[str]:
        """Return the ids that match what was typed and the subject."""
        found = statements.search(self.text, self._context.i18n.language)
        return frozenset(one.id for one in found if self.group in ("", one.group))

    @property
    def filtered(self) -> bool:
        """Whether some may be left out."""
        return bool(self.text.strip() or self.group)

    def search(self, text: str) -> None:
        """List only what holds these words."""
        if text != self.text:
            self.text = text
            self.changed.emit()

    def choose(self, group: str) -> None:
        """List only one subject; empty = all."""
        if group != self.group:
            self.group = group
            self.changed.emit()

    def clear(self) -> bool:
        """List everything again; False = everything is."""
        had = self.filtered
        self.text = self.group = ""
        if had:
            self.changed.emit()
        return had

    def ask_for(self, statement_id: str) -> None:
        """Show one statement among all; an unknown id is told."""
        try:
            self.current = statements.statement(statement_id).id
        except KnownError as error:
            self._context.notices.trouble(error)
            return
        self.clear()
        self.asked.emit()
