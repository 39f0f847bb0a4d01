"""Moments of the import, the campaigns, the history and the trash."""

from __future__ import annotations

from typing import Any

from tests.shots.moments import Stage, moment


def _owner_list(stage: Stage) -> Any:
    from tests.helpers import owner_list

    path = owner_list.write(stage.library.path.with_name("DS KOL T11.xlsx"))
    return stage.go("import", path=path)


@moment
def import_owner(stage: Stage) -> None:
    """An owner's list with questions and a duplicate."""
    _owner_list(stage)


@moment
def import_owner_right(stage: Stage) -> None:
    """The right end of an owner's list."""
    screen = _owner_list(stage)
    bar = screen.view.horizontalScrollBar()
    bar.setValue(bar.maximum())
    stage.rest()


@moment
def import_to_fix(stage: Stage) -> None:
    """Only the rows that need mending."""
    screen = _owner_list(stage)
    screen.presenter.show_rows("needs_fix")
    stage.rest()


@moment
def import_no_rows(stage: Stage) -> None:
    """A card without rows."""
    screen = _owner_list(stage)
    screen.presenter.show_rows("updated")
    stage.rest()


@moment
def import_fields(stage: Stage) -> None:
    """What a column may hold."""
    screen = _owner_list(stage)
    screen.menus.show_fields(4)
    stage.rest()


@moment
def import_decide(stage: Stage) -> None:
    """What a duplicate becomes."""
    screen = _owner_list(stage)
    note = screen.table.note_column
    row = next(at for at in range(screen.table.rowCount()) if screen.table.note(at) is not None)
    screen.view.setCurrentIndex(screen.table.index(row, note))
    screen.menus.decide(screen.table.index(row, note))
    stage.rest()


@moment
def import_reading(stage: Stage) -> None:
    """A list is being read."""
    from tests.helpers import owner_list

    path = owner_list.write(stage.library.path.with_name("DS KOL T11.xlsx"))
    stage.window.navigation.go("import", path=path)
    screen = stage.window.navigation.screen
    from kolstudio.ui.importing.presenter import _READING

    screen.presenter.progressed.emit(_READING, 12_345, 100_000)
    stage.shoot()
    stage.rest()


@moment
def import_refused(stage: Stage) -> None:
    """A file that is no list."""
    path = stage.library.path.with_name("hình chụp.xlsx")
    path.write_bytes(b"\x89PNG nothing of a list")
    stage.go("import", path=path)


@moment
def import_done(stage: Stage) -> None:
    """The list was taken in."""
    screen = _owner_list(stage)
    screen.presenter.commit()
    stage.rest()


# -- campaigns -----------------------------------------------------------------------------------------


def _campaign(stage: Stage, step: str = "people") -> Any:
    from kolstudio.core.service import campaigns

    return stage.go("campaigns", campaign=campaigns.every(stage.library)[0].id, step=step)


@moment
def campaigns_list(stage: Stage) -> None:
    """Every campaign."""
    stage.go("campaigns")


@moment
def campaigns_waiting(stage: Stage) -> None:
    """People wait for a campaign to be chosen."""
    stage.go("campaigns", people=stage.people(3))


@moment
def campaigns_new(stage: Stage) -> None:
    """A new campaign."""
    stage.go("campaigns").ask_new()
    stage.rest()


@moment
def campaigns_new_wrong(stage: Stage) -> None:
    """A new campaign with much that is wrong."""
    screen = stage.go("campaigns")
    screen.ask_new()
    for key, text in {"name": "", "budget": "nhiều", "area": "Xứ lạ", "start": "31/02", "end": "x"}.items():
        screen.dialog.edits[key].setText(text)
    screen.dialog.keep()
    stage.rest()


@moment
def campaigns_frame(stage: Stage) -> None:
    """Goal and frame."""
    _campaign(stage, "frame")


@moment
def campaigns_brief(stage: Stage) -> None:
    """The brief."""
    _campaign(stage, "brief")


@moment
def campaigns_lower(stage: Stage) -> None:
    """The lower end of people and budget."""
    from PySide6.QtWidgets import QScrollArea

    step = _campaign(stage).sheet_page.people_step
    for area in (step, *step.findChildren(QScrollArea)):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.rest()


@moment
def campaigns_status(stage: Stage) -> None:
    """The states of a campaign."""
    _campaign(stage).sheet_page._choose_status()
    stage.rest()


@moment
def campaigns_more(stage: Stage) -> None:
    """What else can be done with a campaign."""
    _campaign(stage).sheet_page._show_more()
    stage.rest()


