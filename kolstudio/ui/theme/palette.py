"""The palette of Qt's own controls, made from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from kolstudio.ui.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad_text",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "ink",
    QPalette.ColorRole.Link: "ink",
    QPalette.ColorRole.LinkVisited: "ink",
    QPalette.ColorRole.ToolTipBase: "overlay",
    QPalette.ColorRole.ToolTipText: "on_overlay",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "soft",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control_line",
    QPalette.ColorRole.Shadow: "control_line",
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's palette in the colours of a theme."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(tokens.role(token)))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return made
