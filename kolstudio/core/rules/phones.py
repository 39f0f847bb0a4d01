"""Phone numbers: repaired by the Vietnamese rules first, everything else judged by phonenumberslite."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from math import isnan

from kolstudio.core.model.codes import ContactKind, ProblemLevel
from kolstudio.core.model.reading import Parsed, Phone, Question, Remark
from kolstudio.core.rules.fold import fold
from kolstudio.core.rules.numbers import is_missing, whole_number
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_MAX_LENGTH = 500
_MOBILE = re.compile(r"0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])[0-9]{7}")
_OLD_PREFIXES = {
    **{f"016{digit}": f"03{digit}" for digit in range(2, 10)},
    **{"0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078"},
    **{"0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082"},
    **{"0186": "056", "0188": "058", "0199": "059"},
}
"""Prefixes of the eleven-digit numbers that were changed in 2018."""

_EXPONENT = re.compile(r"([0-9])(?:[.,]([0-9]+))?E\+?([0-9]{1,3})", re.IGNORECASE)
_ONE_NUMBER = re.compile(r"\+?[0-9](?:[ .\-]?[0-9]){8,11}")
_ENDS_IN_ZERO = re.compile(r"([0-9]{8,})[.,]0")
_ZALO_NUMBER = re.compile(
    r"(?:https?://)?(?:www\.)?(?:zalo|wa)\.me/(\+?[0-9]{9,12})(?![0-9])(?:[/?]\S*)?", re.I
)
_ZALO_LINK = re.compile(r"(?:https?://)?(?:\w+\.)?zalo\.me/\S*", re.IGNORECASE)
_NOT_A_PHONE = re.compile(r"https?://\S+|\S+@\S+\.\S+|(?:\w+\.)+(?:com|vn|net|me|gl|be)/\S*", re.IGNORECASE)
_RUN = re.compile(r"[(+]{0,2}[0-9](?:[\s.\-‐‑–—()·]{0,3}[0-9])*")
_DIGITS = re.compile(r"[0-9]+")
_SEPARATOR = re.compile(r"[/,;|&\n]| [-–—] | (?:và|va|hoặc|hoac|or) ")
_LETTERS = re.compile(r"[^\W\d_]+")

_MANAGER = re.compile(
    r"(?<![a-z])(?:ql|quan ly|manager|mgr|tro ly|assistant|dai dien|pic|booking|nguoi lien he)(?![a-z])"
)
_AGENCY = re.compile(r"(?<![a-z])(?:agency|mcn|cong ty|cty|company)(?![a-z])")
_ZALO = re.compile(r"(?<![a-z])(?:zalo|zl)(?![a-z])")
_NOISE = frozenset(
    (
        *("ql", "quan", "ly", "manager", "mgr", "tro", "assistant", "dai", "dien", "pic", "booking", "nguoi"),
        *("agency", "mcn", "cong", "ty", "cty", "company", "zalo", "zl", "viber", "whatsapp", "telegram"),
        *("sdt", "so", "dt", "thoai", "di", "dong", "tel", "phone", "mobile", "hotline", "lien", "he", "lh"),
        *("ca", "nhan", "cn", "chinh", "phu", "va", "hoac", "or", "goi", "call", "sms", "tin", "ib", "cua"),
    )
)
_HONORIFICS = frozenset(
    (
        *("chị", "ms", "mr", "mrs", "miss", "c", "a", "e", "em", "anh", "bạn"),
        *("Chị", "Ms", "Mr", "Mrs", "Miss"),
    )
)


def parse_phones(text: str | int | float) -> Parsed[tuple[Phone, ...]]:
    """Read every number of a cell: «0912.345.678 (QL Trang)» is the manager Trang's, two numbers are two.

    A number that neither the Vietnamese pattern nor phonenumberslite accepts is kept with a warning;
    E-notation that lost digits is a question.
    """
    if not isinstance(text, str):
        if isinstance(text, float) and isnan(text):
            return Parsed()
        text = str(text) if isinstance(text, bool) else whole_number(text)
    if _MOBILE.fullmatch(text):
        return Parsed((Phone(text, text),))
    if _ONE_NUMBER.fullmatch(text):
        local = _repaired("".join(_DIGITS.findall(text)))
        if _MOBILE.fullmatch(local) and (text[0] != "+" or text[1:3] == "84"):
            return Parsed((Phone(local, text),))
    if is_missing(text):
        return Parsed()
    text = text.strip().removeprefix("'")
    if len(text) > _MAX_LENGTH:
        return Parsed(remarks=(_invalid(text[:40] + "…"),))
    exponent = _EXPONENT.fullmatch(text)
    if exponent:
        digits = _written_out(exponent[1] + (exponent[2] or ""), int(exponent[3]))
        if digits is None:
            return _digits_lost(text)
        return _collected(text, [Phone(digits, text)], [])
    zero = _ENDS_IN_ZERO.fullmatch(text)
    return _collected(text, [Phone(zero[1], text)], []) if zero else _parse_text(text)


def _written_out(digits: str, power: int) -> str | None:
    """Return the digits of E-notation, or None where fewer than nine of them are known."""
    if len(digits) < 9 or not len(digits) - 1 <= power <= 14:
        return None
    return digits.ljust(power + 1, "0")


def normalise(written: str) -> tuple[str, bool]:
    """Return one number as stored (`0901234567`, E.164 abroad) and whether it is a possible number."""
    digits = "".join(_DIGITS.findall(written))
    plus = "+" in written[:3]
    if plus or digits.startswith("00"):
        abroad = digits.removeprefix("00")
        if not abroad.startswith("84"):
            return f"+{abroad}", _possible(f"+{abroad}")
        digits = abroad
    local = _repaired(digits)
    if _MOBILE.fullmatch(local):
        return local, True
    if digits.startswith(("18", "19")) and _possible(digits):
        return digits, True
    return local, _possible(local)


def _repaired(digits: str) -> str:
    """Give a Vietnamese number its leading 0 and its prefix of today."""
    size, local = len(digits), digits
    if digits.startswith("84") and size in (11, 12, 13):
        local = "0" + digits[2:].removeprefix("0")
    elif (size == 9 and digits[0] != "0") or (
        size == 10 and digits.startswith(("12", "16", "18", "19", "2"))
    ):
        local = "0" + digits
    if len(local) == 11 and local[:4] in _OLD_PREFIXES:
        local = _OLD_PREFIXES[local[:4]] + local[4:]
    return local


def _possible(number: str) -> bool:
    """Ask phonenumberslite, read as Vietnamese unless it begins with +."""
    import phonenumbers

    if not 6 <= len(number) <= 16:
        return False
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(number, "VN")))
    except phonenumbers.NumberParseException:
        return False


def _parse_text(cell: str) -> Parsed[tuple[Phone, ...]]:
    remarks: list[Remark] = []
    text = _ZALO_NUMBER.sub(r" zalo \1 ", cell)
    if _ZALO_LINK.search(text):
        text = _ZALO_LINK.sub(" ", text)
        remark = QT_TRANSLATE_NOOP("Parse", "A Zalo group or page link is not a phone number.")
        remarks.append(Remark("zalo_link", ProblemLevel.INFO, remark))
    text = _NOT_A_PHONE.sub(" ", text)
    pieces = [piece for run in _RUN.finditer(text) for piece in _split(text, run)]
    labels = _labels(text, pieces)
    found = [_phone(text[start:end], label) for (start, end), label in zip(pieces, labels, strict=True)]
    return _collected(cell, found, remarks)


def _collected(text: str, found: list[Phone], remarks: list[Remark]) -> Parsed[tuple[Phone, ...]]:
    """Normalise the numbers, join repeated ones and remark the impossible ones."""
    phones: dict[str, Phone] = {}
    for phone in found:
        number, possible = normalise(phone.number)
        earlier = phones.get(number)
        if earlier:
            phones[number] = replace(
                earlier, zalo=earlier.zalo or phone.zalo, name=earlier.name or phone.name
            )
            continue
        phones[number] = replace(phone, number=number)
        if not possible:
            remarks.append(_invalid(phone.raw))
    if not phones and not remarks and text.strip():
        if any(character.isdigit() for character in text):
            remarks.append(_invalid(text))
        else:
            remark = QT_TRANSLATE_NOOP("Parse", "There is no phone number in “{value}”.")
            remarks.append(Remark("phone_absent", ProblemLevel.WARNING, remark(value=text)))
    return Parsed(tuple(phones.values()) or None, None, tuple(remarks))


def _split(text: str, run: re.Match[str]) -> list[tuple[int, int]]:
    """Return the positions of the numbers in one run of digits: none, one, or several written in a row."""
    chunks = [match.span() for match in _DIGITS.finditer(text, run.start(), run.end())]
    total = sum(end - start for start, end in chunks)
    if total < 8:
        return []
    several = []
    if 13 < total <= 60:
        several = _run_together(text, *chunks[0]) if len(chunks) == 1 else _in_a_row(text, chunks)
    return [(run.start(), several[0][1]), *several[1:]] if several else [run.span()]


def _mobile(text: str) -> bool:
    return _MOBILE.fullmatch(_repaired(text)) is not None


def _in_a_row(text: str, chunks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Divide chunks of digits into whole mobile numbers, or return nothing where they do not divide."""
    digits = ""
    for count, (start, end) in enumerate(chunks, 1):
        digits += text[start:end]
        if len(digits) > 13:
            return []
        if _mobile(digits):
            rest = _in_a_row(text, chunks[count:])
            if rest or count == len(chunks):
                return [(chunks[0][0], end), *rest]
    return []


