"""Puts the folder for Windows owners into a zip that runs anywhere and keeps its data beside itself."""

from __future__ import annotations

import zipfile
from pathlib import Path

from installers import project
from kolstudio.core.paths import PORTABLE_DATA, PORTABLE_MARK

FOLDER = f"KOL Studio {project.VERSION}"
_MARK = f"""Tệp này làm cho KOL Studio giữ dữ liệu trong thư mục "{PORTABLE_DATA}" bên cạnh. Đừng xoá.
This file makes KOL Studio keep its data in the folder "{PORTABLE_DATA}" beside it. Do not delete it.
"""


def target() -> Path:
    """Return where the zip goes."""
    return project.OUTPUT / f"kolstudio-{project.VERSION}-windows-portable.zip"


def build(tree: Path) -> Path:
    """Make the zip and return its path; the same folder gives the same bytes."""
    path = target()
    path.parent.mkdir(parents=True, exist_ok=True)
    contents = {
        one.relative_to(tree).as_posix(): one.read_bytes() for one in tree.rglob("*") if one.is_file()
    }
    contents[PORTABLE_MARK] = _MARK.replace("\n", "\r\n").encode("utf-8")
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in sorted(contents.items()):
            entry = zipfile.ZipInfo(f"{FOLDER}/{name}", project.zip_time())
            entry.external_attr = (0o100755 if name.endswith(".exe") else 0o100644) << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED, 9)
    return path
