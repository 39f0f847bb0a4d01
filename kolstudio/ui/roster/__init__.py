"""The roster: everybody in one table, found as you type, with one person in detail beside it."""
