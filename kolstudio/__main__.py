"""`python -m kolstudio`: with arguments the command line, without any the window."""

from __future__ import annotations

import ctypes
import sys

from kolstudio.cli import main as command_line
from kolstudio.cli import system_language
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text, catalogue


def main() -> int:
    """Run the command line when there are arguments, else open the window; returns the exit code."""
    return command_line() if len(sys.argv) > 1 else window()


def window() -> int:
    """Say that this version has no window yet, and what does the same work; returns the exit code 2."""
    tell(
        QT_TRANSLATE_NOOP(
            "Window",
            "The window of KOL Studio comes with a later version. This version does its work on the "
            "command line; see: kolstudio --help",
        )
    )
    return 2


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
