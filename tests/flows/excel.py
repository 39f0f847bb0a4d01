"""A workbook that somebody has open: what Excel leaves beside it, and what Windows says to who would replace it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kolstudio.core.excel import atomic

SHARING_VIOLATION = 32


@contextmanager
def open_in_excel(book: Path) -> Iterator[None]:
    """Hold a workbook as Excel does while the block runs; everything else can be written.

    Linux lets an open file be replaced, so the refusal of Windows is played by the one call that
    puts workbooks in place; it does not wait between its tries.
    """
    owner = book.with_name(f"~${book.name}")
    owner.write_bytes(b"\x06" + "Trần Minh".encode("utf-16-le"))
    real = os.replace

    def replace(source: Any, place: Any) -> None:
        if Path(place) == Path(os.path.realpath(book)) and owner.exists():
            refusal = PermissionError(errno.EACCES, "in use", str(source), None, str(place))
            refusal.winerror = SHARING_VIOLATION  # type: ignore[attr-defined,unused-ignore]
            raise refusal
        real(source, place)

    patience = {"pause": lambda seconds: None}
    with (
        patch.object(atomic.os, "replace", replace),
        patch.object(atomic.put_in_place, "__kwdefaults__", patience),
    ):
        try:
            yield
        finally:
            owner.unlink()
