"""The tokens in use: like Qt's palette there is one look per process, and painters ask for it here."""

from __future__ import annotations

from kolstudio.ui.theme.tokens import Tokens, load_tokens

_in_use: list[Tokens] = []


def tokens() -> Tokens:
    """Return the tokens in use; the light ones until a `Theme` has been made."""
    return _in_use[0] if _in_use else load_tokens("light")


def use(chosen: Tokens) -> None:
    """Make these the tokens in use; only `Theme` does that."""
    _in_use[:] = [chosen]
