"""The state of the brands: which there are, the one shown, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError
from kolstudio.core.jobs import CancelToken, Progress
from kolstudio.core.model.campaign import Brand
from kolstudio.core.service import brands
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.jobs import Err, Ok

if TYPE_CHECKING:
    from kolstudio.ui.context import Context

TABLES = ("brand", "brand_value", "competitor")
"""Tables whose rows this feature shows."""

_NEW = QT_TRANSLATE_NOOP("Brand", "New brand")
_NEW_TOO = QT_TRANSLATE_NOOP("Brand", "New brand {number}")
_READING = QT_TRANSLATE_NOOP("Brand", "Reading the picture")
_REMOVED = QT_TRANSLATE_NOOP("Brand", "{name} was moved to the trash.")
_CHOSEN = QT_TRANSLATE_NOOP("Brand", "{name} is now the brand in use.")


class BrandPresenter(QObject):
    """What the brand screen shows and does; it knows no widget."""

    shown = Signal()
    """Another brand is shown, or somebody else changed it: every field is to be filled again."""
    kept = Signal()
    """An edit of this screen was kept: what is being typed stays as it is."""

    def __init__(
        self, context: Context, read_logo: Callable[[Path], bytes], parent: QObject | None = None
    ) -> None:
        """`read_logo` makes a small PNG or JPEG of a picture file, on a worker's thread."""
        super().__init__(parent)
        self._context = context
        self._read_logo = read_logo
        self.brands: list[Brand] = []
        self.brand = context.library.current_brand()
        self._load()
        context.hub.follow(self, self._on_change, *TABLES, "setting")

    @property
    def current_id(self) -> int:
        """The brand in use."""
        return self._context.library.current_brand().id

    @property
    def logo(self) -> bytes | None:
        """The picture of the logo."""
        return brands.logo(self._context.library, self.brand)

    def open(self, brand_id: int) -> None:
        """Show a brand; one that is gone leaves the present one."""
        found = next((one for one in self.brands if one.id == brand_id), None)
        if found is not None and found != self.brand:
            self.brand = found
            self.shown.emit()

    def edit(self, field: str, text: str) -> KnownError | None:
        """Keep what was typed into a field; returns what is wrong with it instead."""
        return self._keep(lambda: brands.edit(self._context.library, self.brand.id, field, text))

    def set_gender(self, gender: str) -> None:
        """Keep whom the brand sells to."""
        self._told(lambda: brands.set_gender(self._context.library, self.brand.id, gender))

    def set_value(self, code: str, holds: bool) -> None:
        """Keep whether the brand stands for a value."""
        wanted = {*self.brand.values, code} if holds else {*self.brand.values} - {code}
        self._told(lambda: brands.set_values(self._context.library, self.brand.id, wanted))

    def add_competitors(self, names: Iterable[str]) -> KnownError | None:
        """Add competitors; returns what is wrong instead."""
        return self._keep(lambda: brands.add_competitors(self._context.library, self.brand.id, names))

    def remove_competitor(self, name: str) -> None:
        """Take a competitor away."""
        self._told(lambda: brands.remove_competitor(self._context.library, self.brand.id, name))

    def take_logo(self, path: Path) -> None:
        """Read a picture and keep it as the logo; what cannot be read is said."""
        brand_id = self.brand.id

        def work(progress: Progress, cancel: CancelToken) -> bytes:
            return self._read_logo(path)

        def done(result: Ok[bytes] | Err) -> None:
            if isinstance(result, Ok):
                content = result.value
                self._told(lambda: brands.set_logo(self._context.library, brand_id, content))
            elif result.known is not None:
                self._context.notices.trouble(result.known)

        self._context.jobs.start(_READING, work, done)

    def remove_logo(self) -> None:
        """Take the logo away."""
        self._told(lambda: brands.set_logo(self._context.library, self.brand.id, None))

    def add(self) -> bool:
        """Add a brand under a name of its own and show it; returns whether it was made."""
        taken = {one.name for one in self.brands}
        say = self._context.i18n.render
        number, name = 1, say(_NEW)
        while name in taken:
            number += 1
            name = say(_NEW_TOO(number=number))
        made: list[int] = []

        def deed() -> None:
            made.append(brands.add(self._context.library, name))

        if not self._told(deed):
            return False
        self.open(made[0])
        return True

    def choose(self) -> None:
        """Make the brand that is shown the one in use."""
        if self._told(lambda: brands.choose(self._context.library, self.brand.id)):
            self._context.notices.toast(_CHOSEN(name=self.brand.name))

    def remove(self) -> None:
        """Move the brand that is shown to the trash and show the one in use."""
        gone = self.brand
        if self._told(lambda: brands.remove(self._context.library, gone.id)):
            self._context.notices.toast(_REMOVED(name=gone.name), undo=True)

    def reveal(self, change: ChangeSet) -> bool:
        """Show the brand of a step that was undone or redone."""
        mine = [change.tables[table] for table in TABLES if table in change.tables]
        if not mine:
            return False
        rows = change.tables.get("brand")
        if rows is not None:
            touched = {*rows.inserted, *rows.updated}
            found = next((one.id for one in self.brands if one.id in touched), None)
            if found is not None:
                self.open(found)
        return True

    # -- inside ----------------------------------------------------------------------------------

    def _keep(self, deed: Callable[[], object]) -> KnownError | None:
        if self._context.library.closed:
            return None  # fields lose the focus once more when the window goes
        try:
            with self._context.hub.caused_by(self):
                deed()
        except KnownError as error:
            return error
        before = self.brand.id
        self._load()
        (self.kept if self.brand.id == before else self.shown).emit()
        return None

    def _told(self, deed: Callable[[], object]) -> bool:
        error = self._keep(deed)
        if error is not None:
            self._context.notices.trouble(error)
            self.shown.emit()
        return error is None

    def _load(self) -> None:
        library = self._context.library
        self.brands = library.brands()
        present = self.brand.id
        self.brand = next((one for one in self.brands if one.id == present), None) or library.current_brand()

    def _on_change(self, change: ChangeSet) -> None:
        self._load()
        self.shown.emit()
