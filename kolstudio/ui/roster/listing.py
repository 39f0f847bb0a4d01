"""What the roster lists: the query and its order, who is chosen, who is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import RuleError
from kolstudio.core.model.person import Person
from kolstudio.core.model.roster import RosterRow
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.query import Query
from kolstudio.core.rules.query_conditions import Condition, Key
from kolstudio.core.service import queries, roster
from kolstudio.core.store.changes import ChangeSet
from kolstudio.ui.models.roster_columns import COLUMNS, DEFAULT, SORT_KEYS, Column, shown_columns
from kolstudio.ui.roster.detail import Detail, DetailWriter
from kolstudio.ui.roster.finder import Finder

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

TABLES = frozenset(
    (
        "creator",
        "channel",
        "metrics",
        "rate",
        "contact",
        "agent",
        "alias",
        "tag",
        "role",
        "creator_field",
        "creator_value",
        "note",
        "question",
        "fit_card",
    )
)
"""Tables whose rows the roster shows."""

MANY = 500
"""More people than this are deleted or copied by a job."""
LISTED = 5_000
"""More people than this are not brought up to date one by one."""

State = Literal["loading", "empty", "nothing", "list"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Who is chosen, at one glance."""

    count: int
    total: int | None
    """Sum of their cheapest prices per item in đồng; None while nobody has one."""
    unpriced: int
    """How many of them have no such price."""


