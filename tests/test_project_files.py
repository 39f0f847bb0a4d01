"""What stands beside the code is true: README, lock, package data, the test command and the starter."""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import kolstudio
import run
from kolstudio.cli import parser
from kolstudio.core.errors import EnvironmentFault, RuleError
from kolstudio.core.texts import ENGLISH

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
COMMANDS = re.findall(r"^kolstudio (.+?)(?:  +\S.*)?$", README, re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> dict[str, str]:
    pins = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", LOCK, re.MULTILINE)
    return {normal(name): version for name, version in pins}


# The lock


@pytest.mark.parametrize("line", PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"])
def test_the_lock_holds_what_the_project_asks_for(line: str) -> None:
    wanted = Requirement(line)
    assert wanted.specifier.contains(pinned()[normal(wanted.name)])


def test_every_pin_of_the_lock_has_hashes() -> None:
    blocks = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pinned()) >= 40
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_place() -> None:
    assert not re.search(r"://|--index|--extra-index|--find-links|--trusted|file:|(?<!=)/\w+/", LOCK)


# The README


def test_the_readme_is_said_in_both_languages() -> None:
    vietnamese, english = README.split("## English")
    for half in (vietnamese, english):
        assert len(re.findall(r"^\d+\. ", half, re.MULTILINE)) == 10  # the promises
        assert "python3 run.py --demo" in half
        assert "python3 run.py test" in half


@pytest.mark.parametrize("line", COMMANDS)
def test_the_readme_s_commands_are_understood(line: str) -> None:
    assert parser.build(ENGLISH).parse_args(shlex.split(line)).command


def test_the_readme_shows_enough_commands() -> None:
    assert len(COMMANDS) >= 20
    with pytest.raises(RuleError):
        parser.build(ENGLISH).parse_args(["brief", "Khai trương", "--colour", "red"])


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"])
def test_links_between_the_pages_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_ci_runs_the_readme_s_test_command() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.splitlines()[-1] == "exec python3 run.py test"
    assert os.access(ROOT / ".ci" / "run", os.X_OK) or sys.platform == "win32"


# The package


def test_the_version_is_said_once() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", kolstudio.__version__)
    assert f"## {kolstudio.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_resources_go_into_the_wheel() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {"resources": "kolstudio/resources"}
    assert list((ROOT / "resources" / "data").glob("*.json"))


@pytest.mark.parametrize("kind", ["scripts", "gui-scripts"])
def test_the_entry_points_exist(kind: str) -> None:
    for target in PROJECT["project"][kind].values():
        module, _, name = target.partition(":")
        code = f"import {module} as m; assert callable(m.{name})"
        subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


# The starter


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": "", "LC_ALL": "en_GB.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_starter_needs_the_standard_library_only() -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import run; print(run.ROOT)"
    done = python("-I", "-S", "-c", code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(ROOT)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a display")
def test_the_starter_says_in_one_line_that_there_is_no_display() -> None:
    done = python(str(ROOT / "run.py"))
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "no display" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a display")
def test_the_module_without_arguments_tells_that_there_is_no_display() -> None:
    done = python("-m", "kolstudio", PYTHONIOENCODING="cp1252", LC_ALL="vi_VN.UTF-8", QT_QPA_PLATFORM="")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "kolstudio --help" in done.stderr


def test_libraries_are_looked_for_by_their_system_name() -> None:
    assert not run.loads("libnothing-of-this-name.so.9")
    assert len(run.WINDOW_LIBRARIES) == 11
    assert set(run.OFFSCREEN_LIBRARIES) < set(run.WINDOW_LIBRARIES)


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's package names")
def test_missing_libraries_are_named_in_one_line_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "loads", lambda soname: soname != "libEGL.so.1")
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
    assert run.missing_packages({"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"}) == ["libegl1"]
    with pytest.raises(EnvironmentFault) as caught:
        run.require_system({"libEGL.so.1": "libegl1"})
    assert "libegl1" in str(caught.value)
    assert "sudo apt-get install" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's way")
def test_as_root_on_debian_missing_packages_are_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands: list[list[str]] = []

    def fake(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return subprocess.CompletedProcess(
            command, 100 if "update" not in command else 0, b"E: Unable\nE: no such\n"
        )

    monkeypatch.setattr(run, "loads", lambda soname: False)
    monkeypatch.setattr(run.os, "geteuid", lambda: 0)
    monkeypatch.setattr(run.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(run.subprocess, "run", fake)
    with pytest.raises(EnvironmentFault, match="E: no such"):
        run.require_system({"libEGL.so.1": "libegl1"})
    assert [command[:2] for command in commands] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "libegl1" in capsys.readouterr().out


def test_the_lock_is_installed_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls: list[list[str]] = []

    def install(command: list[str], **_: object) -> int:
        calls.append(command)
        return 0

    for name, path in {"LOCK": "lock", "PYTHON": "python", "INSTALLED": "installed"}.items():
        monkeypatch.setattr(run, name, tmp_path / path)
    monkeypatch.setattr(run, "call", install)
    (tmp_path / "python").touch()
    (tmp_path / "lock").write_text("one==1\n", encoding="utf-8")
    assert run.prepared_python() == run.prepared_python() == str(tmp_path / "python")
    assert len(calls) == 1
    assert "--require-hashes" in calls[0]
    assert (tmp_path / "installed").read_text(encoding="ascii") == hashlib.sha256(b"one==1\n").hexdigest()
    (tmp_path / "lock").write_text("one==2\n", encoding="utf-8")
    run.prepared_python()
    assert len(calls) == 2


def test_a_failed_installation_is_tried_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, path in {"LOCK": "lock", "PYTHON": "python", "INSTALLED": "installed"}.items():
        monkeypatch.setattr(run, name, tmp_path / path)
    monkeypatch.setattr(run, "call", lambda command, **_: 1)
    (tmp_path / "python").touch()
    (tmp_path / "lock").write_text("one==1\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(EnvironmentFault):
            run.prepared_python()
    assert not (tmp_path / "installed").exists()


def test_the_test_command_fails_when_any_step_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[tuple[list[str], dict[str, str]]] = []

    def fake(command: list[str], cwd: Path | None = None, **variables: str) -> int:
        seen.append((command, variables))
        return int("mypy" in command)

    monkeypatch.setattr(run, "ROOT", tmp_path)
    (tmp_path / "build").mkdir()
    monkeypatch.setattr(run, "call", fake)
    assert run.run_tests("python", []) == 1
    assert len(seen) == 5  # a failed step stops no other
    core = next(variables for command, variables in seen if "tests/core" in command)
    assert core["KOLSTUDIO_NO_QT"] == "1"
    assert "KOLSTUDIO_NO_QT" not in seen[-1][1]
    assert re.search(r"mypy +FAILED", seen[-1][1]["KOLSTUDIO_EARLIER_STEPS"])
    assert "FAILED: mypy" in capsys.readouterr().err
