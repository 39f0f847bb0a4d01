"""Puts people side by side: cells with the best one marked, heads, the widest gaps, what is missing.

Without a goal nothing is marked. With one, a row marks the one value that serves it best by the row's
own «better»; a missing value, a value level with another and values on unlike bases are never marked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import groupby

from kolstudio.core.model.comparison import Cell, Column, Group, Head, Remark, Row, Side
from kolstudio.core.rules import labels
from kolstudio.core.rules.comparison_facts import Facts, Written, side_of
from kolstudio.core.rules.comparison_rows import Context, Found
from kolstudio.core.rules.comparison_table import GROUPS, HIGH, ROWS, RowKind
from kolstudio.core.rules.engagement import Likeness, likeness
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

SIDES = tuple(Side)
_HEADS: Mapping[Side, Text] = {
    Side.KOL: QT_TRANSLATE_NOOP("Comparison", "KOL · influence by expertise"),
    Side.BOTH: QT_TRANSLATE_NOOP("Comparison", "Both"),
    Side.INFLUENCER: QT_TRANSLATE_NOOP("Comparison", "Influencer · influence by content"),
    Side.UNCLEAR: QT_TRANSLATE_NOOP("Comparison", "Not yet clear"),
}
_DIFFERENCES = QT_TRANSLATE_NOOP("Comparison", "Biggest differences first")
_UNLIKE = QT_TRANSLATE_NOOP(
    "Comparison", "These rates are worked out differently ({first}; {second}) and must not be compared."
)
_ASSUMED = QT_TRANSLATE_NOOP(
    "Comparison", "Some rates do not say what they are divided by; they are taken as by followers."
)
_ABOVE = QT_TRANSLATE_NOOP("Comparison", "{value}% above the tier")
_BELOW = QT_TRANSLATE_NOOP("Comparison", "{value}% below the tier")
_LEVEL = QT_TRANSLATE_NOOP("Comparison", "as usual in the tier")
_SPAN = QT_TRANSLATE_NOOP("Comparison", "{low} – {high}")
BIGGEST = 3


def ordered(people: Sequence[Facts], *, own_order: bool) -> list[Facts]:
    """Return the people KOL first, then both, influencers and the unclear, or as they were given."""
    if own_order:
        return list(people)
    return sorted(people, key=lambda one: SIDES.index(side_of(one.person.calculated.label)))


def heads(columns: Sequence[Column]) -> tuple[Head, ...]:
    """Return the headings over neighbouring columns of one side."""
    return tuple(
        Head(side, _HEADS[side], len(list(run))) for side, run in groupby(columns, key=lambda one: one.side)
    )


def column(facts: Facts, remarks: Sequence[Remark]) -> Column:
    """Return the top of one person's column."""
    person, calc = facts.person, facts.person.calculated
    subtitle = str(person.attributes["profession"] or "").strip()
    main = facts.main
    return Column(
        id=person.id,
        uid=person.uid,
        name=person.name,
        subtitle=subtitle or ", ".join(words for _, words in person.fields[:2]),
        side=side_of(calc.label),
        label=calc.label,
        lean=calc.lean,
        label_text=labels.label_text(calc.label, calc.lean),
        k=calc.k,
        i=calc.i,
        coverage_k=calc.coverage_k,
        coverage_i=calc.coverage_i,
        tier=calc.tier,
        remarks=tuple(one for one in remarks if one.person == person.id),
        photo=str(person.attributes["photo"]) if person.attributes["photo"] else None,
        platform=main.platform if main else None,
        handle=main.handle if main else None,
    )


def groups(people: Sequence[Facts], context: Context, *, biggest_first: bool = False) -> tuple[Group, ...]:
    """Return all rows under their headings, or under one heading with the widest gap first."""
    rows = [(kind.group, row(kind, people, context)) for kind in ROWS]
    if biggest_first:
        found = sorted((one for _, one in rows), key=lambda one: (one.gap is None, -(one.gap or 0)))
        return (Group("differences", _DIFFERENCES, tuple(found)),)
    return tuple(
        Group(key, label, tuple(one for group, one in rows if group == key)) for key, label in GROUPS.items()
    )


def biggest(every: Sequence[Group]) -> tuple[Row, ...]:
    """Return the three rows in which the people differ most, without those that must not be compared."""
    rows = [one for group in every for one in group.rows if one.gap and one.span is not None]
    return tuple(sorted(rows, key=lambda one: -(one.gap or 0))[:BIGGEST])


