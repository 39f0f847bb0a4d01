"""What Windows owners install, made on any system: packages, Python, launchers, installer, portable zip."""
