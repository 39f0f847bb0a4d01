"""What the panel about a person's type shows and does, without any widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.model.codes import Label
from kolstudio.core.model.explanation import Explanation, Question
from kolstudio.core.rules.labels import label_text
from kolstudio.core.service import classifying, completeness, creators, editing
from kolstudio.core.service.completeness import Completeness
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP
from kolstudio.ui.context import Context
from kolstudio.ui.hub import Following

_SET = QT_TRANSLATE_NOOP("Explain", "Type set by hand: {label}")
_UNSET = QT_TRANSLATE_NOOP("Explain", "Back to the computed type")


class ExplainPresenter(QObject):
    """Explains one person's type, takes answers, and the owner's own word."""

    changed = Signal()
    """Something shown is another one; also after undo and redo."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: tuple[str, ...] = ()
        self.person: int | None = None
        self.explanation: Explanation | None = None
        self.completeness: Completeness | None = None
        self.following = Following(context.hub, self, self._on_change)

    def show(self, creator_id: int | None) -> None:
        """Explain this person from now on; None = nobody."""
        if creator_id != self.person:
            self._asked = ()
        self.person = creator_id
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        self.explanation = self.completeness = None
        self.following.catch_up()
        library = self._context.library
        if self.person is not None:
            try:
                person = creators.get(library, self.person)
            except RuleError:
                self.person = None
            else:
                self.explanation = classifying.explanation(library, person.id, self._context.i18n.texts)
                self.completeness = completeness.of(library, person)
                open_now = {question.field for question in self.explanation.open}
                kept = open_now | set(self._asked)
                self._asked = tuple(one.field for one in self.explanation.questions if one.field in kept)
        self.changed.emit()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The open questions and those answered since the person was shown, the heaviest first."""
        if self.explanation is None:
            return ()
        return tuple(one for one in self.explanation.questions if one.field in self._asked)

    def answer(self, field: str, text: str) -> None:
        """Write an answer; "" takes it back."""
        person = self.person
        if person is not None:
            self._do(lambda: editing.edit(self._context.library, person, field, text))

    def set_type(self, label: Label | None, reason: str = "") -> bool:
        """Set the type by hand, None = as computed; False when it was refused."""
        person = self.person
        if person is None:
            return False
        done = self._do(lambda: classifying.set_override(self._context.library, person, label, reason))
        if done:
            text = _SET(label=label_text(label)) if label else _UNSET
            self._context.notices.toast(text, undo=True)
        return done

    def set_koc(self, is_koc: bool) -> None:
        """Give or take the role KOC."""
        person = self.person
        if person is not None and self.explanation is not None and self.explanation.koc != is_koc:
            self._do(lambda: classifying.set_koc(self._context.library, person, is_koc))

    def _do(self, act: Callable[[], object]) -> bool:
        done = True
        try:
            with self._context.hub.caused_by(self):
                act()
        except KnownError as error:
            self._context.notices.trouble(error)
            done = False
        self.refresh()
        return done

    def _on_change(self, change: ChangeSet) -> None:
        if change.people is None or self.person in change.people or "setting" in change.tables:
            self.refresh()
