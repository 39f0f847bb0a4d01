"""The parts of the Windows build that need no tool: wheels, Python, libraries, launchers, scripts, the zip."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from installers import checking, command, macos, project, trimming
from installers.windows import (
    compiling,
    icon,
    launcher,
    library_needs,
    nsis,
    pe,
    portable,
    runtime,
    trees,
    wheels,
)
from installers.windows.wheels import BuildTrouble
from kolstudio.core.paths import PORTABLE_MARK
from tests.installers import made_up

SCRIPT = nsis.SCRIPT.read_text(encoding="utf-8")


def sum_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# packages


def test_the_lock_is_read_without_the_conditions_of_systems() -> None:
    blocks = wheels.blocks()
    assert set(blocks) == set(project.pins())
    assert not any(" ; " in block for block in blocks.values())
    assert all("--hash=sha256:" in block for block in blocks.values())
    assert blocks["colorama"].startswith("colorama==")


def test_big_packages_are_shipped_only_when_our_code_asks_for_them(tmp_path: Path) -> None:
    (tmp_path / "plan.py").write_text("import highspy\n", encoding="utf-8")
    wanted = wheels.first_wanted(tmp_path)
    assert {"highspy", "numpy", "pyside6-essentials"} <= wanted
    assert not {"pyrage", "pytest", "mypy"} & wanted


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache with two wheels of a small lock; fetching would fail."""
    cache = tmp_path / "wheels"
    one = made_up.wheel(cache, "openpyxl", ["et_xmlfile>=1", "lxml; extra == 'fast'", "pip"])
    two = made_up.wheel(cache, "et_xmlfile", tag="cp313-cp313-win_amd64")
    made_up.wheel(cache, "et_xmlfile", tag="cp312-cp312-win_amd64")
    blocks = {
        "openpyxl": f"openpyxl==1.0 --hash=sha256:{sum_of(one)}\n",
        "et-xmlfile": f"et-xmlfile==1.0 --hash=sha256:{sum_of(two)}\n",
        "pip": "pip==1.0 --hash=sha256:0\n",
    }
    monkeypatch.setattr(wheels, "CACHE", cache)
    monkeypatch.setattr(wheels, "blocks", lambda: blocks)
    monkeypatch.setattr(wheels, "first_wanted", lambda package: {"openpyxl"})

    def download(wanted: list[str], python_version: str) -> None:
        raise AssertionError(wanted)

    monkeypatch.setattr(wheels, "_download", download)
    return cache


def test_wheels_in_the_cache_are_used_with_what_they_need(locked: Path) -> None:
    found = wheels.fetch("3.13")
    assert [path.name for path in found] == [
        "et_xmlfile-1.0-cp313-cp313-win_amd64.whl",
        "openpyxl-1.0-py3-none-any.whl",
    ]


def test_a_wheel_that_is_not_what_the_lock_says_is_fetched_anew(locked: Path) -> None:
    path = locked / "openpyxl-1.0-py3-none-any.whl"
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(AssertionError, match=r"openpyxl==1\.0"):
        wheels.fetch("3.13")


def test_scripts_of_wheels_stay_out(tmp_path: Path) -> None:
    wheels.unpack([made_up.wheel(tmp_path, "openpyxl")], tmp_path / "app")
    places = {
        path.relative_to(tmp_path / "app").as_posix()
        for path in (tmp_path / "app").rglob("*")
        if path.is_file()
    }
    assert places == {"openpyxl/__init__.py", "openpyxl/extra.txt", "openpyxl-1.0.dist-info/METADATA"}


# Python


def test_python_is_laid_out_alone_with_its_search_path(tmp_path: Path) -> None:
    path = made_up.embeddable(tmp_path / "python.zip")
    with runtime.opened(path, sum_of(path).upper()) as archive:
        python = runtime.lay_out(archive, "3.13", tmp_path / "tree")
    assert python == runtime.Python("3.13.2", "3.45.3", "python313.dll")
    folder = tmp_path / "tree" / runtime.FOLDER
    assert not {path.name for path in folder.iterdir()} & runtime.LEFT_OUT
    assert (folder / "python313._pth").read_text(encoding="ascii") == "python313.zip\n.\n..\\app\n"
    with zipfile.ZipFile(folder / "python313.zip") as standard:
        assert standard.namelist() == ["json/__init__.pyc", "os.pyc"]


