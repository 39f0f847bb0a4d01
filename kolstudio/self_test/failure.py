"""What a self-test says when something is not as it should be."""

from __future__ import annotations


class Failure(Exception):
    """One thing that went wrong, in words for whoever makes the release."""


def expect(condition: object, told: str) -> None:
    """Raise `Failure` with these words unless the condition holds."""
    if not condition:
        raise Failure(told)
