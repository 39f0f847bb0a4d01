"""The reading child: a spawned process that parses foreign files and can be killed at any moment.

It opens nothing but the file it is told, no library and no connection, and writes nothing.
A frozen program must call `multiprocessing.freeze_support()` first thing in its entry point.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from kolstudio.core.errors import KnownError
from kolstudio.core.excel import csv_reading, process_limits, refusals, workbook_reading
from kolstudio.core.excel.messages import Message, OutOfMemory, Refused, Request, Sink, dumps


def serve(connection: Connection) -> None:
    """Answer requests until the parent hangs up."""
    process_limits.settle_child()
    gc.disable()  # rows hold no cycles; the process is short-lived

    def send(message: Message) -> None:
        connection.send_bytes(dumps(message))

    try:
        while True:
            answer(connection.recv(), send)
            gc.collect()
    except (EOFError, OSError):
        return


def answer(request: Request, send: Callable[[Message], None]) -> None:
    """Read one file and send its rows and one last message: `Finished`, `Refused` or `OutOfMemory`."""
    path = Path(request.path)
    sink = Sink(send)
    try:
        if request.format == "text":
            csv_reading.read_file(path, sink, request.encoding)
        else:
            workbook_reading.read_file(
                path, request.format, request.sheet, sink, skip_calamine=request.skip_calamine
            )
    except KnownError as error:
        send(Refused.of(error))
    except MemoryError:
        send(OutOfMemory())
    except FileNotFoundError:
        send(Refused.of(refusals.missing(path.name)))
    except (BrokenPipeError, ConnectionError):
        raise
    except OSError as error:
        send(Refused.of(refusals.unreadable(path.name, error.strerror or str(error))))
