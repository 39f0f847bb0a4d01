"""What makes the installers, and, on demand, what was made."""
