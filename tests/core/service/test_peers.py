"""How a figure stands among its like: published ranges and own medians, worked out apart from the code."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from statistics import median

import pytest

from kolstudio.core import data
from kolstudio.core.model.codes import Deliverable, ErBasis, Goal, Platform, Tier
from kolstudio.core.model.comparison import Comparison
from kolstudio.core.model.draft import PersonDraft
from kolstudio.core.rules import peers as rules
from kolstudio.core.rules.peers import Metric
from kolstudio.core.service import comparing, creators, editing, peers, sample, why
from kolstudio.core.service.library import Library
from kolstudio.core.texts import ENGLISH
from tests.helpers.libraries import add, channel, opened, rate


def micro(at: int, er: int, price: int, **figures: object) -> PersonDraft:
    """Return somebody small on TikTok."""
    return PersonDraft(
        f"Người {at}",
        channels=[channel(Platform.TIKTOK, f"nguoi{at}", followers=20_000 + at, er=er, **figures)],
        rates=[rate(Deliverable.POST, price)],
    )


def said(library: Library, person: int, row: str) -> list[str]:
    return [str(line) for line in peers.of(library, creators.get(library, person), row, "en")]


def test_below_ten_people_the_own_median_is_a_dash(library: Library) -> None:
    ids = add(library, *(micro(at, 1_000 * at, 1_000_000) for at in range(1, 10)))
    assert said(library, ids[0], "er")[-1] == (
        "Your own list, TikTok · Micro: — (known of 9; 10 people are needed)"
    )


def test_from_ten_people_on_the_median_stands_with_its_count(library: Library) -> None:
    """Rates 1 … 10 %: the middle is 5.5 %. 8 % is (8 - 5.5) / 5.5 = 45.45 % above it. Prices 1 … 10 million
    have the median 5.5 million; 5.5 = 5.5 does not occur, 8 million is 45 % above."""
    ids = add(library, *(micro(at, 1_000 * at, 1_000_000 * at) for at in range(1, 11)))
    assert said(library, ids[7], "er") == [
        "Published engagement for TikTok · Micro: 4.0% – 7.0%; this is above it."
        " Untapper 2026 (basis not stated), for reference.",
        "Your own list, TikTok · Micro: median engagement 5.5% of 10 people; this is 45% above it.",
    ]
    assert said(library, ids[7], "price") == [
        "Published price for TikTok · Micro: 2M – 10M; this is within it."
        " Height Media (Vietnam), for reference.",
        "Your own list, TikTok · Micro: median price 5.5M of 10 people; this is 45% above it.",
    ]
    assert said(library, ids[0], "price_min")[0].startswith(
        "Published price for TikTok · Micro: 2M – 10M; this is below"
    )


def test_a_rate_from_too_few_posts_is_no_part_of_the_median(library: Library) -> None:
    ids = add(library, *(micro(at, 1_000 * at, 1_000_000) for at in range(1, 12)))
    with library.store.change("edit_creator", origin="test"):
        library.store.conn.execute("UPDATE metrics SET posts_counted = 10")
        library.store.conn.execute("UPDATE metrics SET posts_counted = 9 WHERE creator_id = ?", ids[9:10])
    line = said(library, ids[0], "er")[-1]  # 1 … 9 and 11: the middle of ten is 5.5
    assert "median engagement 5.5% of 10 people" in line


def test_unlike_bases_are_told_apart(library: Library) -> None:
    """Ten rates by followers with the median 5.5 %; those by views are a group of their own."""
    ids = add(
        library,
        *(micro(at, 1_000 * at, 1_000_000) for at in range(1, 11)),
        *(micro(at, 90_000, 1_000_000, er_basis=ErBasis.VIEWS) for at in range(11, 13)),
    )
    first, second = said(library, ids[-1], "er")
    assert first == (
        "What is published for TikTok · Micro (Untapper 2026) is basis not stated, this is by views: they are"
        " not compared."
    )
    assert "— (known of 2; 10 people are needed)" in second
    assert "median engagement 5.5% of 10 people" in said(library, ids[0], "er")[-1]


def test_nothing_is_said_of_the_unknown_and_of_people_without_a_tier(library: Library) -> None:
    tv = PersonDraft(
        "Người dẫn", channels=[channel(Platform.TV, "vtv")], rates=[rate(Deliverable.POST, 1_000_000)]
    )
    bare, on_tv = add(library, PersonDraft("Chưa biết", channels=[channel(handle="x", followers=20_000)]), tv)
    assert [said(library, bare, row) for row in ("er", "price", "cpe", "views")] == [[]] * 4
    assert said(library, on_tv, "price") == []


def test_the_median_follows_every_change(library: Library) -> None:
    ids = add(library, *(micro(at, 1_000 * at, 1_000_000) for at in range(1, 11)))
    assert "5.5% of 10" in said(library, ids[0], "er")[-1]
    creators.delete(library, [ids[9]])
    assert "known of 9" in said(library, ids[0], "er")[-1]
    beside = library.beside()
    try:
        creators.delete(beside, [ids[8]])
    finally:
        beside.close()
    assert "known of 8" in said(library, ids[0], "er")[-1]


def test_the_own_medians_are_those_of_the_comparisons_cells(tmp_path: Path) -> None:
    """Everybody of the sample list is compared, and the medians taken from the cells by `statistics`."""
    with opened(tmp_path / "x.kol") as library:
        sample.fill(library)
        found: dict[tuple[str, Platform, Tier], list[int]] = defaultdict(list)
        everybody = creators.find(library)
        people = {one.id: one for one in everybody}
        for start in range(0, len(everybody), 6):
            page = [one.id for one in everybody[start : start + 6]]
            if len(page) < 2:
                page.append(everybody[0].id)
            compared = comparing.compare(library, page)
            for row in ("price", "cpe"):
                for cell in compared.row(row).cells:
                    person = people[cell.person]
                    main = next(
                        (c for c in person.channels if c.id == person.calculated.main_channel_id), None
                    )
                    if main and person.calculated.tier and isinstance(cell.value, int):
                        found[row, main.platform, person.calculated.tier].append(cell.value)
        checked = 0
        for (row, platform, tier), values in found.items():
            middle = peers.middle(library, Metric(row), platform, tier, ErBasis.UNKNOWN)
            if middle.people == len(values):
                assert middle.value is not None
                assert abs(middle.value - median(values)) <= 0.5, (row, platform, tier)
                checked += 1
        assert checked > 10


def test_the_why_of_the_list_says_it_too(library: Library) -> None:
    (person,) = add(library, micro(1, 5_000, 3_000_000))
    for field in ("er", "price_min"):
        told = why.why(library, creators.get(library, person), field, ENGLISH, peers=True)
        assert told is not None and len(told.peers) == 2
        quick = why.why(library, creators.get(library, person), field, ENGLISH)
        assert quick is not None and quick.peers == ()
    tier = why.why(library, creators.get(library, person), "tier", ENGLISH, peers=True)
    assert tier is not None and tier.peers == ()


def judged(found: Comparison) -> object:
    return (
        [(one.label, one.k, one.i, one.tier) for one in found.columns],
        found.verdict and [(one.person, one.score) for one in found.verdict.standings],
        [
            (row.key, cell.best, cell.difference, cell.share)
            for g in found.groups
            for row in g.rows
            for cell in row.cells
        ],
    )


def test_no_benchmark_and_no_median_moves_a_type_a_score_or_a_mark(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same people are judged alike with other published figures and beside a thousand new people."""
    ids = add(library, *(micro(at, 1_000 * at, 1_000_000 * at) for at in range(1, 7)))
    before = judged(comparing.compare(library, ids, Goal.G4))
    lines = said(library, ids[0], "er")
    table = data.load("benchmarks")
    changed = {
        **table,
        "er": [{**row, "low": 50_000, "high": 90_000} for row in table["er"]],
        "price": [{**row, "low": 1, "high": 2} for row in table["price"]],
    }
    monkeypatch.setattr(peers, "_benchmarks", lambda: rules.benchmarks(changed))
    add(library, *(micro(at, 80_000, 90_000_000) for at in range(100, 1_100)))
    assert said(library, ids[0], "er") != lines
    assert judged(comparing.compare(library, ids, Goal.G4)) == before


def test_an_edit_of_one_person_is_seen_in_their_own_line(library: Library) -> None:
    ids = add(library, *(micro(at, 1_000 * at, 1_000_000) for at in range(1, 11)))
    editing.edit(library, ids[0], "name", "Tên khác")
    assert "5.5% of 10" in said(library, ids[1], "er")[-1]


def test_the_file_says_where_every_figure_comes_from() -> None:
    table = data.load("benchmarks")
    assert table["date"] and table["source"] and table["least_people"] == 10
    known = rules.benchmarks(table)
    assert len(known.published) == sum(len(table[name]) for name in ("er", "view_rate", "price"))
    for one in known.published:
        assert one.source["vi"] and one.source["en"]
        assert one.low is not None or one.high is not None
        if one.low is not None and one.high is not None:
            assert one.low <= one.high
        assert (one.basis is not None) == (one.metric is Metric.ER)
