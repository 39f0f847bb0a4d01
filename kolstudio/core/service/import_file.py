"""A list on its way in: the file is read once per sheet and encoding, then planned anew with every answer."""

from __future__ import annotations

from pathlib import Path

from kolstudio.core.excel.reading import read_workbook
from kolstudio.core.excel.tables import SheetInfo, Workbook
from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.model.importing import ImportOptions, ImportPlan
from kolstudio.core.service import importing
from kolstudio.core.service.library import Library


class ListFile:
    """One file and what was read of it; used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._workbook: Workbook | None = None
        self._read_as: tuple[str | None, str | None] | None = None

    @property
    def sheets(self) -> tuple[SheetInfo, ...]:
        """The sheets of the file; none before it was read."""
        return () if self._workbook is None else tuple(self._workbook.sheets)

    @property
    def sheet(self) -> str:
        """The sheet that was read last."""
        return "" if self._workbook is None else self._workbook.sheet

    def plan(
        self,
        library: Library,
        options: ImportOptions,
        *,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> ImportPlan:
        """Return what an import would do, as `importing.prepare`; the file is read only when it must be."""
        wanted = options.sheet, options.encoding
        if self._workbook is None or self._read_as != wanted:
            self._workbook = read_workbook(
                self.path, sheet=options.sheet, encoding=options.encoding, progress=progress, cancel=cancel
            )
            self._read_as = wanted
        return importing.prepare(
            library, self.path, options, workbook=self._workbook, progress=progress, cancel=cancel
        )
