"""How widgets take a look from the stylesheet: by properties, told again when one changes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties that the stylesheet asks for and have it applied again when one changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()


def label(
    text: str = "", role: str = "", parent: QWidget | None = None, *, tone: str = "", wrap: bool = False
) -> QLabel:
    """Return a label of a role: display title heading section strong secondary muted figure number error."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline."""
    line = QFrame(parent)
    line.setProperty("surface", "rule")
    line.setFixedHeight(1)
    return line
