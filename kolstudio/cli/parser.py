"""The command line's grammar, with help and complaints in the user's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import kolstudio
from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable, DuplicateMode, Goal, Platform
from kolstudio.core.texts import LANGUAGES, QT_TRANSLATE_NOOP, Catalogue, Language, Text

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
    (
        r"one of the arguments (?P<what>.+) is required",
        QT_TRANSLATE_NOOP("CommandLine", "Something is missing: {what}."),
    ),
)
_HINT = QT_TRANSLATE_NOOP("CommandLine", "Type kolstudio --help to see what can be done.")

_WHO = QT_TRANSLATE_NOOP("CommandLine", "a person: id, @handle or full name")
_QUERY = QT_TRANSLATE_NOOP(
    "CommandLine", "words to find, and conditions like type:kol, field:food, price<=3tr (docs/cli.md)"
)
_CAMPAIGN = QT_TRANSLATE_NOOP("CommandLine", "the name of the campaign")
_GOALS = QT_TRANSLATE_NOOP(
    "CommandLine", "G1 awareness, G2 trust, G3 consideration, G4 sales, G5 local traffic, G6 engagement"
)
_MOST = QT_TRANSLATE_NOOP("CommandLine", "at most so many")


class Parser(argparse.ArgumentParser):
    """An argument parser that raises a translatable complaint instead of leaving."""

    catalogue: Catalogue

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"add_help": False, "allow_abbrev": False, **options}, formatter_class=_Help)
        self._positionals.title = self.catalogue.render(QT_TRANSLATE_NOOP("CommandLine", "what to give"))
        self._optionals.title = self.catalogue.render(QT_TRANSLATE_NOOP("CommandLine", "options"))

    def format_usage(self) -> str:
        """Return the line that shows how the command is written."""
        return self._usage_in_language(super().format_usage())

    def format_help(self) -> str:
        """Return the whole help."""
        return self._usage_in_language(super().format_help())

    def _usage_in_language(self, text: str) -> str:
        word = self.catalogue.render(QT_TRANSLATE_NOOP("CommandLine", "usage: "))
        return word + text.removeprefix("usage: ")

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
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=32, width=100)


def language_of(argv: Sequence[str], default: Language) -> Language:
    """Return the language asked for anywhere on the command line, before it is parsed."""
    for at, word in enumerate(argv):
        value = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and at + 1 < len(argv):
            value = argv[at + 1]
        for language in LANGUAGES:
            if value == language:
                return language
    return default


def build(catalogue: Catalogue) -> argparse.ArgumentParser:
    """Return the whole grammar with help in the language of the catalogue."""
    top: argparse.ArgumentParser = _Grammar(catalogue).top
    return top


class _Grammar:
    """Builds the parsers of all commands."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._parser_class = type("Parser", (Parser,), {"catalogue": catalogue})
        self._common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
        self._common_options(self._common, argparse.SUPPRESS)
        self.top = self._parser_class(
            prog="kolstudio",
            description=self._say(
                QT_TRANSLATE_NOOP(
                    "CommandLine",
                    "KOL Studio: whom to book for a goal and a budget, and what to send them. Works offline.",
                )
            ),
        )
        self._common_options(self.top, None)
        self._option(
            self.top,
            "--version",
            QT_TRANSLATE_NOOP("CommandLine", "print the version"),
            action="version",
            version=f"KOL Studio {kolstudio.__version__}",
        )
        commands = self._commands(self.top, dest="command")
        self._people(commands)
        self._judging(commands)
        self._campaigns(commands)
        self._books(commands)
        self._steps(commands)
        self._upkeep(commands)

    def _say(self, text: Text) -> str:
        return self._catalogue.render(text).replace("%", "%%")

    def _commands(self, parser: Any, **options: Any) -> Any:
        return parser.add_subparsers(
            title=self._say(QT_TRANSLATE_NOOP("CommandLine", "commands")),
            metavar=self._say(QT_TRANSLATE_NOOP("CommandLine", "COMMAND")),
            parser_class=self._parser_class,
            **options,
        )

    def _add(self, commands: Any, name: str, text: Text) -> Any:
        said = self._say(text)
        return commands.add_parser(name, help=said, description=said, parents=[self._common])

    def _option(self, parser: Any, names: str, text: Text, **options: Any) -> None:
        parser.add_argument(*names.split(), help=self._say(text), **options)

    def _choice(self, parser: Any, names: str, text: Text, codes: Iterable[str], **options: Any) -> None:
        self._option(parser, names, text, choices=[str(code) for code in codes], **options)

    def _common_options(self, parser: Any, default: Any) -> None:
        self._option(parser, "-h --help", QT_TRANSLATE_NOOP("CommandLine", "show this help"), action="help")
        self._option(
            parser,
            "--data",
            QT_TRANSLATE_NOOP("CommandLine", "the library (default: your own)"),
            type=Path,
            default=default,
            metavar="F.kol",
        )
        self._choice(
            parser,
            "--lang",
            QT_TRANSLATE_NOOP("CommandLine", "the language of messages"),
            LANGUAGES,
            default=default,
        )
        self._option(
            parser,
            "--json",
            QT_TRANSLATE_NOOP("CommandLine", "print JSON"),
            action="store_true",
            default=False if default is None else default,
        )

    def _people(self, commands: Any) -> None:
        importing = self._add(
            commands, "import", QT_TRANSLATE_NOOP("CommandLine", "take in a list from Excel or CSV")
        )
        self._option(importing, "file", QT_TRANSLATE_NOOP("CommandLine", "the list"), type=Path)
        self._option(importing, "--sheet", QT_TRANSLATE_NOOP("CommandLine", "the sheet to read"))
        self._option(
            importing,
            "--map",
            QT_TRANSLATE_NOOP("CommandLine", 'say what a column holds, for example "TT=stt"'),
            action="append",
            default=[],
            metavar='"Header=field"',
        )
        self._choice(
            importing,
            "--duplicates",
            QT_TRANSLATE_NOOP("CommandLine", "what to do with people who may be known already"),
            DuplicateMode,
            default=str(DuplicateMode.HOLD),
        )
        self._option(
            importing,
            "--dry-run",
            QT_TRANSLATE_NOOP("CommandLine", "only show what would happen"),
            action="store_true",
        )
        listing = self._add(commands, "list", QT_TRANSLATE_NOOP("CommandLine", "list people"))
        self._option(listing, "query", _QUERY, nargs="*")
        self._option(
            listing,
            "--sort",
            QT_TRANSLATE_NOOP("CommandLine", "the field to sort by; --sort=-field turns the order round"),
        )
        self._option(listing, "--limit", _MOST, type=int)
        show = self._add(commands, "show", QT_TRANSLATE_NOOP("CommandLine", "show one person"))
        self._option(show, "who", _WHO)
        edit = self._add(commands, "edit", QT_TRANSLATE_NOOP("CommandLine", "change one field of a person"))
        self._option(edit, "who", _WHO)
        self._option(edit, "field", QT_TRANSLATE_NOOP("CommandLine", "the field"))
        self._option(edit, "value", QT_TRANSLATE_NOOP("CommandLine", 'the new value; "" clears the field'))
        delete = self._add(
            commands, "delete", QT_TRANSLATE_NOOP("CommandLine", "put a person into the trash for 30 days")
        )
        self._option(delete, "who", _WHO)
        erase = self._add(commands, "erase", QT_TRANSLATE_NOOP("CommandLine", "erase a person for good"))
        self._option(erase, "who", _WHO)
        self._option(
            erase,
            "--yes",
            QT_TRANSLATE_NOOP("CommandLine", "really erase; without it only what would be lost is told"),
            action="store_true",
        )
        everything = QT_TRANSLATE_NOOP("CommandLine", "write everything about one person as JSON")
        export = self._add(commands, "export-person", everything)
        self._option(export, "who", _WHO)
        self._output(export, required=True)

    def _judging(self, commands: Any) -> None:
        classify = self._add(
            commands,
            "classify",
            QT_TRANSLATE_NOOP("CommandLine", "explain why a person is KOL or influencer"),
        )
        self._option(classify, "who", _WHO)
        fit = self._add(
            commands, "fit", QT_TRANSLATE_NOOP("CommandLine", "show or answer how a person fits a brand")
        )
        self._option(fit, "who", _WHO)
        self._option(
            fit,
            "answer",
            QT_TRANSLATE_NOOP("CommandLine", "an answer from 1 to 5; F1= takes it away"),
            nargs="*",
            metavar="F1=4",
        )
        self._option(fit, "--brand", QT_TRANSLATE_NOOP("CommandLine", "the brand (default: the current one)"))
        compare = self._add(
            commands, "compare", QT_TRANSLATE_NOOP("CommandLine", "put two to six people side by side")
        )
        self._option(compare, "who", _WHO, nargs="*")
        self._option(
            compare,
            "--kept",
            QT_TRANSLATE_NOOP("CommandLine", "instead of people, a comparison that was kept by this name"),
        )
        self._choice(compare, "--goal", _GOALS, Goal, type=str.upper)
        self._output(compare, required=False)

    def _campaigns(self, commands: Any) -> None:
        campaign = self._add(
            commands, "campaign", QT_TRANSLATE_NOOP("CommandLine", "create and show campaigns")
        )
        verbs = self._commands(campaign, dest="verb", required=True)
        new = self._add(verbs, "new", QT_TRANSLATE_NOOP("CommandLine", "create a campaign"))
        self._option(new, "name", _CAMPAIGN)
        self._choice(
            new,
            "--goal",
            _GOALS,
            Goal,
            required=True,
            type=str.upper,
        )
        self._option(
            new,
            "--budget",
            QT_TRANSLATE_NOOP("CommandLine", "what leaves your pocket, for example 20tr"),
            required=True,
        )
        self._option(new, "--brand", QT_TRANSLATE_NOOP("CommandLine", "the brand (default: the current one)"))
        self._option(
            new,
            "--area",
            QT_TRANSLATE_NOOP("CommandLine", "a province; may be repeated"),
            action="append",
            default=[],
        )
        self._option(new, "--start", QT_TRANSLATE_NOOP("CommandLine", "first day, dd/mm/yyyy or yyyy-mm-dd"))
        self._option(new, "--end", QT_TRANSLATE_NOOP("CommandLine", "last day, dd/mm/yyyy or yyyy-mm-dd"))
        adding = self._add(verbs, "add", QT_TRANSLATE_NOOP("CommandLine", "put people into a campaign"))
        self._option(adding, "name", _CAMPAIGN)
        self._option(adding, "person", _WHO, nargs="+")
        self._choice(adding, "--deliverable", QT_TRANSLATE_NOOP("CommandLine", "what is booked"), Deliverable)
        self._choice(adding, "--platform", QT_TRANSLATE_NOOP("CommandLine", "where it appears"), Platform)
        self._option(adding, "--quantity", QT_TRANSLATE_NOOP("CommandLine", "how many"), type=int, default=1)
        self._option(
            adding, "--price", QT_TRANSLATE_NOOP("CommandLine", "the price of one, for example 4tr5")
        )
        self._option(adding, "--date", QT_TRANSLATE_NOOP("CommandLine", "the day it airs"))
        show = self._add(verbs, "show", QT_TRANSLATE_NOOP("CommandLine", "show a campaign"))
        self._option(show, "name", _CAMPAIGN)
        self._add(verbs, "list", QT_TRANSLATE_NOOP("CommandLine", "list campaigns"))

    def _books(self, commands: Any) -> None:
        brief = self._add(
            commands,
            "brief",
            QT_TRANSLATE_NOOP("CommandLine", "write the brief of a campaign as an Excel workbook"),
        )
        self._option(brief, "name", _CAMPAIGN)
        shortlist = self._add(
            commands, "shortlist", QT_TRANSLATE_NOOP("CommandLine", "write people as an Excel workbook")
        )
        self._option(shortlist, "query", _QUERY, nargs="*")
        for book in (brief, shortlist):
            self._output(book, required=True)
            self._choice(
                book,
                "--book-lang",
                QT_TRANSLATE_NOOP("CommandLine", "the language of the workbook"),
                LANGUAGES,
            )
            self._option(
                book,
                "--phones",
                QT_TRANSLATE_NOOP("CommandLine", "include phone numbers (hidden by default)"),
                action="store_true",
            )

    def _steps(self, commands: Any) -> None:
        self._add(commands, "undo", QT_TRANSLATE_NOOP("CommandLine", "take back the last step"))
        self._add(commands, "redo", QT_TRANSLATE_NOOP("CommandLine", "do the step again that was taken back"))
        history = self._add(
            commands, "history", QT_TRANSLATE_NOOP("CommandLine", "show what was changed and when")
        )
        self._option(history, "who", _WHO, nargs="?")
        self._option(history, "--limit", _MOST, type=int, default=50)

    def _upkeep(self, commands: Any) -> None:
        self._add(commands, "check", QT_TRANSLATE_NOOP("CommandLine", "check that the library file is sound"))
        backup = self._add(commands, "backup", QT_TRANSLATE_NOOP("CommandLine", "make a verified backup"))
        self._output(backup, required=False)
        restore = self._add(
            commands,
            "restore",
            QT_TRANSLATE_NOOP("CommandLine", "bring a backup back (today's file is kept)"),
        )
        self._option(restore, "file", QT_TRANSLATE_NOOP("CommandLine", "the backup"), type=Path)
        self._add(
            commands, "doctor", QT_TRANSLATE_NOOP("CommandLine", "check that the program can work here")
        )
        demo = self._add(
            commands,
            "demo",
            QT_TRANSLATE_NOOP("CommandLine", "make a library of invented people, or remove them again"),
        )
        either = demo.add_mutually_exclusive_group(required=True)
        self._output(either, required=False)
        self._option(
            either,
            "--remove",
            QT_TRANSLATE_NOOP("CommandLine", "remove the invented people from this library"),
            action="store_true",
        )

    def _output(self, parser: Any, *, required: bool) -> None:
        self._option(
            parser,
            "-o --output",
            QT_TRANSLATE_NOOP("CommandLine", "the file to write"),
            type=Path,
            metavar="FILE",
            **({"required": True} if required else {}),
        )
