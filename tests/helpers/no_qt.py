"""Makes every import of Qt fail, to prove that the core needs none."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

QT = frozenset({"PySide6", "shiboken6", "PyQt5", "PyQt6", "PySide2"})


class QtRefuser(MetaPathFinder):
    """Raises ImportError for any module of a Qt binding."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuse Qt and leave everything else to the other finders."""
        if fullname.partition(".")[0] in QT:
            raise ImportError(f"{fullname}: Qt is blocked in this run")
        return None


def loaded() -> list[str]:
    """Return the Qt packages that are in memory."""
    return sorted(QT & set(sys.modules))


def block() -> None:
    """Refuse Qt from now on; it must not have been loaded before."""
    if loaded():
        raise RuntimeError(f"too late to block Qt, loaded: {', '.join(loaded())} (run with -p no:pytest-qt)")
    if not blocked():
        sys.meta_path.insert(0, QtRefuser())


def blocked() -> bool:
    """Tell whether Qt is refused in this process."""
    return any(isinstance(finder, QtRefuser) for finder in sys.meta_path)