def test_another_python_than_the_one_that_was_named_is_refused(tmp_path: Path) -> None:
    path = made_up.embeddable(tmp_path / "python.zip")
    with pytest.raises(BuildTrouble, match=rf"its SHA-256 is {sum_of(path)}, told was 0a0b"):
        runtime.opened(path, "0a0b")
    with pytest.raises(BuildTrouble, match="is not there"):
        runtime.opened(tmp_path / "none.zip", "0a0b")
    text = tmp_path / "page.zip"
    text.write_bytes(b"<html>")
    with pytest.raises(BuildTrouble, match="is no zip file"):
        runtime.opened(text, sum_of(text))


def test_a_zip_without_the_wanted_python_is_refused(tmp_path: Path) -> None:
    path = made_up.embeddable(tmp_path / "python.zip", without=["LICENSE.txt"])
    with runtime.opened(path, sum_of(path)) as archive:
        with pytest.raises(BuildTrouble, match=r"no embeddable Python 3\.13 \(it lacks LICENSE\.txt\)"):
            runtime.lay_out(archive, "3.13", tmp_path / "tree")
        with pytest.raises(BuildTrouble, match=r"python314\.dll"):
            runtime.lay_out(archive, "3.14", tmp_path / "tree")


def test_bytecode_takes_the_place_of_code_and_names_no_folder_of_the_build(tmp_path: Path) -> None:
    folder = tmp_path / "app" / "kolstudio"
    folder.mkdir(parents=True)
    (folder / "paths.py").write_text("def where():\n    return 1\n", encoding="utf-8")
    compiling.compile_folder(folder.parent, [sys.executable, "-I"])
    assert [path.name for path in folder.iterdir()] == ["paths.pyc"]
    data = (folder / "paths.pyc").read_bytes()
    assert b"kolstudio/paths.py" in data
    assert str(tmp_path).encode() not in data
    (folder / "bad.py").write_text("def (:\n", encoding="utf-8")
    with pytest.raises(BuildTrouble, match=r"bad\.py"):
        compiling.compile_folder(folder.parent, [sys.executable, "-I"])


# libraries


def test_the_reader_of_windows_files_finds_what_they_load_and_their_version(tmp_path: Path) -> None:
    path = made_up.library(tmp_path / "Qt6Core.dll", ["KERNEL32.dll", "icuuc.dll"], (6, 11, 3, 0))
    image = pe.read(path)
    assert image == pe.Image(True, frozenset({"kernel32.dll", "icuuc.dll"}), frozenset())
    assert pe.version(path) == (6, 11, 3, 0)
    other = tmp_path / "x.dll"
    other.write_bytes(b"MZ nothing")
    assert pe.read(other) is None
    assert pe.version(other) == (0, 0, 0, 0)


def test_of_qt_only_what_the_program_loads_stays(tmp_path: Path) -> None:
    app = tmp_path / "app"
    qt = app / "PySide6"
    made_up.library(qt / "QtCore.pyd", ["Qt6Core.dll", "python3.dll"])
    made_up.library(qt / "QtQml.pyd", ["Qt6Qml.dll"])
    made_up.library(qt / "Qt6Core.dll", ["icuuc.dll", "MSVCP140.dll"])
    made_up.library(qt / "Qt6Qml.dll", ["Qt6Core.dll"])
    made_up.library(qt / "Qt6Svg.dll", ["Qt6Core.dll"])
    made_up.library(qt / "msvcp140.dll")
    made_up.library(qt / "opengl32sw.dll")
    made_up.library(qt / "plugins" / "imageformats" / "qsvg.dll", ["Qt6Svg.dll"])
    made_up.library(qt / "plugins" / "imageformats" / "qpdf.dll", ["Qt6Pdf.dll"])
    for name in ("QtCore.pyi", "lupdate.exe", "qml/QtQuick/qmldir", "__init__.py"):
        (qt / name).parent.mkdir(parents=True, exist_ok=True)
        (qt / name).write_text("", encoding="utf-8")
    trees.trim(app, {"QtCore"})
    left = {path.relative_to(qt).as_posix() for path in qt.rglob("*") if path.is_file()}
    assert left == {
        *("QtCore.pyd", "Qt6Core.dll", "Qt6Svg.dll", "msvcp140.dll", "__init__.py"),
        "plugins/imageformats/qsvg.dll",
    }
    assert not (qt / "qml").exists()
    assert library_needs.missing(tmp_path) == {"python3.dll": "app/PySide6/QtCore.pyd"}


