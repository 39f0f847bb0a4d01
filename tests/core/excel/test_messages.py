"""What the child says arrives whole, and nothing but the known classes is ever built."""

from __future__ import annotations

import pickle
import pickletools
from datetime import date

import pytest

from kolstudio.core.excel.messages import Finished, Rows, dumps, loads
from kolstudio.core.excel.tables import CellError, SheetInfo
from kolstudio.core.model.codes import ProblemLevel
from kolstudio.core.model.reading import Remark
from kolstudio.core.texts import Text


def test_messages_arrive_whole() -> None:
    rows = Rows([("Ẩn", 1, 2.5, True, None, date(2026, 11, 22), CellError("#N/A", "error"))])
    last = Finished(
        "xlsx",
        (SheetInfo("DS", False, 3, 2),),
        "DS",
        2,
        notes=(Remark("hidden_rows", ProblemLevel.INFO, Text("Reading", "x {n}", (("n", 1),))),),
    )
    assert loads(dumps(rows)) == rows
    assert loads(dumps(last)) == last


def test_codes_travel_by_their_class_on_every_python() -> None:
    written = dumps(Finished("xlsx", (), "", 0, notes=(Remark("a", ProblemLevel.WARNING, Text("a", "b")),)))
    named = {str(argument) for _, argument, _ in pickletools.genops(written) if isinstance(argument, str)}
    assert "ProblemLevel" in named
    assert "getattr" not in named


def test_anything_else_is_refused() -> None:
    with pytest.raises(pickle.UnpicklingError):
        loads(pickle.dumps(print))
    with pytest.raises(pickle.UnpicklingError):
        loads(pickle.dumps("text"))
    with pytest.raises(pickle.UnpicklingError):
        loads(b"junk")
