"""Time of reading a generated workbook beside openpyxl's bare read-only parse of it, in one run.

    python benchmarks/reading.py [--rows 100000] [--keep FILE.xlsx]

Ours is `read_workbook`: start of the child, pre-flight, percent formats, links and error cells, the
rows over the pipe as converted cells. Theirs only walks over the rows. Prints both and the ratio
(target: at most 0.4 for the whole import).
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

HEADERS = (
    "STT", "Tên KOL", "Link TikTok", "Follow", "ER", "Giá video", "Giá post", "SĐT", "Email", "Khu vực",
    "Lĩnh vực", "Ngày báo giá", "Ghi chú", "View TB", "Like TB", "Bình luận", "Chia sẻ", "Giới tính",
    "Quản lý", "Hạng",
)  # fmt: skip
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ")
GIVEN = ("Ánh", "Bình", "Cường", "Dũng", "Giang", "Hạnh", "Khánh", "Linh", "Mai", "Sóc")
PLACES = ("Đà Nẵng", "Hà Nội", "TP. Hồ Chí Minh", "Cần Thơ", "Huế")
FIELDS = ("Làm đẹp", "Ẩm thực", "Du lịch", "Thời trang")


def generate(path: Path, rows: int) -> None:
    """Write an invented roster with `rows` people and 20 columns, one of them shown as a percentage."""
    import xlsxwriter

    chance = random.Random(20)
    options = {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        sheet = book.add_worksheet("Danh sách")
        percent, day, money = (
            book.add_format({"num_format": code}) for code in ("0.0%", "dd/mm/yyyy", '#,##0 "₫"')
        )
        sheet.write_row(0, 0, HEADERS)
        for row in range(1, rows + 1):
            handle = f"kenh.{row}_{chance.randrange(10**6)}"
            texts = {
                1: f"{chance.choice(FAMILY)} {chance.choice(GIVEN)} {row}",
                2: f"https://www.tiktok.com/@{handle}",
                6: f"{chance.randrange(1, 90)}tr{chance.randrange(1, 9)}",
                7: f"09{chance.randrange(10**8):08}",
                8: f"{handle}@example.vn",
                9: chance.choice(PLACES),
                10: chance.choice(FIELDS),
                12: f"ghi chú số {chance.randrange(5_000)} của người này, giá có thể thương lượng",
                17: chance.choice(("Nữ", "Nam")),
                18: f"Quản lý {chance.randrange(300)}",
                19: chance.choice(("Nano", "Micro", "Macro")),
            }
            for column in range(len(HEADERS)):
                if column in texts:
                    sheet.write_string(row, column, texts[column])
                elif column == 4:
                    sheet.write_number(row, column, chance.randrange(1, 2_000) / 10_000, percent)
                elif column == 5:
                    sheet.write_number(row, column, chance.randrange(10, 900) * 100_000, money)
                elif column == 11:
                    sheet.write_datetime(
                        row, column, date(2025, 1, 1) + timedelta(chance.randrange(500)), day
                    )
                else:
                    sheet.write_number(row, column, row if column == 0 else chance.randrange(2_000_000))


def read_ours(path: Path) -> int:
    """Read with this project; return the number of cells."""
    from kolstudio.core.excel.reading import read_workbook

    table = read_workbook(path).table
    assert table.percent(1, 4) is True
    return len(table.rows) * table.width


def read_theirs(path: Path) -> int:
    """Walk over the rows with openpyxl; return the number of cells."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True, keep_links=False)
    cells = sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))
    book.close()
    return cells


def main() -> None:
    """Generate, read both ways, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument(
        "--keep", type=Path, help="write the workbook here and keep it; read it if it is there"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.keep or Path(folder) / "roster.xlsx"
        if not path.exists():
            started = perf_counter()
            generate(path, arguments.rows)
            print(
                f"generated {arguments.rows} x {len(HEADERS)} in {perf_counter() - started:.1f} s", flush=True
            )
        seconds = {}
        for name, read in (("ours", read_ours), ("openpyxl read_only", read_theirs)):
            started, cpu = perf_counter(), process_time()
            cells = read(path)
            seconds[name] = perf_counter() - started
            print(
                f"{name:20} {seconds[name]:7.2f} s  (cpu here {process_time() - cpu:.2f} s)  {cells} cells",
                flush=True,
            )
        ratio = seconds["ours"] / seconds["openpyxl read_only"]
        print(f"ratio {ratio:.3f} (target <= 0.4 for the whole import)")


if __name__ == "__main__":
    main()
