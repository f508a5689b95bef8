"""The pages that a person works on: one folder each."""
