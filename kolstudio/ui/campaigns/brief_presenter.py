"""The brief of the shown campaign: its texts, what leaves with it, and the file that was written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.books import BriefSection
from kolstudio.core.service import campaign_changes, exporting, previewing
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language
from kolstudio.ui.campaigns.state import busy
from kolstudio.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from kolstudio.ui.campaigns.presenter import CampaignsPresenter

_EXPORTING = QT_TRANSLATE_NOOP("Campaigns", "Writing the brief")
_PREVIEWING = QT_TRANSLATE_NOOP("Campaigns", "Looking at what leaves")


class BriefPresenter(QObject):
    """What the step of the brief shows and does; it knows no widget."""

    written_changed = Signal()
    previewed = Signal(object)
    """BriefPreview of what was asked for last, or KnownError: why there is none."""

    def __init__(self, home: CampaignsPresenter) -> None:
        super().__init__(home)
        self._home = home
        self._asked = 0
        self.written: Path | None = None
        """The brief of the shown campaign that was written last."""

    def set_text(self, section: BriefSection, text: str) -> KnownError | None:
        """Keep the text of a section; returns what is wrong with it."""
        campaign = self._home.current
        if campaign is None:
            return None
        if self._home.writing:
            return busy()
        try:
            campaign_changes.set_text(self._home.library, campaign, section, text)
        except KnownError as error:
            return error
        return None

    def preview(self, language: Language, *, show_phones: bool) -> None:
        """Write the brief aside and read it back; `previewed` gives what is in it."""
        campaign = self._home.current
        if campaign is None:
            return
        self._asked += 1
        asked = self._asked

        def look(library: Library, progress: Progress, cancel: CancelToken) -> previewing.BriefPreview:
            progress(_PREVIEWING, 0, 0)
            return previewing.brief(library, campaign, language=language, show_phones=show_phones)

        self._home.context.jobs.start_reading(
            _PREVIEWING,
            self._home.library,
            look,
            lambda result: self._on_previewed(asked, result),
            shown=False,
        )

    def export(self, path: Path, language: Language, *, show_phones: bool) -> None:
        """Write the brief of the shown campaign; `written` says where it is when it is done."""
        campaign = self._home.current
        if campaign is None:
            return

        def write(library: Library, progress: Progress, cancel: CancelToken) -> exporting.Exported:
            progress(_EXPORTING, 0, 0)
            return exporting.brief(
                library,
                campaign,
                path,
                language=language,
                show_phones=show_phones,
                progress=progress,
                cancel=cancel,
            )

        self._set_written(None)
        self._home.context.jobs.start_reading(
            _EXPORTING, self._home.library, write, lambda result: self._on_exported(campaign, result)
        )

    def forget_written(self) -> None:
        """Offer the written brief no more."""
        self._set_written(None)

    def _on_previewed(self, asked: int, result: Ok[previewing.BriefPreview] | Err) -> None:
        if asked != self._asked:
            return
        if isinstance(result, Ok):
            self.previewed.emit(result.value)
        elif result.known is not None:
            self.previewed.emit(result.known)

    def _on_exported(self, campaign: int, result: Ok[exporting.Exported] | Err) -> None:
        if isinstance(result, Ok):
            if campaign == self._home.current:
                self._set_written(result.value.path)
        elif result.known is not None:
            self._home.context.notices.trouble(result.known)

    def _set_written(self, path: Path | None) -> None:
        if path != self.written:
            self.written = path
            self.written_changed.emit()
