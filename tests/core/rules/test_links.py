"""Links and handles: platform, handle, clean address; what is no handle is kept as typed."""

from __future__ import annotations

import csv
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kolstudio.core.model.codes import Platform
from kolstudio.core.model.reading import ChannelLink
from kolstudio.core.rules.fold import handle_key
from kolstudio.core.rules.links import parse_link, parse_links
from kolstudio.core.rules.profile_urls import profile_url
from tests.helpers.cells import cells
from tests.helpers.shared_data import shared_data

FB, IG, TT, YT = Platform.FACEBOOK, Platform.INSTAGRAM, Platform.TIKTOK, Platform.YOUTUBE

PROFILES = [
    ("fb.com/bepnhamesoc", FB, "bepnhamesoc", "https://www.facebook.com/bepnhamesoc"),
    (
        "facebook.com/profile.php?id=100012345678901&mibextid=Zb",
        FB,
        "100012345678901",
        "https://www.facebook.com/profile.php?id=100012345678901",
    ),
    (
        "https://www.facebook.com/people/Linh-Beauty/100063456789012/",
        FB,
        "100063456789012",
        "https://www.facebook.com/profile.php?id=100063456789012",
    ),
    (
        "https://m.facebook.com/linhbeauty.vn?fbclid=abc",
        FB,
        "linhbeauty.vn",
        "https://www.facebook.com/linhbeauty.vn",
    ),
    (
        "https://www.facebook.com/pages/Bep-Soc/123456",
        FB,
        "123456",
        "https://www.facebook.com/profile.php?id=123456",
    ),
    ("facebook.com/@linh", FB, "linh", "https://www.facebook.com/linh"),
    ("http://web.facebook.com/linh/about", FB, "linh", "https://www.facebook.com/linh"),
    (
        "https://www.tiktok.com/@linhbeauty?_t=8abc&_r=1",
        TT,
        "linhbeauty",
        "https://www.tiktok.com/@linhbeauty",
    ),
    ("tiktok.com/linhbeauty", TT, "linhbeauty", "https://www.tiktok.com/@linhbeauty"),
    (
        "https://www.instagram.com/linh_beauty/?igsh=MTc4",
        IG,
        "linh_beauty",
        "https://www.instagram.com/linh_beauty",
    ),
    ("https://Instagram.com/nicvedere", IG, "nicvedere", "https://www.instagram.com/nicvedere"),
    ("https://www.youtube.com/@BepSoc", YT, "BepSoc", "https://www.youtube.com/@BepSoc"),
    (
        "https://youtube.com/channel/UC1234567890123456789012",
        YT,
        "UC1234567890123456789012",
        "https://www.youtube.com/channel/UC1234567890123456789012",
    ),
    ("https://www.youtube.com/c/BepSoc/videos", YT, "BepSoc", "https://www.youtube.com/c/BepSoc"),
    ("https://www.youtube.com/user/bepsoc", YT, "bepsoc", "https://www.youtube.com/user/bepsoc"),
    ("https://www.threads.net/@linh", Platform.THREADS, "linh", "https://www.threads.net/@linh"),
    ("threads.com/@linh?xmt=abc", Platform.THREADS, "linh", "https://www.threads.net/@linh"),
    ("zalo.me/0901234567", Platform.ZALO, "0901234567", "https://zalo.me/0901234567"),
    ("https://shopee.vn/linhshop", Platform.SHOPEE, "linhshop", "https://shopee.vn/linhshop"),
    (
        "https://www.lemon8-app.com/linh?region=vn",
        Platform.LEMON8,
        "linh",
        "https://www.lemon8-app.com/@linh",
    ),
    ("https://x.com/linh", Platform.X, "linh", "https://x.com/linh"),
    ("https://mobile.twitter.com/linh", Platform.X, "linh", "https://x.com/linh"),
    ("https://linh.blogspot.com/", Platform.BLOG, "linh", "https://linh.blogspot.com"),
    ("https://weibo.com/u/123456", Platform.WEIBO, "123456", "https://weibo.com/u/123456"),
    ("https://www.douyin.com/user/MS4w", Platform.DOUYIN, "MS4w", "https://www.douyin.com/user/MS4w"),
    (
        "https://www.toutiao.com/c/user/98765/",
        Platform.TOUTIAO,
        "98765",
        "https://www.toutiao.com/c/user/98765",
    ),
    ("https://line.me/R/ti/p/%40linh", Platform.LINE, "linh", "https://line.me/R/ti/p/@linh"),
    ("https://pf.kakao.com/_abc", Platform.KAKAO, "_abc", "https://pf.kakao.com/_abc"),
    ("https://m.me/linh", Platform.MESSENGER, "linh", "https://m.me/linh"),
    ("[Link](https://fb.com/linh)", FB, "linh", "https://www.facebook.com/linh"),
    ("FB: fb.com/linh", FB, "linh", "https://www.facebook.com/linh"),
]


