"""In and out: plain bytes to plain data and back. Knows no vault and no window."""
