"""Every code has its own word."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import pytest

from kolstudio.core.model.codes import (
    Approver,
    CampaignStatus,
    ContactKind,
    Deliverable,
    ErBasis,
    Goal,
    Label,
    Lean,
    LineStatus,
    Platform,
    Stage,
    Subtype,
    Tier,
    Unit,
    Vat,
)
from kolstudio.core.rules import labels
from kolstudio.core.texts import Text


@pytest.mark.parametrize(
    ("codes", "word"),
    [
        (Label, labels.label_text),
        (Subtype, labels.subtype_text),
        (Tier, labels.tier_text),
        (Goal, labels.goal_text),
        (Platform, labels.platform_text),
        (Deliverable, labels.deliverable_text),
        (Unit, labels.unit_text),
        (Vat, labels.vat_text),
        (Stage, labels.stage_text),
        (ErBasis, labels.er_basis_text),
        (ContactKind, labels.contact_kind_text),
        (LineStatus, labels.line_status_text),
        (Approver, labels.approver_text),
        (CampaignStatus, labels.campaign_status_text),
    ],
)
def test_each_code_has_a_word_of_its_own(codes: type[StrEnum], word: Callable[[StrEnum], Text]) -> None:
    found = [str(word(code)) for code in codes]
    assert all(found)
    assert len(set(found)) == len(found)


def test_both_says_where_it_leans_when_known() -> None:
    assert str(labels.label_text(Label.BOTH)) == "Both"
    assert len({str(labels.label_text(Label.BOTH, lean)) for lean in Lean}) == 3
    assert labels.label_text(Label.KOL, Lean.KOL) == labels.label_text(Label.KOL)
