"""How much of a foreign file is taken, and for how long and with how much memory it may be read."""

from __future__ import annotations

MEBIBYTE = 1 << 20

MAX_FILE_BYTES = 50 * MEBIBYTE
MAX_PARTS = 2_000
MAX_UNPACKED_BYTES = 600 * MEBIBYTE
MAX_RATIO = 200
"""Unpacked to packed size of one part, checked above `RATIO_FROM_BYTES`."""
RATIO_FROM_BYTES = MEBIBYTE

MAX_ROWS = 200_000
MAX_COLUMNS = 300
MAX_CELLS = 6_000_000
MAX_SHEETS = 50
MAX_NAMES = 5_000
MAX_FIELD_CHARS = 32_767
"""The longest text that a spreadsheet cell can hold."""
MAX_LINKS = 200_000
MAX_MERGES = 100_000
MAX_STYLES = 100_000
MAX_UNMEASURED_SHEET_BYTES = 50 * MEBIBYTE
"""A larger sheet that does not state its dimension is not given to openpyxl, which would parse it whole."""

SECONDS_WITHOUT_PROGRESS = 15.0
CHILD_MEMORY_BYTES = 1 << 30
CHILD_CPU_SECONDS = 180
"""A backstop for a child whose parent was killed and can no longer stop it."""
