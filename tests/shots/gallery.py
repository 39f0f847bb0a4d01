"""`python -m tests.shots.gallery --out DIR`: every widget in every state, light and dark, 1× and 2×."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any


def board() -> Any:
    """Return a window with the controls, as they stand on a screen."""
    from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

    from kolstudio.ui.theme import current
    from kolstudio.ui.widgets.rail import Rail
    from kolstudio.ui.widgets.status_bar import StatusBar

    window = QWidget()
    window.setObjectName("Board")
    rail = Rail(current(), window)
    for key, icon, text, count in (
        ("today", "users", "Hôm nay", ""),
        ("roster", "users", "Danh bạ", "3.128"),
        ("compare", "columns-2", "So sánh", "4"),
        ("campaigns", "target", "Chiến dịch", "3"),
        ("import", "import", "Nhập danh sách", ""),
    ):
        rail.add(key, icon)
        rail.set_text(key, text)
        rail.set_count(key, count)
    for key, icon, text in (("history", "history", "Lịch sử"), ("settings", "settings", "Cài đặt")):
        rail.add(key, icon, foot=True)
        rail.set_text(key, text)
    rail.set_brand("Bếp Nhà Lá")
    rail.set_current("roster")
    narrow = Rail(current(), window)
    narrow.add("today", "users")
    narrow.add("roster", "users")
    narrow.set_brand("Bếp Nhà Lá")
    narrow.set_current("roster")
    narrow.set_collapsed(True)
    page = QWidget(window)
    grid = QGridLayout(page)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setSpacing(12)
    for place, make in enumerate(PARTS):
        grid.addWidget(make(page), place // 2, place % 2)
    status = StatusBar(page)
    status.set_left("Đã lưu 10:42")
    status.set_right("Sao lưu lần cuối hôm nay 09:15")
    grid.addWidget(status, len(PARTS) // 2 + 1, 0, 1, 2)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail)
    row.addWidget(narrow)
    row.addWidget(page, 1)
    return window


def _buttons(page: Any) -> Any:
    from PySide6.QtWidgets import QHBoxLayout

    from kolstudio.ui.widgets.buttons import (
        BareButton,
        GhostButton,
        IconButton,
        LinkButton,
        PillButton,
        PrimaryButton,
        QuietButton,
    )
    from kolstudio.ui.widgets.card import Card

    card = Card("Nút bấm", page)
    first, second = QHBoxLayout(), QHBoxLayout()
    off = PrimaryButton("Nhập 397", "")
    off.setEnabled(False)
    faded = GhostButton("Chiến dịch", "target")
    faded.setEnabled(False)
    for widget in (PrimaryButton("Thêm người", "plus"), GhostButton("Nhập danh sách", "import"), off, faded):
        first.addWidget(widget)
    on = PillButton("Tăng nhận biết")
    on.setChecked(True)
    small = GhostButton("Dán link", "plus")
    small.setProperty("compact", True)
    icons = IconButton("undo", "Hoàn tác"), IconButton("ellipsis", "Thêm")
    others = QuietButton("Ghi chú"), LinkButton("Xem tất cả"), on, PillButton("Ra đơn"), small
    for widget in (*icons, *others, BareButton("copy", "Chép")):
        second.addWidget(widget)
    for line in (first, second):
        line.addStretch(1)
        card.body.addLayout(line)
    return card


def _chips(page: Any) -> Any:
    from PySide6.QtWidgets import QHBoxLayout

    from kolstudio.ui.widgets.card import Card
    from kolstudio.ui.widgets.chip import Chip, FilterChip

    card = Card("Thẻ và bộ lọc", page)
    states, filters = QHBoxLayout(), QHBoxLayout()
    for text, tone in (
        ("KOL", "kol"),
        ("Influencer", "influencer"),
        ("Cả hai", "both"),
        ("88.000", "good"),
        ("Cần sửa: giá", "watch"),
        ("Sai số", "bad"),
        ("Chưa rõ tài khoản", ""),
    ):
        states.addWidget(Chip(text, tone))  # type: ignore[arg-type]
    for text, value in (("Loại", ""), ("Nền tảng", "TikTok"), ("Khu vực", ""), ("Giá", "≤ 30 tr")):
        chip = FilterChip(text)
        chip.set_value(value)
        filters.addWidget(chip)
    for line in (states, filters):
        line.addStretch(1)
        card.body.addLayout(line)
    return card


def _fields(page: Any) -> Any:
    from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QSpinBox

    from kolstudio.ui.widgets.card import Card
    from kolstudio.ui.widgets.form_field import FormField
    from kolstudio.ui.widgets.search_field import SearchField
    from kolstudio.ui.widgets.segmented import Segmented

    card = Card("Trường nhập", page)
    card.add(SearchField("Tìm người, kênh, nhãn", "Ctrl F"))
    row = QHBoxLayout()
    choices = QComboBox()
    choices.addItems(["Sáng tạo nội dung", "Bác sĩ"])
    wrong = FormField(QLineEdit("vy@vybepnho"), "Email")
    wrong.set_error("Thiếu tên miền, ví dụ gmail.com")
    helped = FormField(choices, "Nghề chính")
    helped.set_help("Chọn nghề gần nhất")
    off = QLineEdit("Đà Nẵng")
    off.setEnabled(False)
    for field in (
        FormField(QLineEdit("ƯỜNG Ế Ộ ậ"), "Tên hiển thị"),
        wrong,
        helped,
        FormField(off, "Khu vực"),
    ):
        row.addWidget(field)
    card.body.addLayout(row)
    ticks = QHBoxLayout()
    for state in (False, True):
        box, dot = QCheckBox("Đã đồng ý"), QRadioButton("Có")
        box.setChecked(state)
        dot.setChecked(state)
        dot.setAutoExclusive(False)
        ticks.addWidget(box)
        ticks.addWidget(dot)
    ticks.addWidget(QSpinBox())
    yes = Segmented("Lên truyền hình")
    yes.set_options([("yes", "Có"), ("no", "Không"), ("unknown", "Chưa biết")])
    yes.set_current("unknown")
    points = Segmented("Hợp thương hiệu")
    points.set_options([(str(number), str(number)) for number in range(1, 6)])
    points.set_current("4")
    ticks.addWidget(yes)
    ticks.addWidget(points)
    ticks.addStretch(1)
    card.body.addLayout(ticks)
    return card


def _bars(page: Any) -> Any:
    from PySide6.QtWidgets import QGridLayout, QProgressBar

    from kolstudio.ui.widgets.card import Card
    from kolstudio.ui.widgets.styling import label
    from kolstudio.ui.widgets.two_sided_bar import TwoSidedBar

    card = Card("KOL · Influencer", page)
    grid = QGridLayout()
    grid.setVerticalSpacing(6)
    for row, (text, scores) in enumerate(
        (
            ("KOL", (888, 260, 100, 100)),
            ("Influencer", (83, 975, 100, 100)),
            ("Cả hai, chưa đủ", (620, 540, 80, 60)),
            ("Hết cỡ", (1000, 1000, 100, 100)),
            ("Không điểm", (0, 0, 100, 100)),
            ("Chưa đủ dữ liệu", (400, 700, 40, 90)),
        )
    ):
        bar = TwoSidedBar(height=10)
        bar.set_scores(*scores)
        grid.addWidget(label(text), row, 0)
        grid.addWidget(bar, row, 1)
    grid.setColumnStretch(1, 1)
    card.body.addLayout(grid)
    progress = QProgressBar()
    progress.setTextVisible(False)
    progress.setValue(78)
    card.add(progress)
    return card


def _labels(page: Any) -> Any:
    from PySide6.QtWidgets import QHBoxLayout

    from kolstudio.ui.widgets.avatar import Avatar
    from kolstudio.ui.widgets.card import Card
    from kolstudio.ui.widgets.count_card import CountCard
    from kolstudio.ui.widgets.elided_label import ElidedLabel
    from kolstudio.ui.widgets.line_of_tabs import LineOfTabs
    from kolstudio.ui.widgets.styling import label

    card = Card("Chữ và số", page)
    for text, role in (
        ("Chọn đúng gương mặt cho thương hiệu", "display"),
        ("Vy Bếp Nhỏ · ẾỘậƯỜNG", "title"),
        ("Danh bạ KOL và influencer nằm trên máy của bạn.", "muted"),
        ("1.234.567,89 ₫   111.111 ₫", "strong"),
    ):
        card.add(label(text, role))
    tabs = LineOfTabs("Bộ lọc đã lưu")
    for key in ("Tất cả 3.128", "Nồi chiên Tết 2027 · 146", "KOC Đà Nẵng · 38"):
        tabs.add(key, key)
    tabs.set_current("Nồi chiên Tết 2027 · 146")
    card.add(tabs)
    counts, faces = QHBoxLayout(), QHBoxLayout()
    for place, (text, count, tone) in enumerate(
        (("Tất cả dòng", "412", ""), ("Mới", "351", "good"), ("Cần sửa", "4", "watch"))
    ):
        counted = CountCard("", tone)  # type: ignore[arg-type]
        counted.show_count(text, count)
        counted.setChecked(place == 0)
        counts.addWidget(counted)
    for size, initials in ((24, "NH"), (42, "VN"), (64, "ĐẶ")):
        face = Avatar(size)
        face.show_person(initials)
        faces.addWidget(face)
    faces.addWidget(
        ElidedLabel("Nguyễn Thị Thanh Hương, chuyên viên trang điểm tại Đà Nẵng và Huế", "muted"), 1
    )
    card.body.addLayout(counts)
    card.body.addLayout(faces)
    return card


def _states(page: Any) -> Any:
    from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem

    from kolstudio.ui.widgets.buttons import GhostButton
    from kolstudio.ui.widgets.card import Card
    from kolstudio.ui.widgets.empty_state import EmptyState
    from kolstudio.ui.widgets.progress_panel import ProgressPanel

    card = Card("Trống, đang làm, bảng", page)
    empty = EmptyState("search")
    empty.say("Không có ai hợp bộ lọc", "Bỏ bớt một điều kiện hoặc tìm bằng từ khác.")
    empty.add_action(GhostButton("Bỏ mọi bộ lọc"))
    work = ProgressPanel()
    work.show_progress("Đang đọc danh sách", 312, 1000, "312 / 1.000")
    table = QTableWidget(3, 2)
    table.setHorizontalHeaderLabels(["Tên", "Theo dõi"])
    for row, (name, number) in enumerate(
        (("Lê Ngọc Ánh", "188K"), ("Mẹ Bắp Kể", "91K"), ("An Nhiên", "47K"))
    ):
        table.setItem(row, 0, QTableWidgetItem(name))
        table.setItem(row, 1, QTableWidgetItem(number))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.selectRow(1)
    row_of = QHBoxLayout()
    row_of.addWidget(work)
    row_of.addWidget(table)
    card.add(empty)
    card.body.addLayout(row_of)
    return card


PARTS: tuple[Callable[[Any], Any], ...] = (_buttons, _chips, _fields, _bars, _labels, _states)


def _palette(window: Any) -> Any:
    from kolstudio.ui.widgets.command_palette import CommandPalette, Entry

    palette = CommandPalette(window)
    palette.open_with(
        [
            Entry("add", "Thêm người", "Sửa", "Ctrl+N", "plus"),
            Entry("import", "Nhập danh sách…", "Tệp", "Ctrl+I", "import"),
            Entry("undo", "Hoàn tác", "Sửa", "Ctrl+Z", "undo"),
            Entry("dark", "Màu tối", "Xem", "", "moon"),
        ]
    )
    return palette


def main() -> int:
    """Take the pictures and say where they are."""
    parser = argparse.ArgumentParser(prog="python -m tests.shots.gallery")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPoint, QSize
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from kolstudio.ui.theme import Theme
    from kolstudio.ui.widgets.toast import ToastHost

    args.out.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    theme = Theme(qt, "light")
    window = board()
    window.resize(window.minimumSizeHint().expandedTo(QSize(1366, 900)))
    toasts = ToastHost(window)
    window.show()
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        toasts.show_toast("Đã nhập 397 người, để lại 15 dòng cần sửa.", "Hoàn tác", lambda: None)
        qt.processEvents()
        for ratio in (1, 2):
            picture = QPixmap(window.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            window.render(picture, QPoint())
            picture.save(str(args.out / f"gallery_{mode}_{ratio}x.png"))
        palette = _palette(window)
        qt.processEvents()
        palette.grab().save(str(args.out / f"palette_{mode}.png"))
        palette.hide()
    print(args.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
