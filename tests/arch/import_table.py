"""The import table of ARCHITECTURE.md, read from the page itself, and the check against it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.arch.source import PACKAGE, ROOT, Import, Look, Module, imports

PAGE = ROOT / "ARCHITECTURE.md"
HEADING = "## Who may import whom"
GUARDED_STANDARD_MODULES = frozenset({"sqlite3"})
QT = frozenset({"PySide6", "shiboken6"})
PLAIN_UI_PACKAGES = frozenset({"theme", "models", "widgets", "charts", "shell"})


@dataclass(frozen=True)
class Row:
    """What one package may import: our packages (`.x` = a sibling, `.` = any), libraries, some lazily."""

    package: str
    ours: frozenset[str]
    libraries: frozenset[str]
    lazy_libraries: frozenset[str]

    @property
    def everything(self) -> bool:
        """Whether nothing is forbidden."""
        return "*" in self.ours

    def matches(self, name: str) -> bool:
        """Whether a module belongs to this row; `*` stands for one part of a name."""
        return bool(re.match(re.escape(self.package).replace(r"\*", r"[^.]+") + r"(\.|$)", name))

    @property
    def precision(self) -> tuple[bool, ...]:
        """Order of rows that match the same module; the greatest is the one that holds."""
        return tuple(part != "*" for part in self.package.split("."))


def read_table(page: Path = PAGE) -> list[Row]:
    """Return the rows of the import table; one line of the page may name several packages."""
    text = page.read_text(encoding="utf-8").partition(HEADING)[2].partition("\n## ")[0]
    rows = []
    for line in text.splitlines():
        cells = line.strip().strip("|").split("|")
        if len(cells) != 3 or not cells[0].strip().startswith("`"):
            continue
        packages, ours, libraries = (re.findall(r"`([^`]+)`( lazily)?", cell) for cell in cells)
        rows += [
            Row(
                package,
                frozenset(name for name, _ in ours),
                frozenset(name for name, lazily in libraries if not lazily),
                frozenset(name for name, lazily in libraries if lazily),
            )
            for package, _ in packages
        ]
    return rows


def check_table(tree: list[Module], table: list[Row]) -> Look:
    """Return the imports that the table does not allow, and how many imports were looked at."""
    faults: list[str] = []
    found = imports(tree)
    for one in found:
        fitting = [row for row in table if row.matches(one.importer.name)]
        if not fitting:
            faults.append(f"{one.where}: {one.importer.name or PACKAGE} stands in no row of the import table")
            continue
        row = max(fitting, key=lambda candidate: candidate.precision)
        if not row.everything and not _allowed(one, row):
            faults.append(f"{one.where}: {one.importer.name} may not import {one.target}")
    return Look(faults, len(found))


def _allowed(one: Import, row: Row) -> bool:
    if one.ours:
        if _under(one.target, _never(one.importer, row)):
            return False
        return one.target == "" or _under(one.target, _own(one.importer, row)) or _under(one.target, row.ours)
    if one.target.partition(".")[0] in sys.stdlib_module_names - GUARDED_STANDARD_MODULES:
        return True
    return _under(one.target, row.libraries) or (one.lazy and _under(one.target, row.lazy_libraries))


def _never(importer: Module, row: Row) -> list[str]:
    parent = importer.name.rpartition(".")[0]
    return [parent + name.removeprefix("!") for name in row.ours if name.startswith("!.")]


def _own(importer: Module, row: Row) -> list[str]:
    parent = importer.name.rpartition(".")[0]
    siblings = [(parent + name).rstrip(".") for name in row.ours if name.startswith(".")]
    return siblings if "*" in row.package else [row.package, *siblings]


def _under(target: str, names: Iterable[str]) -> bool:
    return any(target == name or target.startswith(name + ".") for name in names)


def check_no_qt(tree: list[Module]) -> Look:
    """Return the imports of Qt outside the window's own package."""
    found = [one for one in imports(tree) if one.importer.name.partition(".")[0] != "ui"]
    faults = [f"{one.where}: Qt outside ui" for one in found if one.target.partition(".")[0] in QT]
    return Look(faults, len(found))


def check_features(tree: list[Module]) -> Look:
    """Return the imports from one feature of the window into another."""
    features = {feature for module in tree if (feature := _feature(module.name))}
    found = [one for one in imports(tree) if _feature(one.importer.name)]
    faults = [
        f"{one.where}: {_feature(one.importer.name)} imports {_feature(one.target)}"
        for one in found
        if one.ours and _feature(one.target) in features - {_feature(one.importer.name)}
    ]
    return Look(faults, len(found))


def _feature(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 2 and parts[0] == "ui" and parts[1] not in PLAIN_UI_PACKAGES else ""
