"""The editor of one person: profile, contacts, channels, rate card, notes, all kept as typed."""
