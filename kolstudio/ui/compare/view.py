"""The comparison on screen: goals above, people side by side, who fits better and why at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.kept_comparison import FEWEST, MOST
from kolstudio.core.rules.labels import goal_short_text
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.compare.exports import Exports
from kolstudio.ui.compare.faces import Faces
from kolstudio.ui.compare.judging import JudgingWindow
from kolstudio.ui.compare.keep_menu import ask_to_keep, show_menu
from kolstudio.ui.compare.keeping import Keeping
from kolstudio.ui.compare.person_menu import person_menu
from kolstudio.ui.compare.picker import PersonPicker
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.compare.side_pane import SidePane
from kolstudio.ui.compare.table import CompareTable
from kolstudio.ui.compare.table_view import CompareView, Corner
from kolstudio.ui.context import Context
from kolstudio.ui.screen import Screen
from kolstudio.ui.theme.tokens import MARGIN
from kolstudio.ui.widgets.buttons import BareButton, GhostButton, PillButton, PrimaryButton
from kolstudio.ui.widgets.empty_state import EmptyState
from kolstudio.ui.widgets.top_bar import TopBar
from kolstudio.ui.widgets.why_box import WhyBox

NARROW = 1_000
"""Below this width the pane is put away unless it is asked for."""

_TITLE = QT_TRANSLATE_NOOP("Screens", "Compare")
_ADD = QT_TRANSLATE_NOOP("Compare", "Add somebody")
_EXPORT = QT_TRANSLATE_NOOP("Compare", "Export")
_BIGGEST = QT_TRANSLATE_NOOP("Compare", "Biggest differences first")
_TABLE = QT_TRANSLATE_NOOP("Compare", "People side by side")
_PANE = QT_TRANSLATE_NOOP("Compare", "Show or hide who fits better")
_EMPTY = QT_TRANSLATE_NOOP("Compare", "Nobody is compared yet")
_ONE = QT_TRANSLATE_NOOP("Compare", "One more person is needed")
_EMPTY_WHY = QT_TRANSLATE_NOOP(
    "Compare",
    "Choose {fewest} to {most} people in the list and press «Compare», or add them here one after another.",
)
_TO_LIST = QT_TRANSLATE_NOOP("Compare", "Choose in the list")
_OPEN_KEPT = QT_TRANSLATE_NOOP("Compare", "Open a kept comparison")
_KEYS = QT_TRANSLATE_NOOP(
    "Compare", "Enter opens the person, I tells why, Delete takes out, Ctrl with an arrow moves the column."
)


class CompareScreen(Screen):
    """Two to six people side by side."""

    key: ClassVar[str] = "compare"
    title: ClassVar[Text] = _TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = ComparePresenter(context, self)
        self.keeping = Keeping(context, self.presenter)
        self.table = CompareTable(context.i18n, self, self.presenter.peers)
        self.picker: PersonPicker | None = None
        self.judging: JudgingWindow | None = None
        self._wants_pane = context.prefs.value("compare/pane", "shown") == "shown"
        self._opened_in_narrow = False
        self._build()
        self.presenter.changed.connect(self._show)
        context.theme.changed.connect(self._on_theme)
        self.retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = TopBar(parent=self)
        self.goals: dict[Goal, PillButton] = {}
        self.goal_row = QWidget(self)
        pills = QHBoxLayout(self.goal_row)
        pills.setContentsMargins(0, 0, 0, 0)
        pills.setSpacing(8)
        for goal in Goal:
            pill = PillButton("", self.goal_row)
            pill.clicked.connect(lambda on, goal=goal: self.presenter.set_goal(goal if on else None))
            self.goals[goal] = pill
            pills.addWidget(pill)
        self.bar.add_lead(self.goal_row)
        self.strip = QWidget(self)
        strip = QHBoxLayout(self.strip)
        strip.setContentsMargins(MARGIN, 8, MARGIN, 0)
        strip.addStretch(1)
        self.add_button = GhostButton("", "user-plus", self)
        self.add_button.clicked.connect(self.add_somebody)
        self.export_button = GhostButton("", "file-spreadsheet", self)
        self.pane_button = BareButton("panel-right", "", self, role="ink", size=16)
        self.pane_button.clicked.connect(self.toggle_pane)
        for button in (self.add_button, self.export_button, self.pane_button):
            self.bar.add_action(button)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self.pages = QStackedWidget(self)
        faces = Faces(self.presenter.photo)
        self.view = CompareView(self.table, self.context.theme, self.context.i18n, faces, self)
        self.view.setFrameShape(CompareView.Shape.NoFrame)
        self.exports = Exports(self.context, self.presenter, self.view, self)
        self.export_button.clicked.connect(lambda: self.exports.show_menu(self.export_button))
        whole = QWidget(self)
        around = QVBoxLayout(whole)
        around.setContentsMargins(MARGIN, 10, 0, 0)
        around.addWidget(self.view)
        self.corner = Corner(self.view)
        self.corner.biggest.toggled.connect(self.presenter.set_biggest_first)
        self.empty = EmptyState("columns-2", self)
        self.empty_add = PrimaryButton("", "user-plus", self.empty)
        self.empty_add.clicked.connect(self.add_somebody)
        self.empty_list = GhostButton("", "users", self.empty)
        self.empty_list.clicked.connect(lambda: self.context.navigator.go("roster"))
        self.empty.add_action(self.empty_add)
        self.empty.add_action(self.empty_list)
        self.empty_kept = GhostButton("", "bookmark-plus", self.empty)
        self.empty.add_action(self.empty_kept)
        for opener in (self.corner.kept, self.empty_kept):
            opener.clicked.connect(lambda _=False, opener=opener: self.show_kept(opener))
        self.why = WhyBox(self.context.i18n, self.view)
        self.why.ground_wanted.connect(lambda one: self.context.navigator.go("statements", id=one))
        self.why.closed.connect(self.view.setFocus)
        self.view.why_asked.connect(self._tell_why)
        self.view.selectionModel().currentChanged.connect(lambda *_: self.why.put_away())
        self.view.verticalScrollBar().valueChanged.connect(lambda _: self.why.put_away())
        self.view.horizontalScrollBar().valueChanged.connect(lambda _: self.why.put_away())
        self.pages.addWidget(self.empty)
        self.pages.addWidget(whole)
        left.addWidget(self.pages, 1)
        row.addLayout(left, 1)
        self.pane = SidePane(self.context, self.presenter, self)
        self.pane.goal_chosen.connect(self.presenter.set_goal)
        self.pane.judging_wanted.connect(self.judge)
        row.addWidget(self.pane)
        column.addLayout(row, 1)
        self.view.removed.connect(lambda at: self.presenter.remove(self._person(at)))
        self.view.moved.connect(lambda at, step: self._move(at, step))
        self.view.opened.connect(lambda at: self.presenter.open_person(self._person(at)))
        self.view.menu_asked.connect(self._show_menu)
        self.view.people.arranged.connect(self.presenter.arrange)

    # -- the frame's wishes ----------------------------------------------------------------------

    def enter(self, args: Mapping[str, Any]) -> None:
        """Compare `people` when they are given, for `goal` when it is; `add` puts one or more beside them.

        One person alone is put beside those who stand here already.
        """
        self.why.put_away()
        if "goal" in args:
            self.presenter.goal = None if args["goal"] is None else Goal(args["goal"])
        people, more = list(args.get("people") or ()), args.get("add") or ()
        more = [more] if isinstance(more, int) else list(more)
        if len(people) > 1:
            self.presenter.show(people)
        elif people or more:
            for person in (*people, *more):
                self.presenter.add(person)
        else:
            self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """Return the table, or the button that adds somebody while there is none."""
        return self.view if self.presenter.comparison is not None else self.empty_add

    def reveal(self, change: ChangeSet) -> bool:
        """Stay here when the step was about somebody compared, or about what is kept."""
        if "comparison" in change.tables:
            return True
        return change.people is not None and bool(change.people & set(self.presenter.people))

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what the comparison does for its actions."""
        return {"compare_keep": self.keep}

    def keep(self) -> None:
        """Ask for a name to keep what is compared by; with too few people there is nothing to keep."""
        if self.keeping.possible:
            ask_to_keep(self.keeping, self.context.i18n, self)

    def set_writing(self, writing: bool) -> None:
        """Stay readable while a job writes; what is compared is remembered when it has ended."""
        self.corner.kept.setEnabled(not writing)
        self.empty_kept.setEnabled(not writing)
        if not writing and not self.context.library.closed:
            self.presenter.remember()

    def escape(self) -> bool:
        """Close the box that tells why."""
        open_ = not self.why.isHidden()
        self.why.put_away()
        return open_

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        if not hasattr(self, "view"):
            return
        self.bar.set_title(self._say(_TITLE))
        for goal, pill in self.goals.items():
            pill.setText(self._say(goal_short_text(goal)))
        self.corner.say(self.table.corner(), self._say(_BIGGEST))
        self.add_button.setText(self._say(_ADD))
        self.export_button.setText(self._say(_EXPORT))
        self.pane_button.set_name(self._say(_PANE))
        self.view.setAccessibleName(self._say(_TABLE))
        self.empty_add.setText(self._say(_ADD))
        self.empty_list.setText(self._say(_TO_LIST))
        self.empty_kept.setText(self._say(_OPEN_KEPT))
        self.view.setAccessibleDescription(self._say(_KEYS))
        if self.judging is not None:
            self.judging.close()
        self.presenter.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the pane away when there is little room."""
        super().resizeEvent(event)
        self._show_pane()
        self._place_goals()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the library again; what was missed is read when nothing was compared anew."""
        QTimer.singleShot(0, self, self._wake)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let edits on other screens be quick: nothing is compared that nobody sees."""
        self.presenter.following.rest()
        super().hideEvent(event)

    def _wake(self) -> None:
        if self.isVisible() and not self.context.library.closed:
            self.presenter.following.wake()

    # -- what it shows ---------------------------------------------------------------------------

    def _show(self) -> None:
        comparison = self.presenter.comparison
        at = self.view.currentIndex()
        self.why.put_away()
        self.corner.kept.show_kept(self.keeping, self._say)
        self.empty_kept.setVisible(
            comparison is None and bool(self.keeping.lines() or self.keeping.shortlists())
        )
        self.view.people.pinned = self.presenter.pinned
        self.table.show(comparison)
        if comparison is not None and at.isValid():
            kept = self.table.index(
                min(at.row(), len(self.table.lines) - 1), min(at.column(), len(self.table.columns) - 1)
            )
            self.view.setCurrentIndex(kept)
        self.pane.show_comparison(comparison)
        self.pages.setCurrentIndex(0 if comparison is None else 1)
        self.export_button.setVisible(comparison is not None)
        self.add_button.setVisible(comparison is not None)
        self.add_button.setEnabled(len(self.presenter.people) < MOST)
        for goal, pill in self.goals.items():
            pill.setChecked(goal is self.presenter.goal)
        title = _ONE if len(self.presenter.people) == 1 else _EMPTY
        self.empty.say(self._say(title), self._say(_EMPTY_WHY(fewest=FEWEST, most=MOST)))
        self._show_pane()
        self._place_goals()

    def _place_goals(self) -> None:
        """Put the goals into the bar where they fit, else on a line of their own."""
        used = sum(
            button.sizeHint().width() + 10
            for button in (self.bar.title, self.add_button, self.export_button, self.pane_button)
        )
        fits = self.goal_row.sizeHint().width() + used + 2 * MARGIN + 20 <= self.width()
        shown = self.presenter.comparison is not None
        strip = self.strip.layout()
        assert isinstance(strip, QHBoxLayout)
        if fits and self.goal_row.parent() is not self.bar:
            self.bar.add_lead(self.goal_row)
        elif not fits and self.goal_row.parent() is not self.strip:
            strip.insertWidget(0, self.goal_row)
        self.goal_row.setVisible(shown)
        self.strip.setVisible(shown and not fits)

    def _on_theme(self) -> None:
        self.view.use(self.context.theme)

    @property
    def _narrow(self) -> bool:
        return self.width() < NARROW

    def _show_pane(self) -> None:
        if not self._narrow:
            self._opened_in_narrow = False
        wanted = self._opened_in_narrow if self._narrow else self._wants_pane
        self.pane.setVisible(wanted and self.presenter.comparison is not None)
        self.pane_button.setVisible(self.presenter.comparison is not None)

    def toggle_pane(self) -> None:
        """Show the pane, or put it away."""
        shown = not self.pane.isVisibleTo(self)
        if self._narrow:
            self._opened_in_narrow = shown
        else:
            self._wants_pane = shown
            self.context.prefs.remember("compare/pane", "shown" if shown else "hidden")
        self._show_pane()

    # -- what the owner does ---------------------------------------------------------------------

    def show_kept(self, button: QWidget) -> None:
        """Open the menu of what is kept."""
        show_menu(self.keeping, self.context.i18n, button, self)

    def _tell_why(self, line: int, column: int, with_keyboard: bool) -> None:
        """Tell what is behind a cell, or with no column behind its criterion."""
        told = (
            self.table.told_of_line(line) if column < 0 else self.table.told(self.table.index(line, column))
        )
        if told is None:
            self.why.put_away()
            return
        place = self.view.visualRect(self.table.index(line, max(0, column)))
        place.translate(self.view.viewport().pos())
        if column < 0:
            place.moveLeft(0)
        grounds = self.context.navigator.has("statements")
        self.why.tell(told, place, with_keyboard=with_keyboard, grounds=grounds)

    def add_somebody(self) -> None:
        """Ask who else should stand beside them."""
        self.picker = PersonPicker(self.context, self.presenter, self)
        self.picker.picked.connect(self.presenter.add)
        self.picker.destroyed.connect(self._forget_picker)
        self.picker.show()

    def _forget_picker(self) -> None:
        self.picker = None

    def judge(self) -> None:
        """Let the owner say what matters more, two criteria at a time."""
        if self.presenter.goal is not None and not self.context.jobs.writing:
            self.judging = JudgingWindow(self.context.i18n, self.presenter, self.presenter.goal, self)
            self.judging.destroyed.connect(self._forget_judging)
            self.judging.show()

    def _forget_judging(self) -> None:
        self.judging = None

    def _person(self, column: int) -> int:
        return self.table.columns[column].id

    def _move(self, column: int, step: int) -> None:
        self._move_person(self._person(column), step)

    def _move_person(self, person: int, step: int) -> None:
        self.presenter.move(person, step)
        row = max(0, self.view.currentIndex().row())
        self.view.setCurrentIndex(self.table.index(row, self.presenter.order.index(person)))

    def _show_menu(self, column: int, place: QPoint) -> None:
        menu = self.menu_for(column)
        menu.popup(place)

    def menu_for(self, column: int) -> QMenu:
        """Return the menu of one person."""
        return person_menu(self.presenter, self.context, self._person(column), self._move_person, self)

    def _say(self, text: Text) -> str:
        return self.context.i18n.render(text)
