"""MentorApp: an offline, encrypted desktop companion for mentors and coaches of teachers."""

__version__ = "0.1.0"