@pytest.mark.parametrize(("text", "platform", "handle", "url"), PROFILES)
def test_a_profile_link_gives_platform_handle_and_clean_address(
    text: str, platform: Platform, handle: str, url: str
) -> None:
    read = parse_link(text)
    assert read.value == ChannelLink(platform, handle, url)
    assert read.remarks == ()
    assert parse_link(text, platform) == read


@pytest.mark.parametrize(
    ("text", "platform", "handle"),
    [
        ("@linhbeauty", TT, "linhbeauty"),
        ("linhbeauty", FB, "linhbeauty"),
        ("@linh.beauty", IG, "linh.beauty"),
        ("afriweddings.com", IG, "afriweddings.com"),
        ("1020.94", IG, "1020.94"),
        ("433", IG, "433"),
        (433, IG, "433"),
        (433.0, IG, "433"),
        ("'@linh", TT, "linh"),
        ("\u200b@linh\ufeff", TT, "linh"),
        ("crearecreatività", IG, "crearecreatività"),
    ],
)
def test_a_handle_is_kept_as_written_without_its_at_sign(
    text: str | float, platform: Platform, handle: str
) -> None:
    read = parse_link(text, platform)
    assert read.value == ChannelLink(platform, handle)
    assert read.remarks == ()


@pytest.mark.parametrize("text", ["a/b", "yulya.kors/retrocam", "good%20one%20right", "creators#", "'linh"])
def test_what_is_no_handle_is_kept_verbatim_with_a_warning(text: str) -> None:
    read = parse_link(text, IG)
    assert read.value == ChannelLink(IG, text)
    assert [remark.code for remark in read.remarks] == ["handle_unusual"]


@pytest.mark.parametrize(
    ("text", "platform", "url"),
    [
        ("https://vt.tiktok.com/ZSabc/", TT, "https://vt.tiktok.com/ZSabc"),
        ("vm.tiktok.com/ZSabc", TT, "https://vm.tiktok.com/ZSabc"),
        ("https://fb.watch/abc/?mibextid=1", FB, "https://fb.watch/abc"),
        ("https://s.shopee.vn/abc", Platform.SHOPEE, "https://s.shopee.vn/abc"),
        ("https://bit.ly/3abc", Platform.UNKNOWN, "https://bit.ly/3abc"),
    ],
)
def test_a_short_link_is_kept_and_its_owner_unknown(text: str, platform: Platform, url: str) -> None:
    read = parse_link(text)
    assert read.value == ChannelLink(platform, None, url)
    assert [remark.code for remark in read.remarks] == ["link_short"]


@pytest.mark.parametrize(
    ("text", "platform", "remark"),
    [
        ("https://www.facebook.com/groups/yeubep/", FB, "link_no_handle"),
        ("https://www.facebook.com/watch/?v=123", FB, "link_no_handle"),
        ("https://www.facebook.com/profile.php", FB, "link_no_handle"),
        ("https://instagram.com/p/CxYz/", IG, "link_no_handle"),
        ("https://youtu.be/dQw4w9WgXcQ", YT, "link_no_handle"),
        ("https://www.youtube.com/watch?v=abc", YT, "link_no_handle"),
        ("https://zalo.me/g/abcd", Platform.ZALO, "link_no_handle"),
        ("https://shopee.vn/Ao-thun-i.123.456", Platform.SHOPEE, "link_no_handle"),
        ("https://www.tiktok.com/", TT, "link_no_handle"),
        ("https://www.facebook.com/bepnh...", FB, "link_truncated"),
    ],
)
def test_a_link_without_a_profile_has_no_handle(text: str, platform: Platform, remark: str) -> None:
    read = parse_link(text)
    assert read.value is not None
    assert (read.value.platform, read.value.handle) == (platform, None)
    assert read.value.url
    assert [one.code for one in read.remarks] == [remark]


@pytest.mark.parametrize(
    ("text", "handle"),
    [
        ("https://www.tiktok.com/@linh.beauty/video/7123", "linh.beauty"),
        ("https://www.facebook.com/linh/posts/pfbid02", "linh"),
        ("https://www.instagram.com/linh/reel/abc/", "linh"),
        ("https://twitter.com/linh/status/123", "linh"),
    ],
)
def test_a_post_gives_the_profile_it_belongs_to(text: str, handle: str) -> None:
    read = parse_link(text)
    assert read.value is not None
    assert read.value.handle == handle
    assert [remark.code for remark in read.remarks] == ["link_is_post"]


def test_a_link_in_another_platform_s_column_keeps_its_own() -> None:
    read = parse_link("https://www.tiktok.com/@linh", FB)
    assert read.value == ChannelLink(TT, "linh", "https://www.tiktok.com/@linh")
    assert [remark.code for remark in read.remarks] == ["link_other_platform"]
    assert parse_link("https://m.me/linh", FB).value == ChannelLink(
        FB, "linh", "https://www.facebook.com/linh"
    )


