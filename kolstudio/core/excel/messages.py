"""What the reading child says to its parent: rows in batches, signs of life, and one last word.

Messages are pickled by the child and read with `loads`, which builds nothing but plain values and
the few classes named here: a child that a crafted file has taken over cannot run code outside.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from kolstudio.core.errors import EnvironmentFault, KnownError, RuleError
from kolstudio.core.excel.preflight import Format
from kolstudio.core.excel.tables import Cell, Merge, PercentCells, SheetInfo
from kolstudio.core.model.reading import Remark
from kolstudio.core.texts import Text

CELLS_PER_BATCH = 20_000
ROWS_PER_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class Request:
    """One file to read."""

    path: str
    format: Format
    sheet: str | None = None
    encoding: str | None = None
    skip_calamine: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A sign of progress before there are rows: bytes looked at."""

    done: int


@dataclass(frozen=True, slots=True)
class Rows:
    """Some more rows; each may be shorter than the table is wide."""

    rows: list[tuple[Cell, ...]]


@dataclass(frozen=True, slots=True)
class Refused:
    """The file is not read, and why."""

    text: Text
    hint: Text | None
    code: str
    environment: bool = False

    @classmethod
    def of(cls, error: KnownError) -> Refused:
        """Return the message that carries an error."""
        return cls(error.text, error.hint, error.code, isinstance(error, EnvironmentFault))

    def error(self) -> KnownError:
        """Return the error that the message carries."""
        kind = EnvironmentFault if self.environment else RuleError
        return kind(self.text, self.hint, code=self.code)


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """The child reached its limit and lived to tell."""


@dataclass(frozen=True, slots=True)
class Finished:
    """All rows were sent; what else is known of the file and of the table."""

    format: Format
    sheets: tuple[SheetInfo, ...]
    sheet: str
    width: int
    first_row: int = 1
    first_column: int = 1
    percent: PercentCells = field(default_factory=PercentCells)
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    notes: tuple[Remark, ...] = ()
    encoding: str | None = None
    encoding_choices: tuple[str, ...] = ()
    delimiter: str | None = None


Message = Tick | Rows | Refused | OutOfMemory | Finished

_CLASSES = {
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("builtins", "frozenset"),
    ("array", "array"),
    ("array", "_array_reconstructor"),
    *((kind.__module__, kind.__qualname__) for kind in (Tick, Rows, Refused, OutOfMemory, Finished)),
    *((kind.__module__, kind.__qualname__) for kind in (SheetInfo, Merge, PercentCells, Remark, Text)),
    ("kolstudio.core.excel.tables", "CellError"),
    ("kolstudio.core.model.codes", "ProblemLevel"),
}


class _Dumper(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        """Write a code as its class and value: early releases of Python 3.11 would name `getattr`."""
        return (type(value), (value.value,)) if isinstance(value, Enum) else NotImplemented


class _Loader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _CLASSES:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


def dumps(message: Message) -> bytes:
    """Return a message as bytes."""
    written = io.BytesIO()
    _Dumper(written, protocol=5).dump(message)
    return written.getvalue()


def loads(data: bytes) -> Message:
    """Return the message in the bytes; raise `pickle.UnpicklingError` for anything else."""
    try:
        message = _Loader(io.BytesIO(data)).load()
    except pickle.UnpicklingError:
        raise
    except Exception as error:  # what a broken pickle raises is not one kind
        raise pickle.UnpicklingError(type(error).__name__) from None
    if not isinstance(message, Message):
        raise pickle.UnpicklingError(type(message).__name__)
    return message


class Sink:
    """Takes rows one by one and sends them in batches."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self._send = send
        self._batch: list[tuple[Cell, ...]] = []
        self._cells = 0
        self.rows = 0

    def tick(self, done: int) -> None:
        """Say that work goes on."""
        self._send(Tick(done))

    def row(self, cells: tuple[Cell, ...]) -> None:
        """Take one row."""
        self._batch.append(cells)
        self._cells += len(cells)
        self.rows += 1
        if self._cells >= CELLS_PER_BATCH or len(self._batch) >= ROWS_PER_BATCH:
            self._flush()

    def finish(self, last: Finished) -> None:
        """Send what is left and the last word."""
        self._flush()
        self._send(last)

    def _flush(self) -> None:
        if self._batch:
            self._send(Rows(self._batch))
            self._batch = []
            self._cells = 0
