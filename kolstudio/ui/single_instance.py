"""One window per library: the second start of a file raises the window that has it open.

The lock of the core says who has a file; a local socket named after the file, open to the same user
only, carries the wish. Nothing here reaches beyond this computer.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 500
"""Milliseconds that a second start waits for the first window."""
_LONGEST = 64_000


def server_name(library: Path) -> str:
    """Return the name of the socket of a library."""
    return "kolstudio-" + hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:24]


class Doorbell(QObject):
    """Listens, for the window that holds a library, to later starts of the same file."""

    rung = Signal(list)
    """Paths of files that were handed over (may be none): the window comes to the front."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        name = server_name(library)
        QLocalServer.removeServer(name)  # left by a process that died; the lock is ours
        self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether a second start would be heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            visit = _Visit(socket, self)
            visit.asked.connect(self.rung)
            visit.read()


class _Visit(QObject):
    """One later start that rang: reads its one line, answers, and is done."""

    asked = Signal(list)

    def __init__(self, socket: QLocalSocket, bell: Doorbell) -> None:
        super().__init__(bell)
        self._socket = socket
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._end)

    def read(self) -> None:
        """Take the line once it is complete."""
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > _LONGEST:
                self._socket.abort()
            return
        paths = _paths(bytes(self._socket.readLine(_LONGEST).data()))
        self._socket.write(b"ok\n")
        self._socket.flush()
        self._socket.disconnectFromServer()
        if paths is not None:
            self.asked.emit(paths)

    def _end(self) -> None:
        self._socket.deleteLater()
        self.deleteLater()


def ring(library: Path, files: Sequence[Path] = (), *, patience: int = PATIENCE) -> bool:
    """Ask the window that has a library open to come to the front; returns whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(library))
    if not socket.waitForConnected(patience):
        return False
    _let_come_to_front(library)
    socket.write(json.dumps([str(path.absolute()) for path in files]).encode() + b"\n")
    socket.waitForBytesWritten(patience)
    return socket.waitForReadyRead(patience)


def _paths(line: bytes) -> list[Path] | None:
    try:
        names = json.loads(line)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [Path(name) for name in names]


def _let_come_to_front(library: Path) -> None:
    """Windows lets a window come to the front only when the program in front allows it."""
    if sys.platform == "win32":
        import ctypes

        from kolstudio.core.store.lock import who_holds

        holder = who_holds(library)
        if holder is not None:
            ctypes.windll.user32.AllowSetForegroundWindow(holder.pid)
