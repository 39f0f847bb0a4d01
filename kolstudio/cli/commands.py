"""What each command does: it asks a service and prints the answer.

Services that read or write workbooks are imported where they are needed: they take a while.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from kolstudio.cli import judging, output, personal
from kolstudio.cli.console import print_json
from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import DuplicateMode, Goal
from kolstudio.core.model.importing import ImportOptions
from kolstudio.core.paths import default_library
from kolstudio.core.service import campaigns, creators, editing, history, queries, shapes
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue

if TYPE_CHECKING:
    from kolstudio.core.service.exporting import Exported

Answer = tuple[Any, list[str]]
"""What a command gives: the JSON document, and the lines for people."""


class Context:
    """What every command needs: the library's path, the language and who writes."""

    def __init__(self, args: argparse.Namespace, texts: Catalogue) -> None:
        self.args = args
        self.texts = texts
        self.path: Path = args.data or default_library()

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """Open the library without writing, also while the window has it open."""
        with Library.open(self.path, writing=False) as library:
            yield library

    @contextmanager
    def writing(self, *, create: bool = False) -> Iterator[Library]:
        """Open the library under its lock; `create` makes a missing one (the default one always)."""
        with Library.open(self.path, create=create or self.args.data is None) as library:
            yield library

    @contextmanager
    def scratch(self) -> Iterator[Library]:
        """Open an empty library that is thrown away: a refused import leaves no file behind."""
        with (
            TemporaryDirectory(prefix="kolstudio-") as folder,
            Library.open(Path(folder) / self.path.name, create=True) as library,
        ):
            yield library


def run(args: argparse.Namespace, texts: Catalogue) -> int:
    """Carry out a parsed command and print its answer."""
    if args.command is None:
        from kolstudio.cli import parser

        parser.build(texts).print_help()
        return 0
    name = f"{args.command} {args.verb}" if getattr(args, "verb", None) else args.command
    document, lines = COMMANDS[name](Context(args, texts))
    if args.json:
        print_json(document)
    else:
        print("\n".join(lines))
    failed = name in ("check", "doctor") and not document["ok"]
    return 2 if failed else 0


def import_list(context: Context) -> Answer:
    """Take in a list."""
    from kolstudio.core.service import importing

    args = context.args
    options = ImportOptions(
        sheet=args.sheet,
        overrides=_overrides(args.map),
        duplicates=DuplicateMode(args.duplicates),
    )
    dry, known = args.dry_run, context.path.exists()
    opened = context.scratch() if not known else context.reading() if dry else context.writing()
    with opened as library:
        plan = importing.prepare(library, args.file, options)
        done = importing.commit(library, plan) if known and not dry else plan
    if not known and not dry:
        with context.writing(create=True) as library:
            done = importing.commit(library, plan)
    document = importing.shape(done, context.texts.language)
    return document, output.import_lines(document, context.texts, dry=dry)


def list_people(context: Context) -> Answer:
    """List people."""
    args = context.args
    with context.reading() as library:
        people = creators.find(library, queries.from_arguments(args.query), sort=args.sort, limit=args.limit)
        document = [shapes.person(person, library.places) for person in people]
        return document, output.people_lines(people, library, context.texts)


def show_person(context: Context) -> Answer:
    """Show one person."""
    with context.reading() as library:
        person = creators.get(library, creators.resolve(library, context.args.who))
        return shapes.person(person, library.places), output.person_lines(person, library, context.texts)


def edit_person(context: Context) -> Answer:
    """Change one field."""
    args = context.args
    with context.writing() as library:
        who = creators.resolve(library, args.who)
        result = editing.edit(library, who, args.field, args.value)
        document = result.shape()
        return document, output.edit_lines(document, context.texts)


def delete_person(context: Context) -> Answer:
    """Put a person into the trash."""
    with context.writing() as library:
        result = creators.delete(library, [creators.resolve(library, context.args.who)])[0]
        return result.shape(), [
            context.texts.render(
                QT_TRANSLATE_NOOP(
                    "CommandLine", "{name} is in the trash for {days} days. kolstudio undo brings them back."
                )(name=result.name, days=creators.TRASH_DAYS)
            )
        ]


