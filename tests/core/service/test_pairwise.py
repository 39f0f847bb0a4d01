"""The owner's judgements per goal: kept, put back, outside Ctrl+Z, and only in the AHP order."""

from __future__ import annotations

import pytest

from kolstudio.core.errors import RuleError
from kolstudio.core.model.codes import Goal
from kolstudio.core.model.comparison import Verdict
from kolstudio.core.rules import four_r, pairwise, ranking
from kolstudio.core.service import comparing, history
from kolstudio.core.service import pairwise as service
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import settings
from tests.core.service.test_comparing import three  # noqa: F401 - a fixture


def verdict(library: Library, people: tuple[int, ...]) -> Verdict:
    found = comparing.compare(library, people, Goal.G4, language="en").verdict
    assert found is not None
    return found


def test_they_begin_with_the_weights_of_the_goal(library: Library) -> None:
    for goal in Goal:
        judged = service.get(library, goal)
        assert not judged.own
        assert judged.judgements == pairwise.nearest(four_r.WEIGHTS[goal])
        assert ranking.ahp(pairwise.matrix(judged.judgements)).consistent


def test_one_is_kept_for_its_goal_alone_and_put_back(library: Library) -> None:
    before = service.get(library, Goal.G4).judgements
    service.put(library, Goal.G4, 2, 9)
    assert service.get(library, Goal.G4) == service.Judged((*before[:2], 9, *before[3:]), own=True)
    assert not service.get(library, Goal.G5).own
    service.reset(library, Goal.G4)
    assert service.get(library, Goal.G4) == service.Judged(before, own=False)
    service.reset(library, Goal.G4)


def test_ctrl_z_leaves_them_alone(library: Library) -> None:
    service.put(library, Goal.G4, 0, 9)
    with pytest.raises(RuleError):
        history.undo(library)
    assert service.get(library, Goal.G4).own


@pytest.mark.parametrize(("pair", "judgement"), [(0, 0), (0, -1), (0, 10), (6, 3), (-1, 3)])
def test_what_cannot_be_is_refused(library: Library, pair: int, judgement: int) -> None:
    with pytest.raises(RuleError):
        service.put(library, Goal.G4, pair, judgement)
    assert not service.get(library, Goal.G4).own


def test_a_value_of_another_version_is_passed_over(library: Library) -> None:
    with library.store.change("edit_settings", undoable=False):
        settings.put(library.store.conn, "ahp.G4", [1, 2, "x"])
    assert not service.get(library, Goal.G4).own


def test_only_the_ahp_order_follows(library: Library, three: tuple[int, int, int]) -> None:  # noqa: F811
    linh = three[0]
    before = verdict(library, three)
    for pair, judgement in enumerate((9, 9, 9, 1, 1, 1)):  # reach is everything
        service.put(library, Goal.G4, pair, judgement)
    after = verdict(library, three)
    assert after.standings == before.standings and after.winner == before.winner == linh
    topsis, ahp = after.others
    assert topsis == before.others[0]
    assert ahp.weights == pytest.approx((9 / 12, 1 / 12, 1 / 12, 1 / 12))
    by_hand = {
        one.person: sum(
            float(part.value) * weight for part, weight in zip(one.parts, ahp.weights, strict=True)
        )
        / 100
        for one in after.standings
    }
    assert [person for person, _ in ahp.scores] == sorted(by_hand, key=lambda one: -by_hand[one])
    assert {person: float(score) for person, score in ahp.scores} == pytest.approx(by_hand, abs=1e-3)
    assert str(ahp.label) == "AHP: weights from your own judgements"
    assert ahp.advice is None


def test_contradicting_answers_are_told(library: Library, three: tuple[int, int, int]) -> None:  # noqa: F811
    for pair, judgement in enumerate((9, -9, 1, 9, 1, 1)):
        service.put(library, Goal.G4, pair, judgement)
    advice = verdict(library, three).others[1].advice
    assert advice is not None and "contradict themselves" in str(advice)


def test_another_method_with_another_first_is_told(library: Library, three: tuple[int, int, int]) -> None:  # noqa: F811
    for pair, judgement in enumerate((9, 9, 9, 1, 1, 1)):
        service.put(library, Goal.G4, pair, judgement)
    found = verdict(library, three)
    tops = {other.method: other.scores[0][0] for other in found.others}
    if set(tops.values()) == {found.winner}:
        assert found.disagreement is None
    else:
        assert found.disagreement is not None and "not Linh Beauty" in str(found.disagreement)
