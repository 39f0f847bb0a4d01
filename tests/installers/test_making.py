"""The parts of the build that need no build: plan, trimming, bill of materials, archive, checks."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installers import archive, checking, command, desktop_files, parts, project, system_needs, trimming
from installers.parts import Shipped

needs_elf = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objdump") is None, reason="needs objdump and Linux programs"
)
OPENPYXL = Shipped("openpyxl", "3.1.5", "MIT", "python")
FFI = Shipped("libffi8", "3.4.4-1", "see its text", "debian", files=("libffi.so.8",))


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small folder that looks like a frozen program; artefacts go beside it."""
    for name in ("OUTPUT", "WORK"):
        monkeypatch.setattr(project, name, tmp_path / name.lower())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    folder = tmp_path / "frozen" / "kolstudio"
    parts.write([OPENPYXL], folder)
    (folder / parts.PARTS).unlink()
    texts = folder / parts.LICENCES / "openpyxl"
    texts.mkdir(parents=True)
    (texts / "LICENCE").write_text("MIT", encoding="utf-8")
    (folder / "_internal").mkdir()
    (folder / "_internal" / "data.json").write_text("{}", encoding="utf-8")
    (folder / "_internal" / "same.json").symlink_to("data.json")
    (folder / "kolstudio").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "kolstudio").chmod(0o755)
    return folder


def troubles(folder: Path) -> dict[str, str]:
    return {name: trouble for name, trouble in checking.inside("it", folder) if trouble}


def test_plan_lists_steps_and_files_and_makes_nothing(
    frozen: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "ROOT", frozen.parents[1])
    before = sorted(frozen.parents[1].rglob("*"))
    assert command.main(["plan"]) == 0
    told = capsys.readouterr().out
    assert f"kolstudio_{project.VERSION}" in told
    assert "--require-hashes" in told
    assert archive.SUMS in told
    assert sorted(frozen.parents[1].rglob("*")) == before


def test_only_finished_words_are_offered(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])
    assert re.search(r"\{linux,windows,macos,plan,check,i18n-update\}", capsys.readouterr().out)


def test_check_fails_while_nothing_is_built(frozen: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["check"]) == 1
    assert capsys.readouterr().out.count("not built yet") == 4


def test_the_build_tools_are_pinned_with_hashes() -> None:
    text = project.TOOLS_LOCK.read_text(encoding="utf-8")
    tools = project.pins(project.TOOLS_LOCK)
    assert tools["pyinstaller"] >= "6.22"
    assert not set(tools) & set(project.pins())
    assert all("--hash=sha256:" in block for block in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:])


def test_the_moment_of_a_release_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert project.moment() == 1234567890


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/QtCore.pyi", False),
        ("libxcb-cursor.so.0", False),
        ("libsqlite3.so.0", True),
        ("libcrypto.so.3", False),
        ("kolstudio/resources/fonts/BeVietnamPro-Bold.ttf", True),
        ("kolstudio/core/store/sql/schema_v1.sql", True),
        ("numpy/tests/data.csv", False),
    ],
)
def test_what_is_shipped(place: str, kept: bool) -> None:
    assert trimming.is_shipped(place) is kept


def test_big_libraries_come_only_when_our_code_asks_for_them(tmp_path: Path) -> None:
    (tmp_path / "plan.py").write_text("def solve():\n    import highspy\n", encoding="utf-8")
    left_out = trimming.left_out_modules(tmp_path)
    assert not {"highspy", "numpy"} & set(left_out)
    assert {"pyrage", "holidays", "pytest"} <= set(left_out)


def test_the_bill_of_materials_is_cyclonedx_and_always_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    bill = parts.bill([OPENPYXL, FFI])
    assert bill == parts.bill([OPENPYXL, FFI])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    text = json.dumps(bill)
    assert "pkg:pypi/openpyxl@3.1.5" in text
    assert "pkg:deb/debian/libffi8@3.4.4-1" in text
    assert '"value": "libffi.so.8"' in text
    assert f'"version": "{project.VERSION}"' in text


