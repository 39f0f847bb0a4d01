"""One theme for the whole program, switched while it is open."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QAction, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kolstudio.ui.theme import Theme, current
from kolstudio.ui.theme.embedded import PICTURES, register
from kolstudio.ui.theme.stylesheet import stylesheet
from kolstudio.ui.theme.tokens import MODES, ROLES, Mode, load_tokens


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


def colour_of(icon: QIcon) -> str:
    """Return the colour that most of an icon's solid pixels have."""
    image = icon.pixmap(64, 64).toImage()
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [pixel.name() for pixel in seen if pixel.alpha() == 255]
    return max(set(solid), key=solid.count)


def test_switching_changes_everything_that_was_handed_out(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, action = QPushButton(window), QAction(window)
    button.setIcon(theme.icon("users"))
    action.setIcon(theme.icon("users", "muted"))
    light, dark = load_tokens("light"), load_tokens("dark")
    assert (colour_of(button.icon()), colour_of(action.icon())) == (light.ink, light.muted)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.dark
    assert current() is theme
    assert (colour_of(button.icon()), colour_of(action.icon())) == (dark.ink, dark.muted)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == dark.bg
    theme.set_mode("light")
    assert colour_of(button.icon()) == light.ink
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == light.bg


def test_an_icon_of_somebody_else_stays(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    theme.set_mode("dark")
    assert button.icon().isNull()


def test_choosing_the_same_again_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")


def test_disabled_icons_are_paler(theme: Theme) -> None:
    pixmap = theme.icon("users").pixmap(64, 64, QIcon.Mode.Disabled)
    assert colour_of(QIcon(pixmap)) == theme.tokens.disabled


@pytest.mark.parametrize("mode", MODES)
def test_the_stylesheet_names_pictures_that_are_there(qapp: QApplication, mode: Mode) -> None:
    sheet = stylesheet(load_tokens(mode), register(mode))
    named = set(re.findall(r"url\(([^)]+)\)", sheet))
    assert len(named) >= 6
    assert [name for name in named if not QFile.exists(name)] == []
    assert QFile.exists(f":/look_{mode}/{next(iter(PICTURES))}.svg")


@pytest.mark.parametrize("mode", MODES)
def test_the_stylesheet_takes_its_colours_from_the_tokens(mode: Mode) -> None:
    tokens = load_tokens(mode)
    sheet = stylesheet(tokens, ":/x")
    used = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet))
    assert len(used) > 15
    assert used <= {tokens.role(role) for role in ROLES}
    assert not re.search(r"rgba?\(|hsl", sheet)
