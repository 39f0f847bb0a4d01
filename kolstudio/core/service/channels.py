"""Channels of a person: added by a pasted link, edited, measured. One step of undo each."""

from __future__ import annotations

import re
from datetime import date

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Platform, Source
from kolstudio.core.model.draft import ChannelDraft, MetricsDraft
from kolstudio.core.model.parts import Snapshot
from kolstudio.core.model.person import Channel
from kolstudio.core.model.reading import ChannelLink
from kolstudio.core.rules.dates import parse_date
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.rules.fold import handle_key
from kolstudio.core.rules.links import parse_link
from kolstudio.core.rules.typed_text import typed_line
from kolstudio.core.service import creators, field_values
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import details, person_parts
from kolstudio.core.store.repos.rows import METRIC_FIELDS
from kolstudio.core.texts import QT_TRANSLATE_NOOP

PARTS = ("handle", "platform", "url", "posts_per_week")
"""What `edit` takes."""
FIGURES = (*METRIC_FIELDS, "er_basis")
"""What `set_figure` takes."""

_TAKEN = QT_TRANSLATE_NOOP("Channels", "{name} already has this channel.")
_TAKEN_HINT = QT_TRANSLATE_NOOP("Channels", "If they are one person, keep one of the two.")
_OWN = QT_TRANSLATE_NOOP("Channels", "This channel is already in the list.")
_NO_LINK = QT_TRANSLATE_NOOP("Channels", "Paste a link to a profile, or type an @handle.")
_GONE = QT_TRANSLATE_NOOP("Channels", "This channel is no longer there.")
_NO_ER = QT_TRANSLATE_NOOP("Channels", "Type the engagement rate first.")
_NO_FIGURES = QT_TRANSLATE_NOOP("Channels", "Type a figure first, then the day it was measured.")
_FUTURE = QT_TRANSLATE_NOOP("Channels", "{day} is still to come.")


def add(library: Library, creator_id: int, text: str, platform: Platform | None = None) -> int:
    """Add the channel that a link or a handle names and return its id.

    Raises `RuleError`: unreadable (link_unreadable), had already by somebody (channel_taken).
    """
    link = _link(text, platform)
    _check_free(library, creator_id, link)
    with library.store.change("edit_channels", subject=[creator_id], origin=library.origin):
        draft = ChannelDraft(link.platform, link.handle, link.url)
        channel_id = details.add_channel(
            library.store.conn, creator_id, draft, Source.TYPED, library.moment()
        )
        details.update(library.store.conn, creator_id, {}, library.moment())
    return channel_id


def edit(library: Library, creator_id: int, channel_id: int, part: str, text: str) -> None:
    """Set handle, platform, link or posts a week of a channel to what was typed."""
    channel = _channel(library, creator_id, channel_id)
    changes: dict[str, object]
    if part == "posts_per_week":
        changes = {part: field_values.read(FIELDS[part], text, library)}
    elif part == "platform":
        link = ChannelLink(Platform(text), channel.handle, channel.url)
        _check_free(library, creator_id, link, channel_id)
        changes = {"platform": text}
    elif part in ("handle", "url"):
        changes = _named(library, creator_id, channel, part, typed_line(text))
    else:
        raise KeyError(part)
    with library.store.change(
        "edit_channels",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"channel:{channel_id}:{part}",
    ):
        person_parts.update_channel(library.store.conn, channel_id, changes)
        details.update(library.store.conn, creator_id, {}, library.moment())


def remove(library: Library, creator_id: int, channel_id: int) -> None:
    """Remove a channel with its figures; undo brings both back."""
    _channel(library, creator_id, channel_id)
    with library.store.change("edit_channels", subject=[creator_id], origin=library.origin):
        person_parts.remove_channel(library.store.conn, channel_id)
        details.update(library.store.conn, creator_id, {}, library.moment())


