"""The card «Hợp thương hiệu»: twelve questions answered from 1 to 5, the score and what it recommends."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kolstudio.core.errors import KnownError, RuleError
from kolstudio.core.rules.fit import Band, Question
from kolstudio.core.service import fit
from kolstudio.core.store.changes import ChangeSet
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator.evidence import EvidenceChip, give_way
from kolstudio.ui.hub import Following
from kolstudio.ui.theme.tokens import Tone
from kolstudio.ui.widgets.buttons import LinkButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.chip import Chip
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label

_TITLE = QT_TRANSLATE_NOOP("FitCard", "Brand fit")
_FOR = QT_TRANSLATE_NOOP("FitCard", "· {brand} · {score}")
_FOR_UNSCORED = QT_TRANSLATE_NOOP("FitCard", "· {brand}")
_GO_ON = QT_TRANSLATE_NOOP("FitCard", "{answered} of {all} questions · go on")
_FEWER = QT_TRANSLATE_NOOP("FitCard", "{answered} of {all} questions · show fewer")
_SEE = QT_TRANSLATE_NOOP("FitCard", "{answered} of {all} questions · show all")
_NEEDED = QT_TRANSLATE_NOOP("FitCard", "A score needs {needed} answers.")
_KEYS = QT_TRANSLATE_NOOP("FitCard", "Keys 1 to 5, arrows; Delete takes the answer away")
_KNOCK_OUT = QT_TRANSLATE_NOOP("FitCard", "“{question}” is low: at most “Consider”, whatever the score.")
_KNOCK_OUTS = QT_TRANSLATE_NOOP(
    "FitCard", "Conduct and audience are both low: better not, whatever the score."
)
_WEAKEST = QT_TRANSLATE_NOOP("FitCard", "Weakest: {question}")
_ENDS = QT_TRANSLATE_NOOP("FitCard", "1: {low} · 5: {high}")
_TONES: Mapping[Band, Tone] = {Band.INVITE: "good", Band.CONSIDER: "watch", Band.NO: "bad"}


class FiveSteps(Segmented):
    """An answer from 1 to 5: digits and arrows answer, Delete and Backspace take the answer away."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.set_options([(str(step), str(step)) for step in range(1, 6)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take digits and Delete; leave the rest to the choices."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text() in ("1", "2", "3", "4", "5"):
                self.button(event.text()).setFocus(Qt.FocusReason.TabFocusReason)
                self._take(event.text())
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                if self.current:
                    self._take("")
                return True
        return super().eventFilter(watched, event)


