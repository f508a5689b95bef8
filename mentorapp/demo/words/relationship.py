"""What mentor and mentee write down together: purposes, agreements, records, and a group's question."""

from __future__ import annotations

from dataclasses import dataclass

from mentorapp.demo.words.goal import lines, unwrapped

PURPOSES = lines("""
A first year that ends with the wish for a second one.
Lessons in which pupils do more of the thinking, and more of the talking.
Someone to think aloud with, outside the line of command.
To settle in well, and to find a pace that can be kept until July.
A second pair of eyes for one practice at a time.
To make room for every pupil in the conversation.
""")
PRIORITIES = lines("""
School plan, aim 2: every pupil speaks in every lesson.
School plan, aim 1: reading in all subjects. Teaching standards 3 and 4.
School plan, aim 4: calm starts and clear routines.
Teaching standard 6: assessment that helps pupils along.
Induction programme of the district, parts A to C.
""")
OPENINGS = lines("""
We looked back at the last step first, then at {topic} with {class}.
{First} had brought three exercise books and a question about {topic}.
We began with what had gone well since last time, before anything else.
Half an hour, one lesson plan on {topic}, and a pencil.
{First} chose the focus: {aim}.
We listened to five minutes of {class} together and each wrote down one thing we heard.
""")
AGREED = lines("""
We agreed to keep to one step, and to leave the rest for later.
We will both look out for it, and compare on {day}.
I will come by for ten minutes at the start, and only for that.
If it does not work out, that is news and not a failure.
{First} will try it with {class} first.
We keep the focus: {aim}.
""")
PLACES = lines("""
Room 12
Staff room
The library, back table
By phone
Classroom
Room 204
The small meeting room
""")
CORRIDOR = lines("""
A word between two lessons about {topic}.
Five minutes at {place}: {class} and the new seating.
A quick question about the worksheet on {topic}.
How the parents' evening went.
A message about the plan for {day}.
Cheering up after a hard morning.
""")
OUTCOMES = lines("""
Done, three times this week. Worth keeping.
Done once; the second time the bell was quicker.
Works with {class}, not yet with the others.
Done, and the pupils noticed.
Tried. Needs a smaller version.
""")
BODY = unwrapped(
    """
## Purpose

{purpose}

## Meetings

We meet {rhythm}, for about {minutes} minutes, at a time that suits both. Whoever cannot come says
so the day before.

## Confidentiality and its limits

What is said between us stays between us. The mentor's private notes are read by the mentor alone.
There is one limit: if a child or an adult is at risk of harm, the school's safeguarding rules come
first, and we say so to each other.

## Boundaries

This is work on teaching. For health, money or a quarrel with the employer there are better places,
and we will name them.

## No evaluation

Nothing of this is an appraisal. Nobody grades, ranks or reports a person. What reaches the
programme is only what both have read and agreed to.

## Code of ethics

We speak with respect about colleagues and pupils. Pupils are never named in writing. Either of us
may end this without giving a reason.

## Data and how long it is kept

Notes and records stay encrypted on the mentor's laptop. One year after the end we look at them
together and decide whether they are kept or erased.
"""
)
GROUP_NAME = "Talk that teaches"
GROUP_INQUIRY = "What changes in our lessons when pupils answer each other instead of us?"
GROUP_PURPOSE = "Five colleagues from three schools, one question, one lesson studied each term."
GROUP_RECORDS = lines("""
Everyone brought one minute of talk, written down word for word. We sorted the minutes by who spoke \
    after whom.
We read two pages on dialogue and each found one sentence to argue with.
We watched for the third turn: what happens after a pupil has answered. It is almost always ours.
We tried out three sentence starters on each other, and laughed, and kept two of them.
Reports from five classrooms. The starters work where they hang on the wall, and vanish where they \
    do not.
""")


@dataclass(frozen=True)
class Study:
    """A cycle of lesson study; one that is not yet taught has neither observations nor findings."""

    title: str
    question: str
    plan: str
    observed: str = ""
    findings: str = ""


STUDIES = (
    Study(
        title="Arguing about friction",
        question="Do pupils in Year 6 build on each other's ideas when the question is theirs?",
        plan=(
            "One lesson, one ramp, three surfaces. Pupils write the question. The teacher holds back "
            "after the first answer. Each of us sits with one table and writes down who answers whom."
        ),
        observed=(
            "At four of six tables a second pupil took up the first one's idea. At two tables one "
            "pupil spoke for all. The longest exchange without the teacher had seven turns."
        ),
        findings=(
            "Holding back works once the question is theirs. Tables of three talk more evenly than "
            "tables of five."
        ),
    ),
    Study(
        title="Sources that disagree",
        question="What helps Grade 8 to weigh two sources against each other aloud?",
        plan=(
            "Two letters about the same day. Pairs first, then pairs of pairs. A card with three ways "
            "to disagree politely."
        ),
    ),
)
PROTECTED = (("Writing up", 4, "14:00", 90), ("Lunch, really", 1, "12:30", 45))
"""Title, weekday (Monday is 0), wall-clock start, minutes."""
SCHOOL_EVENTS = (
    ("Staff meeting", "Assembly hall", 2, 15.5, 60, 1),
    ("Yard duty", "The lower yard", 0, 10.25, 20, 1),
    ("Parents' evening", "Whole school", 3, 17.0, 150, 3),
    ("Fire drill", "", 1, 11.0, 30, 4),
)
"""Title, place, weekday (Monday is 0), hours into the day, minutes, every so many weeks."""
