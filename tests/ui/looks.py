"""Checks on how a window looks, for any screen: nothing clipped, one language, no control without a name.

Each returns the faults it found as lines; `test_looks.py` plants a fault for every one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QImage, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from kolstudio.core.paths import resources
from kolstudio.core.texts import Catalogue, Language, read_ts
from kolstudio.ui.theme.tokens import contrast

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
)
SAME_IN_BOTH = frozenset({"Tiếng Việt", "English", "KOL Studio"})
"""Texts that stay as they are in either language: names of languages and of the program."""


def shown(root: QWidget) -> Iterator[QWidget]:
    """Yield the widgets inside (and with) `root` that can be seen."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and not _inner(widget):
            yield widget


def _inner(widget: QWidget) -> bool:
    """Whether a widget is a part of a control rather than one of ours."""
    parent = widget.parent()
    return widget.objectName().startswith("qt_") or (
        isinstance(parent, QComboBox | QAbstractSpinBox) and isinstance(widget, QLineEdit | QAbstractItemView)
    )


def name_of(widget: QWidget) -> str:
    """Return what tells a widget apart in a message."""
    text = getattr(widget, "text", lambda: "")()
    place = type(widget).__name__
    return f"{place} {widget.objectName()} “{str(text)[:40]}”".replace("  ", " ")


# -- nothing clipped --------------------------------------------------------------------------------


def clipped(root: QWidget) -> list[str]:
    """Return labels and buttons that are smaller than their text, and controls cut off by their parent.

    A label may shorten its text on purpose when it has the property `elides` and tells the whole in
    its tooltip.
    """
    faults = []
    for widget in shown(root):
        if isinstance(widget, QLabel):
            faults += _clipped_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            hint, size = widget.sizeHint(), widget.size()
            if (size.width() < hint.width() or size.height() < _text_height(widget)) and not _elided(widget):
                faults.append(f"{name_of(widget)} needs {_of(hint)}, has {_of(size)}")
        elif isinstance(widget, QScrollArea):
            faults += _too_wide(widget)
        if isinstance(widget, (QLabel, *CONTROLS)):
            faults += _cut_off(widget, root)
    return faults


def _too_wide(area: QScrollArea) -> list[str]:
    """Return what lies beyond the right edge of a place that scrolls only up and down."""
    inside = area.widget()
    if inside is None or area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return []
    needs, has = inside.minimumSizeHint().width(), area.viewport().width()
    return [f"inside of {name_of(area)} needs {needs} across, has {has}"] if needs > has else []


def _clipped_label(label: QLabel) -> list[str]:
    if not label.text() or _elided(label):
        return []
    size, hint = label.size(), label.sizeHint()
    wrapped = label.wordWrap()
    needed = QSize(_longest_word(label), label.heightForWidth(size.width())) if wrapped else hint
    if size.width() < needed.width() or size.height() < needed.height():
        return [f"{name_of(label)} needs {_of(needed)}, has {_of(size)}"]
    return []


def _longest_word(label: QLabel) -> int:
    text = label.text()
    if Qt.mightBeRichText(text):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def _text_height(button: QAbstractButton) -> int:
    return button.fontMetrics().height()


def _elided(widget: QWidget) -> bool:
    return bool(widget.property("elides")) and bool(widget.toolTip() or widget.accessibleName())


def _cut_off(widget: QWidget, root: QWidget) -> list[str]:
    """Return a fault when a widget reaches outside a parent that cannot be scrolled."""
    rect = QRect(QPoint(0, 0), widget.size())
    step: QWidget = widget
    while step is not root:
        parent = step.parentWidget()
        if parent is None or step.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
            return []
        rect.translate(step.pos())
        if not parent.rect().contains(rect):
            return [f"{name_of(widget)} reaches outside {name_of(parent)}"]
        step = parent
    return []


