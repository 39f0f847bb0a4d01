"""The heads of the comparison: bands of type, a person per column; and the criteria at the left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from kolstudio.core.model.codes import Label
from kolstudio.core.model.comparison import Column, Level
from kolstudio.core.rules.labels import label_text
from kolstudio.ui.compare.faces import Faces
from kolstudio.ui.compare.painting import TONES, Paints, badge, badge_width, write
from kolstudio.ui.compare.table import CompareTable
from kolstudio.ui.i18n import I18n
from kolstudio.ui.models.roster_rows import SHORT_PLATFORM, initials
from kolstudio.ui.widgets.avatar import paint_avatar
from kolstudio.ui.widgets.look import paint_box, paint_icon
from kolstudio.ui.widgets.two_sided_bar import paint_two_sided_bar

BAND = 32
PERSON = 82
LABELS = 160
ROW = 36
TWO_LINES = 46
HEADING = 26
_PAD = 8
_FACE = 30
_BAR_WIDTH = 68
_BAR_LEAST = 36
_CHIP = 42
"""What stands around the bar and the words of the type."""
_BAR_HEIGHT = 10


class PeopleHeader(QHeaderView):
    """Paints who stands where; dragging puts the columns into another order."""

    arranged = Signal(list)
    """The ids of the people in the order they were dragged into."""
    menu_asked = Signal(int, QPoint)
    """Column, and the place on the screen."""
    opened = Signal(int)
    """Column that was double-clicked."""

    def __init__(
        self, table: CompareTable, paints: Paints, i18n: I18n, faces: Faces, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._i18n = i18n
        self.faces = faces
        self.paints = paints
        self.pinned: int | None = None
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(BAND + PERSON)
        self.setMinimumSectionSize(140)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.sectionDoubleClicked.connect(self.opened)
        self.sectionMoved.connect(self._on_moved)
        self._moved = QTimer(self, interval=0, singleShot=True)
        self._moved.timeout.connect(self._tell_order)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a fixed height."""
        return QSize(super().sizeHint().width(), BAND + PERSON)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the new order when the column is let go, not while it is dragged."""
        super().mouseReleaseEvent(event)
        if self._out_of_order():
            self._moved.start()

    def _out_of_order(self) -> bool:
        return any(self.logicalIndex(at) != at for at in range(self.count()))

    def _on_moved(self) -> None:
        self.viewport().update()

    def _tell_order(self) -> None:
        order = [self._table.columns[self.logicalIndex(at)].id for at in range(self.count())]
        blocked = self.blockSignals(True)
        for at in range(self.count()):
            self.moveSection(self.visualIndex(at), at)
        self.blockSignals(blocked)
        self.arranged.emit(order)

    def _on_menu(self, at: QPoint) -> None:
        column = self.logicalIndexAt(at)
        if column >= 0:
            self.menu_asked.emit(column, self.mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bands of type over their columns, then everybody."""
        painter = QPainter(self.viewport())
        paints, columns = self.paints, self._table.columns
        painter.fillRect(self.viewport().rect(), paints.colour("card"))
        if len(columns) != self.count():
            return
        places = [
            (columns[self.logicalIndex(at)], self._place(self.logicalIndex(at))) for at in range(self.count())
        ]
        self._paint_bands(painter, places)
        for column, place in places:
            self._paint_person(painter, place, column)
        painter.end()

    def _place(self, column: int) -> QRect:
        return QRect(self.sectionViewportPosition(column), 0, self.sectionSize(column), self.height())

    def _paint_bands(self, painter: QPainter, places: list[tuple[Column, QRect]]) -> None:
        comparison, paints = self._table.comparison, self.paints
        words = {head.side: head.label for head in comparison.heads} if comparison else {}
        at = 0
        while at < len(places):
            first, place = places[at]
            band = QRect(place.left(), 0, 0, BAND)
            while at < len(places) and places[at][0].side is first.side:
                band.setRight(places[at][1].right())
                at += 1
            tone = TONES[first.side]
            painter.fillRect(band, paints.tint(tone))
            painter.fillRect(band.left(), band.bottom(), band.width(), 1, paints.colour("line"))
            room = band.adjusted(_PAD, 0, -_PAD, -1)
            room.setLeft(max(room.left(), _PAD))
            if first.side in words:
                write(
                    painter,
                    room,
                    band_words(self._i18n.render(words[first.side]), paints.small_strong, room.width()),
                    paints.small_strong,
                    paints.text(tone),
                )

    def _paint_person(self, painter: QPainter, place: QRect, column: Column) -> None:
        paints, tokens = self.paints, self.paints.theme.tokens
        below = place.adjusted(0, BAND, 0, 0)
        painter.fillRect(below, paints.colour("card"))
        painter.fillRect(below.left(), below.bottom(), below.width(), 1, paints.colour("line"))
        face = QRect(below.left() + _PAD, below.top() + 11, _FACE, _FACE)
        photo = self.faces.of(column.photo, _FACE, self.devicePixelRatioF())
        paint_avatar(painter, face, initials(column.name), tokens, photo)
        room = QRect(face.right() + 8, below.top() + 9, below.right() - face.right() - 14, 18)
        grave = [one.level for one in column.remarks]
        mark = (
            ("ban", "bad_text")
            if Level.BLOCK in grave
            else ("triangle-alert", "watch_text")
            if grave
            else None
        )
        if column.id == self.pinned:
            room.setRight(room.right() - 18)
            paint_icon(painter, self, QRect(room.right() + 3, room.top() + 2, 14, 14), "lock", "muted")
        if mark is not None:
            room.setRight(room.right() - 18)
            paint_icon(painter, self, QRect(room.right() + 3, room.top() + 2, 14, 14), *mark)
        write(painter, room, column.name, paints.strong, paints.colour("ink"))
        room = QRect(face.right() + 8, below.top() + 27, below.right() - face.right() - 14, 18)
        mark_of = SHORT_PLATFORM.get(column.platform, "") if column.platform else ""
        if mark_of:
            room.setRight(room.right() - badge_width(mark_of, paints) - 4)
            badge(painter, QRect(room.right() + 5, room.top(), room.width(), room.height()), mark_of, paints)
        write(painter, room, column.subtitle, paints.second, paints.colour("muted"))
        chip = QFontMetrics(paints.small_strong).horizontalAdvance(
            self._i18n.render(label_text(column.label))
        )
        width = max(_BAR_LEAST, min(_BAR_WIDTH, below.width() - chip - _CHIP))
        bar = QRect(below.left() + _PAD + 2, below.bottom() - 24, width, _BAR_HEIGHT)
        drawn = paint_two_sided_bar(
            painter, bar, column.k, column.i, column.coverage_k, column.coverage_i, tokens
        )
        self._paint_chip(painter, below, bar.right() + 10 if drawn else bar.left(), column)

    def _paint_chip(self, painter: QPainter, below: QRect, left: int, column: Column) -> None:
        paints = self.paints
        text = self._i18n.render(label_text(column.label))
        tone = label_tone(column.label)
        room = QRect(left, below.bottom() - 29, below.right() - left - 4, 20)
        painter.setFont(paints.small_strong)
        width = min(room.width(), painter.fontMetrics().horizontalAdvance(text) + 15)
        paint_box(
            painter,
            QRect(room.left(), room.top(), width, room.height()),
            paints.theme.tokens.tint(tone),
            "",
            4,
        )
        write(
            painter,
            room.adjusted(6, 0, -(room.width() - width) - 6, 0),
            text,
            paints.small_strong,
            paints.text(tone),
        )


