"""Hands files to the desktop: open with its program, show in its folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file with the program the owner uses for it; returns whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show a file in its folder, marked where the desktop can; returns whether that was possible."""
    if sys.platform == "win32":
        subprocess.Popen(["explorer", f"/select,{path}"])
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
