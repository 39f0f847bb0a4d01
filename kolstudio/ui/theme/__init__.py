"""How the window looks: colours by role, sizes, fonts and icons, in light and dark."""

from kolstudio.ui.theme.theme import Theme, current
from kolstudio.ui.theme.tokens import Tokens

__all__ = ["Theme", "Tokens", "current"]
