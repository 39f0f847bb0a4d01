"""Pictures of every screen, to be looked at beside the design."""