def test_other_addresses_are_websites_or_what_their_column_says() -> None:
    assert parse_link("linhbeauty.vn").value == ChannelLink(Platform.WEBSITE, None, "https://linhbeauty.vn")
    assert parse_link("http://www.linhbeauty.vn/a?utm_source=fb&p=2").value == ChannelLink(
        Platform.WEBSITE, None, "http://www.linhbeauty.vn/a?p=2"
    )
    assert parse_link("https://vnexpress.net/a-1.html", Platform.PRESS).value == ChannelLink(
        Platform.PRESS, None, "https://vnexpress.net/a-1.html"
    )


@pytest.mark.parametrize(
    ("text", "platform"), [("tiktok: @linh", TT), ("Tiktok @linh", TT), ("IG: linh", IG), ("FB - linh", FB)]
)
def test_a_platform_named_before_the_handle_counts(text: str, platform: Platform) -> None:
    assert parse_link(text).value == ChannelLink(platform, "linh")


@pytest.mark.parametrize("text", ["Bếp Nhà Mẹ Sóc", "linh@gmail.com", "@", "@ "])
def test_what_is_neither_link_nor_handle_is_asked(text: str) -> None:
    read = parse_link(text, FB)
    assert read.value is None
    assert read.question is not None
    assert read.question.code == "link_unreadable"


@pytest.mark.parametrize("text", ["", "–", "-", "N/A", "x", float("nan")])
def test_a_missing_link_is_nothing(text: str | float) -> None:
    assert parse_link(text, None).value is None
    assert parse_link(text, None).question is None
    assert parse_links(text) == ()


def test_several_links_in_one_cell() -> None:
    cell = "fb.com/a, tiktok.com/@b\nhttps://instagram.com/c"
    assert [read.value and (read.value.platform, read.value.handle) for read in parse_links(cell)] == [
        (FB, "a"),
        (TT, "b"),
        (IG, "c"),
    ]
    first = parse_link(cell)
    assert first.value == ChannelLink(FB, "a", "https://www.facebook.com/a")
    assert [remark.code for remark in first.remarks] == ["link_several"]


HANDLES = st.from_regex(r"[a-z0-9_][a-z0-9_.]{0,18}[a-z0-9_]", fullmatch=True)


@given(st.sampled_from([FB, IG, TT, YT, Platform.THREADS, Platform.X, Platform.LEMON8]), HANDLES)
def test_the_address_of_a_handle_reads_back_as_that_handle(platform: Platform, handle: str) -> None:
    url = profile_url(platform, handle)
    assert url is not None
    read = parse_link(url)
    assert read.value is not None
    if read.value.handle is not None:
        assert read.value == ChannelLink(platform, handle, url)
    tracked = f"{url}{'&' if '?' in url else '?'}igsh=a&utm_source=b"
    assert parse_link(tracked, platform).value == read.value


@given(
    HANDLES,
    st.sampled_from(
        ["https://www.facebook.com/", "https://m.facebook.com/", "instagram.com/", "https://www.tiktok.com/@"]
    ),
)
def test_quoting_tracking_and_a_slash_change_nothing(handle: str, start: str) -> None:
    plain = parse_link(start + handle).value
    assert parse_link(f"{start}{handle}/").value == plain
    assert parse_link(f"{start}{quote(handle, safe='')}?fbclid=1#top").value == plain
    assert parse_link((start + handle).replace("https://", "HTTPS://")).value == plain


@settings(max_examples=300)
@given(cells(), st.sampled_from([None, *Platform]))
def test_any_text_is_read_without_an_error(text: str, platform: Platform | None) -> None:
    read = parse_link(text, platform)
    assert read.value is None or read.question is None
    assert read.value is None or read.value.handle or read.value.url
    for link in parse_links(text, platform):
        assert link.value or link.question


@pytest.mark.shared_data
def test_every_handle_of_the_real_lists_is_read() -> None:
    folder = shared_data()
    if folder is None:
        pytest.skip("no shared data")
    with (folder / "creators" / "spark_ar_creators.csv").open(encoding="utf-8", newline="") as file:
        cells_read = [row[0] for row in list(csv.reader(file))[1:] if row]
    reads = [parse_link(cell, IG) for cell in cells_read]
    assert len(reads) == 9_730
    assert all(read.value and read.value.handle for read in reads)
    assert len({handle_key(read.value.handle or "") for read in reads if read.value}) == 9_722
    unusual = [cell for cell, read in zip(cells_read, reads, strict=True) if read.remarks]
    assert all("/" in cell or cell in ("good%20one%20right", "creators#", "'vjmorochoo") for cell in unusual)
