"""The words of errors, a module a family; ``domain.messages`` brings them together."""
