"""Instruments as data: what can be recorded in a lesson, read, checked, compared, folded and scored. Pure."""
