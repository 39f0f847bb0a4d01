"""Every value of the comparison says how it came about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import CellSource
from kolstudio.core.service import comparing, creators, sample
from kolstudio.core.service.library import Library
from kolstudio.ui.compare.table import CompareTable
from tests.helpers.stages import Stage

ROLE = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "x.kol", create=True, origin="window") as opened:
        sample.fill(opened)
        yield opened


def test_every_computed_cell_answers(qapp: object, library: Library) -> None:
    stage = Stage(library)
    table = CompareTable(stage.context.i18n)
    everybody = [person.id for person in creators.find(library)]
    computed = set[str]()
    for start in range(0, 60, 6):
        table.show(comparing.compare(library, everybody[start : start + 6], Goal.G4, language="en"))
        for number, line in enumerate(table.lines):
            if line.row is None:
                continue
            assert table.told_of_line(number) is not None
            for column in range(table.columnCount()):
                index = table.index(number, column)
                cell, told = table.cell(index), table.told(index)
                assert cell is not None and told is not None
                if cell.source in (CellSource.COMPUTED, CellSource.ESTIMATED):
                    computed.add(line.row.key)
                    why = line.row.why if cell.why is None else cell.why
                    assert stage.context.i18n.render(why) in told.lines, line.row.key
                assert told.lines, f"{line.row.key} of {table.columns[column].name}"
                assert told.title in str(table.data(index, ROLE))
    assert len(computed) > 5
    stage.close()
