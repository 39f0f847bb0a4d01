"""Who is who: a list against the library and against itself, as the contract's import section says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core.model.codes import ContactKind, DuplicateMode, Platform, ProblemLevel
from kolstudio.core.model.draft import ChannelDraft, ContactDraft, PersonDraft
from kolstudio.core.model.importing import LibraryIndex, Match, RowState
from kolstudio.core.rules.fold import fold_name, handle_key
from kolstudio.core.rules.matching import Candidate, match_rows

CREATED, UPDATED, DUPLICATES = RowState.CREATED, RowState.UPDATED, RowState.DUPLICATES
TIKTOK, FACEBOOK, UNKNOWN = Platform.TIKTOK, Platform.FACEBOOK, Platform.UNKNOWN


def person(
    name: str,
    *channels: tuple[Platform, str],
    phone: str = "",
    kind: ContactKind = ContactKind.OWN,
    from_handle: bool = False,
    url: str | None = None,
) -> PersonDraft:
    """Make a person with accounts and one phone."""
    made = [ChannelDraft(platform, handle) for platform, handle in channels]
    if url:
        made.append(ChannelDraft(TIKTOK, None, url))
    contacts = [ContactDraft(kind, phone=phone)] if phone else []
    return PersonDraft(name, from_handle, channels=made, contacts=contacts)


def library(*people: PersonDraft) -> LibraryIndex:
    """Index people as the store does; the first has id 1."""
    index = LibraryIndex()
    for number, one in enumerate(people, 1):
        folded = "" if one.name_is_handle else fold_name(one.name)
        index.shown[number], index.folded[number] = one.name, folded
        if folded:
            index.names.setdefault(folded, number)
        for channel in one.channels:
            if channel.handle:
                index.handles.setdefault((channel.platform.value, handle_key(channel.handle)), number)
            elif channel.url:
                index.links.setdefault((channel.platform.value, channel.url), number)
        for contact in one.contacts:
            if contact.kind is ContactKind.OWN:
                index.phones.setdefault(contact.phone, []).append(number)
    return index


def matched(
    people: Sequence[PersonDraft],
    index: LibraryIndex | None = None,
    mode: DuplicateMode = DuplicateMode.HOLD,
    decisions: dict[int, DuplicateMode] | None = None,
) -> list[Match]:
    """Match people that stand in rows 10, 11, 12 …"""
    candidates = [Candidate(10 + at, one) for at, one in enumerate(people)]
    return match_rows(candidates, index or LibraryIndex(), mode, decisions)


def states(*people: PersonDraft, index: LibraryIndex | None = None) -> list[RowState]:
    return [one.state for one in matched(people, index)]


def test_same_platform_and_handle_is_an_update_in_library_and_file() -> None:
    index = library(person("Bếp Nhà Mây", (TIKTOK, "bep.may")))
    first, second, third = matched(
        [
            person("Tên khác", (TIKTOK, "@BEP.MAY")),
            person("Linh", (FACEBOOK, "linh")),
            person("Linh mới", (FACEBOOK, "Linh")),
        ],
        index,
    )
    assert (first.state, first.person, first.row) == (UPDATED, 1, None)
    assert second.state is CREATED
    assert (third.state, third.person, third.row) == (UPDATED, None, 1)


@pytest.mark.parametrize("other", ["bep_may", "bepmay", "bép.may", "bep.may1", "1020.94"])
def test_marks_dots_and_underscores_count(other: str) -> None:
    assert states(person("A", (TIKTOK, "bep.may")), person("B", (TIKTOK, other))) == [CREATED, CREATED]


def test_the_same_handle_on_another_platform_is_another_account() -> None:
    assert states(person("A", (TIKTOK, "may")), person("B", (FACEBOOK, "may"))) == [CREATED, CREATED]


@pytest.mark.parametrize(("known", "new"), [(TIKTOK, UNKNOWN), (UNKNOWN, TIKTOK)])
def test_a_handle_on_an_unknown_platform_is_a_duplicate_never_an_update(
    known: Platform, new: Platform
) -> None:
    (found,) = matched([person("B", (new, "may"))], library(person("A", (known, "may"))))
    assert (found.state, found.person) == (DUPLICATES, 1)
    assert found.problem is not None and found.problem.code == "duplicate_handle"
    assert states(person("A", (known, "may")), person("B", (new, "may"))) == [CREATED, DUPLICATES]


def test_unknown_and_unknown_are_the_same_platform() -> None:
    assert states(person("A", (UNKNOWN, "may")), person("B", (UNKNOWN, "may"))) == [CREATED, UPDATED]


def test_the_same_folded_name_without_a_shared_handle_is_a_duplicate() -> None:
    (found,) = matched(
        [person("LINH  BEAUTY", (FACEBOOK, "l2"))], library(person("Linh Beauty", (TIKTOK, "l1")))
    )
    assert (found.state, found.person) == (DUPLICATES, 1)
    assert found.problem is not None
    assert (found.problem.code, found.problem.level, found.problem.row) == (
        "duplicate_name", ProblemLevel.QUESTION, 10,
    )  # fmt: skip
    assert states(person("Bếp Đỏ"), person("bep do")) == [CREATED, DUPLICATES]


@pytest.mark.parametrize("name", ["??????", "🌸🌸", "—", "???"])
def test_names_that_fold_to_nothing_never_match(name: str) -> None:
    assert states(person(name), person(name), person("Linh", phone="0901234567")) == [CREATED] * 3
    assert states(person(name, phone="0901234567"), person("Linh", phone="0901234567")) == [CREATED] * 2


def test_a_name_taken_from_a_handle_takes_no_part() -> None:
    first = person("may", (TIKTOK, "may"), from_handle=True)
    assert states(first, person("May", (FACEBOOK, "may2"), from_handle=True)) == [CREATED] * 2
    assert states(first, person("May", (FACEBOOK, "khac"))) == [CREATED] * 2


def test_a_shared_phone_is_a_warning_unless_one_name_holds_the_other() -> None:
    index = library(person("Linh Beauty", phone="0901234567"))
    held, warned, plain = matched(
        [
            person("Linh", phone="0901234567"),
            person("Hà Ăn Vặt", phone="0901234567"),
            person("Hà", phone="0938111222"),
        ],
        index,
    )
    assert (held.state, held.person) == (DUPLICATES, 1)
    assert held.problem is not None and held.problem.code == "duplicate_phone"
    assert warned.state is CREATED and warned.problem is not None
    assert (warned.problem.code, warned.problem.level, warned.problem.value) == (
        "shared_phone", ProblemLevel.WARNING, "0901234567",
    )  # fmt: skip
    assert (plain.state, plain.problem) == (CREATED, None)


def test_a_number_marked_as_the_managers_raises_nothing() -> None:
    manager = ContactKind.MANAGER
    found = matched(
        [person("A B", phone="0901234567", kind=manager), person("A B C", phone="0901234567", kind=manager)]
    )
    assert [(one.state, one.problem) for one in found] == [(CREATED, None)] * 2


def test_a_number_of_very_many_people_is_an_agencys() -> None:
    many = [person(f"Người thứ {at} x", phone="0901234567") for at in range(200)]
    found = matched([*many, person("Người", phone="0901234567")])
    assert Counter(one.state for one in found) == {CREATED: 201}
    assert all(one.problem is not None and one.problem.code == "shared_phone" for one in found[1:])


def test_an_update_brings_new_keys_along() -> None:
    first = person("Linh", (TIKTOK, "linh"))
    again = person("Linh Tây", (TIKTOK, "linh"), (FACEBOOK, "linhtay"))
    third = person("Ai đó", (FACEBOOK, "LinhTay"))
    assert [one.row for one in matched([first, again, third])] == [None, 0, 0]
    assert states(first, again, person("linh tay")) == [CREATED, UPDATED, DUPLICATES]


def test_a_row_that_repeats_a_held_one_is_held_too() -> None:
    rows = [person("Linh", (TIKTOK, "l")), person("LINH", (FACEBOOK, "x")), person("Khác", (FACEBOOK, "x"))]
    assert [one.state for one in matched(rows)] == [CREATED, DUPLICATES, DUPLICATES]
    assert [one.state for one in matched(rows, mode=DuplicateMode.MERGE)] == [CREATED, UPDATED, UPDATED]
    assert [one.state for one in matched(rows, mode=DuplicateMode.ADD)] == [CREATED, CREATED, UPDATED]
    assert [one.row for one in matched(rows, mode=DuplicateMode.ADD)] == [None, None, 1]


def test_accounts_of_two_people_update_the_first_and_say_so() -> None:
    index = library(person("An", (TIKTOK, "an")), person("Bình", (FACEBOOK, "binh")))
    (found,) = matched([person("An Bình", (TIKTOK, "an"), (FACEBOOK, "binh"), (UNKNOWN, "ab"))], index)
    assert (found.state, found.person) == (UPDATED, 1)
    assert found.problem is not None and found.problem.code == "several_people"
    assert found.foreign == (("facebook", "binh"),)


def test_the_same_address_without_a_handle_counts_under_the_same_name() -> None:
    index = library(person("Linh", url="https://vt.tiktok.com/ZS8"))
    assert states(person("LINH", url="https://vt.tiktok.com/ZS8"), index=index) == [UPDATED]
    assert states(person("Hà", url="https://vt.tiktok.com/ZS8"), index=index) == [CREATED]
    assert states(person("Linh", url="https://vt.tiktok.com/khac"), index=index) == [DUPLICATES]


@pytest.mark.parametrize(
    ("mode", "state"),
    [
        (DuplicateMode.HOLD, DUPLICATES),
        (DuplicateMode.SKIP, DUPLICATES),
        (DuplicateMode.MERGE, UPDATED),
        (DuplicateMode.ADD, CREATED),
    ],
)
def test_modes_and_single_decisions(mode: DuplicateMode, state: RowState) -> None:
    index = library(person("Linh"))
    (found,) = matched([person("LINH")], index, mode)
    assert found.state is state
    assert found.problem is not None
    assert (found.problem.level is ProblemLevel.INFO) == (mode in (DuplicateMode.MERGE, DuplicateMode.ADD))
    (decided,) = matched([person("LINH")], index, DuplicateMode.HOLD, {10: mode})
    assert decided.state is state


def test_rows_inside_one_merged_name_cell_are_one_person() -> None:
    candidates = [
        Candidate(10, person("Linh", (TIKTOK, "a"))),
        Candidate(11, person("Linh", (FACEBOOK, "b")), 0),
        Candidate(12, person("Linh", (Platform.YOUTUBE, "c")), 0),
    ]
    found = match_rows(candidates, LibraryIndex())
    assert [(one.state, one.row) for one in found] == [(CREATED, None), (UPDATED, 0), (UPDATED, 0)]
    held = match_rows(candidates, library(person("LINH")))
    assert [(one.state, one.person) for one in held] == [(DUPLICATES, 1)] * 3
    assert [one.problem.row for one in held if one.problem] == [10, 11, 12]


PEOPLE = st.lists(
    st.builds(
        lambda name, channels, phone, from_handle: person(
            name, *channels, phone=phone, from_handle=from_handle
        ),
        st.sampled_from(["Linh", "LINH", "Linh Tây", "Hà", "??", "Bếp Mây", "bep may", "An"]),
        st.lists(
            st.tuples(st.sampled_from([TIKTOK, FACEBOOK, UNKNOWN]), st.sampled_from("abcdeABC")), max_size=2
        ),
        st.sampled_from(["", "", "0901234567", "0938111222"]),
        st.booleans(),
    ),
    max_size=14,
)


@given(PEOPLE, PEOPLE, st.sampled_from(DuplicateMode))
def test_every_row_has_one_outcome_and_points_to_somebody_who_is_there(
    known: list[PersonDraft], new: list[PersonDraft], mode: DuplicateMode
) -> None:
    index = library(*known)
    found = matched(new, index, mode)
    assert len(found) == len(new)
    for position, one in enumerate(found):
        if one.state is CREATED:
            assert one.person is None and one.row is None
        elif one.person is not None:
            assert 1 <= one.person <= len(known) and one.row is None
        else:
            assert one.row is not None and one.row < position
            assert found[one.row].state is CREATED
    if mode in (DuplicateMode.MERGE, DuplicateMode.ADD):
        assert all(one.state is not DUPLICATES for one in found)


@given(PEOPLE, PEOPLE)
def test_the_index_is_not_touched(known: list[PersonDraft], new: list[PersonDraft]) -> None:
    index, untouched = library(*known), library(*known)
    matched(new, index)
    assert index == untouched


@given(PEOPLE)
def test_a_list_that_came_in_creates_nobody_with_a_key_again(people: list[PersonDraft]) -> None:
    first = matched(people)
    written = [one for one, outcome in zip(people, first, strict=True) if outcome.state is CREATED]
    for one, outcome in zip(people, matched(people, library(*written)), strict=True):
        has_key = any(channel.handle for channel in one.channels) or (
            not one.name_is_handle and fold_name(one.name)
        )
        assert outcome.state is not CREATED or not has_key or one not in written
