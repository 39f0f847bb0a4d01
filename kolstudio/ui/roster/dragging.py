"""People on the way from the table to another place of the window: what is carried, and its sign."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kolstudio.ui.theme import current
from kolstudio.ui.theme.fonts import font
from kolstudio.ui.theme.tokens import BODY, CONTROL_SMALL, RADIUS_CONTROL, colour

PEOPLE = "application/x-kolstudio-people"
"""Kind of data that people travel as: their ids, good inside this process only."""
_WIDEST = 280
_MARGIN = 12
_BESIDE = QPoint(-12, -6)
"""Where the mouse stands from the upper left corner of the sign, so that the sign hides no target."""


def pack(people: Sequence[int]) -> QMimeData:
    """Return people as what a drag carries; other programs can make nothing of it."""
    mime = QMimeData()
    mime.setData(PEOPLE, json.dumps({"process": os.getpid(), "people": list(people)}).encode())
    return mime


def people_of(mime: QMimeData) -> list[int]:
    """Return who is carried; empty for anything else, and for people of another running program."""
    if not mime.hasFormat(PEOPLE):
        return []
    try:
        carried = json.loads(bytes(mime.data(PEOPLE).data()))
        return list(map(int, carried["people"])) if carried["process"] == os.getpid() else []
    except (ValueError, KeyError, TypeError):
        return []


def drag(source: QWidget, people: Sequence[int], words: str) -> None:
    """Carry people from a widget until the mouse is let go; `words` stand beside the mouse."""
    carried = QDrag(source)
    carried.setMimeData(pack(people))
    carried.setPixmap(sign(words, source.devicePixelRatioF()))
    carried.setHotSpot(_BESIDE)
    carried.exec(Qt.DropAction.CopyAction)


def sign(words: str, ratio: float = 1.0) -> QPixmap:
    """Return a small label that goes along with the mouse."""
    letters = font(BODY, 600)
    metrics = QFontMetrics(letters)
    said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
    size = QSize(metrics.horizontalAdvance(said) + 2 * _MARGIN, CONTROL_SMALL)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tokens = current().tokens
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tokens.overlay))
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), RADIUS_CONTROL, RADIUS_CONTROL)
    painter.setFont(letters)
    painter.setPen(colour(tokens.on_overlay))
    painter.drawText(QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, said)
    painter.end()
    return picture
