"""The program's log: rotated, and without anything personal in it.

What a bug says is never written, only its kind and where it happened: the message of an exception may
hold names, phone numbers or the content of cells.
"""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Iterable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import kolstudio
from kolstudio.core.errors import KnownError
from kolstudio.core.paths import data_folder

NAME = "kolstudio"
BYTES = 1_000_000
FILES = 5

_PACKAGE = Path(kolstudio.__file__).resolve().parent
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|«[^»]*»|“[^”]*”|‘[^’]*’")
_ADDRESS = re.compile(r"\S+@\S+|@\w[\w.]*|\w+://\S+")
_PATH = re.compile(r"(?:[A-Za-z]:)?[/\\][^\s:,;]*")
_DIGITS = re.compile(r"\+?\d[\d .-]{5,}\d")


def log_folder() -> Path:
    """Return the folder of the logs (not created here)."""
    return data_folder() / "logs"


def begin(folder: Path | None = None) -> logging.Logger:
    """Write the program's log into a folder (made if absent) from now on and return the logger.

    When the folder cannot be written the program works without a log.
    """
    logger = logging.getLogger(NAME)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    end()
    folder = folder or log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "kolstudio.log", maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    return logger


def end() -> None:
    """Close the log."""
    logger = logging.getLogger(NAME)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def note(event: str) -> None:
    """Write one event; it must hold nothing of the owner's data."""
    logging.getLogger(NAME).info("%s", event)


def record(error: BaseException) -> None:
    """Write an error by its kind and place; of known trouble the code."""
    logger = logging.getLogger(NAME)
    if isinstance(error, KnownError):
        logger.warning("%s %s", type(error).__name__, error.code)
    else:
        logger.error("%s", report(error))


def kind(error: BaseException) -> str:
    """Return what makes two errors the same bug: the type and the innermost place in our code."""
    places = [frame for frame in _places(error) if not frame.startswith("…")]
    return f"{type(error).__name__} {places[-1] if places else '?'}"


def report(error: BaseException) -> str:
    """Return an error as lines of types and places: no messages, no values, no folders of the owner."""
    lines: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines += [type(cause).__name__, *(f"  {place}" for place in _places(cause))]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def scrub(text: str) -> str:
    """Return a message of a library without what may be personal: quotations, addresses, paths, numbers."""
    for pattern, stand_in in ((_QUOTED, "“…”"), (_ADDRESS, " … "), (_PATH, " … "), (_DIGITS, " … ")):
        text = pattern.sub(stand_in, text)
    return " ".join(text.split())[:300]


def _places(error: BaseException) -> Iterator[str]:
    frames: Iterable[traceback.FrameSummary] = traceback.extract_tb(error.__traceback__)
    for frame in frames:
        path = Path(frame.filename)
        if not path.is_absolute() and path.parts[:1] == (_PACKAGE.name,):  # a frozen program says it so
            yield f"{path.as_posix()}:{frame.lineno} {frame.name}"
            continue
        try:
            name = path.resolve().relative_to(_PACKAGE.parent).as_posix()
        except (OSError, ValueError):
            name = f"…/{path.name}"
        yield f"{name}:{frame.lineno} {frame.name}"