class FitCard(QWidget):
    """How one person fits the current brand; three questions first, the rest when asked for."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._i18n = context.i18n
        self._person: int | None = None
        self._all = False
        self.found: fit.Card | None = None
        """The card shown, None while nobody is shown."""
        self.steps: dict[str, FiveSteps] = {}
        """The answer of each question, by its id."""
        self._lines: dict[str, tuple[QWidget, EvidenceChip, FiveSteps]] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.card = Card(parent=self)
        outer.addWidget(self.card)
        self.about = label("", "lead", self.card)
        self.band = Chip("", "", self.card)
        self.card.head.insertWidget(1, self.about)
        self.card.add_action(self.band)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self.card.body.addLayout(self._grid)
        self.more = LinkButton("", self.card)
        self.more.clicked.connect(self._turn)
        self.card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.remarks = label("", "secondary", self.card, wrap=True)
        self.card.add(self.remarks)
        self._make()
        self.following = Following(context.hub, self, self._on_change)
        self._show()

    def show_person(self, creator_id: int | None) -> None:
        """Show the card of this person; None = nobody."""
        if creator_id != self._person:
            self._all = False
        self._person = creator_id
        self._refresh()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        self._make()
        self._show()

    def _make(self) -> None:
        for parts in self._lines.values():
            for part in parts:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.steps, self._lines = {}, {}
        every = fit.rules().questions
        first = [one for key in fit.FIRST for one in every if one.id == key]
        for row, one in enumerate([*first, *(one for one in every if one not in first)]):
            self._line(row, one)
        order: list[QWidget] = []
        for _, chip, steps in self._lines.values():
            order += [chip, *(steps.button(str(step)) for step in range(1, 6))]
        for before, after in pairwise([*order, self.more]):
            self.setTabOrder(before, after)

    def _line(self, row: int, one: Question) -> None:
        words = one.words[self._i18n.language]
        ends = self._say(_ENDS(low=one.low[self._i18n.language], high=one.high[self._i18n.language]))
        asked = label(words, "", self.card, wrap=True)
        give_way(asked)
        asked.setToolTip(ends)
        chip = EvidenceChip(one.ids, self._i18n, self.card)
        steps = FiveSteps(words, self.card)
        steps.setAccessibleDescription(f"{ends}. {self._say(_KEYS)}")
        steps.button("1").setToolTip(one.low[self._i18n.language])
        steps.button("5").setToolTip(one.high[self._i18n.language])
        steps.chosen.connect(lambda answer, key=one.id: self._answer(key, answer))
        for column, part in enumerate((asked, chip, steps)):
            self._grid.addWidget(
                part, row, column, Qt.AlignmentFlag.AlignVCenter if column else Qt.AlignmentFlag(0)
            )
        self.steps[one.id] = steps
        self._lines[one.id] = (asked, chip, steps)

    def _turn(self) -> None:
        self._all = not self._all
        self._show()
        if self._all:
            hidden = [key for key in self.steps if key not in fit.FIRST]
            self.steps[hidden[0]].button("1").setFocus(Qt.FocusReason.TabFocusReason)

    def _answer(self, key: str, answer: str) -> None:
        if self._person is None:
            return
        try:
            with self._context.hub.caused_by(self):
                fit.answer(self._context.library, self._person, key, int(answer) if answer else None)
        except KnownError as error:
            self._context.notices.trouble(error)
        self._refresh()

    def _on_change(self, change: ChangeSet) -> None:
        if (
            change.people is None
            or self._person in change.people
            or {"setting", "brand"} & change.tables.keys()
        ):
            self._refresh()

    def _refresh(self) -> None:
        self.following.catch_up()
        self.found = None
        if self._person is not None:
            try:
                self.found = fit.get(self._context.library, self._person)
            except RuleError:
                self._person = None
        self._show()

    def _show(self) -> None:
        self.card.set_title(self._say(_TITLE))
        self.setEnabled(self.found is not None)
        for key, parts in self._lines.items():
            for part in parts:
                part.setVisible(self._all or key in fit.FIRST)
        found = self.found
        self.band.setVisible(found is not None and bool(found.outcome.answered))
        counts = {"answered": found.outcome.answered if found else 0, "all": len(self.steps)}
        more = _FEWER if self._all else _SEE if counts["answered"] == counts["all"] else _GO_ON
        self.more.setText(self._say(more(**counts)))
        if found is None:
            return
        score = found.outcome.score
        about = (
            _FOR_UNSCORED(brand=found.brand.name)
            if score is None
            else _FOR(brand=found.brand.name, score=score)
        )
        self.about.setText(self._say(about))
        band = found.outcome.band
        self.band.show_state(self._say(found.words), "" if band is None else _TONES[band])
        for key, steps in self.steps.items():
            given = found.answers[key]
            steps.set_current("" if given is None else str(given))
        remarks = self._remarks(found)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))

    def _remarks(self, found: fit.Card) -> list[str]:
        said: list[Text] = []
        if found.outcome.score is None and found.outcome.answered:
            said.append(_NEEDED(needed=fit.rules().answers_needed))
        if len(found.knock_outs) > 1:
            said.append(_KNOCK_OUTS)
        else:
            said += [_KNOCK_OUT(question=self._words(key)) for key in found.knock_outs]
        weakest = found.outcome.weakest
        if weakest is not None and found.outcome.score is not None and weakest not in found.knock_outs:
            said.append(_WEAKEST(question=self._words(weakest)))
        return [self._say(one) for one in said]

    def _words(self, key: str) -> str:
        return fit.question(key).words[self._i18n.language].rstrip("?")

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)
