"""Draws the program's icon as Windows and macOS want it, from the one drawing.

`python -m installers.windows.icon` (with the packages of the lock) writes the files anew; they lie beside
this module so that a build needs no Qt, and a test compares them with the drawing.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

ICO = Path(__file__).with_name("kolstudio.ico")
ICNS = Path(__file__).with_name("kolstudio.icns")
SIDE = Path(__file__).with_name("side.bmp")
"""The picture beside the first and the last page of the installer."""
DRAWING = Path(__file__).resolve().parents[2] / "resources" / "icons" / "app" / "kolstudio.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels that Windows shows at 100 to 200 %."""
_MAC_KINDS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon file of PNG pictures by their size."""
    entries, body = [], b""
    begin = 6 + 16 * len(pictures)
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        entries.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), begin + len(body)))
        body += png
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return a macOS icon file of PNG pictures by their size."""
    body = b"".join(
        kind.encode("ascii") + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in _MAC_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def pictures(data: bytes) -> dict[int, bytes]:
    """Return the PNG pictures of a Windows icon file by their size."""
    count = struct.unpack_from("<H", data, 4)[0]
    found = {}
    for number in range(count):
        side, _, _, _, _, _, length, begin = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        found[side or 256] = data[begin : begin + length]
    return found


def side() -> bytes:
    """Return the drawing on its own ground as a bitmap of 256 colours, twice as big as Windows shows it."""
    from PySide6.QtCore import QBuffer, QByteArray, QRectF
    from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(328, 628, QImage.Format.Format_RGB32)
    image.fill(QColor("#171b24"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(64, 96, 200, 200))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"BMP")).write(image.convertToFormat(QImage.Format.Format_Indexed8))
    return bytes(buffer.data().data())


def draw(size: int) -> bytes:
    """Return the drawing as PNG with this many pixels on each side."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())


if __name__ == "__main__":
    SIDE.write_bytes(side())
    ICO.write_bytes(ico({size: draw(size) for size in SIZES}))
    ICNS.write_bytes(icns({size: draw(size) for size in _MAC_KINDS.values()}))
