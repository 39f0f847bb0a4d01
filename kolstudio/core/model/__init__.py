"""Frozen data: codes, money, people, campaigns. Imports nothing of the project."""
