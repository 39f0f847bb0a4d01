"""Addresses of profiles: which platform a host is, where its path holds the handle, and the way back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote, urlencode

from kolstudio.core.model.codes import Platform

HOSTS: Mapping[str, Platform] = {
    **dict.fromkeys(("facebook.com", "fb.com", "fb.me", "facebook.com.vn"), Platform.FACEBOOK),
    **dict.fromkeys(("m.me", "messenger.com"), Platform.MESSENGER),
    **dict.fromkeys(("instagram.com", "instagr.am", "ig.me"), Platform.INSTAGRAM),
    "tiktok.com": Platform.TIKTOK,
    **dict.fromkeys(("youtube.com", "youtu.be"), Platform.YOUTUBE),
    **dict.fromkeys(("threads.net", "threads.com"), Platform.THREADS),
    **dict.fromkeys(("zalo.me", "zaloapp.com"), Platform.ZALO),
    **dict.fromkeys(("shopee.vn", "shopee.com"), Platform.SHOPEE),
    **dict.fromkeys(("lemon8-app.com", "lemon8.com"), Platform.LEMON8),
    **dict.fromkeys(("x.com", "twitter.com"), Platform.X),
    **dict.fromkeys(("weixin.qq.com", "wechat.com"), Platform.WECHAT),
    **dict.fromkeys(("weibo.com", "weibo.cn"), Platform.WEIBO),
    **dict.fromkeys(("douyin.com", "iesdouyin.com"), Platform.DOUYIN),
    "toutiao.com": Platform.TOUTIAO,
    **dict.fromkeys(("line.me", "lin.ee"), Platform.LINE),
    "kakao.com": Platform.KAKAO,
    **dict.fromkeys(("podcasts.apple.com", "open.spotify.com", "podcasters.spotify.com"), Platform.PODCAST),
    **dict.fromkeys(
        ("blogspot.com", "wordpress.com", "medium.com", "tumblr.com", "substack.com"), Platform.BLOG
    ),
}
"""Registrable hosts; any subdomain counts as its host."""

SHORT_HOSTS: Mapping[str, Platform] = {
    **dict.fromkeys(("fb.watch", "fb.gg"), Platform.FACEBOOK),
    **dict.fromkeys(("vt.tiktok.com", "vm.tiktok.com"), Platform.TIKTOK),
    **dict.fromkeys(("s.shopee.vn", "shope.ee", "shp.ee", "vn.shp.ee"), Platform.SHOPEE),
    **dict.fromkeys(("s.lemon8-app.com", "v.lemon8-app.com"), Platform.LEMON8),
    "v.douyin.com": Platform.DOUYIN,
    "t.co": Platform.X,
    "t.cn": Platform.WEIBO,
    "lin.ee": Platform.LINE,
    "spotify.link": Platform.PODCAST,
    **dict.fromkeys(
        (
            "bit.ly",
            "tinyurl.com",
            "s.id",
            "t.ly",
            "rb.gy",
            "cutt.ly",
            "goo.gl",
            "shorturl.at",
            "is.gd",
            "ow.ly",
        ),
        Platform.UNKNOWN,
    ),
}
"""Hosts whose addresses cannot be resolved offline."""

_TRACKING = re.compile(
    r"utm_.*|fbclid|gclid|gbraid|wbraid|msclkid|ttclid|igsh|igshid|mibextid|rdid|share_.*|sharer_.*|si|feature"
    r"|_t|_r|_d|is_from_webapp|is_copy_url|sender_.*|tt_from|u_code|user_id|sec_user_id|sec_uid|web_id|ref|refsrc"
    r"|ref_src|ref_url|referer|xmt|slof|__.*|eid|fref|hc_ref|notif_.*|pnref|paipv|wtsid|ab_channel"
    r"|sub_confirmation|af_.*|uls_trackid|smtt|spm|enter_from|enter_method|vd_source|checksum|timestamp",
    re.IGNORECASE,
)
_HANDLE_CHARACTERS = "@._-~%&+!$'()*,;=:"


@dataclass(frozen=True, slots=True)
class Address:
    """A web address taken apart; the host in lower case, `server` with its www."""

    scheme: str
    server: str
    parts: tuple[str, ...]
    query: tuple[tuple[str, str], ...]

    @property
    def host(self) -> str:
        """Return the host without www."""
        return self.server.removeprefix("www.")

    def first(self, index: int = 0) -> str:
        """Return a path part, or '' past the end."""
        return self.parts[index] if index < len(self.parts) else ""

    def option(self, name: str) -> str:
        """Return a query value, or ''."""
        return next((value for key, value in self.query if key.lower() == name), "")

    def url(self) -> str:
        """Return the whole address again, without what only tracks."""
        path = "/".join(quote(part, safe=_HANDLE_CHARACTERS) for part in self.parts)
        kept = [(key, value) for key, value in self.query if not _TRACKING.fullmatch(key)]
        return (
            f"{self.scheme}://{self.server}"
            + (f"/{path}" if path else "")
            + (f"?{urlencode(kept)}" if kept else "")
        )


@dataclass(frozen=True, slots=True)
class Profile:
    """What an address says: the handle (None: it names no profile), its clean address, whether of a post."""

    handle: str | None
    url: str
    post: bool = False


_ADDRESS = re.compile(
    r"(?:(?P<scheme>https?):)?/{0,2}(?:[^/?#@\s]*@)?(?P<host>(?:[\w\-]+\.)+[\w\-]{2,})\.?(?::[0-9]+)?"
    r"(?P<path>/[^?#]*)?(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.IGNORECASE | re.DOTALL,
)


def read_address(text: str) -> Address | None:
    """Take an address apart; None when the text is not one."""
    match = _ADDRESS.fullmatch(text)
    if match is None:
        return None
    path = match["path"] or ""
    parts = tuple(part for part in (unquote(part).strip() for part in path.split("/")) if part)
    query = tuple(parse_qsl(match["query"] or "", keep_blank_values=True))
    scheme = (match["scheme"] or "https").lower()
    return Address(scheme, match["host"].lower(), parts, query)


def host_platform(host: str) -> tuple[Platform, bool] | None:
    """Return the platform of a host and whether it only shortens; None for any other host."""
    if host in SHORT_HOSTS:
        return SHORT_HOSTS[host], True
    labels = host.split(".")
    for start in range(len(labels) - 1):
        platform = HOSTS.get(".".join(labels[start:]))
        if platform:
            return platform, False
    return None


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OWN_PAGES: Mapping[Platform, frozenset[str]] = {
    Platform.FACEBOOK: _words(
        "groups watch reel reels share story photo photos events marketplace gaming hashtag login sharer"
        " video videos live posts permalink people pages pg p profile.php l"
    ),
    Platform.TIKTOK: _words("t tag music discover foryou following live v search shop"),
    Platform.INSTAGRAM: _words("p reel reels tv explore accounts share s direct stories _u"),
    Platform.YOUTUBE: _words("watch shorts playlist embed live results feed hashtag channel c user v"),
    Platform.SHOPEE: _words("product search live m web shop"),
    Platform.X: _words("home i intent search hashtag share explore"),
}
"""First path parts that are a platform's own pages, nobody's handle."""

_PRODUCT = re.compile(r"-i\.[0-9]+\.[0-9]+$")


def _at(part: str) -> str | None:
    return part[1:] if part.startswith("@") and len(part) > 1 else None


def _facebook(address: Address) -> Profile:
    first = address.first()
    if first == "profile.php" and address.option("id").isdigit():
        return _profile(Platform.FACEBOOK, address, address.option("id"))
    if first in ("people", "pages") and address.first(2):
        return _profile(Platform.FACEBOOK, address, address.first(2), post=len(address.parts) > 3)
    if first in ("pg", "p") and address.first(1):
        return _profile(Platform.FACEBOOK, address, address.first(1))
    return _plain(Platform.FACEBOOK, address, "" if first.lower().endswith(".php") else first.lstrip("@"))


def _tiktok(address: Address) -> Profile:
    first = address.first()
    return _plain(Platform.TIKTOK, address, _at(first) or first)


def _instagram(address: Address) -> Profile:
    first = address.first()
    if first in ("stories", "_u") and address.first(1):
        return _profile(Platform.INSTAGRAM, address, address.first(1), post=first == "stories")
    return _plain(Platform.INSTAGRAM, address, first.lstrip("@"))


def _youtube(address: Address) -> Profile:
    first = address.first()
    if address.host == "youtu.be":
        return Profile(None, address.url(), True)
    if first in ("channel", "c", "user") and address.first(1):
        handle = address.first(1)
        return Profile(handle, f"https://www.youtube.com/{first}/{quote(handle, safe=_HANDLE_CHARACTERS)}")
    return _plain(Platform.YOUTUBE, address, _at(first) or first)


def _zalo(address: Address) -> Profile:
    first = address.first()
    return _plain(Platform.ZALO, address, first if first.lstrip("+").isdigit() else "")


def _shopee(address: Address) -> Profile:
    first = address.first()
    if first == "shop" and address.first(1):
        return Profile(address.first(1), f"https://shopee.vn/shop/{address.first(1)}")
    product = _PRODUCT.search(first) or address.host.startswith("live.")
    return _plain(Platform.SHOPEE, address, "" if product else first)


def _x(address: Address) -> Profile:
    return _plain(Platform.X, address, address.first().lstrip("@"))


def _weibo(address: Address) -> Profile:
    first = address.first()
    return _plain(Platform.WEIBO, address, address.first(1) if first in ("u", "n", "p") else first)


def _after_user(platform: Platform) -> Callable[[Address], Profile]:
    """Return the reader of addresses like `/user/ID`."""

    def read(address: Address) -> Profile:
        user = address.first(address.parts.index("user") + 1) if "user" in address.parts else ""
        return _profile(platform, address, user)

    return read


def _line(address: Address) -> Profile:
    last = address.parts[-1] if address.parts else ""
    return _profile(Platform.LINE, address, last.lstrip("@~") if last.startswith(("@", "~")) else "")


def _kakao(address: Address) -> Profile:
    return _plain(Platform.KAKAO, address, address.first() if address.host.startswith("pf.") else "")


def _blog(address: Address) -> Profile:
    name = address.host.partition(".")[0] if address.host.count(".") > 1 else _at(address.first()) or ""
    return Profile(name or None, address.url())


def _first_part(platform: Platform) -> Callable[[Address], Profile]:
    return lambda address: _plain(platform, address, address.first().lstrip("@"))


_READERS: Mapping[Platform, Callable[[Address], Profile]] = {
    Platform.FACEBOOK: _facebook,
    Platform.MESSENGER: lambda address: _plain(
        Platform.MESSENGER, address, address.first(1) if address.first() == "t" else address.first()
    ),
    Platform.INSTAGRAM: _instagram,
    Platform.TIKTOK: _tiktok,
    Platform.YOUTUBE: _youtube,
    Platform.THREADS: _first_part(Platform.THREADS),
    Platform.ZALO: _zalo,
    Platform.SHOPEE: _shopee,
    Platform.LEMON8: _first_part(Platform.LEMON8),
    Platform.X: _x,
    Platform.WEIBO: _weibo,
    Platform.DOUYIN: _after_user(Platform.DOUYIN),
    Platform.TOUTIAO: _after_user(Platform.TOUTIAO),
    Platform.LINE: _line,
    Platform.KAKAO: _kakao,
    Platform.BLOG: _blog,
}

_TEMPLATES: Mapping[Platform, str] = {
    Platform.FACEBOOK: "https://www.facebook.com/{}",
    Platform.MESSENGER: "https://m.me/{}",
    Platform.INSTAGRAM: "https://www.instagram.com/{}",
    Platform.TIKTOK: "https://www.tiktok.com/@{}",
    Platform.YOUTUBE: "https://www.youtube.com/@{}",
    Platform.THREADS: "https://www.threads.net/@{}",
    Platform.ZALO: "https://zalo.me/{}",
    Platform.SHOPEE: "https://shopee.vn/{}",
    Platform.LEMON8: "https://www.lemon8-app.com/@{}",
    Platform.X: "https://x.com/{}",
    Platform.WEIBO: "https://weibo.com/n/{}",
    Platform.DOUYIN: "https://www.douyin.com/user/{}",
    Platform.TOUTIAO: "https://www.toutiao.com/c/user/{}",
    Platform.LINE: "https://line.me/R/ti/p/@{}",
    Platform.KAKAO: "https://pf.kakao.com/{}",
}


def profile_url(platform: Platform, handle: str) -> str | None:
    """Return the address of a profile, None where the platform has no such form or the handle none."""
    template = _TEMPLATES.get(platform)
    if template is None or not handle or "/" in handle or any(letter.isspace() for letter in handle):
        return None
    if platform is Platform.FACEBOOK and handle.isdigit():
        return f"https://www.facebook.com/profile.php?id={handle}"
    if platform is Platform.WEIBO and handle.isdigit():
        return f"https://weibo.com/u/{handle}"
    if platform is Platform.YOUTUBE and re.fullmatch(r"UC[\w\-]{22}", handle):
        return f"https://www.youtube.com/channel/{handle}"
    return template.format(quote(handle, safe=_HANDLE_CHARACTERS))


def _profile(platform: Platform, address: Address, handle: str, *, post: bool = False) -> Profile:
    """Build the profile of a handle; an empty one, or one with a space, names nobody."""
    if not handle or any(letter.isspace() for letter in handle):
        return Profile(None, address.url())
    return Profile(handle, profile_url(platform, handle) or address.url(), post)


def _plain(platform: Platform, address: Address, handle: str) -> Profile:
    """Build the profile of a handle that begins the path; `handle/kind/id` is one of its posts."""
    own_page = handle == address.first() and handle.lower() in OWN_PAGES.get(platform, ())
    return _profile(platform, address, "" if own_page else handle, post=len(address.parts) > 2)


def read_profile(platform: Platform, address: Address) -> Profile:
    """Return whose profile an address of that platform is."""
    reader = _READERS.get(platform)
    return reader(address) if reader else Profile(None, address.url())
