"""Managers and agencies: entities that hold many people, found again by phone or by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from kolstudio.core.model.codes import ContactKind
from kolstudio.core.model.draft import ContactDraft
from kolstudio.core.rules.fold import fold
from kolstudio.core.store.repos import bulk
from kolstudio.core.store.repos.ids import new_uid, new_uids

_CONTACT_COLUMNS = (
    "uid",
    "creator_id",
    "kind",
    "agent_id",
    "name",
    "phone",
    "email",
    "zalo",
    "created",
)


class AgentFinder:
    """Finds or creates the agent that a manager or agency contact belongs to, within one change."""

    def __init__(self, conn: sqlite3.Connection, now: str) -> None:
        self._conn = conn
        self._now = now
        self._known: dict[tuple[str, str, str], int] = {}
        self._complete: set[tuple[int, str, str, str]] = set()
        """(agent, name, e-mail, Zalo) of contacts that can add nothing any more."""
        for agent_id, kind, name, phone, email in conn.execute(
            "SELECT id, kind, name, phone, email FROM agent ORDER BY id DESC"
        ):
            for key in _keys(kind, name, phone, email):
                self._known[key] = agent_id

    def find_or_create(self, contact: ContactDraft) -> int:
        """Return the id of the agent with this phone, else e-mail, else name; create it when new."""
        keys = _keys(contact.kind, contact.name, contact.phone, contact.email)
        for key in keys[:1] if contact.phone else keys:
            if key in self._known:
                agent_id = self._known[key]
                self._fill(agent_id, contact)
                break
        else:
            agent_id = self._create(contact)
        for key in keys:
            self._known.setdefault(key, agent_id)
        return agent_id

    def _create(self, contact: ContactDraft) -> int:
        cursor = self._conn.execute(
            "INSERT INTO agent (uid, kind, name, phone, email, zalo, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (new_uid(), contact.kind, contact.name, contact.phone, contact.email, contact.zalo, self._now),
        )
        return int(cursor.lastrowid or 0)

    def _fill(self, agent_id: int, contact: ContactDraft) -> None:
        said = (agent_id, contact.name, contact.email, contact.zalo)
        if said in self._complete:
            return
        self._complete.add(said)
        self._conn.execute(
            "UPDATE agent SET name = CASE name WHEN '' THEN ?1 ELSE name END,"
            " email = CASE email WHEN '' THEN ?2 ELSE email END,"
            " zalo = CASE zalo WHEN '' THEN ?3 ELSE zalo END"
            " WHERE id = ?4 AND ((name = '' AND ?1 <> '') OR (email = '' AND ?2 <> '') OR (zalo ="
            " '' AND ?3 <> ''))",
            (contact.name, contact.email, contact.zalo, agent_id),
        )


def _keys(kind: str, name: str, phone: str, email: str) -> list[tuple[str, str, str]]:
    keys: list[tuple[str, str, str]] = []
    if phone:
        keys.append((kind, "phone", phone))
    if email:
        keys.append((kind, "email", email.casefold()))
    if not phone and not email and fold(name):
        keys.append((kind, "name", fold(name)))
    return keys


def insert_contacts(
    conn: sqlite3.Connection,
    contacts: Sequence[tuple[int, ContactDraft]],
    now: str,
    agents: AgentFinder | None = None,
) -> None:
    """Write contacts given as (person, contact); managers and agencies join the entity they are."""
    rows: list[bulk.Row] = []
    for uid, (creator_id, contact) in zip(new_uids(len(contacts)), contacts, strict=True):
        said: bulk.Row
        if contact.kind is ContactKind.OWN:
            said = (None, contact.name, contact.phone, contact.email, contact.zalo)
        else:
            agents = agents or AgentFinder(conn, now)
            said = (agents.find_or_create(contact), "", "", "", "")
        rows.append((uid, creator_id, str(contact.kind), *said, now))
    bulk.insert(conn, "contact", _CONTACT_COLUMNS, rows)
