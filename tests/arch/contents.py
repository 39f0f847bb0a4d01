"""Checks on what stands inside the files: SQL, workbooks, texts, encodings, names, places."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.arch.source import ROOT, Look, Module, called, docstrings, imports, parse

SQL = re.compile(
    r"""\bselect\b.+\bfrom\b | \binsert\s+(or\s+\w+\s+)?into\b | \breplace\s+into\b
      | \bupdate\s+\S+\s+set\s+[\w"\[{.]+\s*= | \bdelete\s+from\b
      | \b(create|drop|alter)\s+(temp(orary)?\s+|unique\s+|virtual\s+)*(table|index|trigger|view)\b
      | ^\s*pragma\s+\w | ^\s*(begin|begin\s+(immediate|exclusive|deferred)|commit|rollback)\s*;?\s*$
      | ^\s*(savepoint|release)\s+\w+\s*$ | ^\s*vacuum\b | ^\s*(attach|detach)\s+database\b
      | \border\s+by\s+\w | \bwhere\s+[\w.]+\s*(=|<|>|!=|\blike\b|\bin\b|\bis\b) | \blike\s+[?:]
      | ^\s*[\w.]+\s*(=|<|>|<=|>=|!=)\s*\?\s*$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
STATEMENT_CALLS = frozenset({"execute", "executemany", "executescript"})
LIBRARY_HOMES = {
    "sqlite3": "core.store",
    "sqlite_utils": "core.store",
    "apsw": "core.store",
    "pyrage": "core.store",
    "openpyxl": "core.excel",
    "xlsxwriter": "core.excel",
    "python_calamine": "core.excel",
    "defusedxml": "core.excel",
    "highspy": "core.planning",
}
MARKS = frozenset({"QT_TRANSLATE_NOOP", "QT_TR_NOOP", "tr"})
GENERIC_NAMES = frozenset(
    {"util", "utils", "utility", "utilities", "helper", "helpers", "common", "misc", "shared", "tools"}
    | {"stuff", "general", "generic", "lib", "libs", "functions", "manager", "managers", "handlers", "basics"}
)


def check_library_homes(tree: list[Module]) -> Look:
    """Return the imports of SQL, workbook and optimiser libraries outside the one package that may know them."""
    found = imports(tree)
    faults = [
        f"{one.where}: {one.target} belongs to {home} only"
        for one in found
        if (home := LIBRARY_HOMES.get(one.target.partition(".")[0])) and not _inside(one.importer, home)
    ]
    return Look(faults, len(found))


def check_sql(tree: list[Module]) -> Look:
    """Return strings that look like SQL and statements executed outside the store; looked = strings."""
    faults: list[str] = []
    looked = 0
    for module in tree:
        if _inside(module, "core.store"):
            continue
        for node, text in _strings(module.tree):
            looked += 1
            if SQL.search(text):
                faults.append(f"{module.at(node)}: looks like SQL: {text[:60]!r}")
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and called(node) in STATEMENT_CALLS:
                faults.append(f"{module.at(node)}: {called(node)}() outside the store")
    return Look(faults, looked)


def check_scripts(tree: list[Module]) -> Look:
    """Return calls of executescript, which commits behind the back of a transaction; looked = calls."""
    calls = [
        (module, node) for module in tree for node in ast.walk(module.tree) if isinstance(node, ast.Call)
    ]
    faults = [
        f"{module.at(node)}: executescript()" for module, node in calls if called(node) == "executescript"
    ]
    return Look(faults, len(calls))


def _strings(tree: ast.Module) -> Iterator[tuple[ast.AST, str]]:
    """Yield the strings of a module that are neither documentation nor texts for people."""
    passed_over = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in MARKS:
            passed_over |= set(node.args)
        if isinstance(node, ast.JoinedStr):
            passed_over |= set(node.values)
    for node in ast.walk(tree):
        if node in passed_over:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value
        elif isinstance(node, ast.JoinedStr):
            pieces = (piece.value if isinstance(piece, ast.Constant) else "x" for piece in node.values)
            yield node, "".join(map(str, pieces))


def check_texts(tree: list[Module]) -> Look:
    """Return texts for people that `pyside6-lupdate` could not collect; looked = marked texts."""
    faults: list[str] = []
    looked = 0
    for module in tree:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ImportFrom):
                faults += [
                    f"{module.at(node)}: {a.name} under another name"
                    for a in node.names
                    if a.name in MARKS and a.asname
                ]
            if not isinstance(node, ast.Call) or not _marks(node):
                continue
            looked += 1
            wanted = node.args[:2] if called(node) in {"QT_TRANSLATE_NOOP", "translate"} else node.args[:1]
            literal = all(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in wanted)
            if not wanted or not literal or node.keywords:
                faults.append(
                    f"{module.at(node)}: {called(node)}() needs string literals: {ast.unparse(node)[:60]}"
                )
            elif called(node) == "QT_TRANSLATE_NOOP" and len(node.args) != 2:
                faults.append(f"{module.at(node)}: QT_TRANSLATE_NOOP() takes a context and a text")
    return Look(faults, looked)


