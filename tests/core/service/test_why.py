"""Every computed field can say why it has its value."""

from __future__ import annotations

from datetime import date

import pytest

from kolstudio.core.rules.fields import FIELDS
from kolstudio.core.service import creators
from kolstudio.core.service.library import Library
from kolstudio.core.service.why import PROVIDERS, why
from kolstudio.core.texts import ENGLISH

COMPUTED = [field.key for field in FIELDS.values() if field.computed]


def test_every_computed_field_has_a_provider() -> None:
    assert len(COMPUTED) > 10
    assert set(COMPUTED) <= set(PROVIDERS) <= set(FIELDS)


@pytest.mark.parametrize("key", sorted(PROVIDERS))
def test_it_answers_for_everybody(library: Library, two: tuple[int, int], key: str) -> None:
    for creator_id in two:
        found = why(library, creators.get(library, creator_id), key, ENGLISH)
        assert found is not None and found.field == key and str(found.formula)
        assert all(one.name and one.value for one in found.inputs)


def test_inputs_source_and_day(library: Library, two: tuple[int, int]) -> None:
    soc = creators.get(library, two[0])
    tier = why(library, soc, "tier", ENGLISH)
    assert tier is not None and [(one.name, one.value) for one in tier.inputs] == [("Facebook", "8,200")]
    assert tier.day == date(2026, 11, 22) and tier.ids == ("B15", "B16")
    price = why(library, soc, "price_min", ENGLISH)
    assert price is not None and [(one.name, one.value) for one in price.inputs] == [("Post", "500000")]
    er = why(library, soc, "er", ENGLISH)
    assert er is not None and er.inputs[0].value.startswith("7.0%")


def test_a_typed_field_has_none(library: Library, two: tuple[int, int]) -> None:
    assert why(library, creators.get(library, two[0]), "name", ENGLISH) is None
