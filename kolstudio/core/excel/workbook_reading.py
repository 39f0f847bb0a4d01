"""Reads one sheet of an xlsx, xlsm, xlsb, xls or ods file; runs only inside the reading child.

python-calamine comes first; openpyxl takes the xlsx files that calamine refuses. Both may hang,
abort or eat memory on crafted files, which is why nothing here runs in the owner's process.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from unicodedata import normalize
from xml.etree.ElementTree import ParseError

from kolstudio.core.errors import KnownError
from kolstudio.core.excel import caps, refusals
from kolstudio.core.excel.delivery import Choice, deliver
from kolstudio.core.excel.error_cells import find_errors
from kolstudio.core.excel.formats_scan import ImplausibleSheet, SheetScan, last_content_row, scan_sheet
from kolstudio.core.excel.messages import Sink
from kolstudio.core.excel.package_parts import Package, SheetPart
from kolstudio.core.excel.preflight import Format
from kolstudio.core.excel.row_sources import (
    calamine_sheet,
    check_dimension,
    from_calamine,
    from_openpyxl,
    open_calamine,
)
from kolstudio.core.excel.tables import SheetInfo

_EXPAT_NO_MEMORY = 1


def read_file(
    path: Path, kind: Format, sheet: str | None, sink: Sink, *, skip_calamine: bool = False
) -> None:
    """Read one sheet of a workbook into `sink`; raise the `KnownError` that says why not."""
    try:
        if kind == "xlsx":
            _read_xlsx(path, sheet, sink, skip_calamine)
        else:
            _read_other(path, kind, sheet, sink)
    except (KnownError, MemoryError):
        raise
    except ImplausibleSheet:
        raise refusals.damaged(path.name) from None
    except PermissionError:
        raise refusals.locked(path.name) from None
    except Exception as error:  # any parser's own error: the file contradicts its format
        if isinstance(error, OSError) and error.errno is not None:
            raise
        if isinstance(error, ParseError) and error.code == _EXPAT_NO_MEMORY:
            raise MemoryError from None
        raise refusals.damaged(path.name) from error


def _read_xlsx(path: Path, sheet: str | None, sink: Sink, skip_calamine: bool) -> None:
    with zipfile.ZipFile(path) as archive:
        package = Package(archive, path.name)
        styles = package.percent_styles()
        choice = _choose_part(package, sheet, styles or frozenset(), sink)
        scan = choice.scan
        assert scan is not None and choice.part is not None and choice.part.part is not None
        if scan.reliable and scan.last_row > caps.MAX_ROWS:
            raise refusals.too_many_rows(path.name)
        source = None
        if not skip_calamine:
            source = from_calamine(path, choice.name, package.sheets)
        if source is None:
            check_dimension(package, choice.part)
            source = from_openpyxl(path, choice.name)
        source.merges = scan.merges
        known = scan.reliable and styles is not None
        deliver(path.name, "xlsx", choice, source, sink, percent_known=known)


def _choose_part(package: Package, sheet: str | None, styles: frozenset[int], sink: Sink) -> Choice:
    """Scan the sheet asked for, or the visible ones until one holds something; glance at the others."""
    infos = {part.name: SheetInfo(part.name, part.hidden) for part in package.sheets if part.part is not None}
    choice = Choice("", infos)
    names = [part.name for part in package.sheets]
    for part in _candidates(package.sheets, sheet, names):
        if part.part is None:
            continue
        targets = package.link_targets(part.part)
        with package.stream(part.part) as stream:
            scan = scan_sheet(stream, percent_styles=styles, link_targets=targets, tick=sink.tick)
        if not scan.complete:
            raise refusals.damaged(package.name)
        holds = scan.last_row > 0 or scan.errors or scan.unstored or not scan.reliable
        infos[part.name] = SheetInfo(part.name, part.hidden, scan.last_row if scan.reliable else None)
        if holds:
            choice.name, choice.scan, choice.part = part.name, scan, part
            break
    hidden: list[str] = []
    for part in package.sheets:
        if part.part is not None and infos[part.name].row_count is None and part.name != choice.name:
            with package.stream(part.part) as stream:
                count = last_content_row(stream, sink.tick)
            infos[part.name] = SheetInfo(part.name, part.hidden, count)
            if part.hidden and count != 0:
                hidden.append(part.name)
    if choice.part is None:
        raise refusals.empty_sheet(sheet) if sheet else refusals.empty_workbook(package.name, hidden)
    return choice


def _candidates(sheets: list[SheetPart], wanted: str | None, names: list[str]) -> list[SheetPart]:
    if wanted is None:
        return [part for part in sheets if not part.hidden]
    name = _find_name(wanted, names)
    return [part for part in sheets if part.name == name][:1]


def _find_name(wanted: str, names: list[str]) -> str:
    """Return the sheet's name as written in the file; capitals and blanks around it do not count."""
    for fold in (str, lambda name: normalize("NFC", name).strip().casefold()):
        for name in names:
            if fold(name) == fold(wanted):
                return name
    raise refusals.unknown_sheet(wanted, names)


def _read_other(path: Path, kind: Format, sheet: str | None, sink: Sink) -> None:
    """Read xls, xlsb and ods, which only calamine knows."""
    from python_calamine import (
        CalamineError,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    name = path.name
    try:
        book = open_calamine(path, kind)
        sheets = [meta for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        if len(sheets) > caps.MAX_SHEETS:
            raise refusals.too_many_sheets(name)
        infos = {
            meta.name: SheetInfo(meta.name, meta.visible != SheetVisibleEnum.Visible)
            for meta in book.sheets_metadata
            if meta.typ == SheetTypeEnum.WorkSheet
        }
        if sheet is not None:
            candidates = [_find_name(sheet, list(infos))]
        else:
            candidates = [info.name for info in infos.values() if not info.hidden]
        for candidate in candidates:
            source = calamine_sheet(book, book.sheet_names.index(candidate))
            if source.last_row is not None:
                index = book.sheet_names.index(candidate)
                scan = SheetScan(errors=find_errors(path, kind, candidate, index, sink.tick))
                deliver(name, kind, Choice(candidate, infos, scan), source, sink, percent_known=False)
                if sink.rows:
                    return
            infos[candidate] = SheetInfo(candidate, infos[candidate].hidden, 0, 0)
    except PasswordError:
        raise refusals.password(name) from None
    except CalamineError as error:
        if "Cell limit exceeded" in str(error):
            raise refusals.too_many_cells(name) from None
        raise refusals.damaged(name) from None
    except (Exception, KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic of the Rust library
        raise refusals.damaged(name) from None
    hidden = [info.name for info in infos.values() if info.hidden]
    raise refusals.empty_sheet(sheet) if sheet else refusals.empty_workbook(name, hidden)
