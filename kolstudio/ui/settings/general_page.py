"""What holds for the window and not for the library's values: language, colours, where the file lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.settings.pages import Page
from kolstudio.ui.settings.setting_line import SettingLine
from kolstudio.ui.widgets.buttons import GhostButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import rule

_WINDOW = QT_TRANSLATE_NOOP("SettingsScreen", "Window")
_LANGUAGE = QT_TRANSLATE_NOOP("SettingsScreen", "Language")
_LANGUAGE_HINT = QT_TRANSLATE_NOOP("SettingsScreen", "Also of the files that are made from now on.")
_LANGUAGES = (("vi", Text("", "Tiếng Việt")), ("en", Text("", "English")))
_COLOURS = QT_TRANSLATE_NOOP("SettingsScreen", "Appearance")
_THEMES = (
    ("light", QT_TRANSLATE_NOOP("SettingsScreen", "Light")),
    ("dark", QT_TRANSLATE_NOOP("SettingsScreen", "Dark")),
    ("system", QT_TRANSLATE_NOOP("SettingsScreen", "As the system")),
)
_LIBRARY = QT_TRANSLATE_NOOP("SettingsScreen", "Library")
_FILE = QT_TRANSLATE_NOOP("SettingsScreen", "Library file")
_FILE_HINT = QT_TRANSLATE_NOOP(
    "SettingsScreen", "Everything you keep is in this one file on your computer, saved as you work."
)
_SHOW = QT_TRANSLATE_NOOP("SettingsScreen", "Show in folder")


class GeneralPage(Page):
    """Language and colours at once; the file with its folder."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.window_card = Card(parent=self)
        self.window_card.body.setSpacing(0)
        self.language = Segmented(parent=self)
        self.language.chosen.connect(lambda key: context.actions.run(f"speak_{key}"))
        self.theme = Segmented(parent=self)
        self.theme.chosen.connect(lambda key: context.actions.run(f"theme_{key}"))
        self.lines = [self._line(self.language), self._line(self.theme)]
        self.window_card.add(self.lines[0])
        self.window_card.add(rule(self))
        self.window_card.add(self.lines[1])
        self.library_card = Card(parent=self)
        self.file = SettingLine(self.library_card, right=0)
        self.path = ElidedLabel("", "secondary", self, mode=Qt.TextElideMode.ElideMiddle)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.file.left.addWidget(self.path)
        self.show_button = GhostButton("", "folder-open", self)
        self.show_button.clicked.connect(lambda: context.actions.run("show_folder"))
        self.file.right.addWidget(self.show_button)
        self.library_card.add(self.file)
        self.column.addWidget(self.window_card)
        self.column.addWidget(self.library_card)
        self.column.addStretch(1)
        context.theme.changed.connect(self._show_choices)
        self.show_now()

    def _line(self, control: QWidget) -> SettingLine:
        line = SettingLine(self.window_card, right=0)
        line.right.addWidget(control)
        return line

    def first_focus(self) -> QWidget | None:
        """Return the language that is spoken."""
        return self.language.button(self.language.current)

    def show_now(self) -> None:
        """Show the present state in the present language."""
        say = self._context.i18n.render
        self.window_card.set_title(say(_WINDOW))
        self.library_card.set_title(say(_LIBRARY))
        self.lines[0].say(say(_LANGUAGE), say(_LANGUAGE_HINT))
        self.lines[1].say(say(_COLOURS))
        self.language.set_name(say(_LANGUAGE))
        self.theme.set_name(say(_COLOURS))
        self.language.set_options(_said(say, _LANGUAGES))
        self.theme.set_options(_said(say, _THEMES))
        self.file.say(say(_FILE), say(_FILE_HINT))
        self.path.setText(str(self._context.library.path))
        self.show_button.setText(say(_SHOW))
        self._show_choices()

    def _show_choices(self) -> None:
        self.language.set_current(self._context.i18n.language)
        self.theme.set_current(self._context.prefs.theme)


def _said(say: Callable[[Text], str], options: Sequence[tuple[str, Text]]) -> list[tuple[str, str]]:
    return [(key, say(words)) for key, words in options]
