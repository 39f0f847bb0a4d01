"""The frame around the screens: rail, status, menus, palette, notices, undo, files, closing."""
