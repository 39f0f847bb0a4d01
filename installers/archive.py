"""Puts the frozen program into a `.tar.gz` that is unpacked and run anywhere, and sums up what was made."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import tarfile
from collections.abc import Iterable
from pathlib import Path

from installers import desktop_files, parts, project

SUMS = "SHA256SUMS"
FOLDER = f"kolstudio-{project.VERSION}"
_READ_ME = """KOL Studio {version}

  Chạy / run:        ./kolstudiow          (cửa sổ / window)
                     ./kolstudio --help    (dòng lệnh / command line)
  Dữ liệu / data:    ~/.local/share/kolstudio   (không nằm trong thư mục này / not in this folder)
  Gỡ / remove:       xoá thư mục này; dữ liệu vẫn còn / delete this folder; your data stays

share/ có mục trình đơn, biểu tượng và kiểu tệp .kol: chép vào ~/.local/share nếu muốn.
share/ holds the menu entry, the icon and the .kol file type: copy it into ~/.local/share if you like.
"""


def target() -> Path:
    """Return where the archive goes."""
    return project.OUTPUT / f"kolstudio-{project.VERSION}-linux-{parts.host()}.tar.gz"


def build(frozen: Path) -> Path:
    """Make the archive and return its path; the same folder gives the same bytes."""
    stage = project.WORK / "tar" / FOLDER
    shutil.rmtree(stage.parent, ignore_errors=True)
    shutil.copytree(frozen, stage, symlinks=True)
    desktop_files.lay_out(stage / "share")
    (stage / "README.txt").write_text(_READ_ME.format(version=project.VERSION), encoding="utf-8")
    path = target()
    path.parent.mkdir(parents=True, exist_ok=True)
    with (
        path.open("wb") as file,
        gzip.GzipFile(
            filename="", mode="wb", fileobj=file, compresslevel=9, mtime=project.moment()
        ) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for entry in [stage, *sorted(stage.rglob("*"))]:
            name = entry.relative_to(stage.parent).as_posix()
            archive.add(entry, name, recursive=False, filter=_plain)
    return path


def present() -> list[Path]:
    """Return what was made of this version, for whatever system."""
    return [path for path in project.OUTPUT.glob(f"kolstudio[-_]{project.VERSION}[-_.]*") if path.is_file()]


def write_sums(artefacts: Iterable[Path]) -> Path:
    """Write the SHA-256 of each artefact beside them, in the form that `sha256sum -c` reads."""
    found = sorted(artefacts)
    path = project.OUTPUT / SUMS
    lines = (f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in found)
    path.write_text("".join(lines), encoding="utf-8")
    return path


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = project.moment()
    if entry.isfile():
        entry.mode = 0o755 if entry.mode & 0o100 else 0o644
    elif entry.isdir():
        entry.mode = 0o755
    return entry
