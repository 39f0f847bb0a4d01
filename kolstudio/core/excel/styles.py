"""The look of every exported workbook: colours, type scale, number formats, and one look per purpose.

Arial everywhere (every recipient has it, with all Vietnamese letters). Colour means data: blue for KOL,
orange for influencer, purple for both; the rest is ink, muted text, hairlines, and pale yellow to fill in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kolstudio.core.model.codes import Label

FONT = "Arial"

INK = "#171B24"
MUTED = "#5B6579"
LINE = "#E2E5EA"
SOFT = "#F5F6F8"
WELL = "#EEF0F4"
WHITE = "#FFFFFF"
FILL_IN = "#FFF8E6"
FILL_IN_LINE = "#F2E6C6"
GOOD = "#0F6B4A"
WATCH = "#8A5A12"
BAD = "#C92A2A"
KOL = "#3556D8"
INFLUENCER = "#DD5A0C"
BOTH = "#7B4BB0"
REACH_BAR = "#C9D3F5"

TYPE_FILL: Mapping[Label, str] = {
    Label.KOL: KOL,
    Label.LEAN_KOL: "#8195E6",
    Label.BOTH: BOTH,
    Label.LEAN_INFLUENCER: "#EC9A64",
    Label.INFLUENCER: INFLUENCER,
    Label.UNCLEAR: "#868E9C",
    Label.NO_DATA: "#B9BFC9",
}
"""Bars and segments by type."""

TYPE_STRONG: Mapping[Label, str] = {
    Label.KOL: KOL,
    Label.LEAN_KOL: KOL,
    Label.BOTH: BOTH,
    Label.LEAN_INFLUENCER: "#B04607",
    Label.INFLUENCER: INFLUENCER,
    Label.UNCLEAR: MUTED,
    Label.NO_DATA: MUTED,
}
"""Cells that carry white text."""

TYPE_TEXT: Mapping[Label, str] = {
    Label.KOL: KOL,
    Label.LEAN_KOL: KOL,
    Label.BOTH: BOTH,
    Label.LEAN_INFLUENCER: "#B04607",
    Label.INFLUENCER: "#B04607",
    Label.UNCLEAR: MUTED,
    Label.NO_DATA: MUTED,
}
"""The type's word; the fills are too light for text."""

TYPE_TINT: Mapping[Label, str] = {
    Label.KOL: "#E4E9FA",
    Label.LEAN_KOL: "#E4E9FA",
    Label.BOTH: "#EFE8F6",
    Label.LEAN_INFLUENCER: "#FCEBE1",
    Label.INFLUENCER: "#FCEBE1",
    Label.UNCLEAR: WELL,
    Label.NO_DATA: WELL,
}
"""Weeks of preparation by type."""

COUNT = "#,##0"
MONEY = '#,##0 "₫"'
MONEY_BEFORE_BAR = f"{MONEY}_)_)"
"""Leaves room before a column of data bars."""
PERCENT = "0%"
RATE = "0.0%"
DATE = "dd/mm/yyyy"
DAY_MONTH = "dd/mm"
DAY = "d"
DASH = "—"


@dataclass(frozen=True, slots=True)
class Look:
    """How one cell looks; `indent` is in steps of about 9 pixels, colours are #RRGGBB."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    underline: bool = False
    color: str = INK
    fill: str | None = None
    align: str = "left"
    valign: str = "vcenter"
    wrap: bool = True
    indent: int = 0
    number: str = "General"
    top: str | None = None
    bottom: str | None = None
    left: str | None = None
    rotation: int = 0

    def properties(self) -> dict[str, Any]:
        """Return the look in XlsxWriter's words."""
        found: dict[str, Any] = {
            "font_name": FONT,
            "font_scheme": "none",
            "font_size": self.size,
            "font_color": self.color,
            "align": self.align,
            "valign": self.valign,
            "num_format": self.number,
        }
        found |= {
            name: True
            for name, on in (("bold", self.bold), ("italic", self.italic), ("text_wrap", self.wrap))
            if on
        }
        if self.underline:
            found["underline"] = 1
        if self.rotation:
            found["rotation"] = self.rotation
        if self.indent:
            found["indent"] = self.indent
        if self.fill:
            found |= {"pattern": 1, "bg_color": self.fill}
        for side in ("top", "bottom", "left"):
            color = getattr(self, side)
            if color:
                found |= {side: 1, f"{side}_color": color}
        return found


TITLE = Look(size=20, bold=True, wrap=False)
SUBTITLE = Look(size=9, color=MUTED, valign="top")
HEADING = Look(size=12, bold=True)
BODY = Look()
BODY_TOP = Look(valign="top")
NOTE = Look(size=9, color=MUTED, valign="top")

HEAD = Look(size=9, bold=True, color=MUTED, bottom=INK)
HEAD_IN = replace(HEAD, indent=1)
HEAD_RIGHT = replace(HEAD, align="right")
HEAD_CENTER = replace(HEAD, align="center")

CELL = Look(bottom=LINE)
CELL_IN = replace(CELL, indent=1)
"""Every column of text but the first stands a step in, so that no text runs into its neighbour."""
CELL_NAME = replace(CELL, bold=True)
CELL_LINK = replace(CELL_IN, underline=True)
CELL_NOTE = replace(CELL_IN, size=9, color=MUTED)
CELL_RIGHT = replace(CELL, align="right", wrap=False)
CELL_COUNT = replace(CELL_RIGHT, number=COUNT)
CELL_MONEY = replace(CELL_RIGHT, number=MONEY)
CELL_PERCENT = replace(CELL_RIGHT, number=RATE)
CELL_DATE = replace(CELL, align="center", wrap=False, number=DATE)
CELL_ID = replace(CELL, size=7, color=MUTED, wrap=False)
CELL_FILL = replace(CELL_IN, fill=FILL_IN)
CELL_FILL_COUNT = replace(CELL_COUNT, fill=FILL_IN)
CELL_FILL_MONEY = replace(CELL_MONEY, fill=FILL_IN)
CELL_FILL_DATE = replace(CELL_DATE, fill=FILL_IN)
CELL_FILL_PERCENT = replace(CELL_RIGHT, number=RATE, fill=FILL_IN)

TOTAL = Look(bold=True, fill=SOFT, top=INK)
TOTAL_COUNT = replace(TOTAL, align="right", number=COUNT, wrap=False)
TOTAL_MONEY = replace(TOTAL_COUNT, number=MONEY)

TILE_LABEL = Look(size=9, color=MUTED, fill=SOFT, indent=1)
TILE_VALUE = Look(size=18, bold=True, fill=SOFT, indent=1, wrap=False)
TILE_NOTE = Look(size=9, color=MUTED, fill=SOFT, indent=1, valign="top")


def typed(look: Look, label: Label) -> Look:
    """Return the look in the type's text colour, bold."""
    return replace(look, bold=True, color=TYPE_TEXT[label])
