"""Observations: the list of visits, and what is agreed before one."""