def missing(every: Sequence[Group], people: Sequence[Facts]) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return per person which rows have no value."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for at, facts in enumerate(people):
        unknown = [one.key for group in every for one in group.rows if one.cells[at].value is None]
        if not {"cpm", "cpr"} <= set(unknown):
            unknown.remove("per_1000_followers")  # shown only where neither of the two is known
        found.append((facts.id, tuple(unknown)))
    return tuple(found)


def row(kind: RowKind, people: Sequence[Facts], context: Context) -> Row:
    """Return one row with its best value marked."""
    found = [kind.read(facts, context) for facts in people]
    unlike, caution = _bases(found)
    better = kind.better.get(context.goal) if context.goal else None
    if kind.regulated_only and not context.regulated:
        better = None
    best = None if unlike or better is None else _best(found, better)
    cells = [_cell(facts, one, context) for facts, one in zip(people, found, strict=True)]
    if kind.bar and not unlike:
        cells = _with_bars(cells, kind.full)
    if best is not None:
        cells[best] = replace(cells[best], best=True)
    gap, span = _gap(cells) if kind.gaps and not unlike else (None, None)
    return Row(
        kind.key,
        kind.label,
        tuple(cells),
        kind.why,
        kind.ids,
        str(kind.unit) if kind.unit else None,
        better,
        kind.bar,
        caution,
        gap,
        span,
    )


def _cell(facts: Facts, found: Found, context: Context) -> Cell:
    difference = None
    words = None
    if found.benchmark and isinstance(found.value, int | Fraction):
        difference = Fraction(found.value) / Fraction(found.benchmark) - 1
        words = _against(difference, context.written)
    return Cell(
        facts.id,
        found.value,
        found.shown,
        found.note,
        found.tone,
        found.basis,
        found.source,
        found.day,
        None,
        False,
        difference,
        words,
        found.why,
        found.platform,
    )


def _against(difference: Fraction, written: Written) -> Text:
    if not difference:
        return _LEVEL
    return (_ABOVE if difference > 0 else _BELOW)(value=written.points(100 * abs(difference)))


def _best(found: Sequence[Found], better: str) -> int | None:
    """Return the index of the one best value among at least two known ones, None when several share it."""
    ranks: list[tuple[int, Fraction]] = []
    for at, one in enumerate(found):
        rank = one.rank if one.rank is not None else one.value
        if one.comparable and one.value is not None and isinstance(rank, int | Fraction):
            ranks.append((at, Fraction(rank)))
    if len(ranks) < 2:
        return None
    choose: Callable[[list[Fraction]], Fraction] = max if better == HIGH else min
    top = choose([rank for _, rank in ranks])
    leaders = [at for at, rank in ranks if rank == top]
    return leaders[0] if len(leaders) == 1 else None


def _bases(found: Sequence[Found]) -> tuple[bool, Text | None]:
    """Tell whether bases are unlike, and what must be said about them."""
    bases = list(dict.fromkeys(one.basis for one in found if one.basis is not None))
    for at, first in enumerate(bases):
        for second in bases[at + 1 :]:
            if likeness(first, second) is Likeness.UNLIKE:
                return True, _UNLIKE(first=labels.er_basis_text(first), second=labels.er_basis_text(second))
    known = [one for one in found if one.basis is not None]
    if len(known) > 1 and any(likeness(one, one) is Likeness.ASSUMED for one in bases):
        return False, _ASSUMED
    return False, None


def _with_bars(cells: Sequence[Cell], full: int | None) -> list[Cell]:
    values = [Fraction(one.value) for one in cells if isinstance(one.value, int | Fraction)]
    top = Fraction(full) if full is not None else max(values, default=Fraction(0))
    if top <= 0:
        return list(cells)
    return [
        replace(one, share=max(Fraction(0), min(Fraction(1), Fraction(one.value) / top)))
        if isinstance(one.value, int | Fraction)
        else one
        for one in cells
    ]


def _gap(cells: Sequence[Cell]) -> tuple[Fraction | None, Text | None]:
    """Return (greatest - least) / greatest of the numbers, and both ends in words; None below two numbers."""
    known = [
        (Fraction(cell.value), cell)
        for cell in cells
        if isinstance(cell.value, int | Fraction) and not isinstance(cell.value, bool)
    ]
    if len(known) < 2:
        return None, None
    low, high = min(known, key=lambda one: one[0]), max(known, key=lambda one: one[0])
    if high[0] <= 0:
        return Fraction(0), None
    return (high[0] - low[0]) / high[0], _SPAN(low=_short(low[1]), high=_short(high[1]))


def _short(cell: Cell) -> object:
    """Return a value without the words after its «·»."""
    first = dict(cell.shown.args).get("first")
    return cell.shown if first is None else first
