# What MentorApp uses of reportlab, which carries no types.
