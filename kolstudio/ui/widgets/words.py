"""The few words that widgets say by themselves, in the language that Qt's translator speaks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text

CANCEL = QT_TRANSLATE_NOOP("Widgets", "Cancel")
CLEAR = QT_TRANSLATE_NOOP("Widgets", "Clear the search")
SIDE_BAR = QT_TRANSLATE_NOOP("Widgets", "Side bar")
BRAND = QT_TRANSLATE_NOOP("Widgets", "Brand: {name}")
ENTRIES = QT_TRANSLATE_NOOP("Widgets", "{name}, {count}")
FIND_COMMAND = QT_TRANSLATE_NOOP("Widgets", "Find a command")
COMMANDS = QT_TRANSLATE_NOOP("Widgets", "Commands")
NO_COMMAND = QT_TRANSLATE_NOOP("Widgets", "No command by that name.")


def say(text: Text | str) -> str:
    """Return a text in the language of the window; a plain string is said as it is."""
    if isinstance(text, str):
        return text
    template = QCoreApplication.translate(text.context, text.source)
    if not text.args:
        return template
    return template.format_map(
        {key: say(value) if isinstance(value, Text) else value for key, value in text.args}
    )
