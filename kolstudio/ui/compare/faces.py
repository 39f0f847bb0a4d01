"""The photos of the people compared, read and made small once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap


class Faces:
    """Gives a photo by its hash as sharp as the screen shows it."""

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        """`read` gives the bytes of a photo by its hash."""
        self._read = read
        self._whole: dict[str, QPixmap] = {}
        self._small: dict[tuple[str, int], QPixmap] = {}

    def of(self, key: str | None, side: int, ratio: float) -> QPixmap | None:
        """Return the middle square of a photo, `side` wide on a screen of this density; None without one."""
        if not key:
            return None
        pixels = round(side * ratio)
        found = self._small.get((key, pixels))
        if found is None:
            found = self._small[key, pixels] = _square(self._photo(key), pixels)
        return None if found.isNull() else found

    def _photo(self, key: str) -> QPixmap:
        if key not in self._whole:
            photo, content = QPixmap(), self._read(key)
            if content is not None:
                photo.loadFromData(content)
            self._whole[key] = photo
        return self._whole[key]


def _square(photo: QPixmap, pixels: int) -> QPixmap:
    if photo.isNull():
        return photo
    side = min(photo.width(), photo.height())
    middle = photo.copy(QRect((photo.width() - side) // 2, (photo.height() - side) // 2, side, side))
    return middle.scaled(
        pixels, pixels, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