class Listing(QObject):
    """Everybody who is listed, chosen and looked at; it changes no person."""

    listed = Signal()
    """`ids`, `state` or the counts are others."""
    rows_changed = Signal(object)
    """People whose rows must be read again, None = all."""
    choice_changed = Signal(object)
    """People who were chosen or let go, None = many."""
    current_changed = Signal()
    """Another person is looked at, or what is known of them changed."""
    sort_changed = Signal()
    columns_changed = Signal()
    writing_changed = Signal()
    reveal_wanted = Signal(int)
    """Person who must be brought into sight."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self.ids: Sequence[int] = ()
        self.complete = False
        """Whether `ids` are everybody who matches; False while only the first are known."""
        self.query = ""
        self.trouble: RuleError | None = None
        """Why the query is not searched for."""
        self.chosen: dict[int, None] = {}
        self.current: int | None = None
        self._person: Person | None = None
        self.current_changed.connect(self._forget_person)
        self.sort, self.descending = self._remembered_sort()
        self.columns: list[str] = self._chosen_columns()
        self._terms = Query()
        self._brand = self._library.fit_brand()
        self._finder = Finder(self._library, context.jobs, self._sort_keys(), self)
        self._finder.found.connect(self._on_found)
        self._finder.refused.connect(context.notices.trouble)
        context.hub.follow(self, self._on_change)
        context.jobs.started.connect(self._on_jobs)
        context.jobs.ended.connect(self._on_jobs)
        self._writing = context.jobs.writing

    # -- what is listed --------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many people there are in the library."""
        return self._finder.count

    @property
    def state(self) -> State:
        """Which face the screen shows."""
        if self.ids:
            return "list"
        if not self.complete:
            return "loading"
        return "nothing" if self.total else "empty"

    @property
    def writing(self) -> bool:
        """Whether a job writes the library, so that nothing can be edited."""
        return self._writing

    def begin(self) -> None:
        """List the people for the first time."""
        if not self.complete:
            self._ask()

    def search(self, text: str) -> None:
        """List those who match; a query that cannot be read leaves the list as it is (`trouble`)."""
        self.query = text
        try:
            terms = queries.read(self._library, text)
        except RuleError as error:
            self.trouble = error
            self.listed.emit()
            return
        untroubled = self.trouble is None
        self.trouble = None
        if terms != self._terms or not untroubled:
            self._terms = terms
            self._ask()

    @property
    def asked(self) -> Query:
        """The query that is in force."""
        return self._terms

    @property
    def filtered(self) -> bool:
        """Whether not simply everybody is asked for."""
        return self._terms != Query()

    def is_asked(self, text: str) -> bool:
        """Tell whether a query means what is in force."""
        return self._read(text) == self._terms

    def counts(self, key: Key) -> Mapping[str, int]:
        """Return how many there are of each code of a filter, whatever it is set to."""
        return self._finder.counts(self._terms, key)

    def count_of(self, text: str) -> int | None:
        """Return how many people a query finds; None while that is not known."""
        query = self._read(text)
        return None if query is None else self._finder.count_of(query)

    def rewritten(self, keys: Iterable[Key], now: Iterable[Condition]) -> str:
        """Return the text of the query with other conditions about these keys."""
        return queries.rewritten(self._library, self.query, keys, now, self._context.i18n.language)

    def _read(self, text: str) -> Query | None:
        try:
            return queries.read(self._library, text)
        except RuleError:
            return None

    def sort_by(self, column: Column) -> None:
        """Sort by a column; again: the other way round."""
        if column.orders:
            now = (self.sort, self.descending)
            at = column.orders.index(now) + 1 if now in column.orders else 0
            self.sort_in(*column.orders[at % len(column.orders)])

    def sort_in(self, sort: str, descending: bool) -> None:
        """Sort in one order and remember it."""
        self.sort, self.descending = sort, descending
        self._context.prefs.remember("roster/sort", f"{'-' if descending else ''}{sort}")
        self.sort_changed.emit()
        self._ask()

    def read(self, ids: Sequence[int]) -> dict[int, RosterRow]:
        """Return the rows of a page."""
        return roster.page(self._library, ids)

    def show_columns(self, keys: Iterable[str]) -> None:
        """Choose the columns; the choice is kept in the library."""
        wanted = set(keys)
        self.columns = [key for key in COLUMNS if key in wanted]
        if not self._writing:
            with self._context.hub.caused_by(self):
                roster.set_columns(self._library, self.columns)
        self.columns_changed.emit()

    def _ask(self) -> None:
        self._finder.ask(self._terms, self.sort, self.descending)
        if not self.ids:
            self.listed.emit()

    def _on_found(self, ids: Sequence[int], complete: bool) -> None:
        self.ids, self.complete = ids, complete
        if self.chosen and complete:
            gone = [one for one in self.chosen if one not in self._finder]
            self._let_go(gone)
        self.listed.emit()

    # -- who is chosen and looked at -------------------------------------------------------------

    def choose(self, people: Iterable[int], on: bool = True) -> None:
        """Choose people, or let them go."""
        touched = [one for one in people if (one in self.chosen) is not on]
        if not touched:
            return
        if on:
            self.chosen.update(dict.fromkeys(touched))
        else:
            for one in touched:
                del self.chosen[one]
        self.choice_changed.emit(touched if len(touched) <= MANY else None)

    def toggle(self, creator_id: int) -> None:
        """Choose a person, or let them go."""
        self.choose([creator_id], creator_id not in self.chosen)

    def choose_listed(self) -> None:
        """Choose everybody listed; if they are already, let them go."""
        self.choose(self.ids, not self.all_chosen)

    @property
    def all_chosen(self) -> bool:
        """Whether everybody listed is chosen."""
        return (
            bool(self.ids)
            and len(self.chosen) >= len(self.ids)
            and all(one in self.chosen for one in self.ids)
        )

    def choose_none(self) -> bool:
        """Let everybody go; False when nobody was chosen."""
        had = bool(self.chosen)
        self.choose(list(self.chosen), False)
        return had

    @property
    def choice(self) -> Choice:
        """Who is chosen, at one glance."""
        prices = [one for one in self._finder.values("price_min", self.chosen) if isinstance(one, int)]
        return Choice(len(self.chosen), sum(prices) if prices else None, len(self.chosen) - len(prices))

    def look_at(self, creator_id: int | None) -> None:
        """Show a person in detail."""
        if creator_id != self.current:
            self.current = creator_id
            self.current_changed.emit()

    @property
    def looked_at(self) -> list[int]:
        """The person looked at, as a list of nobody or one."""
        return [] if self.current is None else [self.current]

    def person(self) -> Person | None:
        """Return everything about the person looked at."""
        if self._person is None and self.current is not None and not self._library.closed:
            self._person = roster.person(self._library, self.current)
        return self._person

    def detail(self) -> Detail | None:
        """Return the person looked at with all texts of the pane."""
        person = self.person()
        if person is None:
            return None
        return DetailWriter(self._context.i18n.texts, self._library, self._library.today()).write(person)

    def photo(self, key: str) -> bytes | None:
        """Return a kept picture by its hash."""
        found = self._library.store.blobs.get(key)
        return None if found is None else found[1]

    @property
    def meant(self) -> list[int]:
        """Who a command is for: those chosen in the order of the list, else the person looked at."""
        if self.chosen:
            listed = [one for one in self.ids if one in self.chosen]
            if len(listed) < len(self.chosen):
                seen = set(listed)
                listed += [one for one in self.chosen if one not in seen]
            return listed
        return [] if self.current is None else [self.current]

    def reveal(self, change: ChangeSet) -> bool:
        """Bring the people of a step into sight; False when it is not about what is shown here."""
        if not TABLES & change.tables.keys():
            return False
        people = [one for one in change.people or change.subject if one in self._finder]
        if people and len(people) <= MANY:
            self.show(people)
        return True

    def show(self, people: Sequence[int]) -> None:
        """Bring the first of these people in the list into sight, without the search if it hides them."""
        wanted = set(people)
        first = next((one for one in self.ids if one in wanted), None)
        if first is None and self.query:
            self.search("")
            first = next((one for one in self.ids if one in wanted), None)
        if first is not None:
            self.look_at(first)
            self.reveal_wanted.emit(first)

    def close(self) -> None:
        """Stop what is under way."""
        self._finder.close()

    # -- inside --------------------------------------------------------------------------------------

    def _on_change(self, change: ChangeSet) -> None:
        brand = self._library.fit_brand()
        if brand != self._brand:
            self._brand = brand
            self._finder.forget("fit")
            self.rows_changed.emit(None)
            self.current_changed.emit()
        if "setting" in change.tables and (chosen := self._chosen_columns()) != self.columns:
            self.columns = chosen
            self.columns_changed.emit()
        if not TABLES & change.tables.keys():
            return
        people = change.people
        if people is None or len(people) > LISTED:
            self._finder.follow(None)
            self.rows_changed.emit(None)
            self.current_changed.emit()
            return
        self._finder.follow(people)
        if change.kind != "do" or change.op != "edit_creator" or _others(change):
            self._ask()
        self.rows_changed.emit(people)
        if self.current is not None and self.current not in self._finder:
            self.look_at(None)
        elif self.current in people:
            self.current_changed.emit()
        if self.chosen.keys() & people:
            self.choice_changed.emit(list(self.chosen.keys() & people))

    def _forget_person(self) -> None:
        self._person = None

    def _let_go(self, gone: Sequence[int]) -> None:
        if gone:
            self.choose(gone, False)

    def _on_jobs(self, job: object) -> None:
        if self._writing is not self._context.jobs.writing:
            self._writing = self._context.jobs.writing
            self.writing_changed.emit()

    def _remembered_sort(self) -> tuple[str, bool]:
        kept = self._context.prefs.value("roster/sort")
        key = kept.removeprefix("-")
        field = FIELDS.get(key)
        return (key, kept.startswith("-")) if field is not None and field.sort else ("followers", True)

    def _chosen_columns(self) -> list[str]:
        kept = [key for key in roster.columns(self._library) if key in COLUMNS]
        return kept or list(DEFAULT)

    def _sort_keys(self) -> list[str]:
        shown = [key for column in shown_columns(self.columns) for key, _ in column.orders if key != "name"]
        return [*dict.fromkeys(("followers", "price_min", *SORT_KEYS, *shown))]


def _others(change: ChangeSet) -> bool:
    """Whether people came, went or moved into or out of the trash."""
    people = change.tables.get("creator")
    return people is not None and bool(people.inserted or people.deleted or "deleted_at" in people.columns)
