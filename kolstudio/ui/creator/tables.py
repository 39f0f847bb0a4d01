"""The cards «Kênh» and «Bảng giá»: rows typed into, one added by a pasted link or a price."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QActionGroup, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from kolstudio.core.model.codes import Deliverable, ErBasis, Platform, Stage, Vat
from kolstudio.core.model.person import Channel
from kolstudio.core.model.reading import Price
from kolstudio.core.rules.formats import MISSING, format_number, short_count, short_money
from kolstudio.core.rules.labels import deliverable_text, er_basis_text, platform_text, stage_text
from kolstudio.core.rules.profile_urls import profile_url
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Language
from kolstudio.ui.charts.sparkline import Sparkline
from kolstudio.ui.context import Context
from kolstudio.ui.creator.bound import Fields
from kolstudio.ui.creator.inputs import ChoiceInput, LineInput
from kolstudio.ui.creator.presenter import CreatorPresenter
from kolstudio.ui.creator.rows import Column, RowsCard
from kolstudio.ui.creator.values import amounts, day_text

_CHANNELS = QT_TRANSLATE_NOOP("Creator", "Channels")
_PASTE = QT_TRANSLATE_NOOP("Creator", "Paste a link to add a channel, then Enter")
_WHICH = QT_TRANSLATE_NOOP("Creator", "Which platform is {handle} on? Choose it in its line.")
_NO_CHANNELS = QT_TRANSLATE_NOOP("Creator", "No channel yet. Paste the link of a profile above.")
_RATES = QT_TRANSLATE_NOOP("Creator", "Rate card")
_NO_RATES = QT_TRANSLATE_NOOP("Creator", "No price yet. Choose what is bought and type what they ask.")
_NEW_PRICE = QT_TRANSLATE_NOOP("Creator", "Price, for example 4tr5 or 3-5tr, then Enter")
_BOUGHT = QT_TRANSLATE_NOOP("Creator", "What is bought")
_ANY = QT_TRANSLATE_NOOP("Creator", "Any")
_YES = QT_TRANSLATE_NOOP("Creator", "Yes")
_NO = QT_TRANSLATE_NOOP("Creator", "No")
_BEFORE = QT_TRANSLATE_NOOP("Creator", "{price} ({day})")
_TAX = {
    Vat.UNKNOWN: None,
    Vat.EXCLUDED: QT_TRANSLATE_NOOP("Creator", "Not in it"),
    Vat.INCLUDED: QT_TRANSLATE_NOOP("Creator", "In it"),
    Vat.NONE: QT_TRANSLATE_NOOP("Creator", "None due"),
}
"""Short words for the cells below «VAT»."""
_DIVIDED = QT_TRANSLATE_NOOP("Creator", "Engagement rate {basis}")

_DAYS = 90
_TREND = QT_TRANSLATE_NOOP("Creator", "Followers, {first_day}: {first}; {last_day}: {last}")
_NO_TREND = QT_TRANSLATE_NOOP("Creator", "The line needs followers of two days in the last 90 days.")
_MORE = QT_TRANSLATE_NOOP("Creator", "{name}: link, basis of the ER, remove")
_OPEN = QT_TRANSLATE_NOOP("Creator", "Open in the browser")
_COPY = QT_TRANSLATE_NOOP("Creator", "Copy the link")
_COPIED = QT_TRANSLATE_NOOP("Creator", "Copied: {text}")
_BASIS = QT_TRANSLATE_NOOP("Creator", "The ER is divided by")
_BASES = {
    ErBasis.FOLLOWERS: QT_TRANSLATE_NOOP("Creator", "Followers"),
    ErBasis.REACH: QT_TRANSLATE_NOOP("Creator", "Reach"),
    ErBasis.VIEWS: QT_TRANSLATE_NOOP("Creator", "Views"),
    ErBasis.UNKNOWN: QT_TRANSLATE_NOOP("Creator", "Not known"),
}
_REMOVE = QT_TRANSLATE_NOOP("Creator", "Remove this channel")

_COUNTS = ("followers", "avg_views", "avg_engagement")

CHANNEL_COLUMNS = (
    Column("platform", QT_TRANSLATE_NOOP("Creator", "Platform"), 0, "choice", least=88),
    Column("handle", QT_TRANSLATE_NOOP("Creator", "Account"), 6, least=82),
    Column("followers", QT_TRANSLATE_NOOP("Creator", "Followers"), 0, right=True, least=92),
    Column("avg_views", QT_TRANSLATE_NOOP("Creator", "Avg. views"), 0, right=True, least=86),
    Column("avg_engagement", QT_TRANSLATE_NOOP("Creator", "Avg. interactions"), 0, right=True, least=94),
    Column("er", QT_TRANSLATE_NOOP("Creator", "ER"), 0, right=True, least=63),
    Column("posts_per_week", QT_TRANSLATE_NOOP("Creator", "Posts/week"), 0, right=True, least=68),
    Column("measured", QT_TRANSLATE_NOOP("Creator", "Measured, source"), 1, least=108),
    Column("trend", QT_TRANSLATE_NOOP("Creator", "90 days"), 0, "trend", least=60),
)
RATE_COLUMNS = (
    Column("deliverable", QT_TRANSLATE_NOOP("Creator", "Item"), 0, "choice", least=136),
    Column("platform", QT_TRANSLATE_NOOP("Creator", "Channel"), 0, "choice", least=84),
    Column("price", QT_TRANSLATE_NOOP("Creator", "Price (₫)"), 4, right=True, least=124),
    Column("vat", QT_TRANSLATE_NOOP("Creator", "VAT"), 0, "choice", least=82),
    Column("negotiable", QT_TRANSLATE_NOOP("Creator", "Flexible"), 0, "choice", least=60),
    Column("stage", QT_TRANSLATE_NOOP("Creator", "Stage"), 0, "choice", least=70),
    Column("quoted_on", QT_TRANSLATE_NOOP("Creator", "Quoted on"), 0, least=108),
    Column("earlier", QT_TRANSLATE_NOOP("Creator", "Before"), 1, "label", least=70),
)


class ChannelsCard(RowsCard):
    """The channels of a person with their newest figures."""

    table = "channels"
    end_icon = "ellipsis"

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(context, presenter, fields, CHANNEL_COLUMNS, parent)
        self.menu: QMenu | None = None
        self._asked: int | None = None
        """The channel whose platform is asked for."""
        self.add_edit = QLineEdit(self)
        self.add_edit.setMinimumWidth(280)
        self.add_edit.returnPressed.connect(self._on_add)
        self.add_edit.textEdited.connect(lambda: self.say_problem(""))
        self.add_action(self.add_edit)

    def options(self, part: str) -> list[tuple[str, str]]:
        """Return the platforms."""
        say = self._context.i18n.render
        known = [(str(one), say(platform_text(one))) for one in Platform if one is not Platform.UNKNOWN]
        return [*known, (str(Platform.UNKNOWN), say(_BASES[ErBasis.UNKNOWN]))]

    def refresh(self) -> None:
        """Show the channels there are now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        say = self._context.i18n.render
        rows = [
            (one.id, f"{say(platform_text(one.platform))} {one.handle or ''}".strip())
            for one in sheet.person.channels
        ]
        self.show_rows(rows, {})
        if self._asked is not None and all(one.id != self._asked for one in self._platformless()):
            self._asked = None
            self.say_problem("")
        for (row_id, name), one in zip(rows, sheet.person.channels, strict=True):
            row = self.rows[row_id]
            row.remove.set_name(say(_MORE(name=name)))
            for part, hint in (
                ("handle", one.url or ""),
                ("er", say(_DIVIDED(basis=er_basis_text(one.er_basis))) if one.er else ""),
            ):
                cell = row.cells[part]
                if isinstance(cell, LineInput):
                    cell.hint = hint
            for part in _COUNTS:
                cell = row.cells[part]
                if isinstance(cell, LineInput):
                    cell.short = short_count(getattr(one, part), self._context.i18n.language)
            self._show_trend(row.cells["trend"], one)

    def _show_trend(self, cell: QWidget, channel: Channel) -> None:
        sheet = self._presenter.sheet
        if sheet is None or not isinstance(cell, Sparkline):
            return
        today = self._context.library.today()
        since = (today - timedelta(days=_DAYS)).isoformat()
        known = {
            date.fromisoformat(one.measured_on[:10]): followers
            for one in sheet.snapshots.get(channel.id, ())
            if since <= one.measured_on and (followers := one.figures.get("followers")) is not None
        }
        points = sorted(known.items())
        said = _NO_TREND
        if len(points) > 1:
            (first_day, first), (last_day, last) = points[0], points[-1]
            language = self._context.i18n.language
            said = _TREND(
                first_day=day_text(first_day.isoformat()),
                first=format_number(first, language),
                last_day=day_text(last_day.isoformat()),
                last=format_number(last, language),
            )
        cell.show_points(points, self._context.i18n.render(said))

    def end_row(self, row_id: int) -> None:
        """Open what can be done with a channel."""
        self.show_menu(row_id)

    def show_menu(self, row_id: int) -> QMenu | None:
        """Open what can be done with a channel: its link, what the ER is divided by, removing it."""
        sheet = self._presenter.sheet
        channel = next((one for one in sheet.person.channels if one.id == row_id), None) if sheet else None
        if channel is None:
            return None
        say = self._context.i18n.render
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        link = channel.url or profile_url(channel.platform, channel.handle or "") or ""
        if link.startswith(("http://", "https://")):
            menu.addAction(say(_OPEN)).triggered.connect(lambda: QDesktopServices.openUrl(QUrl(link)))
            menu.addAction(say(_COPY)).triggered.connect(lambda: self._copy(link))
            menu.addSeparator()
        if channel.er is not None:
            bases = menu.addMenu(say(_BASIS))
            group = QActionGroup(bases)
            for basis, text in _BASES.items():
                action = bases.addAction(say(text))
                action.setCheckable(True)
                action.setChecked(channel.er_basis is basis)
                action.setActionGroup(group)
                action.triggered.connect(
                    lambda _=False, chosen=basis: self._presenter.commit(
                        f"channels/{row_id}/er_basis", str(chosen)
                    )
                )
            menu.addSeparator()
        menu.addAction(say(_REMOVE)).triggered.connect(lambda: self._presenter.remove(self.table, row_id))
        self.menu = menu
        button = self.rows[row_id].remove
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        return menu

    def _copy(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self._context.notices.toast(_COPIED(text=link))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(_CHANNELS))
        self.add_edit.setPlaceholderText(say(_PASTE))
        self.add_edit.setAccessibleName(say(_PASTE))
        self.empty.setText(say(_NO_CHANNELS))
        self.say_problem("")
        self.say_columns()
        self.refresh()

    def _on_add(self) -> None:
        before = set(self.rows)
        said = self._presenter.add_channel(self.add_edit.text())
        self.say_problem(said)
        if said:
            return
        self.add_edit.clear()
        for channel in self._platformless():
            if channel.id not in before:
                self._asked = channel.id
                self.say_problem(self._context.i18n.render(_WHICH(handle=f"@{channel.handle or ''}")))
                self.rows[channel.id].cells["platform"].setFocus(Qt.FocusReason.TabFocusReason)

    def _platformless(self) -> list[Channel]:
        """Return the channels of which only the handle is known."""
        sheet = self._presenter.sheet
        return [one for one in sheet.person.channels if one.platform is Platform.UNKNOWN] if sheet else []


