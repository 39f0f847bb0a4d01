"""What the brand screen does without its widgets: own edits disturb no typing, others are followed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kolstudio.core.errors import RuleError
from kolstudio.core.service import brands
from kolstudio.core.texts import Text
from kolstudio.ui.brand.presenter import BrandPresenter
from tests.ui.conftest import Program, Start

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def give_logo(path: Path) -> bytes:
    if path.suffix != ".png":
        raise RuleError(Text("Brand", "no"), code="logo_unclear")
    return PNG


@pytest.fixture
def program(start: Start) -> Program:
    return start(language="en")


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def presenter(program: Program, told: list[str]) -> Iterator[BrandPresenter]:
    made = BrandPresenter(program.context, give_logo)
    made.shown.connect(lambda: told.append("shown"))
    made.kept.connect(lambda: told.append("kept"))
    yield made
    made.deleteLater()


def test_own_edits_are_kept_and_those_of_others_shown(
    program: Program, presenter: BrandPresenter, told: list[str]
) -> None:
    assert presenter.edit("category", "Tea") is None
    assert told == ["kept"]
    assert presenter.brand.category == "Tea"
    brands.edit(program.library, presenter.brand.id, "category", "Coffee")
    assert told == ["kept", "shown"]
    assert presenter.brand.category == "Coffee"


def test_what_is_wrong_is_given_back(presenter: BrandPresenter, told: list[str]) -> None:
    wrong = presenter.edit("name", " ")
    assert wrong is not None
    assert wrong.code == "name_missing"
    assert told == []


def test_undo_on_another_screen_leads_to_the_brand_it_changed(program: Program) -> None:
    other = brands.add(program.library, "Tiệm Trà")
    brands.edit(program.library, other, "category", "Trà")
    program.context.navigator.go("roster")
    program.session.actions.run("undo")
    program.work()
    assert program.window.navigation.key == "brand"
    screen = program.window.navigation.screen
    assert screen is not None
    assert screen.presenter.brand.id == other  # type: ignore[attr-defined]
    program.session.actions.run("undo")
    program.work()
    assert screen.presenter.brand == program.library.current_brand()  # type: ignore[attr-defined]


def test_a_logo_belongs_to_the_brand_it_was_given_to(program: Program, presenter: BrandPresenter) -> None:
    first = presenter.brand.id
    presenter.take_logo(Path("a.png"))
    assert presenter.add()
    program.work()
    assert brands.logo(program.library, brands.get(program.library, first)) == PNG
    assert presenter.brand.logo is None
    presenter.take_logo(Path("a.txt"))
    program.work()
    assert presenter.logo is None


def test_a_closed_library_is_left_alone(program: Program, presenter: BrandPresenter, qtbot: QtBot) -> None:
    library = program.library
    program.session.close()

    def closed() -> bool:
        program.work()
        return library.closed

    qtbot.waitUntil(closed, timeout=5_000)
    assert presenter.edit("name", "Tiệm Trà") is None
