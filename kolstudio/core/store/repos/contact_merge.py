"""Adds contacts to somebody who has some: what is known stays, gaps are filled, nothing is doubled."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.draft import ContactDraft
from kolstudio.core.rules.fold import fold
from kolstudio.core.store.repos.agents import AgentFinder, insert_contacts

_PARTS = ("phone", "email", "zalo", "name")
"""What a contact is recognised by, the surest first."""


@dataclass(slots=True)
class _Known:
    """A contact as it is: its own values, or those of the manager or agency that it is."""

    row_id: int
    agent_id: int | None
    kind: str
    parts: dict[str, str]
    draft: ContactDraft | None = None
    """The contact itself while it is not written yet."""


def merge_contacts(
    conn: sqlite3.Connection,
    creator_id: int,
    contacts: Sequence[ContactDraft],
    now: str,
    agents: AgentFinder | None = None,
) -> None:
    """Add what these contacts say beyond what the person's contacts of the same kind say.

    Recognised by phone, else e-mail, Zalo or name: empty parts of the known contact are filled, a
    different e-mail or Zalo becomes a contact of its own.
    """
    if not contacts:
        return
    have = [
        _Known(row[0], row[1], row[2], dict(zip(_PARTS, row[3:], strict=True)))
        for row in conn.execute(
            "SELECT c.id, c.agent_id, c.kind, coalesce(a.phone, c.phone), coalesce(a.email, c.email),"
            " coalesce(a.zalo, c.zalo), coalesce(a.name, c.name)"
            " FROM contact c LEFT JOIN agent a ON a.id = c.agent_id WHERE c.creator_id = ? ORDER BY c.id",
            (creator_id,),
        )
    ]
    added: list[tuple[int, ContactDraft]] = []
    for contact in contacts:
        known = [one for one in have if one.kind == contact.kind]
        rest = _beyond(conn, known, contact)
        if rest is None:
            continue
        rest = replace(rest)
        added.append((creator_id, rest))
        have.append(_Known(0, None, str(rest.kind), _said(rest), rest))
    insert_contacts(conn, added, now, agents)


def _beyond(conn: sqlite3.Connection, known: Sequence[_Known], contact: ContactDraft) -> ContactDraft | None:
    """Fill the gaps of the contact that this is, and return what is left to add."""
    said = _said(contact)
    same = _same(known, said)
    if same is None:
        return contact
    gaps = {part: value for part, value in said.items() if value and not same.parts[part]}
    _fill(conn, same, gaps)
    left = {
        part: said[part]
        for part in ("email", "zalo")
        if said[part] and not any(_alike(part, said[part], one.parts[part]) for one in known)
    }
    return ContactDraft(ContactKind(contact.kind), contact.name, **left) if left else None


def _same(known: Sequence[_Known], said: dict[str, str]) -> _Known | None:
    key = next((part for part in _PARTS if said[part]), "name")
    return next((one for one in known if _alike(key, said[key], one.parts[key])), None)


def _alike(part: str, one: str, other: str) -> bool:
    if part == "name":
        return fold(one) == fold(other)
    return one.casefold() == other.casefold()


def _fill(conn: sqlite3.Connection, known: _Known, gaps: dict[str, str]) -> None:
    if not gaps:
        return
    known.parts |= gaps
    if known.draft is not None:
        for part, value in gaps.items():
            setattr(known.draft, part, value)
        return
    table, row_id = ("contact", known.row_id) if known.agent_id is None else ("agent", known.agent_id)
    columns = ", ".join(f"{part} = ?" for part in gaps)
    conn.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*gaps.values(), row_id))


def _said(contact: ContactDraft) -> dict[str, str]:
    return {part: getattr(contact, part) for part in _PARTS}
