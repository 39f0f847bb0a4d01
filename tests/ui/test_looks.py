"""The checks on looks find what was planted, and nothing in a sound window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui import looks


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    label = QLabel("Danh bạ", widget)
    layout.addWidget(label)
    layout.addWidget(QPushButton("Đóng", widget))
    edit = QLineEdit(widget)
    edit.setAccessibleName("Tìm")
    layout.addWidget(edit)
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    return widget


def test_a_sound_page_has_no_faults(page: QWidget) -> None:
    assert looks.clipped(page) == []
    assert looks.mixed(page, "vi") == []
    assert looks.nameless(page) == []


def test_what_lies_beyond_the_edge_of_a_scrolling_place_is_found(page: QWidget) -> None:
    area = QScrollArea(page)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    label = QLabel("x", area)
    area.setWidget(label)
    area.setWidgetResizable(True)
    area.setGeometry(0, 60, 120, 40)
    area.show()
    assert not [fault for fault in looks.clipped(page) if "across" in fault]
    label.setText("một hai ba bốn năm " * 9)
    assert [fault for fault in looks.clipped(page) if "across" in fault]


@pytest.mark.parametrize(
    "squeeze",
    [
        lambda page: page.findChild(QLabel).setFixedWidth(20),
        lambda page: page.findChild(QLabel).setFixedHeight(6),
        lambda page: page.findChild(QPushButton).setFixedWidth(14),
        lambda page: (
            page.findChild(QLabel).setWordWrap(True),
            page.findChild(QLabel).setText("một hai ba bốn năm " * 20),
            page.findChild(QLabel).setFixedSize(80, 30),
        ),
        lambda page: (
            page.layout().removeWidget(page.findChild(QLineEdit)),
            page.findChild(QLineEdit).setGeometry(350, 10, 100, 30),
        ),
        lambda page: page.setFixedSize(60, 20),
    ],
)
def test_planted_clipping_is_found(page: QWidget, squeeze: Callable[[QWidget], None], qtbot: QtBot) -> None:
    squeeze(page)
    page.layout().activate()
    assert looks.clipped(page)


def test_a_label_that_elides_on_purpose_must_tell_the_whole(page: QWidget) -> None:
    label = page.findChild(QLabel)
    label.setFixedWidth(20)
    label.setProperty("elides", True)
    assert looks.clipped(page)
    label.setToolTip("Danh bạ")
    assert looks.clipped(page) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("vi", "Undo"), ("vi", "&Undo"), ("vi", "Cancel"), ("en", "Hoàn tác"), ("en", "Huỷ")],
)
def test_a_planted_foreign_text_is_found(page: QWidget, language: str, text: str) -> None:
    label = page.findChild(QLabel)
    page.findChild(QPushButton).setText("·")
    page.findChild(QLineEdit).setAccessibleName("·")
    label.setText("·")
    assert looks.mixed(page, language) == []
    label.setText(text)
    assert looks.mixed(page, language)


def test_a_planted_foreign_text_with_figures_is_found(page: QWidget) -> None:
    page.findChild(QLabel).setText("Sample data removed: 60 people, 2 campaigns.")
    assert looks.mixed(page, "vi")


@pytest.mark.parametrize("place", ["setToolTip", "setAccessibleName", "setPlaceholderText"])
def test_foreign_text_is_found_wherever_it_is_said(page: QWidget, place: str) -> None:
    getattr(page.findChild(QLineEdit), place)("Undo")
    assert looks.mixed(page, "vi")


@pytest.mark.parametrize("kind", [QToolButton, QLineEdit, QComboBox, QPlainTextEdit, QTableWidget])
def test_a_planted_nameless_control_is_found(page: QWidget, kind: type[QWidget]) -> None:
    control = kind(page)
    if isinstance(control, QToolButton):
        control.setIcon(QIcon())
    page.layout().addWidget(control)
    control.show()
    assert looks.nameless(page)
    control.setAccessibleName("Tên")
    assert looks.nameless(page) == []


def test_hidden_widgets_are_left_alone(page: QWidget) -> None:
    hidden = QPushButton("Undo", page)
    hidden.setFixedWidth(3)
    hidden.hide()
    assert looks.clipped(page) == []
    assert looks.mixed(page, "vi") == []


def test_the_pseudo_language_is_longer_and_keeps_placeholders() -> None:
    stretched = looks.PseudoCatalogue().translate("Any", "{count} people")
    assert stretched.startswith("{count} people")
    assert len(stretched) >= len("{count} people") + 4
    assert looks.PseudoCatalogue().translate("QShortcut", "Ctrl") == "Ctrl"


def test_planted_longer_words_are_found_where_there_is_no_room(page: QWidget) -> None:
    label = page.findChild(QLabel)
    label.setText("Compare")
    label.setFixedSize(label.sizeHint())
    assert looks.clipped(page) == []
    label.setText(looks.PseudoCatalogue().translate("Any", "Compare"))
    assert looks.clipped(page)


@pytest.mark.parametrize(("letters", "ground"), [("#dddddd", "#ffffff"), ("#333333", "#101010")])
def test_a_planted_faint_text_is_found(page: QWidget, letters: str, ground: str) -> None:
    assert looks.faint(page) == []
    page.findChild(QLabel).setStyleSheet(f"color: {letters}; background: {ground};")
    assert len(looks.faint(page)) == 1
    page.findChild(QLabel).setEnabled(False)
    assert looks.faint(page) == []
