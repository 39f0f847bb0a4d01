"""Settles what needs a whole row: the name, whose the figures are, contacts, terms of all prices."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    Platform,
    Vat,
)
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, RateDraft
from kolstudio.core.model.reading import Price, Question
from kolstudio.core.rules.row_columns import (
    Column,
    Understood,
    rate_basis,
)
from kolstudio.core.rules.row_in_progress import RowInProgress
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_WHICH_CHANNEL = QT_TRANSLATE_NOOP("Import", "The row has several links. Which one does “{value}” belong to?")


def finish(row: RowInProgress, has_name_column: bool) -> None:
    """Settle what needs the whole row: the name, whose figures they are, contacts, terms of the prices."""
    channels = row.person.channels
    for platform in row.platforms:
        if all(channel.platform is not platform for channel in channels):
            channels.append(ChannelDraft(platform))
    if row.figures:
        _assign_figures(row)
    if not row.person.name and not has_name_column:
        named = (
            next((channel.handle for channel in row.person.channels if channel.handle), None) or row.verbatim
        )
        row.person.name, row.person.name_is_handle = named, bool(named)
    if row.emails or row.zalo or row.manager or row.manager_phones:
        _join_contacts(row)
    if row.commission or row.barter or row.vat or row.usage:
        _apply_terms(row)


def _assign_figures(row: RowInProgress) -> None:
    channels = row.person.channels
    linked = [channel for _, channel in row.linked]
    if len(linked) > 1:
        linked = list({id(channel): channel for channel in linked}.values())
    general = []
    for column, found in row.figures:
        mapping = column.mapping
        platform = mapping.platform
        if platform is not None:
            own = [channel for channel in channels if channel.platform is platform]
            if not own:
                own = [ChannelDraft(platform)]
                channels += own
        elif mapping.beside is not None:
            own = [channel for index, channel in row.linked if index == mapping.beside]
            if not own:
                own = [ChannelDraft(Platform.UNKNOWN)]
                channels += own
                row.linked.append((mapping.beside, own[0]))
        else:
            general.append((column, found))
            continue
        _put(row, own, column, found)
    for column, found in general:
        own = linked or channels
        if not own:
            own = [ChannelDraft(Platform.UNKNOWN)]
            channels += own
        _put(row, own, column, found)


def _put(row: RowInProgress, own: list[ChannelDraft], column: Column, found: Understood) -> None:
    """Give a figure to the one channel it can belong to, or ask."""
    if len(own) > 1:
        row.ask(column, _which_channel(found.raw, tuple([channel.platform for channel in own])), found.raw)
        return
    metrics = own[0].metrics
    base = column.base
    if getattr(metrics, base) is not None:
        row.note(column, found.raw)
        return
    setattr(metrics, base, found.value)
    if base == "er":
        metrics.er_basis = rate_basis(column.name, found.raw)


@lru_cache(maxsize=4096)
def _which_channel(value: str, platforms: tuple[Platform, ...]) -> Question:
    return Question("which_channel", _WHICH_CHANNEL(value=value), platforms)


def _join_contacts(row: RowInProgress) -> None:
    if row.emails or row.zalo:
        own = next((contact for contact in row.person.contacts if contact.kind is ContactKind.OWN), None)
        if own is None:
            own = ContactDraft()
            row.person.contacts.append(own)
        own.zalo = row.zalo or own.zalo
        if row.emails:
            own.email = row.emails[0]
            row.person.contacts.extend(ContactDraft(email=address) for address in row.emails[1:])
    for number in row.manager_phones:
        open_one = next(
            (contact for contact in row.manager if contact.kind is ContactKind.MANAGER and not contact.phone),
            None,
        )
        if open_one is not None:
            open_one.phone, open_one.zalo = number.phone, number.zalo
        elif all(contact.phone != number.phone for contact in row.manager):
            row.manager = (*row.manager, number)
    row.person.contacts.extend(row.manager)


def _apply_terms(row: RowInProgress) -> None:
    """Apply the columns about all prices of a row: VAT, usage rights, commission, barter."""
    if row.vat is not None:
        for rate in row.person.rates:
            if rate.price.vat is Vat.UNKNOWN and not rate.price.net:
                rate.price = replace(rate.price, vat=row.vat)
    if row.usage:
        for rate in row.person.rates:
            rate.usage = row.usage
        if not row.person.rates:
            row.person.notes.append(row.usage)
    if row.commission is not None:
        commission, raw = row.commission
        row.person.rates.append(RateDraft(Deliverable.OTHER, Price(commission=commission), raw=raw))
    if row.barter:
        row.person.rates.append(
            RateDraft(Deliverable.OTHER, Price(min=0, max=0, barter=True), raw=row.barter)
        )
