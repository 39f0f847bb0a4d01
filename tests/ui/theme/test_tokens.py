"""Both themes can be read: every text and every line reaches its contrast on what it stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kolstudio.ui.theme.tokens import MODES, TONES, Mode, Tokens, contrast, load_tokens

SURFACES = ("card", "bg", "soft", "hover", "selection")
TEXT, SHAPE = 4.5, 3.0


def pairs() -> Iterator[tuple[str, str, float]]:
    """Yield (what stands, on what, the least contrast)."""
    words = ("ink", "muted", "quiet", *(f"{tone}_text" for tone in TONES))
    yield from ((word, surface, TEXT) for word in words for surface in SURFACES)
    yield from ((f"{tone}_text", f"{tone}_tint", TEXT) for tone in TONES)
    yield from (("on_ink", ground, TEXT) for ground in ("ink", "ink_hover"))
    yield from (("on_overlay", ground, TEXT) for ground in ("overlay", "overlay_button"))
    yield ("avatar_text", "avatar", TEXT)
    yield from ((fill, surface, SHAPE) for fill in (*TONES, "bar") for surface in SURFACES)
    yield from (("control_line", surface, SHAPE) for surface in ("card", "bg", "hover"))
    yield from (("focus", surface, SHAPE) for surface in SURFACES)


def too_weak(tokens: Tokens) -> list[str]:
    return [
        f"{what} on {ground}: {found:.2f} < {least}"
        for what, ground, least in pairs()
        if (found := contrast(tokens.role(what), tokens.role(ground))) < least
    ]


@pytest.mark.parametrize("mode", MODES)
def test_everything_can_be_read(mode: Mode) -> None:
    assert too_weak(load_tokens(mode)) == []


@pytest.mark.parametrize("mode", MODES)
def test_a_planted_weak_colour_is_found(mode: Mode) -> None:
    tokens = load_tokens(mode)
    assert any("muted on card" in fault for fault in too_weak(replace(tokens, muted=tokens.line)))
    assert any("control_line" in fault for fault in too_weak(replace(tokens, control_line=tokens.line)))


def test_the_contrast_is_wcag_s() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


def test_the_light_colours_are_those_of_the_design() -> None:
    tokens = load_tokens("light")
    assert (tokens.bg, tokens.card, tokens.soft, tokens.line) == ("#f5f6f8", "#ffffff", "#eef0f4", "#e2e5ea")
    assert (tokens.ink, tokens.muted, tokens.control_line) == ("#171b24", "#5b6579", "#868e9c")
    assert (tokens.kol, tokens.influencer, tokens.both) == ("#3556d8", "#dd5a0c", "#7b4bb0")
    assert (tokens.good, tokens.watch, tokens.bad) == ("#16805a", "#b7791f", "#c92a2a")
    assert tokens.selection == "#e9edfb"


def test_a_role_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        load_tokens("light").role("mode")
