"""Errors of the operating system become faults with kind words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kolstudio.core.errors import EnvironmentFault
from kolstudio.core.store import faults


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EEXIST, "file_exists"),
        (errno.ENOTEMPTY, "file_exists"),
        (errno.ENOENT, "file_missing"),
        (errno.EACCES, "permission"),
        (errno.EROFS, "file_read_only"),
        (errno.ENOSPC, "disk_full"),
    ],
)
def test_an_error_of_the_system_says_what_to_do(number: int, code: str) -> None:
    fault = faults.translate(OSError(number, os.strerror(number)), "a.kol")
    assert fault is not None
    assert fault.code == code
    assert fault.hint is not None


def test_a_name_that_is_taken_is_a_fault_and_no_bug(tmp_path: Path) -> None:
    taken = tmp_path / "a.kol"
    taken.write_bytes(b"x")
    with pytest.raises(EnvironmentFault) as caught, faults.guarded(taken):
        taken.open("xb")
    assert caught.value.code == "file_exists"


def test_what_is_no_error_of_the_system_stays_a_bug() -> None:
    assert faults.translate(ValueError("x"), "a.kol") is None
