"""Links and handles as they stand in a cell: the platform, the handle, a clean address."""

from __future__ import annotations

import re
import unicodedata

from kolstudio.core.model.codes import Platform, ProblemLevel
from kolstudio.core.model.reading import ChannelLink, Parsed, Question, Remark
from kolstudio.core.rules.numbers import is_missing, whole_number
from kolstudio.core.rules.profile_urls import (
    OWN_PAGES,
    Address,
    host_platform,
    profile_url,
    read_address,
    read_profile,
)
from kolstudio.core.texts import QT_TRANSLATE_NOOP

_MAX_LENGTH = 2000
_PLAIN_HANDLE = re.compile(r"@?([A-Za-z0-9_]+)|@([A-Za-z0-9_.]*[A-Za-z0-9_])")
_COMMON = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?(?P<host>tiktok\.com/@|instagram\.com/|(?:facebook|fb)\.com/)"
    r"(?P<handle>[A-Za-z0-9_][A-Za-z0-9._]*[A-Za-z0-9_])/?(?:\?[^#\s,;|]*)?"
)
_COMMON_HOSTS = {"t": Platform.TIKTOK, "i": Platform.INSTAGRAM, "f": Platform.FACEBOOK}
_HANDLE = re.compile(r"[\w.\-]+")
_EMAIL = re.compile(r"[^@\s/:]+@[\w\-]+(?:\.[\w\-]+)+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_BETWEEN = re.compile(r"[\s,;|]+")
_TRIM = '()[]<>«»"“”'
_ENDINGS = frozenset(
    (
        *(
            "com",
            "net",
            "org",
            "vn",
            "info",
            "biz",
            "io",
            "tv",
            "me",
            "co",
            "app",
            "blog",
            "shop",
            "store",
            "site",
        ),
        *(
            "online",
            "xyz",
            "asia",
            "edu",
            "gov",
            "link",
            "page",
            "bio",
            "us",
            "uk",
            "jp",
            "kr",
            "cn",
            "th",
            "sg",
        ),
        *("my", "ly", "gl", "be"),
    )
)
_SITE_ENDINGS = frozenset(
    ("com", "net", "org", "vn", "info", "blog", "shop", "store", "site", "online", "edu", "gov")
)
_NAMED = {
    **dict.fromkeys(("fb", "facebook", "fanpage"), Platform.FACEBOOK),
    **dict.fromkeys(("tiktok", "tik tok"), Platform.TIKTOK),
    **dict.fromkeys(("ig", "insta", "instagram"), Platform.INSTAGRAM),
    **dict.fromkeys(("yt", "youtube"), Platform.YOUTUBE),
    **dict.fromkeys(("x", "twitter"), Platform.X),
    **{name: Platform(name) for name in ("threads", "zalo", "shopee", "lemon8", "weibo", "douyin")},
}
_PLATFORM_FIRST = re.compile(
    rf"(?P<name>{'|'.join(sorted(_NAMED, key=len, reverse=True))})(?: ?[:=\-–] ?| (?=@))(?P<rest>\S+)",
    re.IGNORECASE,
)
_MESSAGES = {Platform.MESSENGER, Platform.FACEBOOK}
_OWN_ADDRESS = frozenset(
    (
        *(Platform.BLOG, Platform.WEBSITE, Platform.PODCAST),
        *(Platform.TV, Platform.PRESS, Platform.RADIO, Platform.STAGE),
    )
)


def parse_link(text: str | int | float, platform: Platform | None = None) -> Parsed[ChannelLink]:
    """Read a profile link, «@handle» or a bare handle.

    `platform`: what the column stands for; None means unknown, and then a bare «name.vn» is a website.
    A link of another platform keeps its own. Of several links the first is taken, with a warning.
    """
    cell = _clean(text)
    plain = _PLAIN_HANDLE.fullmatch(cell)
    if plain and platform is not None and len(cell) > 1:
        return Parsed(ChannelLink(platform, plain[1] or plain[2]))
    common = _COMMON.fullmatch(cell)
    if common:
        found, handle = _COMMON_HOSTS[common["host"][0]], common["handle"]
        if handle.lower() not in OWN_PAGES[found] and not handle.lower().endswith(".php"):
            link = ChannelLink(found, handle, profile_url(found, handle))
            return _linked(cell, platform or Platform.UNKNOWN, link)
    if is_missing(cell):
        return Parsed()
    if len(cell) > _MAX_LENGTH:
        return _unreadable(cell[:60] + "…")
    links = _links_in(cell, platform)
    if not links:
        return _handle(cell, platform)
    read = _address(*links[0], platform)
    if len(links) > 1:
        remark = QT_TRANSLATE_NOOP("Parse", "“{value}” holds {count} links: the first was taken.")
        several = Remark("link_several", ProblemLevel.WARNING, remark(value=cell, count=len(links)))
        return Parsed(read.value, read.question, (*read.remarks, several))
    return read


def parse_links(text: str | int | float, platform: Platform | None = None) -> tuple[Parsed[ChannelLink], ...]:
    """Read every link of a cell; a cell without links is read as one handle; a missing cell gives nothing."""
    cell = _clean(text)
    if is_missing(cell):
        return ()
    if len(cell) > _MAX_LENGTH:
        return (_unreadable(cell[:60] + "…"),)
    links = _links_in(cell, platform)
    return tuple(_address(*link, platform) for link in links) or (_handle(cell, platform),)


def _clean(text: str | int | float) -> str:
    if not isinstance(text, str):
        return "" if text != text else whole_number(text)
    text = text.strip()
    if not text.isascii():
        text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text)).strip()
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@") else text