def _marks(node: ast.Call) -> bool:
    if called(node) in MARKS:
        return True
    of = node.func.value if isinstance(node.func, ast.Attribute) else None
    marked_before = [ast.unparse(arg).rpartition(".")[2] for arg in node.args[:2]] == ["context", "source"]
    return (
        called(node) == "translate"
        and not marked_before  # the two parts of a `Text`, whose literals were marked where it was made
        and isinstance(of, ast.Name)
        and of.id in {"QCoreApplication", "QApplication"}
    )


def check_encodings(files: Iterable[Path]) -> Look:
    """Return text files and pipes opened without naming their encoding; looked = openings of any kind."""
    faults: list[str] = []
    looked = 0
    for path in files:
        for node in ast.walk(parse(path)):
            if not isinstance(node, ast.Call):
                continue
            needs = _needs_encoding(node)
            looked += needs is not None
            if needs and not any(keyword.arg in {"encoding", None} for keyword in node.keywords):
                faults.append(
                    f"{path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}:{node.lineno}: no encoding: {ast.unparse(node)[:60]}"
                )
    return Look(faults, looked)


def _needs_encoding(node: ast.Call) -> bool | None:
    """Tell whether a call opens text (True) or bytes (False); None when it opens nothing."""
    name = called(node)
    method = isinstance(node.func, ast.Attribute)
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    if name == "read_text":
        return not node.args
    if name == "write_text":
        return len(node.args) < 2
    if name in {"read_bytes", "write_bytes"}:
        return False
    if name in {"run", "Popen", "check_output", "check_call", "call"} and {
        "text",
        "universal_newlines",
    } & set(keywords):
        return True
    if name != "open":
        return None
    position = 0 if method else 1
    mode = keywords.get("mode", node.args[position] if len(node.args) > position else None)
    if mode is None:
        return None if method and node.args else True
    if not isinstance(mode, ast.Constant) or not isinstance(mode.value, str):
        return None
    return None if not re.fullmatch(r"[rwaxbt+]{1,3}", mode.value) else "b" not in mode.value


def check_names(tree: list[Module]) -> Look:
    """Return modules and packages whose name says nothing."""
    faults = [
        f"{module.path}: a name that says nothing"
        for module in tree
        if set(module.name.split(".")) & GENERIC_NAMES
    ]
    return Look(faults, len(tree))


PLACES = re.compile(
    r"(?<![\w.])/(work|home|root|tmp/(?!\.)\w|opt/\w|Users)/|\.\./shared\b|(?<![\w/])shared/\w|[A-Z]:\\Users\\(?!Hương)\w",
)


def check_places(files: Iterable[Path], root: Path = ROOT) -> Look:
    """Return lines that point at one machine or at the folder beside the checkout; looked = files."""
    faults: list[str] = []
    looked = 0
    for path in files:
        looked += 1
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if PLACES.search(line):
                faults.append(f"{path.relative_to(root)}:{number}: {line.strip()[:80]}")
    return Look(faults, looked)


def _inside(module: Module, package: str) -> bool:
    return module.name == package or module.name.startswith(package + ".")
