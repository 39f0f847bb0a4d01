"""About the program: its version, where the data lies, and the licences of everything it is made of."""