def _run_together(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Divide two mobile numbers that were typed without a space."""
    for middle in range(start + 9, min(start + 13, end - 8)):
        if _mobile(text[start:middle]) and _mobile(text[middle:end]):
            return [(start, middle), (middle, end)]
    return []


def _labels(text: str, pieces: list[tuple[int, int]]) -> list[str]:
    """Return the words that belong to each number: those beside it up to the next separator."""
    if not pieces:
        return []
    labels = [""] * len(pieces)
    before = text[: pieces[0][0]]
    labels[0] = before
    named_first = bool(_LETTERS.search(before))
    for index, ((_, end), (start, _)) in enumerate(pairwise(pieces)):
        between = text[end:start]
        separator = _outside_brackets(between)
        if separator:
            labels[index] += " " + between[: separator.start()]
            labels[index + 1] += between[separator.end() :]
        else:
            labels[index + named_first] += " " + between
    labels[-1] += " " + text[pieces[-1][1] :]
    return labels


def _outside_brackets(text: str) -> re.Match[str] | None:
    for match in _SEPARATOR.finditer(text):
        if text.count("(", 0, match.start()) <= text.count(")", 0, match.start()):
            return match
    return None


def _phone(written: str, label: str) -> Phone:
    """Build a number as written with what its words say: whose it is, a name, Zalo."""
    folded = fold(label)
    kind = ContactKind.OWN
    if _AGENCY.search(folded):
        kind = ContactKind.AGENCY
    elif _MANAGER.search(folded):
        kind = ContactKind.MANAGER
    raw = written.strip(" ()") if written.count("(") != written.count(")") else written.strip()
    return Phone(written, raw, kind, _name(label, kind), _ZALO.search(folded) is not None)


def _name(label: str, kind: ContactKind) -> str:
    """Return the name among the words beside a number: «(QL chị Trang)» → «Trang»."""
    words = [word for word in _LETTERS.findall(label) if fold(word) not in _NOISE]
    while words and words[0] in _HONORIFICS:
        words = words[1:]
    capitals = [word for word in words if word[0].isupper()]
    if capitals and len(capitals) <= 5:
        return " ".join(capitals)
    return " ".join(words) if kind is not ContactKind.OWN and 0 < len(words) <= 2 else ""


def _invalid(value: str) -> Remark:
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” does not look like a phone number. Please check it.")
    return Remark("phone_invalid", ProblemLevel.WARNING, remark(value=value))


def _digits_lost(text: str) -> Parsed[tuple[Phone, ...]]:
    asked = QT_TRANSLATE_NOOP(
        "Parse", "“{value}” was shortened by a spreadsheet and digits are lost. What is the number?"
    )
    return Parsed(question=Question("phone_digits_lost", asked(value=text)))
