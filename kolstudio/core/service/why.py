"""Why a computed field has its value: the inputs, the formula, the source, the day, the statements.

Every computed field of the registry has a provider here, and so have the figures of the main channel; a
test holds the registry to this.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kolstudio.core import data
from kolstudio.core.model.codes import HEADLINE_DELIVERABLES, ErBasis
from kolstudio.core.model.person import Channel, Person
from kolstudio.core.rules import formats, labels
from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import classifying
from kolstudio.core.service import fit as fit_service
from kolstudio.core.service.library import Library
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue, Text


@dataclass(frozen=True, slots=True)
class Input:
    """One thing the value rests on, in words."""

    name: str
    value: str
    points: str = ""
    """What it gives, where it gives points."""
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """The reasons of one value of one person."""

    field: str
    label: Text
    formula: Text
    inputs: tuple[Input, ...]
    """What is known of it, the weightiest first; empty when nothing is."""
    source: str
    """Who published the rule, or where the figure comes from."""
    day: date | None
    """The day of the newest figure in it, None where none is dated."""
    ids: tuple[str, ...] = ()
    """The statements behind it."""
    peers: tuple[Text, ...] = ()
    """How the figure stands against what is published and in the own list."""


_Provider = Callable[[Library, Person, Catalogue], tuple[Text, tuple[Input, ...], str, date | None]]


def why(library: Library, person: Person, field: str, texts: Catalogue, *, peers: bool = False) -> Why | None:
    """Return why a field has its value, None for a field that is simply typed.

    `peers` adds how the figure stands among its like, which reads everybody of that size.
    """
    provider = PROVIDERS.get(field)
    if provider is None:
        return None
    formula, inputs, source, day = provider(library, person, texts)
    ids = tuple(dict.fromkeys(one for each in inputs for one in each.ids))
    beside = _peers(library, person, field, texts) if peers else ()
    return Why(field, FIELDS[field].label, formula, inputs, source, day, ids, beside)


def _peers(library: Library, person: Person, field: str, texts: Catalogue) -> tuple[Text, ...]:
    if field not in ("er", "price_min"):
        return ()
    from kolstudio.core.service import peers  # only when somebody asks for reasons

    return peers.of(library, person, field, texts.language)


def _main(person: Person) -> Channel | None:
    wanted = person.calculated.main_channel_id
    return next((one for one in person.channels if one.id == wanted), None)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def _updated(person: Person) -> date | None:
    return _day(str(person.attributes["updated"]))


def _source_of(name: str) -> str:
    return str(data.load(name)["source"])


def _signals(
    library: Library, person: Person, texts: Catalogue, scale: str | None = None
) -> tuple[Input, ...]:
    found = classifying.explain(library, person).signals
    points = formats.format_percent
    return tuple(
        Input(
            classifying.signal_name(one.id, texts.language),
            classifying.value_words(one.input, one.value, texts),
            f"{points(one.points.numerator * 1000 // one.points.denominator, texts.language)[:-1]}/{one.max}",
            one.ids,
        )
        for one in found
        if scale is None or one.scale == scale
    )


_TYPE = QT_TRANSLATE_NOOP(
    "Why",
    "Both scales at 50 or more: both. Neither at 40: unclear. Apart by 30 or more: the higher one; by 15: it"
    " leans there. Known below half of the weight: not enough data.",
)
_LEANS = QT_TRANSLATE_NOOP("Why", "Of a «both»: the higher scale when they are 15 points or more apart.")
_KIND = QT_TRANSLATE_NOOP(
    "Why",
    "Celebrity: entertainment or sport with a million followers or leading expertise. Expert: recognised"
    " expertise in another profession.",
)
_SCORE = QT_TRANSLATE_NOOP(
    "Why", "Points of the known signals ÷ their weight × 100; unknown ones take no part."
)
_COVERAGE = QT_TRANSLATE_NOOP("Why", "Weight of the known signals out of 100.")
_TIER = QT_TRANSLATE_NOOP(
    "Why", "By the followers of the largest single channel; channels are never added up."
)
_CHEAPEST = QT_TRANSLATE_NOOP("Why", "The cheapest newest price of one post, photo or video, in đồng.")
_DEAREST = QT_TRANSLATE_NOOP("Why", "The dearest newest price of one post, photo or video, in đồng.")
_NEGOTIABLE = QT_TRANSLATE_NOOP("Why", "Yes as soon as one newest quote says «by agreement».")
_FIT = QT_TRANSLATE_NOOP(
    "Why", "Σ weight × (answer - 1) ÷ 4 over the answered questions; at least eight answers are needed."
)
_FIGURE = QT_TRANSLATE_NOOP("Why", "The newest known figure of the social channel with most followers.")
_RATE = QT_TRANSLATE_NOOP(
    "Why",
    "The newest known rate of the social channel with most followers; rates by followers, reach and views"
    " are different things and are not compared.",
)


def _by_signals(formula: Text, scale: str | None = None) -> _Provider:
    def provide(
        library: Library, person: Person, texts: Catalogue
    ) -> tuple[Text, tuple[Input, ...], str, date | None]:
        inputs = _signals(library, person, texts, scale)
        override = person.attributes["label_override"]
        if override and formula is _TYPE:
            word = labels.code_text("label", str(override))
            reason = str(person.attributes["label_reason"] or "").strip()
            words = texts.render(word) if word else str(override)
            by_hand = Input(
                texts.render(FIELDS["label_override"].label), f"{words} ({reason})" if reason else words
            )
            inputs = (by_hand, *inputs)
        return formula, inputs, _source_of("classifier"), _updated(person)

    return provide


def _tier(
    library: Library, person: Person, texts: Catalogue
) -> tuple[Text, tuple[Input, ...], str, date | None]:
    main = _main(person)
    inputs: tuple[Input, ...] = ()
    if main is not None and main.followers is not None:
        name = texts.render(labels.platform_text(main.platform))
        inputs = (Input(name, formats.format_number(main.followers, texts.language), "", ("B15", "B16")),)
    return _TIER, inputs, _source_of("tiers"), _day(main.measured_on) if main else None


def _prices(formula: Text) -> _Provider:
    def provide(
        library: Library, person: Person, texts: Catalogue
    ) -> tuple[Text, tuple[Input, ...], str, date | None]:
        wanted = [
            rate
            for rate in person.rates
            if (formula is _NEGOTIABLE and rate.price.negotiable)
            or (formula is not _NEGOTIABLE and rate.deliverable in HEADLINE_DELIVERABLES)
        ]
        inputs = tuple(
            Input(
                texts.render(labels.deliverable_text(rate.deliverable)),
                rate.raw or formats.format_money(rate.price.min, rate.price.currency, texts.language),
                formats.format_date(_day(rate.quoted_on)) if rate.quoted_on else "",
            )
            for rate in wanted
        )
        days = [day for rate in wanted if (day := _day(rate.quoted_on))]
        return formula, inputs, texts.render(_QUOTES), max(days, default=None)

    return provide


_QUOTES = QT_TRANSLATE_NOOP("Why", "The quotes you noted")
_OWN = QT_TRANSLATE_NOOP("Why", "Your own answers")


def _fit(
    library: Library, person: Person, texts: Catalogue
) -> tuple[Text, tuple[Input, ...], str, date | None]:
    card = fit_service.get(library, person.id)
    inputs = tuple(
        Input(question.words[texts.language], f"{answer}/5", str(question.weight), question.ids)
        for question in fit_service.rules().questions
        if (answer := card.answers.get(question.id)) is not None
    )
    return _FIT, inputs, texts.render(_OWN), None


def _figure(formula: Text, key: str) -> _Provider:
    def provide(
        library: Library, person: Person, texts: Catalogue
    ) -> tuple[Text, tuple[Input, ...], str, date | None]:
        main = _main(person)
        value = getattr(main, key) if main else None
        if main is None or value is None:
            return formula, (), "", None
        language = texts.language
        if key == "er":
            basis = texts.render(labels.er_basis_text(main.er_basis or ErBasis.UNKNOWN))
            words = f"{formats.format_percent(value, language)} · {basis}"
        else:
            words = formats.format_number(value, language)
        name = texts.render(labels.platform_text(main.platform))
        return formula, (Input(name, words),), str(main.source or ""), _day(main.measured_on)

    return provide


PROVIDERS: Mapping[str, _Provider] = {
    "label": _by_signals(_TYPE),
    "lean": _by_signals(_LEANS),
    "subtype": _by_signals(_KIND, "k"),
    "k": _by_signals(_SCORE, "k"),
    "i": _by_signals(_SCORE, "i"),
    "coverage_k": _by_signals(_COVERAGE, "k"),
    "coverage_i": _by_signals(_COVERAGE, "i"),
    "signals": _by_signals(_SCORE),
    "tier": _tier,
    "price_min": _prices(_CHEAPEST),
    "price_max": _prices(_DEAREST),
    "negotiable": _prices(_NEGOTIABLE),
    "fit": _fit,
    "followers": _figure(_FIGURE, "followers"),
    "er": _figure(_RATE, "er"),
}
"""By field key; every computed field of the registry is here."""
