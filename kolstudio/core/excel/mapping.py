"""Decides what each column of a list is: by its header, its values, its neighbours and the owner's word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kolstudio.core.excel.column_values import ColumnValues, ValueTests, plain_number
from kolstudio.core.excel.header_row import Header
from kolstudio.core.excel.header_words import HeaderReading, HeaderWords, How
from kolstudio.core.excel.mapping_texts import (
    ALREADY_NAMED,
    BESIDE_LINK,
    BY_COMPOSITION,
    BY_HEADER,
    BY_HEADER_WITHOUT_BRACKETS,
    BY_OWNER,
    BY_VALUES,
    LEFT_OUT_REASON,
    NOT_KNOWN,
    SAME_FIGURES,
    VALUES_CONTRADICT,
    ask_deliverable,
    ask_fraction,
    ask_meaning,
    ask_mismatch,
    ask_twice,
    no_such_header,
    unknown_field,
)
from kolstudio.core.excel.meanings import Decision, Test, decide
from kolstudio.core.excel.tables import column_letters
from kolstudio.core.model.importing import ColumnMapping
from kolstudio.core.rules.fold import fold_header
from kolstudio.core.rules.import_fields import FIELDS, LEFT_OUT
from kolstudio.core.rules.numbers import parse_count

FIGURES = frozenset(
    ("followers", "avg_views", "avg_likes", "avg_comments", "avg_shares", "avg_engagement", "er")
)
_ONCE = FIGURES | {"gender", "birth", "profession", "rating", "audience", "owner", "source", "platform"}
"""Fields that a person has one of; a second column for them must not overwrite the first."""
_CONFIDENCE = {How.WHOLE: 100, How.COMPOSED: 95, How.BARE: 90}
_REASON = {How.WHOLE: BY_HEADER, How.COMPOSED: BY_COMPOSITION, How.BARE: BY_HEADER_WITHOUT_BRACKETS}
_STAGE_NAMES = ("ten kol", "ten kols", "nghe danh", "ten nghe si", "stage name", "ten koc", "ten influencer")
_CIVIL_NAMES = frozenset(("ho ten", "ho va ten", "full name"))


def map_columns(
    header: Header,
    columns: Sequence[ColumnValues],
    words: HeaderWords,
    tests: ValueTests,
    *,
    overrides: Mapping[str | int, str] | None = None,
    first_column: int = 1,
) -> list[ColumnMapping]:
    """Map every column of a table; `overrides` are the owner's answers.

    They go by header text, column position, or (where no header reads so) the column's letters.

    Raises RuleError `unknown_field` or `no_such_header` for an answer that fits nothing.
    """
    chosen = _chosen(header, overrides or {}, first_column)
    readings = [words.read_parts(parts) for parts in header.parts]
    mapped: list[ColumnMapping] = []
    for index, values in enumerate(columns):
        base = ColumnMapping(
            index,
            header.names[index],
            column_letters(first_column + index),
            None,
            NOT_KNOWN,
            samples=values.samples(),
        )
        reading = readings[index]
        if index in chosen:
            mapped.append(_overridden(base, chosen[index], reading))
        elif reading is None:
            mapped.append(_by_values_alone(base, values, tests))
        else:
            other_name = any(
                at != index and other is not None and other.field == "name"
                for at, other in enumerate(readings)
            )
            mapped.append(_by_reading(base, reading, values, tests, other_name=other_name))
    owned = frozenset(chosen)
    if header.last < 0:
        mapped = _without_header(mapped, columns, tests)
    mapped = _one_name(mapped, owned)
    mapped = _beside_links(mapped, owned)
    mapped = _no_doubles(mapped, columns, owned)
    return [_with_fraction(column, columns[column.index]) for column in mapped]


def _chosen(header: Header, overrides: Mapping[str | int, str], first_column: int) -> dict[int, str]:
    chosen: dict[int, str] = {}
    for key, field in overrides.items():
        if field not in FIELDS:
            raise unknown_field(field)
        if isinstance(key, int):
            hits = [key] if 0 <= key < len(header.names) else []
        else:
            hits = [index for index, name in enumerate(header.names) if name == key.strip()] or [
                index
                for index, parts in enumerate(header.parts)
                if fold_header(key) in {fold_header(parts[-1]), fold_header(header.names[index])} - {""}
            ]
        if not hits and isinstance(key, str):
            hits = [
                index for index in range(len(header.names)) if column_letters(first_column + index) == key
            ]
        if not hits:
            raise no_such_header(str(key), header.names)
        chosen.update(dict.fromkeys(hits, field))
    return chosen


def _overridden(base: ColumnMapping, code: str, reading: HeaderReading | None) -> ColumnMapping:
    field = FIELDS[code]
    hints = reading or HeaderReading(How.WHOLE)
    of_figure = field.base in FIGURES or field.base == "price"
    return replace(
        base,
        field=code,
        reason=BY_OWNER,
        confidence=100,
        platform=field.platform or (hints.platform if of_figure else None),
        deliverable=field.deliverable,
        unit=hints.unit,
        rate_unit=hints.rate_unit if field.base == "price" else None,
        vat=hints.vat,
        net=hints.net,
        percent=hints.percent,
    )


def _by_values_alone(base: ColumnMapping, values: ColumnValues, tests: ValueTests) -> ColumnMapping:
    """Leave an unknown header to the notes, with what its values look like as a suggestion."""
    if _unnamed(base.header) and values.rising():
        return replace(base, field="stt", reason=BY_VALUES, confidence=90)
    looks: list[tuple[str, Test]] = [
        ("email", tests.email),
        ("link", tests.link),
        ("phone", lambda cell: tests.phone(cell) and not tests.small_integer(cell)),
        ("platform", tests.platform),
        ("type", tests.words("type")),
        ("tier", tests.words("tier")),
        ("field", tests.field),
    ]
    likely = tuple(field for field, test in looks if values.filled and values.fits(test))
    return replace(base, alternatives=likely)


def _without_header(
    mapped: Sequence[ColumnMapping], columns: Sequence[ColumnValues], tests: ValueTests
) -> list[ColumnMapping]:
    """Take columns without a header for what their values say; the first column of words names people.

    Numbers stay open, because followers and prices are written alike.
    """
    named = any(column.field in ("name", "real_name") for column in mapped)
    found: list[ColumnMapping] = []
    for column, values in zip(mapped, columns, strict=True):
        others, guess, confidence = column.alternatives, "", 60
        if column.field is not None or not values.filled:
            pass
        elif values.rising():
            guess, confidence = "stt", 90
        elif not named and values.fits(tests.words_only) and others in ((), ("field",)):
            guess, named = "name", True
        elif others:
            guess, others = others[0], others[1:]
        elif values.fits(tests.count):
            column = replace(column, alternatives=("followers", "price"))
        if guess:
            column = replace(
                column, field=guess, reason=BY_VALUES, confidence=confidence, alternatives=others
            )
        found.append(column)
    return found


def _unnamed(header: str) -> bool:
    """Whether a column has no header, or the one that a program made up («Unnamed: 0»)."""
    folded = fold_header(header)
    return not folded or re.fullmatch(r"unnamed [0-9]+", folded) is not None


def _by_reading(
    base: ColumnMapping, reading: HeaderReading, values: ColumnValues, tests: ValueTests, *, other_name: bool
) -> ColumnMapping:
    decision = Decision(reading.field, share=1.0, by_values=False)
    if reading.meaning is not None:
        decision = decide(values, reading, tests, other_name=other_name)
    column = replace(
        base,
        platform=reading.platform,
        deliverable=reading.deliverable,
        unit=reading.unit,
        rate_unit=reading.rate_unit,
        vat=reading.vat,
        net=reading.net,
        percent=reading.percent,
        alternatives=tuple(field for field in decision.others if field != decision.field),
    )
    if decision.field is None:
        if not values.filled:
            return column
        return replace(column, reason=BY_VALUES, questions=(ask_meaning(base.header, decision.others),))
    field = FIELDS[decision.field]
    column = replace(
        column,
        field=decision.field,
        reason=BY_VALUES if decision.by_values and reading.meaning else _REASON[reading.how],
        confidence=min(_CONFIDENCE[reading.how], round(100 * decision.share)) if values.filled else 60,
        platform=field.platform or (column.platform if field.base in FIGURES | {"price"} else None),
        deliverable=field.deliverable,
    )
    if field.base in LEFT_OUT:
        return replace(column, reason=LEFT_OUT_REASON)
    if field.base == "name" and values.filled and values.fits(tests.link):
        return replace(column, field="handle", reason=BY_VALUES, alternatives=("name",))
    return _checked(column, values, tests)


def _checked(column: ColumnMapping, values: ColumnValues, tests: ValueTests) -> ColumnMapping:
    """Refuse a header that nearly all of its values contradict, and ask what a bare «Giá» buys."""
    assert column.field is not None
    field = FIELDS[column.field]
    test = _plausible(field.base, tests) if column.field != "link_zalo" else None
    if test is not None and values.contradicts(test):
        return replace(
            column,
            field=None,
            reason=VALUES_CONTRADICT,
            confidence=0,
            alternatives=(column.field, *column.alternatives),
            questions=(ask_mismatch(column.header, column.field),),
        )
    if column.field == "price":
        return replace(column, questions=(ask_deliverable(column.header),))
    return column


def _plausible(base: str, tests: ValueTests) -> Test | None:
    if base == "er":
        return lambda cell: tests.has_digit(cell)
    if base in FIGURES:
        return tests.count
    if base == "price":
        return lambda cell: tests.price(cell) or tests.has_digit(cell)
    if base in ("phone", "manager_phone", "birth"):
        return tests.has_digit
    if base == "email":
        return tests.email
    if base in ("link", "handle"):
        return lambda cell: tests.handle(cell) or isinstance(cell, int | float) or tests.has_digit(cell)
    return None


def _one_name(columns: list[ColumnMapping], owned: frozenset[int]) -> list[ColumnMapping]:
    """Let one column hold the names: the stage name; a civil name beside it is the real name."""
    names = [column for column in columns if column.field == "name"]
    if len(names) < 2:
        return columns

    def rank(column: ColumnMapping) -> tuple[bool, int, int]:
        folded = fold_header(column.header)
        place = _STAGE_NAMES.index(folded) if folded in _STAGE_NAMES else len(_STAGE_NAMES)
        return column.index not in owned, place + (folded in _CIVIL_NAMES), column.index

    main = min(names, key=rank)
    has_real = any(column.field == "real_name" for column in columns)
    for column in names:
        civil = fold_header(column.header) in _CIVIL_NAMES and column.index not in owned
        if column is not main and civil and not has_real:
            has_real = True
            columns[column.index] = replace(
                column, field="real_name", reason=ALREADY_NAMED(header=main.header)
            )
    return [
        replace(column, further=True, reason=ALREADY_NAMED(header=main.header))
        if column.field == "name" and column.index != main.index
        else column
        for column in columns
    ]


def _beside_links(columns: list[ColumnMapping], owned: frozenset[int]) -> list[ColumnMapping]:
    """Tie figures to the link they stand beside, when every link is followed by its own such column."""
    links = [
        column.index for column in columns if column.field and FIELDS[column.field].base in ("link", "handle")
    ]
    if len(links) < 2:
        return columns
    for base in FIGURES:
        figures = [
            column.index
            for column in columns
            if column.field == base and column.platform is None and column.index not in owned
        ]
        if len(figures) != len(links):
            continue
        if all(link < figure for link, figure in zip(links, figures, strict=True)) and all(
            figure < link for figure, link in zip(figures, links[1:], strict=False)
        ):
            for link, figure in zip(links, figures, strict=True):
                columns[figure] = replace(
                    columns[figure],
                    beside=link,
                    reason=BESIDE_LINK(header=columns[link].header),
                    confidence=min(columns[figure].confidence, 85),
                )
    return columns


def _no_doubles(
    columns: list[ColumnMapping], values: Sequence[ColumnValues], owned: frozenset[int]
) -> list[ColumnMapping]:
    """Keep one of several columns for the same single value; the rest say the same, or are asked about."""
    groups: dict[tuple[object, ...], list[ColumnMapping]] = {}
    for column in columns:
        if column.field and FIELDS[column.field].base in _ONCE:
            groups.setdefault((column.field, column.platform, column.beside), []).append(column)
    for group in groups.values():
        if len(group) < 2:
            continue
        best = max(
            group,
            key=lambda column: (
                column.index in owned,
                values[column.index].numbers(),
                values[column.index].count,
                -column.index,
            ),
        )
        for column in group:
            if column is best or column.index in owned:
                continue
            if _same_figures(values[column.index], values[best.index]):
                columns[column.index] = replace(
                    column,
                    field="ignore",
                    reason=SAME_FIGURES(header=best.header, letters=best.letters),
                    alternatives=(column.field or "",),
                )
            else:
                columns[column.index] = replace(
                    column,
                    field=None,
                    confidence=0,
                    reason=SAME_FIGURES(header=best.header, letters=best.letters),
                    alternatives=(column.field or "",),
                    questions=(ask_twice(column.header, column.letters, column.field or ""),),
                )
    return columns


def _same_figures(one: ColumnValues, other: ColumnValues) -> bool:
    """Whether two columns hold the same counts up to rounding («13.8M» beside 13800000)."""
    pairs = list(zip(one.filled, other.filled, strict=False))
    if not pairs or one.count != other.count:
        return False
    agree = 0
    for left, right in pairs:
        if not isinstance(left, str | int | float) or not isinstance(right, str | int | float):
            continue
        first, second = parse_count(left).value, parse_count(right).value
        agree += first is not None and second is not None and abs(first - second) * 20 <= max(first, second)
    return agree >= 0.9 * len(pairs)


def _with_fraction(column: ColumnMapping, values: ColumnValues) -> ColumnMapping:
    """Ask once for a column of engagement rates whose bare numbers look like fractions (0.07)."""
    if column.field != "er" or column.percent or column.questions:
        return column
    numbers = [number for cell in values.filled if (number := plain_number(cell)) is not None]
    small = sum(1 for number in numbers if number < 0.2)
    if small < 2 or small * 2 < len(numbers):
        return column
    return replace(column, questions=(ask_fraction(column.header),))