def _links_in(cell: str, platform: Platform | None) -> list[tuple[str, Address]]:
    """Return the addresses of a cell in order, each with its text."""
    if "." not in cell:
        return []
    found = []
    for token in _BETWEEN.split(cell):
        trimmed = token.strip(_TRIM)
        address = _as_address(trimmed, platform)
        if address is None and ":" in trimmed:
            trimmed = trimmed.partition(":")[2]
            address = _as_address(trimmed, platform)
        if address:
            found.append((trimmed, address))
    return found


def _as_address(token: str, platform: Platform | None) -> Address | None:
    """Take a token for an address only where it cannot be a handle with dots."""
    if token.startswith("@") or _EMAIL.fullmatch(token):
        return None
    address = read_address(token)
    if address is None:
        return None
    ending = address.server.rpartition(".")[2]
    if "://" in token or token[:4].lower() == "www." or host_platform(address.host):
        return address
    if "/" in token:
        return address if ending in _ENDINGS else None
    site = platform is None or platform in _OWN_ADDRESS
    return address if site and ending in _SITE_ENDINGS else None


def _address(written: str, address: Address, platform: Platform | None) -> Parsed[ChannelLink]:
    known = host_platform(address.host)
    wanted = platform or Platform.UNKNOWN
    if known is None:
        own = wanted if wanted in _OWN_ADDRESS else Platform.WEBSITE
        return _linked(written, wanted, ChannelLink(own, None, address.url()))
    host, short = known
    found = wanted if host is Platform.UNKNOWN or {host, wanted} == _MESSAGES else host
    unresolved = ChannelLink(found, None, address.url())
    if short:
        remark = QT_TRANSLATE_NOOP(
            "Parse", "“{value}” is a short link: it is kept, but whose it is cannot be told offline."
        )
        return _linked(
            written, wanted, unresolved, Remark("link_short", ProblemLevel.WARNING, remark(value=written))
        )
    if written.endswith(("...", "…")):
        remark = QT_TRANSLATE_NOOP("Parse", "“{value}” is cut off: whose link it is cannot be told.")
        return _linked(
            written, wanted, unresolved, Remark("link_truncated", ProblemLevel.WARNING, remark(value=written))
        )
    profile = read_profile(host, address)
    url = profile_url(found, profile.handle) if profile.handle and found is not host else None
    link = ChannelLink(found, profile.handle, url or profile.url)
    if profile.handle is None and found.social:
        remark = QT_TRANSLATE_NOOP("Parse", "“{value}” is kept as a link; it does not name a profile.")
        return _linked(
            written, wanted, link, Remark("link_no_handle", ProblemLevel.WARNING, remark(value=written))
        )
    if profile.post:
        remark = QT_TRANSLATE_NOOP("Parse", "“{value}” leads to a post: its profile was taken.")
        return _linked(
            written, wanted, link, Remark("link_is_post", ProblemLevel.INFO, remark(value=written))
        )
    return _linked(written, wanted, link)


def _linked(written: str, wanted: Platform, link: ChannelLink, *remarks: Remark) -> Parsed[ChannelLink]:
    """Return a link, remarked where its column stands for another platform."""
    if wanted in (link.platform, Platform.UNKNOWN):
        return Parsed(link, None, remarks)
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” belongs to another platform than its column.")
    other = Remark("link_other_platform", ProblemLevel.WARNING, remark(value=written))
    return Parsed(link, None, (*remarks, other))


def _handle(cell: str, platform: Platform | None) -> Parsed[ChannelLink]:
    """Read a cell without links as one handle, kept as written."""
    named = _PLATFORM_FIRST.fullmatch(cell) if platform in (None, Platform.UNKNOWN) else None
    if named:
        platform, cell = _NAMED[named["name"].lower()], named["rest"]
    handle = cell.lstrip("@").strip()
    if not handle or _EMAIL.fullmatch(cell) or any(letter.isspace() for letter in handle):
        return _unreadable(cell)
    link = ChannelLink(platform or Platform.UNKNOWN, handle)
    if _HANDLE.fullmatch(handle):
        return Parsed(link)
    remark = QT_TRANSLATE_NOOP("Parse", "“{value}” does not look like a handle; it is kept as typed.")
    return Parsed(link, None, (Remark("handle_unusual", ProblemLevel.WARNING, remark(value=cell)),))


def _unreadable(cell: str) -> Parsed[ChannelLink]:
    asked = QT_TRANSLATE_NOOP("Parse", "“{value}” is neither a link nor a handle. What is the profile?")
    return Parsed(question=Question("link_unreadable", asked(value=cell)))
