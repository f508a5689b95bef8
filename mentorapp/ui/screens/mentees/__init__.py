"""The people: the list, and a page for each."""
