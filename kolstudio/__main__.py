"""`python -m kolstudio`: with arguments the command line, without any (or with one library) the window."""

from __future__ import annotations

import time

_BEGAN = time.perf_counter()

import ctypes  # noqa: E402 - the clock runs first
import os  # noqa: E402
import sys  # noqa: E402

from kolstudio import self_test  # noqa: E402
from kolstudio.cli import main as command_line  # noqa: E402
from kolstudio.cli import system_language  # noqa: E402
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text, catalogue  # noqa: E402

WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
"""What Qt loads to show a window on X11, and the Debian packages; it aborts where one is missing."""


def main() -> int:
    """Run the command line when there are arguments, else open the window; returns the exit code."""
    words = sys.argv[1:]
    folder = self_test.asked(words)
    if folder is not None:
        return self_test.run(folder)
    if not words or (len(words) == 1 and words[0].casefold().endswith(".kol")):
        return window()
    return command_line()


def window() -> int:
    """Open the window, on the library and lists that the arguments name; returns the exit code.

    Where no window can be shown that is said in one line, with exit code 2, instead of an abort.
    """
    folder = self_test.asked(sys.argv[1:])
    if folder is not None:
        return self_test.run(folder)
    trouble = _hindrance()
    if trouble is not None:
        tell(trouble)
        return 2
    try:
        from kolstudio.ui.app import main as open_window
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        tell(
            QT_TRANSLATE_NOOP(
                "Window",
                "The window needs system libraries that are missing here ({detail}). The command line works "
                "without them: kolstudio --help",
            )(detail=str(error))
        )
        return 2
    return open_window(began=_BEGAN)


def _hindrance() -> Text | None:
    """Return why no window can be shown here; None when one can."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return QT_TRANSLATE_NOOP(
            "Window",
            "There is no display here, so no window can be shown. The command line works without one: "
            "kolstudio --help",
        )
    missing = [package for soname, package in WINDOW_LIBRARIES.items() if not _loads(soname)]
    if not missing:
        return None
    return QT_TRANSLATE_NOOP(
        "Window", "The window needs these system packages: {names}. On Debian and Ubuntu: {command}"
    )(names=" ".join(missing), command="sudo apt-get install " + " ".join(missing))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def tell(text: Text) -> None:
    """Show a message on the console or, when started without one on Windows, in a box."""
    message = catalogue(system_language()).render(text)
    if sys.stderr is not None:
        from kolstudio.cli.console import use_utf8

        use_utf8()
        print(message, file=sys.stderr)
    elif sys.platform == "win32":
        ctypes.windll.user32.MessageBoxW(None, message, "KOL Studio", 0)


if __name__ == "__main__":
    sys.exit(main())
