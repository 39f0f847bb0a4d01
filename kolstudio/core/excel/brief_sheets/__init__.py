"""The sheets of a brief workbook, one module each."""
