"""Reads picture files and makes pictures small and bare; what is broken or huge is refused kindly."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from kolstudio.core.errors import RuleError
from kolstudio.core.texts import QT_TRANSLATE_NOOP

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
_FORMATS = frozenset((b"png", b"jpeg", b"jpg", b"webp", b"bmp"))
_DOTS_PER_METRE = 3_780
"""96 dots per inch: a spreadsheet shows one pixel as one pixel."""
_QUALITY = 88


def read_picture(path: Path) -> QImage:
    """Return a picture file, upright. Raises `RuleError` (picture_unclear, picture_too_big)."""
    try:
        size = path.stat().st_size
    except OSError:
        raise _unclear(path) from None
    if size > MOST_BYTES:
        raise too_big(path)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if not reader.canRead() or bytes(reader.format().data()) not in _FORMATS:
        raise _unclear(path)
    asked = reader.size()
    if asked.isValid() and asked.width() * asked.height() > MOST_PIXELS:
        raise too_big(path)
    image = reader.read()
    if image.isNull():
        raise _unclear(path)
    return image


def fitted(image: QImage, side: int) -> QImage:
    """Return the pixels alone, at most `side` wide and high, in the same shape.

    Names, places and profiles that a file may carry stay behind.
    """
    width, height = image.width(), image.height()
    longest = max(width, height)
    if longest > side:
        image = image.scaled(
            max(1, width * side // longest),
            max(1, height * side // longest),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    image = _bare(image)
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    return image


def as_png(image: QImage) -> bytes:
    """Return a picture as PNG."""
    return _encoded(image, "PNG", -1)


def as_jpeg(image: QImage, quality: int = 90) -> bytes:
    """Return a picture as JPEG; what is clear becomes white."""
    if image.hasAlphaChannel():
        opaque = QImage(image.size(), QImage.Format.Format_RGB32)
        opaque.fill(Qt.GlobalColor.white)
        painter = QPainter(opaque)
        painter.drawImage(0, 0, image)
        painter.end()
        image = opaque
    return _encoded(image, "JPEG", quality)


def photo_of(image: QImage, side: int) -> bytes:
    """Return a picture as the JPEG that is kept as somebody's photo."""
    return as_jpeg(fitted(image, side), _QUALITY)


def _bare(image: QImage) -> QImage:
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    kind = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    image = image.convertToFormat(kind)
    return QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), kind).copy()


def _encoded(image: QImage, kind: str, quality: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]
    buffer.close()
    return bytes(content.data())


def _unclear(path: Path) -> RuleError:
    return RuleError(
        QT_TRANSLATE_NOOP("Pictures", "{name} cannot be read as a picture.")(name=path.name),
        QT_TRANSLATE_NOOP("Pictures", "Choose a PNG or JPEG picture."),
        code="picture_unclear",
    )


def too_big(path: Path) -> RuleError:
    """Return the refusal of a picture that is too large."""
    return RuleError(
        QT_TRANSLATE_NOOP("Pictures", "{name} is too large a picture.")(name=path.name),
        QT_TRANSLATE_NOOP("Pictures", "Choose a smaller picture."),
        code="picture_too_big",
    )
