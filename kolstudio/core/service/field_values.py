"""Reads what was typed for a field into what is stored, and what is stored into what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Deliverable
from kolstudio.core.model.person import Person
from kolstudio.core.model.reading import Parsed, Price
from kolstudio.core.rules import labels
from kolstudio.core.rules.dates import parse_birth_year, parse_date
from kolstudio.core.rules.engagement_rate import parse_er
from kolstudio.core.rules.field_kinds import Field, Kind, Measure, Parser
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.numbers import parse_count
from kolstudio.core.rules.phones import parse_phones
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.typed_text import typed_line, typed_text
from kolstudio.core.service import shapes
from kolstudio.core.service.library import Library
from kolstudio.core.texts import LANGUAGES, QT_TRANSLATE_NOOP, Text, catalogue

_YES = frozenset(("1", "yes", "y", "true", "co", "x", "dung"))
_NO = frozenset(("0", "no", "n", "false", "khong", "sai"))
_UNREAD = QT_TRANSLATE_NOOP("Field", "{value} cannot be read here.")
_NO_DAY = QT_TRANSLATE_NOOP("Field", "{value} is not a day, such as 22/11/2026.")
_NO_NUMBER = QT_TRANSLATE_NOOP("Field", "{value} is not a phone number, such as 0905 000 222.")
_EMPTY = QT_TRANSLATE_NOOP("Field", "To clear the field, leave it empty.")
MOST = 10**15
"""No count and no amount is larger than this; a longer number is a slip."""
_WORD_LISTS = {
    ("gender", "female"): "female",
    ("gender", "male"): "male",
    ("gender", "other"): "other_gender",
    ("style", "useful"): "style_useful",
    ("style", "lifestyle"): "style_lifestyle",
    ("style", "work"): "style_work",
}
"""The word lists of `headers.json` by which an import reads the same codes."""


def shown(person: Person, field: Field, library: Library, whole: Mapping[str, Any] | None = None) -> Any:
    """Return the value of a field as JSON shows it: lists, numbers, codes; None when unknown.

    `whole` is the person as JSON, for who asks for many fields of one person.
    """
    if field.deliverable is not None:
        return _price(person, field.deliverable)
    if whole is None:
        whole = shapes.person(person, library.places)
    if field.key in whole:
        return whole[field.key]
    if field.table == "metrics":
        main = next((c for c in person.channels if c.id == person.calculated.main_channel_id), None)
        return getattr(main, field.column) if main else None
    value = person.attributes[field.column]
    if field.unit in (Measure.PERCENT_THOUSANDTHS, Measure.POSTS_THOUSANDTHS):
        return shapes.thousandths(value)
    return bool(value) if field.kind is Kind.FLAG else value or None if value == "" else value


def _price(person: Person, deliverable: Deliverable) -> Any:
    prices = [rate for rate in person.rates if rate.deliverable is deliverable]
    values = [
        rate.price.min if rate.price.min is not None and rate.price.min == rate.price.max else rate.raw
        for rate in prices
    ]
    return values[0] if len(values) == 1 else values or None


def read(field: Field, text: str, library: Library) -> Any:
    """Return the stored form of one typed value; None when the text is empty.

    Raises `RuleError` (value_unclear, value_unknown) with what can be typed instead.
    """
    text = typed_text(text)
    if not text:
        if field.parser is Parser.NAME:
            raise RuleError(QT_TRANSLATE_NOOP("Field", "A person needs a name."), code="name_missing")
        return None
    assert field.parser is not None
    return _READERS[field.parser](field, text, library)


def _text(field: Field, text: str, library: Library) -> str:
    return text


def _line(field: Field, text: str, library: Library) -> str:
    return typed_line(text)


def _words(field: Field, text: str, library: Library) -> list[str]:
    words = [" ".join(word.split()) for word in text.replace(";", ",").split(",")]
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(word.casefold(), word)
    found.pop("", None)
    return list(found.values())


def _code(field: Field, text: str, library: Library) -> str:
    code = text.casefold().replace(" ", "_")
    if code in field.codes:
        return code
    meant = fold(text)
    for code in field.codes:
        if meant in _code_words(field.key, code):
            return code
    raise _not_one_of(field, text)


def _code_words(key: str, code: str) -> frozenset[str]:
    """Return the folded words that stand for a code: its names in all languages, and those of lists."""
    name = labels.code_text(key, code)
    words = [catalogue(language).render(name) for language in LANGUAGES] if name else []
    listed = _WORD_LISTS.get((key, code))
    return frozenset(map(fold, [*words, *(data.load("headers")["values"][listed] if listed else ())]))


def _codes(field: Field, text: str, library: Library) -> list[str]:
    return list(dict.fromkeys(_code(field, word, library) for word in _words(field, text, library)))


def _integer(field: Field, text: str, library: Library) -> int:
    return _whole(_certain(parse_count(text), text), text)


def _price_of(field: Field, text: str, library: Library) -> Price:
    price: Price = _certain(parse_price(text), text)
    for amount in (price.min, price.max, price.commission, price.quantity):
        if amount is not None:
            _whole(amount, text)
    return price


def _whole(value: Any, text: str) -> int:
    if value > MOST:
        raise RuleError(
            QT_TRANSLATE_NOOP("Field", "{value} is too large to be meant.")(value=text), code="value_unclear"
        )
    return int(value)


def _level(field: Field, text: str, library: Library) -> int:
    if text in ("0", "1", "2", "3"):
        return int(text)
    raise RuleError(
        QT_TRANSLATE_NOOP("Field", "«{label}» goes from 0 to 3; {value} is neither.")(
            label=field.label, value=text
        ),
        code="value_unknown",
    )


def _decimal(field: Field, text: str, library: Library) -> int:
    whole, _, rest = text.replace(",", ".").partition(".")
    if not (whole or rest) or not (whole + rest).isdecimal() or len(rest) > 3 or len(whole) > 4:
        raise RuleError(
            QT_TRANSLATE_NOOP("Field", "{value} is not a number such as 3 or 2,5.")(value=text),
            code="value_unclear",
        )
    return int(whole or 0) * 1000 + int(rest.ljust(3, "0") or 0)


def _percent(field: Field, text: str, library: Library) -> int:
    value = _decimal(field, text.removesuffix("%").strip(), library)
    if value > 100_000:
        raise RuleError(
            QT_TRANSLATE_NOOP("Field", "{value} is more than 100 %.")(value=text), code="value_unclear"
        )
    return value


def _flag(field: Field, text: str, library: Library) -> int:
    word = fold(text)
    if word in _YES or word in _NO:
        return int(word in _YES)
    raise RuleError(
        QT_TRANSLATE_NOOP("Field", "«{label}» is yes or no; {value} is neither.")(
            label=field.label, value=text
        ),
        code="value_unknown",
    )


def _country(field: Field, text: str, library: Library) -> str:
    if len(text) == 2 and text.isascii() and text.isalpha():
        return text.upper()
    raise RuleError(
        QT_TRANSLATE_NOOP("Field", "{value} is not a country code of two letters, such as VN.")(value=text),
        code="value_unknown",
    )


def _emails(field: Field, text: str, library: Library) -> list[str]:
    found = _words(field, text, library)
    for email in found:
        name, at, domain = email.partition("@")
        if not name or not at or "." not in domain or " " in email or domain.endswith("."):
            raise RuleError(
                QT_TRANSLATE_NOOP("Field", "{value} is not an e-mail address, such as ten@gmail.com.")(
                    value=email
                ),
                code="value_unclear",
            )
    return found


def _birth_year(field: Field, text: str, library: Library) -> int:
    return int(_certain(parse_birth_year(text, today=library.today()), text))


def _date(field: Field, text: str, library: Library) -> str:
    day = _certain(parse_date(text, today=library.today()), text, _NO_DAY)
    return str(day.isoformat())


def _area(field: Field, text: str, library: Library) -> dict[str, object]:
    parsed = library.places.parse(text)
    unread = parsed.question is None and parsed.value is None
    area = None if unread else _certain(parsed, text)
    if area is None or (area.province is None and area.reach is None):
        raise RuleError(
            QT_TRANSLATE_NOOP("Field", "{value} is not a province that is known.")(value=text),
            QT_TRANSLATE_NOOP(
                "Field", "Write a province or city, old or new name; a district goes into «area»."
            ),
            code="value_unclear" if unread else "value_unknown",
        )
    changes: dict[str, object] = {"province": area.province, "province_old": area.province_old}
    return changes | ({"reach": area.reach} if area.reach else {})


def _profession(field: Field, text: str, library: Library) -> dict[str, object]:
    return {"profession": text, "profession_code": library.professions.find(text)}


def _fields(field: Field, text: str, library: Library) -> list[tuple[str | None, str]]:
    return [(library.fields.find(word), word) for word in _words(field, text, library)]


def _certain(parsed: Parsed[Any], text: str, unread: Text = _UNREAD) -> Any:
    if parsed.question is not None:
        raise RuleError(parsed.question.text, code="value_unclear")
    if parsed.value is None:
        raise RuleError(unread(value=text), _EMPTY, code="value_unclear")
    return parsed.value


def _not_one_of(field: Field, text: str) -> RuleError:
    return RuleError(
        QT_TRANSLATE_NOOP("Field", "{value} is not possible for «{label}».")(value=text, label=field.label),
        QT_TRANSLATE_NOOP("Field", "Choose one of: {codes}.")(codes=", ".join(field.codes)),
        code="value_unknown",
    )


_READERS: Mapping[Parser, Callable[[Field, str, Library], Any]] = {
    Parser.NAME: _line,
    Parser.TEXT: _text,
    Parser.NOTES: _text,
    Parser.WORDS: _words,
    Parser.CODE: _code,
    Parser.CODES: _codes,
    Parser.LEVEL: _level,
    Parser.INTEGER: _integer,
    Parser.DECIMAL: _decimal,
    Parser.PERCENT: _percent,
    Parser.FLAG: _flag,
    Parser.COUNTRY: _country,
    Parser.EMAILS: _emails,
    Parser.COUNT: _integer,
    Parser.ER: lambda field, text, library: _whole(_certain(parse_er(text), text), text),
    Parser.PRICE: _price_of,
    Parser.PHONES: lambda field, text, library: _certain(parse_phones(text), text, _NO_NUMBER),
    Parser.AREA: _area,
    Parser.BIRTH_YEAR: _birth_year,
    Parser.DATE: _date,
    Parser.PROFESSION: _profession,
    Parser.FIELDS: _fields,
}
