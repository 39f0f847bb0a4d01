"""The competitors of a brand as words that can be taken away, and a field that adds more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import BareButton
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.flow import FlowRow
from kolstudio.ui.widgets.form_field import FormField

_ADD = QT_TRANSLATE_NOOP("Brand", "Add a competitor, then Enter")
_REMOVE = QT_TRANSLATE_NOOP("Brand", "Remove {name}")
_BETWEEN = re.compile(r"[,;\n]")
_WIDEST = 220


class Competitors(QWidget):
    """Each competitor as a word with a cross; several can be typed at once, separated by commas."""

    removed = Signal(str)

    def __init__(
        self, add: Callable[[Iterable[str]], KnownError | None], i18n: I18n, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add, self._i18n = add, i18n
        self._names: tuple[str, ...] = ()
        self.words = FlowRow(self)
        self.edit = QLineEdit()
        self.field = FormField(self.edit, "", self)
        self.edit.returnPressed.connect(self.keep)
        self.edit.editingFinished.connect(self.keep)
        self.edit.textEdited.connect(lambda: self.field.set_error(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.field)
        self.retranslate()

    def show_names(self, names: Sequence[str]) -> None:
        """Show these competitors."""
        if tuple(names) == self._names and names:
            return
        self._names = tuple(names)
        self.words.clear()
        for name in names:
            self.words.add(self._word(name))
        self.words.setVisible(bool(names))

    def keep(self) -> bool:
        """Add what was typed; what is wrong with it is said below the field."""
        names = [name for name in _BETWEEN.split(self.edit.text()) if name.strip()]
        if not names:
            self.edit.clear()
            self.field.set_error("")
            return True
        wrong = self._add(names)
        if wrong is None:
            self.edit.clear()
            self.field.set_error("")
            return True
        parts = [wrong.text] if wrong.hint is None else [wrong.text, wrong.hint]
        self.field.set_error(" ".join(self._i18n.render(part) for part in parts))
        return False

    def put_back(self) -> bool:
        """Throw away what is typed but not added; returns whether there was any."""
        if not self.edit.text():
            return False
        self.edit.clear()
        self.field.set_error("")
        return True

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.field.set_name(self._i18n.render(_ADD))
        self.field.set_error("")
        names, self._names = self._names, ()
        self.show_names(names)

    def _word(self, name: str) -> QWidget:
        word = QFrame(self.words)
        word.setProperty("surface", "soft")
        row = QHBoxLayout(word)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(4)
        label = ElidedLabel(name, "strong", word)
        label.setMaximumWidth(_WIDEST)
        cross = BareButton("x", self._i18n.render(_REMOVE(name=name)), word)
        cross.clicked.connect(lambda: self.removed.emit(name))
        row.addWidget(label)
        row.addWidget(cross)
        return word
