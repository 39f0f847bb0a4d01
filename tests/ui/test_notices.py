"""What the window tells: a file that could not be written is told of until it is tried again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.service import creators, editing
from kolstudio.core.texts import Text
from tests.ui.conftest import Program

TITLE = Text("Test", "Writing")


def raising(code: str) -> Callable[..., Any]:
    def work(*_: object) -> None:
        raise EnvironmentFault(Text("Test", "no"), None, code=code)

    return work


def fail(program: Program, code: str) -> None:
    """Let some work fail as an export does."""
    notices = program.window.notices

    def done(result: Any) -> None:
        notices.trouble(result.known)

    program.context.jobs.start_reading(TITLE, program.library, raising(code), done)
    program.work()


def test_trouble_with_a_file_takes_the_word_of_success_away_and_goes_with_the_next_try(
    program: Program,
) -> None:
    notices = program.window.notices
    notices.toast(Text("Test", "Saved"))
    assert notices.toasts.toast.isVisible()
    fail(program, "file_open_elsewhere")
    assert notices.banner.isVisible()
    assert not notices.toasts.toast.isVisible()
    program.context.jobs.start_reading(TITLE, program.library, lambda *_: None)
    assert not notices.banner.isVisible()
    program.work()
    fail(program, "file_open_elsewhere")
    assert notices.banner.isVisible()


def test_a_backup_by_the_clock_takes_no_word_away(program: Program) -> None:
    fail(program, "file_open_elsewhere")
    program.session.keeper.back_up("auto")
    program.work()
    assert program.window.notices.banner.isVisible()


@pytest.mark.parametrize("code", ["disk_full", "file_damaged"])
def test_other_trouble_stays_until_it_is_closed(program: Program, code: str) -> None:
    fail(program, code)
    program.context.jobs.start_reading(TITLE, program.library, lambda *_: None)
    program.work()
    assert program.window.notices.banner.isVisible()


def test_the_way_back_goes_when_it_would_take_back_something_else(program: Program) -> None:
    toast = program.window.notices.toasts.toast
    first, second = (creators.create(program.library, name) for name in ("Linh Bếp", "Hà Ăn Vặt"))
    creators.delete(program.library, [first])
    program.context.notices.toast(Text("Test", "Moved to the trash"), undo=True)
    assert toast.isVisible()
    editing.edit(program.library, second, "rating", "4")
    assert not toast.isVisible()
    program.work()
    program.context.actions.run("undo")
    assert toast.isVisible(), "it offers to do it again"
    editing.edit(program.library, second, "rating", "5")
    assert not toast.isVisible()
    program.context.notices.toast(Text("Test", "Copied"))
    editing.edit(program.library, second, "rating", "3")
    assert toast.isVisible(), "it offers nothing"
