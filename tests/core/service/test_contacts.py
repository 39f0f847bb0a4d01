"""A manager or an agency typed on one line: nothing of the line is lost."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import ContactKind
from kolstudio.core.service import contacts, creators
from kolstudio.core.service.library import Library


@pytest.fixture
def person(library: Library) -> int:
    return creators.create(library, "Vy Bếp Nhỏ")


@pytest.mark.parametrize(
    ("typed", "name", "phone", "email"),
    [
        ("Công ty Sao Mai 0905 000 123 sao@example.vn", "Công ty Sao Mai", "0905000123", "sao@example.vn"),
        ("chị Lan - 0905.000.123", "chị Lan", "0905000123", ""),
        ("+84 905 000 123 (Lan)", "Lan", "0905000123", ""),
        ("lan@example.vn", "", "", "lan@example.vn"),
        ("Truyền thông Sao Mai, sao@example.vn", "Truyền thông Sao Mai", "", "sao@example.vn"),
        ("Studio 9 Mây", "Studio 9 Mây", "", ""),
        ("0905000123", "", "0905000123", ""),
    ],
)
def test_name_number_and_address_of_one_line_are_all_kept(
    library: Library, person: int, typed: str, name: str, phone: str, email: str
) -> None:
    contacts.add(library, person, ContactKind.AGENCY, typed)
    (found,) = creators.get(library, person).contacts
    assert (found.name or "", found.phone or "", found.email or "") == (name, phone, email)


@pytest.mark.parametrize("typed", ["Lan 0905000123, 0905000124", "a@example.vn b@example.vn", "Lan lan@mail"])
def test_a_line_that_would_lose_something_is_refused(library: Library, person: int, typed: str) -> None:
    with pytest.raises(RuleError):
        contacts.add(library, person, ContactKind.MANAGER, typed)
    assert creators.get(library, person).contacts == ()
