"""The house keeps its shape: each rule is a check, and each check is shown to fail on a planted fault."""