def set_figure(
    library: Library,
    creator_id: int,
    channel_id: int,
    key: str,
    text: str,
    *,
    measured_on: date | None = None,
    note: str = "",
) -> None:
    """Set one figure of a channel to what was typed, measured today or on a given day.

    A day's figures are one snapshot; those of other days stay. "" makes the figure unknown.
    """
    if key not in FIGURES:
        raise KeyError(key)
    channel = _channel(library, creator_id, channel_id)
    value = field_values.read(FIELDS[key], text, library)
    if key == "er_basis" and channel.er is None and value is not None:
        raise RuleError(_NO_ER, code="no_er")
    _check_day(library, measured_on)
    conn, now, today = library.store.conn, library.moment(), library.today()
    with library.store.change(
        "edit_channels", subject=[creator_id], origin=library.origin, coalesce=f"channel:{channel_id}:{key}"
    ):
        if key == "er_basis":
            details.set_er_basis(conn, channel_id, value or "unknown")
        elif value is None or (measured_on is None and not note):
            details.set_metric(conn, creator_id, channel_id, key, value, today=today.isoformat(), now=now)
        else:
            day = measured_on or today
            person_parts.set_dated_figure(
                conn,
                creator_id,
                channel_id,
                key,
                value,
                snapshot=_typed_on(history(library, creator_id).get(channel_id, []), day),
                draft=MetricsDraft(er_basis=channel.er_basis, measured_on=day),
                note=note,
                now=now,
            )
        details.update(conn, creator_id, {}, now)


def set_measured(library: Library, creator_id: int, channel_id: int, text: str) -> None:
    """Say when and from where the newest figures of a channel were taken: «10/10/2026 · ảnh chụp»."""
    known = history(library, creator_id).get(channel_id)
    if not known:
        raise RuleError(_NO_FIGURES, code="no_figures")
    said, _, note = typed_line(text).partition("·")
    read = parse_date(said.strip(), today=library.today())
    if read.question is not None or read.value is None:
        said, _, note = typed_line(text).partition(" ")
        read = parse_date(said.strip(), today=library.today())
    if read.value is None:
        field_values.read(FIELDS["consent_on"], text, library)
        raise RuleError(_NO_FIGURES, code="value_unclear")
    _check_day(library, read.value)
    with library.store.change(
        "edit_channels",
        subject=[creator_id],
        origin=library.origin,
        coalesce=f"channel:{channel_id}:measured",
    ):
        person_parts.update_snapshot(
            library.store.conn, known[-1].id, read.value.isoformat(), note.strip(" ·,-")
        )
        details.update(library.store.conn, creator_id, {}, library.moment())


def history(library: Library, creator_id: int) -> dict[int, list[Snapshot]]:
    """Return what was measured of a person's channels, oldest first, by channel."""
    return person_parts.snapshots(library.store.conn, creator_id)


def _link(text: str, platform: Platform | None) -> ChannelLink:
    if not typed_line(text):
        raise RuleError(_NO_LINK, code="link_unreadable")
    read = parse_link(text, platform)
    if read.question is not None:
        raise RuleError(read.question.text, _NO_LINK, code="link_unreadable")
    if read.value is None:
        raise RuleError(_NO_LINK, code="link_unreadable")
    return read.value


def _named(library: Library, creator_id: int, channel: Channel, part: str, text: str) -> dict[str, object]:
    """Return the columns that a typed handle or link sets; a link names its handle too."""
    if not text:
        return {"handle": None, "handle_key": None} if part == "handle" else {"url": None}
    known = None if channel.platform is Platform.UNKNOWN else channel.platform
    spaced = part == "handle" and re.search(r"\s", text) is not None
    link = ChannelLink(channel.platform, text, channel.url) if spaced else _link(text, known)
    _check_free(library, creator_id, link, channel.id)
    changes: dict[str, object] = {"platform": str(link.platform)}
    if link.handle or part == "handle":
        changes |= {"handle": link.handle, "handle_key": handle_key(link.handle) if link.handle else None}
    if link.url:
        changes["url"] = link.url
    return changes


def _check_free(library: Library, creator_id: int, link: ChannelLink, but: int = 0) -> None:
    key = handle_key(link.handle) if link.handle else None
    holder = person_parts.channel_holder(library.store.conn, str(link.platform), key, link.url, but=but)
    if holder is None:
        return
    if holder[0] == creator_id:
        raise RuleError(_OWN, code="channel_taken")
    raise RuleError(_TAKEN(name=holder[1]), _TAKEN_HINT, code="channel_taken")


def _check_day(library: Library, day: date | None) -> None:
    if day is not None and day > library.today():
        raise RuleError(_FUTURE(day=f"{day:%d/%m/%Y}"), code="day_to_come")


def _typed_on(known: list[Snapshot], day: date) -> int | None:
    same = [one for one in known if one.measured_on == day.isoformat() and one.source is Source.TYPED]
    return same[-1].id if same else None


def _channel(library: Library, creator_id: int, channel_id: int) -> Channel:
    for channel in creators.get(library, creator_id).channels:
        if channel.id == channel_id:
            return channel
    raise RuleError(_GONE, code="not_found")
