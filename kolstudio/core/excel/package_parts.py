"""The parts of an xlsx package around its cells: list of sheets, percent styles, targets of hyperlinks."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any
from zipfile import ZipFile, ZipInfo

from defusedxml.ElementTree import iterparse

from kolstudio.core.excel import caps, refusals

BUILT_IN_PERCENT = frozenset({9, 10})
_LITERALS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
"""What a number format shows or skips as it stands."""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One sheet of the package; `part` is None for a chart, a macro sheet or a lost part."""

    name: str
    hidden: bool
    part: ZipInfo | None


class Package:
    """Finds and reads the small parts of an opened xlsx or xlsm."""

    def __init__(self, archive: ZipFile, name: str) -> None:
        self.archive = archive
        self.name = name
        self._parts = {clean_path(part.filename): part for part in archive.infolist()}
        targets = read_relations(self.archive, "")
        self._workbook = next(
            (path for kind, path, _ in targets.values() if kind == "officeDocument" and path in self._parts),
            "xl/workbook.xml",
        )
        if self._workbook not in self._parts:
            raise refusals.damaged(name)
        self._workbook_relations = read_relations(self.archive, self._workbook)
        self.sheets = self._read_sheets()

    def stream(self, part: ZipInfo) -> IO[bytes]:
        """Open one part for reading."""
        return self.archive.open(part)

    def percent_styles(self) -> frozenset[int] | None:
        """Return the cell styles whose number format shows a percentage; None when they cannot be told."""
        part = self._related("styles")
        if part is None:
            return frozenset()
        formats: dict[int, bool] = {}
        styles: list[int] = []
        depth_xfs = False
        with self.stream(part) as stream:
            for event, tag, attributes in _elements(stream):
                if tag == "cellXfs":
                    depth_xfs = event == "start"
                elif event == "start" and tag == "numFmt":
                    number = _number(attributes.get("numFmtId"))
                    if number is not None:
                        formats[number] = shows_percent(attributes.get("formatCode", ""))
                elif event == "start" and tag == "xf" and depth_xfs:
                    styles.append(_number(attributes.get("numFmtId")) or 0)
                    if len(styles) > caps.MAX_STYLES:
                        return None
        return frozenset(
            index for index, number in enumerate(styles) if formats.get(number, number in BUILT_IN_PERCENT)
        )

    def link_targets(self, part: ZipInfo) -> dict[str, str]:
        """Return the addresses of a sheet's hyperlinks by relation id."""
        relations = read_relations(self.archive, clean_path(part.filename))
        return {key: target for key, (kind, _, target) in relations.items() if kind == "hyperlink"}

    def _read_sheets(self) -> list[SheetPart]:
        sheets: list[SheetPart] = []
        names = 0
        with self.stream(self._parts[self._workbook]) as stream:
            for event, tag, attributes in _elements(stream):
                if event != "start":
                    continue
                if tag == "definedName":
                    names += 1
                    if names > caps.MAX_NAMES:
                        raise refusals.too_many_names(self.name)
                elif tag == "sheet" and "name" in attributes:
                    sheets.append(self._sheet(attributes))
                    if len(sheets) > caps.MAX_SHEETS:
                        raise refusals.too_many_sheets(self.name)
        return sheets

    def _sheet(self, attributes: dict[str, str]) -> SheetPart:
        key = next((value for name, value in attributes.items() if name.endswith("}id")), "")
        kind, path, _ = self._workbook_relations.get(key, ("", "", ""))
        part = self._parts.get(path) if kind == "worksheet" else None
        hidden = attributes.get("state", "visible").lower() in ("hidden", "veryhidden")
        return SheetPart(attributes["name"], hidden, part)

    def _related(self, kind: str) -> ZipInfo | None:
        paths = (path for found, path, _ in self._workbook_relations.values() if found == kind)
        return next((self._parts[path] for path in paths if path in self._parts), None)


def read_relations(archive: ZipFile, path: str) -> dict[str, tuple[str, str, str]]:
    """Return (kind, part path, target as written) by id of the relations of one part; "" is the package."""
    folder, file = posixpath.split(path)
    wanted = posixpath.join(folder, "_rels", file + ".rels")
    part = next((part for part in archive.infolist() if clean_path(part.filename) == wanted), None)
    if part is None:
        return {}
    relations: dict[str, tuple[str, str, str]] = {}
    with archive.open(part) as stream:
        for event, tag, attributes in _elements(stream):
            if event == "start" and tag == "Relationship" and len(relations) < caps.MAX_LINKS:
                target = attributes.get("Target", "")
                kind = attributes.get("Type", "").rsplit("/", 1)[-1]
                relations[attributes.get("Id", "")] = (kind, _resolve(folder, target), target)
    return relations


def clean_path(path: str) -> str:
    """Return the path of a part with forward slashes and none in front."""
    return path.replace("\\", "/").lstrip("/")


def shows_percent(code: str) -> bool:
    """Whether a number format shows its number as a percentage."""
    return "%" in _LITERALS.sub("", code)


def _elements(stream: IO[bytes]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield (event, tag without namespace, attributes) and keep nothing of the tree."""
    root: Any = None
    for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
        if root is None:
            root = element
        yield event, element.tag.rsplit("}", 1)[-1], element.attrib
        if event == "end":
            element.clear()
            root.clear()


def _resolve(folder: str, target: str) -> str:
    target = target.replace("\\", "/")
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 10 else None
