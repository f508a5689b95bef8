"""The nouns: tables, value objects and pure rules, in three circles of trust. No input or output."""
