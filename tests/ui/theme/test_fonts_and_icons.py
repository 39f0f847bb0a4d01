"""The bundled typeface holds every Vietnamese letter, and every icon that is named is there."""

from __future__ import annotations

import ast
import itertools
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont
from pytestqt.qtbot import QtBot

import kolstudio
from kolstudio.core.paths import resources
from kolstudio.ui.theme import icons
from kolstudio.ui.theme.embedded import PICTURES
from kolstudio.ui.theme.font_tables import with_tabular_digits
from kolstudio.ui.theme.fonts import FAMILY, WEIGHTS, font, load_fonts

PLAIN = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
TONE_MARKS = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
SIGNS = "0123456789 .,:;!?-–—…«»“”‘’()[]/%+×=<>≤≥@#&·₫€$'\""
UI = Path(kolstudio.__file__).parent / "ui"


def vietnamese() -> str:
    """Return every letter of Vietnamese with every tone, small and capital."""
    small = [
        unicodedata.normalize("NFC", letter + mark)
        for letter, mark in itertools.product("aăâeêioôơuưy", TONE_MARKS)
    ]
    letters = PLAIN + "".join(small)
    return letters + letters.upper()


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_typeface_holds_every_vietnamese_letter(qtbot: QtBot, weight: str) -> None:
    raw = QRawFont(str(resources() / "fonts" / f"BeVietnamPro-{weight}.ttf"), 13)
    assert raw.isValid()
    assert [letter for letter in vietnamese() + SIGNS if not raw.supportsCharacter(ord(letter))] == []
    assert not raw.supportsCharacter(ord("✓"))  # what is missing is seen to be missing


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_weight_is_the_bundled_face_with_figures_of_one_width(qtbot: QtBot, weight: int) -> None:
    assert load_fonts()
    made = font(13, weight)
    info = QFontInfo(made)
    assert (info.family(), info.weight()) == (FAMILY, weight)
    metrics = QFontMetricsF(made)
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    assert metrics.height() >= 1.4 * 13


@pytest.mark.parametrize("weight", [400, 700])
def test_the_marks_of_capitals_are_inside_the_line(qtbot: QtBot, weight: int) -> None:
    load_fonts()
    metrics = QFontMetricsF(font(40, weight))
    ink = metrics.tightBoundingRect("ẾỘậƯỜNGỖẶ")
    assert -ink.top() <= metrics.ascent() + 1
    assert ink.bottom() <= metrics.descent() + 1


def test_a_font_as_published_has_figures_of_many_widths(qtbot: QtBot) -> None:
    data = (resources() / "fonts" / "BeVietnamPro-Regular.ttf").read_bytes()
    widths = []
    for content in (data, with_tabular_digits(data, "Test")):
        raw = QRawFont(QByteArray(content), 100)
        advances = raw.advancesForGlyphIndexes(raw.glyphIndexesForString("0123456789"))
        widths.append(len({round(advance.x(), 3) for advance in advances}))
    assert widths[0] > 1
    assert widths[1] == 1


def named_icons(source: str) -> Iterator[str]:
    """Yield the icons that a module names, by how they are handed over."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        places = {
            "icon": 0,
            "pixmap": 0,
            "IconLabel": 0,
            "EmptyState": 0,
            "IconButton": 0,
            "BareButton": 0,
            "PrimaryButton": 1,
            "GhostButton": 1,
            "QuietButton": 1,
            "ActionSpec": 3,
            "ScreenEntry": 3,
        }
        words = [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
        if name == "paint_icon":
            words += node.args[2:4]
        elif name in places and len(node.args) > places[name]:
            words.append(node.args[places[name]])
        for word in words:
            if isinstance(word, ast.Constant) and isinstance(word.value, str) and word.value:
                yield word.value


def without_drawing(sources: dict[str, str]) -> list[str]:
    return [
        f"{path}: {name}"
        for path, source in sources.items()
        for name in named_icons(source)
        if not (resources() / "icons" / f"{name}.svg").is_file() and name not in load_roles()
    ]


def load_roles() -> frozenset[str]:
    from kolstudio.ui.theme.tokens import ROLES

    return frozenset(ROLES)


def test_every_icon_that_is_named_is_there() -> None:
    sources = {str(path.relative_to(UI)): path.read_text(encoding="utf-8") for path in UI.rglob("*.py")}
    assert sum(1 for source in sources.values() for _ in named_icons(source)) > 20
    assert without_drawing(sources) == []
    assert [icon for icon, _ in PICTURES.values() if not icons.drawing(icon)] == []


def unused_drawings(sources: dict[str, str]) -> list[str]:
    """Return the shipped icons that no text constant of the window names."""
    words = {icon for icon, _ in PICTURES.values()}
    for source in sources.values():
        words |= {
            node.value
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return sorted(path.stem for path in (resources() / "icons").glob("*.svg") if path.stem not in words)


def test_every_icon_that_is_shipped_is_used() -> None:
    sources = {str(path.relative_to(UI)): path.read_text(encoding="utf-8") for path in UI.rglob("*.py")}
    assert unused_drawings(sources) == []
    assert "pencil" in unused_drawings({"x.py": 'icon("plus")'})


def test_a_planted_icon_without_drawing_is_found() -> None:
    assert without_drawing({"x.py": 'b.setIcon(theme.icon("no-such-thing"))'}) == ["x.py: no-such-thing"]
    assert without_drawing({"x.py": 'ActionSpec("a", T, "", "nowhere", "file")'}) == ["x.py: nowhere"]
    with pytest.raises(KeyError):
        icons.drawing("no-such-thing")


def test_drawings_take_the_colour_and_our_stroke() -> None:
    for path in (resources() / "icons").glob("*.svg"):
        drawn = icons.svg(path.stem, "#123456").decode("utf-8")
        assert "currentColor" not in drawn, path.name
        assert 'stroke="#123456"' in drawn, path.name
        assert re.findall(r'stroke-width="([^"]+)"', drawn) == [icons.STROKE], path.name


def test_the_licences_are_beside_what_they_license() -> None:
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts" / "OFL.txt").read_text(encoding="utf-8").upper()
    assert "ISC License" in (resources() / "icons" / "LICENSE.txt").read_text(encoding="utf-8")
