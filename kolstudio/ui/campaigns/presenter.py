"""The state of the campaigns: which there are, the one shown, and what can be done with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.rules.totals import Totals, cost_by_type, overshoot, totals
from kolstudio.core.service import campaign_changes, campaigns, roster
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.campaigns.brief_presenter import BriefPresenter
from kolstudio.ui.campaigns.frame_presenter import FramePresenter
from kolstudio.ui.campaigns.people_presenter import PeoplePresenter
from kolstudio.ui.campaigns.state import Draft, Sheet, busy

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

TABLES = frozenset(("campaign", "campaign_area", "campaign_text", "line"))
"""Tables whose rows this feature shows."""
_BESIDE = ("creator", "brand")

_CREATED = QT_TRANSLATE_NOOP("Campaigns", "{campaign} was created.")
_COPIED = QT_TRANSLATE_NOOP("Campaigns", "{campaign} was made: the same people and prices, without days.")
_DELETED = QT_TRANSLATE_NOOP("Campaigns", "{campaign} is in the trash.")


class CampaignsPresenter(QObject):
    """What the campaigns show and do; it knows no widget."""

    listed = Signal()
    """The campaigns, or who waits to be added, are others."""
    sheet_changed = Signal()
    """Another campaign is shown, none is, or what is in it changed."""
    writing_changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.library = context.library
        self.campaigns: list[Campaign] = []
        self.current: int | None = None
        self.sheet: Sheet | None = None
        self.pending: list[int] = []
        """People who wait for a campaign to be chosen."""
        self._writing = context.jobs.writing
        context.hub.follow(self, self._on_change, *TABLES, *_BESIDE)
        context.jobs.started.connect(self._on_jobs)
        context.jobs.ended.connect(self._on_jobs)
        self.people = PeoplePresenter(self)
        self.frame = FramePresenter(self)
        self.brief = BriefPresenter(self)
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
            self.people.add(people)

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
            return {"name": busy()}
        areas = [part for part in re.split(r"[,;\n]", draft.area) if part.strip()]
        wrong: dict[str, KnownError] = {}
        checks: list[tuple[str, Callable[[], object]]] = [
            ("name", lambda: campaigns.free_name(self.library, draft.name)),
            ("budget", lambda: campaigns.money(draft.budget)),
            ("area", lambda: [campaigns.province(self.library, area) for area in areas]),
            ("start", lambda: campaigns.read_day(self.library, draft.start)),
            ("end", lambda: campaigns.read_day(self.library, draft.end)),
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
                self.library,
                draft.name,
                goal=draft.goal,
                budget=draft.budget,
                areas=areas,
                start=draft.start,
                end=draft.end,
            )
        except KnownError as error:
            return {"end" if error.code == "dates_reversed" else "name": error}
        name = campaigns.get(self.library, made).name
        if not self.pending:
            self.context.notices.toast(_CREATED(campaign=name), undo=True)
        self.open(made)
        return {}

    def set_status(self, status: str) -> None:
        """Say where the shown campaign stands."""
        if self.current is not None and self.may_write():
            self.attempt(lambda: campaigns.set_status(self.library, self.current or 0, status))

    def rename(self, text: str) -> KnownError | None:
        """Name the shown campaign; returns what is wrong with the name."""
        return self.frame.edit("name", text)

    def duplicate(self, campaign_id: int) -> None:
        """Copy a campaign and show the copy."""
        made: list[int] = []
        if self.may_write() and self.attempt(
            lambda: made.append(campaign_changes.duplicate(self.library, campaign_id))
        ):
            self.open(made[0])
            name = campaigns.get(self.library, made[0]).name
            self.context.notices.toast(_COPIED(campaign=name), undo=True)

    def delete(self, campaign_id: int) -> None:
        """Put a campaign into the trash; a toast offers to take it back."""
        name = next((one.name for one in self.campaigns if one.id == campaign_id), "")
        if self.may_write() and self.attempt(lambda: campaign_changes.delete(self.library, [campaign_id])):
            self.context.notices.toast(_DELETED(campaign=name), undo=True)

    # -- inside ----------------------------------------------------------------------------------

    def _show(self, campaign_id: int | None) -> None:
        if campaign_id != self.current:
            self.brief.forget_written()
        self.current = campaign_id
        self._read()
        self.sheet_changed.emit()

    def _read(self) -> None:
        self.campaigns = campaigns.every(self.library)[::-1]
        shown = next((one for one in self.campaigns if one.id == self.current), None)
        if shown is None:
            self.current, self.sheet = None, None
            return
        ids = list(dict.fromkeys(line.creator_id for line in shown.lines))
        types = {one: row.label for one, row in roster.page(self.library, ids).items()}
        over = overshoot(shown.budget, shown.reserve_share, shown.lines)
        self.sheet = Sheet(shown, self.sums(shown), types, cost_by_type(shown.lines, types), over)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something; False = it could not be done, and that was told."""
        try:
            deed()
        except KnownError as error:
            self.context.notices.trouble(error)
            return False
        return True

    def may_write(self) -> bool:
        """Whether something can be changed now; if not, that is told."""
        if self._writing:
            self.context.notices.trouble(busy())
        return not self._writing

    def _on_change(self, change: ChangeSet) -> None:
        self._read()
        self.listed.emit()
        self.sheet_changed.emit()

    def _on_jobs(self, job: object) -> None:
        if self._writing is not self.context.jobs.writing:
            self._writing = self.context.jobs.writing
            self.writing_changed.emit()
