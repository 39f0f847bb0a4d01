"""The last rows of the comparison: rounds of approval, fit, red flags, past work."""

from __future__ import annotations

from kolstudio.core.model.comparison import CellSource, Tone
from kolstudio.core.rules.comparison_facts import Facts
from kolstudio.core.rules.comparison_rows import TWO, Context, Found, answered, day_of, number, say
from kolstudio.core.texts import QT_TRANSLATE_NOOP


def rounds_cell(facts: Facts, context: Context) -> Found:
    """Read how many rounds of approval are granted."""
    rounds = number(facts, "approval_rounds")
    if rounds is None:
        return Found()
    shown = QT_TRANSLATE_NOOP("Comparison", "rounds: {count}")(count=rounds)
    return Found(rounds, shown, source=answered(facts), day=day_of(facts))


def fit_cell(facts: Facts, context: Context) -> Found:
    """Read the fit with the weakest question."""
    fit = facts.person.fit
    if fit is None:
        return Found()
    note = say(facts.weakest) if facts.weakest else None
    return Found(fit, say(fit), note, source=CellSource.TYPED, day=facts.scored_on)


def flags_cell(facts: Facts, context: Context) -> Found:
    """Read the red flags by level."""
    flags = facts.flags
    if flags is None:
        return Found()
    parts = [
        text(count=count)
        for count, text in (
            (flags.block, QT_TRANSLATE_NOOP("Comparison", "blocks: {count}")),
            (flags.warning, QT_TRANSLATE_NOOP("Comparison", "warnings: {count}")),
            (flags.note, QT_TRANSLATE_NOOP("Comparison", "notes: {count}")),
        )
        if count
    ]
    shown = QT_TRANSLATE_NOOP("Comparison", "none")
    if parts:
        shown = parts[0]
        for part in parts[1:]:
            shown = TWO(first=shown, second=part)
    tone = Tone.WARNING if flags.block or flags.warning else Tone.PLAIN
    return Found(flags.total, shown, tone=tone, source=CellSource.COMPUTED, rank=flags.weight)


def history_cell(facts: Facts, context: Context) -> Found:
    """Read past work."""
    past = facts.history
    if past is None or not past.times:
        return Found()
    note = (
        QT_TRANSLATE_NOOP("Comparison", "on time {on_time} of {known}")(
            on_time=past.on_time, known=past.known
        )
        if past.known
        else None
    )
    shown = QT_TRANSLATE_NOOP("Comparison", "times: {count}")(count=past.times)
    return Found(past.times, shown, note, source=CellSource.COMPUTED)
