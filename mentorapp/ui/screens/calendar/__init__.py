"""The calendar: week and month."""
