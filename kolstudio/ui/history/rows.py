"""One step as a line of its day: the time, what was done, to whom, what changed, from where."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kolstudio.core.service.history import STATES
from kolstudio.core.service.step_words import Changed
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.history.presenter import Step
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import LinkButton
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.styling import label

_MORE_PEOPLE = QT_TRANSLATE_NOOP("HistoryScreen", "and {count} more")
_MORE_CHANGES = QT_TRANSLATE_NOOP("HistoryScreen", "and {count} more changes")
_CHANGE = QT_TRANSLATE_NOOP("HistoryScreen", "{field}: {before} → {after}")
_ROWS = QT_TRANSLATE_NOOP("HistoryScreen", "{field}: {what}")
_TIME_WIDTH = 44
_LONGEST_VALUE = 90
_LONGEST_NAME, _LONGEST_OF_SEVERAL = 60, 26
_QUIET = ("applied", "marker")


class StepRow(QFrame):
    """A step; the names in it lead to the people."""

    person_wanted = Signal(int)

    def __init__(self, step: Step, i18n: I18n, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.links: dict[int, LinkButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(10)
        time = label(f"{step.at:%H:%M}", "muted", self)
        time.setFixedWidth(_TIME_WIDTH)
        row.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(self._head(step, i18n))
        told = self._told(step, i18n)
        self.changes = label(told, "secondary", self, wrap=True)
        self.changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.changes.setVisible(bool(told))
        column.addWidget(self.changes)
        row.addLayout(column, 1)

    def _head(self, step: Step, i18n: I18n) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        words = i18n.render(step.what)
        self.what = label(
            words[:1].upper() + words[1:], "strong" if step.state != "marker" else "muted", self
        )
        head.addWidget(self.what)
        longest = _LONGEST_NAME if len(step.people) == 1 else _LONGEST_OF_SEVERAL
        for person, name in step.people:
            link = LinkButton(_short(name, longest).replace("&", "&&"), self)
            link.setAccessibleName(name)
            link.setToolTip(name)
            link.clicked.connect(self._opener(person))
            self.links[person] = link
            head.addWidget(link)
        if step.more_people:
            head.addWidget(label(i18n.render(_MORE_PEOPLE(count=step.more_people)), "muted", self))
        if step.state not in _QUIET and step.state in STATES:
            head.addWidget(
                Chip(i18n.render(STATES[step.state]), "watch" if step.state == "undone" else "", self)
            )
        head.addStretch(1)
        if step.origin is not None:
            head.addWidget(label(i18n.render(step.origin), "secondary", self))
        return head

    def _opener(self, person: int) -> Callable[[], None]:
        return lambda: self.person_wanted.emit(person)

    def _told(self, step: Step, i18n: I18n) -> str:
        lines = [i18n.render(_words(one)) for one in step.changes if not one.what]
        if step.more_changes:
            lines.append(i18n.render(_MORE_CHANGES(count=step.more_changes)))
        counts = " · ".join(i18n.render(_words(one)) for one in step.changes if one.what)
        return "\n".join((*lines, counts) if counts else lines)


def _words(one: Changed) -> Text:
    if one.what:
        return _ROWS(field=one.label, what=one.what)
    return _CHANGE(field=one.label, before=_short(one.before), after=_short(one.after))


def _short(text: str, most: int = _LONGEST_VALUE) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
