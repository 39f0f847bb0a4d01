"""The values of the look: colours by role from `resources/themes`, and the sizes both themes share."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import cache
from typing import Literal

from PySide6.QtGui import QColor

from kolstudio.core.paths import resources

Mode = Literal["light", "dark"]
Tone = Literal["", "kol", "influencer", "both", "good", "watch", "bad"]
"""What a colour says; empty = nothing, neutral grey."""

MODES: tuple[Mode, ...] = ("light", "dark")
TONES: tuple[Tone, ...] = ("kol", "influencer", "both", "good", "watch", "bad")

RADIUS_CONTROL = 8
RADIUS_CARD = 10
RADIUS_CHIP = 13
RADIUS_FIELD = 6
GRID = 4
MARGIN = 16
"""Left and right of a page."""
GAP = 12
"""Between cards."""
ROW = 36
HEADER_ROW = 32
TOP_BAR = 52
TABS = 36
RAIL = 184
RAIL_COLLAPSED = 64
STATUS_BAR = 26
CONTROL = 34
"""Height of buttons; fields are 2 lower."""
CONTROL_SMALL = 28
FIELD = 32
CHIP = 26
ICON = 16

DISPLAY = 27
"""Sizes of letters in pixels."""
SCREEN_TITLE = 19
CARD_TITLE = 15
BODY = 13
SECONDARY = 12
SMALL = 11


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme by role, as `#rrggbb`.

    `kol`, `influencer`, `both`, `good`, `watch`, `bad` are fills; `…_text` are the same for letters
    (4.5:1 on every surface), `…_tint` the ground of a chip that carries `…_text`.
    """

    mode: Mode
    bg: str
    card: str
    soft: str
    hover: str
    selection: str
    line: str
    control_line: str
    ink: str
    ink_hover: str
    on_ink: str
    quiet: str
    muted: str
    disabled: str
    focus: str
    kol: str
    kol_text: str
    kol_tint: str
    influencer: str
    influencer_text: str
    influencer_tint: str
    both: str
    both_text: str
    both_tint: str
    good: str
    good_text: str
    good_tint: str
    watch: str
    watch_text: str
    watch_tint: str
    bad: str
    bad_text: str
    bad_tint: str
    bar: str
    share_1: str
    share_2: str
    share_3: str
    share_4: str
    better: str
    avatar: str
    avatar_text: str
    overlay: str
    on_overlay: str
    overlay_button: str

    def role(self, name: str) -> str:
        """Return the colour of a role by its name; KeyError for a name that is none."""
        if name not in ROLES:
            raise KeyError(name)
        found: str = getattr(self, name)
        return found

    def text(self, tone: str) -> str:
        """Return the colour of letters that say a tone."""
        return self.role(f"{tone}_text") if tone else self.muted

    def tint(self, tone: str) -> str:
        """Return the ground under letters that say a tone."""
        return self.role(f"{tone}_tint") if tone else self.soft


ROLES: tuple[str, ...] = tuple(field.name for field in fields(Tokens) if field.name != "mode")
"""The name of every colour."""


@cache
def load_tokens(mode: Mode) -> Tokens:
    """Return the tokens of a theme from its file, read once."""
    text = (resources() / "themes" / f"{mode}.json").read_text(encoding="utf-8")
    colours: dict[str, str] = json.loads(text)["tokens"]
    return Tokens(mode=mode, **colours)


@cache
def colour(value: str) -> QColor:
    """Return `#rrggbb` as Qt's colour; the same object each time, so it must not be changed."""
    return QColor(value)


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
