"""Reads a spreadsheet of any kind into a `Workbook` without trusting it.

The file is looked at first (`preflight`), then parsed in a child process that is killed after
15 seconds without progress, at 1 GB of memory, or when the owner cancels. The file is opened for
reading only; nothing in it is executed, followed or fetched.
"""

from __future__ import annotations

import multiprocessing
import pickle
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from time import monotonic
from types import TracebackType

from kolstudio.core.errors import Cancelled
from kolstudio.core.excel import caps, child, process_limits, refusals
from kolstudio.core.excel.messages import (
    Finished,
    Message,
    OutOfMemory,
    Refused,
    Request,
    Rows,
    Tick,
    loads,
)
from kolstudio.core.excel.preflight import inspect
from kolstudio.core.excel.tables import Cell, Table, Workbook
from kolstudio.core.jobs import CancelToken, Progress, no_progress
from kolstudio.core.texts import QT_TRANSLATE_NOOP

LOOKING = QT_TRANSLATE_NOOP("Reading", "Looking through the file")
READING = QT_TRANSLATE_NOOP("Reading", "Reading rows")
_POLL_SECONDS = 0.05
_MANY_ROWS = 20_000
"""After so many rows the child is replaced: its memory is spent."""


def read_workbook(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Workbook:
    """Read one sheet of a file: the one named, else the first visible one that holds anything.

    `encoding` applies to text files only (utf-8, utf-16, cp1258, cp1252). Raises `RuleError` or
    `EnvironmentFault` with a code for every file that is not read, `Cancelled` when cancelled.
    """
    with Reader() as reader:
        return reader.read(path, sheet=sheet, encoding=encoding, progress=progress, cancel=cancel)


class _Died(Exception):
    """The child ended without a last word."""


class Reader:
    """Keeps one reading child for several files, or several sheets of one; not for use by two threads.

    `seconds` is how long a file may take without progress.
    """

    def __init__(self, *, seconds: float = caps.SECONDS_WITHOUT_PROGRESS) -> None:
        self.seconds = seconds
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._job: object | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the child, None while there is none."""
        return self._process.pid if self._process is not None else None

    def close(self) -> None:
        """End the child at once."""
        process, self._process = self._process, None
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join()
            process.close()
        self._job = None

    def read(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        encoding: str | None = None,
        progress: Progress = no_progress,
        cancel: CancelToken | None = None,
    ) -> Workbook:
        """Read one file; see `read_workbook`."""
        cancel = cancel or CancelToken()
        cancel.check()
        path = path.absolute()
        found = inspect(path)
        if found.format == "text" and sheet is not None:
            raise refusals.no_sheets(path.name)
        request = Request(str(path), found.format, sheet, encoding)
        clock = _Clock(self.seconds)
        try:
            return self._run(request, clock, progress, cancel)
        except _Died:
            if found.format != "xlsx":
                raise refusals.crashed(path.name) from None
        try:  # calamine aborted; openpyxl gets what is left of the time
            return self._run(replace(request, skip_calamine=True), clock, progress, cancel)
        except _Died:
            raise refusals.crashed(path.name) from None

    def _run(self, request: Request, clock: _Clock, progress: Progress, cancel: CancelToken) -> Workbook:
        name = Path(request.path).name
        rows: list[tuple[Cell, ...]] = []
        keep = False
        try:
            connection = self._start()
            connection.send(request)
            while True:
                message = self._next(connection, name, clock, cancel)
                match message:
                    case Tick(done):
                        progress(LOOKING, done, 0)
                    case Rows(more):
                        rows += more
                        progress(READING, len(rows), 0)
                    case Refused():
                        keep = True
                        raise message.error()
                    case OutOfMemory():
                        raise refusals.too_much_memory(name)
                    case Finished():
                        keep = len(rows) < _MANY_ROWS
                        return _workbook(rows, message)
        except (EOFError, OSError, pickle.UnpicklingError):
            raise _Died from None
        finally:
            if not keep:
                self.close()

    def _next(self, connection: Connection, name: str, clock: _Clock, cancel: CancelToken) -> Message:
        """Wait for the next message; the clock starts again with each."""
        while True:
            if cancel.cancelled:
                raise Cancelled
            if connection.poll(min(_POLL_SECONDS, clock.left())):
                message = loads(connection.recv_bytes())
                clock.restart()
                return message
            if clock.left() <= 0:
                raise refusals.timed_out(name)

    def _start(self) -> Connection:
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        self.close()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=child.serve, args=(theirs,), daemon=True, name="kolstudio-reader")
        process.start()
        theirs.close()
        self._process, self._connection = process, ours
        if process.pid is not None:
            self._job = process_limits.bound_windows_child(process.pid)
        return ours


class _Clock:
    """Counts the seconds since the last progress."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.restart()

    def restart(self) -> None:
        """Start again."""
        self._end = monotonic() + self._seconds

    def left(self) -> float:
        """The seconds left, never below 0."""
        return max(0.0, self._end - monotonic())


def _workbook(rows: list[tuple[Cell, ...]], last: Finished) -> Workbook:
    width = last.width
    for position, cells in enumerate(rows):
        if len(cells) != width:
            rows[position] = cells + (None,) * (width - len(cells))
    table = Table(
        rows=rows,
        first_row=last.first_row,
        first_column=last.first_column,
        percent=last.percent,
        links=last.links,
        merges=last.merges,
        hidden_rows=last.hidden_rows,
        hidden_columns=last.hidden_columns,
    )
    return Workbook(
        format=last.format,
        sheets=last.sheets,
        sheet=last.sheet,
        table=table,
        notes=last.notes,
        encoding=last.encoding,
        encoding_choices=last.encoding_choices,
        delimiter=last.delimiter,
    )
