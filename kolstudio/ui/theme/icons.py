"""Icons: Lucide drawings tinted by role, sharp at every density, and the program's own mark."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kolstudio.core.paths import resources
from kolstudio.ui.theme import in_use

STROKE = "1.75"
SIZES = (16, 20, 24, 32, 48, 64)
"""Pixels an icon is kept in: 16 and its half steps up to 3×, and the next larger places."""

_given: dict[int, tuple[str, str, bool]] = {}
"""Icon and role behind the cache keys of the icons handed out."""


@cache
def drawing(name: str) -> str:
    """Return the SVG text of an icon with our stroke; KeyError for a name that is none."""
    path = resources() / "icons" / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path.read_text(encoding="utf-8").replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def svg(name: str, colour: str) -> bytes:
    """Return an icon in one colour as SVG."""
    return drawing(name).replace("currentColor", colour).encode("utf-8")


def icon(name: str, role: str = "ink", *, before_text: bool = False) -> QIcon:
    """Return an icon in the colour of a role; on buttons and actions it follows the theme.

    `before_text` leaves a quarter of its width empty behind it, as Qt sets words too close to an icon, and
    lowers it to the middle of the letters. Such an icon is shown in a size of 5 : 4.
    """
    tokens = in_use.tokens()
    made = _made(name, tokens.role(role), tokens.disabled, before_text)
    _given[made.cacheKey()] = name, role, before_text
    return made


def again(old: QIcon) -> QIcon | None:
    """Return an icon in the colours now in use, None when it is none of ours."""
    known = _given.get(old.cacheKey())
    return None if known is None else icon(known[0], known[1], before_text=known[2])


@cache
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon in one colour, `size` logical pixels wide and high, for a screen of this density."""
    return _paint(_shape(svg(name, colour)), round(size * ratio), ratio)


def paint_icon(painter: QPainter, at: QRect | QRectF, name: str, colour: str) -> None:
    """Paint an icon in one colour into the middle of a place, as large as fits."""
    size = int(min(at.width(), at.height()))
    ratio = painter.device().devicePixelRatioF()
    left = round(at.x() + (at.width() - size) / 2)
    top = round(at.y() + (at.height() - size) / 2)
    painter.drawPixmap(left, top, icon_pixmap(name, colour, size, ratio))


@cache
def app_icon() -> QIcon:
    """Return the program's mark for windows and the task bar."""
    shape = _shape((resources() / "icons" / "app" / "kolstudio.svg").read_bytes())
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_paint(shape, size, 1.0))
    return made


@cache
def _made(name: str, colour: str, disabled: str, before_text: bool) -> QIcon:
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        shape = _shape(svg(name, tint))
        for size in SIZES:
            made.addPixmap(_paint(shape, size, 1.0, size // 4 if before_text else 0), mode)
    return made


def _shape(content: bytes) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(content))


def _paint(shape: QSvgRenderer, pixels: int, ratio: float, behind: int = 0) -> QPixmap:
    made = QPixmap(pixels + behind, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    shape.render(painter, QRectF(0, behind / 4, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
