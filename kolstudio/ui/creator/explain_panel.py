"""The panel beside the editor: two scales, what they come from, what is missing, the owner's own word."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from kolstudio.core.model.codes import Label
from kolstudio.core.model.explanation import Explanation, Reason
from kolstudio.core.rules.labels import label_text, subtype_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.creator.explain import ExplainPresenter
from kolstudio.ui.creator.question_line import QuestionLine
from kolstudio.ui.creator.reason_line import ReasonLine, tenths_text
from kolstudio.ui.widgets.buttons import GhostButton, LinkButton
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.emptying import empty
from kolstudio.ui.widgets.segmented import Segmented
from kolstudio.ui.widgets.styling import label
from kolstudio.ui.widgets.two_sided_bar import TwoSidedBar

REASONS = 5
QUESTIONS = 3
"""So many are shown before the rest is asked for."""
MISSING = 3
BY_HAND = tuple(one for one in Label if one is not Label.NO_DATA)

_TITLE = QT_TRANSLATE_NOOP("Explain", "KOL · Influencer")
_KOL = QT_TRANSLATE_NOOP("Explain", "KOL {points}")
_INFLUENCER = QT_TRANSLATE_NOOP("Explain", "Influencer {points}")
_COVERAGE = QT_TRANSLATE_NOOP("Explain", "data {k}% · {i}%")
_TOO_LITTLE = QT_TRANSLATE_NOOP(
    "Explain",
    "Known so far: KOL {k}%, influencer {i}% of the signals. From 50% each there is a type.",
)
_REASONS = QT_TRANSLATE_NOOP("Explain", "Signals counted")
_NO_REASONS = QT_TRANSLATE_NOOP("Explain", "None yet")
_MORE = QT_TRANSLATE_NOOP("Explain", "+ {count} more signals")
_FEWER = QT_TRANSLATE_NOOP("Explain", "Show fewer")
_QUESTIONS = QT_TRANSLATE_NOOP("Explain", "Missing – answer for a surer result")
_ALL_QUESTIONS = QT_TRANSLATE_NOOP("Explain", "+ {count} more questions")
_OVERRIDE = QT_TRANSLATE_NOOP("Explain", "Set by hand")
_OVERRIDDEN = QT_TRANSLATE_NOOP("Explain", "{label}, set by hand: {reason}")
_COMPUTED = QT_TRANSLATE_NOOP("Explain", "Computed: {label}")
_SEE_IT_DIFFERENTLY = QT_TRANSLATE_NOOP("Explain", "I see it differently…")
_BACK = QT_TRANSLATE_NOOP("Explain", "Back to the computed type")
_TYPE = QT_TRANSLATE_NOOP("Explain", "Type")
_REASON = QT_TRANSLATE_NOOP("Explain", "Why?")
_KEEP = QT_TRANSLATE_NOOP("Explain", "Set")
_CANCEL = QT_TRANSLATE_NOOP("Explain", "Cancel")
_KOC = QT_TRANSLATE_NOOP("Explain", "Also a KOC")
_KOC_IS = QT_TRANSLATE_NOOP("Explain", "A KOC reviews what they bought, as a buyer does.")
_FILLED = QT_TRANSLATE_NOOP("Explain", "Profile {percent}% filled in")
_LACKS = QT_TRANSLATE_NOOP("Explain", "Missing: {names}")
_LACKS_MORE = QT_TRANSLATE_NOOP("Explain", "Missing: {names} and {count} more")


class ExplainPanel(QWidget):
    """Explains the type of one person and takes the answers that would make it surer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._i18n = context.i18n
        self.presenter = ExplainPresenter(context, self)
        self._all_reasons = self._all_questions = self._overriding = False
        self.questions: dict[str, Segmented | QComboBox | QLineEdit] = {}
        """The control of each question shown, by field."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.title = label("", "card_title", self)
        self.bar = TwoSidedBar(self)
        self.kol = label("", "small", self, tone="kol")
        self.known = ElidedLabel("", "small", self)
        self.known.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.influencer = label("", "small", self, tone="influencer")
        self.type = label("", "strong", self, wrap=True)
        self.near = label("", "secondary", self, wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.bar)
        scores = QHBoxLayout()
        scores.addWidget(self.kol)
        scores.addWidget(self.known, 1)
        scores.addWidget(self.influencer)
        column.addLayout(scores)
        column.addWidget(self.type)
        column.addWidget(self.near)
        self._reasons = self._part(column)
        self._counted = label("", "section", self)
        self._none = label("", "secondary", self)
        self._reasons.addSpacing(8)
        self._reasons.addWidget(self._counted)
        self._reasons.addWidget(self._none)
        self.lines: list[ReasonLine] = []
        self.more = self._link(column, self._turn_reasons)
        self._asked = self._part(column)
        self._asked_title = label("", "section", self, wrap=True)
        self._asked.addSpacing(8)
        self._asked.addWidget(self._asked_title)
        self._made: dict[str, QuestionLine] = {}
        self.all = self._link(column, self._turn_questions)
        self._hand = self._part(column)
        column.addSpacing(10)
        self.filled = label("", "section", self)
        self.meter = QProgressBar(self)
        self.meter.setTextVisible(False)
        self.meter.setFixedHeight(6)
        self.lacks = label("", "small", self, wrap=True)
        for part in (self.filled, self.meter, self.lacks):
            column.addWidget(part)
        column.addStretch(1)
        self.presenter.changed.connect(self._show)
        self._show()

    def show_person(self, creator_id: int | None) -> None:
        """Explain this person; None = nobody."""
        if creator_id != self.presenter.person:
            for line in self._made.values():
                line.hand_over()
            self._all_reasons = self._all_questions = self._overriding = False
        self.presenter.show(creator_id)

    def put_away(self) -> bool:
        """Close the owner's own word half said; False = it was not open."""
        opened = self._overriding
        if opened:
            self._end_override()
        return opened

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        for line in self._made.values():
            self._asked.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._made, self.questions = {}, {}
        self.presenter.refresh()

    # -- building --------------------------------------------------------------------------------

    def _part(self, column: QVBoxLayout) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(4)
        column.addLayout(part)
        return part

    def _link(self, column: QVBoxLayout, act: object) -> LinkButton:
        made = LinkButton("", self)
        made.clicked.connect(act)
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)

    # -- showing ---------------------------------------------------------------------------------

    def _show(self) -> None:
        found = self.presenter.explanation
        self.setEnabled(found is not None)
        self.title.setText(self._say(_TITLE))
        if found is None:
            return
        self._show_scores(found)
        self._show_reasons(found.reasons)
        self._show_questions()
        self._show_hand(found)
        self._show_completeness()
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let Tab go from top to bottom, whatever was made anew."""
        order: list[QWidget] = [line.chip for line in self.lines]
        order.append(self.more)
        for control in self.questions.values():
            order += control.findChildren(QAbstractButton) or [control]
        order.append(self.all)
        for at in range(self._hand.count()):
            item = self._hand.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                order += widget.findChildren(QAbstractButton) or [widget]
        for before, after in pairwise(one for one in order if one.focusPolicy() != Qt.FocusPolicy.NoFocus):
            self.setTabOrder(before, after)

    def _show_scores(self, found: Explanation) -> None:
        kol = self._say(_KOL(points=tenths_text(found.k, self._i18n)))
        influencer = self._say(_INFLUENCER(points=tenths_text(found.i, self._i18n)))
        known = self._say(_COVERAGE(k=found.coverage_k, i=found.coverage_i))
        self.bar.set_scores(found.k, found.i, found.coverage_k, found.coverage_i)
        self.bar.set_name(f"{kol} · {influencer} · {known}")
        for part, text in ((self.kol, kol), (self.influencer, influencer), (self.known, known)):
            part.setText(text)
            part.setVisible(self.bar.has_bar)
        self.known.setVisible(self.bar.has_bar and min(found.coverage_k, found.coverage_i) < 100)
        self.bar.setVisible(self.bar.has_bar)
        words = found.words
        if found.subtype is not None:
            words = f"{words} · {self._say(subtype_text(found.subtype))}"
        if found.override is not None:
            words = self._say(_COMPUTED(label=words))
        self.type.setText(words)
        near = found.close_to.words if found.close_to else ""
        if found.label is Label.NO_DATA:
            near = self._say(_TOO_LITTLE(k=found.coverage_k, i=found.coverage_i))
        self.near.setText(near)
        self.near.setVisible(bool(near))

    def _show_reasons(self, reasons: tuple[Reason, ...]) -> None:
        self._counted.setText(self._say(_REASONS))
        self._none.setText(self._say(_NO_REASONS))
        self._none.setVisible(not reasons)
        shown = reasons if self._all_reasons else reasons[:REASONS]
        while len(self.lines) < len(shown):
            self.lines.append(ReasonLine(self._i18n, self))
            self._reasons.addWidget(self.lines[-1])
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(shown))
            if place < len(shown):
                line.show_reason(shown[place])
        self.more.setVisible(len(reasons) > REASONS)
        more = _MORE(count=len(reasons) - REASONS)
        self.more.setText(self._say(_FEWER if self._all_reasons else more))

    def _turn_reasons(self) -> None:
        self._all_reasons = not self._all_reasons
        self._show()

    def _turn_questions(self) -> None:
        self._all_questions = not self._all_questions
        self._show()

    def _show_questions(self) -> None:
        every = self.presenter.questions
        shown = every if self._all_questions else every[:QUESTIONS]
        if [one.field for one in shown] != list(self.questions):
            for field in self.questions:
                self._asked.removeWidget(self._made[field])
            for one in shown:
                if one.field not in self._made:
                    self._made[one.field] = QuestionLine(one, self._i18n, self)
                    self._made[one.field].answered.connect(self.presenter.answer)
                self._asked.addWidget(self._made[one.field])
            self.questions = {one.field: self._made[one.field].control for one in shown}
        for field, line in self._made.items():
            line.setVisible(field in self.questions)
        for one in shown:
            self._made[one.field].show_answer(one.current or "")
        self._asked_title.setText(self._say(_QUESTIONS))
        self._asked_title.setVisible(bool(shown))
        self.all.setVisible(len(every) > QUESTIONS)
        more = _ALL_QUESTIONS(count=len(every) - QUESTIONS)
        self.all.setText(self._say(_FEWER if self._all_questions else more))

    def _show_hand(self, found: Explanation) -> None:
        if self._overriding:
            return
        empty(self._hand)
        self._hand.addSpacing(8)
        self._hand.addWidget(label(self._say(_OVERRIDE), "section", self))
        if found.override is not None:
            said = _OVERRIDDEN(label=label_text(found.override.label), reason=found.override.reason or "—")
            self._hand.addWidget(label(self._say(said), "", self, wrap=True))
            self.back = LinkButton(self._say(_BACK), self)
            self.back.clicked.connect(self._take_back)
            self._hand.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.differ = LinkButton(self._say(_SEE_IT_DIFFERENTLY), self)
            self.differ.clicked.connect(self._begin_override)
            self._hand.addWidget(self.differ, 0, Qt.AlignmentFlag.AlignLeft)
        self.koc = QCheckBox(self._say(_KOC), self)
        self.koc.setToolTip(self._say(_KOC_IS))
        self.koc.setChecked(found.koc)
        self.koc.clicked.connect(self.presenter.set_koc)
        self._hand.addWidget(self.koc)

    def _begin_override(self) -> None:
        found = self.presenter.explanation
        self._overriding = True
        empty(self._hand)
        self._hand.addSpacing(8)
        self._hand.addWidget(label(self._say(_OVERRIDE), "section", self))
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self._say(_TYPE))
        for one in BY_HAND:
            self.choice.addItem(self._say(label_text(one)), one)
        if found is not None and found.label in BY_HAND:
            self.choice.setCurrentIndex(BY_HAND.index(found.label))
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self._say(_REASON))
        self.reason.setPlaceholderText(self._say(_REASON))
        self.reason.returnPressed.connect(self._override)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        self.keep = GhostButton(self._say(_KEEP), "check", buttons)
        self.keep.clicked.connect(self._override)
        cancel = LinkButton(self._say(_CANCEL), buttons)
        cancel.clicked.connect(self._end_override)
        row.addWidget(self.keep)
        row.addWidget(cancel)
        row.addStretch(1)
        for part in (self.choice, self.reason, buttons):
            self._hand.addWidget(part)
        self.choice.setFocus()

    def _override(self) -> None:
        chosen = Label(str(self.choice.currentData()))
        self._overriding = False
        if not self.presenter.set_type(chosen, self.reason.text()):
            self._begin_override()
            self.choice.setCurrentIndex(BY_HAND.index(chosen))
            self.reason.setFocus()
            return
        _focus(self.back)

    def _end_override(self) -> None:
        self._overriding = False
        self._show()
        _focus(self.differ)

    def _take_back(self) -> None:
        if self.presenter.set_type(None):
            _focus(self.differ)

    def _show_completeness(self) -> None:
        found = self.presenter.completeness
        if found is None:
            return
        filled = self._say(_FILLED(percent=found.percent))
        self.filled.setText(filled)
        if self.meter.value() != found.percent:
            self.meter.setValue(found.percent)
        self.meter.setAccessibleName(filled)
        names = ", ".join(self._lowered(self._say(one)) for one in found.missing[:MISSING])
        rest = len(found.missing) - MISSING
        self.lacks.setText(
            self._say(_LACKS_MORE(names=names, count=rest) if rest > 0 else _LACKS(names=names))
        )
        self.lacks.setVisible(bool(found.missing))

    @staticmethod
    def _lowered(name: str) -> str:
        """Return a name as it stands inside a sentence: TV and ER stay as they are."""
        return name if name[:2].isupper() else name[:1].lower() + name[1:]


def _focus(made: QWidget) -> None:
    """Give the keyboard to what was made this moment."""
    made.show()
    made.setFocus()
