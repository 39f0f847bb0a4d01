"""Every text of the program has its Vietnamese, with the same placeholders, and nothing is left over."""

from __future__ import annotations

import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from kolstudio.core.texts import QT_TRANSLATE_NOOP, catalogue
from tests.helpers.marked_texts import Marked, Message, marked_texts, messages, placeholders

ROOT = Path(__file__).resolve().parents[1]
VIETNAMESE = ROOT / "resources" / "i18n" / "kolstudio_vi.ts"


@pytest.fixture(scope="module")
def marked() -> list[Marked]:
    return marked_texts([*sorted((ROOT / "kolstudio").rglob("*.py")), ROOT / "run.py"])


@pytest.fixture(scope="module")
def translated() -> list[Message]:
    return messages(VIETNAMESE)


def finished(translated: list[Message]) -> list[Message]:
    return [it for it in translated if it.state is None and it.translation.strip()]


def untranslated(marked: list[Marked], translated: list[Message]) -> list[str]:
    finished = {(it.context, it.source) for it in translated if it.state is None and it.translation.strip()}
    return [
        f"{it.where}: {it.context}: {it.source}" for it in marked if (it.context, it.source) not in finished
    ]


def stale(marked: list[Marked], translated: list[Message]) -> list[str]:
    used = {(it.context, it.source) for it in marked}
    return [
        f"{it.context}: {it.source}" for it in translated if (it.context, it.source) not in used or it.state
    ]


def unequal(translated: list[Message]) -> list[str]:
    return [
        f"{it.context}: {it.source} ≠ {it.translation}"
        for it in translated
        if it.state is None and placeholders(it.source) != placeholders(it.translation)
    ]


def wrongly_filled(marked: list[Marked]) -> list[str]:
    return [
        f"{it.where}: takes {placeholders(it.source)}, is given {sorted(it.given)}"
        for it in marked
        if it.given is not None and set(placeholders(it.source)) != it.given
    ]


def test_every_text_is_translated(marked: list[Marked], translated: list[Message]) -> None:
    assert untranslated(marked, translated) == []
    assert len(marked) >= 500


def test_no_entry_is_stale_or_unfinished(marked: list[Marked], translated: list[Message]) -> None:
    assert stale(marked, translated) == []


def test_no_text_stands_twice(translated: list[Message]) -> None:
    twice = [key for key, times in Counter((it.context, it.source) for it in translated).items() if times > 1]
    assert twice == []


def test_both_sides_have_the_same_placeholders(translated: list[Message]) -> None:
    assert unequal(translated) == []


def test_a_text_is_given_exactly_its_placeholders(marked: list[Marked]) -> None:
    assert wrongly_filled(marked) == []
    assert sum(it.given is not None for it in marked) >= 100


def test_vietnamese_is_composed_and_trimmed_like_its_source(translated: list[Message]) -> None:
    for it in finished(translated):
        assert unicodedata.is_normalized("NFC", it.translation), it
        assert (it.translation[:1].isspace(), it.translation[-1:].isspace()) == (
            it.source[:1].isspace(),
            it.source[-1:].isspace(),
        ), it


def test_the_program_reads_this_file(translated: list[Message]) -> None:
    vietnamese = catalogue("vi")
    assert all(vietnamese.translate(it.context, it.source) == it.translation for it in finished(translated))
    assert vietnamese.translate("Nowhere", "Never translated") == "Never translated"


@pytest.mark.skipif(
    not shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)), reason="no pyside6-lupdate"
)
def test_lupdate_collects_what_the_syntax_shows(tmp_path: Path, marked: list[Marked]) -> None:
    collected = tmp_path / "collected.ts"
    files = [str(path) for path in sorted((ROOT / "kolstudio").rglob("*.py"))] + [str(ROOT / "run.py")]
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    subprocess.run(
        [str(lupdate), "-locations", "none", "-silent", *files, "-ts", str(collected)],
        check=True,
        timeout=300,
    )
    assert {(it.context, it.source) for it in messages(collected)} == {
        (it.context, it.source) for it in marked
    }


# Each check finds a planted fault


def planted(source: str, translation: str, state: str | None = None) -> Message:
    return Message("Planted", source, translation, state)


ONE = Marked("Planted", "{n} people", "x.py:1", frozenset({"n"}))


def test_a_missing_or_unfinished_translation_is_found() -> None:
    assert untranslated([ONE], [])
    assert untranslated([ONE], [planted("{n} people", "")])
    assert untranslated([ONE], [planted("{n} people", "{n} người", "unfinished")])
    assert not untranslated([ONE], [planted("{n} people", "{n} người")])


def test_a_stale_entry_is_found() -> None:
    assert stale([ONE], [planted("{n} persons", "{n} người")])
    assert stale([ONE], [planted("{n} people", "{n} người", "vanished")])
    assert not stale([ONE], [planted("{n} people", "{n} người")])


def test_unequal_placeholders_are_found() -> None:
    assert unequal([planted("{n} people", "{so} người")])
    assert unequal([planted("{n} of {n}", "{n}")])
    with pytest.raises(ValueError, match="plain name"):
        unequal([planted("{} people", "{} người")])
    with pytest.raises(ValueError, match="plain name"):
        unequal([planted("{n:.2f} people", "{n} người")])


def test_wrong_arguments_are_found(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text(
        "QT_TRANSLATE_NOOP('A', '{n} people')(m=1)\n"
        "QT_TRANSLATE_NOOP('A', '{n} people')(n=1)\n"
        "QT_TRANSLATE_NOOP('A', '{n} people')(**values)\n"
        "LATER = QT_TRANSLATE_NOOP('A', '{n} people')\n",
        encoding="utf-8",
    )
    found = marked_texts([file])
    assert len(found) == 4
    assert len(wrongly_filled(found)) == 1


def test_a_text_renders_with_its_arguments() -> None:
    assert str(QT_TRANSLATE_NOOP("Planted", "{n} people")(n=3)) == "3 people"
