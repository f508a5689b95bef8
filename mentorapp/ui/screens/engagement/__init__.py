"""One engagement: what was agreed, who is in it, what happened and what is open."""
