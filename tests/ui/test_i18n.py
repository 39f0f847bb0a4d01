"""The language of the window: switched live, Qt's own words too, and room for longer words."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kolstudio.core.paths import resources
from kolstudio.core.texts import Language, Text
from kolstudio.ui import i18n as module
from kolstudio.ui.i18n import I18n
from tests.ui import looks

CANCEL = Text("QPlatformTheme", "Cancel")  # a text that is certain to be translated
BUTTONS = QDialogButtonBox.StandardButton


@pytest.fixture
def i18n(qapp: object) -> Iterator[I18n]:
    speaker = I18n("vi")
    yield speaker
    speaker.set_language("en")
    speaker.deleteLater()


def test_a_bound_text_follows_the_language(qtbot: QtBot, i18n: I18n) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    i18n.bind(label, CANCEL)
    i18n.bind(label, CANCEL, "setToolTip")
    assert (label.text(), label.toolTip()) == ("Huỷ", "Huỷ")
    i18n.set_language("en")
    assert (label.text(), label.toolTip()) == ("Cancel", "Cancel")
    i18n.unbind(label, "setToolTip")
    i18n.set_language("vi")
    assert (label.text(), label.toolTip()) == ("Huỷ", "Cancel")


def test_a_bound_widget_without_a_name_in_python_is_still_told(qtbot: QtBot, i18n: I18n) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    def add() -> None:
        i18n.bind(QLabel(page), CANCEL)

    add()
    i18n.set_language("en")
    assert [label.text() for label in page.findChildren(QLabel)] == ["Cancel"]


def test_a_widget_that_is_gone_is_left_out(qtbot: QtBot, i18n: I18n) -> None:
    label = QLabel()
    i18n.bind(label, CANCEL)
    label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    i18n.set_language("en")  # must not raise


def test_every_widget_gets_the_event_and_listeners_the_signal(qtbot: QtBot, i18n: I18n) -> None:
    told: list[str] = []

    class Told(QWidget):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.LanguageChange:
                told.append("event")
            super().changeEvent(event)

    parent = QWidget()
    qtbot.addWidget(parent)
    Told(parent)
    i18n.changed.connect(lambda: told.append("signal"))
    i18n.set_language("en")
    QCoreApplication.sendPostedEvents(None, 0)
    assert "event" in told
    assert "signal" in told
    assert QLocale().language() == QLocale.Language.English


def test_qt_speaks_the_language_on_its_buttons(qtbot: QtBot, i18n: I18n) -> None:
    every = [button for button in BUTTONS if button is not BUTTONS.NoButton]
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in every:
        box.addButton(button)
    english = {button.name for button in every if looks.mixed(box.button(button), "vi")}
    assert english == set()
    assert box.button(BUTTONS.Cancel).text() == "Huỷ"


def test_qt_s_file_dialog_and_text_menu_are_vietnamese(qtbot: QtBot, i18n: I18n) -> None:
    dialog = QFileDialog(None, "Mở", "", "Excel (*.xlsx)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    assert looks.mixed(dialog, "vi") == []
    assert len(looks.texts(dialog)) >= 10
    edit = QLineEdit("chữ")
    qtbot.addWidget(edit)
    menu = edit.createStandardContextMenu()
    qtbot.addWidget(menu)
    assert looks.mixed(menu, "vi") == []
    assert any("Hoàn tác" in action.text() for action in menu.actions())


def test_the_file_dialog_in_english_is_english(qtbot: QtBot, i18n: I18n) -> None:
    i18n.set_language("en")
    dialog = QFileDialog(None, "Open", "", "Excel (*.xlsx)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    assert looks.mixed(dialog, "en") == []


def test_what_qt_shows_has_no_text_that_we_left_english(qtbot: QtBot, i18n: I18n) -> None:
    """Texts of Qt's widgets that no catalogue knows would stay English unseen by `mixed`."""
    dialog = QFileDialog(None, "Mở", "", "Excel (*.xlsx)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    i18n.use(looks.PseudoCatalogue())
    i18n.set_language("vi")
    known = {"Mở", "Excel (*.xlsx)", "Excel", ".", "..", "/"}
    unknown = [
        text
        for widget, text in looks.texts(dialog)
        if text.isascii() and any(c.isalpha() for c in text) and text not in known
    ]
    assert [text for text in unknown if " " in text] == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_text_of_qt_is_empty(qtbot: QtBot, i18n: I18n, language: Language) -> None:
    i18n.set_language("en" if language == "vi" else "vi")
    i18n.set_language(language)
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in BUTTONS:
        if button is not BUTTONS.NoButton:
            box.addButton(button)
    assert all(button.text() for button in box.buttons())
    assert QCoreApplication.translate("Nowhere", "Never translated") == "Never translated"


def test_our_file_of_qt_texts_is_sound() -> None:
    root = ElementTree.parse(resources() / "i18n" / "qtbase_vi.ts").getroot()
    seen: set[tuple[str, str]] = set()
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            assert translation.strip() or not source.strip(), source
            assert (name, source) not in seen
            seen.add((name, source))
            for place in ("%1", "%2", "%3"):
                assert (place in source) == (place in translation), source
            assert source.count("\n") == translation.count("\n"), source
            assert source[-1:].isspace() == translation[-1:].isspace(), source
            if "Alt+" not in source and "&" not in source:
                assert "&" not in translation, source
    assert len(seen) >= 400


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["vi-VN", "vi"], "vi"),
        (["en-GB", "en"], "en"),
        (["fr-FR", "fr", "en"], "en"),
        (["fr-FR"], "vi"),
        (["C"], "vi"),
        ([], "vi"),
    ],
)
def test_the_first_language_is_the_system_s_and_vietnamese_when_unsure(
    monkeypatch: pytest.MonkeyPatch, names: list[str], language: str
) -> None:
    class System:
        @staticmethod
        def uiLanguages() -> list[str]:  # noqa: N802 - Qt's name
            return names

    monkeypatch.setattr(module.QLocale, "system", lambda: System)
    assert module.system_language() == language