def test_modules_of_qt_are_found_in_our_code(tmp_path: Path) -> None:
    code = "from PySide6.QtCore import Qt\nfrom PySide6 import QtSvg, QtGui\n"
    (tmp_path / "a.py").write_text(code, encoding="utf-8")
    assert trees.qt_modules(tmp_path) == {"QtCore", "QtSvg", "QtGui"}
    assert {"QtCore", "QtGui", "QtWidgets"} <= trees.qt_modules(project.ROOT / "kolstudio")


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/translations/qtbase_de.qm", False),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/designer.exe", False),
        ("phonenumbers/data/region_VN.py", True),
        ("rapidfuzz/__pyinstaller/test_rapidfuzz_packaging.py", False),
        ("numpy/_core/tests/data/x.csv", False),
        ("numpy/conftest.py", False),
        ("numpy.libs/libopenblas.dll", True),
        ("openpyxl-3.1.5.dist-info/METADATA", True),
    ],
)
def test_what_is_shipped_on_windows(place: str, kept: bool) -> None:
    assert trimming.is_shipped_on_windows(place) is kept


# launchers


def test_the_manifest_says_sharp_long_paths_utf8_and_no_administrator() -> None:
    tree = ElementTree.parse(launcher.FOLDER / "launcher.manifest")
    said = {element.tag.rpartition("}")[2]: element for element in tree.iter()}
    assert said["dpiAwareness"].text == "PerMonitorV2"
    assert said["longPathAware"].text == "true"
    assert said["activeCodePage"].text == "UTF-8"
    assert said["requestedExecutionLevel"].attrib["level"] == "asInvoker"


def test_the_two_programs_differ_in_script_and_console(tmp_path: Path) -> None:
    words = {
        one.name: launcher.commands(one, "python313.dll", tmp_path / one.name)[1]
        for one in launcher.LAUNCHERS
    }
    assert "-mwindows" in words["KOL Studio.exe"]
    assert '-DSCRIPT=L"window.pyc"' in words["KOL Studio.exe"]
    assert "-mconsole" in words["kolstudio.exe"]
    assert '-DSCRIPT=L"console.pyc"' in words["kolstudio.exe"]
    assert all('-DPYTHON_DLL=L"python313.dll"' in given for given in words.values())
    assert f'#define VERSION_TEXT "{project.VERSION}"' in launcher.names(launcher.WINDOW)
    numbers = re.search(r"VERSION_NUMBERS ([\d,]+)\n", launcher.names(launcher.WINDOW))
    assert numbers is not None
    assert numbers[1].count(",") == 3


def alike(one: Any, other: Any) -> bool:
    parts = ("red", "green", "blue", "alpha")
    return all(abs(getattr(one, part)() - getattr(other, part)()) <= 16 for part in parts)


def test_the_icon_is_the_drawing() -> None:
    from PySide6.QtGui import QImage

    pictures = icon.pictures(icon.ICO.read_bytes())
    assert tuple(sorted(pictures)) == icon.SIZES
    for size in (16, 256):
        ours, drawn = (QImage.fromData(data) for data in (pictures[size], icon.draw(size)))
        assert ours.width() == ours.height() == size
        points = [(x, y) for x in range(0, size, 3) for y in range(0, size, 3)]
        wrong = [point for point in points if not alike(ours.pixelColor(*point), drawn.pixelColor(*point))]
        assert len(wrong) <= len(points) // 100
    assert icon.ICNS.read_bytes()[:4] == b"icns"


# the installer


def test_the_installer_asks_for_no_administrator_and_stays_with_the_user() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert r'InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"' in SCRIPT
    assert not re.search(r"HKLM|HKCR|HKEY_LOCAL_MACHINE|SHCTX|SetShellVarContext all", SCRIPT)


