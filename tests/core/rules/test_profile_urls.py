"""Addresses taken apart and built again."""

from __future__ import annotations

import pytest

from kolstudio.core.model.codes import Platform
from kolstudio.core.rules.profile_urls import host_platform, profile_url, read_address


def test_an_address_is_taken_apart_and_loses_only_what_tracks() -> None:
    address = read_address("HTTPS://WWW.Example.VN:443/a%20b/%40c?utm_source=x&id=5&fbclid=y#z")
    assert address is not None
    assert (address.host, address.parts, address.option("id")) == ("example.vn", ("a b", "@c"), "5")
    assert address.url() == "https://www.example.vn/a%20b/@c?id=5"


@pytest.mark.parametrize("text", ["linh", "a/b", "", "http://", "two words.vn"])
def test_other_text_is_no_address(text: str) -> None:
    assert read_address(text) is None


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("m.facebook.com", (Platform.FACEBOOK, False)),
        ("vt.tiktok.com", (Platform.TIKTOK, True)),
        ("x.com", (Platform.X, False)),
        ("netflix.com", None),
        ("notfacebook.com", None),
    ],
)
def test_a_host_is_known_by_its_registered_part(host: str, known: tuple[Platform, bool] | None) -> None:
    assert host_platform(host) == known


@pytest.mark.parametrize(
    ("platform", "handle", "url"),
    [
        (Platform.TIKTOK, "linh", "https://www.tiktok.com/@linh"),
        (Platform.FACEBOOK, "100012345678901", "https://www.facebook.com/profile.php?id=100012345678901"),
        (
            Platform.YOUTUBE,
            "UC1234567890123456789012",
            "https://www.youtube.com/channel/UC1234567890123456789012",
        ),
        (Platform.INSTAGRAM, "a/b", None),
        (Platform.INSTAGRAM, "", None),
        (Platform.TV, "vtv", None),
        (Platform.UNKNOWN, "linh", None),
    ],
)
def test_the_address_of_a_handle(platform: Platform, handle: str, url: str | None) -> None:
    assert profile_url(platform, handle) == url
