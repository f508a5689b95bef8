"""Photos and documents that hang on a person, a meeting, an engagement or a lesson study."""
