"""Translatable texts and the one catalogue that turns them into Vietnamese or English.

The source language is English. Code marks a text with `QT_TRANSLATE_NOOP` (the name that
`pyside6-lupdate` collects by) and passes the resulting `Text` around; a face renders it with a
`Catalogue`. Placeholders are named: `{name}`. The catalogue reads `resources/i18n/*.ts` itself,
so that the command line, errors and workbooks need neither Qt nor compiled files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """A translatable message: context, English source and named arguments."""

    context: str
    source: str
    args: tuple[tuple[str, object], ...] = field(default=())

    def __call__(self, **args: object) -> Text:
        """Return the same text with named arguments filled in."""
        return Text(self.context, self.source, tuple(args.items()))

    def __str__(self) -> str:
        return ENGLISH.render(self)


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802 - the name lupdate knows
    """Mark `source` for collection and return it as a `Text`; both arguments must be literals."""
    return Text(context, source)


class Catalogue:
    """The texts of one language; a text that has no translation is rendered in English."""

    def __init__(self, language: Language, messages: Mapping[tuple[str, str], str]) -> None:
        self.language: Language = language
        self._messages = messages

    def translate(self, context: str, source: str) -> str:
        """Return the translation of a bare source text, or the source itself."""
        return self._messages.get((context, source)) or source

    def render(self, text: Text) -> str:
        """Return the text in this language with its arguments filled in (nested texts too)."""
        template = self.translate(text.context, text.source)
        if not text.args:
            return template
        return template.format_map(
            {key: self.render(value) if isinstance(value, Text) else value for key, value in text.args}
        )


ENGLISH = Catalogue("en", {})


def read_ts(path: Path) -> dict[tuple[str, str], str]:
    """Read the finished translations of one `.ts` file, keyed by (context, source)."""
    messages: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                messages[name, message.findtext("source", "")] = translation.text
    return messages


@cache
def catalogue(language: Language) -> Catalogue:
    """Return the catalogue of a language, read once from `resources/i18n/*_<language>.ts`."""
    from kolstudio.core.paths import resources

    if language == "en":
        return ENGLISH
    messages: dict[tuple[str, str], str] = {}
    for path in sorted((resources() / "i18n").glob(f"*_{language}.ts")):
        messages.update(read_ts(path))
    return Catalogue(language, messages)
