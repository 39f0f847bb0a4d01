"""Runs before either program: gives back the library path that the loader set for itself.

Otherwise a browser or a file manager that the window opens would load our libraries instead of its own.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