def _of(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"


# -- one language -----------------------------------------------------------------------------------


def texts(root: QWidget) -> list[tuple[QWidget, str]]:
    """Return every text that `root` shows or tells a screen reader, with its widget."""
    found: list[tuple[QWidget, str]] = []
    for widget in shown(root):
        if isinstance(widget, QScrollBar):
            continue
        for said in _said_by(widget):
            found += [(widget, line) for line in _plain(said).splitlines() if line.strip()]
    return found


def _said_by(widget: QWidget) -> Iterator[str]:
    tip = widget.toolTip()
    if isinstance(widget, QLineEdit):
        tip = tip.removeprefix(widget.text())  # what the owner typed and is too long for its place
    yield from (tip, widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from (
            str(widget.model().headerData(place, widget.orientation()) or "")
            for place in range(widget.count())
        )


def _plain(text: str) -> str:
    if Qt.mightBeRichText(text):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def mixed(root: QWidget, language: Language) -> list[str]:
    """Return texts that are in the other language than the window's."""
    foreign = _foreign(language)
    faults = []
    for widget, text in texts(root):
        bare = text.strip()
        if bare not in SAME_IN_BOTH and (bare in foreign[0] or any(p.fullmatch(bare) for p in foreign[1])):
            faults.append(f"{type(widget).__name__}: {bare}")
    return faults


@cache
def _foreign(language: Language) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Return whole texts and patterns (of texts with figures in them) of the language that is not meant."""
    pairs: list[tuple[str, str]] = []
    for path in sorted((resources() / "i18n").glob("*_vi.ts")):
        pairs += [(source, translation) for (_, source), translation in read_ts(path).items()]
    ours = {_plain(pair[language == "vi"]) for pair in pairs}
    theirs = {_plain(pair[language == "en"]) for pair in pairs} - ours
    plain = frozenset(text.strip() for text in theirs if "{" not in text)
    patterns = [_pattern(text) for text in theirs if "{" in text and _words_around(text) >= 2]
    return plain, tuple(patterns)


def _words_around(template: str) -> int:
    return len(re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\w+\}", " ", template)))


def _pattern(template: str) -> re.Pattern[str]:
    pieces = re.split(r"\{\w+\}", template)
    return re.compile(".+".join(map(re.escape, pieces)))


# -- no control without a name ----------------------------------------------------------------------


def nameless(root: QWidget) -> list[str]:
    """Return controls that a screen reader could not name."""
    faults = []
    for widget in shown(root):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar | QHeaderView):
            continue
        found = QAccessible.queryAccessibleInterface(widget)
        name = found.text(QAccessible.Text.Name) if found is not None else ""
        if not name.strip():
            faults.append(f"{type(widget).__name__} {widget.objectName()} in {_way_to(widget)}")
    return faults


def _way_to(widget: QWidget) -> str:
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " < ".join(parents)


# -- nothing too faint ------------------------------------------------------------------------------

FAINT = 3.0
"""Contrast that letters must reach where they are strongest; their edges are blended with the ground."""


def faint(root: QWidget) -> list[str]:
    """Return labels and buttons that can be used whose letters hardly stand out from what is behind them."""
    picture = root.grab().toImage()
    ratio = picture.devicePixelRatio()
    faults = []
    for widget in shown(root):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isEnabled() or not widget.text():
            continue
        if Qt.mightBeRichText(widget.text()) or widget.visibleRegion().boundingRect() != widget.rect():
            continue  # what is scrolled out of sight is looked at when it is in sight
        place = QRect(widget.mapTo(root, QPoint(0, 0)) * ratio, widget.size() * ratio)
        found = _strongest(picture.copy(place))
        if found < FAINT:
            faults.append(f"{name_of(widget)} has a contrast of {found:.1f}")
    return faults


def _strongest(picture: QImage) -> float:
    """Return the contrast between the commonest colour of a picture and the one farthest from it."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    if picture.isNull():
        return 21.0
    pixels = np.frombuffer(picture.constBits(), np.uint32) & 0xFFFFFF
    colours, counts = np.unique(pixels, return_counts=True)
    ground = f"#{colours[counts.argmax()]:06x}"
    return max(contrast(ground, f"#{colour:06x}") for colour in colours)


# -- longer words -----------------------------------------------------------------------------------


class PseudoCatalogue(Catalogue):
    """English with every text 60 % longer and accented, to see whether screens have room for it."""

    def __init__(self) -> None:
        super().__init__("en", {})

    def translate(self, context: str, source: str) -> str:
        """Return the text stretched; placeholders stay whole, as do single signs and key names."""
        letters = re.sub(r"\{\w+\}", "", source)
        if len(letters.strip()) < 2 or context in ("QShortcut", "QFontDatabase") or "*" in source:
            return source
        more = max(1, round(len(letters) * 0.6))
        return source + "".join(" " if place % 6 == 5 else "ệ" for place in range(more))


def joined(faults: Iterable[str]) -> str:
    """Return faults as the message of an assertion."""
    return "\n" + "\n".join(faults)
