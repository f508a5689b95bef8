"""Groups and professional learning communities: who is in them, what they ask, how they study lessons."""
