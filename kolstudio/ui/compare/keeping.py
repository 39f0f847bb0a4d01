"""What can be done with comparisons under a name: keep, open, keep the changes, rename, let go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kolstudio.core.errors import KnownError
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.model.codes import CampaignStatus
from kolstudio.core.model.kept_comparison import FEWEST, KeptComparison
from kolstudio.core.service import campaigns, comparisons
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.context import Context

_KEPT = QT_TRANSLATE_NOOP("Compare", "The comparison is kept as {name}.")
_CHANGED = QT_TRANSLATE_NOOP("Compare", "{name} now holds what is compared here.")
_GONE = QT_TRANSLATE_NOOP("Compare", "{name} is no longer kept.")
_OPEN = (CampaignStatus.DRAFT, CampaignStatus.PLANNING, CampaignStatus.RUNNING)


@dataclass(frozen=True, slots=True)
class Line:
    """One kept comparison, or the shortlist of one campaign, in the menu."""

    id: int
    name: str
    people: int
    present: bool


def shortlisted(campaign: Campaign) -> list[int]:
    """Return whom a campaign books, each once; declined and cancelled bookings do not count."""
    return list(dict.fromkeys(line.creator_id for line in campaign.lines if line.status.counts))


class Keeping:
    """The deeds, told with toasts; `refused` errors are handed back to the dialog that asked."""

    def __init__(self, context: Context, presenter: ComparePresenter) -> None:
        self._context = context
        self._library = context.library
        self._presenter = presenter

    @property
    def present(self) -> KeptComparison | None:
        """The kept comparison that is open."""
        return self._presenter.kept

    @property
    def changed(self) -> bool:
        """Whether what is compared is no longer what is kept under the name."""
        return self.present is not None and self.present.arrangement != self._presenter.arrangement

    @property
    def possible(self) -> bool:
        """Whether what is compared can be kept: enough people, and nobody else writes."""
        return len(self._presenter.people) >= FEWEST and not self._context.jobs.writing

    def lines(self) -> list[Line]:
        """Return what is kept, the one changed last first."""
        present = None if self.present is None else self.present.id
        return [
            Line(one.id, one.name, len(one.arrangement.people), one.id == present)
            for one in comparisons.every(self._library)
        ]

    def shortlists(self) -> list[Line]:
        """Return the open campaigns that book enough people to compare, the newest first."""
        found = []
        for one in reversed(campaigns.every(self._library)):
            people = shortlisted(one)
            if one.status in _OPEN and len(people) >= FEWEST:
                found.append(Line(one.id, one.name, len(people), set(people) == set(self._presenter.people)))
        return found

    def open_shortlist(self, campaign: int) -> None:
        """Compare whom a campaign books, for its goal; more than fit are told of and left out."""
        try:
            found = campaigns.get(self._library, campaign)
        except KnownError as error:
            self._tell(error)
            return
        self._presenter.goal = found.goal
        self._presenter.show(shortlisted(found))

    def keep(self, name: str) -> KnownError | None:
        """Keep what is compared under a new name; returns what is wrong with it."""

        def deed() -> None:
            kept = comparisons.keep(self._library, name, self._presenter.arrangement)
            self._presenter.take_up(kept)
            self._context.notices.toast(_KEPT(name=comparisons.get(self._library, kept).name), undo=True)

        return self._tried(deed)

    def rename(self, name: str) -> KnownError | None:
        """Give the open one another name; returns what is wrong with it."""
        present = self.present
        if present is None:
            return None
        return self._tried(lambda: comparisons.rename(self._library, present.id, name))

    def keep_changes(self) -> None:
        """Let the open one hold what is compared now."""
        present = self.present
        if present is not None and self.possible:
            wrong = self._tried(
                lambda: comparisons.update(self._library, present.id, self._presenter.arrangement)
            )
            self._tell(wrong)
            if wrong is None:
                self._context.notices.toast(_CHANGED(name=present.name), undo=True)

    def open(self, comparison_id: int) -> None:
        """Compare what is kept under a name."""
        try:
            kept = comparisons.get(self._library, comparison_id)
        except KnownError as error:
            self._tell(error)
            return
        self._presenter.put(kept.arrangement, kept.id)

    def remove(self) -> None:
        """Keep the open one no longer; the people stay side by side."""
        present = self.present
        if present is not None:
            wrong = self._tried(lambda: comparisons.remove(self._library, present.id))
            self._tell(wrong)
            if wrong is None:
                self._context.notices.toast(_GONE(name=present.name), undo=True)

    def _tried(self, deed: Callable[[], None]) -> KnownError | None:
        try:
            deed()
        except KnownError as error:
            return error
        return None

    def _tell(self, error: KnownError | None) -> None:
        if error is not None:
            self._context.notices.trouble(error)
