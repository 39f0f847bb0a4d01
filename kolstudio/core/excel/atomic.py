"""Puts a written workbook in place only after it was read back; the old file survives every failure."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import time
import warnings
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

import openpyxl

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.texts import QT_TRANSLATE_NOOP

OPENPYXL_ROWS = 5_000
"""Up to this many rows a book is reopened with openpyxl; above, its rows are counted in the file."""

_RETRIES = (0.1, 0.2, 0.4, 0.6, 0.7)
"""Pauses in seconds, 2 s together: antivirus and OneDrive hold new files for a moment."""
_WINDOWS_SHARING = {5, 32, 33}


@dataclass(frozen=True, slots=True)
class Expected:
    """What one sheet must hold when read back: used rows, and formulas that we wrote on purpose."""

    rows: int
    formulas: int


class DamagedBookError(Exception):
    """A written workbook does not read back as what was written."""


def put_in_place(
    target: Path,
    write: Callable[[Path], Mapping[str, Expected]],
    *,
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Write beside the target, flush, read back, then replace the target in one step.

    `write` gets the temporary path and returns what each sheet must hold, in order. Raises
    EnvironmentFault with code `file_open_elsewhere`, `folder_missing`, `target_is_folder`,
    `not_writable`, `disk_full`, `book_damaged` or `write_failed`; the target is then as it was.
    """
    place = Path(os.path.realpath(target))
    if place.is_dir():
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Book", "“{name}” is a folder.")(name=place.name),
            QT_TRANSLATE_NOOP("Book", "Choose a file name that ends in .xlsx."),
            code="target_is_folder",
        )
    if not place.parent.is_dir():
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Book", "The folder “{folder}” does not exist.")(folder=str(place.parent)),
            QT_TRANSLATE_NOOP("Book", "Choose another folder."),
            code="folder_missing",
        )
    temporary = place.with_name(f".{secrets.token_hex(6)}.xlsx")
    try:
        _create(temporary)
        expected = write(temporary)
        _flush(temporary)
        _prove(temporary, expected, place.name)
        _replace(temporary, place, pause)
        _flush_folder(place.parent)
    except OSError as error:
        raise _fault(error, place) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _prove(temporary: Path, expected: Mapping[str, Expected], name: str) -> None:
    """Read the written file back and raise the fault `book_damaged` when it is not what was written."""
    try:
        verify(temporary, expected)
    except OSError:
        raise
    except Exception as error:  # a damaged file may break any layer of the readers
        raise EnvironmentFault(
            QT_TRANSLATE_NOOP("Book", "“{name}” could not be written whole; nothing was changed.")(name=name),
            QT_TRANSLATE_NOOP("Book", "Try again, or save to another folder or drive."),
            code="book_damaged",
        ) from error


def _create(path: Path) -> None:
    """Create an empty file that did not exist, with the permissions any new file gets."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))


def _flush(path: Path) -> None:
    """Force a file's contents onto the drive."""
    with path.open("r+b") as handle:
        os.fsync(handle.fileno())


def _flush_folder(folder: Path) -> None:
    """Force the new name onto the drive, where the system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _replace(temporary: Path, place: Path, pause: Callable[[float], None]) -> None:
    """Replace the target, trying again for a while as long as somebody holds it."""
    for wait in (*_RETRIES, None):
        try:
            os.replace(temporary, place)
            return
        except PermissionError:
            if wait is None:
                raise
            pause(wait)


def _fault(error: OSError, place: Path) -> EnvironmentFault:
    """Return the fault that says what the system refused, and what to do."""
    if error.errno in {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return EnvironmentFault(
            QT_TRANSLATE_NOOP("Book", "The drive is full; “{name}” was not saved.")(name=place.name),
            QT_TRANSLATE_NOOP("Book", "Make room or choose another drive; the old file is unchanged."),
            code="disk_full",
        )
    if isinstance(error, PermissionError):
        held = place.exists() and (
            getattr(error, "winerror", None) in _WINDOWS_SHARING or error.filename2 is not None
        )
        if held:
            return EnvironmentFault(
                QT_TRANSLATE_NOOP("Book", "“{name}” is open in another program.")(name=place.name),
                QT_TRANSLATE_NOOP(
                    "Book", "Close it in Excel and export again, or choose another name. Nothing is lost."
                ),
                code="file_open_elsewhere",
            )
        return EnvironmentFault(
            QT_TRANSLATE_NOOP("Book", "The folder “{folder}” may not be written to.")(
                folder=str(place.parent)
            ),
            QT_TRANSLATE_NOOP("Book", "Choose another folder."),
            code="not_writable",
        )
    return EnvironmentFault(
        QT_TRANSLATE_NOOP("Book", "“{name}” could not be saved: {reason}")(
            name=place.name, reason=error.strerror or str(error)
        ),
        QT_TRANSLATE_NOOP("Book", "Try again, or choose another folder; the old file is unchanged."),
        code="write_failed",
    )


def verify(path: Path, expected: Mapping[str, Expected]) -> None:
    """Read a workbook back and compare sheets, used rows and formulas; raises DamagedBookError."""
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        if broken is not None:
            raise DamagedBookError(broken)
    if sum(sheet.rows for sheet in expected.values()) <= OPENPYXL_ROWS:
        found = _reopened(path)
    else:
        found = _counted(path, list(expected))
    if list(found) != list(expected) or any(found[title] != expected[title] for title in expected):
        raise DamagedBookError(f"{found} instead of {dict(expected)}")


def _reopened(path: Path) -> dict[str, Expected]:
    """Return what openpyxl finds in each sheet."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it does not know the extension that data bars stand in
        book = openpyxl.load_workbook(path)
    try:
        found = {}
        for sheet in book.worksheets:
            filled = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
            found[sheet.title] = Expected(
                max((cell.row for cell in filled), default=0),
                sum(1 for cell in filled if cell.data_type == "f"),
            )
        return found
    finally:
        book.close()


def _counted(path: Path, titles: list[str]) -> dict[str, Expected]:
    """Return the last row with a value and the number of formulas in each sheet, read as a stream."""
    found = {}
    with zipfile.ZipFile(path) as archive:
        for number, title in enumerate(titles, 1):
            rows = formulas = row = 0

            def start(name: str, attributes: dict[str, str]) -> None:
                nonlocal rows, formulas, row
                if name == "row":
                    row = int(attributes["r"])
                elif name in {"v", "is"}:
                    rows = row
                elif name == "f":
                    formulas += 1

            parser = expat.ParserCreate()
            parser.StartElementHandler = start
            with archive.open(f"xl/worksheets/sheet{number}.xml") as stream:
                parser.ParseFile(stream)
            found[title] = Expected(rows, formulas)
    return found
