"""Goal and frame of the shown campaign: fields as typed, areas, selling dates near it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kolstudio.core.errors import KnownError
from kolstudio.core.rules.calendar import Event
from kolstudio.core.rules.formats import format_number
from kolstudio.core.rules.target import ages_words
from kolstudio.core.service import campaign_changes, selling
from kolstudio.core.texts import Language
from kolstudio.ui.campaigns.state import busy

if TYPE_CHECKING:
    from kolstudio.ui.campaigns.presenter import CampaignsPresenter


class FramePresenter(QObject):
    """What the step of goal and frame shows and does; it knows no widget."""

    def __init__(self, home: CampaignsPresenter) -> None:
        super().__init__(home)
        self._home = home

    def typed(self) -> dict[str, str]:
        """Return the fields of the shown campaign as they could be typed again."""
        if self._home.sheet is None:
            return {}
        campaign = self._home.sheet.campaign
        language = self._home.context.i18n.language
        return {
            "name": campaign.name,
            "brand": str(campaign.brand_id),
            "goal": str(campaign.goal or ""),
            "budget": "" if campaign.budget is None else format_number(campaign.budget, language),
            "reserve": _share(campaign.reserve_share, language),
            "start": _day(campaign.start_on),
            "end": _day(campaign.end_on),
            "ages": ages_words(campaign.target_age_min, campaign.target_age_max),
            "gender": campaign.target_gender or "",
            "note": campaign.target_note,
            "contact": campaign.contact,
        }

    def brands(self) -> list[tuple[int, str]]:
        """Return id and name of every brand."""
        return [(brand.id, brand.name) for brand in self._home.library.brands()]

    def dates(self) -> tuple[Event, ...]:
        """Return the selling dates near the shown campaign."""
        if self._home.sheet is None:
            return ()
        campaign = self._home.sheet.campaign
        return selling.near(self._home.library.today(), campaign.start_on, campaign.end_on)

    def edit(self, field: str, text: str) -> KnownError | None:
        """Set a field of the frame; returns what is wrong with it, nothing was changed then."""
        return self._change(lambda one: campaign_changes.edit(self._home.library, one, {field: text}))

    def add_areas(self, text: str) -> KnownError | None:
        """Add the provinces that are named; returns what is wrong with them."""
        return self._change(lambda one: campaign_changes.add_areas(self._home.library, one, text))

    def remove_area(self, province: str) -> None:
        """Take a province out."""
        error = self._change(lambda one: campaign_changes.remove_area(self._home.library, one, province))
        if error is not None:
            self._home.context.notices.trouble(error)

    def _change(self, deed: Callable[[int], object]) -> KnownError | None:
        campaign = self._home.current
        if campaign is None:
            return None
        if self._home.writing:
            return busy()
        try:
            deed(campaign)
        except KnownError as error:
            return error
        return None


def _day(text: str | None) -> str:
    return "" if text is None else "/".join(reversed(text.split("-")))


def _share(thousandths: int, language: Language) -> str:
    share = f"{thousandths / 1000:g}"
    return f"{share.replace('.', ',') if language == 'vi' else share}%"
