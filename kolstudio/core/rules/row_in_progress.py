"""A person in the making while the cells of one row are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from kolstudio.core.model.codes import (
    Platform,
    ProblemLevel,
    Source,
    Vat,
)
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, OpenQuestion, PersonDraft
from kolstudio.core.model.importing import Problem
from kolstudio.core.model.reading import ChannelLink, Question
from kolstudio.core.rules.fold import handle_key
from kolstudio.core.rules.links import parse_link
from kolstudio.core.rules.row_columns import (
    Column,
    Parsers,
    Understood,
)

_NOT_PLAIN_SPACE = re.compile(r"\s\s|[^\S ]")


class RowInProgress:
    """A person in the making, and what is to be said about the row."""

    emails: tuple[str, ...] = ()
    zalo: str = ""
    manager: tuple[ContactDraft, ...] = ()
    manager_phones: tuple[ContactDraft, ...] = ()
    platforms: tuple[Platform, ...] = ()
    measured_on: date | None = None
    commission: tuple[int, str] | None = None
    barter: str = ""
    vat: Vat | None = None
    usage: str = ""
    verbatim: str = ""
    unknown_platform: tuple[int, ...] = ()

    def __init__(self, number: int, links: Mapping[int, str] | None, parsers: Parsers) -> None:
        self.number = number
        self.links = links
        self.parsers = parsers
        self.person = PersonDraft("", value_source=Source.IMPORT)
        self.linked: list[tuple[int, ChannelDraft]] = []
        """The channels that links name, with the position of their column."""
        self.figures: list[tuple[Column, Understood]] = []
        self.problems: list[Problem] = []

    def ask(self, column: Column, question: Question, raw: str) -> None:
        """Put a question about a cell, and keep the cell with the person until it is answered."""
        field = column.mapping.field or ""
        self.person.questions.append(OpenQuestion(question.code, field, column.name, raw))
        self.problems.append(
            Problem(
                question.code,
                ProblemLevel.QUESTION,
                question.text,
                self.number,
                column.name,
                raw,
                field,
                question.readings,
            )
        )

    def keep_open(self, code: str, column: Column, raw: str) -> None:
        """Keep the text of a cell from which nothing was taken."""
        self.person.questions.append(OpenQuestion(code, column.mapping.field or "", column.name, raw))

    def note(self, column: Column, raw: str) -> None:
        """Keep a cell as a note under its header."""
        self.person.notes.append(f"{column.name}: {raw}" if column.name else raw)

    def take_hidden_link(self, column: Column, address: str) -> None:
        """Take the profile that a cell links to behind its text."""
        if not is_address(address):
            return
        found = parse_link(address, column.mapping.platform)
        if found.value is not None and (
            column.base != "name" or found.value.platform is not Platform.UNKNOWN
        ):
            self.add_channel(column, found.value, address)

    def add_channel(self, column: Column, link: ChannelLink, raw: str) -> None:
        """Add a channel, once."""
        if not self.verbatim:
            self.verbatim = raw
        for at, (_, known) in enumerate(self.linked):
            if known.platform is not link.platform:
                continue
            same_handle = known.handle and link.handle and handle_key(known.handle) == handle_key(link.handle)
            if same_handle or (not known.handle and not link.handle and known.url == link.url):
                if known.url is None:
                    known.url = link.url
                if self.linked[at][0] != column.index:
                    self.linked.append((column.index, known))
                return
        channel = ChannelDraft(link.platform, link.handle, link.url)
        self.person.channels.append(channel)
        self.linked.append((column.index, channel))
        if link.platform is Platform.UNKNOWN:
            self.unknown_platform = (*self.unknown_platform, column.index)


def in_one_line(text: str) -> str:
    """Return a text without line breaks and doubled spaces."""
    return " ".join(text.split()) if _NOT_PLAIN_SPACE.search(text) else text


def is_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://", "www."))