@moment
def campaigns_line(stage: Stage) -> None:
    """The choices of a cell."""
    from kolstudio.core.service import campaigns

    screen = _campaign(stage)
    line = campaigns.every(stage.library)[0].lines[1]
    screen.sheet_page.people_step._choose(line.id, "status")
    stage.rest()


@moment
def campaigns_picker(stage: Stage) -> None:
    """Somebody is looked for to be added."""
    from PySide6.QtTest import QTest

    screen = _campaign(stage)
    stage.window.activateWindow()
    edit = screen.sheet_page.add_edit
    edit.setFocus()
    QTest.keyClicks(edit, "ha")
    edit.looked_for.emit("ha")
    stage.rest()


@moment
def campaigns_none(stage: Stage) -> None:
    """A campaign with nobody in it."""
    from kolstudio.core.service import campaigns

    made = campaigns.create(
        stage.library, "Khai trương quán Sơn Trà", goal="G5", budget="20tr", areas=["Đà Nẵng"]
    )
    stage.go("campaigns", campaign=made)


@moment
def campaigns_over(stage: Stage) -> None:
    """More is spent than there is."""
    _campaign(stage).presenter.frame.edit("budget", "40tr")
    stage.rest()


@moment
def campaigns_export(stage: Stage) -> None:
    """What leaves with the brief."""
    _campaign(stage).sheet_page.ask_export()
    stage.rest()
    stage.rest()


@moment
def campaigns_export_sheet(stage: Stage) -> None:
    """Another sheet of the brief, phone numbers whole."""
    screen = _campaign(stage)
    screen.sheet_page.ask_export()
    stage.rest()
    screen.sheet_page.dialog.phones.setChecked(True)
    stage.rest()
    stage.rest()
    screen.sheet_page.dialog.sheets.setCurrentRow(1)
    stage.rest()


@moment
def campaigns_exported(stage: Stage) -> None:
    """The brief was written."""
    screen = _campaign(stage)
    screen.presenter.brief.export(
        stage.library.path.with_name("Brief – Nồi chiên Tết 2027.xlsx"), "vi", show_phones=False
    )
    stage.rest()
    stage.rest()


# -- history, trash ------------------------------------------------------------------------------------


def _steps(stage: Stage) -> None:
    from tests.shots.__main__ import SCENES

    SCENES["history"](stage.library)


@moment
def history_people(stage: Stage) -> None:
    """Whose steps are shown."""
    _steps(stage)
    stage.go("history")._open_people()
    stage.rest()


@moment
def history_person(stage: Stage) -> None:
    """One person's steps."""
    _steps(stage)
    stage.go("history", person=stage.people(1)[0])


@moment
def history_long(stage: Stage) -> None:
    """Many steps."""
    from kolstudio.core.service import editing

    people = stage.people(30)
    for number, person in enumerate(people):
        editing.edit(stage.library, person, "gender", "Nữ" if number % 2 else "Nam")
    for person in people[:12]:
        editing.edit(
            stage.library, person, "expertise_proof", "Giảng viên đại học, tác giả sáu cuốn sách " * 3
        )
    stage.go("history")


def _trash(stage: Stage) -> Any:
    from kolstudio.core.service import campaigns, creators
    from kolstudio.core.service.campaign_changes import delete

    creators.delete(stage.library, stage.people(4, 3))
    delete(stage.library, [campaigns.every(stage.library)[0].id])
    return stage.go("trash")


@moment
def trash_chosen(stage: Stage) -> None:
    """One person is chosen."""
    screen = _trash(stage)
    screen.view.selectRow(1)
    stage.rest()


@moment
def trash_menu(stage: Stage) -> None:
    """What can be done with what is chosen."""
    screen = _trash(stage)
    screen.view.selectRow(1)
    screen._open_menu(screen.view.visualRect(screen.table.index(1, 0)).center())
    stage.rest()


@moment
def trash_erase(stage: Stage) -> None:
    """Somebody is erased for good."""
    screen = _trash(stage)
    at = next(row for row, one in enumerate(screen.table.rows) if one.kind == "person")
    stage.asked(lambda: screen.presenter.erase(screen.table.rows[at]))


@moment
def trash_empty(stage: Stage) -> None:
    """All is deleted for good."""
    screen = _trash(stage)
    stage.asked(screen.presenter.empty)


@moment
def trash_restored(stage: Stage) -> None:
    """Somebody is back."""
    screen = _trash(stage)
    screen.view.selectRow(1)
    screen.restore()
    stage.rest()
