"""Campaigns: the list of them, and one with its budget, its people and the brief for Excel."""
