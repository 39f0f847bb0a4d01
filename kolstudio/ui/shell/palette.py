"""What the command palette offers: every action that can be done now."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from kolstudio.ui.actions import MENUS, Actions
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.command_palette import Entry


def palette_entries(actions: Actions, i18n: I18n) -> list[Entry]:
    """Return the usable actions as entries, in the order of the table."""
    entries = []
    for spec in actions:
        if spec.id == "palette" or not actions.usable(spec.id):
            continue
        keys = spec.keys[0].toString(QKeySequence.SequenceFormat.NativeText) if spec.keys else ""
        group = i18n.render(MENUS[spec.menu]) if spec.menu else ""
        entries.append(Entry(spec.id, i18n.render(spec.text), group, keys, spec.icon))
    return entries
