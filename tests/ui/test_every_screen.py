"""Every registered screen, in both languages and the sizes of small laptops: nothing clipped, mixed or nameless."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kolstudio.core.texts import Language, Text
from kolstudio.ui.app import SCREENS
from kolstudio.ui.theme.tokens import load_tokens
from tests.shots.__main__ import SCENES
from tests.ui import looks
from tests.ui.conftest import Program, Start

KEYS = [entry.key for entry in SCREENS if entry.key != "start"]
SIZES = [(1366, 768), (1093, 614), (911, 512)]
TURNS = 40
PLANTED = Text("Test", "Compare these people")


def show(program: Program, key: str) -> bool:
    """Bring a screen to the front with something to show; False when the sample has nothing for it."""
    args = SCENES.get(key, lambda library: {})(program.library)
    if args is None:
        return False
    program.context.navigator.go(key, **args)
    for _ in range(3):
        program.work()
    return True


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("key", KEYS)
def test_a_screen_is_sound(start: Start, key: str, language: Language) -> None:
    program = start(sample_data=True, language=language)
    if not show(program, key):
        pytest.skip(f"the sample has nothing to show on {key}")
    faults: list[str] = []
    for width, height in SIZES:
        program.window.resize(width, height)
        for _ in range(3):
            QApplication.sendPostedEvents()
        faults += [f"{width}×{height}: {fault}" for fault in looks.clipped(program.window)]
    faults += [f"mixed: {fault}" for fault in looks.mixed(program.window, language)]
    faults += [f"nameless: {fault}" for fault in looks.nameless(program.window)]
    faults += [f"faint: {fault}" for fault in looks.faint(program.window)]
    assert not faults, looks.joined(faults)


@pytest.mark.parametrize("key", KEYS)
def test_a_screen_speaks_another_language_at_once(start: Start, key: str) -> None:
    program = start(sample_data=True, language="vi")
    if not show(program, key):
        pytest.skip(f"the sample has nothing to show on {key}")
    program.session.set_language("en")
    for _ in range(3):
        program.work()
    faults = looks.mixed(program.window, "en")
    assert not faults, looks.joined(faults)


@pytest.mark.parametrize("key", KEYS)
def test_a_screen_has_room_for_longer_words(start: Start, key: str) -> None:
    program = start(sample_data=True, language="en")
    if not show(program, key):
        pytest.skip(f"the sample has nothing to show on {key}")
    faults = too_short_for_longer_words(program)
    assert not faults, looks.joined(faults)


def too_short_for_longer_words(program: Program) -> list[str]:
    """Return what has no room for texts that are 60 % longer, at two sizes of the window."""
    program.around.i18n.use(looks.PseudoCatalogue())
    faults: list[str] = []
    for width, height in SIZES[:2]:
        program.window.resize(width, height)
        come_to_rest(program)
        faults += [f"{width}×{height}: {fault}" for fault in looks.clipped(program.window)]
    return faults


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_a_planted_text_without_room_for_longer_words_is_found(start: Start, kind: type[QLabel]) -> None:
    program = start(sample_data=True, language="en")
    assert show(program, "roster")
    planted = kind(program.window.navigation.screen)
    planted.setObjectName("planted")
    program.around.i18n.bind(planted, PLANTED)
    planted.setFixedSize(planted.sizeHint())
    planted.show()
    come_to_rest(program)
    assert looks.clipped(program.window) == []
    assert [fault for fault in too_short_for_longer_words(program) if "planted" in fault]


@pytest.mark.parametrize("key", KEYS)
def test_nothing_on_a_dark_screen_is_too_faint(start: Start, key: str) -> None:
    program = start(sample_data=True, theme="dark")
    if not show(program, key):
        pytest.skip(f"the sample has nothing to show on {key}")
    faults = looks.faint(program.window)
    assert not faults, looks.joined(faults)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_planted_faint_text_on_a_screen_is_found(start: Start, theme: str) -> None:
    program = start(sample_data=True, theme=theme)
    assert show(program, "roster")
    planted = QLabel("Danh bạ", program.window.navigation.screen)
    tokens = load_tokens("dark" if theme == "dark" else "light")
    planted.setStyleSheet(f"color: {tokens.line}; background: {tokens.card};")
    planted.adjustSize()
    planted.show()
    assert looks.faint(program.window)


def come_to_rest(program: Program) -> None:
    """Let the work be done and the layouts find their places; text that wraps takes them several turns."""
    before: list[QRect] = []
    for _ in range(TURNS):
        program.work()
        now = [one.geometry() for one in program.window.findChildren(QWidget)]
        if now == before:
            return
        before = now
    raise AssertionError("the window never comes to rest")


def test_every_screen_has_its_name_its_place_and_its_icon() -> None:
    assert len({entry.key for entry in SCREENS}) == len(SCREENS)
    for entry in SCREENS:
        assert entry.title.source
        assert entry.icon or not entry.place, entry.key
        assert not entry.under or entry.under in {other.key for other in SCREENS}, entry.key
