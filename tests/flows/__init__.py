"""What an owner does from beginning to end, by mouse and keyboard on the real window."""
