"""Every registered screen, in both languages and the sizes of small laptops: nothing clipped, mixed or nameless."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from kolstudio.core.texts import Language
from kolstudio.ui.app import SCREENS
from tests.shots.__main__ import SCENES
from tests.ui import looks
from tests.ui.conftest import Program, Start

KEYS = [entry.key for entry in SCREENS if entry.key != "start"]
SIZES = [(1366, 768), (1093, 614), (911, 512)]
TURNS = 40


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
    program.around.i18n.use(looks.PseudoCatalogue())
    faults: list[str] = []
    for width, height in SIZES[:2]:
        program.window.resize(width, height)
        come_to_rest(program)
        faults += [f"{width}×{height}: {fault}" for fault in looks.clipped(program.window)]
    assert not faults, looks.joined(faults)


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
