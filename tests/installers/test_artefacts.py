"""What was built works where it is installed. On demand: `KOLSTUDIO_ARTEFACTS=dist python3 run.py test
tests/installers`, after `python3 build_installer.py linux`.

The Debian part needs to be root, with debootstrap (or `KOLSTUDIO_DEBIAN_BASE`, a tar that it made), Xvfb and
ImageMagick; `KOLSTUDIO_PICTURES` names a folder that keeps the picture and the self-test's report.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from installers import archive, checking, debian, project
from tests.installers.debian_root import DebianRoot, run

GIVEN = os.environ.get("KOLSTUDIO_ARTEFACTS", "")
BASE = os.environ.get("KOLSTUDIO_DEBIAN_BASE", "")
SCREEN = ":88"
DEBIAN_TOOLS = [*(() if BASE else ("debootstrap",)), "chroot", "mount", "Xvfb", "import", "convert"]

pytestmark = pytest.mark.skipif(
    not GIVEN or sys.platform != "linux", reason="KOLSTUDIO_ARTEFACTS names no folder of built installers"
)
as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or None in map(shutil.which, DEBIAN_TOOLS),
    reason="needs root, debootstrap, Xvfb and ImageMagick",
)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the artefacts."""
    folder = (project.ROOT / GIVEN).resolve()
    monkeypatch.setattr(project, "OUTPUT", folder)
    return folder


def passed(line: str) -> Any:
    report = json.loads(line)
    assert report["ok"], report
    assert report["frozen"]
    assert report["version"] == project.VERSION
    return report


def state(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        str(path): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if not path.is_dir()
    }


def test_the_checks_of_a_release_pass(made: Path) -> None:
    assert [finding for finding in checking.everything() if finding[1]] == []


@pytest.mark.parametrize("program", debian.PROGRAMS)
def test_the_archive_works_from_any_folder_and_changes_nothing_in_it(
    made: Path, tmp_path: Path, program: str
) -> None:
    home = tmp_path / "Chương trình của Hương"
    home.mkdir()
    run("tar", "-C", home, "-xzf", archive.target())
    folder = home / archive.FOLDER
    before = state(folder)
    report = passed(run(folder / program, "--self-test", tmp_path / "kết quả"))
    assert report["facts"]["shipped"]["without_licence_text"] == []
    assert state(folder) == before


@pytest.fixture
def root(tmp_path: Path) -> Iterator[DebianRoot]:
    """Return a fresh Debian 12."""
    system = DebianRoot(tmp_path / "debian", Path(BASE) if BASE else None)
    yield system
    system.close()


@pytest.fixture
def screen(tmp_path: Path, root: DebianRoot) -> Iterator[str]:
    """Start a screen of this machine that programs in the fresh system may use."""
    server = subprocess.Popen(["Xvfb", SCREEN, "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
    sockets = Path(os.sep, "tmp", ".X11-unix")
    wait_for(lambda: (sockets / f"X{SCREEN[1:]}").exists())
    root.show(sockets)
    yield SCREEN
    server.terminate()
    server.wait(10)


@as_root
def test_debian_installs_runs_upgrades_and_removes_it_and_keeps_the_data(
    made: Path, root: DebianRoot, screen: str, tmp_path: Path
) -> None:
    shutil.copy(debian.target(), root.folder / "srv")
    package = f"/srv/{debian.target().name}"
    root("apt-get", "update")
    before = root.files()
    root("apt-get", "install", "--yes", "--no-install-recommends", package)
    installed = root.folder / debian.HOME
    program = state(installed)
    report = passed(root("kolstudio", "--self-test", "/srv/huong/tự kiểm", user="huong"))
    passed(root("kolstudiow", "--self-test", "/srv/huong/tự kiểm cửa sổ", user="huong"))
    picture = tmp_path / "window.png"
    window = root.start("kolstudiow", user="huong", DISPLAY=screen)
    data = root.folder / "srv/huong/.local/share/kolstudio"
    try:
        wait_for(lambda: window.poll() is None and "first page" in log_of(data))
        wait_for(lambda: colours(screen, picture) > 100)
    finally:
        window.terminate()
        window.wait(20)
    keep(picture, report)
    library = data / "library.kol"
    assert library.is_file()
    root("apt-get", "install", "--yes", "--reinstall", package)
    assert root("kolstudio", "list", "--json", user="huong").strip() == "[]"
    assert state(installed) == program
    root("apt-get", "purge", "--yes", "kolstudio")
    root("apt-get", "autoremove", "--purge", "--yes")
    assert "kolstudio" not in root.packages()
    left = {path for path in root.files() - before if "kolstudio" in path}
    assert left == set()
    assert not installed.exists()
    assert library.is_file()


def colours(screen: str, picture: Path) -> int:
    """Take a picture of the screen and count its colours: an unpainted window has few."""
    run("import", "-display", screen, "-window", "root", picture)
    return int(run("convert", picture, "-format", "%k", "info:"))


def log_of(data: Path) -> str:
    log = data / "logs" / "kolstudio.log"
    return log.read_text(encoding="utf-8") if log.is_file() else ""


def wait_for(condition: Any, seconds: float = 40) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come in time"
        time.sleep(0.1)


def keep(picture: Path, report: Any) -> None:
    folder = os.environ.get("KOLSTUDIO_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(picture, folder)
        text = json.dumps(report, ensure_ascii=False, indent=1)
        (Path(folder) / "self-test.json").write_text(text, encoding="utf-8")
