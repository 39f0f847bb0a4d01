"""Moments of the roster."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt

from kolstudio.core.rules.query_conditions import Key
from tests.shots.moments import Stage, moment

FILTERED = "nền tảng:tiktok giá<=30tr"


def _roster(stage: Stage, query: str = "") -> Any:
    screen = stage.go("roster")
    if query:
        screen.search.set_text(query)
        screen.presenter.search(query)
        stage.rest()
    return screen


@moment
def roster_chosen(stage: Stage) -> None:
    """Three people are chosen."""
    screen = _roster(stage)
    screen.presenter.choose(screen.table.ids[1:4])
    stage.rest()


@moment
def roster_chosen_all(stage: Stage) -> None:
    """Everybody is chosen, in a filter."""
    screen = _roster(stage, FILTERED)
    screen.presenter.choose_listed()
    stage.rest()


@moment
def roster_filtered(stage: Stage) -> None:
    """Two filters and a word."""
    _roster(stage, f"{FILTERED} nấu")


@moment
def roster_filtered_much(stage: Stage) -> None:
    """Filters of every kind at once, and one that was kept."""
    from kolstudio.core.service import queries

    queries.save(stage.library, "Bếp dưới 30 triệu", FILTERED)
    queries.save(stage.library, "KOC Đà Nẵng", "đà nẵng loại:influencer")
    _roster(
        stage,
        "loại:kol,cả_hai nền tảng:tiktok,facebook hạng:mega,macro,mid khu vực:hà_nội giá<=300tr er>=0,5",
    )


@moment
def roster_kept(stage: Stage) -> None:
    """A filter that was kept is in force."""
    from kolstudio.core.service import queries

    queries.save(stage.library, "Bếp dưới 30 triệu", FILTERED)
    _roster(stage, FILTERED)


@moment
def roster_keep(stage: Stage) -> None:
    """A name for the filter."""
    screen = _roster(stage, FILTERED)
    screen.top.saved.save()
    stage.rest()


@moment
def roster_nobody(stage: Stage) -> None:
    """Nobody is found."""
    _roster(stage, "khong ai co ten nay")


@moment
def roster_nobody_filtered(stage: Stage) -> None:
    """Nobody is left by the filters."""
    _roster(stage, "loại:kol giá<=1k")


@moment
def roster_query_wrong(stage: Stage) -> None:
    """A query that cannot be read."""
    _roster(stage, "giá<=nhiều")


@moment
def roster_facet(stage: Stage) -> None:
    """The choices of a filter."""
    _roster(stage).top.facets.open(Key.PLATFORM)
    stage.rest()


@moment
def roster_facet_long(stage: Stage) -> None:
    """Choices that can be searched."""
    _roster(stage).top.facets.open(Key.FIELD)
    stage.rest()


@moment
def roster_facet_amount(stage: Stage) -> None:
    """A price to type."""
    _roster(stage).top.facets.open(Key.PRICE)
    stage.rest()


@moment
def roster_sort(stage: Stage) -> None:
    """The orders."""
    screen = _roster(stage)
    screen.menus.show_sort(screen.top.sort_button)
    stage.rest()


@moment
def roster_columns(stage: Stage) -> None:
    """The columns."""
    screen = _roster(stage)
    screen.menus.show_columns(screen.top.columns_button)
    stage.rest()


@moment
def roster_all_columns(stage: Stage) -> None:
    """Every column at once."""
    from kolstudio.ui.models.roster_columns import CHOOSABLE

    _roster(stage).presenter.show_columns(CHOOSABLE)
    stage.rest()


@moment
def roster_menu(stage: Stage) -> None:
    """What can be done with a person."""
    screen = _roster(stage)
    screen.menus.show_person(screen.view.viewport().mapToGlobal(QPoint(120, 90)))
    stage.rest()


@moment
def roster_typing(stage: Stage) -> None:
    """A cell is typed into."""
    screen = _type(stage)
    stage.rest()
    assert screen.view.state() is screen.view.State.EditingState


def _type(stage: Stage) -> Any:
    screen = _roster(stage)
    stage.window.activateWindow()
    column = next(at for at, one in enumerate(screen.table.columns) if one.key == "price_min")
    screen.view.setCurrentIndex(screen.table.index(2, column))
    screen.type_here()
    stage.rest()
    return screen


@moment
def roster_typed_wrong(stage: Stage) -> None:
    """What was typed cannot be read."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    screen = _type(stage)
    field = screen.view.viewport().findChild(QLineEdit)
    field.setText("")
    QTest.keyClicks(field, "nhieu lam")
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.rest()


@moment
def roster_why(stage: Stage) -> None:
    """Why a cell has its value."""
    screen = _roster(stage)
    column = next(at for at, one in enumerate(screen.table.columns) if one.key == "label")
    screen.view.setCurrentIndex(screen.table.index(1, column))
    screen.why.ask()
    stage.rest()


@moment
def roster_pane_narrow(stage: Stage) -> None:
    """The details called up, where the window is narrow over the table."""
    screen = _roster(stage)
    if not screen.pane.isVisible():
        screen.toggle_pane()
    screen.presenter.choose(screen.table.ids[1:3])
    stage.rest()


@moment
def roster_pane_asks(stage: Stage) -> None:
    """Somebody with something left to mend."""
    from kolstudio.core.service import creators

    found = [one for one in creators.find(stage.library) if one.questions]
    screen = _roster(stage)
    screen.presenter.show([found[0].id])
    stage.rest()


@moment
def roster_pane_bottom(stage: Stage) -> None:
    """The lower end of the details."""
    from PySide6.QtWidgets import QScrollArea

    screen = _roster(stage)
    area = screen.pane.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.rest()


@moment
def roster_pane_little(stage: Stage) -> None:
    """Somebody of whom little is known."""
    from kolstudio.core.service import creators

    made = creators.create(stage.library, "Người chỉ có tên")
    screen = _roster(stage)
    screen.presenter.show([made])
    stage.rest()


@moment
def roster_shortlist(stage: Stage) -> None:
    """What a shortlist may show."""
    screen = _roster(stage)
    screen.presenter.choose(screen.table.ids[:3])
    stage.asked(screen.export)


@moment
def roster_scrolled(stage: Stage) -> None:
    """The end of the list: gaps in the data."""
    screen = _roster(stage)
    bar = screen.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.rest()
