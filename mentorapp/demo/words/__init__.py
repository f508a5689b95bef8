"""The words of the demo: sentences by situation and by goal, and whole notes, all written for it."""
