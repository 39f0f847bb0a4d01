"""The command line's grammar, with help and complaints in the user's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import kolstudio
from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable, DuplicateMode, Goal, Platform
from kolstudio.core.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Text

_COMPLAINTS: tuple[tuple[str, Text], ...] = (
    (
        r"the following arguments are required: (?P<what>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "Something is missing: {what}."),
    ),
    (
        r"unrecognized arguments: (?P<what>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "This is not understood: {what}."),
    ),
    (
        r"argument (?P<what>.+): expected .*",
        QT_TRANSLATE_NOOP("CommandLine", "{what} needs a value after it."),
    ),
    (
        r"argument (?P<what>.+): invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)",
        QT_TRANSLATE_NOOP("CommandLine", "{value} is not possible for {what}; choose from {choices}."),
    ),
    (
        r"argument (?P<what>.+): invalid \w+ value: (?P<value>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "{value} is not a whole number, which {what} needs."),
    ),
)
_HINT = QT_TRANSLATE_NOOP("CommandLine", "Type kolstudio --help to see what can be done.")


class Parser(argparse.ArgumentParser):
    """An argument parser that raises a translatable complaint instead of leaving."""

    def error(self, message: str) -> NoReturn:
        """Raise a `RuleError` (usage) that says what is wrong."""
        for pattern, text in _COMPLAINTS:
            match = re.fullmatch(pattern, message)
            if match:
                raise RuleError(text(**match.groupdict()), _HINT, code="usage")
        raise RuleError(
            QT_TRANSLATE_NOOP("CommandLine", "This command is not understood: {detail}.")(detail=message),
            _HINT,
            code="usage",
        )


class _Help(argparse.RawDescriptionHelpFormatter):
    usage_word = "usage: "

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self.usage_word if prefix is None else prefix)


def language_of(argv: Sequence[str], default: str) -> str:
    """Return the language asked for anywhere on the command line, before it is parsed."""
    for at, word in enumerate(argv):
        value = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and at + 1 < len(argv):
            value = argv[at + 1]
        if value in LANGUAGES:
            return value
    return default


def build(catalogue: Catalogue) -> argparse.ArgumentParser:
    """Return the whole grammar with help in the language of the catalogue."""

    def say(text: Text) -> str:
        return catalogue.render(text)

    class LocalHelp(_Help):
        usage_word = say(QT_TRANSLATE_NOOP("CommandLine", "usage: "))

    def new_parser(parser_class: type[Parser] = Parser, **options: Any) -> Parser:
        parser = parser_class(add_help=False, formatter_class=LocalHelp, allow_abbrev=False, **options)
        _titles(parser, say)
        return parser

    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    for group, default in ((common, argparse.SUPPRESS),):
        _common_options(group, say, default)

    top = new_parser(
        prog="kolstudio",
        description=say(
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "KOL Studio: whom to book for a goal and a budget, and what to send them. Works offline.",
            )
        ),
    )
    _common_options(top, say, None)
    top.add_argument(
        "--version", action="version", version=f"KOL Studio {kolstudio.__version__}",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "print the version")),
    )  # fmt: skip
    commands = top.add_subparsers(
        dest="command",
        metavar=say(QT_TRANSLATE_NOOP("CommandLine", "COMMAND")),
        parser_class=lambda **options: new_parser(parents=[common], **options),
        title=say(QT_TRANSLATE_NOOP("CommandLine", "commands")),
    )

    def add(name: str, text: Text, *, to: Any = commands) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = to.add_parser(name, help=say(text), description=say(text))
        return sub

    importing = add("import", QT_TRANSLATE_NOOP("CommandLine", "take in a list from Excel or CSV"))
    importing.add_argument("file", type=Path, help=say(QT_TRANSLATE_NOOP("CommandLine", "the list")))
    importing.add_argument("--sheet", help=say(QT_TRANSLATE_NOOP("CommandLine", "the sheet to read")))
    importing.add_argument(
        "--map", action="append", default=[], metavar='"Header=field"',
        help=say(QT_TRANSLATE_NOOP("CommandLine", "say what a column holds, for example \"TT=stt\"")),
    )  # fmt: skip
    importing.add_argument(
        "--duplicates", choices=[str(mode) for mode in DuplicateMode], default=str(DuplicateMode.HOLD),
        help=say(QT_TRANSLATE_NOOP("CommandLine", "what to do with people who may be known already")),
    )  # fmt: skip
    importing.add_argument(
        "--dry-run", action="store_true",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "only show what would happen")),
    )  # fmt: skip

    listing = add("list", QT_TRANSLATE_NOOP("CommandLine", "list people"))
    listing.add_argument("query", nargs="*", help=say(QT_TRANSLATE_NOOP("CommandLine", "words to find")))
    listing.add_argument("--sort", help=say(QT_TRANSLATE_NOOP("CommandLine", "the field to sort by; -field for descending")))  # fmt: skip
    listing.add_argument("--limit", type=int, help=say(QT_TRANSLATE_NOOP("CommandLine", "at most so many")))

    who = QT_TRANSLATE_NOOP("CommandLine", "a person: id, @handle or full name")
    show = add("show", QT_TRANSLATE_NOOP("CommandLine", "show one person"))
    show.add_argument("who", help=say(who))
    edit = add("edit", QT_TRANSLATE_NOOP("CommandLine", "change one field of a person"))
    edit.add_argument("who", help=say(who))
    edit.add_argument("field", help=say(QT_TRANSLATE_NOOP("CommandLine", "the field")))
    edit.add_argument("value", help=say(QT_TRANSLATE_NOOP("CommandLine", "the new value; \"\" clears the field")))  # fmt: skip
    delete = add("delete", QT_TRANSLATE_NOOP("CommandLine", "put a person into the trash for 30 days"))
    delete.add_argument("who", help=say(who))

    campaign = add("campaign", QT_TRANSLATE_NOOP("CommandLine", "create and show campaigns"))
    verbs = campaign.add_subparsers(
        dest="verb",
        required=True,
        metavar=say(QT_TRANSLATE_NOOP("CommandLine", "COMMAND")),
        parser_class=lambda **options: new_parser(parents=[common], **options),
    )
    name = QT_TRANSLATE_NOOP("CommandLine", "the name of the campaign")
    new = add("new", QT_TRANSLATE_NOOP("CommandLine", "create a campaign"), to=verbs)
    new.add_argument("name", help=say(name))
    new.add_argument("--goal", required=True, type=str.upper, choices=[str(goal) for goal in Goal], help=say(
        QT_TRANSLATE_NOOP("CommandLine", "G1 awareness, G2 trust, G3 consideration, G4 sales, G5 local traffic, G6 engagement")))  # fmt: skip
    new.add_argument("--budget", required=True, help=say(QT_TRANSLATE_NOOP("CommandLine", "what leaves your pocket, for example 20tr")))  # fmt: skip
    new.add_argument("--brand", help=say(QT_TRANSLATE_NOOP("CommandLine", "the brand (default: the current one)")))  # fmt: skip
    new.add_argument("--area", action="append", default=[], help=say(QT_TRANSLATE_NOOP("CommandLine", "a province; may be repeated")))  # fmt: skip
    new.add_argument("--start", help=say(QT_TRANSLATE_NOOP("CommandLine", "first day, dd/mm/yyyy or yyyy-mm-dd")))  # fmt: skip
    new.add_argument("--end", help=say(QT_TRANSLATE_NOOP("CommandLine", "last day, dd/mm/yyyy or yyyy-mm-dd")))  # fmt: skip
    adding = add("add", QT_TRANSLATE_NOOP("CommandLine", "put people into a campaign"), to=verbs)
    adding.add_argument("name", help=say(name))
    adding.add_argument("person", nargs="+", help=say(who))
    adding.add_argument("--deliverable", choices=[str(code) for code in Deliverable], help=say(QT_TRANSLATE_NOOP("CommandLine", "what is booked")))  # fmt: skip
    adding.add_argument("--platform", choices=[str(code) for code in Platform], help=say(QT_TRANSLATE_NOOP("CommandLine", "where it appears")))  # fmt: skip
    adding.add_argument("--quantity", type=int, default=1, help=say(QT_TRANSLATE_NOOP("CommandLine", "how many")))  # fmt: skip
    adding.add_argument("--price", help=say(QT_TRANSLATE_NOOP("CommandLine", "the price of one, for example 4tr5")))  # fmt: skip
    adding.add_argument("--date", help=say(QT_TRANSLATE_NOOP("CommandLine", "the day it airs")))
    showing = add("show", QT_TRANSLATE_NOOP("CommandLine", "show a campaign"), to=verbs)
    showing.add_argument("name", help=say(name))
    add("list", QT_TRANSLATE_NOOP("CommandLine", "list campaigns"), to=verbs)

    brief = add("brief", QT_TRANSLATE_NOOP("CommandLine", "write the brief of a campaign as an Excel workbook"))
    brief.add_argument("name", help=say(name))
    _output(brief, say, required=True)
    shortlist = add("shortlist", QT_TRANSLATE_NOOP("CommandLine", "write people as an Excel workbook"))
    shortlist.add_argument("query", nargs="*", help=say(QT_TRANSLATE_NOOP("CommandLine", "words to find")))
    _output(shortlist, say, required=True)
    for book in (brief, shortlist):
        book.add_argument("--book-lang", choices=LANGUAGES, help=say(QT_TRANSLATE_NOOP("CommandLine", "the language of the workbook")))  # fmt: skip
        book.add_argument("--phones", action="store_true", help=say(QT_TRANSLATE_NOOP("CommandLine", "include phone numbers (hidden by default)")))  # fmt: skip

    add("undo", QT_TRANSLATE_NOOP("CommandLine", "take back the last step"))
    add("redo", QT_TRANSLATE_NOOP("CommandLine", "do the step again that was taken back"))
    history = add("history", QT_TRANSLATE_NOOP("CommandLine", "show what was changed and when"))
    history.add_argument("who", nargs="?", help=say(who))
    history.add_argument("--limit", type=int, default=50, help=say(QT_TRANSLATE_NOOP("CommandLine", "at most so many")))  # fmt: skip
    add("check", QT_TRANSLATE_NOOP("CommandLine", "check that the library file is sound"))
    backup = add("backup", QT_TRANSLATE_NOOP("CommandLine", "make a verified backup"))
    _output(backup, say, required=False)
    restore = add("restore", QT_TRANSLATE_NOOP("CommandLine", "bring a backup back (today's file is kept)"))
    restore.add_argument("file", type=Path, help=say(QT_TRANSLATE_NOOP("CommandLine", "the backup")))
    add("doctor", QT_TRANSLATE_NOOP("CommandLine", "check that the program can work here"))
    demo = add("demo", QT_TRANSLATE_NOOP("CommandLine", "make a library of invented people, or remove them again"))  # fmt: skip
    group = demo.add_mutually_exclusive_group(required=True)
    _output(group, say, required=False)
    group.add_argument("--remove", action="store_true", help=say(QT_TRANSLATE_NOOP("CommandLine", "remove the invented people from this library")))  # fmt: skip
    return top


def _common_options(parser: Any, say: Any, default: Any) -> None:
    parser.add_argument("-h", "--help", action="help", help=say(QT_TRANSLATE_NOOP("CommandLine", "show this help")))  # fmt: skip
    parser.add_argument(
        "--data", type=Path, default=default, metavar="F.kol",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "the library (default: your own)")),
    )  # fmt: skip
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=default,
        help=say(QT_TRANSLATE_NOOP("CommandLine", "the language of messages")),
    )  # fmt: skip
    parser.add_argument(
        "--json", action="store_true", default=False if default is None else default,
        help=say(QT_TRANSLATE_NOOP("CommandLine", "print JSON")),
    )  # fmt: skip


def _output(parser: Any, say: Any, *, required: bool) -> None:
    options: dict[str, Any] = {"required": True} if required else {}
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE",
        help=say(QT_TRANSLATE_NOOP("CommandLine", "the file to write")), **options,
    )  # fmt: skip


def _titles(parser: argparse.ArgumentParser, say: Any) -> None:
    for group, text in (
        (parser._positionals, QT_TRANSLATE_NOOP("CommandLine", "what to give")),
        (parser._optionals, QT_TRANSLATE_NOOP("CommandLine", "options")),
    ):
        group.title = say(text)
