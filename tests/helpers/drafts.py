"""Random drafts of people: everything a list may hold, in values the file can hold."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from kolstudio.core.model.codes import (
    BrandValue,
    ContactKind,
    Deliverable,
    ErBasis,
    Gender,
    Income,
    Label,
    MainChannel,
    Origin,
    Platform,
    ProfessionShare,
    Reach,
    Role,
    Source,
    Stage,
    Style,
    Unit,
    Vat,
)
from kolstudio.core.model.draft import (
    ChannelDraft,
    ContactDraft,
    MetricsDraft,
    OpenQuestion,
    PersonDraft,
    RateDraft,
)
from kolstudio.core.model.reading import Price

WORDS = st.text("aăâbđĐê ờ.'\"%_\\😀", min_size=1, max_size=8).map(str.strip).filter(bool)
COUNTS = st.none() | st.integers(0, 10**9)
DAYS = st.none() | st.dates(date(2024, 1, 1), date(2027, 12, 31))


@st.composite
def prices(draw: st.DrawFn) -> Price:
    """Draw a price with low ≤ high, either end open."""
    ends = sorted(draw(st.lists(st.integers(0, 10**9), min_size=2, max_size=2)))
    low, high = draw(
        st.sampled_from(
            [(ends[0], ends[1]), (ends[0], ends[0]), (ends[0], None), (None, ends[1]), (None, None)]
        )
    )
    return Price(
        low, high, draw(st.sampled_from(["VND", "VND", "USD"])), draw(st.integers(1, 5)), draw(st.sampled_from(Unit)),
        draw(st.sampled_from(Vat)), draw(st.booleans()), draw(st.booleans()), draw(st.none() | st.integers(0, 50_000)),
        draw(st.booleans()), draw(st.booleans()),
    )  # fmt: skip


METRICS = st.builds(
    MetricsDraft, followers=COUNTS, er=st.none() | st.integers(0, 50_000), er_basis=st.sampled_from(ErBasis), avg_views=COUNTS,
    median_views=COUNTS, avg_likes=COUNTS, avg_comments=COUNTS, avg_shares=COUNTS, avg_engagement=COUNTS, measured_on=DAYS,
)  # fmt: skip
CHANNELS = st.builds(
    ChannelDraft, st.sampled_from(Platform), st.none() | st.text("abcAB._9", min_size=1, max_size=5),
    st.none() | WORDS, st.none() | st.integers(0, 30_000), METRICS,
)  # fmt: skip
RATES = st.builds(
    RateDraft, st.sampled_from(Deliverable), prices(), st.none() | st.sampled_from(Platform), st.sampled_from(Stage), DAYS, DAYS,
    st.just("") | WORDS, st.just("") | WORDS,
)  # fmt: skip
PHONES = st.sampled_from(["", "0901000001", "0901000002", "0901000003"])
CONTACTS = st.builds(
    ContactDraft, st.sampled_from(ContactKind), st.sampled_from(["", "Trang", "Hà"]), PHONES,
    st.sampled_from(["", "a@b.vn", "c@d.vn"]), PHONES,
).filter(lambda contact: bool(contact.name or contact.phone or contact.email or contact.zalo))  # fmt: skip
ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        "gender": st.sampled_from(Gender), "birth_year": st.integers(1940, 2012), "profession": WORDS, "profession_code": st.sampled_from(["doctor", None]),
        "province": st.sampled_from(["da_nang", "ha_noi", None]), "province_old": st.sampled_from(["quang_nam", None]), "area": WORDS,
        "reach": st.sampled_from(Reach), "origin": st.sampled_from(Origin), "expertise": st.integers(0, 3), "talk": st.integers(0, 3),
        "profession_share": st.sampled_from(ProfessionShare), "media_appearances": st.integers(0, 9), "income": st.sampled_from(Income),
        "deals_per_quarter": st.integers(0, 9), "posts_per_week": st.integers(0, 9_000), "main_channel": st.sampled_from(MainChannel),
        "style": st.sampled_from(Style), "label_override": st.sampled_from([Label.KOL, Label.INFLUENCER, None]), "country": st.sampled_from(["VN", "KR"]),
        "rating": WORDS, "owner": WORDS, "source": WORDS, "address": WORDS, "audience": WORDS, "starred": st.integers(0, 1),
    },
)  # fmt: skip


def _few(values: st.SearchStrategy[object], most: int = 3) -> st.SearchStrategy[list[object]]:
    return st.lists(values, max_size=most)


DRAFTS = st.builds(
    PersonDraft, name=WORDS, name_is_handle=st.booleans(), real_name=st.just("") | WORDS, aliases=st.lists(WORDS, max_size=2, unique=True),
    attributes=ATTRIBUTES, fields=st.lists(st.tuples(st.sampled_from(["food", "beauty", None]), WORDS), max_size=3, unique_by=lambda f: f[1]),
    tags=st.lists(WORDS, max_size=3, unique=True), brand_values=st.lists(st.sampled_from(BrandValue), max_size=3, unique=True),
    roles=st.lists(st.sampled_from(Role), max_size=1), channels=_few(CHANNELS), rates=_few(RATES), contacts=_few(CONTACTS),
    notes=_few(WORDS, 2), questions=_few(st.builds(OpenQuestion, WORDS, WORDS, WORDS, WORDS), 2), value_source=st.sampled_from(Source),
)  # fmt: skip
"""People as an import may gather them."""
