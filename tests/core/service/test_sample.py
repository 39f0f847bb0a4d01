"""The sample data comes and goes in one step each, and shows every kind of person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.campaign import Campaign
from kolstudio.core.model.codes import (
    ContactKind,
    Deliverable,
    Label,
    Lean,
    Platform,
    Role,
    Subtype,
    Tier,
)
from kolstudio.core.model.draft import ContactDraft, PersonDraft
from kolstudio.core.service import creators as people_service
from kolstudio.core.service import sample, trash
from kolstudio.core.service.library import Library
from kolstudio.core.store.capture import UNCAPTURED
from kolstudio.core.store.repos import brands, campaigns, creators, people, settings

MOMENT = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
Dump = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Give a new library with a clock that stands still."""
    with Library.open(tmp_path / "tiem.kol", create=True, clock=lambda: MOMENT) as opened:
        yield opened


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Give a library with the sample in it; tests only read it."""
    path = tmp_path_factory.mktemp("sample") / "mau.kol"
    with Library.open(path, create=True, clock=lambda: MOMENT) as opened:
        sample.fill(opened)
        yield opened


def dump(library: Library, *, derived: bool = False) -> Dump:
    """Return every row of every journalled table, and of the derived one when asked."""
    conn = library.store.conn
    tables = [
        name
        for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if not name.startswith("sqlite_") and (name not in UNCAPTURED or (derived and name == "creator_calc"))
    ]
    assert len(tables) >= 20
    return {table: conn.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall() for table in tables}


def own_person(library: Library, name: str = "Người của tiệm", *contacts: ContactDraft) -> int:
    """Add a person of the owner's own."""
    with library.store.change("edit_creator"):
        draft = PersonDraft(name=name, contacts=list(contacts))
        return creators.insert_many(library.store.conn, [draft], library.moment())[0]


def own_campaign(library: Library, brand_id: int, *booked: int) -> int:
    """Add a campaign of the owner's own with one post of each of these people."""
    conn, now = library.store.conn, library.moment()
    with library.store.change("create_campaign"):
        campaign = campaigns.insert(conn, "Của tiệm", brand_id, {"goal": "G4"}, [], {}, now)
        for creator_id in booked:
            campaigns.add_line(conn, campaign, creator_id, {"deliverable": Deliverable.POST}, now)
    return campaign


def calculated(library: Library, column: str) -> set[object]:
    """Return the values a derived column takes."""
    return {row[0] for row in library.store.conn.execute(f"SELECT {column} FROM creator_calc")}


def somebody(library: Library, name: str) -> int:
    """Return the id of the person with exactly this name."""
    row = library.store.conn.execute("SELECT id FROM creator WHERE name = ?", (name,)).fetchone()
    return int(row[0])


# -- what is in it ------------------------------------------------------------------------------------


def test_sixty_people_one_brand_two_campaigns(library: Library) -> None:
    report = sample.fill(library)
    assert (report.people, report.campaigns) == (60, 2)
    found = people.get_many(
        library.store.conn, [row[0] for row in library.store.conn.execute("SELECT id FROM creator")]
    )
    assert len({person.uid for person in found}) == 60
    assert {person.attributes["value_source"] for person in found} == {"sample"}
    assert [brand.name for brand in library.brands()][-1] == "Bếp Nhà Lá"


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ("label", set(Label)),
        ("lean", {*Lean, None}),
        ("subtype", {*Subtype, None}),
        ("tier", {*Tier, None}),
        ("negotiable", {0, 1}),
    ],
)
def test_every_kind_of_person_is_there(filled: Library, column: str, wanted: set[object]) -> None:
    assert calculated(filled, column) == wanted


def test_labels_that_the_pictures_show(filled: Library) -> None:
    conn = filled.store.conn
    shown = dict(
        conn.execute("SELECT c.name, k.label FROM creator c JOIN creator_calc k ON k.creator_id = c.id")
    )
    assert shown["Trần Minh Khôi"] == Label.KOL
    assert shown["Vy Bếp Nhỏ"] == Label.INFLUENCER
    assert shown["Ngọc Nhà Gọn"] == Label.BOTH
    scores = conn.execute("SELECT k, i FROM creator_calc WHERE folded_name = 'vy bep nho'").fetchone()
    assert scores == (83, 975)


