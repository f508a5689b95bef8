"""Whole notes that tell a person's year, for the second half of the cast."""

from __future__ import annotations

from mentorapp.demo.words.told import Told, told

SECOND: dict[str, tuple[Told, ...]] = {
    "अंजलि वर्मा": (
        told(
            0.03,
            "modelling",
            """
Anjali explains like water running downhill, and Grade 9 watches it go by. We looked at one example
together, and I asked at each line: how did you know? She found two steps that she has never said aloud
to anybody. "क्यों," she wrote at the top of her plan, *why*, and underlined it twice.
""",
        ),
        told(
            0.57,
            "group-work",
            """
Pendulums from the ceiling, eleven of them, strings of all lengths, and not one instruction but "find
out what matters". She stood by the door with her hands behind her back for *seventeen minutes*. It cost
her more than any lecture. At the end a boy said that weight doesn't matter and was furious about it.
""",
        ),
        told(
            0.99,
            "assessment ideas",
            """
What would you bet on?

An idea of Anjali's that I should pass on, with her leave: on the slip before the bell she doesn't ask
what they have learned but **what they would now bet on**. She sorts the slips by how sure they are, not
by right and wrong. The sure and wrong ones are tomorrow's lesson.
""",
        ),
    ),
    "Robin Achterberg": (
        told(
            0.02,
            "first-meeting transitions",
            """
Robin's room has everything in it, and everyone is looking for it. Between lino and sketchbook eleven
minutes disappear, twice a lesson. They see it and are a little proud of it. We drew the paths that
pupils walk, with a felt pen on the plan of the room. It looked like a plate of noodles. They have
pinned it up.
""",
        ),
        told(
            0.5,
            "wellbeing",
            """
A pupil asked Robin in front of the class about being "they". Robin answered in one sentence and went on
with perspective. Afterwards, in the store room, their hands were shaking. What they want from me: not
outrage, not advice, only that I know it. And to ask the head, in their own time, what the school would
say.
""",
        ),
        told(
            0.97,
            "feedback transitions",
            """
Four minutes, singing

9X cleared away in four minutes, *singing*, which was nobody's plan. Robin has put the three trolleys
where the noodles crossed. Time won: about a quarter of an hour a week. They spend it on going round
with two questions: what are you trying, what's in the way? I heard the second one from a pupil, to
Robin.
""",
        ),
    ),
    "Nguyễn Minh Khoa": (
        told(
            0.02,
            "first-meeting pacing",
            """
Khoa plans as he used to write software: complete, tested, and for a machine. 8C is not a machine. He
laughed at that himself. Slide 31 of 44 when the bell went. I asked which ten minutes he would keep if a
fire alarm took the rest, and he knew it at once: the sorting cards.
""",
        ),
        told(
            0.6,
            "modelling",
            """
He made a mistake on purpose, and then a real one, and the class could not tell which was which. "Read
me the error," he said, and twenty-six children read it aloud. They mended it together. He told me later
that at his old firm nobody would have dared to find a bug in front of others. There is a lesson in that
for staff rooms.
""",
        ),
        told(
            0.995,
            "assessment follow-up",
            """
The loop ends when it is finished

Khoa's two questions in the middle of the lesson work. Today a third of 9A had "the loop ends when it is
finished", and he *stopped*. Chairs in a circle, one pupil as the counter, eleven minutes. The robot has
to wait. He worries about the scheme of work; I'd worry about the loop.
""",
        ),
    ),
    "Grace Wanjiru Mwangi": (
        told(
            0.0,
            "first-meeting routines",
            """
Grace in her first week: 26 children, one sink, and a queue in front of it. She sings the register, and
they answer in tune. I asked what she'd like me to look at, and she said "whether they are happy". They
are. We'll find the rest. Ask about her grandmother's school, and write down what she says.
""",
        ),
        told(
            0.45,
            "behaviour relationships",
            """
The boy who hides under the sand table came out by himself. She had put a cushion there, and a book, and
a card with a picture of a door. After eleven minutes he knocked on the table from below. Nobody
laughed. I have watched teachers for twenty years and have never seen it done like that.
""",
        ),
        told(
            0.985,
            "co-teaching !",
            """
Grace and her assistant

They plan for five minutes on the carpet with their shoes off. Each watches three children, and they
swap on Wednesdays. *It is the best use of two adults that I know at present.* Ask both whether Dilnoza
may come and see it. Both, not only Grace.
""",
        ),
        told(
            1.0,
            "language wellbeing",
            """
Beans

Came early, found Grace watering the bean plants with three children who are not supposed to be in yet.
Each plant has a name in its owner's language. The newest girl, who hasn't spoken in class so far, said
hers aloud: *maharagwe*. It seems that beans will do what we could not.
""",
        ),
    ),
    "Eamon Doyle": (
        told(
            0.05,
            "first-meeting my-practice",
            """
Eamon would like to become a mentor himself, and says so. In our first hour he gave me nine pieces of
good advice. I told him the number. After a silence he said: "That's ten for you, then." We'll get on.
He is to bring a conversation in which he only asked. He has a fortnight.
""",
        ),
        told(
            0.6,
            "wait-time questioning",
            """
Listened (with both their consent) to Eamon's talk with the new technician. Long silences, and they were
*hers* to fill. He asked four questions in half an hour. On the way out he said that his jaw hurt. I
said that this is how it feels to hold something for somebody.
""",
        ),
        told(
            0.99,
            "my-practice follow-up",
            """
Eamon, on his own

Eamon leads his first debrief alone next month, with somebody who has agreed to it. I won't be there,
and we both find that right. Before it he'd like to rehearse the opening. After it he owes me nothing,
but I hope for a walk. Since then he's been busy with the mock exams; don't chase him.
""",
        ),
    ),
    "Dilnoza Karimova": (
        told(
            0.0,
            "first-meeting",
            """
Dilnoza, first coffee

She has taught music for six years, never in English, and never with so many doors. We spoke about what
I write and who can read it, before anything else. She asked me to say it again, slowly, and then
nodded. What she wants first: that Year 6 *begins* when she begins.
""",
        ),
        told(
            1.0,
            "routines follow-up",
            """
Year 6 by the third bar

She tried it: no words at all for the first two minutes, only a rhythm on the drum, and whoever has
understood joins in. Year 6 was with her by the third bar. She was so surprised that she forgot the
lesson. Visit to Grace's room on Wednesday, if both agree.
""",
        ),
    ),
}
