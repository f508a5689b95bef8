"""The verbs: one module a family of use cases. Each opens one transaction and returns what changed."""
