"""Everything KOL Studio knows and does, without Qt."""
