"""The row of filters under the search line: what the query asks for, as chips that open their choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Label, Platform, Tier
from kolstudio.core.rules.formats import format_number, format_percent, short_count, short_money
from kolstudio.core.rules.labels import label_text, platform_text, tier_text
from kolstudio.core.rules.query_conditions import Bound, Choice, Condition, Key
from kolstudio.core.rules.query_words import amount_text, read_amount
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Text
from kolstudio.ui.context import Context
from kolstudio.ui.roster.facet_popover import ChoicePopover, LinePopover, Option, Popover
from kolstudio.ui.roster.listing import Listing
from kolstudio.ui.theme.tokens import CHIP
from kolstudio.ui.widgets.buttons import LinkButton
from kolstudio.ui.widgets.chip import FilterChip
from kolstudio.ui.widgets.flow import FlowRow

_NAMES: Mapping[Key, Text] = {
    Key.TYPE: QT_TRANSLATE_NOOP("Facets", "Type"),
    Key.PLATFORM: QT_TRANSLATE_NOOP("Facets", "Platform"),
    Key.TIER: QT_TRANSLATE_NOOP("Facets", "Tier"),
    Key.PROVINCE: QT_TRANSLATE_NOOP("Facets", "Area"),
    Key.FIELD: QT_TRANSLATE_NOOP("Facets", "Field"),
    Key.PRICE: QT_TRANSLATE_NOOP("Facets", "Price up to"),
    Key.ER: QT_TRANSLATE_NOOP("Facets", "ER from"),
    Key.FOLLOWERS: QT_TRANSLATE_NOOP("Facets", "Followers from"),
    Key.FIT: QT_TRANSLATE_NOOP("Facets", "Fit from"),
    Key.TAG: QT_TRANSLATE_NOOP("Facets", "Tag"),
    Key.STARRED: QT_TRANSLATE_NOOP("Facets", "Starred"),
}
ALWAYS = (Key.TYPE, Key.PLATFORM, Key.TIER, Key.PROVINCE, Key.FIELD, Key.PRICE, Key.ER)
"""Chips that are always there; the others show themselves when the query asks for them."""
_HELP: Mapping[Key, Text] = {
    Key.PRICE: QT_TRANSLATE_NOOP("Facets", "Per item, like 3tr or 500k. Without a price: not listed."),
    Key.ER: QT_TRANSLATE_NOOP("Facets", "In percent, like 3. Without an ER: not listed."),
    Key.FOLLOWERS: QT_TRANSLATE_NOOP("Facets", "Like 10k or 1tr. Unknown: not listed."),
    Key.FIT: QT_TRANSLATE_NOOP("Facets", "0 to 100. Not scored: not listed."),
}
_FIND = QT_TRANSLATE_NOOP("Facets", "Find a choice")
_NO_CHOICE = QT_TRANSLATE_NOOP("Facets", "No choice has this name.")
_CLEAR = QT_TRANSLATE_NOOP("Facets", "Clear")
_APPLY = QT_TRANSLATE_NOOP("Facets", "Filter")
_CLEAR_ALL = QT_TRANSLATE_NOOP("Facets", "Clear the filters")
_NOT = QT_TRANSLATE_NOOP("Facets", "not {words}")
_MORE = QT_TRANSLATE_NOOP("Facets", "{words} +{count}")
_YES = QT_TRANSLATE_NOOP("Facets", "yes")
_TYPES: Sequence[tuple[Label, ...]] = (
    (Label.KOL, Label.LEAN_KOL),
    (Label.INFLUENCER, Label.LEAN_INFLUENCER),
    (Label.BOTH,),
    (Label.UNCLEAR,),
    (Label.NO_DATA,),
)
_SIGNS = {">=": "≥", "<=": "≤", "!=": "≠"}
_NAMED = 2
"""So many choices are named on a chip."""


class FacetRow(FlowRow):
    """Chips of the query; they change its text and nothing else."""

    changed = Signal(str)
    """The text of the query with another filter."""

    def __init__(self, context: Context, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=6)
        self._context = context
        self._listing = listing
        self.popover: Popover | None = None
        self.chips: dict[Key, FilterChip] = {}
        for key in _NAMES:
            chip = self.chips[key] = FilterChip(parent=self)
            chip.clicked.connect(lambda checked=False, key=key: self.open(key))
            chip.cleared.connect(lambda key=key: self._replace(key, ()))
            self.add(chip)
        self.clear_button = LinkButton(parent=self)
        self.clear_button.setFixedHeight(CHIP)
        self.clear_button.clicked.connect(self._clear)
        self.add(self.clear_button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language of the window."""
        for key, chip in self.chips.items():
            chip.set_text(self._say(_NAMES[key]))
        self.clear_button.setText(self._say(_CLEAR_ALL))
        self.refresh()

    def refresh(self) -> None:
        """Show what the query asks for."""
        asked = self._listing.asked
        for key, chip in self.chips.items():
            said = [one for one in asked.conditions if one.key is key]
            chip.set_value(" · ".join(map(self._words_of, said)))
            chip.setVisible(key in ALWAYS or bool(said))
        self.clear_button.setVisible(bool(asked.conditions))
        self.updateGeometry()

    def open(self, key: Key) -> None:
        """Open the choices of a filter."""
        if key is Key.STARRED or key is Key.TAG:
            return
        box = self._amount_box(key) if key.counted else self._choice_box(key)
        self.popover = box
        box.destroyed.connect(self._forget)
        box.show_below(self.chips[key])

    def _forget(self) -> None:
        self.popover = None

    def _choice_box(self, key: Key) -> Popover:
        chosen = next((one.codes for one in self._choices(key) if not one.negated), ())
        counts = self._listing.counts(key)
        box = ChoicePopover(
            self._say(_NAMES[key]),
            self._options(key, counts, chosen),
            chosen,
            self._say(_FIND),
            self._say(_NO_CHOICE),
            self._say(_CLEAR),
            self,
        )
        box.picked.connect(lambda codes: self._pick(key, codes))
        return box

    def _pick(self, key: Key, codes: Sequence[str]) -> None:
        kept: list[Condition] = [one for one in self._choices(key) if one.negated]
        if codes:
            kept.insert(0, Choice(key, tuple(sorted(set(codes)))))
        self._replace(key, kept)

    def _options(self, key: Key, counts: Mapping[str, int], chosen: Sequence[str]) -> list[Option]:
        language = self._context.i18n.language
        if key is Key.TYPE:
            groups: list[tuple[str, ...]] = [tuple(map(str, labels)) for labels in _TYPES]
        elif key is Key.TIER:
            groups = [(str(tier),) for tier in Tier]
        else:
            known = [code for code in counts if not code.startswith("~") and self._listed(key, code)]
            groups = [(code,) for code in dict.fromkeys((*chosen, *known))]
        made = []
        for codes in groups:
            count = sum(counts.get(code, 0) for code in codes)
            words = self._word(key, codes[0])
            made.append(Option(codes, words, count, format_number(count, language)))
        if key not in (Key.TYPE, Key.TIER):
            made.sort(key=lambda option: (-option.count, option.words))
        return made

    def _listed(self, key: Key, code: str) -> bool:
        return key is not Key.PROVINCE or code in self._context.library.places.codes

    def _amount_box(self, key: Key) -> Popover:
        sign = "<=" if key is Key.PRICE else ">="
        said = next((one for one in self._bounds(key) if one.sign == sign), None)
        name = self._say(_NAMES[key])
        text = "" if said is None else amount_text(key, said.amount)
        box = LinePopover(
            name,
            name,
            self._say(_APPLY),
            lambda typed: self._keep(key, sign, typed),
            self,
            text=text,
            help=self._say(_HELP[key]),
        )
        if said is not None:
            clear = box.add_clear(self._say(_CLEAR))
            clear.clicked.connect(lambda: self._replace(key, ()))
            clear.clicked.connect(box.close)
        return box

    def _keep(self, key: Key, sign: str, typed: str) -> str:
        others = [one for one in self._bounds(key) if one.sign != sign]
        if not typed.strip():
            self._replace(key, others)
            return ""
        try:
            amount = read_amount(key, typed)
        except RuleError as error:
            hint = "" if error.hint is None else f" {self._say(error.hint)}"
            return f"{self._say(error.text)}{hint}"
        self._replace(key, (*others, Bound(key, sign, amount)))
        return ""

    def _choices(self, key: Key) -> list[Choice]:
        return [one for one in self._listing.asked.conditions if isinstance(one, Choice) and one.key is key]

    def _bounds(self, key: Key) -> list[Bound]:
        return [one for one in self._listing.asked.conditions if isinstance(one, Bound) and one.key is key]

    def _replace(self, key: Key, now: Sequence[Condition]) -> None:
        self.changed.emit(self._listing.rewritten((key,), now))

    def _clear(self) -> None:
        self.changed.emit(self._listing.rewritten(tuple(Key), ()))

    def _words_of(self, condition: Condition) -> str:
        if isinstance(condition, Bound):
            return f"{_SIGNS.get(condition.sign, condition.sign)} {self._amount(condition)}"
        if condition.key is Key.STARRED:
            words = [self._say(_YES)]
        else:
            whole = {Label.LEAN_KOL: Label.KOL, Label.LEAN_INFLUENCER: Label.INFLUENCER}
            words = [
                self._word(condition.key, code)
                for code in condition.codes
                if not (condition.key is Key.TYPE and whole.get(Label(code)) in condition.codes)
            ]
        text = ", ".join(words[:_NAMED])
        if len(words) > _NAMED:
            text = self._say(_MORE(words=text, count=len(words) - _NAMED))
        return self._say(_NOT(words=text)) if condition.negated else text

    def _word(self, key: Key, code: str) -> str:
        library, language = self._context.library, self._context.i18n.language
        if key is Key.TYPE:
            return self._say(label_text(Label(code)))
        if key is Key.TIER:
            return self._say(tier_text(Tier(code)))
        if key is Key.PLATFORM:
            return self._say(platform_text(Platform(code)))
        if key is Key.PROVINCE:
            return library.places.name(code, language)
        if key is Key.FIELD:
            return library.fields.label(code, language).removeprefix("~")
        return code

    def _amount(self, bound: Bound) -> str:
        language = self._context.i18n.language
        if bound.key is Key.PRICE:
            return short_money(bound.amount, language)
        if bound.key is Key.ER:
            return format_percent(bound.amount, language)
        return short_count(bound.amount, language)

    def _say(self, text: Text) -> str:
        return self._context.i18n.render(text)
