"""«Căn cứ»: a chip with the statements behind something, opened in a small popover."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kolstudio.core.service.statements import statement
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import LinkButton
from kolstudio.ui.widgets.styling import label

WIDTH = 320

_BASIS = QT_TRANSLATE_NOOP("Evidence", "Basis: {ids}")
_TITLE = QT_TRANSLATE_NOOP("Evidence", "Basis")


class EvidenceChip(LinkButton):
    """The first statement's id and how many more there are; pressed, it tells them all."""

    def __init__(self, ids: Sequence[str], i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._i18n = i18n
        self.popover: QFrame | None = None
        self.show_ids(ids)
        self.clicked.connect(self.open)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Stand for these statements; without any there is nothing to see."""
        self._ids = tuple(ids)
        more = f" +{len(ids) - 1}" if len(ids) > 1 else ""
        self.setText(f"{ids[0]}{more}" if ids else "")
        self.setAccessibleName(self._i18n.render(_BASIS(ids=", ".join(ids))))
        self.setToolTip(self.accessibleName())
        self.setVisible(bool(ids))

    def open(self) -> None:
        """Show the statements beside the chip; Escape or a click elsewhere closes them."""
        box = QFrame(self, Qt.WindowType.Popup)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setProperty("surface", "card")
        box.setFixedWidth(WIDTH)
        box.ensurePolished()
        box.setAccessibleName(self.accessibleName())
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        column.addWidget(label(self._i18n.render(_TITLE), "section", box))
        for one in map(statement, self._ids):
            column.addWidget(label(one.id, "strong", box))
            column.addWidget(label(one.words[self._i18n.language], "", box, wrap=True))
            note = one.note.get(self._i18n.language, "")
            if note:
                column.addWidget(label(note, "secondary", box, wrap=True))
        for part in box.findChildren(QLabel):
            part.ensurePolished()  # the height goes by the font it will have
        column.activate()
        box.setFixedHeight(column.totalHeightForWidth(WIDTH))
        place = self.mapToGlobal(QPoint(self.width() - WIDTH, self.height() + 4))
        room = self.screen().availableGeometry()
        box.move(max(room.left(), place.x()), max(room.top(), min(place.y(), room.bottom() - box.height())))
        self.popover = box
        box.destroyed.connect(self._forget)
        box.show()

    def _forget(self) -> None:
        self.popover = None


def give_way(part: QLabel) -> None:
    """Let a wrapping label take the width that is left; its height still goes by that width."""
    policy = part.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    part.setSizePolicy(policy)