class RatesCard(RowsCard):
    """What a person asks, the newest quote of each thing with the one before."""

    table = "rates"

    def __init__(
        self, context: Context, presenter: CreatorPresenter, fields: Fields, parent: QWidget
    ) -> None:
        super().__init__(context, presenter, fields, RATE_COLUMNS, parent)
        self.deliverable = ChoiceInput(self)
        self.deliverable.setMinimumWidth(130)
        self.add_edit = QLineEdit(self)
        self.add_edit.setMinimumWidth(280)
        self.add_edit.returnPressed.connect(self._on_add)
        self.add_edit.textEdited.connect(lambda: self.say_problem(""))
        self.add_action(self.deliverable)
        self.add_action(self.add_edit)

    def options(self, part: str) -> list[tuple[str, str]]:
        """Return the choices of a column."""
        say = self._context.i18n.render
        if part == "deliverable":
            return [(str(one), say(deliverable_text(one))) for one in Deliverable]
        if part == "platform":
            return [("", say(_ANY)), *((str(one), say(platform_text(one))) for one in Platform)]
        if part == "vat":
            return [(str(one), say(text) if text else MISSING) for one, text in _TAX.items()]
        if part == "stage":
            return [(str(one), say(stage_text(one))) for one in Stage]
        return [("0", say(_NO)), ("1", say(_YES))]

    def refresh(self) -> None:
        """Show the rate card as it is now."""
        sheet = self._presenter.sheet
        if sheet is None:
            return
        say, language = self._context.i18n.render, self._context.i18n.language
        labels: dict[tuple[int, str], tuple[str, str]] = {}
        rows = []
        for one in sheet.person.rates:
            rows.append((one.id, say(deliverable_text(one.deliverable))))
            before = sheet.earlier.get(one.id)
            if before is not None:
                price = amounts(before.min, before.max, before.currency, language)
                text = say(_BEFORE(price=price or "—", day=day_text(before.quoted_on)))
                labels[one.id, "earlier"] = (text, text)
            else:
                labels[one.id, "earlier"] = ("—", "")
        self.show_rows(rows, labels)
        for one in sheet.person.rates:
            cell = self.rows[one.id].cells["price"]
            if isinstance(cell, LineInput):
                cell.hint = one.raw
                cell.short = _short_price(one.price, language)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        say = self._context.i18n.render
        self.set_title(say(_RATES))
        self.deliverable.set_options(self.options("deliverable"))
        self.deliverable.setAccessibleName(say(_BOUGHT))
        self.add_edit.setPlaceholderText(say(_NEW_PRICE))
        self.add_edit.setAccessibleName(say(_NEW_PRICE))
        self.empty.setText(say(_NO_RATES))
        self.say_problem("")
        self.say_columns()
        self.refresh()

    def _on_add(self) -> None:
        said = self._presenter.add_rate(str(self.deliverable.currentData()), self.add_edit.text())
        self.say_problem(said)
        if not said:
            self.add_edit.clear()


def _short_price(price: Price, language: Language) -> str:
    """Return a price or a range for a narrow cell: «125 tr – 250 tr»; "" when an end is open."""
    if price.min is None or price.max is None:
        return ""
    ends = (short_money(end, language, price.currency) for end in (price.min, price.max))
    return " – ".join(dict.fromkeys(ends))
