"""The files of the sample data are clean: valid codes and numbers, invented people, no doubles."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from kolstudio.core import data
from kolstudio.core.model.books import BriefSection
from kolstudio.core.model.codes import (
    Approver,
    CampaignStatus,
    Deliverable,
    ErBasis,
    Gender,
    Goal,
    Income,
    Label,
    LineStatus,
    MainChannel,
    Origin,
    Platform,
    ProfessionShare,
    Reach,
    Role,
    Stage,
    Style,
    Unit,
    Vat,
)
from kolstudio.core.paths import resources
from kolstudio.core.rules.fold import fold, handle_key
from kolstudio.core.rules.links import parse_link
from kolstudio.core.rules.phones import parse_phones
from kolstudio.core.rules.places import Places
from kolstudio.core.rules.prices import parse_price
from kolstudio.core.rules.words import Vocabulary
from kolstudio.core.service import sample
from kolstudio.core.service.sample_people import drafts

FILES = ("people", "campaigns", "list")
PEOPLE: list[dict[str, Any]] = sample.load("people")["people"]
AGENTS: dict[str, Any] = sample.load("people")["agents"]
PLANS: list[dict[str, Any]] = sample.load("campaigns")["campaigns"]
MADE_ON = sample.load("people")["date"]
BRAND_VALUES = {"loyalty", "sincerity", "trust", "solidarity", "safety", "competence", "confidence"}
FLAGS = {"scandal", "no_disclosure", "late_or_deleted"}
FAMOUS = (
    "sơn tùng", "mỹ tâm", "hoài linh", "trấn thành", "trường giang", "hà anh tuấn", "đen vâu", "binz", "karik",
    "hồ ngọc hà", "ngọc trinh", "quyền linh", "độ mixi", "pewpew", "viruss", "bà tân", "khoai lang thang", "quang linh",
    "hằng du mục", "võ hà linh", "chloe", "changmakeup", "trinh phạm", "giang ơi", "sunhuyn", "lê bống", "châu bùi",
    "helly", "duy mạnh", "thuỳ tiên", "christine hà", "luke nguyễn", "jack", "hoà minzy", "đức phúc", "bích phương",
    "tóc tiên", "lý hải", "việt hương", "lại văn sâm", "xuân bắc", "tự long", "phan anh", "minh nhựa", "hieuthuhai",
)  # fmt: skip


def people_with(key: str) -> Iterator[tuple[dict[str, Any], Any]]:
    """Yield (person, entry) for each entry of a list of the people."""
    for person in PEOPLE:
        for entry in person.get(key, ()):
            yield person, entry


def contacts() -> list[dict[str, str]]:
    """Return every contact of the files, managers and agencies once."""
    return [*AGENTS.values(), *(c for _, c in people_with("contacts") if "agent" not in c)]


def texts(value: object) -> Iterator[str]:
    """Yield every text in a parsed file, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


@pytest.mark.parametrize("name", FILES)
def test_files_are_composed_vietnamese_with_source_and_date(name: str) -> None:
    raw = (resources() / "sample" / f"{name}.json").read_text(encoding="utf-8")
    assert raw == unicodedata.normalize("NFC", raw)
    parsed = json.loads(raw)
    assert parsed["source"] and date.fromisoformat(parsed["date"])
    found = list(texts(parsed))
    assert len(found) > 150
    assert [text for text in found if text != text.strip()] == []


def test_nobody_is_there_twice() -> None:
    assert len(PEOPLE) == 60
    names = Counter(fold(name) for person in PEOPLE for name in {person["name"], *person.get("aliases", ())})
    keys = Counter(person["key"] for person in PEOPLE)
    handles = Counter(
        (channel["platform"], handle_key(channel["handle"]))
        for _, channel in people_with("channels")
        if "handle" in channel
    )
    assert [
        twice for counter in (names, keys, handles) for twice, count in counter.items() if count > 1
    ] == []


def test_names_cover_what_is_hard_to_show() -> None:
    names = " ".join(person["name"] for person in PEOPLE)
    for part in ("Ế", "Ộ", "ậ", "ƯỜNG", "Nguyễn Ngọc Ẩn", "K.10", "3.7"):
        assert part in names
    assert max(len(person["name"]) for person in PEOPLE) >= 35