def classify_person(context: Context) -> Answer:
    """Explain the type of one person."""
    from kolstudio.core.service import classifying

    with context.reading() as library:
        who = creators.resolve(library, context.args.who)
        document = classifying.shape(library, who, context.texts)
        near = classifying.explanation(library, who, context.texts).close_to
    words = judging.type_words(document, context.texts)
    return document, judging.classify_lines(document, words, near.words if near else "", context.texts)


def score_fit(context: Context) -> Answer:
    """Show or answer the fit card of one person."""
    from kolstudio.core.service import fit

    args = context.args
    answers = judging.fit_answers(args.answer)
    with context.writing() if answers else context.reading() as library:
        who = creators.resolve(library, args.who)
        brand = fit.brand_named(library, args.brand) if args.brand else None
        card = fit.put(library, who, answers, brand)
        document = fit.shape(library, card, context.texts.language)
    return document, judging.fit_lines(document, context.texts.render(card.words), context.texts)


def compare_people(context: Context) -> Answer:
    """Put people side by side, and write them as a workbook where one is asked for."""
    from kolstudio.cli import comparing as printed
    from kolstudio.core.service import comparing, comparing_export, comparing_shape, comparisons

    args, texts = context.args, context.texts
    goal = Goal(args.goal) if args.goal else None
    if args.who and args.kept:
        raise RuleError(
            QT_TRANSLATE_NOOP("CommandLine", "Name people or a kept comparison, not both."), code="usage"
        )
    with context.reading() as library:
        people, own_order = [creators.resolve(library, who) for who in args.who], False
        if args.kept:
            kept = comparisons.resolve(library, args.kept).arrangement
            people, own_order, goal = list(kept.people), kept.own_order, goal or kept.goal
        found = comparing.compare(library, people, goal, own_order=own_order, language=texts.language)
        if args.output:
            comparing_export.export(library, found, args.output, language=texts.language)
    document = comparing_shape.shape(found, texts, args.output)
    return document, printed.compare_lines(document, texts) + ([str(args.output)] if args.output else [])


def new_campaign(context: Context) -> Answer:
    """Create a campaign."""
    args = context.args
    with context.writing() as library:
        made = campaigns.create(
            library,
            args.name,
            goal=args.goal,
            budget=args.budget,
            brand=args.brand,
            areas=args.area,
            start=args.start,
            end=args.end,
        )
        return _campaign_answer(library, made, context)


def add_to_campaign(context: Context) -> Answer:
    """Put people into a campaign."""
    args = context.args
    with context.writing() as library:
        people = [creators.resolve(library, who) for who in args.person]
        changed = campaigns.add(
            library,
            campaigns.resolve(library, args.name),
            people,
            deliverable=args.deliverable,
            platform=args.platform,
            quantity=args.quantity,
            price=args.price,
            day=args.date,
        )
        return _campaign_answer(library, changed, context)


def show_campaign(context: Context) -> Answer:
    """Show a campaign."""
    with context.reading() as library:
        return _campaign_answer(library, campaigns.resolve(library, context.args.name), context)


def list_campaigns(context: Context) -> Answer:
    """List campaigns."""
    with context.reading() as library:
        every = campaigns.every(library)
        document = [campaigns.shape(library, campaign, lines=False) for campaign in every]
        return document, output.campaigns_lines(document, context.texts)


def write_brief(context: Context) -> Answer:
    """Write the brief of a campaign."""
    from kolstudio.core.service import exporting

    args = context.args
    with context.reading() as library:
        result = exporting.brief(
            library,
            campaigns.resolve(library, args.name),
            args.output,
            language=args.book_lang or context.texts.language,
            show_phones=args.phones,
        )
    return _book_answer(result, context)


