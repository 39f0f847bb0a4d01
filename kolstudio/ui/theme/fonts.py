"""The bundled typeface, Be Vietnam Pro, with roomier lines and figures of one width."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from kolstudio.core.paths import resources
from kolstudio.ui.theme.font_tables import with_line_height, with_tabular_digits
from kolstudio.ui.theme.tokens import BODY

FAMILY = "Be Vietnam Pro"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


@cache
def load_fonts() -> bool:
    """Register the bundled fonts once; False when one of them cannot be read."""
    return all([_load(weight) for weight in WEIGHTS])


def _load(weight: str) -> bool:
    path = resources() / "fonts" / f"BeVietnamPro-{weight}.ttf"
    mended = with_tabular_digits(with_line_height(path.read_bytes()), FAMILY)
    return QFontDatabase.addApplicationFontFromData(QByteArray(mended)) >= 0


def font(size: int = BODY, weight: int = 400) -> QFont:
    """Return the typeface in pixels (`size`) and weight (400, 500, 600, 700)."""
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    return made
