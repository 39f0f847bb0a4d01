"""Turns the people of `resources/sample/people.json` into drafts and into rows of their dated records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from kolstudio.core.model.codes import ContactKind, Deliverable, Platform, Source, Stage, Unit, Vat
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, OpenQuestion, PersonDraft, RateDraft
from kolstudio.core.model.reading import Price
from kolstudio.core.store.repos.rows import ATTRIBUTES

Row = dict[str, object]

_RENAMED = {"on": "happened_on", "next": "next_action", "due": "due_on"}
_TABLES = {"contact_log": "contact_log", "collaborations": "collaboration", "flags": "flag"}


def drafts(data: Mapping[str, Any]) -> list[PersonDraft]:
    """Return all sample people as drafts, in the order of the file; figures come with `records`."""
    return [_draft(person, data["agents"]) for person in data["people"]]


def records(
    person: Mapping[str, Any], creator_id: int, channels: Sequence[int], brand_id: int, now: str
) -> Iterator[tuple[str, Row]]:
    """Yield (table, row) for a person's snapshots, audience, contact log, past work, flags and fit card.

    `channels` are the ids of the person's channels in the order of the file, `now` the moment of writing.
    """
    mine: Row = {"creator_id": creator_id}
    for channel_id, channel in zip(channels, person.get("channels", ()), strict=True):
        for snapshot in channel.get("history", ()):
            figures = {("measured_on" if name == "on" else name): value for name, value in snapshot.items()}
            yield (
                "metrics",
                {
                    **mine,
                    "channel_id": channel_id,
                    **figures,
                    "source": Source.SAMPLE,
                    "created": now,
                },
            )
    for share in person.get("audience_shares", ()):
        yield "audience_share", {**mine, **share, "source": Source.SAMPLE}
    for key, table in _TABLES.items():
        for entry in person.get(key, ()):
            columns = {_RENAMED.get(name, name): value for name, value in entry.items()}
            yield table, {**mine, **columns, "created": now}
    if "fit" in person:
        card = person["fit"]
        answers = {f"f{number}": answer for number, answer in enumerate(card["scores"], 1)}
        yield (
            "fit_card",
            {
                **mine,
                "brand_id": brand_id,
                **answers,
                "note": card.get("note", ""),
                "scored_on": card["scored_on"],
            },
        )


def _draft(person: Mapping[str, Any], agents: Mapping[str, Any]) -> PersonDraft:
    return PersonDraft(
        name=person["name"],
        name_is_handle=person.get("name_is_handle", False),
        real_name=person.get("real_name", ""),
        aliases=list(person.get("aliases", ())),
        attributes={name: _plain(person[name]) for name in ATTRIBUTES if name in person},
        fields=[(field["code"], field["words"]) for field in person.get("fields", ())],
        tags=list(person.get("tags", ())),
        brand_values=list(person.get("brand_values", ())),
        roles=list(person.get("roles", ())),
        channels=[_channel(channel) for channel in person.get("channels", ())],
        rates=[_rate(rate) for rate in person.get("rates", ())],
        contacts=[_contact(contact, agents) for contact in person.get("contacts", ())],
        notes=list(person.get("notes", ())),
        questions=[OpenQuestion(**question) for question in person.get("questions", ())],
        value_source=Source.SAMPLE,
    )


def _plain(value: object) -> object:
    return int(value) if isinstance(value, bool) else value


def _channel(channel: Mapping[str, Any]) -> ChannelDraft:
    return ChannelDraft(
        Platform(channel["platform"]),
        channel.get("handle"),
        channel.get("url"),
        channel.get("posts_per_week"),
    )


def _rate(rate: Mapping[str, Any]) -> RateDraft:
    return RateDraft(
        Deliverable(rate["deliverable"]),
        Price(
            min=rate.get("min"),
            max=rate.get("max"),
            currency=rate.get("currency", "VND"),
            quantity=rate.get("quantity", 1),
            unit=Unit(rate.get("unit", "item")),
            vat=Vat(rate.get("vat", "unknown")),
            negotiable=rate.get("negotiable", False),
            barter=rate.get("barter", False),
            commission=rate.get("commission"),
            approx=rate.get("approx", False),
            net=rate.get("net", False),
        ),
        Platform(rate["platform"]) if "platform" in rate else None,
        Stage(rate.get("stage", "asked")),
        date.fromisoformat(rate["quoted_on"]),
        date.fromisoformat(rate["valid_until"]) if "valid_until" in rate else None,
        rate.get("usage", ""),
        rate["raw"],
    )


def _contact(contact: Mapping[str, Any], agents: Mapping[str, Any]) -> ContactDraft:
    given = agents[contact["agent"]] if "agent" in contact else contact
    return ContactDraft(
        ContactKind(given["kind"]),
        given.get("name", ""),
        given.get("phone", ""),
        given.get("email", ""),
        given.get("zalo", ""),
    )