def test_every_platform_is_there(filled: Library) -> None:
    used = {Platform(row[0]) for row in filled.store.conn.execute("SELECT platform FROM channel")}
    assert used == set(Platform)


def test_some_are_known_from_television_press_radio_or_stage_only(filled: Library) -> None:
    conn = filled.store.conn
    offline = conn.execute(
        "SELECT k.tier, group_concat(h.platform) FROM creator_calc k JOIN channel h USING (creator_id)"
        " GROUP BY creator_id HAVING sum(h.platform NOT IN ('tv', 'press', 'radio', 'stage')) = 0"
    ).fetchall()
    assert {tier for tier, _ in offline} == {None}
    assert {name for _, names in offline for name in names.split(",")} >= {"tv", "radio", "stage"}


def test_managers_and_agencies_hold_several_people(filled: Library) -> None:
    held = filled.store.conn.execute(
        "SELECT a.kind, count(DISTINCT c.creator_id) FROM agent a JOIN contact c ON c.agent_id = a.id GROUP BY a.id"
    ).fetchall()
    assert {kind for kind, count in held if count >= 2} == {"manager", "agency"}
    assert max(count for _, count in held) >= 3


@pytest.mark.parametrize(
    "condition",
    [
        "min < max",
        "min IS NOT NULL AND max IS NULL",
        "min IS NULL AND max IS NOT NULL",
        "min IS NULL AND max IS NULL AND negotiable = 1",
        "barter = 1",
        "commission IS NOT NULL AND min IS NULL",
        "commission IS NOT NULL AND min IS NOT NULL",
        "vat = 'included'",
        "vat = 'excluded'",
        "vat = 'none'",
        "vat = 'unknown'",
        "net = 1",
        "approx = 1",
        "quantity > 1",
        "unit = 'hour'",
        "unit = 'session'",
        "unit = 'day'",
        "unit = 'month'",
        "currency = 'USD'",
        "stage = 'agreed'",
        "valid_until IS NOT NULL",
        "usage <> ''",
    ],
)
def test_every_shape_of_a_price_is_there(filled: Library, condition: str) -> None:
    assert filled.store.conn.execute(f"SELECT count(*) FROM rate WHERE {condition}").fetchone()[0] >= 1


def test_every_deliverable_is_offered_by_somebody(filled: Library) -> None:
    offered = {Deliverable(row[0]) for row in filled.store.conn.execute("SELECT deliverable FROM rate")}
    assert offered == set(Deliverable)


@pytest.mark.parametrize(
    ("table", "condition", "least"),
    [
        ("role", f"code = '{Role.KOC}'", 6),
        ("alias", "1", 5),
        ("note", "1", 10),
        ("question", "1", 3),
        ("contact_log", "due_on IS NOT NULL", 4),
        ("collaboration", "competitor = 1", 2),
        ("collaboration", "competitor = 0 AND on_time = 0", 1),
        ("flag", "1", 2),
        ("fit_card", "f12 IS NOT NULL", 15),
        ("fit_card", "f12 IS NULL", 1),
        ("audience_share", "kind = 'province'", 4),
        ("creator", "do_not_book = 1 AND do_not_book_reason <> '' AND do_not_book_until IS NOT NULL", 1),
        ("creator", "do_not_book = 1 AND do_not_book_reason <> '' AND do_not_book_until IS NULL", 1),
        ("creator", "province_old IS NOT NULL", 15),
        ("creator", "consent <> '' AND consent_on IS NOT NULL", 5),
        ("creator", "source <> ''", 20),
        ("creator", "label_override IS NOT NULL AND label_reason <> ''", 1),
        ("creator", "name_is_handle = 1", 1),
        ("creator", "country <> 'VN'", 2),
    ],
)
def test_the_rest_of_a_roster_is_there(filled: Library, table: str, condition: str, least: int) -> None:
    count = filled.store.conn.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0]
    assert count >= least


def test_charts_have_a_history(filled: Library) -> None:
    snapshots = filled.store.conn.execute(
        "SELECT count(DISTINCT measured_on) FROM metrics GROUP BY channel_id"
    ).fetchall()
    assert sum(count >= 3 for (count,) in snapshots) >= 50
    prices = filled.store.conn.execute(
        "SELECT count(*) FROM (SELECT 1 FROM rate GROUP BY creator_id, deliverable, platform, quantity, unit"
        " HAVING count(*) > 1)"
    ).fetchone()[0]
    assert prices >= 3


