"""What the mentor alone may read, for ever. Rows here may point at *ours*; nothing elsewhere points here."""
