"""Puts the frozen program into a Debian package."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installers import desktop_files, parts, project, system_needs

ROOT = project.WORK / "deb"
HOME = "usr/lib/kolstudio"
PROGRAMS = ("kolstudio", "kolstudiow")


def target() -> Path:
    """Return where the package goes."""
    return project.OUTPUT / f"kolstudio_{project.VERSION}_{parts.host()}.deb"


def build(frozen: Path) -> Path:
    """Make the package and return its path; it has no scripts, so removing it leaves nothing behind."""
    shutil.rmtree(ROOT, ignore_errors=True)
    shutil.copytree(frozen, ROOT / HOME, symlinks=True)
    doc = ROOT / "usr/share/doc/kolstudio"
    doc.mkdir(parents=True)
    for name in (parts.LICENCES, parts.BILL):
        shutil.move(ROOT / HOME / name, doc / name)
    desktop_files.lay_out(ROOT / "usr/share")
    (ROOT / "usr/bin").mkdir()
    for name in PROGRAMS:
        (ROOT / "usr/bin" / name).symlink_to(f"../lib/kolstudio/{name}")
    (doc / "copyright").write_text(_copyright(), encoding="utf-8")
    changes = _changelog().encode("utf-8")
    (doc / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    control = ROOT / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(frozen), encoding="utf-8")
    (control / "md5sums").write_text(_md5sums(), encoding="utf-8")
    _settle()
    path = target()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(project.moment())}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(ROOT), str(path)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return path


def _control(frozen: Path) -> str:
    size = sum(path.lstat().st_size for path in ROOT.rglob("*") if not path.is_symlink() and path.is_file())
    fields = {
        "Package": "kolstudio",
        "Version": project.VERSION,
        "Architecture": parts.host(),
        "Maintainer": "KOL Studio contributors <kolstudio@localhost>",
        "Installed-Size": str((size + 1023) // 1024),
        "Depends": ", ".join(system_needs.debian_packages(frozen)),
        "Recommends": "xdg-utils, shared-mime-info, desktop-file-utils, hicolor-icon-theme",
        "Section": "misc",
        "Priority": "optional",
        "Description": "choose whom to book for a goal and a budget, offline",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    return text + (
        " KOL Studio keeps your own list of KOLs and influencers, explains who is which, helps to choose\n"
        " for a goal and a budget, and writes the brief as an Excel workbook. It works without a network.\n"
        " .\n"
        " Your data lies in ~/.local/share/kolstudio and stays when the package is removed.\n"
    )


def _copyright() -> str:
    own = (project.ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    return (
        f"KOL Studio {project.VERSION}\n\n{own}\n\n"
        "What it is made of keeps its own licences: the texts are in licences/ in this folder, the list of\n"
        f"parts with their versions in {parts.BILL}. Qt and PySide6 are used under the LGPL-3.0; their\n"
        "shared libraries lie in /usr/lib/kolstudio/_internal/PySide6 and may be replaced.\n"
    )


def _changelog() -> str:
    return (project.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def _md5sums() -> str:
    files = (path for path in sorted((ROOT / "usr").rglob("*")) if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(ROOT)}\n"
        for path in files
    )


def _settle() -> None:
    """Rights and times as the release has them."""
    moment = project.moment()
    for path in [*sorted(ROOT.rglob("*"), reverse=True), ROOT]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
