"""The language of the window: our texts and Qt's own from one catalogue, switched while it is open."""

from __future__ import annotations

import weakref
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal
from shiboken6 import isValid

from kolstudio.core.texts import LANGUAGES, Catalogue, Language, Text, catalogue


class CatalogueTranslator(QTranslator):
    """Gives Qt the texts of a catalogue, for its own buttons, file dialogs and text menus too."""

    def __init__(self, texts: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are texts; Qt would leave out an empty translator."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the translation, else the source: Qt would take an empty string for a translation."""
        return self._texts.translate(context, source)


class I18n(QObject):
    """The language that the window speaks.

    Texts that stand still are bound to their widgets (`bind`); whoever shows composed or counted
    texts shows them again on `changed`. Every widget also gets Qt's LanguageChange event.
    """

    changed = Signal()
    """The language is another one; bound texts have been set again."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bound: dict[tuple[int, str], tuple[weakref.ref[QObject], Text]] = {}
        self._translator: CatalogueTranslator | None = None
        self._texts = catalogue(language)
        self._install()

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self._texts.language

    @property
    def texts(self) -> Catalogue:
        """The catalogue of the language, for services that render texts themselves."""
        return self._texts

    def set_language(self, language: Language) -> None:
        """Switch the language at once, everywhere."""
        if language != self.language:
            self.use(catalogue(language))

    def use(self, texts: Catalogue) -> None:
        """Speak from this catalogue from now on."""
        self._texts = texts
        self._install()
        self._say_again()
        self.changed.emit()

    def render(self, text: Text) -> str:
        """Return a text in the language of the window."""
        return self._texts.render(text)

    def bind(self, owner: QObject, text: Text, setter: str = "setText") -> None:
        """Set a text on a widget or action now and after every change of the language.

        `setter` names the method that takes it; a later binding of the same setter replaces this one.
        """
        key = (id(owner), setter)
        self._bound[key] = (weakref.ref(owner), text)
        getattr(owner, setter)(self.render(text))

    def unbind(self, owner: QObject, setter: str = "setText") -> None:
        """Leave a widget's text alone from now on."""
        self._bound.pop((id(owner), setter), None)

    def _say_again(self) -> None:
        for key, (reference, text) in list(self._bound.items()):
            owner: Any = reference()
            if owner is None or not isValid(owner):
                del self._bound[key]
            else:
                getattr(owner, key[1])(self.render(text))

    def _install(self) -> None:
        """Put our translator in front; Qt then tells every widget that the language changed."""
        QLocale.setDefault(locale_of(self.language))
        old, self._translator = self._translator, CatalogueTranslator(self._texts, self)
        if old is not None:
            old.blockSignals(True)
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        QCoreApplication.installTranslator(self._translator)


def locale_of(language: Language) -> QLocale:
    """Return Qt's rules for a language; numbers and dates of ours come from `core.rules.formats`."""
    return QLocale("vi_VN" if language == "vi" else "en_GB")


def system_language() -> Language:
    """Return the language of the system's settings, Vietnamese when they do not say English."""
    for name in QLocale.system().uiLanguages():
        short = name.replace("_", "-").partition("-")[0].casefold()
        for language in LANGUAGES:
            if short == language:
                return language
    return "vi"
