"""Finds the real files that some tests read: a folder beside the checkout, never part of it."""

from __future__ import annotations

from pathlib import Path


def shared_data() -> Path | None:
    """Return the folder of real files beside the checkout, or None where there is none."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "data"
    return folder if folder.is_dir() else None
