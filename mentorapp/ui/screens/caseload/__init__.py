"""Every engagement in one view."""
