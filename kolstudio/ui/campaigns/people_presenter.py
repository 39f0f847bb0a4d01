"""The people of the shown campaign: adding, changing and removing what is booked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.model.campaign import Line
from kolstudio.core.rules import rate_card
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.formats import format_number
from kolstudio.core.service import campaigns, creators
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.campaigns.state import Candidate, busy
from kolstudio.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from kolstudio.ui.campaigns.presenter import CampaignsPresenter

MANY = 50
"""More people than this are booked by a job."""
CANDIDATES = 8
"""How many people are offered for a name that is not exactly one of theirs."""

_ADDING = QT_TRANSLATE_NOOP("Campaigns", "Adding people to the campaign")
_ADDED = QT_TRANSLATE_NOOP("Campaigns", "{name} was added to {campaign}.")
_ADDED_MANY = QT_TRANSLATE_NOOP("Campaigns", "Added to {campaign}: {count} people.")
_REMOVED = QT_TRANSLATE_NOOP("Campaigns", "{name} was removed from {campaign}.")
_LOOKING = QT_TRANSLATE_NOOP("Campaigns", "Looking for people")
_NOBODY = QT_TRANSLATE_NOOP("Campaigns", "Nobody matches {text}.")
_NOBODY_HINT = QT_TRANSLATE_NOOP("Campaigns", "Write a part of the name or an @handle.")


class PeoplePresenter(QObject):
    """What the step of people and budget does; it knows no widget."""

    candidates = Signal(object)
    """Candidates for the name that was typed."""
    refused = Signal(object)
    """KnownError: why nobody could be added for the name that was typed."""
    added = Signal()
    """Somebody was added for the name that was typed."""

    def __init__(self, home: CampaignsPresenter) -> None:
        super().__init__(home)
        self._home = home
        self._looked = ""

    def add(self, people: Sequence[int]) -> bool:
        """Book people in the shown campaign; False = they could not be, and were told why."""
        campaign = self._home.current
        people = list(dict.fromkeys(people))
        if campaign is None or not people or not self._home.may_write():
            return False
        if len(people) > MANY:
            self._home.context.jobs.start_writing(
                _ADDING,
                self._home.library,
                lambda library, progress, cancel: campaigns.add(library, campaign, people),
                lambda result: self._on_added(result, len(people)),
            )
            return True
        if not self._home.attempt(lambda: campaigns.add(self._home.library, campaign, people)):
            return False
        self._tell_added(campaign, people)
        return True

    def look(self, text: str) -> None:
        """Look for people as a name is typed; `candidates` gives who was found for the last text."""
        text = " ".join(text.split())
        self._looked = text
        if text and self._home.current is not None:
            self._home.context.jobs.start_reading(
                _LOOKING,
                self._home.library,
                lambda library, progress, cancel: _candidates(library, text),
                lambda result: self._on_looked(text, result),
                shown=False,
            )

    def basis(self, line_id: int) -> tuple[Line, rate_card.Choice] | None:
        """Return a line and what the rate card of its person gives for it."""
        line = self._line(line_id)
        if line is None:
            return None
        rates = creators.get(self._home.library, line.creator_id).rates
        return line, rate_card.choose(rates, line.deliverable, line.platform)

    def add_typed(self, text: str) -> None:
        """Book who is meant by a typed name or @handle; several who may be are offered as candidates."""
        text, self._looked = " ".join(text.split()), ""
        if not text or self._home.current is None or not self._home.may_write():
            return
        try:
            found = creators.resolve(self._home.library, text)
        except RuleError:
            self._home.context.jobs.start_reading(
                _LOOKING,
                self._home.library,
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
            language = self._home.context.i18n.language
            return "" if line.unit_price is None else format_number(line.unit_price, language)
        return "" if line.air_on is None else "/".join(reversed(line.air_on.split("-")))

    def edit(self, line_id: int, key: str, text: str) -> KnownError | None:
        """Set a cell of a line (a keyword of `update_line`); returns what is wrong with it."""
        if self._home.current is None:
            return None
        if self._home.writing:
            return busy()
        try:
            campaigns.update_line(self._home.library, self._home.current, line_id, **{key: text})
        except KnownError as error:
            return error
        return None

    def remove(self, line_id: int) -> None:
        """Take a line out of the shown campaign; a toast offers to take it back."""
        if self._home.sheet is None or not self._home.may_write():
            return
        campaign = self._home.sheet.campaign
        gone: list[Line] = []
        self._home.attempt(
            lambda: gone.extend(campaigns.remove_lines(self._home.library, campaign.id, [line_id]))
        )
        if gone:
            text = _REMOVED(name=gone[0].person, campaign=campaign.name)
            self._home.context.notices.toast(text, undo=True)

    # -- inside ----------------------------------------------------------------------------------

    def _line(self, line_id: int) -> Line | None:
        lines = self._home.sheet.campaign.lines if self._home.sheet is not None else ()
        return next((line for line in lines if line.id == line_id), None)

    def _tell_added(self, campaign_id: int, people: Sequence[int]) -> None:
        campaign = campaigns.get(self._home.library, campaign_id)
        if len(people) == 1:
            name = next((one.person for one in campaign.lines if one.creator_id == people[0]), "")
            text = _ADDED(name=name, campaign=campaign.name)
        else:
            text = _ADDED_MANY(count=len(people), campaign=campaign.name)
        self._home.context.notices.toast(text, undo=True)

    def _on_added(self, result: Ok[int] | Err, count: int) -> None:
        if isinstance(result, Ok):
            campaign = campaigns.get(self._home.library, result.value)
            text = _ADDED_MANY(count=count, campaign=campaign.name)
            self._home.context.notices.toast(text, undo=True)
        elif result.known is not None:
            self._home.context.notices.trouble(result.known)

    def _on_looked(self, text: str, result: Ok[list[Candidate]] | Err) -> None:
        if text == self._looked and isinstance(result, Ok):
            self.candidates.emit(result.value)

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


def _candidates(library: Library, text: str) -> list[Candidate]:
    found = creators.find(library, text, limit=CANDIDATES * 4)
    found.sort(key=lambda one: fold(text) not in fold(one.name))
    return [
        Candidate(
            one.id,
            one.name,
            next((channel.handle for channel in one.channels if channel.handle), "") or "",
            one.calculated.label,
            one.calculated.price_min,
        )
        for one in found[:CANDIDATES]
    ]
