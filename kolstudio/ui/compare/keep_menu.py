"""The menu of kept comparisons, the button that opens it, and the small window that asks for a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from kolstudio.core.errors import KnownError
from kolstudio.core.service.comparisons import LONGEST
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.compare.keeping import Keeping
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import GhostButton, PrimaryButton, QuietButton
from kolstudio.ui.widgets.form_field import FormField
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.words import CANCEL

WIDTH = 148
_NAME_WIDTH = 420
_ICON_AND_EDGES = 34

_KEEP = QT_TRANSLATE_NOOP("Compare", "Keep")
_KEEP_WHY = QT_TRANSLATE_NOOP("Compare", "Keep this comparison by name, or open one that was kept")
_KEPT_AS = QT_TRANSLATE_NOOP("Compare", "Kept as {name}")
_KEPT_CHANGED = QT_TRANSLATE_NOOP("Compare", "Kept as {name}; it was changed since")
_KEEP_AS = QT_TRANSLATE_NOOP("Compare", "Keep by name …")
_KEEP_ANOTHER = QT_TRANSLATE_NOOP("Compare", "Keep by another name …")
_KEEP_CHANGES = QT_TRANSLATE_NOOP("Compare", "Keep the changes in {name}")
_ONE = QT_TRANSLATE_NOOP("Compare", "{name} · {count} people")
_SHORTLIST = QT_TRANSLATE_NOOP("Compare", "People of a campaign")
_RENAME = QT_TRANSLATE_NOOP("Compare", "Rename {name} …")
_REMOVE = QT_TRANSLATE_NOOP("Compare", "Keep {name} no longer")
_KEEP_TITLE = QT_TRANSLATE_NOOP("Compare", "Keep the comparison")
_RENAME_TITLE = QT_TRANSLATE_NOOP("Compare", "Rename the comparison")
_NAME = QT_TRANSLATE_NOOP("Compare", "Name")
_NAME_HELP = QT_TRANSLATE_NOOP("Compare", "For example: Who sells for 12.12")
_DO_KEEP = QT_TRANSLATE_NOOP("Compare", "Keep")
_DO_RENAME = QT_TRANSLATE_NOOP("Compare", "Rename")

Say = Callable[[Text], str]


class KeepButton(QuietButton):
    """Says «Keep», or the name under which what is compared is kept; opens the menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "bookmark-plus", parent)
        self.setProperty("compact", "true")
        self.setMaximumWidth(WIDTH)

    def show_kept(self, keeping: Keeping, say: Say) -> None:
        """Show the name of what is open."""
        kept = keeping.present
        if kept is None:
            words, whole = say(_KEEP), say(_KEEP_WHY)
        else:
            words = f"{kept.name} *" if keeping.changed else kept.name
            whole = say((_KEPT_CHANGED if keeping.changed else _KEPT_AS)(name=kept.name))
        room = WIDTH - _ICON_AND_EDGES
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(whole)
        self.setAccessibleName(words if kept is None else whole)


def menu_of(keeping: Keeping, i18n: I18n, parent: QWidget) -> QMenu:
    """Return the menu: keep, the kept ones with how many people, rename and let go of the open one."""
    say = i18n.render
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    present = keeping.present

    def add(words: str, deed: Callable[[], object], *, usable: bool = True) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setEnabled(usable)
        action.triggered.connect(lambda _=False: deed())

    if present is not None and keeping.changed:
        add(say(_KEEP_CHANGES(name=present.name)), keeping.keep_changes, usable=keeping.possible)
    keep = _KEEP_AS if present is None else _KEEP_ANOTHER
    add(say(keep), lambda: ask_to_keep(keeping, i18n, parent), usable=keeping.possible)
    if present is not None:
        add(say(_RENAME(name=present.name)), lambda: ask_to_rename(keeping, i18n, parent))
        add(say(_REMOVE(name=present.name)), keeping.remove)
    lines = keeping.lines()
    if lines:
        menu.addSeparator()
    for line in lines:
        words = say(_ONE(name=line.name, count=line.people)).replace("&", "&&")
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(line.present)
        action.triggered.connect(lambda _=False, line=line: keeping.open(line.id))
    shortlists = keeping.shortlists()
    if shortlists:
        menu.addSeparator()
        more = menu.addMenu(say(_SHORTLIST))
        for line in shortlists:
            action = more.addAction(say(_ONE(name=line.name, count=line.people)).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(line.present)
            action.triggered.connect(lambda _=False, line=line: keeping.open_shortlist(line.id))
    return menu


def show_menu(keeping: Keeping, i18n: I18n, button: QWidget, parent: QWidget) -> None:
    """Open the menu below a button."""
    menu_of(keeping, i18n, parent).popup(button.mapToGlobal(QPoint(0, button.height() + 2)))


def ask_to_keep(keeping: Keeping, i18n: I18n, parent: QWidget) -> None:
    """Ask for the name to keep the comparison by."""
    NameDialog(i18n, _KEEP_TITLE, _DO_KEEP, "", keeping.keep, parent).show()


def ask_to_rename(keeping: Keeping, i18n: I18n, parent: QWidget) -> None:
    """Ask for another name of the open one."""
    name = "" if keeping.present is None else keeping.present.name
    NameDialog(i18n, _RENAME_TITLE, _DO_RENAME, name, keeping.rename, parent).show()


class NameDialog(QDialog):
    """One field; what is wrong with the name is said below it and nothing is lost."""

    def __init__(
        self,
        i18n: I18n,
        title: Text,
        yes: Text,
        name: str,
        take: Callable[[str], KnownError | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._say = i18n.render
        self._take = take
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self._say(title))
        self.setMinimumWidth(_NAME_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self._say(title), "title", self))
        self.edit = QLineEdit(name, self)
        self.edit.setMaxLength(LONGEST)
        self.field = FormField(self.edit, self._say(_NAME), self)
        self.field.set_help(self._say(_NAME_HELP))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel = GhostButton(self._say(CANCEL), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.yes = PrimaryButton(self._say(yes), parent=self)
        self.yes.setDefault(True)
        self.yes.clicked.connect(self.keep)
        row.addWidget(cancel)
        row.addWidget(self.yes)
        column.addLayout(row)
        self.edit.selectAll()
        self.edit.setFocus()

    def keep(self) -> None:
        """Take the name, or say what is wrong with it."""
        wrong = self._take(self.edit.text())
        if wrong is None:
            self.accept()
            return
        words = [self._say(wrong.text)]
        if wrong.hint is not None:
            words.append(self._say(wrong.hint))
        self.field.set_error(" ".join(words))
        self.edit.setFocus()
        self.edit.selectAll()
