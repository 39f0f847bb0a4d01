"""What is compared, for which goal and in which order; follows the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import Comparison
from kolstudio.core.model.kept_comparison import FEWEST, MOST, Arrangement, KeptComparison
from kolstudio.core.service import (
    at_work,
    comparing,
    comparing_export,
    comparisons,
    creators,
    pairwise,
    peers,
    photos,
    roster,
)
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.desktop import open_file
from kolstudio.ui.hub import Following
from kolstudio.ui.jobs import Err, Ok

SUGGESTED = 30
"""So many people are offered for adding."""

_FULL = QT_TRANSLATE_NOOP("Compare", "At most {count} people fit side by side.")
_FULL_HINT = QT_TRANSLATE_NOOP("Compare", "Take somebody out first.")
_OUT = QT_TRANSLATE_NOOP("Compare", "{name} was taken out of the comparison.")
_PUT_BACK = QT_TRANSLATE_NOOP("Compare", "Put back")
_WRITING = QT_TRANSLATE_NOOP("Compare", "Writing the comparison")
_WRITTEN = QT_TRANSLATE_NOOP("Compare", "Saved {name}")
_OPEN = QT_TRANSLATE_NOOP("Compare", "Open the file")


class ComparePresenter(QObject):
    """The people in the order wanted, the goal, and the comparison that comes of it."""

    changed = Signal()
    """The comparison, or that there is none, is another."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self.people: list[int] = []
        self.goal: Goal | None = None
        self.own_order = False
        self.biggest_first = False
        self.pinned: int | None = None
        self.comparison: Comparison | None = None
        self.kept: KeptComparison | None = None
        """The kept comparison that is open."""
        arrangement, kept = at_work.compared(self._library)
        self._lay(arrangement)
        self._find_kept(kept)
        self.following = Following(context.hub, self, self._on_change)

    # -- who stands side by side -----------------------------------------------------------------

    def show(self, people: Sequence[int]) -> None:
        """Compare these people instead; more than fit are told of and left out."""
        wanted = list(dict.fromkeys(people))
        if len(wanted) > MOST:
            self._tell_full()
        self.people, self.own_order, self.pinned, self.kept = wanted[:MOST], False, None, None
        self.refresh()

    def put(self, arrangement: Arrangement, kept: int | None = None) -> None:
        """Compare as arranged; `kept`: the id it is kept under."""
        self._lay(arrangement)
        self._find_kept(kept)
        self.refresh()

    def take_up(self, kept: int) -> None:
        """What is compared was kept just now: it is the open one."""
        self._find_kept(kept)
        self.refresh()

    @property
    def arrangement(self) -> Arrangement:
        """What is compared, as it can be kept."""
        return Arrangement(tuple(self.people), self.goal, self.own_order, self.pinned)

    def add(self, person: int) -> None:
        """Put one more person beside the others."""
        if person in self.people:
            return
        if len(self.people) >= MOST:
            self._tell_full()
            return
        self.people.append(person)
        self.refresh()

    def remove(self, person: int) -> None:
        """Take a person out; a toast offers to put them back where they were."""
        if person not in self.people:
            return
        before = (list(self.people), self.own_order, self.pinned)
        self.people.remove(person)
        self.pinned = None if self.pinned == person else self.pinned
        name = self.name(person)
        self.refresh()

        def put_back() -> None:
            self.people, self.own_order, self.pinned = before
            self.refresh()

        self._context.notices.offer(_OUT(name=name), _PUT_BACK, put_back)

    def arrange(self, people: Sequence[int]) -> None:
        """Put the people into an order of the owner's own; a pinned one stays first."""
        wanted = [person for person in people if person in self.people]
        if self.pinned in wanted:
            wanted.remove(self.pinned)
            wanted.insert(0, self.pinned)
        self.people, self.own_order = wanted, True
        self.refresh()

    def move(self, person: int, step: int) -> None:
        """Move a person to the left (-1) or to the right (1)."""
        order = self.order
        at = order.index(person) + step
        if 0 <= at < len(order):
            order.remove(person)
            order.insert(at, person)
            self.arrange(order)

    def pin(self, person: int | None) -> None:
        """Keep a person in the first column; None lets the types stand in order again."""
        self.pinned = person
        if person is None:
            self.own_order = False
            self.refresh()
        else:
            self.arrange([person, *(one for one in self.order if one != person)])

    @property
    def order(self) -> list[int]:
        """The people as their columns stand."""
        return list(self.people) if self.comparison is None else [one.id for one in self.comparison.columns]

    def name(self, person: int) -> str:
        """Return what somebody compared is called."""
        columns = self.comparison.columns if self.comparison else ()
        known = next((one.name for one in columns if one.id == person), None)
        return creators.get(self._library, person).name if known is None else known

    @property
    def lacking(self) -> int:
        """How many people must still be added."""
        return max(0, FEWEST - len(self.people))

    # -- what it is for --------------------------------------------------------------------------

    def set_goal(self, goal: Goal | None) -> None:
        """Judge by a goal, by none with None."""
        if goal is not self.goal:
            self.goal = goal
            self.refresh()

    def set_biggest_first(self, on: bool) -> None:
        """Put the rows in which the people differ most first, or the groups in their order."""
        if on is not self.biggest_first:
            self.biggest_first = on
            self.refresh()

    def refresh(self) -> None:
        """Compare anew those who are still there; nothing can be read of a library that was closed."""
        if self._library.closed:
            return
        self.following.catch_up()
        self.people = [person for person in self.people if self._is_there(person)]
        if self.pinned not in self.people:
            self.pinned = None
        self.comparison = None
        if len(self.people) >= FEWEST:
            try:
                self.comparison = comparing.compare(
                    self._library,
                    self.people,
                    self.goal,
                    own_order=self.own_order,
                    biggest_first=self.biggest_first,
                    language=self._context.i18n.language,
                )
            except KnownError as error:
                self._context.notices.trouble(error)
        self.remember()
        self.changed.emit()

    def remember(self) -> None:
        """Let what is compared outlive the program; put off while a job writes."""
        if self._context.jobs.writing:
            return
        try:
            at_work.put_compared(self._library, self.arrangement, None if self.kept is None else self.kept.id)
        except KnownError as error:
            self._context.notices.trouble(error)
        self._context.hub.noted.emit()

    # -- what is asked about it ------------------------------------------------------------------

    def peers(self, person: int, row: str) -> tuple[Text, ...]:
        """Return how a figure of somebody stands among its like, in sentences."""
        found = None if self._library.closed else roster.person(self._library, person)
        return () if found is None else peers.of(self._library, found, row, self._context.i18n.language)

    def photo(self, key: str) -> bytes | None:
        """Return a photo by its hash."""
        return None if self._library.closed else photos.get(self._library, key)

    def judged(self, goal: Goal) -> pairwise.Judged:
        """Return what matters more for a goal, two criteria at a time."""
        return pairwise.get(self._library, goal)

    def judge(self, goal: Goal, pair: int, judgement: int) -> None:
        """Keep the owner's judgement of two criteria."""
        self._keep_judgement(lambda: pairwise.put(self._library, goal, pair, judgement))

    def forget_judgements(self, goal: Goal) -> None:
        """Go back to what follows from the weights of the goal."""
        self._keep_judgement(lambda: pairwise.reset(self._library, goal))

    def _keep_judgement(self, keep: Callable[[], None]) -> None:
        if self._library.closed or self._context.jobs.writing:
            self.changed.emit()  # the handle goes back to what holds
            return
        try:
            keep()
        except KnownError as error:
            self._context.notices.trouble(error)

    # -- what can be done with it ----------------------------------------------------------------

    def suggestions(self, query: str) -> list[tuple[int, str, str]]:
        """Return (id, name, a few words) of people to add; nobody while a condition is half typed."""
        try:
            found = creators.find(self._library, query, limit=SUGGESTED + MOST)
        except RuleError:
            return []
        return [
            (
                person.id,
                person.name,
                str(person.attributes["profession"] or ", ".join(words for _, words in person.fields[:2])),
            )
            for person in found
            if person.id not in self.people
        ][:SUGGESTED]

    def to_campaign(self) -> None:
        """Lead to the campaigns with the people compared."""
        self._context.navigator.go("campaigns", people=self.order)

    def open_person(self, person: int) -> None:
        """Lead to the editor of one of them."""
        self._context.navigator.go("creator", person=person)

    def export(self, path: Path) -> None:
        """Write the comparison as a workbook."""
        comparison, language = self.comparison, self._context.i18n.language
        if comparison is None:
            return

        def write(library: Library, progress: Progress, cancel: CancelToken) -> Path:
            progress(_WRITING, 0, 0)
            comparing_export.export(library, comparison, path, language=language)
            return path

        self._context.jobs.start_reading(_WRITING, self._library, write, self._on_written)

    def tell_saved(self, path: Path) -> None:
        """Say that a file was written and offer to open it."""
        self._context.notices.offer(_WRITTEN(name=path.name), _OPEN, lambda: self._open(path))

    def _open(self, path: Path) -> None:
        open_file(path)

    # -- inside ----------------------------------------------------------------------------------

    def _lay(self, arrangement: Arrangement) -> None:
        self.people, self.goal = list(arrangement.people), arrangement.goal
        self.own_order, self.pinned = arrangement.own_order, arrangement.pinned

    def _find_kept(self, kept: int | None) -> None:
        self.kept = next((one for one in comparisons.every(self._library) if one.id == kept), None)

    def _is_there(self, person: int) -> bool:
        found = roster.person(self._library, person)
        return found is not None and found.attributes["deleted_at"] is None

    def _tell_full(self) -> None:
        self._context.notices.trouble(RuleError(_FULL(count=MOST), _FULL_HINT, code="too_many_people"))

    def _on_written(self, result: Ok[Path] | Err) -> None:
        if isinstance(result, Ok):
            self.tell_saved(result.value)
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _on_change(self, change: ChangeSet) -> None:
        if self._library.closed:
            return
        self._find_kept(None if self.kept is None else self.kept.id)
        self.refresh()
