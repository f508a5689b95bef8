"""The people of the demo. All of them are invented."""

from __future__ import annotations

from dataclasses import dataclass

from mentorapp.demo.words.goal import Goal
from mentorapp.demo.words.goals_room import ADULTS, CALM, CHANGES, START
from mentorapp.demo.words.goals_talk import FAIR, GROUPS, LANGUAGE, QUESTIONS, WAIT
from mentorapp.demo.words.goals_work import CHECKS, FEEDBACK, HOURS, MODEL, PACE, READING
from mentorapp.domain.ours.mentees import MenteeFields

GOALS = (
    WAIT, QUESTIONS, GROUPS, FAIR, LANGUAGE, START, CHANGES, CALM, ADULTS, CHECKS, FEEDBACK, PACE, MODEL,
    READING, HOURS,
)  # fmt: skip


@dataclass(frozen=True)
class Person:
    """A mentee and what the mentor needs to write about them.

    ``called`` is the name in the notes, ``voice`` one of ``she``, ``he``, ``they``. ``quiet_days`` is
    how long before the end the last note was written; ``joined`` where in the last year (0 to 1) the first,
    ``met`` where in all the years.
    """

    fields: MenteeFields
    called: str
    voice: str
    classes: tuple[str, ...]
    topics: tuple[str, ...]
    goals: tuple[Goal, ...]
    share: float = 1.0
    quiet_days: int = 1
    joined: float = 0.0
    met: float = 0.0


