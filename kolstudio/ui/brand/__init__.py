"""The brand one works for: what describes it, its logo, its customers, values and competitors."""
