"""What is around the pages: window, rail, lock screen, palette, quick capture."""
