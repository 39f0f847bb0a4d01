"""What may stand inside a file: SQL in the store, workbooks in excel, literal texts, encodings, names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.arch.contents import (
    check_encodings,
    check_library_homes,
    check_names,
    check_places,
    check_scripts,
    check_sql,
    check_texts,
)
from tests.arch.source import ROOT, Look, Module, modules, plant

TEXT_KINDS = {".py", ".md", ".toml", ".json", ".sql", ".ts", ".csv", ".txt", ".lock", ".yml", ".sh", ""}
READS_REAL_FILES = {"tests/helpers/shared_data.py"}


@pytest.fixture(scope="module")
def house() -> list[Module]:
    return modules()


def project_files(*folders: str) -> list[Path]:
    """Return the project's own text files: those of the folders and those at the top."""
    found = [
        path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts
    ]
    found += [path for path in ROOT.iterdir() if not path.name.startswith(".")]
    found += (ROOT / ".ci").rglob("*")
    return sorted(path for path in found if path.is_file() and path.suffix in TEXT_KINDS)


def assert_clean(look: Look, at_least: int) -> None:
    assert not look.faults, "\n".join(look.faults)
    assert look.looked >= at_least, f"looked at {look.looked} only"


def test_libraries_stay_in_their_home(house: list[Module]) -> None:
    assert_clean(check_library_homes(house), 1200)


def test_sql_stays_in_the_store(house: list[Module]) -> None:
    assert_clean(check_sql(house), 2000)


def test_nothing_calls_executescript(house: list[Module]) -> None:
    assert_clean(check_scripts(house), 5000)


def test_texts_are_literal(house: list[Module]) -> None:
    assert_clean(check_texts(house), 500)


def test_text_files_are_opened_with_their_encoding() -> None:
    files = [path for path in project_files("kolstudio", "tests", "benchmarks") if path.suffix == ".py"]
    assert len(files) >= 120
    assert_clean(check_encodings(files), 40)


def test_every_module_has_a_name_that_says_something(house: list[Module]) -> None:
    assert_clean(check_names(house), 100)


def test_nothing_points_at_one_machine_or_beside_the_checkout() -> None:
    files = project_files("kolstudio", "tests", "benchmarks", "docs", "resources")
    here = {Path(__file__), Path(__file__).with_name("contents.py")}
    files = [
        path
        for path in files
        if path not in here and path.relative_to(ROOT).as_posix() not in READS_REAL_FILES
    ]
    assert_clean(check_places(files), 140)


@pytest.mark.parametrize(
    "line", ["import sqlite3", "from sqlite_utils import Database", "def f():\n    import apsw"]
)
@pytest.mark.parametrize("file", ["core/service/x.py", "cli.py", "core/excel/x.py"])
def test_a_planted_database_library_is_found(tmp_path: Path, file: str, line: str) -> None:
    assert check_library_homes(modules(plant(tmp_path, {f"kolstudio/{file}": line}))).faults


@pytest.mark.parametrize(
    "line", ["import openpyxl", "from xlsxwriter import Workbook", "import python_calamine"]
)
@pytest.mark.parametrize("file", ["core/service/x.py", "cli.py", "core/store/x.py"])
def test_a_planted_workbook_library_is_found(tmp_path: Path, file: str, line: str) -> None:
    assert check_library_homes(modules(plant(tmp_path, {f"kolstudio/{file}": line}))).faults


@pytest.mark.parametrize(
    "line",
    [
        "q = 'SELECT id FROM creator'",
        "q = 'select id\\nfrom creator'",
        "q = f'INSERT INTO {table} VALUES (?)'",
        "q = 'UPDATE creator SET name = ?'",
        "q = 'delete from creator'",
        "q = 'CREATE TEMP TABLE x (a)'",
        "q = 'PRAGMA user_version'",
        "q = 'name_folded LIKE ?'",
        "q = ' ORDER BY ' + 'name'; r = 'x ORDER BY name'",
        "q = 'followers >= ?'",
        "q = 'BEGIN IMMEDIATE'",
        "conn.execute(q)",
        "store.db.executemany(q, rows)",
    ],
)
def test_planted_sql_is_found(tmp_path: Path, line: str) -> None:
    assert check_sql(modules(plant(tmp_path, {"kolstudio/core/service/x.py": line}))).faults
    assert not check_sql(modules(plant(tmp_path / "store", {"kolstudio/core/store/x.py": line}))).faults


