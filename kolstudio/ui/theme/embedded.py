"""Pictures that the stylesheet names (`:/look/…`): tinted icons kept in memory as Qt resources."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import qRegisterResourceData

from kolstudio.ui.theme.icons import svg
from kolstudio.ui.theme.tokens import Mode, load_tokens

_VERSION = 1
_DIRECTORY = 2
_ANY_LANGUAGE = 1
PICTURES: Mapping[str, tuple[str, str]] = {
    "down": ("chevron-down", "quiet"),
    "up": ("chevron-up", "muted"),
    "right": ("chevron-right", "muted"),
    "left": ("chevron-left", "muted"),
    "check": ("check", "on_ink"),
    "minus": ("minus", "on_ink"),
    "tick": ("check", "ink"),
    "close": ("x", "muted"),
    "down_disabled": ("chevron-down", "disabled"),
}
"""Name in the stylesheet: the icon and the role of its colour."""

_kept: list[tuple[bytes, bytes, bytes]] = []
"""What Qt reads from as long as the program runs."""


@cache
def register(mode: Mode) -> str:
    """Hand the pictures of a theme to Qt once and return the folder they are in."""
    colours = load_tokens(mode)
    files = {
        f"{name}.svg": svg(icon, colours.role(role)).replace(b'stroke-width="1.75"', b'stroke-width="2.25"')
        for name, (icon, role) in PICTURES.items()
    }
    folder = f"look_{mode}"
    parts = compiled(folder, files)
    _kept.append(parts)
    qRegisterResourceData(_VERSION, *parts)
    return f":/{folder}"


def compiled(folder: str, files: Mapping[str, bytes]) -> tuple[bytes, bytes, bytes]:
    """Return tree, names and data of one folder of files in Qt's resource format, version 1."""
    names, data = bytearray(), bytearray()
    places: dict[str, int] = {}
    for name in (folder, *files):
        places[name] = len(names)
        names += struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    ordered = sorted(files, key=_hash)
    tree = bytearray(struct.pack(">IHII", 0, _DIRECTORY, 1, 1))
    tree += struct.pack(">IHII", places[folder], _DIRECTORY, len(ordered), 2)
    for name in ordered:
        tree += struct.pack(">IHHHI", places[name], 0, 0, _ANY_LANGUAGE, len(data))
        data += struct.pack(">I", len(files[name])) + files[name]
    return bytes(tree), bytes(names), bytes(data)


def _hash(name: str) -> int:
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
