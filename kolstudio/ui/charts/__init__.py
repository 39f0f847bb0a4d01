"""Small drawings of numbers, painted by ourselves."""
