"""A comparison as JSON: values in the units of the contract, words in one language."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from kolstudio.core.model.comparison import Cell, Comparison, Row, SameMoney, Verdict
from kolstudio.core.service.shapes import Json
from kolstudio.core.texts import Catalogue, Text

_DIVISORS = {"percent_thousandths": 1_000, "posts_thousandths": 1_000, "points_tenths": 10}


def shape(comparison: Comparison, texts: Catalogue, path: Path | None = None) -> Json:
    """Return a comparison as JSON; `path` is the workbook that was written."""
    return {
        "goal": str(comparison.goal) if comparison.goal else None,
        "people": [
            {
                "id": one.id,
                "uid": one.uid,
                "name": one.name,
                "side": str(one.side),
                "label": str(one.label),
                "lean": str(one.lean) if one.lean else None,
                "k": _number(one.k, 10),
                "i": _number(one.i, 10),
                "warnings": [
                    {
                        "code": remark.code,
                        "level": str(remark.level),
                        "message": texts.render(remark.text),
                        "ids": list(remark.ids),
                    }
                    for remark in one.remarks
                ],
            }
            for one in comparison.columns
        ],
        "groups": [
            {
                "key": group.key,
                "label": texts.render(group.label),
                "rows": [_row(row, texts) for row in group.rows],
            }
            for group in comparison.groups
        ],
        "biggest": [row.key for row in comparison.biggest],
        "missing": [{"id": person, "rows": list(keys)} for person, keys in comparison.missing],
        "verdict": _verdict(comparison.verdict, texts) if comparison.verdict else None,
        "same_money": _same_money(comparison.same_money, texts) if comparison.same_money else None,
        "path": str(path) if path else None,
    }


def _row(row: Row, texts: Catalogue) -> Json:
    return {
        "key": row.key,
        "label": texts.render(row.label),
        "unit": row.unit,
        "better": row.better,
        "ids": list(row.ids),
        "why": texts.render(row.why),
        "caution": _said(row.caution, texts),
        "cells": [_cell(row, cell, texts) for cell in row.cells],
    }


def _cell(row: Row, cell: Cell, texts: Catalogue) -> Json:
    found = cell.value
    divisor = _DIVISORS.get(row.unit or "", 1)
    value = _number(found, divisor) if isinstance(found, int | Fraction) else found
    return {
        "id": cell.person,
        "value": value,
        "text": texts.render(cell.shown),
        "note": _said(cell.note, texts),
        "basis": str(cell.basis) if cell.basis else None,
        "source": str(cell.source) if cell.source else None,
        "measured_on": cell.measured_on,
        "best": cell.best,
        "against_tier": _number(cell.difference, 1),
    }


def _verdict(verdict: Verdict, texts: Catalogue) -> Json:
    return {
        "winner": verdict.winner,
        "lead": _number(verdict.lead, 1),
        "stable": verdict.stable,
        "sentence": texts.render(verdict.sentence),
        "disagreement": _said(verdict.disagreement, texts),
        "scores": [
            {
                "id": one.person,
                "score": _number(one.score, 1),
                "parts": [
                    {
                        "code": part.code,
                        "weight": part.weight,
                        "value": _number(part.value, 1),
                        "assumed": part.assumed,
                    }
                    for part in one.parts
                ],
            }
            for one in verdict.standings
        ],
        "turns": [
            {
                "kind": turn.kind,
                "id": turn.person,
                "value": _number(turn.value, 1_000 if turn.kind == "er" else 1),
                "text": texts.render(turn.text),
            }
            for turn in verdict.turns
        ],
        "others": [
            {
                "method": other.method,
                "order": [{"id": person, "score": _number(score, 1)} for person, score in other.scores],
                "consistency": other.consistency,
            }
            for other in verdict.others
        ],
    }


def _same_money(money: SameMoney, texts: Catalogue) -> Json:
    return {
        "amount": money.amount,
        "sides": [
            {
                "side": str(one.side),
                "names": list(one.names),
                "items": one.items,
                "cost": one.cost,
                "reach": one.reach,
                "engagements": one.engagements,
            }
            for one in money.sides
        ],
    }


def _number(value: int | Fraction | None, divisor: int) -> int | float | None:
    """Return a number as JSON: whole where it is whole, else with four places."""
    if value is None:
        return None
    exact = Fraction(value) / divisor
    return exact.numerator if exact.denominator == 1 else round(float(exact), 4)


def _said(text: Text | None, texts: Catalogue) -> str | None:
    return texts.render(text) if text is not None else None
