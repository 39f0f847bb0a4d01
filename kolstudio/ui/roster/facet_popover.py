"""What a filter chip opens: choices with the number of people behind each, or an amount to type."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.rules.fold import fold
from kolstudio.ui.widgets.buttons import GhostButton, LinkButton, PrimaryButton
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.search_field import SearchField
from kolstudio.ui.widgets.styling import label

WIDTH = 264
MANY = 9
"""From so many choices on they can be searched."""
_ROW = 28
_ROWS = 10


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the codes it stands for, its words, the number of people, and that number as text."""

    codes: tuple[str, ...]
    words: str
    count: int
    shown: str


class Popover(QFrame):
    """A small card below a chip; Escape or a click elsewhere closes it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "card")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(6)
        self.column.addWidget(label(name, "strong", self))

    def show_below(self, place: QWidget) -> None:
        """Show it below a widget, inside the screen."""
        self.ensurePolished()
        self.adjustSize()
        spot = place.mapToGlobal(QPoint(0, place.height() + 4))
        room = place.screen().availableGeometry()
        left = max(room.left(), min(spot.x(), room.right() - self.width()))
        self.move(left, max(room.top(), min(spot.y(), room.bottom() - self.height())))
        self.show()


class ChoicePopover(Popover):
    """Boxes to tick, each with a number of people; the list follows each tick."""

    picked = Signal(object)
    """Codes that are chosen now, in the order of the options."""

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        chosen: Collection[str],
        search: str,
        nothing: str,
        clear: str,
        parent: QWidget,
    ) -> None:
        """`nothing` is said when no choice is found by what is typed."""
        super().__init__(name, parent)
        self._options = options
        self.search = SearchField(search, parent=self)
        self.search.setVisible(len(options) >= MANY)
        self.search.changed.connect(self._find)
        self.search.submitted.connect(lambda text: self._take_first())
        self.column.addWidget(self.search)
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 4, 0)
        rows.setSpacing(0)
        self.boxes: list[QCheckBox] = []
        self._rows: list[QWidget] = []
        for option in options:
            row = QWidget(inside)
            line = QHBoxLayout(row)
            line.setContentsMargins(2, 0, 0, 0)
            box = QCheckBox(option.words.replace("&", "&&"), row)
            box.setAccessibleName(f"{option.words}: {option.shown}")
            box.setChecked(all(code in chosen for code in option.codes))
            box.toggled.connect(self._on_toggled)
            line.addWidget(box, 1)
            line.addWidget(label(option.shown, "muted", row))
            row.setFixedHeight(_ROW)
            rows.addWidget(row)
            self.boxes.append(box)
            self._rows.append(row)
        rows.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.area.setFixedHeight(min(len(options), _ROWS) * _ROW + 4)
        self.column.addWidget(self.area)
        self.nothing = label(nothing, "muted", self, wrap=True)
        self.nothing.hide()
        self.column.addWidget(self.nothing)
        self.clear = LinkButton(clear, self)
        self.clear.clicked.connect(self._clear)
        self.clear.setVisible(bool(chosen))
        self.column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        start: QWidget | None = self.search if len(options) >= MANY else next(iter(self.boxes), None)
        if start is not None:
            start.setFocus()

    def _find(self, text: str) -> None:
        wanted = fold(text)
        for row, option in zip(self._rows, self._options, strict=True):
            row.setVisible(wanted in fold(option.words))
        found = any(not row.isHidden() for row in self._rows)
        self.area.setVisible(found)
        self.nothing.setHidden(found)
        self.adjustSize()

    def _take_first(self) -> None:
        """Tick the first choice that was found: a name and Enter are enough."""
        first = next(
            (box for box, row in zip(self.boxes, self._rows, strict=True) if not row.isHidden()), None
        )
        if first is not None and self.search.text.strip():
            first.toggle()
            self.search.edit.selectAll()

    def _on_toggled(self) -> None:
        codes = [
            code
            for box, option in zip(self.boxes, self._options, strict=True)
            if box.isChecked()
            for code in option.codes
        ]
        self.clear.setVisible(bool(codes))
        self.picked.emit(codes)

    def _clear(self) -> None:
        for box in self.boxes:
            box.blockSignals(True)
            box.setChecked(False)
            box.blockSignals(False)
        self._on_toggled()


class LinePopover(Popover):
    """One line to type and a button; what is wrong with it is said below, and it stays open."""

    def __init__(
        self,
        name: str,
        line: str,
        deed: str,
        keep: Callable[[str], str],
        parent: QWidget,
        *,
        text: str = "",
        help: str = "",
    ) -> None:
        """`keep` takes what was typed and returns what is wrong with it, nothing when it was kept."""
        super().__init__(name, parent)
        self._keep = keep
        self.edit = QLineEdit(text, self)
        self.edit.returnPressed.connect(self._on_kept)
        self.field = FormField(self.edit, line, self)
        self.field.name.setVisible(line != name)
        self.field.set_help(help)
        self.column.addWidget(self.field)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self.button = PrimaryButton(deed, parent=self)
        self.button.clicked.connect(self._on_kept)
        self._buttons.addWidget(self.button)
        self.column.addLayout(self._buttons)
        self.edit.selectAll()
        self.edit.setFocus()

    def add_clear(self, words: str) -> QPushButton:
        """Offer to take the value away."""
        button = GhostButton(words, parent=self)
        self._buttons.insertWidget(0, button)
        return button

    def _on_kept(self) -> None:
        wrong = self._keep(self.edit.text())
        if wrong:
            self.field.set_error(wrong)
            self.adjustSize()
            self.edit.setFocus()
        else:
            self.close()
