"""Every step of a campaign and the preview, in both languages and small sizes: nothing clipped, mixed, nameless."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kolstudio.core.service import campaigns
from kolstudio.core.texts import Language
from kolstudio.ui.campaigns.view import CampaignsScreen
from tests.ui import looks
from tests.ui.conftest import Program, Start

SIZES = [(1366, 768), (1093, 614), (911, 512)]


def show(program: Program, step: str) -> CampaignsScreen:
    campaign = campaigns.every(program.library)[-1].id
    program.context.navigator.go("campaigns", campaign=campaign, step=step)
    for _ in range(3):
        program.work()
    screen = program.window.navigation.screen
    assert isinstance(screen, CampaignsScreen)
    return screen


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("step", ["frame", "people", "brief"])
def test_a_step_is_sound(start: Start, step: str, language: Language) -> None:
    program = start(sample_data=True, language=language)
    show(program, step)
    faults: list[str] = []
    for width, height in SIZES:
        program.window.resize(width, height)
        for _ in range(3):
            QApplication.sendPostedEvents()
        faults += [f"{width}×{height}: {fault}" for fault in looks.clipped(program.window)]
    faults += [f"mixed: {fault}" for fault in looks.mixed(program.window, language)]
    faults += [f"nameless: {fault}" for fault in looks.nameless(program.window)]
    assert not faults, looks.joined(faults)


@pytest.mark.parametrize("step", ["frame", "people", "brief"])
def test_a_step_speaks_another_language_at_once(start: Start, step: str) -> None:
    program = start(sample_data=True, language="vi")
    show(program, step)
    program.session.set_language("en")
    for _ in range(3):
        program.work()
    faults = looks.mixed(program.window, "en")
    assert not faults, looks.joined(faults)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_preview_is_sound(start: Start, language: Language) -> None:
    program = start(sample_data=True, language=language)
    page = show(program, "brief").sheet_page
    page.ask_export()
    program.work()
    dialog = page.dialog
    assert dialog is not None
    faults = looks.clipped(dialog) + looks.nameless(dialog)
    assert not faults, looks.joined(faults)
    dialog.reject()