def band_words(text: str, font: QFont, room: int) -> str:
    """Return the words of a band: the type alone where its explanation does not fit."""
    fits = QFontMetrics(font).horizontalAdvance(text) <= room
    return text if fits else text.partition(" · ")[0]


def label_tone(label: Label) -> str:
    """Return the tone of a type."""
    if label in (Label.KOL, Label.LEAN_KOL):
        return "kol"
    if label in (Label.INFLUENCER, Label.LEAN_INFLUENCER):
        return "influencer"
    return "both" if label is Label.BOTH else ""


class CriteriaHeader(QHeaderView):
    """Paints what each line is about; headings run on into the table."""

    def __init__(self, table: CompareTable, paints: Paints, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table = table
        self.paints = paints
        self.setFixedWidth(LABELS)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(HEADING)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a fixed width."""
        return QSize(LABELS, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        """Paint the words of one line."""
        if section >= len(self._table.lines):
            return
        paints, line = self.paints, self._table.lines[section]
        heading = line.row is None
        painter.fillRect(rect, paints.colour("bg" if heading else "card"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, paints.colour("line"))
        room = rect.adjusted(_PAD, 0, -4, -1)
        if line.row is not None and line.row.caution is not None:
            room.setRight(room.right() - 18)
            paint_icon(
                painter, self, QRect(room.right() + 2, room.center().y() - 6, 14, 14), "info", "watch_text"
            )
        write(
            painter,
            room,
            line.label,
            paints.small_strong if heading else paints.second,
            paints.colour("muted"),
        )
