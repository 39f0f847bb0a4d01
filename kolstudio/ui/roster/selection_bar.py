"""The bar that comes up when people are chosen: how many, what they cost, what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from kolstudio.core.rules.formats import format_money, format_number, short_money
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.roster.listing import Choice

_COUNT = QT_TRANSLATE_NOOP("RosterBar", "Selected: {count}")
_TOTAL_TIP = QT_TRANSLATE_NOOP(
    "RosterBar", "Sum of their cheapest prices per item: {amount}, tax not counted"
)
_UNPRICED = QT_TRANSLATE_NOOP("RosterBar", "without a price: {count}")
COMPARE = QT_TRANSLATE_NOOP("RosterBar", "Compare")
TO_CAMPAIGN = QT_TRANSLATE_NOOP("RosterBar", "Add to a campaign")
EXPORT = QT_TRANSLATE_NOOP("RosterBar", "Export to Excel")
COPY = QT_TRANSLATE_NOOP("RosterBar", "Copy")
DELETE = QT_TRANSLATE_NOOP("RosterBar", "Delete")
_NONE = QT_TRANSLATE_NOOP("RosterBar", "Select nobody")


class SelectionBar(QFrame):
    """Shown while anybody is chosen."""

    compare = Signal()
    to_campaign = Signal()
    export = Signal()
    copy = Signal()
    delete = Signal()
    none = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._i18n = context.i18n
        self._choice = Choice(0, None, 0)
        self.setObjectName("FloatingBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(6)
        self.count = QLabel(self)
        self.count.setProperty("role", "strong")
        self.total = QLabel(self)
        row.addWidget(self.count)
        row.addWidget(self.total)
        row.addSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        has = context.navigator.has
        for name, text, signal, wanted in (
            ("compare", COMPARE, self.compare, has("compare")),
            ("campaign", TO_CAMPAIGN, self.to_campaign, has("campaigns")),
            ("export", EXPORT, self.export, True),
            ("copy", COPY, self.copy, True),
            ("delete", DELETE, self.delete, True),
        ):
            if wanted:
                button = QPushButton(self)
                button.setProperty("kind", "toast")
                self._i18n.bind(button, text)
                button.clicked.connect(signal)
                self.buttons[name] = button
                row.addWidget(button)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("kind", "overlay")
        self.close_button.setIcon(context.theme.icon("x", "on_overlay"))
        self._i18n.bind(self.close_button, _NONE, "setAccessibleName")
        self._i18n.bind(self.close_button, _NONE, "setToolTip")
        self.close_button.clicked.connect(self.none)
        row.addWidget(self.close_button)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_choice(self, choice: Choice) -> None:
        """Say who is chosen."""
        self._choice = choice
        self.retranslate()

    def set_writing(self, writing: bool) -> None:
        """Let nothing be changed while a job writes."""
        for name in ("campaign", "delete"):
            if name in self.buttons:
                self.buttons[name].setEnabled(not writing)

    def retranslate(self) -> None:
        """Say the figures in the language of the window."""
        choice, language = self._choice, self._i18n.language
        self.count.setText(self._say(_COUNT(count=format_number(choice.count, language))))
        parts = []
        if choice.total is not None:
            parts.append(short_money(choice.total, language))
            self.total.setToolTip(self._say(_TOTAL_TIP(amount=format_money(choice.total, language=language))))
        if choice.unpriced and choice.total is not None:
            parts.append(self._say(_UNPRICED(count=format_number(choice.unpriced, language))))
        self.total.setText("".join(f"· {part} " for part in parts).rstrip())
        self.total.setVisible(bool(parts))

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)
