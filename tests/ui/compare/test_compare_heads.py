"""The heads show photos as sharp as the screen, and the main channel; the why box tells of peers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage

from kolstudio.core.model.codes import Goal
from kolstudio.core.service import photos
from kolstudio.core.store.repos import details
from kolstudio.ui.compare.faces import Faces
from kolstudio.ui.compare.heads import BAND, band_words
from kolstudio.ui.models.pictures import photo_of
from tests.ui.compare.test_compare_view import Desk
from tests.ui.conftest import Start

TIP = Qt.ItemDataRole.ToolTipRole
GREEN = QColor("#2a9d5c")


@pytest.fixture
def desk(start: Start) -> Desk:
    return Desk(start(sample_data=True), "influencer", "kol", "both", "kol")


def photo(colour: QColor = GREEN, width: int = 400, height: int = 300) -> bytes:
    """Return a photo of one colour, wider than high."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return photo_of(image, photos.SIDE)


def face_colour(desk: Desk, column: int) -> QColor:
    """Return what is painted in the middle of somebody's face."""
    header = desk.view.people
    image = header.grab().toImage()
    ratio = image.devicePixelRatio()
    x = header.sectionViewportPosition(column) + 8 + 15
    return image.pixelColor(round(x * ratio), round((BAND + 11 + 15) * ratio))


def test_a_photo_stands_in_the_head_as_soon_as_there_is_one(desk: Desk) -> None:
    first = desk.presenter.order[0]
    bare = face_colour(desk, 0)
    photos.set_photo(desk.program.library, first, photo())
    desk.program.work()
    assert apart(face_colour(desk, 0), GREEN) < 12 < apart(bare, GREEN)
    photos.set_photo(desk.program.library, first, None)
    desk.program.work()
    assert face_colour(desk, 0) == bare


def apart(one: QColor, other: QColor) -> int:
    """Return how far two colours are apart in the channel that differs most."""
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def test_a_face_is_as_sharp_as_the_screen_and_read_once() -> None:
    read: list[str] = []

    def bytes_of(key: str) -> bytes | None:
        read.append(key)
        return photo() if key == "one" else b"broken" if key == "broken" else None

    faces = Faces(bytes_of)
    for ratio, pixels in ((1.0, 30), (1.25, 38), (2.0, 60)):
        found = faces.of("one", 30, ratio)
        assert found is not None and (found.width(), found.height()) == (pixels, pixels)
        assert found.toImage().pixelColor(pixels // 2, pixels // 2).green() > 140
        assert faces.of("one", 30, ratio) is found
    assert read == ["one"]
    assert faces.of("broken", 30, 1.0) is None
    assert faces.of("gone", 30, 1.0) is None
    assert faces.of(None, 30, 1.0) is None


def test_a_photo_that_is_gone_leaves_the_initials(desk: Desk) -> None:
    library = desk.program.library
    with library.store.change("edit_creator", origin="test"):
        details.update(library.store.conn, desk.presenter.order[0], {"photo": "0" * 64}, library.moment())
    desk.program.work()
    assert desk.view.people.faces.of("0" * 64, 30, 1.0) is None
    assert not desk.view.people.grab().isNull()


def test_the_main_channel_is_named_in_the_head_and_in_its_row(desk: Desk) -> None:
    table = desk.screen.table
    row = next(at for at, line in enumerate(table.lines) if line.row and line.row.key == "main_channel")
    seen = 0
    for at, column in enumerate(table.columns):
        cell = table.cell(table.index(row, at))
        assert cell is not None
        if column.handle:
            seen += 1
            tip = str(table.headerData(at, Qt.Orientation.Horizontal, TIP))
            assert f"@{column.handle}" in tip
            assert f"@{column.handle}" in str(table.data(table.index(row, at)))
            assert f"@{column.handle}" in str(table.data(table.index(row, at), TIP))
            assert cell.platform is column.platform
    assert seen >= 2
    assert desk.view.rowHeight(row) > desk.view.rowHeight(row + 1)


def test_the_box_tells_how_a_figure_stands_among_its_like(desk: Desk) -> None:
    """The sample list holds fewer than ten people of a platform and tier: a dash, and the published range."""
    desk.presenter.set_goal(Goal.G4)
    table, told_of = desk.screen.table, set[str]()
    for row, line in enumerate(table.lines):
        if line.row is None:
            continue
        for column in range(table.columnCount()):
            told = table.told(table.index(row, column))
            assert told is not None
            if any(text.startswith("Danh bạ của bạn, ") for text in told.lines):
                told_of.add(line.row.key)
    assert {"er", "views", "price", "cpe"} <= told_of
    assert told_of <= {"er", "views", "price", "cpe"}


def test_a_band_too_narrow_for_its_explanation_names_the_type_whole(desk: Desk) -> None:
    typeface = desk.view.people.paints.small_strong
    text = "Influencer · influence by content"
    wide = QFontMetrics(typeface).horizontalAdvance(text)
    assert band_words(text, typeface, wide) == text
    assert band_words(text, typeface, wide - 1) == "Influencer"
    assert band_words("Both", typeface, 1) == "Both"