def write_shortlist(context: Context) -> Answer:
    """Write people as a workbook."""
    from kolstudio.core.service import exporting

    args = context.args
    with context.reading() as library:
        result = exporting.shortlist(
            library,
            queries.from_arguments(args.query),
            args.output,
            language=args.book_lang or context.texts.language,
            show_phones=args.phones,
        )
    return _book_answer(result, context)


def undo(context: Context) -> Answer:
    """Take back the last step."""
    with context.writing() as library:
        document = history.shape(history.undo(library))
        return document, output.step_lines(document, context.texts, undone=True)


def redo(context: Context) -> Answer:
    """Do a step again."""
    with context.writing() as library:
        document = history.shape(history.redo(library))
        return document, output.step_lines(document, context.texts, undone=False)


def show_history(context: Context) -> Answer:
    """Show what was changed."""
    args = context.args
    with context.reading() as library:
        who = creators.resolve(library, args.who) if args.who else None
        document = history.entries(library, who, limit=args.limit)
        names = history.names(library, document)
    return document, output.history_lines(document, names, context.texts)


def check(context: Context) -> Answer:
    """Check the file."""
    from kolstudio.core.service import checks

    document = checks.check(context.path, context.texts)
    return document, output.check_lines(document, context.texts)


def backup(context: Context) -> Answer:
    """Make a backup."""
    from kolstudio.core.service import backups

    with context.reading() as library:
        document = backups.make(library, context.args.output)
    return document, output.backup_lines(document, context.texts)


def restore(context: Context) -> Answer:
    """Bring a backup back."""
    from kolstudio.core.service import backups

    document = backups.restore(context.args.file, context.path)
    return document, output.restore_lines(document, context.texts)


def doctor(context: Context) -> Answer:
    """Check the surroundings."""
    from kolstudio.core.service import checks

    document = checks.doctor(context.path, context.texts)
    return document, output.doctor_lines(document, context.texts)


def demo(context: Context) -> Answer:
    """Make or remove the sample people."""
    from kolstudio.core.service import sample

    args = context.args
    if args.remove:
        with context.writing() as library:
            removal = sample.remove(library)
        document = {"path": str(context.path), "people": removal.people, "campaigns": removal.campaigns}
        return document, [context.texts.render(sentence) for sentence in sample.describe(removal)]
    if args.output.exists():
        raise RuleError(
            QT_TRANSLATE_NOOP("CommandLine", "{path} is there already; choose another name.")(
                path=str(args.output)
            ),
            code="file_exists",
        )
    with Library.open(args.output, create=True) as library:
        report = sample.fill(library)
    document = {"path": str(args.output), "people": report.people, "campaigns": report.campaigns}
    return document, output.demo_lines(document, context.texts)


COMMANDS: Mapping[str, Callable[[Context], Answer]] = {
    "import": import_list,
    "list": list_people,
    "show": show_person,
    "edit": edit_person,
    "delete": delete_person,
    "erase": personal.erase,
    "export-person": personal.export,
    "classify": classify_person,
    "fit": score_fit,
    "compare": compare_people,
    "campaign new": new_campaign,
    "campaign add": add_to_campaign,
    "campaign show": show_campaign,
    "campaign list": list_campaigns,
    "brief": write_brief,
    "shortlist": write_shortlist,
    "undo": undo,
    "redo": redo,
    "history": show_history,
    "check": check,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
    "demo": demo,
}
"""Every command by its words."""


def _overrides(words: list[str]) -> dict[str | int, str]:
    overrides: dict[str | int, str] = {}
    for word in words:
        header, mark, field = word.rpartition("=")
        if not mark or not header.strip() or not field.strip():
            raise RuleError(
                QT_TRANSLATE_NOOP("CommandLine", '{word} should look like "Header=field".')(word=word),
                code="usage",
            )
        overrides[header.strip()] = field.strip()
    return overrides


def _campaign_answer(library: Library, campaign_id: int, context: Context) -> Answer:
    document = campaigns.shape(library, campaigns.get(library, campaign_id))
    return document, output.campaign_lines(document, context.texts)


def _book_answer(result: Exported, context: Context) -> Answer:
    return result.shape(), output.book_lines(result, context.texts)
