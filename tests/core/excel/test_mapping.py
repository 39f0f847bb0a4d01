"""Headers and values decide what a column is: every wording of the table, every header with several meanings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kolstudio.core import data
from kolstudio.core.errors import RuleError
from kolstudio.core.excel.column_values import ColumnValues, ValueTests
from kolstudio.core.excel.header_row import Header, find_header, header_at
from kolstudio.core.excel.header_words import HeaderWords
from kolstudio.core.excel.mapping import map_columns
from kolstudio.core.excel.tables import Cell, Merge, Table
from kolstudio.core.model.codes import Deliverable, Platform, Unit, Vat
from kolstudio.core.model.importing import ColumnMapping
from kolstudio.core.rules.import_fields import FIELDS, field_label
from kolstudio.core.rules.words import Vocabulary

WORDS = HeaderWords(data.load("headers"))
TESTS = ValueTests(
    data.load("headers"),
    Vocabulary(data.load("fields")),
    Vocabulary(data.load("platforms")),
    today=date(2026, 7, 1),
)


def mapped(
    columns: Mapping[str, Sequence[Cell]], overrides: Mapping[str | int, str] | None = None
) -> dict[str, ColumnMapping]:
    """Map columns given as header → cells; the result goes by header too."""
    found = map_list(list(columns.items()), overrides)
    return {column.header: column for column in found}


def map_list(
    columns: Sequence[tuple[str, Sequence[Cell]]], overrides: Mapping[str | int, str] | None = None
) -> list[ColumnMapping]:
    """Map columns given as (header, cells), where a header may come twice."""
    header = Header(0, 0, tuple((name,) for name, _ in columns), tuple(name for name, _ in columns))
    values = [ColumnValues(cells) for _, cells in columns]
    return map_columns(header, values, WORDS, TESTS, overrides=overrides)


def one(header: str, *cells: Cell) -> ColumnMapping:
    """Map a single column that stands beside a column of names."""
    return map_list([("Nghệ danh", ["Bếp Nhà Mây", "Linh Tây Bắc"]), (header, cells)])[1]


NAMES = ["Bếp Nhà Mây", "Linh Tây Bắc", "Cô Út Miền Tây"]
PRICES = ["500k", "3tr5", "10-15tr", "thoả thuận"]
COUNTS = ["12k8", "320.000", "4tr2"]
PHONES = ["0901234567", "0938 111 222"]

# field → (header wordings, cells of such a column)
TABLE: dict[str, tuple[str, Sequence[Cell]]] = {
    "stt": ("STT|TT|Số TT|No|No.|#|Số thứ tự|Rank", [1, 2, 3, 4]),
    "name": (
        "Tên KOL|Tên KOLs|Tên KOC|Tên influencer|KOL|KOLs|KOL/KOC|Họ tên|Họ và tên|Tên|Nghệ danh|Tên nghệ sĩ"
        "|Tên kênh|Tên page|Tên tài khoản|Nickname|Full name|Name|Creator|Talent",
        NAMES,
    ),
    "real_name": ("Tên thật|Họ tên thật|Tên trên CCCD|Người thụ hưởng", ["Nguyễn Văn An"]),
    "type": (
        "Loại|Loại hình|Phân loại|Phân loại KOL|Nhóm|Nhóm KOL|KOL/Influencer|Type|Category type",
        ["KOL", "KOC", "Influencer"],
    ),
    "tier": ("Hạng|Cấp độ|Cấp|Tier|Level|Phân hạng|Size|Nano/Micro/Macro", ["Nano", "Macro"]),
    "platform": ("Nền tảng|Kênh|Platform|MXH|Mạng xã hội|Channel|Kênh chính", ["Facebook", "FB, TikTok"]),
    "link": (
        "Link|Link kênh|Link profile|Link trang|URL|Đường dẫn|Profile|Kênh (link)|Link tham khảo",
        ["https://www.tiktok.com/@bepnhamay"],
    ),
    "link_facebook": (
        "Link FB|FB|Facebook|Link Facebook|Fanpage|Link fanpage|Page|Trang cá nhân|Facebook cá nhân",
        ["fb.com/bepnhamay", "https://facebook.com/linh"],
    ),
    "link_tiktok": (
        "Link TikTok|Link Tiktok|TT|TikTok|Tik Tok|Kênh tiktok|ID TikTok|Tiktok ID|tiktok_handle",
        ["@bepnhamay", "https://www.tiktok.com/@linh"],
    ),
    "link_instagram": (
        "Link IG|IG|Insta|Instagram|Link Insta|ig_username|instagram_handle",
        ["@bepnhamay", "instagram.com/linh"],
    ),
    "link_youtube": ("Link YT|YT|Youtube|Kênh Youtube|Link kênh YT", ["youtube.com/@bepnhamay"]),
    "link_threads": ("Link Threads|Threads", ["@bepnhamay"]),
    "link_zalo": ("Zalo OA", ["https://zalo.me/g/abc"]),
    "link_website": ("Website", ["https://bepnhamay.vn"]),
    "link_blog": ("Blog", ["https://bepnhamay.blogspot.com"]),
    "link_lemon8": ("Lemon8", ["@bepnhamay"]),
    "link_shopee": ("Shopee|Link Shopee", ["https://shopee.vn/bepnhamay"]),
    "handle": ("Username|Handle|User|Account|ID kênh", ["@bepnhamay", "linh.tb"]),
    "followers": (
        "Follow|Follows|Follower|Followers|Folow|Fl|FL|Lượt theo dõi|Số follow|Lượng follow|Số người theo dõi"
        "|Người theo dõi|Sub|Subs|Subscriber|Đăng ký|Like page|Fan|Số lượng follower|Follower Count|Subscribers",
        COUNTS,
    ),
    "followers_facebook": ("Follow FB|FB Follow", COUNTS),
    "followers_tiktok": ("Follow TikTok|Fl TT", COUNTS),
    "followers_instagram": ("Follow IG", COUNTS),
    "followers_youtube": ("Sub YT|Sub Youtube", COUNTS),
    "avg_views": (
        "View|Views|View TB|Avg view|Lượt xem|Lượt xem TB|View trung bình|Average view",
        COUNTS,
    ),
    "avg_likes": ("Like TB|Lượt thích|Tim", COUNTS),
    "avg_comments": ("Comment TB|Bình luận|Cmt", COUNTS),
    "avg_shares": ("Share TB|Lượt chia sẻ", COUNTS),
    "er": (
        "ER|ER%|ER (%)|Engagement|Engagement rate|Tỷ lệ tương tác|Tỉ lệ tương tác|TLTT|Tương tác|Tương tác TB",
        ["4,5%", "3.1%", "6,0"],
    ),
    "field": (
        "Lĩnh vực|Ngành|Ngành hàng|Chủ đề|Mảng|Chuyên mục|Nội dung|Ngách|Niche|Category|Topic"
        "|Định hướng nội dung",
        ["Làm đẹp", "Ẩm thực"],
    ),
    "style": ("Phong cách|Định dạng nội dung|Style|Tuyến nội dung", ["vui nhộn"]),
    "profession": ("Nghề nghiệp|Nghề|Công việc|Chức danh", ["Bác sĩ"]),
    "gender": ("Giới tính|GT|Nam/Nữ", ["Nam", "Nữ"]),
    "birth": ("Năm sinh|NS|Ngày sinh|Tuổi|DOB", [1995, "1999"]),
    "area": (
        "Khu vực|KV|Tỉnh/TP|Tỉnh thành|Thành phố|Địa điểm|Nơi ở|Vùng miền|Miền|Location|Địa bàn",
        ["HN", "Đà Nẵng"],
    ),
    "audience": (
        "Khán giả|Tệp|Tệp khán giả|Tệp fan|Đối tượng|Độ tuổi follower|% nữ|Audience|Insight",
        ["nữ 18-24"],
    ),
    "phone": (
        "SĐT|SDT|ĐT|Điện thoại|Số ĐT|Số điện thoại|Di động|Hotline|Phone|Mobile|Tel|Liên hệ|Contact|SĐT/Zalo",
        PHONES,
    ),
    "zalo": ("Zalo|Số Zalo|Link Zalo", PHONES),
    "email": ("Email|Mail|E-mail|Gmail", ["lien.he@example.com"]),
    "manager": (
        "Quản lý|QL|Người quản lý|Manager|Trợ lý|Đại diện|Người liên hệ|PIC KOL|Công ty quản lý",
        ["Chị Trang", "anh Huy"],
    ),
    "agency": ("Agency|MCN", ["Mây Media"]),
    "manager_phone": ("SĐT quản lý|SĐT QL|Liên hệ quản lý", PHONES),
    "price": (
        "Giá|Báo giá|Chi phí|Cost|Phí|Cast|Cát-xê|Cát xê|Catxe|Cat-xê|Thù lao|Rate|Ratecard|Rate card"
        "|Giá booking|Giá book|Đơn giá|Budget|Net|Giá net",
        PRICES,
    ),
    "price_post": (
        "Giá post|Giá bài|Giá bài đăng|Giá đăng bài|Giá 1 bài|Giá/bài|Post FB|Giá post FB|Bài viết|Post hình"
        "|Post ảnh",
        PRICES,
    ),
    "price_short_video": (
        "Giá video|Giá clip|Clip|Video review|Giá TikTok|Giá reels|Reels|Video TikTok|Clip TikTok",
        PRICES,
    ),
    "price_long_video": ("YouTube video", PRICES),
    "price_story": ("Giá story|Story|Stories|Giá story 24h", PRICES),
    "price_share": ("Share bài|Share link|Giá share|Check-in|Giá check in|Mention|Tag", PRICES),
    "price_livestream": (
        "Livestream|Giá live|Giá livestream|Live/giờ|Giá live 1h|Cast live|Phiên live|Mega live",
        PRICES,
    ),
    "price_event": ("Sự kiện|Event|Giá event|Tham dự sự kiện|MC|Khai trương", PRICES),
    "price_tvc": ("TVC|Quay TVC", PRICES),
    "price_photo": ("Chụp hình|Hình ảnh", PRICES),
    "price_ambassador": ("Đại diện|Đại sứ", PRICES),
    "price_bundle": ("Combo|Package|Gói", PRICES),
    "usage": (
        "Quyền sử dụng hình ảnh|Bản quyền|Mã quảng cáo|Mã ads|Ad code|Spark ads|Quyền chạy ads|Whitelist",
        ["3 tháng"],
    ),
    "commission": (
        "Hoa hồng|% hoa hồng|HH|Com|Commission|Affiliate|Aff|Chiết khấu|CK",
        ["10%"],
    ),
    "barter": ("Sản phẩm gửi|Gửi SP|Hàng mẫu|Mẫu thử|Barter|Quà tặng|Quyền lợi", ["có"]),
    "vat": (
        "VAT|Thuế|Thuế VAT|Thuế GTGT|Đã gồm VAT|Chưa VAT|Giá chưa VAT|Giá sau VAT|Thuế TNCN|TNCN|Net/Gross"
        "|Hoá đơn|Xuất HĐ",
        ["chưa VAT", "đã gồm VAT"],
    ),
    "total": ("Thành tiền|Tổng|Tổng cộng|Tổng chi phí|Tổng tiền|Total", [5_000_000]),
    "quantity": ("Số lượng|SL|Số bài", [2]),
    "format": ("Hạng mục|Hình thức|Định dạng|Format|Deliverables|Loại bài", ["1 video"]),
    "date": (
        "Ngày air|Ngày đăng|Thời gian đăng|Lịch đăng|Lịch air|Deadline|Ngày live|Thời gian|Timeline|Ngày gửi mẫu",
        [date(2026, 6, 1)],
    ),
    "result": (
        "Link bài|Link air|Link nghiệm thu|Link bài đăng|View thực tế|Reach|Tương tác thực tế|Đơn hàng|GMV"
        "|Doanh thu|CPE|CPV|Ảnh chụp màn hình",
        ["120k"],
    ),
    "kpi": ("KPI|KPI cam kết|Cam kết view|Cam kết tương tác|Mục tiêu", ["100.000 view"]),
    "status": (
        "Trạng thái|Tình trạng|Status|Tiến độ|Kết quả|Phản hồi|Chốt|Đã chốt",
        ["Đã chốt", "Từ chối"],
    ),
    "payment": ("Thanh toán|TT|Đã TT|Ngày TT|Cọc|Tạm ứng|Còn lại", ["đã cọc", "chưa"]),
    "bank": ("STK|Số tài khoản|Ngân hàng|Tên ngân hàng|Chủ TK", ["0123 456"]),
    "identity": ("CCCD|CMND|Số CCCD|MST|Mã số thuế|Ngày cấp|Nơi cấp", ["0123"]),
    "address": ("Địa chỉ", ["12 Lê Lợi, Đà Nẵng"]),
    "rating": (
        "Đánh giá|Điểm|Mức độ phù hợp|Phù hợp|Ưu tiên|Ưu/nhược điểm",
        ["tốt"],
    ),
    "note": ("Ghi chú|Note|Notes|Lưu ý|Chú thích|Nhận xét|Remark|Mô tả", ["gọi sau 18h"]),
    "owner": ("Phụ trách|PIC|Người book|Nhân viên|Nguồn", ["Hương", "Minh Anh"]),
}
VARIANTS = [(field, header) for field, (headers, _) in TABLE.items() for header in headers.split("|")]


@pytest.mark.parametrize(("field", "header"), VARIANTS, ids=[f"{f}: {h}" for f, h in VARIANTS])
def test_every_wording_of_the_table_is_known(field: str, header: str) -> None:
    columns = [(header, TABLE[field][1])]
    if field != "name":
        columns.insert(0, ("Nghệ danh", NAMES))
    assert map_list(columns)[-1].field == field


@pytest.mark.parametrize(("field", "header"), VARIANTS[::7])
def test_marks_and_case_do_not_matter(field: str, header: str) -> None:
    from kolstudio.core.rules.fold import fold

    columns = [("Nghệ danh", NAMES), (fold(header).upper(), TABLE[field][1])]
    found = map_list(columns)[1]
    assert found.field == field or (field == "name" and found.field in ("name", "real_name"))


SEVERAL_MEANINGS: list[tuple[str, list[Cell], str | None]] = [
    ("TT", [1, 2, 3], "stt"),
    ("TT", ["@a.b", "https://tiktok.com/@c"], "link_tiktok"),
    ("TT", ["đã", "chưa", "cọc"], "payment"),
    ("TT", [5_000_000, 2_500_000], "payment"),
    ("TT", ["Đã chốt", "Từ chối"], "status"),
    ("TT", ["abc", "một hai"], None),
    ("TT", [], None),
    ("Kênh", ["TikTok", "FB"], "platform"),
    ("Kênh", ["https://tiktok.com/@a"], "link"),
    ("Kênh", ["Bếp Nhà Mây"], None),
    ("Đại diện", ["Chị Trang"], "manager"),
    ("Đại diện", ["50tr", "120tr"], "price_ambassador"),
    ("Giá", ["5tr"], "price"),
    ("Net", ["5tr", "thoả thuận"], "price"),
    ("Net", ["net", "gross"], "vat"),
    ("Net", ["abc"], None),
    ("Giá net", [5_000_000], "price"),
    ("Net/Gross", ["Net", "Gross"], "vat"),
    ("Giá chưa VAT", ["5tr"], "price"),
    ("Liên hệ", ["0901234567"], "phone"),
    ("Liên hệ", ["a@example.com"], "email"),
    ("Liên hệ", ["https://m.me/abc"], "link"),
    ("Contact", ["Chị Trang"], "manager"),
    ("Nhóm", ["KOC", "Celeb"], "type"),
    ("Nhóm", ["Nano", "Micro"], "tier"),
    ("Phân loại", ["Làm đẹp", "Ẩm thực"], "field"),
    ("Loại", ["A1", "B2"], "tag"),
    ("KOL", ["KOC", "Influencer"], "type"),
    ("KOL", ["Bếp Nhà Mây"], "name"),
    ("KOL/Influencer", ["Bếp Nhà Mây"], "name"),
    ("Cast", ["5tr", "10tr"], "price"),
    ("Cast", ["diễn viên phụ"], "note"),
    ("Tương tác", ["4,5%", "3"], "er"),
    ("Tương tác", [1200, 830], "avg_engagement"),
    ("Eng. (Avg.)", ["12.3K", 8400], "avg_engagement"),
    ("Tương tác", ["cao", "thấp"], None),
    ("FB", ["fb.com/a"], "link_facebook"),
    ("Instagram", ["12.5K", "1.2M"], "followers_instagram"),
    ("TikTok", ["5tr", "10 củ"], "price"),
    ("Youtube", [12500, 30000], None),
    ("Shopee", ["shopee.vn/a"], "link_shopee"),
    ("Zalo", ["0901234567"], "zalo"),
    ("Zalo", ["zalo.me/0901234567"], "zalo"),
    ("Zalo", ["Nhóm Bếp"], "link_zalo"),
    ("Clip", ["5tr"], "price_short_video"),
    ("Story", [2, 3], "quantity"),
    ("Livestream", ["12/11/2026", "1/12/2026"], "date"),
    ("Event", ["có đi tỉnh"], "note"),
    ("Tag", ["mẹ bỉm", "skincare"], "tag"),
    ("Mention", ["thoải mái"], "note"),
    ("Combo", ["10tr/3 video"], "price_bundle"),
    ("Kết quả", ["Đã chốt"], "status"),
    ("Kết quả", ["120k view, 30 đơn"], "result"),
    ("Mục tiêu", ["500k view"], "kpi"),
    ("Mục tiêu", ["mẹ bỉm sữa"], "audience"),
    ("Nội dung", ["Làm đẹp"], "field"),
    ("Nội dung", ["Quay một ngày đi làm rồi kể chuyện bữa trưa mang theo"], "note"),
    ("Nguồn", ["Hương", "Minh"], "owner"),
    ("Nguồn", ["group facebook", "tự tìm"], "source"),
    ("Instagram name", ["@linh.tb", "bep_nha_may"], "link_instagram"),
    ("Instagram name", ["Bếp Nhà Mây", "Linh Tây Bắc"], "name"),
]


@pytest.mark.parametrize(("header", "cells", "field"), SEVERAL_MEANINGS)
def test_headers_with_several_meanings_are_decided_by_values(
    header: str, cells: list[Cell], field: str | None
) -> None:
    column = one(header, *cells)
    assert column.field == field
    assert bool(column.questions) == ((field is None and bool(cells)) or field == "price")


def test_nine_in_ten_values_must_fit() -> None:
    ten = ["đã"] * 9 + ["gì đó khác"]
    assert one("TT", *ten).field == "payment"
    assert one("TT", *ten[1:]).field is None


def test_missing_cells_do_not_count() -> None:
    assert (
        one("Livestream", "TT", "–", "2tr + 10%", "-", None, "N/A", "1 tỷ 2/phiên").field
        == "price_livestream"
    )


def test_bare_price_asks_once_what_it_buys_and_is_other_until_then() -> None:
    column = one("Giá", "5tr")
    assert column.field == "price" and column.deliverable is None
    assert column.questions and column.questions[0].code == "price_deliverable"
    assert set(column.questions[0].answers) == {f"price_{deliverable}" for deliverable in Deliverable}


@pytest.mark.parametrize(
    ("header", "field", "platform"),
    [
        ("Link kênh TikTok", "link_tiktok", Platform.TIKTOK),
        ("TikTok link", "link_tiktok", Platform.TIKTOK),
        ("Username Instagram", "link_instagram", Platform.INSTAGRAM),
        ("Instagram_Followers", "followers_instagram", Platform.INSTAGRAM),
        ("Số lượng follower FB", "followers_facebook", Platform.FACEBOOK),
        ("Sub Youtube", "followers_youtube", Platform.YOUTUBE),
        ("Lượt xem TB TikTok", "avg_views", Platform.TIKTOK),
        ("ER TikTok (%)", "er", Platform.TIKTOK),
        ("TikTok ER", "er", Platform.TIKTOK),
    ],
)
def test_words_and_platform_compose_in_either_order(header: str, field: str, platform: Platform) -> None:
    reading = WORDS.read(header)
    assert reading is not None and (reading.field, reading.platform) == (field, platform)


@pytest.mark.parametrize(
    ("header", "deliverable", "platform"),
    [
        ("Giá post FB", Deliverable.POST, Platform.FACEBOOK),
        ("FB giá post", Deliverable.POST, Platform.FACEBOOK),
        ("Giá TikTok", Deliverable.SHORT_VIDEO, Platform.TIKTOK),
        ("Báo giá livestream Shopee", Deliverable.LIVESTREAM, Platform.SHOPEE),
        ("Story IG", Deliverable.STORY, Platform.INSTAGRAM),
        ("Giá story", Deliverable.STORY, None),
        ("Giá post + story", Deliverable.BUNDLE, None),
    ],
)
def test_a_price_header_may_name_format_and_platform(
    header: str, deliverable: Deliverable, platform: Platform | None
) -> None:
    column = one(header, "5tr")
    assert column.field == f"price_{deliverable}"
    assert (column.deliverable, column.platform) == (deliverable, platform)


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Giá post (VNĐ)", 1),
        ("Giá post (triệu)", 1_000_000),
        ("Giá post (1.000đ)", 1000),
        ("Giá post (ĐVT: nghìn đồng)", 1000),
        ("Follow (K)", 1000),
        ("Follower TikTok (nghìn)", 1000),
        ("Giá post", None),
    ],
)
def test_units_stand_in_brackets(header: str, unit: int | None) -> None:
    reading = WORDS.read(header)
    assert reading is not None and reading.unit == unit


def test_tax_net_and_unit_of_time_stand_in_the_header() -> None:
    assert one("Giá post (chưa VAT)", "5tr").vat is Vat.EXCLUDED
    assert one("Giá post (đã gồm VAT)", "5tr").vat is Vat.INCLUDED
    assert one("Giá sau VAT", "5tr").vat is Vat.INCLUDED
    assert one("Giá net", "5tr").net
    assert one("Live/giờ", "5tr").rate_unit is Unit.HOUR
    assert one("Phiên live", "5tr").rate_unit is Unit.SESSION
    assert one("ER (%)", "4").percent


def test_the_whole_header_comes_before_the_header_without_brackets() -> None:
    assert one("Kênh (link)", "https://tiktok.com/@a").field == "link"
    assert one("TT (thanh toán)", "xyz").field == "payment"


@pytest.mark.parametrize("short", ["no", "fl", "gt", "ns", "kv", "hh", "com", "ck", "sl"])
def test_short_headers_count_alone_only(short: str) -> None:
    assert WORDS.read(short.upper()) is not None
    assert WORDS.read(f"{short} sản phẩm") is None
    assert WORDS.read(f"{short} giá") is None


def test_hash_is_dropped_and_an_empty_header_is_not_known() -> None:
    assert WORDS.read("#") is None and WORDS.read("") is None and WORDS.read("(...)") is None
    assert one("#", "a", "b").field is None
    assert WORDS.read("# Follow") == WORDS.read("Follow")


def test_bank_and_identity_columns_are_recognised_to_be_left_out() -> None:
    assert one("STK", 12345).field == "bank"
    assert one("Số CCCD", "0123").field == "identity"
    assert one("Tên trên CCCD", "Nguyễn An").field == "real_name"
    assert one("STK Vietcombank", 12345).field is None, "recognised by the exact header only"


def test_unknown_headers_go_to_the_notes_with_a_suggestion() -> None:
    column = one("Kênh phụ của bạn ấy", "https://tiktok.com/@a", "https://tiktok.com/@b")
    assert column.field is None and not column.questions and column.alternatives[0] == "link"


def test_values_that_contradict_the_header_are_asked() -> None:
    column = one("Views avg.", "Vietnam", "Thailand", "Indonesia")
    assert column.field is None
    assert column.questions and column.questions[0].answers[0] == "avg_views"
    assert one("Views avg.", "12k", "chưa rõ lắm", "30K").field == "avg_views"


def test_owner_overrules_header_and_values() -> None:
    found = mapped(
        {"Nick": ["A"], "Giá": ["5tr"], "Follow": ["1k"]},
        {"Nick": "name", "giá": "price_story", 2: "followers_tiktok"},
    )
    assert found["Nick"].field == "name" and found["Nick"].confidence == 100
    assert found["Giá"].field == "price_story" and found["Giá"].questions == ()
    assert found["Giá"].deliverable is Deliverable.STORY
    assert (found["Follow"].field, found["Follow"].platform) == ("followers_tiktok", Platform.TIKTOK)


def test_columns_without_a_header_go_by_their_letters() -> None:
    assert map_list([("Tên", ["A"]), ("", ["B"])], {"B": "note"})[1].field == "note"


@pytest.mark.parametrize(
    ("overrides", "code"), [({"Tên": "nickname"}, "unknown_field"), ({"Nick": "name"}, "no_such_header")]
)
def test_answers_that_fit_nothing_are_refused(overrides: dict[str | int, str], code: str) -> None:
    with pytest.raises(RuleError) as refused:
        map_list([("Tên", ["A"])], overrides)
    assert refused.value.code == code


def test_of_two_equal_headers_the_one_with_numbers_holds() -> None:
    first, second = map_list([("Subscribers", ["13.8M", "2.1M"]), ("Subscribers", [13_812_345, 2_099_000])])
    assert (first.field, second.field) == ("ignore", "followers")
    first, second = map_list([("Follow", ["13k", "2k"]), ("Follow", [99_000, 70])])
    assert (first.field, second.field) == (None, "followers")
    assert first.questions and first.questions[0].code == "column_twice"


def test_stage_name_and_civil_name_stand_beside_each_other() -> None:
    found = mapped({"Họ và tên": ["Nguyễn An"], "Nghệ danh": ["Bếp Nhà Mây"], "Nickname": ["Mây"]})
    assert found["Nghệ danh"].field == "name" and not found["Nghệ danh"].further
    assert found["Họ và tên"].field == "real_name"
    assert found["Nickname"].field == "name" and found["Nickname"].further
    assert one("Tên tài khoản", "@a", "@b").field == "handle"


def test_kenh_holds_the_names_when_nothing_else_does() -> None:
    assert map_list([("Kênh", ["Bếp Nhà Mây"]), ("Follow", ["1k"])])[0].field == "name"


def test_figures_beside_each_link_belong_to_it() -> None:
    columns = map_list(
        [
            ("Tên", ["A"]),
            ("Link FB", ["fb.com/a"]),
            ("Follow", ["1k"]),
            ("Link TikTok", ["@a"]),
            ("Follow", ["2k"]),
        ]
    )
    assert [column.beside for column in columns] == [None, None, 1, None, 3]
    assert [column.field for column in columns][2::2] == ["followers", "followers"]


def test_fractions_are_asked_once_for_the_column() -> None:
    column = one("Engagement rate", 0.0718, 0.12, 0.35, 1.3, 0.04)
    assert column.questions and column.questions[0].code == "er_fraction"
    assert one("ER", "4,5", "6", 0.15).questions == ()
    assert one("ER (%)", 0.07, 0.08).questions == ()


def table(*rows: Sequence[Cell], merges: Sequence[Merge] = ()) -> Table:
    """Make a table whose rows are filled up to the same length."""
    width = max(map(len, rows))
    return Table([(*row, *(None,) * (width - len(row))) for row in rows], merges=tuple(merges))


def test_header_below_titles_rulers_and_blank_rows() -> None:
    header = find_header(
        table(
            ["DANH SÁCH KOL THÁNG 11"],
            [None, None, "Cập nhật 1/11"],
            [],
            ["STT", "Tên KOL", "Link FB", "Follow", "Ghi chú"],
            ["=====", "=====", "=====", "=====", "====="],
            [1, "Bếp Nhà Mây", "fb.com/may", "12k", "KOL"],
        ),
        WORDS,
    )
    assert (header.first, header.last) == (3, 3)
    assert header.names == ("STT", "Tên KOL", "Link FB", "Follow", "Ghi chú")


def test_header_on_the_second_line() -> None:
    assert find_header(table([None] * 3, ["Rank", "Name", "Username"], [1, "A", "@a"]), WORDS).first == 1


def test_header_of_two_rows_with_platform_over_format() -> None:
    rows: list[list[Cell]] = [
        ["STT", "Tên KOL", "Facebook", None, "TikTok", None, "Báo giá (triệu)", None, "SĐT"],
        [None, None, "Link", "Follow", "Link", "Follow", "Post", "Video", None],
        [1, "Bếp Nhà Mây", "fb.com/may", "12k", "@may", "30k", 5, 7, "0901234567"],
    ]
    merges = [Merge(0, left, 0, left + 1) for left in (2, 4, 6)] + [Merge(0, 0, 1, 0), Merge(0, 1, 1, 1)]
    for given_merges in (merges, []):
        found = table(*rows, merges=given_merges)
        header = find_header(found, WORDS)
        assert (header.first, header.last) == (0, 1)
        columns = map_columns(header, [ColumnValues([cell]) for cell in found.rows[2]], WORDS, TESTS)
        assert [column.field for column in columns] == [
            "stt", "name", "link_facebook", "followers_facebook", "link_tiktok", "followers_tiktok",
            "price_post", "price_short_video", "phone",
        ]  # fmt: skip
        assert columns[6].unit == 1_000_000


def test_a_merged_title_is_no_part_of_the_header() -> None:
    found = table(
        ["BÁO GIÁ KOL"], ["Tên KOL", "Link", "Follow"], ["A", "@a", "1k"], merges=[Merge(0, 0, 0, 2)]
    )
    assert find_header(found, WORDS).names == ("Tên KOL", "Link", "Follow")


def test_a_first_data_row_is_no_second_header_row() -> None:
    found = table(["Tên KOL", "Nền tảng", None, "Ghi chú"], ["Linh", "Facebook", "x y", "KOL"])
    assert find_header(found, WORDS).last == 0


def test_a_sheet_without_a_header_is_refused_unless_the_owner_names_it() -> None:
    data_only = table(["Bếp Nhà Mây", "fb.com/may", 12000], ["Linh", "fb.com/linh", 300])
    with pytest.raises(RuleError) as refused:
        find_header(data_only, WORDS)
    assert refused.value.code == "no_header"
    assert header_at(data_only, 0).names == ("A", "B", "C")
    assert find_header(table(["Nick", "abc"], ["A", 1]), WORDS, ["Nick"]).first == 0
    with pytest.raises(RuleError):
        header_at(data_only, 99)


@given(
    st.lists(
        st.tuples(
            st.text(max_size=30),
            st.lists(st.one_of(st.none(), st.text(max_size=20), st.integers(), st.floats(), st.booleans())),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_any_header_and_values_map_to_a_known_field_or_none(columns: list[tuple[str, list[Cell]]]) -> None:
    for column in map_list(columns):
        assert column.field is None or column.field in FIELDS
        assert 0 <= column.confidence <= 100
        assert all(field in FIELDS for field in column.alternatives)


def test_every_field_has_a_name_of_its_own() -> None:
    labels = [field_label(code) for code in FIELDS]
    assert len(set(labels)) == len(labels)
    assert all("{" not in str(label) for label in labels)
