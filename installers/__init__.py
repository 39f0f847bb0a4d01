"""Makes what owners install: the frozen program, its packages, licences, bill of materials and checks."""
