"""People side by side: the table under their heads, and who serves a goal better."""
