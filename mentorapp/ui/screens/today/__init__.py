"""What a mentor wants to see first."""
