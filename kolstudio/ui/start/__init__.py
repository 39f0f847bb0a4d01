"""The first page of an empty library: one way in for each kind of beginning, and nothing else asked."""
