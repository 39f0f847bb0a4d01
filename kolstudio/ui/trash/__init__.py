"""The trash: what was deleted in the last thirty days, to bring back or to let go."""
