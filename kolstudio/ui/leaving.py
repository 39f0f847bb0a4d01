"""Ends the process when a worker cannot be waited for any longer, and starts it anew."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn


def leave(code: int) -> NoReturn:
    """End at once, without unloading Qt under a running thread; the library must be closed before."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)


def start_anew(library: Path) -> None:
    """Start the program again on a library; it must be closed before."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kolstudio"]
    subprocess.Popen([*program, str(library)], close_fds=True)
