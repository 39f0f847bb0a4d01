"""One signal in the panel about a type: its name, what is known, its points and what they rest on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kolstudio.core.model.explanation import Reason
from kolstudio.core.rules.formats import MISSING, format_percent
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.creator.evidence import EvidenceChip, give_way
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.styling import label, restyle

CHIP_ROOM = 52
"""As wide as «A04 +6», so that the points of all lines end below each other."""
_ASSUMED = QT_TRANSLATE_NOOP("Explain", "{value}, taken as by followers")
_POINTS = QT_TRANSLATE_NOOP("Explain", "{points} of {most}")


def tenths_text(tenths: int | None, i18n: I18n) -> str:
    """Return tenths of a point as shown: «92,5»."""
    if tenths is None:
        return MISSING
    return format_percent(tenths * 100, i18n.language).removesuffix("%")


class ReasonLine(QWidget):
    """Shows one signal after the other, so that the panel makes no new line for another person."""

    def __init__(self, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._i18n = i18n
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        self.name = label("", "muted", self, wrap=True)
        self.value = label("", "small", self, wrap=True)
        self.points = label("", "muted", self)
        self.chip = EvidenceChip((), i18n, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self.name, self.value):
            give_way(part)
            words.addWidget(part)
        words.addStretch(1)
        grid.addLayout(words, 0, 0)
        for column, side in ((1, self.points), (2, self.chip)):
            grid.addWidget(side, 0, column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, CHIP_ROOM)

    def show_reason(self, one: Reason) -> None:
        """Show this signal."""
        say = self._i18n.render
        self.name.setText(one.name)
        self.value.setText(say(_ASSUMED(value=one.value)) if one.assumed else one.value)
        shown = tenths_text(one.tenths, self._i18n)
        shown = shown[:-2] if one.tenths % 10 == 0 else shown
        self.points.setText(f"+{shown}" if one.points else "0")
        tone = ("kol" if one.scale == "k" else "influencer") if one.points else "muted"
        restyle(self.points, role=tone)
        self.points.setToolTip(say(_POINTS(points=shown, most=one.max)))
        self.points.setAccessibleName(f"{one.name}: {self.points.toolTip()}")
        self.chip.show_ids(one.ids)
