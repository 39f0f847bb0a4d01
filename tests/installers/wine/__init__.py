"""What the test of the Windows installer under wine needs beside it."""
