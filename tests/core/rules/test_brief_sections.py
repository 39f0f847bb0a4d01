"""The sections of a brief: all of them, in order, with the defaults that the domain gives."""

from __future__ import annotations

from kolstudio.core.model.books import BriefSection
from kolstudio.core.rules.brief_sections import SECTIONS


def test_every_section_has_a_title_and_a_hint() -> None:
    assert list(SECTIONS) == list(BriefSection)
    titles = [str(words.title) for words in SECTIONS.values()]
    assert len(set(titles)) == 23
    assert all(str(words.hint) for words in SECTIONS.values())


def test_only_what_is_common_practice_has_a_default() -> None:
    assert {section.value for section, words in SECTIONS.items() if words.default} == {
        "dont",
        "disclosure",
        "approval",
        "payment",
        "usage",
        "acceptance",
    }


def test_the_disclosure_names_the_brand() -> None:
    default = SECTIONS[BriefSection.DISCLOSURE].default
    assert default is not None
    assert "Bếp Nhà Lá" in str(default(brand="Bếp Nhà Lá"))