def test_nobody_is_a_known_person() -> None:
    for person in PEOPLE:
        said = {
            fold(name) for name in (person["name"], person.get("real_name", ""), *person.get("aliases", ()))
        }
        assert not [
            known for known in FAMOUS for name in said if re.search(rf"\b{re.escape(fold(known))}\b", name)
        ]


def test_every_handle_and_link_says_that_it_is_a_sample() -> None:
    for person, channel in people_with("channels"):
        if "handle" in channel:
            assert "mau" in channel["handle"], person["name"]
        if "url" in channel:
            assert "mau" in channel["url"] or "example." in channel["url"] or "zalo.me" in channel["url"], (
                person["name"]
            )


def test_links_lead_to_their_channel() -> None:
    checked = 0
    for person, channel in people_with("channels"):
        if "url" in channel and "handle" in channel:
            read = parse_link(channel["url"]).value
            assert read is not None, person["name"]
            assert (read.platform, handle_key(read.handle or "")) == (
                channel["platform"],
                handle_key(channel["handle"]),
            )
            checked += 1
    assert checked > 60


def test_phones_are_valid_and_look_invented() -> None:
    numbers = [contact["phone"] for contact in contacts() if "phone" in contact]
    assert len(numbers) > 40 and len(set(numbers)) == len(numbers)
    for number in numbers:
        read = parse_phones(number)
        assert read.value is not None and not read.remarks and not read.question, number
        assert [phone.number for phone in read.value] == [number]
        assert "000" in number or number == "+61491570156"  # kept free for drama by the Australian regulator


def test_mail_goes_to_example_domains_only() -> None:
    mails = [contact["email"] for contact in contacts() if "email" in contact]
    assert len(mails) > 10
    everything = " ".join(text for name in FILES for text in texts(sample.load(name)))
    assert {mail.rpartition("@")[2] for mail in mails} <= {"example.com", "example.vn"}
    assert set(re.findall(r"[\w.]+@([\w-]+\.[\w.]+)", everything)) <= {"example.com", "example.vn"}


@pytest.mark.parametrize(
    ("key", "codes"),
    [
        ("gender", Gender),
        ("reach", Reach),
        ("origin", Origin),
        ("profession_share", ProfessionShare),
        ("income", Income),
        ("main_channel", MainChannel),
        ("style", Style),
        ("label_override", Label),
    ],
)
def test_plain_answers_are_codes(key: str, codes: Any) -> None:
    used = [person[key] for person in PEOPLE if key in person]
    assert used
    for value in used:
        codes(value)


def test_words_of_the_vocabularies_resolve() -> None:
    fields, professions = Vocabulary(data.load("fields")), Vocabulary(data.load("professions"))
    for person in PEOPLE:
        for field in person.get("fields", ()):
            assert field["code"] and fields.label(field["code"], "vi"), person["name"]
        if "profession" in person:
            assert professions.label(person["profession_code"], "vi") and professions.kind(
                person["profession_code"]
            )
    for _, share in people_with("audience_shares"):
        if share["kind"] == "interest":
            assert fields.label(share["key"], "vi")


def test_places_resolve_and_former_ones_belong_to_those_of_today() -> None:
    places = Places(data.load("provinces"))
    formers = 0
    for person in PEOPLE:
        if "province" in person:
            assert places.name(person["province"])
        if "province_old" in person:
            read = places.parse(places.old_name(person["province_old"])).value
            assert read is not None and read.province == person["province"]
            formers += 1
    assert formers >= 15
    assert len({person["province"] for person in PEOPLE if "province" in person}) >= 25
    for keys in (
        [area for plan in PLANS for area in plan["areas"]],
        [s["key"] for _, s in people_with("audience_shares") if s["kind"] == "province"],
    ):
        assert keys and all(places.name(key) for key in keys)


