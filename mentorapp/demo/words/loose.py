"""Whole notes about nobody in particular, and drafts that wait."""

from __future__ import annotations

from mentorapp.demo.words.told import Told, told

UNFILED: tuple[Told, ...] = (
    told(
        0.02,
        "my-practice",
        """
A rule for this notebook

What I write here is for thinking. If a sentence in it would hurt the person it is about, then either it
is not finished or I should have said it to them. Read this page again in the dark months.
""",
    ),
    told(
        0.97,
        "programme !",
        """
Whom have I not seen?

Tomasz, Priya and Eamon have been without a visit for more than a month, each for a good reason. Good
reasons add up all the same. Not to push, but to let each of them know that the door is open:

- [ ] Tomasz: a walk
- [ ] Priya: a card, no question in it
- [ ] Eamon: nothing until the mocks are over
""",
    ),
    told(
        1.0,
        "group follow-up",
        """
Year 4 reading group, this afternoon

Five of us, exit tickets on the table, shoes on. Start with two silent minutes on the slips. Whoever
brought them speaks **last**. I take no notes on what is said, and tell them so.
""",
    ),
)

DRAFTS: tuple[tuple[str, str | None, str], ...] = (
    (
        "quick",
        None,
        (
            "Idea for the group: everyone brings the *worst* slip of the week and nobody has "
            "explain it. We only ask what the pupil may have been thinking. Perhaps begin with "
            "one of my own, so that"
        ),
    ),
    (
        "new",
        "Salma",
        (
            "Salma on the stairs, with the parents' letter in her hand. She wants to answer it herself "
            "and in Arabic, and to have someone read the English beside it. Ask before Thursday whether"
        ),
    ),
)
