"""`python -m tests.shots.states --out DIR`: parts and states of the editor, settings, brand, evidence, about.

Each state is taken from top to bottom: as many pictures as the page has windows. `QT_SCALE_FACTOR=1.25`
beside `--sizes 1093x614` shows them as on a small laptop at 125 %.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.shots.__main__ import LANGUAGES, SIZES, THEMES, program, settle

STATES: dict[str, Callable[[Any, Any], Any]] = {}
"""By name: makes the state of (library, window); returns the area to scroll, None = nothing scrolls."""


def state(make: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """Register a state under the name of its function."""
    STATES[make.__name__] = make
    return make


def _person(library: Any, label: str = "both", at: int = 0) -> int:
    from kolstudio.core.service import creators

    fitting = [one.id for one in creators.find(library) if one.calculated.label == label]
    return int(fitting[at])


def _open(window: Any, person: int) -> Any:
    window.navigation.go("creator", person=person)
    return window.navigation.screen


def _named(library: Any, name: str) -> int:
    from kolstudio.core.service import creators

    known = [one.id for one in creators.find(library) if one.name == name]
    return int(known[0]) if known else int(creators.create(library, name))


@state
def creator_sections(library: Any, window: Any) -> Any:
    """An ordinary person, every section."""
    return _open(window, _person(library)).area


@state
def creator_empty(library: Any, window: Any) -> Any:
    """Somebody of whom only the name is known."""
    return _open(window, _named(library, "Người chỉ có tên")).area


@state
def creator_new(library: Any, window: Any) -> Any:
    """Somebody who has no name yet."""
    window.navigation.go("creator", new=True)


@state
def creator_full(library: Any, window: Any) -> Any:
    """Somebody with very much of everything."""
    from kolstudio.core.model.codes import ContactKind, Deliverable
    from kolstudio.core.service import creators, fit, flags
    from kolstudio.ui.creator import writing

    name = "Công Tằng Tôn Nữ Thanh Thanh Tuyền Ngọc Diễm (Diễm Ăn Cả Thế Giới, mẹ ba con, review thật)"
    person = _named(library, name)
    screen = _open(window, person)
    if screen.presenter.sheet.person.channels:
        return screen.area
    make = screen.presenter
    for link in (
        "https://www.tiktok.com/@diemancathegioi.reviewthat.official2026",
        "https://www.instagram.com/diem.an.ca.the.gioi",
        "https://www.facebook.com/diemancathegioi",
        "https://www.youtube.com/@diemancathegioi",
        "https://www.threads.net/@diemancathegioi",
    ):
        _say(make.add_channel(link))
    figures = {"followers": "12345678", "avg_views": "1234567", "avg_engagement": "123456", "er": "12,3"}
    for one in creators.get(library, person).channels:
        for part, text in (figures | {"posts_per_week": "14"}).items():
            writing.write(library, person, f"channels/{one.id}/{part}", text)
    for deliverable in list(Deliverable)[:8]:
        _say(make.add_rate(deliverable, "125-250tr"))
    agency = "Công ty TNHH Truyền thông Sao Mai Phương Nam 0905000123 sao@example.vn"
    for kind in (ContactKind.MANAGER, ContactKind.AGENCY):
        _say(make.add_contact(kind, agency))
    for address, text in {
        "real_name": "Công Tằng Tôn Nữ Ngọc Diễm",
        "fields": "Ẩm thực, Mẹ và bé, Du lịch, Làm đẹp, Gia đình",
        "tags": "Tết, miền Trung, đã ký, ưu tiên, khách cũ, thân thiện",
        "aliases": "Diễm, Diễm Ăn, Chị Diễm",
        "province": "Thừa Thiên Huế",
        "expertise_proof": "Giảng viên Trường Đại học Nông Lâm, tác giả sáu cuốn sách nấu ăn",
        "phones": "0905000222, 0905000333",
        "emails": "diem@example.vn, quanly@example.vn",
        "source": "Hội chợ 9/2026, đã đồng ý ở quầy",
        "starred": "1",
        "audience/gender/female": "71",
        "audience/gender/male": "27",
        "audience/age/18-24": "31,5",
        "audience/age/25-34": "44",
    }.items():
        _say(make.commit(address, text))
    for text in ("Hà Nội 30", "TP.HCM 41,5", "Đà Nẵng 12"):
        _say(make.add_place(text))
    for brand in ("Bếp Nhà Lá", "Sữa Hạt Mộc Miên", "Nước mắm truyền thống Phú Quốc Hưng Thành"):
        _say(make.add_collaboration(brand))
    for text in ("Gọi lần một, hẹn tuần sau", "Đồng ý giá, chờ hợp đồng và lịch quay ở Đà Nẵng"):
        _say(make.add_talk(text))
    for text in ("Không quay cuối tuần.", "Con út học mẫu giáo, chỉ nhận quay buổi sáng. " * 4):
        _say(make.add_note(text))
    for number, question in enumerate(fit.rules().questions):
        fit.answer(library, person, question.id, 1 + number % 5)
    for code, _ in flags.by_hand(window.navigation.screen.context.i18n.texts)[:3]:
        flags.add(library, person, code, day="2/3/2026", link="https://example.vn/bai", note="Báo có nêu.")
    make.block("Trễ hạn hai lần trong chiến dịch Tết")
    return screen.area


def _say(problem: str) -> None:
    if problem:
        print(f"not taken: {problem}", file=sys.stderr)


@state
def creator_refused(library: Any, window: Any) -> Any:
    """Values that cannot be kept, with the reason below each."""
    screen = _open(window, _person(library))
    person = screen.presenter.sheet.person
    for address, text in (
        ("name", ""),
        ("born", "32/13/1990"),
        (f"channels/{person.channels[0].id}/followers", "khoảng nhiều"),
        (f"channels/{person.channels[0].id}/er", "780%%"),
        (f"rates/{person.rates[0].id}/price", "rẻ thôi") if person.rates else ("province", "Xứ Huế"),
        ("province", "Xứ lạ"),
    ):
        if screen.fields.field(address) is not None:
            screen.presenter.commit(address, text)
    for one in person.contacts:
        screen.presenter.commit(f"contacts/{one.id}/email", "vy@vybepnho")
        screen.presenter.commit(f"contacts/{one.id}/phone", "0905")
    screen._show(all_of_them=True)
    return screen.area


@state
def creator_adding(library: Any, window: Any) -> Any:
    """A link that is no profile, a price and a talk that are refused."""
    screen = _open(window, _person(library))
    screen.channels.add_edit.setText("vybepnho")
    screen.channels.add_edit.returnPressed.emit()
    screen.rates.add_edit.setText("rẻ thôi")
    screen.rates.add_edit.returnPressed.emit()
    return screen.area


@state
def creator_questions(library: Any, window: Any) -> Any:
    """Somebody with open questions of an import."""
    from kolstudio.core.service import creators

    asked = [one.id for one in creators.find(library) if creators.get(library, one.id).questions]
    return _open(window, asked[0] if asked else _person(library)).area


def _explain(window: Any) -> Any:
    area = window.navigation.screen.explain
    while area is not None and not hasattr(area, "verticalScrollBar"):
        area = area.parentWidget()
    return area


@state
def creator_pane(library: Any, window: Any) -> Any:
    """The pane at the right with everything unfolded."""
    screen = _open(window, _named(library, "Người chỉ có tên"))
    screen.explain._all_questions = screen.explain._all_reasons = True
    screen.explain._show()
    return _explain(window)


@state
def creator_override(library: Any, window: Any) -> Any:
    """The owner is about to say another type."""
    screen = _open(window, _person(library, "influencer"))
    screen.explain._begin_override()
    return _explain(window)


@state
def creator_overridden(library: Any, window: Any) -> Any:
    """The owner said another type, and that the person is a KOC."""
    screen = _open(window, _person(library, "influencer"))
    from kolstudio.core.model.codes import Label

    screen.explain._overriding = False
    screen.explain.presenter.set_type(Label.BOTH, "Đã dẫn hai chương trình truyền hình về ẩm thực")
    screen.explain.presenter.set_koc(True)
    return _explain(window)


def _fit_state(window: Any, person: int, answers: dict[int, int]) -> Any:
    from kolstudio.core.service import fit

    screen = _open(window, person)
    questions = [one.id for one in fit.rules().questions]
    for number, given in answers.items():
        fit.answer(screen.context.library, person, questions[number], given)
    if not screen.fit._all:
        screen.fit._turn()
    screen.area.ensureWidgetVisible(screen.fit)
    return screen.area


@state
def fit_half(library: Any, window: Any) -> Any:
    """Half of the questions answered."""
    return _fit_state(window, _person(library, "kol"), {1: 4, 3: 3, 5: 4, 7: 2})


@state
def fit_knock_out(library: Any, window: Any) -> Any:
    """All answered, one so low that the score does not count."""
    whole = {number: 5 for number in range(12)} | {0: 1}
    return _fit_state(window, _person(library, "kol", 1), whole)


@state
def flags_form(library: Any, window: Any) -> Any:
    """A flag is being set by hand, two are there."""
    from kolstudio.core.service import flags

    person = _person(library, "influencer", 2)
    for code, _ in flags.by_hand(window.navigation.screen.context.i18n.texts)[:2]:
        if not any(
            one.code == code for one in flags.of(library, person, window.navigation.screen.context.i18n.texts)
        ):
            flags.add(library, person, code, day="2/3/2026", link="https://example.vn/a", note="Báo có nêu.")
    screen = _open(window, person)
    screen.flags._begin()
    return screen.area


def _settings(key: str) -> Callable[[Any, Any], Any]:
    def make(library: Any, window: Any) -> Any:
        window.navigation.go("settings", tab=key)
        return window.navigation.screen.page

    make.__name__ = f"settings_{key}"
    return make


for _key in ("general", "tiers", "benchmarks", "classifier", "fees", "plan", "tax", "views", "backups"):
    state(_settings(_key))


@state
def settings_refused(library: Any, window: Any) -> Any:
    """A value changed with its way back, one that cannot be kept."""
    from kolstudio.core.service import settings

    fields = [one for one in settings.group(library, "tiers").values if not one.choices]
    settings.set_typed(library, fields[0].key, "1.500")
    window.navigation.go("settings", tab="tiers")
    page = window.navigation.screen.page
    page.rows[fields[1].key].field.setText("nhiều")
    page.rows[fields[1].key].field.enter()
    return page


@state
def settings_weights(library: Any, window: Any) -> Any:
    """Weights of the classifier that do not sum as before."""
    from kolstudio.core.service import settings

    settings.set_typed(library, "classifier.weight.K1", "30")
    window.navigation.go("settings", tab="classifier")
    return window.navigation.screen.page


@state
def brand_bare(library: Any, window: Any) -> Any:
    """A brand of which only the name is known."""
    from kolstudio.core.service import brands

    known = [one.id for one in library.brands() if one.name == "Nhãn hàng mới tinh"]
    window.navigation.go("brand", brand=known[0] if known else brands.add(library, "Nhãn hàng mới tinh"))
    return window.navigation.screen.area


@state
def brand_whole(library: Any, window: Any) -> Any:
    """The brand in use with a logo and many competitors."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage

    from kolstudio.core.service import brands

    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#1d7a46"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    brand = library.brands()[0].id
    brands.set_logo(library, brand, bytes(buffer.data().data()))
    brands.add_competitors(library, brand, [f"Đối thủ số {one} có tên khá dài" for one in range(1, 9)])
    window.navigation.go("brand", brand=brand)
    return window.navigation.screen.area


