"""The state of the editor: addresses, refusals that are kept, what others change."""

from __future__ import annotations

import pytest

from kolstudio.core.model.codes import Deliverable
from kolstudio.core.service import channels, creators, editing, history, notes, rates
from kolstudio.ui.app import SCREENS
from kolstudio.ui.creator.presenter import CreatorPresenter
from tests.ui.conftest import Program, Start

ENTRIES = [entry for entry in SCREENS if entry.key in ("start", "roster", "creator")]


@pytest.fixture
def program(start: Start) -> Program:
    return start(language="vi", screens=ENTRIES)


@pytest.fixture
def presenter(program: Program) -> CreatorPresenter:
    made = CreatorPresenter(program.context, program.window)
    made.open(creators.create(program.library, "Vy Bếp Nhỏ"))
    return made


def test_values_stand_as_they_can_be_typed_again(program: Program, presenter: CreatorPresenter) -> None:
    library, who = program.library, presenter.id
    assert who is not None
    channel = channels.add(library, who, "tiktok.com/@vybepnho")
    for key, text in (("followers", "64000"), ("er", "7,85%"), ("avg_views", "48k")):
        channels.set_figure(library, who, channel, key, text)
    channels.edit(library, who, channel, "posts_per_week", "2,5")
    channels.set_measured(library, who, channel, "10/10/2026 · ảnh chụp")
    for key, text in (("province", "Quảng Nam"), ("phones", "0905000222"), ("posts_per_week", "1,5")):
        editing.edit(library, who, key, text)
    rate = rates.edit(
        library, who, rates.add(library, who, Deliverable.SHORT_VIDEO, "4tr5-5tr"), "vat", "excluded"
    )
    shown = {
        f"channels/{channel}/followers": "64.000",
        f"channels/{channel}/er": "7,85%",
        f"channels/{channel}/avg_views": "48.000",
        f"channels/{channel}/posts_per_week": "2,5",
        f"channels/{channel}/handle": "@vybepnho",
        f"channels/{channel}/measured": "10/10/2026 · ảnh chụp",
        f"channels/{channel}/avg_engagement": "",
        f"rates/{rate}/price": "4.500.000 – 5.000.000",
        f"rates/{rate}/vat": "excluded",
        "province": "Quảng Nam",
        "phones": "0905 000 222",
        "posts_per_week": "1,5",
        "real_name": "",
        "channels/999/followers": "",
    }
    assert {address: presenter.text(address) for address in shown} == shown
    before = len(history.entries(library, who))
    for address, text in shown.items():
        if "999" not in address:
            assert presenter.commit(address, text) == ""
    assert len(history.entries(library, who)) == before


def test_a_refused_value_is_kept_as_typed_until_it_is_right(presenter: CreatorPresenter) -> None:
    assert presenter.commit("emails", "vy@vybepnho")
    assert (presenter.text("emails"), presenter.stored("emails")) == ("vy@vybepnho", "")
    who = presenter.id
    assert who is not None
    presenter.begin()
    presenter.open(who)
    assert presenter.text("emails") == "vy@vybepnho"
    assert presenter.problem("emails")
    assert presenter.commit("emails", "vy@vybepnho.vn") == ""
    assert (presenter.text("emails"), presenter.problem("emails")) == ("vy@vybepnho.vn", "")


def test_what_others_change_is_shown_whole_and_own_edits_are_not(
    program: Program, presenter: CreatorPresenter
) -> None:
    seen: list[bool] = []
    presenter.refreshed.connect(seen.append)
    presenter.commit("area", "Hội An")
    assert seen == [False]
    history.undo(program.library)
    assert seen == [False, True]
    assert presenter.text("area") == ""
    creators.create(program.library, "Người khác")
    assert seen == [False, True]


def test_a_person_in_the_trash_is_gone_until_they_come_back(
    program: Program, presenter: CreatorPresenter
) -> None:
    who = presenter.id
    assert who is not None
    creators.delete(program.library, [who])
    assert presenter.sheet is None
    creators.restore(program.library, [who])
    assert presenter.id == who


def test_a_new_person_is_made_by_the_finished_name_alone(
    program: Program, presenter: CreatorPresenter
) -> None:
    presenter.begin()
    assert not presenter.takes("name", False)
    assert not presenter.takes("rates/1/price", False)
    presenter.commit("name", "  ")
    assert presenter.id is None
    presenter.commit("name", "VY BEP NHO")
    assert presenter.sheet is not None
    assert presenter.sheet.namesakes == ("Vy Bếp Nhỏ",)
    assert len(creators.find(program.library)) == 2


def test_notes_and_steps_are_listed(program: Program, presenter: CreatorPresenter) -> None:
    who = presenter.id
    assert who is not None
    notes.add(program.library, who, "gọi lại")
    presenter.commit("area", "Hội An")
    assert [note.text for note in presenter.sheet.notes] == ["gọi lại"] if presenter.sheet else False
    moment, _, keys = presenter.steps()[0]
    assert "area" in keys
    assert moment


def test_nothing_is_kept_while_a_job_writes(presenter: CreatorPresenter) -> None:
    presenter._writing = True
    assert presenter.commit("area", "Hội An")
    assert presenter.add_channel("tiktok.com/@vy")
    presenter._writing = False
    assert presenter.stored("area") == ""
