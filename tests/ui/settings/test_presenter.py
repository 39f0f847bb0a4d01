"""What the settings do without their widgets: values kept, refused, put back, judged on the worker."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kolstudio.core.errors import KnownError
from kolstudio.core.service import backups, settings
from kolstudio.ui.settings import presenter as module
from kolstudio.ui.settings.presenter import SettingsPresenter
from tests.ui.conftest import Program, Start


@pytest.fixture
def shop(start: Start) -> Program:
    return start(language="en", sample_data=True)


@pytest.fixture
def presenter(shop: Program) -> Iterator[SettingsPresenter]:
    made = SettingsPresenter(shop.context)
    yield made
    made.deleteLater()


def current(program: Program, key: str) -> object:
    return settings.value(program.library, key).current


def test_every_value_is_offered_with_words_for_its_default(presenter: SettingsPresenter) -> None:
    values = [value for group in presenter.groups for value in group.values]
    assert len(values) > 20
    assert all(presenter.default_words(value) for value in values)
    assert all(presenter.typed(value) for value in values)


def test_what_is_typed_is_kept_and_shown_at_once(shop: Program, presenter: SettingsPresenter) -> None:
    told: list[str] = []
    presenter.changed.connect(lambda: told.append("changed"))
    assert presenter.keep("tax.vat_after", "9") is None
    assert current(shop, "tax.vat_after") == 9_000
    value = presenter.value("tax.vat_after")
    assert value is not None and value.changed
    assert presenter.typed(value) == "9"
    assert presenter.default_words(value) == "10 %"
    assert told == ["changed"]


def test_what_cannot_be_read_changes_nothing(shop: Program, presenter: SettingsPresenter) -> None:
    before = current(shop, "tiers.bound.micro")
    for text, code in (("many", "value_unclear"), ("9.000.000.000", "values_conflict")):
        wrong = presenter.keep("tiers.bound.micro", text)
        assert isinstance(wrong, KnownError) and wrong.code == code
    assert current(shop, "tiers.bound.micro") == before


def test_a_value_and_a_whole_group_go_back(shop: Program, presenter: SettingsPresenter) -> None:
    for key, text in (("tiers.bound.micro", "12k"), ("tiers.bound.mid", "90k"), ("tax.vat_after", "9")):
        assert presenter.keep(key, text) is None
    presenter.reset("tiers.bound.micro")
    assert [value.key for value in presenter.group("tiers").values if value.changed] == ["tiers.bound.mid"]
    presenter.reset_group("tiers")
    assert not presenter.group("tiers").changed
    assert presenter.group("tax").changed


def test_others_changes_are_followed(shop: Program, presenter: SettingsPresenter) -> None:
    settings.set_typed(shop.library, "plan.reserve_share", "12")
    value = presenter.value("plan.reserve_share")
    assert value is not None and value.current == 12_000


def test_another_language_is_read_again(shop: Program, presenter: SettingsPresenter) -> None:
    signal = presenter.group("classifier").values[0]
    before = shop.context.i18n.render(signal.label)
    shop.session.set_language("vi")
    presenter.say_again()
    assert shop.context.i18n.render(presenter.group("classifier").values[0].label) != before


def test_many_people_are_judged_by_the_worker(
    shop: Program, presenter: SettingsPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MANY", 10)
    refused: list[tuple[str, str]] = []
    presenter.refused.connect(lambda key, error: refused.append((key, error.code)))
    assert presenter.keep("tiers.bound.micro", "12k") is None
    assert presenter.waiting == "tiers.bound.micro"
    assert shop.context.jobs.writing
    assert current(shop, "tiers.bound.micro") == 10_000
    assert presenter.keep("tax.vat_after", "9") is None  # another field waits until the work is done
    assert current(shop, "tax.vat_after") == 10_000
    shop.work()
    assert presenter.waiting == ""
    assert current(shop, "tiers.bound.micro") == 12_000
    presenter.keep("tiers.bound.micro", "many")
    shop.work()
    assert refused == [("tiers.bound.micro", "value_unclear")]
    presenter.reset_group("tiers")
    assert current(shop, "tiers.bound.micro") == 12_000
    shop.work()
    assert current(shop, "tiers.bound.micro") == 10_000


def test_a_value_that_judges_nobody_never_needs_the_worker(
    shop: Program, presenter: SettingsPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MANY", 10)
    assert presenter.keep("tax.vat_after", "9") is None
    assert not shop.context.jobs.busy
    assert current(shop, "tax.vat_after") == 9_000


def test_stopped_work_changes_nothing(
    shop: Program, presenter: SettingsPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MANY", 10)
    presenter.keep("tiers.bound.micro", "12k")
    shop.context.jobs.cancel_all()
    shop.work()
    assert presenter.waiting == ""
    assert current(shop, "tiers.bound.micro") == 10_000


def test_backups_are_listed_newest_first_with_what_they_hold(
    shop: Program, presenter: SettingsPresenter
) -> None:
    presenter.read_backups()
    assert presenter.backups == ()
    backups.before(shop.library, "import")
    presenter.back_up()
    shop.work()
    say = shop.context.i18n.render
    assert [say(one.reason) for one in presenter.backups] == ["By hand", "Before an import"]
    assert [one.kept for one in presenter.backups] == [True, False]
    assert {one.people for one in presenter.backups} == {60}
    assert all(one.bytes == one.path.stat().st_size for one in presenter.backups)


def test_the_oldest_backups_wait_to_be_asked_for(
    shop: Program, presenter: SettingsPresenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIRST", 1)
    for _ in range(2):
        backups.before(shop.library, "auto")
    presenter.read_backups()
    assert len(presenter.shown_backups) == 1
    presenter.list_all()
    assert len(presenter.shown_backups) == 2
