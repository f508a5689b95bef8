"""What mentor and mentee may both read."""
