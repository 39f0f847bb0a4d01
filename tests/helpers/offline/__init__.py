"""A folder for PYTHONPATH: every Python started by a test refuses the network as well."""
