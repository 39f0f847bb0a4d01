"""The small window in which the owner says what matters more, two criteria at a time, for AHP."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kolstudio.core.model.codes import Goal
from kolstudio.core.rules import four_r, pairwise, ranking
from kolstudio.core.rules.comparison_facts import Written
from kolstudio.core.rules.comparison_verdict import R_LABELS
from kolstudio.core.rules.labels import goal_text
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.charts.contribution_bar import ContributionBar, Swatch
from kolstudio.ui.compare.balance import BalanceSlider
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.i18n import I18n
from kolstudio.ui.widgets.buttons import GhostButton, LinkButton
from kolstudio.ui.widgets.emptying import empty
from kolstudio.ui.widgets.flow import FlowLayout
from kolstudio.ui.widgets.styling import label

WIDTH = 520
_TALLEST = 740
_LINES = 4
"""Room for the advice, so that the window does not jump when it comes."""
_STEPS = pairwise.MOST - 1
"""Steps of a slider from the middle to either end."""

_TITLE = QT_TRANSLATE_NOOP("Judging", "What matters more to you?")
_HOW = QT_TRANSLATE_NOOP(
    "Judging",
    "Goal: {goal}. Move each handle towards what matters more; in the middle both matter alike. Your answers"
    " are kept as you give them and change only the AHP order, never types, scores or marks.",
)
_MEANINGS = (
    QT_TRANSLATE_NOOP("Judging", "Reach: how many people see it"),
    QT_TRANSLATE_NOOP("Judging", "Relevance: whether they are your customers"),
    QT_TRANSLATE_NOOP("Judging", "Resonance: whether they react and answer"),
    QT_TRANSLATE_NOOP("Judging", "Reputation: how far this person is trusted"),
)
_AGAINST = QT_TRANSLATE_NOOP("Judging", "{first} against {second}")
_WEIGHTS = QT_TRANSLATE_NOOP("Judging", "What follows from your answers")
_WEIGHT = QT_TRANSLATE_NOOP("Judging", "{name} {share}%")
_FINE = QT_TRANSLATE_NOOP(
    "Judging", "The answers agree: consistency ratio {ratio}, up to {line} is fine (Saaty 1980)."
)
_OF_GOAL = QT_TRANSLATE_NOOP("Judging", "These are the weights of the goal until you move a handle.")
_RESET = QT_TRANSLATE_NOOP("Judging", "Back to the weights of the goal")
_DONE = QT_TRANSLATE_NOOP("Judging", "Done")


class JudgingWindow(QDialog):
    """Six sliders, walked with Tab and moved with the arrows; what follows stands below at once."""

    def __init__(self, i18n: I18n, presenter: ComparePresenter, goal: Goal, parent: QWidget) -> None:
        super().__init__(parent)
        self._i18n = i18n
        self._presenter = presenter
        self._goal = goal
        self._names = [R_LABELS[code] for code in four_r.R_CODES]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._say(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(area)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(3)
        column.addWidget(label(self._say(_TITLE), "title", page, wrap=True))
        column.addWidget(label(self._say(_HOW(goal=goal_text(goal))), "secondary", page, wrap=True))
        column.addWidget(label(" · ".join(map(self._say, _MEANINGS)), "secondary", page, wrap=True))
        self.sliders: list[BalanceSlider] = []
        self.words = [label("", "muted", page, wrap=True) for _ in pairwise.PAIRS]
        for at in range(len(pairwise.PAIRS)):
            self._add_pair(column, page, at)
        column.addSpacing(6)
        column.addWidget(label(self._say(_WEIGHTS), "section", page))
        self.outcome = QWidget(page)
        QVBoxLayout(self.outcome).setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.outcome)
        self.told = label("", "", page, wrap=True)
        self.told.setMinimumHeight(_LINES * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.told)
        column.addStretch(1)
        area.setWidget(page)
        self.reset_button = LinkButton(self._say(_RESET), self)
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(lambda: presenter.forget_judgements(goal))
        done = GhostButton(self._say(_DONE), parent=self)
        done.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 14)
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(done)
        whole.addLayout(foot)
        presenter.changed.connect(self.show_judgements)
        self.show_judgements()
        page.ensurePolished()
        wanted = page.layout().heightForWidth(WIDTH) if page.layout() else 0  # type: ignore[union-attr]
        self.resize(WIDTH, min(wanted + 110, _TALLEST, max(360, parent.window().height() - 40)))
        self.sliders[0].setFocus()

    def show_judgements(self) -> None:
        """Show what holds now and what follows from it."""
        judged = self._presenter.judged(self._goal)
        for at, one in enumerate(judged.judgements):
            with QSignalBlocker(self.sliders[at]):
                self.sliders[at].setValue(_step(one))
            said = self._said(at, one)
            self.words[at].setText(said)
            self.sliders[at].setAccessibleDescription(said)
        self.reset_button.setEnabled(judged.own)
        found = ranking.ahp(pairwise.matrix(judged.judgements))
        self._show_weights(found.weights)
        written = Written(self._i18n.language)
        ratio, line = written.ratio(found.ratio), written.ratio(ranking.CONSISTENT)
        advice = pairwise.advice(judged.judgements, self._names, ratio, line)
        words = [self._say(advice or _FINE(ratio=ratio, line=line))]
        if not judged.own:
            words.append(self._say(_OF_GOAL))
        self.told.setText(" ".join(words))
        self.told.setProperty("tone", "watch" if advice else "")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _add_pair(self, column: QVBoxLayout, page: QWidget, at: int) -> None:
        first, second = (self._names[criterion] for criterion in pairwise.PAIRS[at])
        slider = BalanceSlider(_STEPS, page)
        slider.setAccessibleName(self._say(_AGAINST(first=first, second=second)))
        slider.valueChanged.connect(lambda step, at=at: self._moved(at, step))
        self.sliders.append(slider)
        row = QHBoxLayout()
        row.setSpacing(10)
        for name, side in ((first, Qt.AlignmentFlag.AlignRight), (second, Qt.AlignmentFlag.AlignLeft)):
            words = label(self._say(name), "strong", page)
            words.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            words.setFixedWidth(88)
            row.addWidget(words)
        row.insertWidget(1, slider, 1)
        column.addSpacing(2)
        column.addLayout(row)
        self.words[at].setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words[at])

    def _moved(self, at: int, step: int) -> None:
        self._presenter.judge(self._goal, at, _judgement(step))

    def _said(self, at: int, judged: int) -> str:
        first, second = (self._names[criterion] for criterion in pairwise.PAIRS[at])
        return self._say(pairwise.words(judged, first, second)) + f" ({abs(judged)})"

    def _show_weights(self, weights: tuple[float, ...]) -> None:
        column = self.outcome.layout()
        assert isinstance(column, QVBoxLayout)
        empty(column)
        shares = [100 * weight for weight in weights]
        said = [
            self._say(_WEIGHT(name=name, share=round(share)))
            for name, share in zip(self._names, shares, strict=True)
        ]
        column.addWidget(ContributionBar(shares, ", ".join(said), self.outcome))
        legend = QWidget(self.outcome)
        flow = FlowLayout(legend, gap=8)
        for at, words in enumerate(said):
            one = QWidget(legend)
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(Swatch(at, one))
            row.addWidget(label(words, "small", one))
            flow.addWidget(one)
        column.addWidget(legend)

    def _say(self, text: Text) -> str:
        return self._i18n.render(text)


def _step(judged: int) -> int:
    """Return where a handle stands: to the left of the middle when the first matters more."""
    return 0 if judged == 1 else (1 - judged if judged > 0 else -judged - 1)


def _judgement(step: int) -> int:
    return 1 if step == 0 else (1 - step if step < 0 else -step - 1)
