"""KOL Studio: whom to hire for a goal and a budget, and what to send them."""

__version__ = "0.1.0"
