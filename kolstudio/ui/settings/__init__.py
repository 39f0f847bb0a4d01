"""Settings: language and colours, the values of the library with their defaults, backups."""
