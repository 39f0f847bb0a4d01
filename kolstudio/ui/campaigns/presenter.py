"""The state of the campaigns: which there are, the one shown, and what can be done with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.campaign import Campaign, Line
from kolstudio.core.model.codes import Label
from kolstudio.core.rules.totals import Totals, cost_by_type, totals
from kolstudio.core.service import campaigns, creators, exporting, roster
from kolstudio.core.service.library import Library
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language
from kolstudio.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

TABLES = frozenset(("campaign", "campaign_area", "campaign_text", "line"))
"""Tables whose rows this feature shows."""
_BESIDE = ("creator", "brand")
MANY = 50
"""More people than this are booked by a job."""
CANDIDATES = 8
"""How many people are offered for a name that is not exactly one of theirs."""

_ADDING = QT_TRANSLATE_NOOP("Campaigns", "Adding people to the campaign")
_ADDED = QT_TRANSLATE_NOOP("Campaigns", "{name} was added to {campaign}.")
_ADDED_MANY = QT_TRANSLATE_NOOP("Campaigns", "Added to {campaign}: {count} people.")
_CREATED = QT_TRANSLATE_NOOP("Campaigns", "{campaign} was created.")
_REMOVED = QT_TRANSLATE_NOOP("Campaigns", "{name} was removed from {campaign}.")
_LOOKING = QT_TRANSLATE_NOOP("Campaigns", "Looking for people")
_EXPORTING = QT_TRANSLATE_NOOP("Campaigns", "Writing the brief")
_NOBODY = QT_TRANSLATE_NOOP("Campaigns", "Nobody matches {text}.")
_NOBODY_HINT = QT_TRANSLATE_NOOP("Campaigns", "Write a part of the name or an @handle.")
_BUSY = QT_TRANSLATE_NOOP("Campaigns", "Nothing can be changed while other work writes the library.")
_BUSY_HINT = QT_TRANSLATE_NOOP("Campaigns", "Wait until it is done, or cancel it.")


@dataclass(frozen=True, slots=True)
class Draft:
    """A new campaign as it was typed; `area` names provinces separated by commas."""

    name: str
    goal: str
    budget: str
    area: str = ""
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One campaign with its sums, and the type of everybody in it."""

    campaign: Campaign
    totals: Totals
    types: dict[int, Label]
    costs: dict[Label, int]

    @property
    def people(self) -> int:
        """How many different people are booked."""
        return len({line.creator_id for line in self.campaign.lines})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be meant by a typed name."""

    id: int
    name: str
    handle: str


class CampaignsPresenter(QObject):
    """What the campaigns show and do; it knows no widget."""

    listed = Signal()
    """The campaigns, or who waits to be added, are others."""
    sheet_changed = Signal()
    """Another campaign is shown, none is, or what is in it changed."""
    writing_changed = Signal()
    candidates = Signal(object)
    """Candidates for the name that was typed."""
    refused = Signal(object)
    """KnownError: why nobody could be added for the name that was typed."""
    added = Signal()
    """Somebody was added for the name that was typed."""
    written_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._library = context.library
        self.campaigns: list[Campaign] = []
        self.current: int | None = None
        self.sheet: Sheet | None = None
        self.pending: list[int] = []
        """People who wait for a campaign to be chosen."""
        self.written: Path | None = None
        """The brief of the shown campaign that was written last."""
        self._writing = context.jobs.writing
        context.hub.follow(self, self._on_change, *TABLES, *_BESIDE)
        context.jobs.started.connect(self._on_jobs)
        context.jobs.ended.connect(self._on_jobs)
        self._read()

    @property
    def writing(self) -> bool:
        """Whether a job writes the library, so that nothing can be edited."""
        return self._writing

    # -- what is shown ---------------------------------------------------------------------------

    def sums(self, campaign: Campaign) -> Totals:
        """Return the sums of a campaign."""
        return totals(campaign.budget, campaign.reserve_share, campaign.lines)

    def open(self, campaign_id: int) -> None:
        """Show a campaign; who waits for one is added to it."""
        self._show(campaign_id)
        people, self.pending = self.pending, []
        if people:
            self.listed.emit()
            self.add(people)

    def close(self) -> bool:
        """Show the list again; False = it is shown already."""
        if self.current is None:
            return False
        self._show(None)
        return True

    def bring(self, people: Sequence[int]) -> None:
        """Let people wait for a campaign to be chosen from the list."""
        self.pending = list(dict.fromkeys(people))
        self._show(None)
        self.listed.emit()

    def forget_pending(self) -> bool:
        """Let nobody wait any more; False = nobody did."""
        had = bool(self.pending)
        self.pending = []
        if had:
            self.listed.emit()
        return had

    def reveal(self, change: ChangeSet) -> bool:
        """Show the campaign of a step that was undone or redone; False = it is not about campaigns."""
        if not TABLES & change.tables.keys():
            return False
        lines = change.tables.get("line")
        touched = {*lines.inserted, *lines.updated} if lines else set()
        for campaign in self.campaigns:
            if touched & {line.id for line in campaign.lines}:
                self._show(campaign.id)
                break
        return True

    # -- what is done ----------------------------------------------------------------------------

    def create(self, draft: Draft) -> dict[str, KnownError]:
        """Create a campaign and show it; returns what is wrong by field, nothing was created then."""
        if self._writing:
            return {"name": _busy()}
        areas = [part for part in re.split(r"[,;\n]", draft.area) if part.strip()]
        wrong: dict[str, KnownError] = {}
        checks: list[tuple[str, Callable[[], object]]] = [
            ("name", lambda: campaigns.free_name(self._library, draft.name)),
            ("budget", lambda: campaigns.money(draft.budget)),
            ("area", lambda: [campaigns.province(self._library, area) for area in areas]),
            ("start", lambda: campaigns.read_day(self._library, draft.start)),
            ("end", lambda: campaigns.read_day(self._library, draft.end)),
        ]
        for field, check in checks:
            try:
                check()
            except KnownError as error:
                wrong[field] = error
        if wrong:
            return wrong
        try:
            made = campaigns.create(
                self._library,
                draft.name,
                goal=draft.goal,
                budget=draft.budget,
                areas=areas,
                start=draft.start,
                end=draft.end,
            )
        except KnownError as error:
            return {"end" if error.code == "dates_reversed" else "name": error}
        name = campaigns.get(self._library, made).name
        if not self.pending:
            self._context.notices.toast(_CREATED(campaign=name), undo=True)
        self.open(made)
        return {}

    def set_status(self, status: str) -> None:
        """Say where the shown campaign stands."""
        if self.current is not None and self._may_write():
            self._try(lambda: campaigns.set_status(self._library, self.current or 0, status))

    def add(self, people: Sequence[int]) -> bool:
        """Book people in the shown campaign; False = they could not be, and were told why."""
        campaign = self.current
        people = list(dict.fromkeys(people))
        if campaign is None or not people or not self._may_write():
            return False
        if len(people) > MANY:
            self._context.jobs.start_writing(
                _ADDING,
                self._library,
                lambda library, progress, cancel: campaigns.add(library, campaign, people),
                lambda result: self._on_added(result, len(people)),
            )
            return True
        if not self._try(lambda: campaigns.add(self._library, campaign, people)):
            return False
        self._tell_added(campaign, people)
        return True

    def add_typed(self, text: str) -> None:
        """Book who is meant by a typed name or @handle; several who may be are offered as candidates."""
        text = " ".join(text.split())
        if not text or self.current is None or not self._may_write():
            return
        try:
            found = creators.resolve(self._library, text)
        except RuleError:
            self._context.jobs.start_reading(
                _LOOKING,
                self._library,
                lambda library, progress, cancel: _candidates(library, text),
                lambda result: self._on_candidates(text, result),
                shown=False,
            )
            return
        if self.add([found]):
            self.added.emit()

    def typed(self, line_id: int, key: str) -> str:
        """Return a cell of a line as it could be typed again."""
        line = self._line(line_id)
        if line is None:
            return ""
        if key == "quantity":
            return str(line.quantity)
        if key == "price":
            return "" if line.unit_price is None else f"{line.unit_price:,}".replace(",", ".")
        return "" if line.air_on is None else "/".join(reversed(line.air_on.split("-")))

    def edit(self, line_id: int, key: str, text: str) -> KnownError | None:
        """Set a cell of a line (quantity, price, day, status); returns what is wrong with it."""
        if self.current is None:
            return None
        if self._writing:
            return _busy()
        try:
            campaigns.update_line(self._library, self.current, line_id, **{key: text})
        except KnownError as error:
            return error
        return None

    def remove(self, line_id: int) -> None:
        """Take a line out of the shown campaign; a toast offers to take it back."""
        if self.sheet is None or not self._may_write():
            return
        campaign = self.sheet.campaign
        gone: list[Line] = []
        self._try(lambda: gone.extend(campaigns.remove_lines(self._library, campaign.id, [line_id])))
        if gone:
            text = _REMOVED(name=gone[0].person, campaign=campaign.name)
            self._context.notices.toast(text, undo=True)

    def export(self, path: Path, language: Language, *, show_phones: bool) -> None:
        """Write the brief of the shown campaign; `written` says where it is when it is done."""
        campaign = self.current
        if campaign is None:
            return

        def write(library: Library, progress: Progress, cancel: CancelToken) -> exporting.Exported:
            progress(_EXPORTING, 0, 0)
            return exporting.brief(library, campaign, path, language=language, show_phones=show_phones)

        self._set_written(None)
        self._context.jobs.start_reading(
            _EXPORTING, self._library, write, lambda result: self._on_exported(campaign, result)
        )

    def forget_written(self) -> None:
        """Offer the written brief no more."""
        self._set_written(None)

    # -- inside ----------------------------------------------------------------------------------

    def _line(self, line_id: int) -> Line | None:
        lines = self.sheet.campaign.lines if self.sheet is not None else ()
        return next((line for line in lines if line.id == line_id), None)

    def _show(self, campaign_id: int | None) -> None:
        if campaign_id != self.current:
            self._set_written(None)
        self.current = campaign_id
        self._read()
        self.sheet_changed.emit()

    def _read(self) -> None:
        self.campaigns = campaigns.every(self._library)[::-1]
        shown = next((one for one in self.campaigns if one.id == self.current), None)
        if shown is None:
            self.current, self.sheet = None, None
            return
        ids = list(dict.fromkeys(line.creator_id for line in shown.lines))
        types = {one: row.label for one, row in roster.page(self._library, ids).items()}
        self.sheet = Sheet(shown, self.sums(shown), types, cost_by_type(shown.lines, types))

    def _try(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except KnownError as error:
            self._context.notices.trouble(error)
            return False
        return True

    def _may_write(self) -> bool:
        if self._writing:
            self._context.notices.trouble(_busy())
        return not self._writing

    def _tell_added(self, campaign_id: int, people: Sequence[int]) -> None:
        campaign = campaigns.get(self._library, campaign_id)
        if len(people) == 1:
            name = next((one.person for one in campaign.lines if one.creator_id == people[0]), "")
            text = _ADDED(name=name, campaign=campaign.name)
        else:
            text = _ADDED_MANY(count=len(people), campaign=campaign.name)
        self._context.notices.toast(text, undo=True)

    def _on_added(self, result: Ok[int] | Err, count: int) -> None:
        if isinstance(result, Ok):
            campaign = campaigns.get(self._library, result.value)
            text = _ADDED_MANY(count=count, campaign=campaign.name)
            self._context.notices.toast(text, undo=True)
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _on_candidates(self, text: str, result: Ok[list[Candidate]] | Err) -> None:
        if isinstance(result, Err):
            if result.known is not None:
                self.refused.emit(result.known)
        elif not result.value:
            self.refused.emit(RuleError(_NOBODY(text=text), _NOBODY_HINT, code="not_found"))
        elif len(result.value) == 1:
            if self.add([result.value[0].id]):
                self.added.emit()
        else:
            self.candidates.emit(result.value)

    def _on_exported(self, campaign: int, result: Ok[exporting.Exported] | Err) -> None:
        if isinstance(result, Ok):
            if campaign == self.current:
                self._set_written(result.value.path)
        elif result.known is not None:
            self._context.notices.trouble(result.known)

    def _set_written(self, path: Path | None) -> None:
        if path != self.written:
            self.written = path
            self.written_changed.emit()

    def _on_change(self, change: ChangeSet) -> None:
        self._read()
        self.listed.emit()
        self.sheet_changed.emit()

    def _on_jobs(self, job: object) -> None:
        if self._writing is not self._context.jobs.writing:
            self._writing = self._context.jobs.writing
            self.writing_changed.emit()


def _busy() -> RuleError:
    return RuleError(_BUSY, _BUSY_HINT, code="writing")


def _candidates(library: Library, text: str) -> list[Candidate]:
    found = creators.find(library, text, limit=CANDIDATES)
    return [
        Candidate(one.id, one.name, next((c.handle for c in one.channels if c.handle), "") or "")
        for one in found
    ]
