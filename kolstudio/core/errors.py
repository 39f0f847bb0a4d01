"""The two kinds of trouble a user is told about; anything else is a bug."""

from __future__ import annotations

from kolstudio.core.texts import Text


class KnownError(Exception):
    """Trouble with a translatable message and, where there is one, a hint what to do next."""

    def __init__(self, text: Text, hint: Text | None = None, *, code: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint
        self.code = code

    def __str__(self) -> str:
        return f"{self.text} {self.hint}" if self.hint else str(self.text)


class RuleError(KnownError):
    """What the user typed or asked for breaks a rule; nothing was changed."""


class EnvironmentFault(KnownError):
    """The surroundings refuse: disk full, file locked, damaged, newer, open in Excel."""


class Cancelled(Exception):
    """The user stopped a long job; everything it did was taken back."""