def test_the_new_year_campaign_is_the_one_in_the_pictures(filled: Library) -> None:
    conn = filled.store.conn
    new_year, opening = campaigns.get_many(conn, campaigns.ids(conn))
    assert (new_year.name, new_year.goal, new_year.budget) == ("Nồi chiên Tết 2027", "G2", 60_000_000)
    assert (new_year.start_on, new_year.end_on, len(new_year.texts)) == ("2027-01-05", "2027-01-31", 23)
    assert [(line.person, line.total) for line in new_year.lines] == [
        ("Trần Minh Khôi", 30_000_000),
        ("Bếp Nhà Mây", 9_000_000),
        ("Mẹ Bắp Kể", 5_000_000),
        ("Ngọc Nhà Gọn", 5_000_000),
        ("Bố Tí Vào Bếp", 3_000_000),
        ("Linh Tây Bắc", 1_200_000),
    ]
    assert len({line.status for line in new_year.lines}) >= 4
    assert (opening.goal, opening.budget, opening.areas) == ("G5", 20_000_000, ("da_nang",))
    assert [line.unit_price for line in opening.lines if line.status.counts].count(None) == 1


# -- coming and going ---------------------------------------------------------------------------------


def test_filling_is_one_step_and_undo_and_redo_are_exact(library: Library) -> None:
    own_person(library)
    before = dump(library, derived=True)
    sample.fill(library)
    after = dump(library, derived=True)
    assert [entry.op for entry in library.store.history()].count("add_sample") == 1
    library.store.undo()
    assert dump(library, derived=True) == before
    library.store.redo()
    assert dump(library, derived=True) == after


def test_removing_is_one_step_that_leaves_the_library_as_before(library: Library) -> None:
    own_person(library)
    before = dump(library, derived=True)
    sample.fill(library)
    filled = dump(library, derived=True)
    removal = sample.remove(library)
    assert (removal.people, removal.campaigns, removal.lines, removal.brand_kept) == (60, 2, 0, False)
    assert dump(library, derived=True) == before
    assert not sample.is_filled(library)
    library.store.undo()
    assert dump(library, derived=True) == filled
    assert sample.is_filled(library)
    library.store.redo()
    assert dump(library, derived=True) == before


def test_an_empty_library_gets_the_sample_brand_as_its_current_one(library: Library) -> None:
    own_brand = library.current_brand().id
    report = sample.fill(library)
    assert library.current_brand().id == report.brand
    sample.remove(library)
    assert library.current_brand().id == own_brand
    library.store.undo()
    assert library.current_brand().id == report.brand


def test_a_library_in_use_keeps_its_current_brand(library: Library) -> None:
    own_person(library)
    own_brand = library.current_brand().id
    sample.fill(library)
    assert library.current_brand().id == own_brand


def test_it_is_not_added_twice(library: Library) -> None:
    sample.fill(library)
    before = dump(library)
    with pytest.raises(RuleError) as refused:
        sample.fill(library)
    assert refused.value.code == "sample_present"
    assert dump(library) == before


def test_without_a_sample_there_is_nothing_to_remove(library: Library) -> None:
    for ask in (sample.remove, sample.preview_removal):
        with pytest.raises(RuleError) as refused:
            ask(library)
        assert refused.value.code == "no_sample"


def test_it_can_be_added_again_after_a_removal(library: Library) -> None:
    sample.fill(library)
    sample.remove(library)
    assert sample.fill(library).people == 60


def test_two_libraries_get_the_same(tmp_path: Path) -> None:
    dumps = []
    for name in ("a.kol", "b.kol"):
        with Library.open(tmp_path / name, create=True, clock=lambda: MOMENT) as library:
            sample.fill(library)
            found = dump(library, derived=True)
            columns = {
                table: [row[1] for row in library.store.conn.execute(f'PRAGMA table_info("{table}")')]
                for table in found
            }
        dumps.append(
            {
                table: [
                    tuple(value for column, value in zip(columns[table], row, strict=True) if column != "uid")
                    for row in rows
                    if table != "setting" or row[1] != "sample"
                ]
                for table, rows in found.items()
            }
        )
    assert dumps[0] == dumps[1]
    assert sum(len(rows) for rows in dumps[0].values()) > 1_000


