"""Why a file is not read, and what to do about it: one function per reason."""

from __future__ import annotations

from collections.abc import Sequence

from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.excel import caps
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

SAVE_AS_XLSX = QT_TRANSLATE_NOOP(
    "Reading",
    "Open it in the program it belongs to, save or export it as .xlsx or .csv, then import that file.",
)
REPAIR = QT_TRANSLATE_NOOP(
    "Reading",
    "Open it in Excel or LibreOffice, let the program repair it, save it as a new .xlsx and import that.",
)
COPY_LIST = QT_TRANSLATE_NOOP(
    "Reading", "Copy the list into a new, empty workbook, save it as .xlsx and import that."
)
SPLIT = QT_TRANSLATE_NOOP("Reading", "Split the list into several files and import them one after another.")


def missing(name: str) -> RuleError:
    """Nothing is there."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "There is no file {name}.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Check the name and the folder, then choose the file again."),
        code="file_missing",
    )


def not_a_file(name: str) -> RuleError:
    """A folder or a device."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is not a file.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Choose a spreadsheet inside the folder."),
        code="not_a_file",
    )


def empty_file(name: str) -> RuleError:
    """Zero bytes, or only a byte-order mark and blanks."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is empty.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Open the original list, save it again and import that file."),
        code="empty_file",
    )


def too_large(name: str, size: int) -> RuleError:
    """More bytes than are read."""
    text = QT_TRANSLATE_NOOP("Reading", "{name} has {size} MB; files of up to {limit} MB can be read.")
    return RuleError(
        text(name=name, size=-(-size // caps.MEBIBYTE), limit=caps.MAX_FILE_BYTES // caps.MEBIBYTE),
        QT_TRANSLATE_NOOP(
            "Reading", "Remove pictures from the workbook, or split the list into several files."
        ),
        code="file_too_large",
    )


def locked(name: str) -> EnvironmentFault:
    """Another program holds the file."""
    return EnvironmentFault(
        QT_TRANSLATE_NOOP("Reading", "{name} cannot be opened: another program is using it.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Close it in Excel, or check that you may read it, then try again."),
        code="file_locked",
    )


def unreadable(name: str, reason: str) -> EnvironmentFault:
    """The system reports an error while reading."""
    return EnvironmentFault(
        QT_TRANSLATE_NOOP("Reading", "{name} could not be read: {reason}")(name=name, reason=reason),
        QT_TRANSLATE_NOOP("Reading", "Check that the drive is connected, or copy the file to this computer."),
        code="file_unreadable",
    )


def owner_marker(name: str) -> RuleError:
    """The `~$` file beside an open workbook."""
    return RuleError(
        QT_TRANSLATE_NOOP(
            "Reading", "{name} is a marker that Excel keeps while a list is open, not the list."
        )(name=name),
        QT_TRANSLATE_NOOP("Reading", "Choose the file with the same name without ~$."),
        code="excel_marker",
    )


def unsupported(name: str, kind: Text) -> RuleError:
    """A known kind of file that is no spreadsheet we read."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is {kind}, which cannot be read as a list.")(
            name=name, kind=kind
        ),
        SAVE_AS_XLSX,
        code="unsupported_type",
    )


def not_a_spreadsheet(name: str) -> RuleError:
    """Neither a workbook nor readable text."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is not a spreadsheet.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Choose a file of type xlsx, xlsm, xls, xlsb, ods, csv, tsv or txt."),
        code="not_a_spreadsheet",
    )


def password(name: str) -> RuleError:
    """Encrypted."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is protected by a password.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Open it with the password, save it without one, then import it again."),
        code="password_protected",
    )


def damaged(name: str) -> RuleError:
    """The content contradicts its format."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is damaged and cannot be read.")(name=name),
        REPAIR,
        code="damaged_file",
    )


def unsafe(name: str, what: Text) -> RuleError:
    """Built in a way that no spreadsheet program builds files."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} was not opened because it is built in an unsafe way: {what}.")(
            name=name, what=what
        ),
        COPY_LIST,
        code="unsafe_file",
    )


def too_many_sheets(name: str, limit: int = caps.MAX_SHEETS) -> RuleError:
    """More sheets than are read."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} has more than {limit} sheets.")(name=name, limit=limit),
        COPY_LIST,
        code="too_many_sheets",
    )


def too_many_names(name: str, limit: int = caps.MAX_NAMES) -> RuleError:
    """More defined names than are read."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} has more than {limit} defined names.")(name=name, limit=limit),
        COPY_LIST,
        code="too_many_names",
    )


