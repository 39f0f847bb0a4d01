"""Headers that mean several things: the first meaning that at least 90 % of the values fit (domain 3.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kolstudio.core.excel.column_values import ColumnValues, ValueTests
from kolstudio.core.excel.header_words import HeaderReading
from kolstudio.core.excel.tables import Cell
from kolstudio.core.model.codes import Deliverable


@dataclass(frozen=True, slots=True)
class Decision:
    """What the values decided: a field (None: ask), all it might have been, and the share that fits."""

    field: str | None
    others: tuple[str, ...] = ()
    share: float = 0.0
    by_values: bool = True


Test = Callable[[Cell], bool]
_Decide = Callable[[ColumnValues, HeaderReading, ValueTests, bool], Decision]


def decide(values: ColumnValues, reading: HeaderReading, tests: ValueTests, *, other_name: bool) -> Decision:
    """Choose the field of a header with several meanings.

    `other_name`: whether another column already holds the names.
    """
    assert reading.meaning is not None
    return _MEANINGS[reading.meaning](values, reading, tests, other_name)


def _first(
    values: ColumnValues, options: Sequence[tuple[str, Test]], otherwise: str | None = None, *rest: str
) -> Decision:
    others = (*(field for field, _ in options), *([otherwise] if otherwise else ()), *rest)
    for field, test in options:
        share = values.share(test)
        if values.filled and values.fits(test):
            return Decision(field, others, share)
    return Decision(otherwise, others, 1.0, by_values=bool(values.filled))


def _order_number(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    others = ("stt", "link_tiktok", "payment", "status")
    if values.rising():
        return Decision("stt", others, 1.0)
    payment = tests.words("payment")
    found = _first(
        values,
        [
            ("link_tiktok", tests.link),
            ("payment", lambda cell: payment(cell) or tests.amount(cell)),
            ("status", tests.words("status")),
        ],
    )
    return Decision(found.field, others, found.share)


def _channel(values: ColumnValues, _: HeaderReading, tests: ValueTests, other_name: bool) -> Decision:
    found = _first(values, [("platform", tests.platform), ("link", tests.link)])
    others = ("platform", "link", "name")
    if found.field is None and not other_name and values.filled:
        return Decision("name", others, 1.0)
    return Decision(found.field, others, found.share)


def _representative(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("price_ambassador", tests.price)], "manager")


def _price(values: ColumnValues, _: HeaderReading, __: ValueTests, ___: bool) -> Decision:
    return Decision(
        "price", tuple(f"price_{deliverable}" for deliverable in Deliverable), 1.0, by_values=False
    )


def _net(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("vat", tests.words("tax")), ("price", tests.price)])


def _with_tax(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("price", tests.amount)], "vat")


def _contact(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("phone", tests.phone), ("email", tests.email), ("link", tests.url)], "manager")


def _group(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(
        values, [("type", tests.words("type")), ("tier", tests.words("tier")), ("field", tests.field)], "tag"
    )


def _person_type(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("type", tests.words("type"))], "name")


def _cast(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("price", tests.price)], "note")


def _engagement(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("er", tests.rate), ("avg_engagement", tests.large)])


def _platform(values: ColumnValues, reading: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    link, followers = f"link_{reading.platform}", f"followers_{reading.platform}"
    if values.filled and values.fits(tests.digits):
        return Decision(None, (followers, link, "price"), 0.0)
    found = _first(values, [(link, tests.link), (followers, tests.count_not_money), ("price", tests.money)])
    if (
        found.field is None
        and values.filled
        and values.fits(lambda c: tests.handle(c) and not tests.count(c))
    ):
        return Decision(link, found.others, values.share(tests.handle))
    return found


def _zalo(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("zalo", tests.zalo)], "link_zalo")


def _offer(values: ColumnValues, reading: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    price = f"price_{reading.deliverable or Deliverable.OTHER}"
    if reading.unit is not None and reading.unit > 1:
        return Decision(price, (price, "quantity", "note"), 1.0)
    return _offered(values, tests, price, "note")


def _tag(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _offered(values, tests, f"price_{Deliverable.SHARE}", "tag")


def _offered(values: ColumnValues, tests: ValueTests, price: str, otherwise: str) -> Decision:
    return _first(
        values, [(price, tests.offer), ("quantity", tests.small_integer), ("date", tests.date)], otherwise
    )


def _outcome(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("status", tests.words("status"))], "result")


def _aim(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("kpi", tests.kpi)], "audience")


def _content(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("field", tests.field), ("note", tests.long_text)], "field")


def _origin(values: ColumnValues, _: HeaderReading, tests: ValueTests, __: bool) -> Decision:
    return _first(values, [("owner", tests.staff)], "source")


def _platform_name(values: ColumnValues, reading: HeaderReading, tests: ValueTests, _: bool) -> Decision:
    return _first(values, [(f"link_{reading.platform}", tests.handle)], "name")


_MEANINGS: Mapping[str, _Decide] = {
    "order_number": _order_number,
    "channel": _channel,
    "representative": _representative,
    "price": _price,
    "net": _net,
    "with_tax": _with_tax,
    "contact": _contact,
    "group": _group,
    "person_type": _person_type,
    "cast": _cast,
    "engagement": _engagement,
    "platform": _platform,
    "zalo": _zalo,
    "offer": _offer,
    "tag": _tag,
    "outcome": _outcome,
    "aim": _aim,
    "content": _content,
    "origin": _origin,
    "platform_name": _platform_name,
}