# -- beside the owner's own work ----------------------------------------------------------------------


def test_edited_and_trashed_sample_people_go_too(library: Library) -> None:
    mine = own_person(library)
    sample.fill(library)
    now = library.moment()
    with library.store.change("edit_creator"):
        creators.update(library.store.conn, somebody(library, "Vy Bếp Nhỏ"), {"name": "Vy của tiệm"}, now)
    people_service.delete(library, [somebody(library, "Mẹ Bắp Kể")])
    assert sample.remove(library).people == 60
    assert [row[0] for row in library.store.conn.execute("SELECT id FROM creator")] == [mine]


def test_a_sample_person_deleted_for_good_is_no_longer_counted(library: Library) -> None:
    sample.fill(library)
    people_service.delete(library, [somebody(library, "Mẹ Bắp Kể")])
    assert trash.empty(library, everything=True).people == 1
    assert sample.remove(library).people == 59


def test_bookings_go_with_their_person_or_campaign_and_are_counted(library: Library) -> None:
    mine = own_person(library)
    own_brand = library.current_brand().id
    sample.fill(library)
    conn = library.store.conn
    vy, khoi = somebody(library, "Vy Bếp Nhỏ"), somebody(library, "Trần Minh Khôi")
    campaign = own_campaign(library, own_brand, vy, khoi, mine)
    with library.store.change("add_to_campaign"):
        campaigns.add_line(conn, campaigns.ids(conn)[0], mine, {"deliverable": "post"}, library.moment())
    expected = sample.SampleRemoval(60, 2, lines=2, own_people_lines=1, brand_kept=False)
    assert sample.preview_removal(library) == expected
    before = dump(library)
    assert sample.remove(library) == expected
    assert len(sample.describe(expected)) == 3
    assert [line.creator_id for line in _campaign(library, campaign).lines] == [mine]
    assert campaigns.ids(conn) == [campaign]
    library.store.undo()
    assert dump(library) == before


@pytest.mark.parametrize("use", ["campaign", "fit card"])
def test_the_brand_stays_while_own_work_hangs_on_it(library: Library, use: str) -> None:
    mine = own_person(library)
    report = sample.fill(library)
    if use == "campaign":
        own_campaign(library, report.brand)
    else:
        with library.store.change("edit_creator"):
            library.store.conn.execute(
                "INSERT INTO fit_card (creator_id, brand_id, f1, scored_on) VALUES (?, ?, 4, '2026-11-22')",
                (mine, report.brand),
            )
    removal = sample.remove(library)
    assert removal.brand_kept
    assert report.brand in [brand.id for brand in library.brands()]
    assert not sample.is_filled(library)
    assert library.store.conn.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_manager_whom_own_people_share_stays(library: Library) -> None:
    sample.fill(library)
    conn = library.store.conn
    agent, phone = conn.execute("SELECT id, phone FROM agent WHERE kind = 'manager' ORDER BY id").fetchone()
    own_person(library, "Người có quản lý", ContactDraft(ContactKind.MANAGER, "Trang", phone))
    sample.remove(library)
    assert [row[0] for row in conn.execute("SELECT id FROM agent")] == [agent]


def test_names_that_the_owner_has_already_are_marked(library: Library) -> None:
    conn, now = library.store.conn, library.moment()
    with library.store.change("create_campaign"):
        brand = brands.insert(conn, "BẾP NHÀ LÁ", now)
        campaigns.insert(conn, "khai trương đà nẵng", brand, {}, [], {}, now)
    sample.fill(library)
    assert library.brands()[-1].name == "Bếp Nhà Lá (mẫu)"
    assert [name for _, name in campaigns.names(conn)][1:] == [
        "Nồi chiên Tết 2027",
        "Khai trương Đà Nẵng (mẫu)",
    ]


def test_the_marker_leaves_with_the_sample(library: Library) -> None:
    sample.fill(library)
    assert settings.get(library.store.conn, "sample")
    sample.remove(library)
    assert settings.get(library.store.conn, "sample") is None


def _campaign(library: Library, campaign_id: int) -> Campaign:
    found = campaigns.get(library.store.conn, campaign_id)
    assert found is not None
    return found
