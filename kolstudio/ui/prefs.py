"""What the window remembers per user, outside the library: an ini file in the owner's folder."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from kolstudio.core.paths import data_folder
from kolstudio.core.texts import LANGUAGES, Language

RECENT = 8
"""How many files «Open recent» remembers."""


class Prefs:
    """Language, theme, window, recent files; each value is written as soon as it is set."""

    def __init__(self, path: Path | None = None) -> None:
        """Read the ini file, by default `window.ini` in the owner's folder; a missing one is empty."""
        self.path = path or data_folder() / "window.ini"
        self._ini = QSettings(str(self.path), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language | None:
        """The language chosen, None when nobody chose yet."""
        value = self._text("language")
        return next((language for language in LANGUAGES if language == value), None)

    @language.setter
    def language(self, language: Language) -> None:
        self._put("language", language)

    @property
    def theme(self) -> str:
        """«light», «dark» or «system»."""
        value = self._text("theme")
        return value if value in ("light", "dark") else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._put("theme", theme)

    @property
    def geometry(self) -> QByteArray | None:
        """Place and size of the window, as Qt saves it."""
        value = self._ini.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._put("geometry", geometry)

    @property
    def rail_collapsed(self) -> bool:
        """Whether the rail shows icons only."""
        return self._text("rail_collapsed") == "true"

    @rail_collapsed.setter
    def rail_collapsed(self, collapsed: bool) -> None:
        self._put("rail_collapsed", "true" if collapsed else "false")

    @property
    def recent(self) -> list[Path]:
        """The libraries opened last, newest first; some may be gone."""
        value = self._ini.value("recent")
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name]

    def opened(self, path: Path) -> None:
        """Put a library at the head of the recent ones."""
        path = path.absolute()
        others = [other for other in self.recent if other != path]
        self._put("recent", [str(one) for one in (path, *others)[:RECENT]])

    def forget(self, path: Path) -> None:
        """Take a library that is gone from the recent ones."""
        self._put("recent", [str(one) for one in self.recent if one != path])

    def value(self, key: str, default: str = "") -> str:
        """Return what a screen remembers under its own key (`roster/columns`)."""
        return self._text(key) or default

    def remember(self, key: str, value: str) -> None:
        """Keep something for a screen under its own key."""
        self._put(key, value)

    def _text(self, key: str) -> str:
        value = self._ini.value(key)
        return value if isinstance(value, str) else ""

    def _put(self, key: str, value: object) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._ini.setValue(key, cast(str, value))
        self._ini.sync()
