"""What makes the program part of a Linux desktop: its entry in the menu, its icon, its kind of file."""

from __future__ import annotations

from pathlib import Path

from installers import project

MIME_TYPE = "application/x-kolstudio"
ICON = project.ROOT / "resources" / "icons" / "app" / "kolstudio.svg"

ENTRY = f"""[Desktop Entry]
Type=Application
Version=1.5
Name=KOL Studio
GenericName=KOL and influencer organiser
GenericName[vi]=Quản lý KOL và influencer
Comment=Choose whom to book for a goal and a budget, and what to send them
Comment[vi]=Chọn ai cho mục tiêu và ngân sách của bạn, và gửi gì cho họ
Exec=kolstudiow %F
Icon=kolstudio
Terminal=false
Categories=Office;ContactManagement;
MimeType={MIME_TYPE};
StartupWMClass=kolstudio
StartupNotify=true
"""

MIME = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME_TYPE}">
    <comment>KOL Studio library</comment>
    <comment xml:lang="vi">Dữ liệu KOL Studio</comment>
    <icon name="kolstudio"/>
    <glob pattern="*.kol" weight="60"/>
  </mime-type>
</mime-info>
"""


def lay_out(share: Path) -> None:
    """Write them below a `share` folder."""
    files = {
        "applications/kolstudio.desktop": ENTRY,
        "mime/packages/kolstudio.xml": MIME,
        "icons/hicolor/scalable/apps/kolstudio.svg": ICON.read_text(encoding="utf-8"),
    }
    for place, text in files.items():
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
