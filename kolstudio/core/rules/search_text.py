"""The folded text a person is found by: words on the first line, phone digits one number a line below."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kolstudio.core.rules.fold import fold


def search_text(
    *,
    names: Iterable[str],
    handles: Iterable[str] = (),
    words: Iterable[str] = (),
    notes: Iterable[str] = (),
    phones: Iterable[str] = (),
) -> str:
    """Build the folded text of one person.

    `names` are name, real name and aliases; `handles` go in with a leading @; `words` are fields in
    the owner's words and in both languages, provinces old and new, profession, tags; `phones` are
    reduced to their digits.
    """
    accounts = [f"@{handle.lstrip('@')}" for handle in handles if handle]
    parts = dict.fromkeys((*names, *accounts, *words, *notes))
    text = " ".join(filter(None, map(_folded, parts)))
    numbers = dict.fromkeys(filter(None, map(phone_digits, phones)))
    return "\n".join((text, *numbers))


@lru_cache(maxsize=4096)
def _folded(part: str) -> str:
    return fold(without_surrogates(part))


def phone_digits(phone: str) -> str:
    """Return the digits of a phone number, without any other sign."""
    if phone.isascii() and phone.isdigit():
        return phone
    return "".join(sign for sign in phone if sign.isascii() and sign.isdigit())


def without_surrogates(text: str) -> str:
    """Return the text without lone surrogates, which no database can hold."""
    return text if text.isascii() else text.encode("utf-8", "ignore").decode("utf-8")