def too_many_rows(name: str, limit: int = caps.MAX_ROWS) -> RuleError:
    """More rows than are read."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} has more than {limit} rows.")(name=name, limit=limit),
        SPLIT,
        code="too_many_rows",
    )


def too_many_columns(name: str, limit: int = caps.MAX_COLUMNS) -> RuleError:
    """More columns than are read."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} has more than {limit} columns.")(name=name, limit=limit),
        QT_TRANSLATE_NOOP(
            "Reading",
            "Delete what lies to the right of the list, or copy only its columns into a new workbook.",
        ),
        code="too_many_columns",
    )


def too_many_cells(name: str, limit: int = caps.MAX_CELLS) -> RuleError:
    """More cells than are read."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} has more than {limit} cells.")(name=name, limit=limit),
        SPLIT,
        code="too_many_cells",
    )


def field_too_long(name: str, row: int) -> RuleError:
    """One field of a text file is longer than any cell; mostly a quotation mark that never closes."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name}: a cell near row {row} is longer than {limit} characters.")(
            name=name, row=row, limit=caps.MAX_FIELD_CHARS
        ),
        QT_TRANSLATE_NOOP(
            "Reading",
            "Look for a quotation mark that is opened and never closed, correct it and import again.",
        ),
        code="field_too_long",
    )


def zero_bytes(name: str) -> RuleError:
    """A text file with NUL in it."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is not plain text: it holds zero bytes.")(name=name),
        QT_TRANSLATE_NOOP(
            "Reading", "Open it in Excel, save it as .xlsx or as CSV UTF-8, then import that file."
        ),
        code="nul_in_text",
    )


def wrong_encoding(name: str, encoding: str) -> RuleError:
    """The text cannot be decoded as chosen."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} cannot be read as {encoding}.")(name=name, encoding=encoding),
        QT_TRANSLATE_NOOP("Reading", "Choose another encoding, or save the list as CSV UTF-8 or as .xlsx."),
        code="wrong_encoding",
    )


def unknown_sheet(sheet: str, sheets: Sequence[str]) -> RuleError:
    """The sheet asked for is not in the file."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "There is no sheet named {sheet}.")(sheet=sheet),
        QT_TRANSLATE_NOOP("Reading", "The sheets are: {sheets}.")(sheets=", ".join(sheets)),
        code="unknown_sheet",
    )


def no_sheets(name: str) -> RuleError:
    """A sheet was asked for, and a text file has none."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} is a text file and has no sheets.")(name=name),
        QT_TRANSLATE_NOOP("Reading", "Import it without naming a sheet."),
        code="unknown_sheet",
    )


def empty_workbook(name: str, hidden: Sequence[str] = ()) -> RuleError:
    """No visible sheet holds anything."""
    hint = QT_TRANSLATE_NOOP("Reading", "Check that the list was saved in this file.")
    if hidden:
        hint = QT_TRANSLATE_NOOP("Reading", "Choose one of the hidden sheets that hold something: {sheets}.")(
            sheets=", ".join(hidden)
        )
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} holds no list: its visible sheets are empty.")(name=name),
        hint,
        code="empty_workbook",
    )


def empty_sheet(sheet: str) -> RuleError:
    """The sheet asked for holds nothing."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "The sheet {sheet} is empty.")(sheet=sheet),
        QT_TRANSLATE_NOOP("Reading", "Choose another sheet of the file."),
        code="empty_workbook",
    )


def timed_out(name: str) -> RuleError:
    """No progress for too long."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} was stopped: nothing could be read for {seconds} seconds.")(
            name=name, seconds=int(caps.SECONDS_WITHOUT_PROGRESS)
        ),
        COPY_LIST,
        code="timed_out",
    )


def too_much_memory(name: str) -> RuleError:
    """Reading needs more memory than it is given."""
    return RuleError(
        QT_TRANSLATE_NOOP("Reading", "{name} was stopped: reading it takes more than {size} MB of memory.")(
            name=name, size=caps.CHILD_MEMORY_BYTES // caps.MEBIBYTE
        ),
        COPY_LIST,
        code="too_much_memory",
    )


def crashed(name: str) -> RuleError:
    """The reading process died."""
    return RuleError(
        QT_TRANSLATE_NOOP(
            "Reading", "{name} could not be read safely: it is damaged, or takes more memory than allowed."
        )(name=name),
        REPAIR,
        code="reader_crashed",
    )
