"""Whom a brand or a campaign sells to, and how well a person's audience matches: one reading for all."""

from __future__ import annotations

from collections.abc import Iterable

from kolstudio.core.model.campaign import Brand, Campaign
from kolstudio.core.model.person import Person
from kolstudio.core.rules.target_match import AudienceShare, Match, Target, target_match
from kolstudio.core.service.library import Library
from kolstudio.core.store.repos import comparing as repo


def brand_fields(library: Library, brand: Brand | None) -> tuple[str, ...]:
    """Return the field codes that a brand's category names, whole or between its commas."""
    if brand is None or not brand.category.strip():
        return ()
    words = [brand.category, *brand.category.replace(";", ",").split(",")]
    found = (library.fields.find(word.strip()) for word in words if word.strip())
    return tuple(dict.fromkeys(code for code in found if code))


def target_of(library: Library, brand: Brand | None, campaign: Campaign | None = None) -> Target:
    """Return the customers meant: those of the campaign where it names any, else those of the brand."""
    fields = brand_fields(library, brand)
    if campaign is not None:
        asked = (campaign.target_age_min, campaign.target_age_max, campaign.target_gender)
        if any(asked) or campaign.areas:
            return Target(*asked, campaign.areas, fields)
    if brand is None:
        return Target()
    return Target(brand.target_age_min, brand.target_age_max, brand.target_gender, (), fields)


def own_fields(person: Person) -> tuple[str, ...]:
    """Return the known fields of somebody."""
    return tuple(code for code, _ in person.fields if code)


def matched(target: Target, shares: Iterable[AudienceShare], person: Person) -> Match | None:
    """Return how well somebody's audience and fields match, None when there is nothing to compare."""
    return target_match(target, shares, own_fields(person))


def match_of(library: Library, person: Person, target: Target) -> Match | None:
    """Return the same of one person whose audience is still to be read."""
    shares = repo.audience_shares(library.store.conn, [person.id])
    return matched(target, shares.get(person.id, []), person)


def other_field(library: Library, person: Person, brand: Brand) -> bool | None:
    """Whether none of somebody's fields is the brand's; None when either is unknown."""
    wanted, own = brand_fields(library, brand), own_fields(person)
    return None if not wanted or not own else not set(wanted) & set(own)
