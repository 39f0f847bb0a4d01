"""Reads the project's source as syntax trees, and plants small trees to try the checks on."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "kolstudio"


@dataclass(frozen=True)
class Module:
    """One Python file: its dotted name without the top package (`core.rules.fold`), path and tree."""

    name: str
    path: Path
    tree: ast.Module
    is_package: bool

    def at(self, node: ast.AST) -> str:
        """Return where a node stands, for a message."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


@dataclass(frozen=True)
class Import:
    """One import: who, of what (dotted; `core.x` for our own), where, and whether only when needed."""

    importer: Module
    target: str
    where: str
    ours: bool
    lazy: bool


@dataclass(frozen=True)
class Look:
    """What a check found, and at how many things it looked."""

    faults: list[str]
    looked: int


def modules(root: Path = ROOT) -> list[Module]:
    """Return every module of the package under `root`, sorted by name."""
    found = []
    for path in sorted((root / PACKAGE).rglob("*.py")):
        parts = path.relative_to(root / PACKAGE).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        found.append(Module(name, path.relative_to(root), parse(path), is_package))
    return found


def parse(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def plant(root: Path, files: Mapping[str, str]) -> Path:
    """Write a small tree of files under `root` (packages get their `__init__.py`) and return it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for folder in path.relative_to(root).parents:
            if folder.parts[:1] == (PACKAGE,):
                (root / folder / "__init__.py").touch()
    return root


def imports(tree: list[Module]) -> list[Import]:
    """Return every import of every module, `from package import module` resolved to the module."""
    known = {module.name for module in tree}
    return [found for module in tree for found in _imports_of(module, known)]


def _imports_of(module: Module, known: set[str]) -> Iterator[Import]:
    for node, lazy in _walk(module.tree, lazy=False):
        for target in _targets(node, module, known):
            ours = target == PACKAGE or target.startswith(PACKAGE + ".")
            short = target.removeprefix(PACKAGE).removeprefix(".") if ours else target
            yield Import(module, short, module.at(node), ours, lazy)


def _walk(node: ast.AST, *, lazy: bool) -> Iterator[tuple[ast.AST, bool]]:
    for child in ast.iter_child_nodes(node):
        yield child, lazy
        for_types_only = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
        in_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _walk(child, lazy=lazy or in_function or for_types_only)


def _targets(node: ast.AST, module: Module, known: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = _absolute(node, module)
        for alias in node.names:
            whole = f"{base}.{alias.name}"
            is_module = (
                whole.removeprefix(PACKAGE + ".") in known if base.startswith(PACKAGE) else base == "PySide6"
            )
            yield whole if is_module else base
    elif isinstance(node, ast.Call) and node.args and called(node) in {"import_module", "__import__"}:
        name = node.args[0]
        yield name.value if isinstance(name, ast.Constant) and isinstance(name.value, str) else "<computed>"


def _absolute(node: ast.ImportFrom, module: Module) -> str:
    if not node.level:
        return node.module or ""
    package = [PACKAGE, *filter(None, module.name.split("."))]
    if not module.is_package:
        package.pop()
    package = package[: len(package) - (node.level - 1)]
    return ".".join([*package, *filter(None, [node.module])])


def called(call: ast.Call) -> str:
    """Return the last name of what is called: `a.b.c()` is `c`."""
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def docstrings(tree: ast.AST) -> set[ast.AST]:
    """Return the nodes that are documentation: strings that stand alone as a statement."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }
