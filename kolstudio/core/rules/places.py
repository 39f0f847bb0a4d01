"""Places as people write them: provinces of today and before 2025, towns, regions, reach, countries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from kolstudio.core.model.codes import ProblemLevel, Reach
from kolstudio.core.model.reading import Area, Parsed, Question, Remark
from kolstudio.core.rules.fold import fold_name
from kolstudio.core.rules.numbers import is_missing
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language

_SEEN_LIMIT = 8192
_MAX_LENGTH = 300
_PREFIX = re.compile(r"^(?:tinh|thanh pho|tp|thi xa|tx|khu vuc|kv|o|tai) ?(?=\S)")
_SUFFIX = re.compile(r" (?:city|province)$")
_PARTS = re.compile(r"[,;/|\n()&+]|\s[-–—]\s|\svà\s", re.IGNORECASE)
_DASHES = re.compile(r"[-–—]")
_ADDRESS_MARK = re.compile(r"(?<!\S)(?:q|quan|huyen|h|phuong|p|tx|tp|thanh pho|thi xa|thi tran)(?!\S)|[0-9]")
_STREET_BEFORE = frozenset(("lo", "duong", "cau", "ngo", "hem", "pho", "chung"))


class _Meaning(NamedTuple):
    """The areas a name may mean; not `certain` when it must be asked, even with one candidate."""

    areas: tuple[Area, ...]
    certain: bool


_VIETNAM = _Meaning((Area(country="VN"),), certain=True)


class Places:
    """Reads places and names them; built from `resources/data/provinces.json`."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._names: dict[str, Mapping[str, Any]] = {}
        self._old_names: dict[str, Mapping[str, Any]] = {}
        self._province_of: dict[str, str] = {}
        self._areas: dict[str, Area] = {}
        self._undecided: dict[str, tuple[Area, ...]] = {}
        self._provinces: set[str] = set()
        self._seen: dict[str, Parsed[Area]] = {}
        self._read_provinces(data["provinces"])
        self._read_others(data)
        self._read_undecided(data["ambiguous"])

    def _read_provinces(self, provinces: Iterable[Mapping[str, Any]]) -> None:
        for item in provinces:
            code = item["code"]
            self._names[code] = item
            self._know((item["vi"], item["en"], *item["aliases"]), Area(province=code), province=True)
            for old in item["old"]:
                self._old_names[old["code"]] = old
                self._province_of[old["code"]] = code
                words = (old["vi"], old["en"], *old["aliases"])
                self._know(words, Area(province=code, province_old=old["code"]), province=True)
            for place in item["places"]:
                self._know(place["names"], Area(province=code, province_old=place["old"]))

    def _read_others(self, data: Mapping[str, Any]) -> None:
        self._regions = {item["code"]: item for item in data["regions"]}
        self._countries = {item["code"]: item for item in data["countries"]}
        for code, item in self._regions.items():
            self._know((item["vi"], item["en"], *item["aliases"]), Area(region=code))
        for reach, words in data["reach"].items():
            self._know(words, Area(reach=Reach(reach)))
        for code, item in self._countries.items():
            self._know((item["vi"], item["en"], *item["aliases"]), Area(country=code))

    def _read_undecided(self, ambiguous: Iterable[Mapping[str, Any]]) -> None:
        """Note the short names that are always asked: those of the data, and bare initials of provinces."""
        for item in ambiguous:
            areas = tuple(self._areas[fold_name(name)] for name in item["candidates"])
            for name in item["names"]:
                self._areas.pop(fold_name(name), None)
                self._undecided[fold_name(name)] = areas
        initials: dict[str, list[Area]] = {}
        for item in (*self._names.values(), *self._old_names.values()):
            key = fold_name(item["vi"])
            initials.setdefault("".join(word[0] for word in key.split()), []).append(self._areas[key])
        for short, candidates in initials.items():
            if len(short) > 1 and short not in self._areas:
                self._undecided.setdefault(short, tuple(candidates))

    def _know(self, words: Iterable[str], area: Area, *, province: bool = False) -> None:
        for word in words:
            key = fold_name(word)
            self._areas.setdefault(key, area)
            if province:
                self._provinces.add(key)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of today's provinces."""
        return tuple(self._names)

    def absorbed(self, code: str) -> tuple[str, ...]:
        """Return the codes of the former provinces that a province absorbed."""
        item = self._names.get(code)
        return tuple(old["code"] for old in item["old"]) if item else ()

    def region(self, code: str) -> str | None:
        """Return the region of a province: north, central, south or west."""
        item = self._names.get(code)
        return str(item["region"]) if item else None

    def name(self, code: str, lang: Language = "vi") -> str:
        """Return the name of a province, former province, region or country; an unknown code as it is."""
        for known in (self._names, self._old_names, self._regions, self._countries):
            if code in known:
                return str(known[code][lang])
        return code

    def old_name(self, code: str, lang: Language = "vi") -> str:
        """Return the name of a former province; an unknown code as it is."""
        return str(self._old_names[code][lang]) if code in self._old_names else code

    def describe(self, area: Area, lang: Language = "vi") -> str:
        """Return an area in words, with the former province: «Đà Nẵng (Quảng Nam)», «Miền Trung»."""
        code = area.province or area.region or area.country
        old = f" ({self.old_name(area.province_old, lang)})" if area.province_old else ""
        return (self.name(code, lang) if code else "") + old

    def province_of(self, code: str) -> str | None:
        """Return today's province of a code of today or before."""
        return code if code in self._names else self._province_of.get(code)

    def parse(self, text: str) -> Parsed[Area]:
        """Read a place: «Quảng Nam» is Đà Nẵng (old: Quảng Nam), «Toàn quốc» a reach, «ĐN» is asked.

        A district or anything unknown stays the owner's free text: no value, one remark.
        """
        if text in self._seen:
            return self._seen[text]
        if len(self._seen) >= _SEEN_LIMIT:
            self._seen.clear()
        read = self._seen[text] = self._read(text)
        return read

    def _read(self, text: str) -> Parsed[Area]:
        if is_missing(text):
            return Parsed()
        if len(text) > _MAX_LENGTH:
            return _free_text(text[:60] + "…")
        whole = self._lookup(fold_name(text))
        if whole:
            return self._decided(text, [whole])
        parts = [key for key in map(fold_name, _PARTS.split(text)) if key]
        read = self._read_parts(text, parts)
        if read is None and _DASHES.search(text):
            read = self._read_parts(
                text, [key for key in map(fold_name, _DASHES.split(" - ".join(_PARTS.split(text)))) if key]
            )
        return read or self._at_the_end(fold_name(text)) or _free_text(text)

    def _lookup(self, key: str) -> _Meaning | None:
        """Return what a folded name may mean."""
        for candidate in (key, _SUFFIX.sub("", key), _PREFIX.sub("", key)):
            if candidate in self._areas:
                return _Meaning((self._areas[candidate],), certain=True)
            if candidate in self._undecided:
                return _Meaning(self._undecided[candidate], certain=False)
        return None

    def _read_parts(self, text: str, parts: list[str]) -> Parsed[Area] | None:
        """Read «Hội An, Quảng Nam», «Q1 - HCM», «HN/SG»; None when no part says enough."""
        found = [(part, self._lookup(part)) for part in parts]
        if len(found) > 1:
            found = [entry for entry in found if entry[1] != _VIETNAM] or found
        meanings = [meaning for _, meaning in found if meaning]
        if not meanings:
            return None
        if len(meanings) == len(found):
            return self._decided(text, meanings)
        last_key, last = found[-1]
        if last:
            return self._decided(text, [last])
        first_key, first = found[0]
        if first and _PREFIX.sub("", first_key) in self._provinces:
            return self._decided(text, [first])
        return self._at_the_end(last_key)

    def _at_the_end(self, key: str) -> Parsed[Area] | None:
        """Read «Quận 1 TPHCM», an address without commas: a province's own name as its last words."""
        words = key.split()
        if not _ADDRESS_MARK.search(key):
            return None
        for size in range(min(5, len(words) - 1), 0, -1):
            tail = " ".join(words[-size:])
            if tail in self._provinces and tail not in self._undecided and len(tail) > 1:
                before = words[-size - 1]
                named_after = before in _STREET_BEFORE and words[-size - 2 : -size] != ["thanh", "pho"]
                return None if named_after else Parsed(self._areas[tail])
        return None

    def _decided(self, text: str, meanings: list[_Meaning]) -> Parsed[Area]:
        """Join what several names say of one place; ask where they leave a choice."""
        certain = [meaning.areas[0] for meaning in meanings if meaning.certain]
        known = {area.province for area in certain if area.province}
        for meaning in meanings:
            if not meaning.certain:
                fitting = [area for area in meaning.areas if area.province in known]
                if len(fitting) != 1:
                    return self._asked(text, "province_ambiguous", meaning.areas)
                certain.append(fitting[0])
        regions = {area.region for area in certain if area.region}
        if len(known) > 1:
            return self._asked(text, "province_several", tuple(area for area in certain if area.province))
        if not known and regions >= {"north", "central", "south"}:
            return Parsed(Area(reach=Reach.NATIONAL))
        if not known and (len(regions) > 1 or len({area.country for area in certain if area.country}) > 1):
            return self._asked(text, "province_several", tuple(certain))
        return Parsed(_joined(certain))

    def _asked(self, text: str, code: str, areas: tuple[Area, ...]) -> Parsed[Area]:
        readings = tuple(dict.fromkeys(areas))
        asked = QT_TRANSLATE_NOOP(
            "Parse", "“{value}” can be read as several places: {places}. Which one is it?"
        )
        question = asked(value=text, places=", ".join(map(self.describe, readings)))
        return Parsed(question=Question(code, question, readings))


def _joined(areas: list[Area]) -> Area:
    """Join areas of one province: the former province where only one is named, reach beside it."""
    joined = Area()
    for area in areas:
        joined = Area(
            province=joined.province or area.province,
            reach=joined.reach or area.reach,
            region=joined.region or area.region,
            country=joined.country or area.country,
        )
    olds = {area.province_old for area in areas if area.province_old}
    old = olds.pop() if len(olds) == 1 else None
    return replace(joined, province_old=old, region=None if joined.province else joined.region)


def _free_text(text: str) -> Parsed[Area]:
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” names no province; it is kept as typed.")
    return Parsed(remarks=(Remark("place_unknown", ProblemLevel.INFO, remark(value=text)),))
