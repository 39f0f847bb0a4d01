"""Comes before either program on Windows, in the same file: what PyInstaller does elsewhere.

A child process is then started as `PROGRAM --multiprocessing-fork …`, and the program knows that it is
installed.
"""

import sys

setattr(sys, "frozen", "embedded")  # noqa: B010 - typeshed does not know it
sys.argv[0] = sys.executable
