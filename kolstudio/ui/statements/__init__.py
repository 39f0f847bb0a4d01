"""The statements that every reason in the window rests on, to read and to search."""
