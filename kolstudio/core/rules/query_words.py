"""How conditions are typed: `type:kol,both -tier:mega field:"Ẩm thực" giá<=3tr er>=3 starred`.

A key stands in English or Vietnamese, with or without marks; several values are divided by commas;
a leading - turns a condition round. Whatever is no condition stays words to look for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Label, Platform, Tier
from kolstudio.core.rules.engagement_rate import parse_er
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.numbers import parse_count
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.query_conditions import OPPOSITES, STAR, Bound, Choice, Condition, Key, own_words
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language, Text

_SPELLINGS: Mapping[Key, tuple[str, ...]] = {
    Key.TYPE: ("type", "loại"),
    Key.TIER: ("tier", "hạng"),
    Key.FIELD: ("field", "lĩnhvực", "lĩnh vực", "lĩnh-vực"),
    Key.PROVINCE: ("province", "khuvực", "khu vực", "khu-vực", "tỉnh", "area"),
    Key.PLATFORM: ("platform", "kênh", "nềntảng", "nền tảng", "nền-tảng"),
    Key.TAG: ("tag", "nhãn", "thẻ"),
    Key.FOLLOWERS: ("followers", "theodõi", "theo dõi", "theo-dõi"),
    Key.PRICE: ("price", "giá"),
    Key.ER: ("er", "tươngtác", "tương tác", "tương-tác"),
    Key.FIT: ("fit", "hợp"),
}
_STARRED = ("starred", "gắnsao", "gắn-sao")
_KEY_IN_VIETNAMESE: Mapping[Key, str] = {
    Key.TYPE: "loại",
    Key.TIER: "hạng",
    Key.FIELD: "lĩnhvực",
    Key.PROVINCE: "khuvực",
    Key.PLATFORM: "kênh",
    Key.TAG: "nhãn",
    Key.STARRED: "gắnsao",
    Key.FOLLOWERS: "theodõi",
    Key.PRICE: "giá",
    Key.ER: "er",
    Key.FIT: "hợp",
}
_KEYS: Mapping[str, Key] = {fold(word): key for key, words in _SPELLINGS.items() for word in words}

_TYPES: Mapping[str, tuple[Label, ...]] = {
    "kol": (Label.KOL, Label.LEAN_KOL),
    "influencer": (Label.INFLUENCER, Label.LEAN_INFLUENCER),
    "ca hai": (Label.BOTH,),
    "nghieng kol": (Label.LEAN_KOL,),
    "nghieng influencer": (Label.LEAN_INFLUENCER,),
    "chua ro": (Label.UNCLEAR,),
    "chua du du lieu": (Label.NO_DATA,),
}
_TYPE_CHOICES = QT_TRANSLATE_NOOP(
    "Query", "kol, influencer, both, “lean kol”, “lean influencer”, unclear, “no data”"
)
_TIER_CHOICES = QT_TRANSLATE_NOOP("Query", "“below nano”, nano, micro, mid, macro, mega")
_TIERS: Mapping[str, Tier] = {"duoi nano": Tier.BELOW_NANO, "tam trung": Tier.MID, "lon": Tier.MACRO}

_MILLION, _THOUSAND = 1_000_000, 1_000
_FIT_DIGITS = 3
_WHOLE_DONG = re.compile(r"[0-9]+đ")
_LARGEST = 2**63 - 1


def _any_spelling(words: Iterable[str]) -> str:
    both = {spelling for word in words for spelling in (word, fold(word))}
    return "|".join(sorted(map(re.escape, both), key=lambda word: (-len(word), word)))


_VALUE = r'"[^"]*"|“[^”]*”|«[^»]*»|[^\s,"“«]+'
_CONDITION = re.compile(
    rf"(?<!\S)(?P<no>-)?(?:(?P<star>{_any_spelling(_STARRED)})(?!\S)"
    rf"|(?P<code>{_any_spelling(w for k, ws in _SPELLINGS.items() if not k.counted for w in ws)}):"
    rf"(?P<codes>(?:{_VALUE})?(?:,(?:{_VALUE})?)*)"
    rf"|(?P<count>{_any_spelling(w for k, ws in _SPELLINGS.items() if k.counted for w in ws)})"
    r"\s*(?P<sign>>=|<=|≥|≤|>|<|=|:)\s*"
    r'(?P<amount>"[^"]*"|\d[\d.,]*\s+(?:triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k|m|%)(?!\w)|\S*))',
    re.IGNORECASE,
)
_PIECE = re.compile(_VALUE)
_SIGNS = {"≥": ">=", "≤": "<=", ":": "="}


@dataclass(frozen=True, slots=True)
class QueryWords:
    """The vocabularies that values are read by."""

    fields: Vocabulary
    places: Places
    platforms: Vocabulary


def conditions(text: str, known: QueryWords) -> tuple[tuple[Condition, ...], str]:
    """Return the conditions in a text, and the rest of it; raises RuleError for one that cannot be read."""
    text = unicodedata.normalize("NFC", text)
    found = [_read(match, known) for match in _CONDITION.finditer(text)]
    return tuple(dict.fromkeys(found)), _CONDITION.sub(" ", text)


def without(text: str, keys: Iterable[Key]) -> str:
    """Return a text without its conditions about these keys, all else as typed."""
    gone = set(keys)
    text = unicodedata.normalize("NFC", text)
    return " ".join(_CONDITION.sub(lambda match: " " if _key(match) in gone else match[0], text).split())


def quoted(argument: str) -> str:
    """Return an argument of a command line with its value in quotes, which the shell took away."""
    argument = unicodedata.normalize("NFC", argument)
    match = _CONDITION.match(argument)
    if match is None or match["code"] is None or not re.search(r"\s", argument) or '"' in argument:
        return argument
    start = match.start("codes")
    return argument[:start] + ",".join(f'"{part.strip()}"' for part in argument[start:].split(","))


def spelled(condition: Condition, known: QueryWords, language: Language = "vi") -> str:
    """Return a condition as it can be typed again."""
    key = _KEY_IN_VIETNAMESE[condition.key] if language == "vi" else str(condition.key)
    if isinstance(condition, Bound):
        no, sign = ("-", "=") if condition.sign == "!=" else ("", condition.sign)
        return f"{no}{key}{sign}{amount_text(condition.key, condition.amount)}"
    no = "-" if condition.negated else ""
    if condition.key is Key.STARRED:
        return f"{no}{key}"
    return f"{no}{key}:{','.join(_code_texts(condition, known, language))}"


def _code_texts(condition: Choice, known: QueryWords, language: Language) -> list[str]:
    codes = condition.codes
    if condition.key is Key.TYPE:
        whole = {Label.LEAN_KOL: Label.KOL, Label.LEAN_INFLUENCER: Label.INFLUENCER}
        return [code for code in codes if not (code in whole and whole[Label(code)] in codes)]
    if condition.key is Key.FIELD:
        words = [
            code.removeprefix("~") if code.startswith("~") else known.fields.label(code, language)
            for code in codes
        ]
    elif condition.key is Key.PROVINCE:
        words = [_province_text(code, known.places, language) for code in codes]
    else:
        words = list(codes)
    return [f'"{word}"' if re.search(r"[\s,“«]", word) else word for word in words]


def _province_text(code: str, places: Places, language: Language) -> str:
    name = places.name(code, language)
    return name if _province(name, places) == code else code


def amount_text(key: Key, amount: int) -> str:
    """Return an amount as it can be typed again: 3tr, 10k, 3.5."""
    if key is Key.ER:
        return f"{amount / 1000:.3f}".rstrip("0").rstrip(".")
    if key is not Key.FIT and amount:
        for size, unit in ((_MILLION, "tr"), (_THOUSAND, "k")):
            if amount % size == 0:
                return f"{amount // size}{unit}"
    return f"{amount}đ" if key is Key.PRICE else str(amount)


def _key(match: re.Match[str]) -> Key:
    return Key.STARRED if match["star"] else _KEYS[fold(match["code"] or match["count"])]


def _read(match: re.Match[str], known: QueryWords) -> Condition:
    key, negated = _key(match), match["no"] is not None
    if key is Key.STARRED:
        return Choice(key, (STAR,), negated)
    if key.counted:
        sign = _SIGNS.get(match["sign"], match["sign"])
        return Bound(key, OPPOSITES[sign] if negated else sign, read_amount(key, match["amount"].strip('"')))
    codes: list[str] = []
    for piece in _PIECE.findall(match["codes"]):
        word = " ".join(piece.strip('"“”«»').split())
        if word:
            codes += _READERS[key](word, known)
    if not codes:
        raise RuleError(
            QT_TRANSLATE_NOOP("Query", "A value is missing after «{key}:».")(key=match["code"]),
            QT_TRANSLATE_NOOP("Query", "Type it right after the colon, in quotes when it has several words."),
            code="filter_value_missing",
        )
    return Choice(key, tuple(sorted(set(codes))), negated)


def read_amount(key: Key, text: str) -> int:
    """Read the amount of a comparison; raises RuleError `filter_amount`."""
    said = " ".join(text.split())
    amount: int | None = None
    if said:
        if key is Key.PRICE and _WHOLE_DONG.fullmatch(said):
            amount = int(said[:-1])
        elif key is Key.PRICE:
            price = parse_price(said).value
            if price is not None and price.min == price.max and price.currency == "VND":
                amount = price.min
        elif key is Key.ER:
            amount = parse_er(said if said.endswith("%") else f"{said}%").value
        elif key is Key.FOLLOWERS:
            amount = parse_count(said).value
        elif said.isdecimal() and len(said) <= _FIT_DIGITS:
            amount = int(said)
    if amount is None or amount > _LARGEST:
        examples = {Key.PRICE: "3tr", Key.ER: "3", Key.FOLLOWERS: "10k", Key.FIT: "60"}
        raise RuleError(
            QT_TRANSLATE_NOOP("Query", "«{text}» is no amount that can be compared.")(text=said),
            QT_TRANSLATE_NOOP("Query", "Type it like {example}.")(example=examples[key]),
            code="filter_amount",
        )
    return amount


def _types(word: str, known: QueryWords) -> tuple[str, ...]:
    found = _TYPES.get(_spoken(word))
    if found is None:
        code = _code(word)
        if code not in set(Label):
            raise _unknown(word, _TYPE_CHOICES)
        found = (Label(code),)
    return tuple(map(str, found))


def _tiers(word: str, known: QueryWords) -> tuple[str, ...]:
    code = _TIERS.get(_spoken(word)) or _code(word)
    if code not in set(Tier):
        raise _unknown(word, _TIER_CHOICES)
    return (str(code),)


def _fields(word: str, known: QueryWords) -> tuple[str, ...]:
    if word in known.fields.codes:
        return (word,)
    return (known.fields.find(word) or own_words(word.removeprefix("~")),)


def _provinces(word: str, known: QueryWords) -> tuple[str, ...]:
    code = _province(word, known.places)
    if code is None:
        raise RuleError(
            QT_TRANSLATE_NOOP("Query", "«{text}» is no province.")(text=word),
            QT_TRANSLATE_NOOP("Query", "Type its full name of today or before 2025, in quotes."),
            code="filter_province",
        )
    return (code,)


def _province(word: str, places: Places) -> str | None:
    if places.province_of(word) is not None:
        return word
    area = places.parse(word).value
    return None if area is None else area.province_old or area.province


def _platforms(word: str, known: QueryWords) -> tuple[str, ...]:
    code = _code(word) if _code(word) in set(Platform) else known.platforms.find(word)
    if code is None:
        raise _unknown(word, "tiktok, facebook, instagram, youtube, threads, …")
    return (code,)


def _tags(word: str, known: QueryWords) -> tuple[str, ...]:
    return (fold(word),)


_READERS: Mapping[Key, Callable[[str, QueryWords], tuple[str, ...]]] = {
    Key.TYPE: _types,
    Key.TIER: _tiers,
    Key.FIELD: _fields,
    Key.PROVINCE: _provinces,
    Key.PLATFORM: _platforms,
    Key.TAG: _tags,
}


def _spoken(word: str) -> str:
    return fold(word).replace("_", " ")


def _code(word: str) -> str:
    return fold(word).replace(" ", "_")


def _unknown(word: str, choices: Text | str) -> RuleError:
    return RuleError(
        QT_TRANSLATE_NOOP("Query", "Nobody can be filtered by «{text}» here.")(text=word),
        QT_TRANSLATE_NOOP("Query", "These can be typed: {choices}.")(choices=choices),
        code="filter_value",
    )
