"""The owner's list of the first usability task, as a real workbook with text cells in rows 4 to 10."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

SHEET = "FB+TT"
HEADER = (
    "STT", "Tên KOL", "Link FB", "Link TikTok", "Follow", "ER", "Giá post", "Livestream", "SĐT", "Khu vực",
    "Lĩnh vực", "Ghi chú",
)  # fmt: skip
ROWS = (
    ("1", "Bếp Nhà Mẹ Sóc", "fb.com/bepnhamesoc", "–", "8,2k", "7%", "500k", "TT", "901234567", "Quảng Nam",
     "Ẩm thực", "đổi sp ok"),
    ("2", "Linh Beauty", "–", "@linhbeauty", "48K", "6,0", "3tr5", "2tr + 10%", "+84 938 111 222", "SG",
     "Làm đẹp", ""),
    ("3", "BS Minh Khoa", "–", "@bsminhkhoa", "320.000", "3.1%", "15 củ", "–", "0912.345.678 (QL Trang)", "HN",
     "Sức khoẻ", ""),
    ("4", "LINH BEAUTY", "fb.com/linhbeauty.vn", "–", "12k5", "–", "4-5tr", "–", "0938111222", "HCM",
     "Beauty", ""),
    ("5", "Ca sĩ Hồng Ánh", "fb.com/honganh", "–", "4tr2", "0,5%", "120tr (chưa VAT)", "1 tỷ 2/phiên", "0",
     "toàn quốc", "Ca nhạc", ""),
    ("–", "Tổng cộng", "", "", "", "", "", "", "", "", "", ""),
    ("7", "", "–", "@reviewdn", "12k8", "4", "15", "–", "–", "ĐN", "", ""),
)  # fmt: skip


def write(path: Path) -> Path:
    """Write the workbook and return its path."""
    with xlsxwriter.Workbook(path, {"strings_to_numbers": False}) as book:
        sheet = book.add_worksheet(SHEET)
        sheet.write_string(0, 0, "DANH SÁCH KOL THÁNG 11")
        sheet.write_string(1, 0, "Quán Bếp Nhà Lá")
        for row, values in enumerate((HEADER, *ROWS), start=2):
            for column, value in enumerate(values):
                if value:
                    sheet.write_string(row, column, value)
    return path
