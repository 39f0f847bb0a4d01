"""The import of a list: read, looked at, mended, taken in."""
