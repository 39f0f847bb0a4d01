"""Keeps an error in a method that Qt calls from ending the process, on Python before 3.12.

There an exception raised by C code (`1 / 0`, `[][0]`, an sqlite3 error) travels without an exception
object until somebody in Python catches it, and PySide6 (6.8 to 6.11) crashes on such a one when it
leaves an override of a C++ method. Catching and raising it again inside the override gives it its
object; then it reaches `sys.excepthook` like any other error. From Python 3.12 on there is nothing to do.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject

NEEDED = sys.version_info < (3, 12)


def protect() -> None:
    """Have every class derived from QObject from now on get its overrides protected."""
    if NEEDED:
        QObject.__init_subclass__ = classmethod(_protect_overrides)  # type: ignore[assignment]


def _protect_overrides(cls: type[Any], /, **_: object) -> None:
    qt = [base for base in cls.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("_") and any(name in vars(b) for b in qt):
            setattr(cls, name, _raising_objects(method))


def _raising_objects(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def call(*args: Any, **options: Any) -> Any:
        try:
            return method(*args, **options)
        except BaseException as error:
            raise error  # now it is an object

    return call
