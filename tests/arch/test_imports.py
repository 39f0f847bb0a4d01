"""Who may import whom: the table of ARCHITECTURE.md holds in the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.arch.import_table import Row, check_features, check_no_qt, check_table, read_table
from tests.arch.source import Module, imports, modules, plant


@pytest.fixture(scope="module")
def house() -> list[Module]:
    return modules()


@pytest.fixture(scope="module")
def table() -> list[Row]:
    return read_table()


def test_the_table_is_read_from_the_page(table: list[Row]) -> None:
    rows = {row.package: row for row in table}
    assert len(rows) == len(table) >= 14
    assert rows["core.model"].ours == {"core.texts"}
    assert not rows["core.model"].libraries
    assert rows["core.rules"].lazy_libraries == {"phonenumbers", "rapidfuzz"}
    assert "sqlite3" in rows["core.store"].libraries
    assert {row.package for row in table if "sqlite3" in row.libraries} == {"core.store"}


def test_every_import_is_allowed(house: list[Module], table: list[Row]) -> None:
    look = check_table(house, table)
    assert not look.faults, "\n".join(look.faults)
    assert len(house) >= 100
    assert look.looked >= 1200


def test_every_package_of_the_core_was_looked_at(house: list[Module]) -> None:
    seen = {
        one.importer.name.split(".")[1] for one in imports(house) if one.importer.name.startswith("core.")
    }
    assert {"model", "rules", "store", "excel", "service"} <= seen


def test_qt_stays_in_the_window(house: list[Module]) -> None:
    look = check_no_qt(house)
    assert not look.faults, "\n".join(look.faults)
    assert look.looked >= 1200


def test_no_feature_of_the_window_imports_another(house: list[Module]) -> None:
    look = check_features(house)
    assert not look.faults, "\n".join(look.faults)
    has_window = any(module.name.startswith("ui.") for module in house)
    assert look.looked >= (50 if has_window else 0)


PLANTED = [
    ("core/model/x.py", "from kolstudio.core.errors import RuleError"),
    ("core/model/x.py", "import numpy"),
    ("core/rules/x.py", "from kolstudio.core import data"),
    ("core/rules/x.py", "from kolstudio.core.store import database"),
    ("core/rules/x.py", "from ..store import database"),
    ("core/rules/x.py", "import phonenumbers"),
    ("core/rules/x.py", "import sqlite3"),
    ("core/store/x.py", "import openpyxl"),
    ("core/store/x.py", "from kolstudio.core.service import library"),
    ("core/excel/x.py", "from kolstudio.core.store import database"),
    ("core/excel/x.py", "def f():\n    import sqlite_utils"),
    ("core/service/x.py", "import sqlite3"),
    ("core/service/x.py", "import kolstudio.cli"),
    ("core/service/x.py", "import importlib\nimportlib.import_module('sqlite_utils')"),
    ("core/service/x.py", "name = 'x'\n__import__(name)"),
    ("cli.py", "from kolstudio.core.store.database import Store"),
    ("cli.py", "import sqlite_utils"),
    ("ui/roster/presenter.py", "from PySide6 import QtWidgets"),
    ("ui/roster/presenter.py", "from kolstudio.ui.roster import view"),
    ("ui/roster/view.py", "from kolstudio.core.service import library"),
    ("ui/roster/view.py", "from kolstudio.ui.campaign import presenter"),
    ("newcomer.py", "import os"),
]
GROUND = {
    "kolstudio/core/data.py": "",
    "kolstudio/core/errors.py": "",
    "kolstudio/core/texts.py": "",
    "kolstudio/core/service/library.py": "",
    "kolstudio/core/store/database.py": "",
    "kolstudio/ui/roster/view.py": "",
    "kolstudio/ui/campaign/presenter.py": "",
}


@pytest.mark.parametrize(("file", "text"), PLANTED)
def test_a_planted_import_is_found(tmp_path: Path, table: list[Row], file: str, text: str) -> None:
    look = check_table(modules(plant(tmp_path, {**GROUND, f"kolstudio/{file}": text})), table)
    assert any(Path(file).name in fault for fault in look.faults)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("core/rules/x.py", "def f():\n    import phonenumbers"),
        ("core/rules/x.py", "from kolstudio.core import texts\nfrom kolstudio.core.rules import y"),
        ("core/store/x.py", "import sqlite3, sqlite_utils\nfrom .database import z"),
        ("core/service/x.py", "from kolstudio.core import data\nfrom kolstudio.core.store import database"),
        ("ui/roster/view.py", "from PySide6.QtWidgets import QLabel\nfrom . import presenter"),
        ("ui/shell/window.py", "from kolstudio.ui.roster import view\nfrom PySide6 import QtWidgets"),
    ],
)
def test_an_allowed_import_is_no_fault(tmp_path: Path, table: list[Row], file: str, text: str) -> None:
    ground = {**GROUND, "kolstudio/ui/roster/presenter.py": "", f"kolstudio/{file}": text}
    look = check_table(modules(plant(tmp_path, ground)), table)
    assert look.faults == []
    assert look.looked > 0


@pytest.mark.parametrize("file", ["core/model/x.py", "core/service/x.py", "cli.py", "__main__.py"])
@pytest.mark.parametrize("text", ["import PySide6", "def f():\n    from PySide6.QtCore import QObject"])
def test_planted_qt_is_found(tmp_path: Path, file: str, text: str) -> None:
    look = check_no_qt(modules(plant(tmp_path, {f"kolstudio/{file}": text})))
    assert len(look.faults) == 1


def test_a_planted_feature_import_is_found(tmp_path: Path) -> None:
    files = {
        "kolstudio/ui/roster/view.py": "from kolstudio.ui.campaign.presenter import P\nfrom kolstudio.ui.widgets import w",
        "kolstudio/ui/campaign/presenter.py": "",
        "kolstudio/ui/widgets/w.py": "",
        "kolstudio/ui/shell/window.py": "from kolstudio.ui.roster import view",
    }
    look = check_features(modules(plant(tmp_path, files)))
    assert len(look.faults) == 1
    assert "roster imports campaign" in look.faults[0]
