"""One statement as a line of its card: the id, the sentence, how it is read, what rests on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.core.service.statements import Statement
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.styling import label, restyle

_READ = QT_TRANSLATE_NOOP("Statements", "How we read it: {note}")
_USED = QT_TRANSLATE_NOOP("Statements", "Rests on it: {uses}")
_ID_WIDTH = 46


class StatementRow(QFrame):
    """A statement; the one that was asked for stands on a tinted ground."""

    def __init__(self, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statement = statement
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.chip = Chip(statement.id, parent=self)
        self.sentence = label("", "body", self, wrap=True)
        self.note = label("", "secondary", self, wrap=True)
        self.uses = label("", "secondary", self, wrap=True)
        for words in (self.sentence, self.note, self.uses):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.setVisible(bool(statement.note))
        self.uses.setVisible(bool(statement.used_by))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(12)
        id_place = QWidget(self)
        id_place.setFixedWidth(_ID_WIDTH)
        inside = QHBoxLayout(id_place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(id_place, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(3)
        for words in (self.sentence, self.note, self.uses):
            column.addWidget(words)
        row.addLayout(column, 1)

    def mark(self, on: bool) -> None:
        """Show that it is the one that was asked for."""
        restyle(self, surface="soft" if on else "")
        restyle(self.sentence, role="strong" if on else "body")

    def say(self, i18n: I18n) -> None:
        """Say it in the language of the window."""
        one, language = self.statement, i18n.language
        self.sentence.setText(one.words[language])
        if one.note:
            self.note.setText(i18n.render(_READ(note=one.note[language])))
        if one.used_by:
            uses = " · ".join(
                f"{use.id} {use.words[language]}" if use.id[-1:].isdigit() else use.words[language]
                for use in one.used_by
            )
            self.uses.setText(i18n.render(_USED(uses=uses)))
        self.setAccessibleName(f"{one.id}: {one.words[language]}")