AMINA = Person(
    MenteeFields(
        name="Amina Okafor",
        pronouns="she/her",
        role="Science teacher, third year",
        subjects="Science",
        grades="Years 5 to 7",
        school="Millbrook School",
        languages="English, Igbo, some French",
        email="amina.okafor@millbrook.example",
        about="I trained as a lab technician in Enugu and came to teaching late. I like things that roll, "
        "drip and explode safely. I would like my pupils to argue about evidence the way my aunts argue "
        "about soup.",
    ),
    "Amina",
    "she",
    ("Year 5", "Year 6", "Year 7"),
    ("forces", "friction", "dissolving", "food chains", "the marble ramp", "shadows", "the water cycle"),
    (QUESTIONS, WAIT, CHECKS, MODEL),
    share=1.25,
    quiet_days=0,
)
JONAS = Person(
    MenteeFields(
        name="Jonas Lind",
        pronouns="he/him",
        role="Newly qualified teacher",
        subjects="Mathematics",
        grades="Years 7 and 8",
        school="Northgate School",
        languages="Swedish, English",
        email="jonas.lind@northgate.example",
        about="First class of my own. I play the double bass and I am more patient with it than with myself.",
    ),
    "Jonas",
    "he",
    ("7A", "7C", "8B"),
    ("fractions", "negative numbers", "ratio", "angles", "brackets", "percentages", "straight-line graphs"),
    (START, CALM, MODEL, HOURS),
    share=1.2,
    quiet_days=0,
)
TOMASZ = Person(
    MenteeFields(
        name="Tomasz Nowak",
        role="History teacher, head of year",
        subjects="History, citizenship",
        grades="Grades 8 to 10",
        school="Northgate School",
        languages="Polish, English, German",
        email="t.nowak@northgate.example",
        about="Twenty-two years in classrooms, four countries on the map that no longer exist. "
        "I am told that I talk too well.",
    ),
    "Tomasz",
    "he",
    ("8A", "9C", "10B"),
    ("the corn laws", "sources on the strike", "the partition", "propaganda", "the wall", "migration"),
    (PACE, GROUPS, READING, FAIR),
    quiet_days=34,
)
PRIYA = Person(
    MenteeFields(
        name="Priya Shah",
        pronouns="she/her",
        role="Class teacher, back after leave",
        subjects="All subjects, leads reading",
        grades="Year 4",
        school="Harbour Road Primary",
        languages="English, Gujarati, Hindi",
        email="p.shah@harbourroad.example",
        about="Back three days a week with a small son at home. I want to be good at this again without "
        "being here until six.",
    ),
    "Priya",
    "she",
    ("Year 4", "4 Oak"),
    ("reading aloud", "column subtraction", "rivers", "persuasive letters", "the Romans", "times tables"),
    (HOURS, READING, FEEDBACK, ADULTS),
    quiet_days=41,
)
ROSA = Person(
    MenteeFields(
        name="Rosa Vidal",
        pronouns="she/her",
        role="Languages teacher",
        subjects="Spanish, French",
        grades="Years 7 to 9",
        school="Linden Lower Secondary",
        languages="Catalan, Spanish, French, English",
        email="rosa.vidal@linden.example",
        about="In my lessons we sing. Not everybody is grateful for it.",
    ),
    "Rosa",
    "she",
    ("7B", "8A", "9B"),
    ("the perfect tense", "ordering a meal", "directions", "the song", "family words", "letters to Lyon"),
    (FAIR, WAIT, CHANGES, GROUPS),
    share=1.1,
    quiet_days=0,
)
SALMA = Person(
    MenteeFields(
        name="سلمى الزيات",
        pronouns="she/her",
        role="Teacher of Arabic and humanities",
        subjects="Arabic, geography",
        grades="Grades 6 to 9",
        school="Linden Lower Secondary",
        languages="العربية, English, Français",
        email="salma.zayat@linden.example",
        about="أحب أن يسأل التلاميذ أكثر مما أسأل أنا. "
        "I taught for nine years in Alexandria; here I am new again.",
    ),
    "Salma",
    "she",
    ("6A", "7D", "9A"),
    ("the Nile", "reading a map", "trade winds", "the poem", "cities and water", "root letters"),
    (LANGUAGE, QUESTIONS, FEEDBACK, PACE),
    quiet_days=2,
)
ANJALI = Person(
    MenteeFields(
        name="अंजलि वर्मा",
        pronouns="she/her",
        role="Physics teacher, fourth year",
        subjects="Physics",
        grades="Grades 9 to 12",
        school="St Brigid's College",
        languages="हिन्दी, English, मराठी",
        email="a.verma@stbrigids.example",
        about="मैं चाहती हूँ कि हर सवाल का जवाब एक प्रयोग हो। Ask me about pendulums.",
    ),
    "Anjali",
    "she",
    ("Grade 9", "Grade 10", "11 Physics"),
    ("the pendulum", "circuits", "refraction", "units", "momentum", "half-life", "graphs of motion"),
    (MODEL, GROUPS, CHECKS, WAIT),
    quiet_days=3,
)
ROBIN = Person(
    MenteeFields(
        name="Robin Achterberg",
        pronouns="they/them",
        role="Art and design teacher",
        subjects="Art, design and technology",
        grades="Years 7 to 11",
        school="St Brigid's College",
        languages="Dutch, English",
        email="robin.achterberg@stbrigids.example",
        about="I make prints. I would rather have thirty bad ideas on the table than one good one in a head.",
    ),
    "Robin",
    "they",
    ("Year 7", "9X", "Year 10"),
    ("lino printing", "self-portraits", "perspective", "the bridges", "colour mixing", "the sketchbooks"),
    (CHANGES, FEEDBACK, ADULTS, QUESTIONS),
    quiet_days=5,
)
KHOA = Person(
    MenteeFields(
        name="Nguyễn Minh Khoa",
        role="Computing teacher, came from industry",
        subjects="Computing",
        grades="Years 8 to 10",
        school="Northgate School",
        languages="Tiếng Việt, English",
        email="khoa.nguyen@northgate.example",
        about="Twelve years of writing software, two of teaching it. The second is harder to debug.",
    ),
    "Khoa",
    "he",
    ("8C", "9A", "Year 10"),
    ("loops", "binary", "debugging", "the robot project", "passwords", "lists", "sorting cards"),
    (PACE, MODEL, CHECKS, LANGUAGE),
    quiet_days=1,
)
GRACE = Person(
    MenteeFields(
        name="Grace Wanjiru Mwangi",
        pronouns="she/her",
        role="Class teacher, first year",
        subjects="All subjects",
        grades="Year 1",
        school="Harbour Road Primary",
        languages="Kiswahili, Gĩkũyũ, English",
        email="grace.mwangi@harbourroad.example",
        about="My grandmother taught under a tree in Nyeri, sixty at a time. I have twenty-six and a sink.",
    ),
    "Grace",
    "she",
    ("Year 1", "1 Willow"),
    ("number bonds", "phonics", "the seaside", "story time", "shapes", "the bean plants", "weighing things"),
    (START, CALM, LANGUAGE, ADULTS),
    share=1.1,
    quiet_days=0,
)
EAMON = Person(
    MenteeFields(
        name="Eamon Doyle",
        pronouns="he/him",
        role="Head of chemistry, learning to mentor",
        subjects="Chemistry",
        grades="Years 9 to 13",
        school="St Brigid's College",
        languages="English, Gaeilge",
        email="eamon.doyle@stbrigids.example",
        started_on=None,
        about="Fifteen years in. I have told people what to do for ten of them and would like to learn "
        "how to ask.",
    ),
    "Eamon",
    "he",
    ("Year 9", "10 Set 2", "Year 12"),
    ("titration", "the mole", "rates of reaction", "flame tests", "bonding", "yield"),
    (WAIT, HOURS, FAIR, READING),
    share=0.8,
    quiet_days=52,
)
DILNOZA = Person(
    MenteeFields(
        name="Dilnoza Karimova",
        pronouns="she/her",
        role="Music teacher, new here",
        subjects="Music",
        grades="Years 3 to 8",
        school="Harbour Road Primary",
        languages="Oʻzbekcha, Русский, English",
        email="dilnoza.karimova@harbourroad.example",
        about="I play the dutar. I am learning how loud an English school is.",
    ),
    "Dilnoza",
    "she",
    ("Year 3", "Year 6", "the choir"),
    ("rhythm cards", "the round", "listening", "drums", "the lullaby"),
    (START, GROUPS),
    share=0.16,
    quiet_days=1,
    joined=0.93,
)
CAST = (
    AMINA, JONAS, TOMASZ, PRIYA, ROSA, SALMA, ANJALI, ROBIN, KHOA, GRACE, EAMON, DILNOZA,
)  # fmt: skip
