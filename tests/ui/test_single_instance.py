"""A second start of a library raises the window that has it open."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from kolstudio.ui.single_instance import Doorbell, ring, server_name


def test_a_second_start_hands_over_its_files_and_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    library, wanted = tmp_path / "Danh bạ.kol", tmp_path / "Danh sách.xlsx"
    bell = Doorbell(library)
    code = (
        "import sys, json; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from kolstudio.ui.single_instance import ring; app = QCoreApplication([]);"
        f"names = json.loads({json.dumps(json.dumps([str(library), str(wanted)]))});"
        "print(ring(Path(names[0]), [Path(names[1])], patience=20_000))"
    )
    with qtbot.waitSignal(bell.rung, timeout=30_000) as rung:
        second = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert rung.args == [[wanted]]
    said, _ = second.communicate(timeout=30)
    assert said.strip() == b"True"
    bell.close()


def test_nobody_answers_when_nobody_listens(qapp: object, tmp_path: Path) -> None:
    assert ring(tmp_path / "x.kol", patience=50) is False


def test_each_library_has_its_own_bell(tmp_path: Path) -> None:
    names = {server_name(tmp_path / name) for name in ("a.kol", "b.kol")}
    assert len(names) == 2
    assert server_name(tmp_path / "a.kol") == server_name(tmp_path / "." / "a.kol")


def test_a_bell_left_by_a_dead_process_is_replaced(qapp: object, tmp_path: Path) -> None:
    library = tmp_path / "x.kol"
    code = (
        "import os; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from kolstudio.ui.single_instance import Doorbell; app = QCoreApplication([]);"
        f"bell = Doorbell(Path({str(library)!r})); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code], timeout=60, check=True)
    bell = Doorbell(library)
    assert bell.listening
    bell.close()
