"""Pages made from plain data: pure functions that return bytes."""