def test_the_menu_entry_and_the_file_type_belong_together() -> None:
    entry = dict(line.split("=", 1) for line in desktop_files.ENTRY.splitlines()[1:])
    assert entry["MimeType"] == desktop_files.MIME_TYPE + ";"
    assert entry["Exec"].split()[0] == "kolstudiow"
    assert "Comment[vi]" in entry
    kind = ElementTree.fromstring(desktop_files.MIME)[0]
    assert kind.attrib["type"] == desktop_files.MIME_TYPE
    assert "*.kol" in [child.attrib.get("pattern") for child in kind]
    assert desktop_files.ICON.is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="needs tar and links")
def test_the_same_folder_gives_the_same_archive(frozen: Path) -> None:
    first = archive.build(frozen).read_bytes()
    (frozen / "_internal" / "data.json").touch()
    path = archive.build(frozen)
    assert path.read_bytes() == first
    sums = archive.write_sums([path]).read_text(encoding="utf-8")
    assert re.fullmatch(rf"[0-9a-f]{{64}}  {re.escape(path.name)}\n", sums)


@pytest.mark.skipif(sys.platform == "win32", reason="needs tar and links")
def test_a_changed_artefact_is_noticed(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = archive.build(frozen)
    monkeypatch.setattr(checking, "budgets", lambda: {path: 1})
    archive.write_sums([path])
    assert [trouble for _, trouble in checking.everything() if trouble] == []
    path.write_bytes(path.read_bytes() + b"x")
    assert {("SHA256SUMS", path.name), (path.name, "cannot be unpacked")} <= set(checking.everything())
    monkeypatch.setattr(checking, "budgets", lambda: {path: 0})
    assert "too big" in [trouble for _, trouble in checking.everything()]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
@pytest.mark.parametrize(
    ("place", "content", "told"),
    [
        ("_internal/openpyxl/tests/data.txt", b"", "no file of tests"),
        ("_internal/kolstudio/core/paths.py", b"", "no file of tests"),
        ("_internal/pytest/x.so", b"", "no file of tests"),
        ("Danh ba.kol", b"", "no file of tests"),
        ("_internal/a.so", b"\0/home/" + b"mai/venv/lib\0", "no private path"),
        ("_internal/b.so", b"\0" + str(project.ROOT).encode() + b"/kolstudio\0", "no private path"),
        ("_internal/c.so", b"\0C:\\Users\\" + b"mai\\venv\0", "no private path"),
    ],
)
def test_what_may_not_be_inside_is_found(frozen: Path, place: str, content: bytes, told: str) -> None:
    assert troubles(frozen) == {}
    path = frozen / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    assert [name.partition(": ")[2].startswith(told) for name in troubles(frozen)] == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_part_without_licence_and_a_link_that_leads_out_are_found(frozen: Path) -> None:
    (frozen / parts.LICENCES / "openpyxl" / "LICENCE").unlink()
    (frozen / "_internal" / "libnew.so.1").touch()
    assert troubles(frozen) == {"it: licences complete": "openpyxl, libnew.so.1"}
    (frozen / "out").symlink_to("/")
    assert len(troubles(frozen)) == 2


@needs_elf
def test_what_the_system_must_bring_is_named_by_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "program")
    monkeypatch.setattr(
        system_needs, "wanted_libraries", lambda folder: {"libGL.so.1": "a", "libc.so.6": "b"}
    )
    packages = system_needs.debian_packages(tmp_path)
    assert packages[1:] == ["libgl1"]
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", packages[0])
    monkeypatch.setattr(system_needs, "wanted_libraries", lambda folder: {"libnew.so.1": "a"})
    with pytest.raises(system_needs.UnknownLibrary, match=r"libnew\.so\.1"):
        system_needs.debian_packages(tmp_path)


@needs_elf
def test_libraries_in_the_folder_are_not_asked_of_the_system(tmp_path: Path) -> None:
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "program")
    wanted = system_needs.wanted_libraries(tmp_path)
    assert wanted["libc.so.6"] == "program"
    (tmp_path / "libc.so.6").write_bytes(b"\x7fELF")
    (tmp_path / "libc.so.6").unlink()
    shutil.copy(Path(sys.executable).resolve(), tmp_path / "libc.so.6")
    assert "libc.so.6" not in system_needs.wanted_libraries(tmp_path)
