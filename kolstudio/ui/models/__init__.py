"""Table models over the services: they hold ids, read what is looked at, and follow the changes."""
