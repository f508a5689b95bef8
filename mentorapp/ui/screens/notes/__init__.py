"""Private notes: the list, its filters and the editor."""
