"""Pictures become small JPEGs without anything personal; the common part of logos and photos."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kolstudio.core.errors import RuleError
from kolstudio.ui.models.pictures import photo_of, read_picture


def image(width: int, height: int, *, clear: bool = False) -> QImage:
    made = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    made.fill(QColor(0, 0, 0, 0) if clear else QColor("#3556d8"))
    made.setText("Author", "Trương Tường Vy")
    return made


@pytest.mark.parametrize("size", [(2000, 1000), (300, 900), (40, 40), (1, 1)])
def test_a_photo_is_a_small_jpeg_of_the_same_shape(size: tuple[int, int]) -> None:
    content = photo_of(image(*size), 512)
    assert content.startswith(b"\xff\xd8\xff")
    made = QImage.fromData(content)
    assert max(made.width(), made.height()) == min(512, max(size))
    assert abs(made.width() * size[1] - made.height() * size[0]) <= max(size)
    assert b"Author" not in content


def test_what_is_clear_becomes_white() -> None:
    made = QImage.fromData(photo_of(image(20, 20, clear=True), 512))
    assert made.pixelColor(5, 5) == QColor("white")


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ảnh.jpg"
    path.write_bytes(b"hello")
    with pytest.raises(RuleError) as refused:
        read_picture(path)
    assert refused.value.code == "picture_unclear"