@state
def brand_refused(library: Any, window: Any) -> Any:
    """An age that cannot be kept."""
    window.navigation.go("brand", brand=library.brands()[0].id)
    screen = window.navigation.screen
    field = screen.cards.fields["target_age_min"]
    field.edit.setText("ba mươi")
    field.keep()
    return screen.area


@state
def statements_whole(library: Any, window: Any) -> Any:
    """All statements."""
    window.navigation.go("statements")
    window.navigation.screen._clear()
    return window.navigation.screen.area


@state
def statements_asked(library: Any, window: Any) -> Any:
    """One that was asked for."""
    window.navigation.go("statements", id="B24")


@state
def statements_nothing(library: Any, window: Any) -> Any:
    """A search that finds nothing."""
    window.navigation.go("statements")
    window.navigation.screen.presenter.search("khủng long")


@state
def statements_found(library: Any, window: Any) -> Any:
    """A search that finds a few."""
    window.navigation.go("statements")
    window.navigation.screen.presenter.search("chuyên gia")


@state
def about_page(library: Any, window: Any) -> Any:
    """About with a licence in sight."""
    window.navigation.go("about")
    screen = window.navigation.screen
    screen.list.setCurrentItem(screen.list.topLevelItem(min(4, screen.list.topLevelItemCount() - 1)))


