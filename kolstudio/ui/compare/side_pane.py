"""The pane beside the table: before a goal what to choose, with one who serves it better and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import Comparison, Level, SameMoney, Standing, Verdict
from kolstudio.core.rules.comparison_facts import Written
from kolstudio.core.rules.labels import goal_short_text
from kolstudio.core.service import comparisons
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.charts.contribution_bar import ContributionBar, LengthBar, Swatch
from kolstudio.ui.compare.painting import TONES
from kolstudio.ui.compare.presenter import ComparePresenter
from kolstudio.ui.context import Context
from kolstudio.ui.widgets.buttons import GhostButton, LinkButton, PrimaryButton
from kolstudio.ui.widgets.card import Card
from kolstudio.ui.widgets.elided_label import ElidedLabel
from kolstudio.ui.widgets.flow import FlowLayout
from kolstudio.ui.widgets.styling import label

WIDTH = 306

_ASK = QT_TRANSLATE_NOOP("Compare", "What do you need from them?")
_ASK_WHY = QT_TRANSLATE_NOOP(
    "Compare", "Choose a goal to see who fits it better. Without a goal nobody is better than anybody."
)
_DIFFER = QT_TRANSLATE_NOOP("Compare", "Where they differ most")
_WHO = QT_TRANSLATE_NOOP("Compare", "Who fits the goal better?")
_TURNS = QT_TRANSLATE_NOOP("Compare", "What would change the result")
_MIND = QT_TRANSLATE_NOOP("Compare", "Keep in mind")
_OTHERS = QT_TRANSLATE_NOOP("Compare", "Reckoned another way")
_FORGET_GOAL = QT_TRANSLATE_NOOP("Compare", "Compare without a goal")
_TO_CAMPAIGN = QT_TRANSLATE_NOOP("Compare", "Add to a campaign")
_PART = QT_TRANSLATE_NOOP("Compare", "{name} {points}")
_ASSUMED = QT_TRANSLATE_NOOP("Compare", "{name}: nothing known, half is taken")
_CR = QT_TRANSLATE_NOOP("Compare", "consistency ratio {ratio}")
_JUDGE = QT_TRANSLATE_NOOP("Compare", "Say yourself what matters more …")
_ENGAGEMENTS = QT_TRANSLATE_NOOP("Compare", "Engagements")
_TYPES = QT_TRANSLATE_NOOP("Compare", "KOL or influencer?")
_LACKS = QT_TRANSLATE_NOOP("Compare", "{count} figures are missing")
_KOL = QT_TRANSLATE_NOOP("Compare", "KOL: {words}")
_INFLUENCER = QT_TRANSLATE_NOOP("Compare", "Influencer: {words}")
_AGAINST = QT_TRANSLATE_NOOP("Compare", "{one} against {other}")


class SidePane(QFrame):
    """Shows a comparison's verdict, or asks for the goal."""

    goal_chosen = Signal(object)
    """A `Goal`, None to judge by none."""
    judging_wanted = Signal()
    """The owner wants to say what matters more."""

    def __init__(self, context: Context, presenter: ComparePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._open: set[str] = set()
        self.setProperty("surface", "pane")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.area)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show another comparison; the place scrolled to stays."""
        scrolled = self.area.verticalScrollBar().value()
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(6)
        if comparison is not None and comparison.verdict is not None:
            self._show_verdict(body, page, comparison, comparison.verdict)
        elif comparison is not None:
            self._ask_goal(body, page, comparison)
        body.addStretch(1)
        before = self.area.takeWidget()
        if before is not None:
            before.hide()
            before.setParent(self)
            before.deleteLater()  # not at once: what was pressed in it may still be at work
        self.area.setWidget(page)
        self.area.verticalScrollBar().setValue(scrolled)

    # -- before a goal ---------------------------------------------------------------------------

    def _ask_goal(self, body: QVBoxLayout, page: QWidget, comparison: Comparison) -> None:
        body.addWidget(label(self._say(_ASK), "card_title", page, wrap=True))
        body.addWidget(label(self._say(_ASK_WHY), "", page, wrap=True))
        for goal in Goal:
            button = GhostButton(self._say(goal_short_text(goal)), "", page)
            button.setProperty("align", "left")
            button.clicked.connect(lambda _=False, goal=goal: self.goal_chosen.emit(goal))
            body.addWidget(button)
        if comparison.biggest:
            self._section(body, page, _DIFFER)
            for row in comparison.biggest:
                value = "" if row.span is None else self._say(row.span)
                self._pair(body, page, self._say(row.label), value)
        self._remarks(body, page, comparison)
        self._missing(body, page, comparison)
        self._cheat_sheet(body, page)

    # -- with a goal -----------------------------------------------------------------------------

    def _show_verdict(
        self, body: QVBoxLayout, page: QWidget, comparison: Comparison, verdict: Verdict
    ) -> None:
        body.addWidget(label(self._say(_WHO), "card_title", page, wrap=True))
        said = [self._say(verdict.sentence)]
        if verdict.stability is not None:
            said.append(self._say(verdict.stability))
        if verdict.disagreement is not None:
            said.append(self._say(verdict.disagreement))
        body.addWidget(label(" ".join(said), "", page, wrap=True))
        for standing in verdict.standings:
            self._standing(body, page, standing)
        self._legend(body, page, verdict)
        self._remarks(body, page, comparison)
        if verdict.turns:
            self._section(body, page, _TURNS)
            for turn in verdict.turns:
                body.addWidget(label(self._say(turn.text), "", page, wrap=True))
        if comparison.same_money is not None:
            self._same_money(body, page, comparison.same_money)
        button = PrimaryButton(self._say(_TO_CAMPAIGN), "", page)
        button.clicked.connect(self._presenter.to_campaign)
        body.addSpacing(4)
        body.addWidget(button)
        self._folded(body, page, "others", _OTHERS, lambda inside: self._others(inside, page, verdict))
        self._missing(body, page, comparison)
        self._cheat_sheet(body, page)
        forget = LinkButton(self._say(_FORGET_GOAL), page)
        forget.clicked.connect(lambda: self.goal_chosen.emit(None))
        body.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)

    def _standing(self, body: QVBoxLayout, page: QWidget, standing: Standing) -> None:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(standing.name, "", page), 1)
        row.addWidget(label(self._say(standing.shown), "strong", page))
        body.addLayout(row)
        said = ", ".join(
            self._say(
                (_ASSUMED if part.assumed else _PART)(name=part.label, points=round(float(part.points)))
            )
            for part in standing.parts
        )
        points = [] if standing.score is None else [float(part.points) for part in standing.parts]
        body.addWidget(ContributionBar(points, f"{standing.name}: {said}", page))

    def _legend(self, body: QVBoxLayout, page: QWidget, verdict: Verdict) -> None:
        legend = QWidget(page)
        flow = FlowLayout(legend, gap=8)
        for at, part in enumerate(verdict.standings[0].parts if verdict.standings else ()):
            one = QWidget(legend)
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            row.addWidget(Swatch(at, one))
            row.addWidget(label(self._say(_PART(name=part.label, points=part.weight)), "small", one))
            flow.addWidget(one)
        body.addWidget(legend)

    def _same_money(self, body: QVBoxLayout, page: QWidget, bought: SameMoney) -> None:
        self._section(body, page, None, self._say(bought.title))
        card = Card(parent=page)
        for side in bought.sides:
            row = QHBoxLayout()
            names = ElidedLabel(f"{self._say(side.label)} · {', '.join(side.names)}", "secondary", card)
            row.addWidget(names, 1)
            row.addWidget(label(self._say(side.reach_text), "strong", card))
            card.body.addLayout(row)
            if side.share is not None:
                tone = TONES[side.side]
                card.body.addWidget(LengthBar(float(side.share), tone, self._say(side.reach_text), card))
        if len(bought.sides) == 2:
            one, other = (self._say(side.engagements_text) for side in bought.sides)
            self._pair(card.body, card, self._say(_ENGAGEMENTS), self._say(_AGAINST(one=one, other=other)))
        body.addWidget(card)

    def _others(self, body: QVBoxLayout, page: QWidget, verdict: Verdict) -> None:
        names = {standing.person: standing.name for standing in verdict.standings}
        for other in verdict.others:
            title = self._say(other.label)
            if other.consistency is not None:
                title += " · " + self._say(_CR(ratio=self._decimals(other.consistency)))
            body.addWidget(label(title, "secondary", page, wrap=True))
            for person, score in other.scores:
                self._pair(body, page, names.get(person, ""), self._decimals(float(score)))
            if other.advice is not None:
                body.addWidget(label(self._say(other.advice), "", page, tone="watch", wrap=True))
        judge = LinkButton(self._say(_JUDGE), page)
        judge.clicked.connect(lambda: self.judging_wanted.emit())
        body.addWidget(judge, 0, Qt.AlignmentFlag.AlignLeft)

    # -- both ------------------------------------------------------------------------------------

    def _missing(self, body: QVBoxLayout, page: QWidget, comparison: Comparison) -> None:
        """Tell which figures are known of nobody or not of everybody, by person."""
        count = sum(len(keys) for _, keys in comparison.missing)
        if count:
            title = _LACKS(count=count)
            self._folded(body, page, "missing", title, lambda inside: self._lacks(inside, page, comparison))

    def _lacks(self, inside: QVBoxLayout, page: QWidget, comparison: Comparison) -> None:
        names = {row.key: self._say(row.label) for group in comparison.groups for row in group.rows}
        people = {column.id: column.name for column in comparison.columns}
        for person, keys in comparison.missing:
            words = ", ".join(names[key] for key in keys if key in names)
            if words:
                said = label(f"{people[person]}: {words}", "", page, wrap=True)
                inside.addWidget(said)

    def _cheat_sheet(self, body: QVBoxLayout, page: QWidget) -> None:
        self._folded(body, page, "types", _TYPES, lambda inside: self._types(inside, page))

    def _types(self, inside: QVBoxLayout, page: QWidget) -> None:
        grounds = self._context.navigator.has("statements")
        for line in comparisons.type_differences():
            inside.addWidget(label(self._say(line.label), "strong", page, wrap=True))
            for side, words in ((_KOL, line.kol), (_INFLUENCER, line.influencer)):
                inside.addWidget(label(self._say(side(words=words)), "", page, wrap=True))
            if grounds:
                self._grounds(inside, page, line.ids)

    def _remarks(self, body: QVBoxLayout, page: QWidget, comparison: Comparison) -> None:
        found = [remark for column in comparison.columns for remark in column.remarks]
        if not found:
            return
        self._section(body, page, _MIND)
        for remark in sorted(found, key=lambda one: list(Level).index(one.level)):
            tone = {Level.BLOCK: "bad", Level.WARNING: "watch"}.get(remark.level, "")
            words = label(self._say(remark.text), "", page, tone=tone, wrap=True)
            words.setToolTip(", ".join(remark.ids))
            body.addWidget(words)
            if remark.ids and self._context.navigator.has("statements"):
                self._grounds(body, page, remark.ids)

    def _grounds(self, body: QVBoxLayout, page: QWidget, ids: tuple[str, ...]) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in ids:
            link = LinkButton(one, page)
            link.clicked.connect(lambda _=False, one=one: self._context.navigator.go("statements", id=one))
            row.addWidget(link)
        row.addStretch(1)
        body.addLayout(row)

    def _folded(
        self,
        body: QVBoxLayout,
        page: QWidget,
        key: str,
        title: Text,
        fill: Callable[[QVBoxLayout], None],
    ) -> None:
        body.addSpacing(4)
        button = LinkButton(self._say(title), page)
        button.setCheckable(True)
        button.setChecked(key in self._open)
        body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget(page)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if key in self._open:
            fill(column)
        inside.setVisible(key in self._open)
        body.addWidget(inside)

        def toggle(on: bool) -> None:
            if on and column.count() == 0:
                fill(column)
            inside.setVisible(on)
            (self._open.add if on else self._open.discard)(key)

        button.toggled.connect(toggle)

    def _section(self, body: QVBoxLayout, page: QWidget, title: Text | None, words: str = "") -> None:
        body.addSpacing(8)
        body.addWidget(label(words if title is None else self._say(title), "section", page, wrap=True))

    def _pair(self, body: QVBoxLayout, page: QWidget, name: str, value: str) -> None:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(name, "muted", page), 1)
        row.addWidget(label(value, "", page))
        body.addLayout(row)

    def _decimals(self, value: float) -> str:
        return Written(self._context.i18n.language).ratio(value)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
