"""What `compare` prints for people: a table, the verdict with its reasons, warnings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kolstudio.cli.console import table
from kolstudio.core.texts import QT_TRANSLATE_NOOP, Catalogue

Json = dict[str, Any]
_BEST = QT_TRANSLATE_NOOP("Comparison", "serves better")


def compare_lines(document: Json, texts: Catalogue) -> list[str]:
    """The rows that hold something, the best value of each marked in words, then why."""
    return list(_lines(document, texts))


def _lines(document: Json, texts: Catalogue) -> Iterator[str]:
    best = texts.render(_BEST)
    rows = [["", *(person["name"] for person in document["people"])]]
    for group in document["groups"]:
        for row in group["rows"]:
            if all(cell["value"] is None for cell in row["cells"]):
                continue
            rows.append(
                [
                    row["label"],
                    *(cell["text"] + (f" ({best})" if cell["best"] else "") for cell in row["cells"]),
                ]
            )
    yield from table(rows)
    for row in (row for group in document["groups"] for row in group["rows"] if row["caution"]):
        yield f"{row['label']}: {row['caution']}"
    for person in document["people"]:
        for warning in person["warnings"]:
            yield f"! {warning['message']}"
    verdict = document["verdict"]
    if verdict is None:
        yield texts.render(
            QT_TRANSLATE_NOOP("CommandLine", "Choose a goal (--goal G1 to G6) to see who serves it better.")
        )
        return
    yield verdict["sentence"]
    if verdict["disagreement"]:
        yield f"  {verdict['disagreement']}"
    yield from (f"  {turn['text']}" for turn in verdict["turns"])
