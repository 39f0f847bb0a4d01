"""Refuses the network in this process; on PYTHONPATH, Python loads it at start by its name."""

from __future__ import annotations

import sys

_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_TRAFFIC = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_installed = False


def _guard(event: str, args: tuple[object, ...]) -> None:
    # Local sockets carry a path or bytes as address, internet sockets a tuple.
    if event in _LOOKUPS or (event in _TRAFFIC and len(args) > 1 and isinstance(args[1], tuple)):
        raise RuntimeError(
            f"the network is refused in tests: {event} {args[1:] if event in _TRAFFIC else args}"
        )


def refuse_connections() -> None:
    """Make every internet connection and name lookup of this process fail; calling it twice is the same."""
    global _installed
    if not _installed:
        sys.addaudithook(_guard)
        _installed = True


if __name__ == "sitecustomize":
    refuse_connections()
