"""The rows of the comparison that tell of channels: followers, where somebody speaks, views of a post."""

from __future__ import annotations

from kolstudio.core.model.codes import MainChannel, Platform
from kolstudio.core.model.comparison import CellSource
from kolstudio.core.rules import labels
from kolstudio.core.rules.comparison_facts import Facts
from kolstudio.core.rules.comparison_rows import TWO, Context, Found, answered, day_of, number, say
from kolstudio.core.rules.peers import view_rate
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text


def followers_cell(facts: Facts, context: Context) -> Found:
    """Read the following of the main channel."""
    main = facts.main
    if main is None or main.followers is None:
        return Found()
    return Found(
        main.followers,
        TWO(first=context.written.count(main.followers), second=labels.platform_text(main.platform)),
        source=CellSource(str(main.source)) if main.source else None,
        day=main.measured_on,
    )


def main_channel_cell(facts: Facts, context: Context) -> Found:
    """Read where somebody mainly speaks, two platforms at most."""
    person = facts.person
    platforms = [one.platform for one in person.channels if one.platform is not Platform.UNKNOWN]
    off = [one for one in platforms if not one.social]
    on = sorted((c for c in person.channels if c.platform.social), key=lambda c: -(c.followers or 0))
    social = [one.platform for one in on if one.platform is not Platform.UNKNOWN]
    choice = person.attributes["main_channel"]
    first = [*off, *social] if choice in (MainChannel.TRADITIONAL, MainChannel.BOTH) else [*social, *off]
    shown = list(dict.fromkeys(first))[:2]
    if not shown:
        words = labels.code_text("main_channel", str(choice)) if choice else None
        return Found(str(choice), words, source=answered(facts), day=day_of(facts)) if words else Found()
    names = [labels.platform_text(one) for one in shown]
    pair = QT_TRANSLATE_NOOP("Comparison", "{first}, {second}")
    text = pair(first=names[0], second=names[1]) if len(names) == 2 else names[0]
    times = number(facts, "media_appearances")
    appears = (
        QT_TRANSLATE_NOOP("Comparison", "TV and press {count} times a year")(count=times) if times else None
    )
    main = facts.main
    handle = say(f"@{main.handle}") if main and main.handle else None
    note = TWO(first=handle, second=appears) if handle and appears else handle or appears
    return Found(
        str(shown[0]),
        text,
        note,
        source=answered(facts),
        day=day_of(facts),
        why=_channels_why(facts, context),
        platform=main.platform if main and main.handle else None,
    )


def _channels_why(facts: Facts, context: Context) -> Text | None:
    """Return the largest channel with its name there and its followers."""
    main = facts.main
    if main is None:
        return None
    where: Text = labels.platform_text(main.platform)
    if main.handle:
        where = TWO(first=where, second=f"@{main.handle}")
    if main.followers is None:
        return QT_TRANSLATE_NOOP("Comparison", "Largest channel: {channel}")(channel=where)
    return QT_TRANSLATE_NOOP("Comparison", "Largest channel: {channel}, {count} followers")(
        channel=where, count=context.written.number(main.followers)
    )


def views_cell(facts: Facts, context: Context) -> Found:
    """Read the views of a usual post of the main channel, the median before the average."""
    main = facts.main
    if main is None:
        return Found()
    views = main.median_views if main.median_views is not None else main.avg_views
    if views is None:
        return Found()
    of = QT_TRANSLATE_NOOP("Comparison", "median")
    if main.median_views is None:
        of = QT_TRANSLATE_NOOP("Comparison", "average")
    rate = view_rate(views, main.followers)
    why = None
    if rate is not None:
        why = QT_TRANSLATE_NOOP("Comparison", "{views} views ÷ {followers} followers = {rate}")(
            views=context.written.number(views),
            followers=context.written.number(main.followers),
            rate=context.written.percent(rate),
        )
    return Found(
        views,
        say(context.written.count(views)),
        of if rate is None else TWO(first=of, second=context.written.percent(rate, 0)),
        source=CellSource(str(main.source)) if main.source else None,
        day=main.measured_on,
        why=why,
    )
