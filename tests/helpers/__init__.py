"""What several test modules need: real data, offline guards, Qt blocking."""
