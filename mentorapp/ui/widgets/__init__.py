"""Reusable widgets, one family a module. They know the theme and no service."""