def parts(area: Any) -> Iterator[int]:
    """Go down a page by its windows; yields their numbers."""
    bar = None if area is None else area.verticalScrollBar()
    if bar is None or bar.maximum() <= 0 or not area.isVisible():
        yield 0
        return
    for place in itertools.count():
        bar.setValue(place * max(1, bar.pageStep() - 40))
        yield place
        if bar.value() >= bar.maximum():
            bar.setValue(0)
            return


def take(
    out: Path, only: list[str], languages: list[str], themes: list[str], sizes: list[tuple[int, int]]
) -> int:
    """Take the pictures, each language and theme on a library of its own."""
    from kolstudio.ui.app import application

    application()
    count = 0
    for language, theme in itertools.product(languages, themes):
        with (
            tempfile.TemporaryDirectory() as folder,
            program(Path(folder), language, theme, empty=False) as app,
        ):
            window = app.session.window
            for name, make in STATES.items():
                if only and not any(name.startswith(one) for one in only):
                    continue
                for width, height in sizes:
                    window.showNormal()
                    window.resize(width, height)
                    settle(app)
                    area = make(app.session.library, window)
                    settle(app)
                    for part in parts(area):
                        settle(app)
                        path = out / f"{name}_{language}_{theme}_{width}x{height}_{part}.png"
                        window.grab().save(str(path))
                        count += 1
                    window.navigation.screen.escape()
    print(f"{count} pictures in {out}")
    return 0


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def main() -> int:
    """Take the pictures and say how many."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots.states")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=[], metavar="STATE")
    parser.add_argument("--lang", nargs="*", default=LANGUAGES, choices=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--sizes", nargs="*", type=_size, default=SIZES, metavar="WIDTHxHEIGHT")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["KOLSTUDIO_HOME"] = home
        return take(args.out, args.only, args.lang, args.theme, args.sizes)


if __name__ == "__main__":
    sys.exit(main())
