"""The history: what was changed, by whom and when, and one step back or forth."""