def test_other_codes() -> None:
    for _, role in people_with("roles"):
        Role(role)
    for _, channel in people_with("channels"):
        Platform(channel["platform"])
        for snapshot in channel.get("history", ()):
            assert "er" not in snapshot or ErBasis(snapshot["er_basis"])
    for _, rate in people_with("rates"):
        Deliverable(rate["deliverable"]), Unit(rate.get("unit", "item"))
        Vat(rate.get("vat", "unknown")), Stage(rate.get("stage", "asked"))
    assert {value for _, value in people_with("brand_values")} == BRAND_VALUES
    assert {flag["code"] for _, flag in people_with("flags")} <= FLAGS
    assert set(sample.load("campaigns")["brand"]["values"]) <= BRAND_VALUES


def test_campaigns_use_codes_sections_and_people_that_exist() -> None:
    keys = {person["key"] for person in PEOPLE}
    for plan in PLANS:
        Goal(plan["goal"]), CampaignStatus(plan["status"])
        assert set(plan["texts"]) <= {section.value for section in BriefSection}
        assert date.fromisoformat(plan["start_on"]) < date.fromisoformat(plan["end_on"])
        for line in plan["lines"]:
            Deliverable(line["deliverable"]), LineStatus(line["status"])
            Platform(line["platform"]), Unit(line.get("unit", "item")), Approver(line.get("approver", "none"))
            assert line["person"] in keys
            assert plan["start_on"] <= line["air_on"] <= plan["end_on"]


def test_dates_lie_before_the_day_the_sample_was_made() -> None:
    days = [
        *(
            snapshot["on"]
            for _, channel in people_with("channels")
            for snapshot in channel.get("history", ())
        ),
        *(rate["quoted_on"] for _, rate in people_with("rates")),
        *(entry["on"] for key in ("contact_log", "collaborations", "flags") for _, entry in people_with(key)),
        *(person["fit"]["scored_on"] for person in PEOPLE if "fit" in person),
    ]
    assert len(days) > 300
    assert max(days) <= MADE_ON and min(days) >= "2025-01-01"
    for _, channel in people_with("channels"):
        measured = [snapshot["on"] for snapshot in channel.get("history", ())]
        assert measured == sorted(set(measured))


def test_figures_hang_together() -> None:
    for person, channel in people_with("channels"):
        for snapshot in channel.get("history", ()):
            parts = [snapshot.get(f"avg_{part}") for part in ("likes", "comments", "shares")]
            if None not in parts:
                assert sum(parts) == snapshot["avg_engagement"], person["name"]
            if snapshot.get("er_basis") == "followers" and snapshot.get("avg_engagement", 0) >= 100:
                rate = snapshot["avg_engagement"] * 100_000 / snapshot["followers"]
                assert abs(rate - snapshot["er"]) <= max(30, snapshot["er"] * 0.02), person["name"]


def test_fees_follow_the_size_of_the_person() -> None:
    tiers = {"nano": (200_000, 2_000_000), "micro": (1_000_000, 12_000_000), "mid": (5_000_000, 30_000_000)}
    floors = {"nano": 1_000, "micro": 10_000, "mid": 100_000, "macro": 500_000}
    checked = 0
    for draft, person in zip(drafts(sample.load("people")), PEOPLE, strict=True):
        sizes = [
            channel["history"][-1].get("followers", 0)
            for channel in person.get("channels", ())
            if channel.get("history") and Platform(channel["platform"]).social
        ]
        size = max(sizes, default=0)
        tier = max(
            (name for name in floors if size >= floors[name]), key=lambda name: floors[name], default=""
        )
        low, high = tiers.get(tier, (0, 10**12))
        for rate in draft.rates:
            price = rate.price
            if (
                rate.deliverable in ("post", "short_video")
                and price.currency == "VND"
                and price.max
                and price.min
            ):
                assert low <= price.min // price.quantity <= high, (person["name"], rate.raw)
                checked += 1
    assert checked > 40


def test_prices_say_what_was_written() -> None:
    """The raw words, read by the parser, give the amounts beside them."""
    read = 0
    for draft in drafts(sample.load("people")):
        for rate in draft.rates:
            parsed = parse_price(rate.raw)
            if parsed.value is None:
                continue
            assert (parsed.value.min, parsed.value.max, parsed.value.currency) == (
                rate.price.min,
                rate.price.max,
                rate.price.currency,
            ), (draft.name, rate.raw)
            read += 1
    assert read > 70