def test_every_text_is_there_in_both_languages_and_every_file_in_its_folder(tmp_path: Path) -> None:
    said = {
        language: set(re.findall(rf"^LangString (\w+) \${{LANG_{language}}}", SCRIPT, re.MULTILINE))
        for language in ("VIETNAMESE", "ENGLISH")
    }
    assert said["VIETNAMESE"] == said["ENGLISH"]
    assert set(re.findall(r"\$\((\w+)\)", SCRIPT)) == said["ENGLISH"]
    for name in ("kolstudio.exe", "app/b.txt", "app/Tài $liệu/a.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    lines = nsis.copying(tmp_path).splitlines()
    assert [line.replace(nsis.quoted(str(tmp_path)), "X") for line in lines] == [
        'SetOutPath "$INSTDIR"',
        'File "X/kolstudio.exe"',
        'SetOutPath "$INSTDIR\\app"',
        'File "X/app/b.txt"',
        'SetOutPath "$INSTDIR\\app\\Tài $$liệu"',
        'File "X/app/Tài $$liệu/a.txt"',
    ]


def test_data_is_deleted_only_by_the_uninstaller_after_two_questions() -> None:
    before, uninstaller = SCRIPT.split('Section "Uninstall"')
    removals = re.findall(r"RMDir /r (.+)", SCRIPT)
    assert sorted(removals) == [r'"$INSTDIR\app"', r'"$INSTDIR\licences"', r'"$INSTDIR\runtime"', '"${DATA}"']
    assert 'RMDir /r "${DATA}"' not in before
    questions = [line.strip() for line in uninstaller.splitlines() if "MessageBox" in line]
    assert len(questions) == 2
    assert all("MB_DEFBUTTON2" in line and line.endswith("/SD IDNO IDNO kept") for line in questions)
    assert uninstaller.index("IDNO kept") < uninstaller.index('RMDir /r "${DATA}"')


def test_what_the_installer_writes_into_the_registry_is_taken_out_again() -> None:
    written = set(re.findall(r'WriteReg\w+ HKCU "(\$\{\w+\}(?:\\\.kol)?)', SCRIPT))
    removed = set(re.findall(r'DeleteReg(?:Key|Value) (?:/ifempty )?HKCU "(\$\{\w+\}(?:\\\.kol)?)', SCRIPT))
    assert written == {"${CLASSES}", "${CLASSES}\\.kol", "${OWN_KEY}", "${UNINSTALL_KEY}"}
    assert written <= removed
    assert r'DeleteRegKey HKCU "${CLASSES}\${KIND}"' in SCRIPT
    assert r"""'"$INSTDIR\${WINDOW}" "%1"'""" in SCRIPT


def test_the_installer_gets_its_version_from_the_program(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(3000))
    words = nsis.command(tmp_path, tmp_path / "files.nsh", tmp_path / "setup.exe")
    assert f"-DVERSION={project.VERSION}" in words
    assert "-DKILOBYTES=3" in words
    assert "-WX" in words
    assert project.VERSION not in SCRIPT


# the zip, the words


def test_the_portable_zip_is_always_the_same_and_carries_the_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "OUTPUT", tmp_path / "dist")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    tree = tmp_path / "KOL Studio"
    (tree / "app").mkdir(parents=True)
    for name in ("KOL Studio.exe", "app/window.pyc"):
        (tree / name).write_bytes(b"x")
    first = portable.build(tree).read_bytes()
    (tree / "app" / "window.pyc").touch()
    assert portable.build(tree).read_bytes() == first
    with zipfile.ZipFile(portable.target()) as archive:
        names = {name.removeprefix(f"{portable.FOLDER}/") for name in archive.namelist()}
    assert names == {"KOL Studio.exe", "app/window.pyc", PORTABLE_MARK}


def test_a_missing_library_in_the_zip_and_a_false_installer_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project, "OUTPUT", tmp_path / "dist")
    tree = tmp_path / "KOL Studio"
    made_up.library(tree / "app" / "x.dll", ["Qt6Core.dll"])
    portable.build(tree)
    nsis.target().write_bytes(b"MZ")
    found = dict(checking.everything())
    assert found[f"{portable.target().name}: libraries complete"] == "qt6core.dll"
    assert found[f"{nsis.target().name}: a program for 64-bit Windows made by NSIS"]
    assert not any(".deb" in name for name in found)


def test_the_word_windows_refuses_a_wrong_sum_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "_need", lambda *tools: None)
    monkeypatch.setattr(trees, "TREE", tmp_path / "KOL Studio")
    path = made_up.embeddable(tmp_path / "python.zip")
    words = ["windows", "--python-embed", str(path), "--sha256", "0a0b", "--out", str(tmp_path / "dist")]
    monkeypatch.setattr(project, "OUTPUT", tmp_path)
    assert command.main(words) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "python.zip is not the file that was meant" in said


def test_the_word_macos_refuses_kindly_elsewhere(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(macos, "here", lambda: False)
    assert command.main(["macos"]) == 2
    assert "a Mac makes programs for Macs" in capsys.readouterr().err
    kinds = macos.INFO["UTExportedTypeDeclarations"]
    assert kinds[0]["UTTypeTagSpecification"] == {"public.filename-extension": ["kol"]}
    assert macos.INFO["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kinds[0]["UTTypeIdentifier"]]


def test_the_word_i18n_update_is_the_one_of_run_py(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def run(words: list[str], check: bool) -> subprocess.CompletedProcess[bytes]:
        ran.append(words)
        return subprocess.CompletedProcess(words, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert command.main(["i18n-update"]) == 0
    assert [words[1:] for words in ran] == [[str(project.ROOT / "run.py"), "i18n"]]