@pytest.mark.parametrize(
    "line",
    [
        '"""Takes the rows that select people from the library."""',
        "t = QT_TRANSLATE_NOOP('Import', 'Select people from the list and update them.')",
        "t = 'begin here'",
        "t = 'update the set'",
        "t = 'a = b'",
    ],
)
def test_plain_words_are_no_sql(tmp_path: Path, line: str) -> None:
    assert check_sql(modules(plant(tmp_path, {"kolstudio/core/service/x.py": line}))).faults == []


@pytest.mark.parametrize("file", ["core/store/x.py", "core/service/x.py"])
def test_a_planted_script_is_found(tmp_path: Path, file: str) -> None:
    assert check_scripts(modules(plant(tmp_path, {f"kolstudio/{file}": "conn.executescript(sql)"}))).faults


@pytest.mark.parametrize(
    "line",
    [
        "QT_TRANSLATE_NOOP('Import', f'{n} rows')",
        "QT_TRANSLATE_NOOP('Import', text)",
        "QT_TRANSLATE_NOOP(CONTEXT, 'rows')",
        "QT_TRANSLATE_NOOP('Import', 'a' + 'b')",
        "QT_TRANSLATE_NOOP('Import', 'a {n}'.format(n=1))",
        "QT_TRANSLATE_NOOP(context='Import', source='rows')",
        "QT_TRANSLATE_NOOP('Import')",
        "self.tr(f'{n} rows')",
        "tr(text)",
        "QCoreApplication.translate('Import', text)",
        "from kolstudio.core.texts import QT_TRANSLATE_NOOP as T",
    ],
)
def test_a_planted_text_is_found(tmp_path: Path, line: str) -> None:
    assert check_texts(modules(plant(tmp_path, {"kolstudio/core/service/x.py": line}))).faults


def test_literal_texts_are_no_fault(tmp_path: Path) -> None:
    text = "QT_TRANSLATE_NOOP('Import', 'one '\n    'two {n}')(n=1)\nself.tr('x')\ncatalogue.translate(context, source)"
    look = check_texts(modules(plant(tmp_path, {"kolstudio/core/service/x.py": text})))
    assert look == Look([], 2)


@pytest.mark.parametrize(
    "line",
    [
        "open(path)",
        "open(path, 'w')",
        "open(path, mode='a')",
        "path.open()",
        "path.open('r')",
        "path.read_text()",
        "path.write_text(text)",
        "subprocess.run(command, text=True)",
    ],
)
def test_a_planted_opening_without_encoding_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "x.py").write_text(line, encoding="utf-8")
    assert len(check_encodings([tmp_path / "x.py"]).faults) == 1


@pytest.mark.parametrize(
    "line",
    [
        "open(path, encoding='utf-8')",
        "open(path, 'rb')",
        "path.open('rb')",
        "path.write_text(text, 'utf-8')",
        "zip.open(name)",
        "Store.open(path)",
        "subprocess.run(command)",
    ],
)
def test_openings_with_encoding_or_bytes_are_no_fault(tmp_path: Path, line: str) -> None:
    (tmp_path / "x.py").write_text(line, encoding="utf-8")
    assert check_encodings([tmp_path / "x.py"]).faults == []


@pytest.mark.parametrize(
    "file", ["core/utils.py", "core/rules/helpers.py", "core/common/x.py", "core/store/misc.py"]
)
def test_a_planted_generic_name_is_found(tmp_path: Path, file: str) -> None:
    assert check_names(modules(plant(tmp_path, {f"kolstudio/{file}": ""}))).faults


@pytest.mark.parametrize(
    "line",
    [
        "see ../shared/contract.md",
        "as shared/architecture.md says",
        "PATH = '/work/main/x'",
        "/home/somebody/x",
        "cache in /root/.cache/x",
        "C:\\Users\\someone\\x",
    ],
)
def test_a_planted_place_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "x.md").write_text(f"one\n{line}\n", encoding="utf-8")
    assert check_places([tmp_path / "x.md"], tmp_path).faults == [f"x.md:2: {line}"]


def test_ordinary_lines_are_no_places(tmp_path: Path) -> None:
    lines = [
        "code shared_phone",
        "https://example.com/work/x",
        "a shared/own distinction".replace("/", " / "),
        "C:\\Users\\Hương\\x",
    ]
    (tmp_path / "x.md").write_text("\n".join(lines), encoding="utf-8")
    assert check_places([tmp_path / "x.md"], tmp_path) == Look([], 1)
