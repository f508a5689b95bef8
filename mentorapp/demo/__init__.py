"""A believable year of mentoring, built through the services."""
