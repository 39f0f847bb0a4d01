"""The tests; `tests/core` mirrors `kolstudio/core`."""
