"""Whole notes that tell a person's year, for the first half of the cast."""

from __future__ import annotations

from mentorapp.demo.words.told import Told, told

FIRST: dict[str, tuple[Told, ...]] = {
    "Amina Okafor": (
        told(
            0.0,
            "first-meeting questioning",
            """
First talk with Amina

She had drawn her classroom on the back of an envelope, with arrows for where the talk goes. All arrows
begin and end at her. "I know," she said before I could look up.

- wants pupils to explain their reasoning aloud
- afraid of the quiet, and of the inspection
- loves the marble ramp
""",
        ),
        told(
            0.34,
            "questioning feedback",
            """
The head asked me, between two doors, how Amina is "getting on". I said that she would be the one to
ask, and that she is worth asking. He took it well. Told her about it the same afternoon, because she
should hear from me that I was asked and what I answered.
""",
        ),
        told(
            0.71,
            "wait-time",
            """
Year 6, forces. She put the marble on the ramp, asked what would happen, and then looked out of the
window for **five seconds**. I could see her counting. Three hands, then nine. The girl who never speaks
said "it depends", and Amina asked on what. I wanted to stand up and clap.
""",
        ),
        told(
            0.985,
            "wellbeing feedback !",
            """
Before the inspection

She was proud of the marble ramp and worried about the inspection. Don't open with the numbers. Ask what
the quiet table was thinking.

> They can do more than I let them.

That sentence is hers. Give it back to her when she doubts.
""",
        ),
        told(
            1.0,
            "questioning follow-up",
            """
For the debrief with Amina

1. Her story of the lesson first, all of it
2. The quiet table: what did she see?
3. Wait time is 1.9 seconds now and was 1.1. Only if she asks

One next step, hers. And the wall by the sink is finally dry, so say something about the display.
""",
        ),
    ),
    "Jonas Lind": (
        told(
            0.0,
            "first-meeting routines",
            """
Jonas, first visit to 7C

Nine minutes before anyone thought about fractions, and he knew it. He was everywhere at once, like a
waiter on a Saturday. What I will keep from today: he crouches when he speaks to a pupil. Nobody taught
him that. Start from there and not from the nine minutes.
""",
        ),
        told(
            0.3,
            "wellbeing",
            """
He told me, looking at the radiator, that he had sat in the car for ten minutes before coming in on
Monday. Not crying, just sitting. I said that I had done that too in my first winter, which is true. He
breathed out. We did not talk about teaching at all. Ring him on Sunday evening, two minutes, no advice.
""",
        ),
        told(
            0.62,
            "routines behaviour",
            """
7C began without him. He came two minutes late from a corridor quarrel, and they were working: task on
the board, books out, **nobody had told them**. He stood in the door with his mouth open. I have it in
my notes with the time, 9:04, because he will want to remember it.
""",
        ),
        told(
            0.99,
            "agreement follow-up !",
            """
Jonas and the agreement

He has not signed it yet, and it is not carelessness. He asked who else reads what I write. I showed
him: my notes nobody, the shared page the two of us, a summary only what we both agree on, line by line.
He wants to sleep on it. Right so.
""",
        ),
        told(
            1.0,
            "wellbeing routines",
            """
Two evenings off

Jonas at the bicycle stand, grinning: two evenings off in a row, and one of them was a rehearsal. He
played badly and didn't mind. 8B is "still a zoo, but a zoo with opening hours". Keep that phrase. See
him at one o'clock, bring the blank seating plan.
""",
        ),
    ),
    "Tomasz Nowak": (
        told(
            0.0,
            "first-meeting pacing",
            """
Tomasz said at once that he doesn't need a mentor, and then talked for fifty minutes about what he would
change if he could. He is a marvellous storyteller. His pupils listen like an audience: fully, and
without a pen. He offered to carry my bag to the bus. Perhaps ask him to teach *me* something first.
""",
        ),
        told(
            0.48,
            "group-work pacing",
            """
"I bit my tongue," Tomasz reported, "and it is still bleeding." He had given 9C the strike sources
without a word of introduction. Twenty minutes of argument, two wrong dates, and a girl who found the
contradiction that he has been explaining for eleven years. He looked five years younger.
""",
        ),
        told(
            0.995,
            "wellbeing workload",
            """
Tomasz, very busy

Tomasz has taken over the year group from a colleague who is ill, and everything else waits: our visits
too. He says it is only until the reports are out. I'd rather have a short walk with him than no talk at
all.

- propose twenty minutes, outside
- no observation this month
- ask who carries the other half
""",
        ),
    ),
    "Priya Shah": (
        told(
            0.02,
            "first-meeting workload",
            """
Priya is back three days a week and plans for five. She laughed when I put it like that, and then she
didn't. We agreed on one thing only: the light in her room is out at half past four on two of the three
days. She chose the days herself. Her son has learned the word "tractor".
""",
        ),
        told(
            0.55,
            "reading",
            """
Year 4 under the tables with torches, reading. It was her answer to "where would you stop to make them
want the rest?" She had stopped in the middle of a sentence, switched off the light, and said: the rest
is in your hands. Two boys asked to stay in at break. Tell nobody, she said, they will make it a policy.
""",
        ),
        told(
            0.99,
            "wellbeing follow-up",
            """
Nothing about school

Priya's son has been in hospital, home again now and on the mend. She is away until the beginning of the
month and asked me not to write about school. So I don't. A card, from me alone, and the visit stays
open until she names a day.
""",
        ),
    ),
    "Rosa Vidal": (
        told(
            0.01,
            "participation equity",
            """
Rosa asked for a tally, and then I had to show it to her. Forty-one questions in 7B, thirty of them to
six children. She put her hand over the paper. Then she took it away, took out a pen and marked the ones
who had not been asked. "These are the ones I like," she said. "How can it be?"
""",
        ),
        told(
            0.52,
            "wellbeing relationships",
            """
A hard afternoon. 9B laughed at the song, really laughed at it, and she stopped singing in the middle of
the line. She told me in the car park and didn't want to be cheered up. I said only that I had heard
them hum it on the stairs. It was true, and it was the right moment for it.
""",
        ),
        told(
            0.98,
            "participation follow-up !",
            """
The seating plan for 7B

She has drawn it four times. What helped was to ask who *helps whom* instead of who disturbs whom. Try
it from Monday, two weeks, no changes in between. I look on the second Thursday, from the back, and mark
only who is asked.
""",
        ),
        told(
            1.0,
            "participation",
            """
The boy from the last row

Rosa by telephone, quick and happy: with the new places the boy from the last row corrected *her*
French, politely, and was right. She gave him the chalk. "I'm not sure that I taught anything today, but
they did." She wants two lines of the summary put differently; look at them together, not alone.
""",
        ),
    ),
    "سلمى الزيات": (
        told(
            0.0,
            "first-meeting language",
            """
Salma (سلمى)

Nine years of experience and treated like a beginner, by the timetable, by the photocopier code, a
little by me. She said it with great courtesy. The greeting at her door is صباح الخير, and the whole
corridor answers it by now. **Begin with what she can do that nobody here can.**
""",
        ),
        told(
            0.6,
            "language equity",
            """
Grade 6 and the map of the Nile. They talked in four languages for five minutes and came back with one
sentence each in English. The new boy pointed at the delta and said "here my grandfather, fish". She
made that the lesson. I have seldom seen a plan dropped so gracefully.
""",
        ),
        told(
            0.99,
            "feedback language",
            """
7D's books

Looked through 7D's books with Salma. Under every comment there is an answer in a pupil's hand, some in
Arabic, and she replies in both. It takes her too long, she says, and it does. Which third could be a
dot? شوية شوية, she said, little by little. She'll choose by Wednesday.
""",
        ),
    ),
}
