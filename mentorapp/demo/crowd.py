"""More people than the twelve of the cast, for a demo at scale. They are invented too."""

from __future__ import annotations

import random
from collections.abc import Iterator

from mentorapp.demo.cast import GOALS, Person
from mentorapp.domain.ours.mentees import MenteeFields

_GIVEN = (
    "Abena", "Adrián", "Aiko", "Aleksandra", "Ama", "Anouk", "Arash", "Ayşe", "Beatriz", "Bence", "Chiara",
    "Chidi", "Dagny", "Daniela", "Désirée", "Emeka", "Eszter", "Farid", "Fatou", "Freya", "Gulnara", "Hamza",
    "Hana", "Ibrahim", "Ines", "Ioana", "Isak", "Jelena", "Jiho", "João", "Kamala", "Kofi", "Leila", "Léo",
    "Ling", "Lucía", "Mahmoud", "Marit", "Mateo", "Meera", "Milan", "Nadia", "Noor", "Oksana", "Olu", "Paolo",
    "Pilar", "Rania", "Ravi", "Saoirse", "Sefa", "Sina", "Sofia", "Sunita", "Tariq", "Temba", "Thandi", "Uma",
    "Viktor", "Wambui", "Yara", "Yusuf", "Zanele", "Zofia",
)  # fmt: skip
_FAMILY = (
    "Abebe", "Adeyemi", "Ahmadi", "Alvarado", "Andersson", "Bakker", "Bianchi", "Boateng", "Castillo", "Chen",
    "Costa", "Dahl", "Dimitrov", "Diop", "Eriksen", "Farouk", "Fischer", "Gomes", "Hassan", "Horváth",
    "Ionescu", "Jansen", "Juma", "Kaplan", "Kim", "Kovács", "Kowalska", "Lemaire", "Lopez", "Mahlangu",
    "Mensah", "Moreau", "Mwale", "Nair", "Ncube", "Okonkwo", "Oliveira", "Papadaki", "Park", "Petrović",
    "Quispe", "Rahman", "Reyes", "Rossi", "Sadeghi", "Saito", "Santos", "Schmidt", "Sharma", "Silva",
    "Tanaka", "Tesfaye", "Toure", "Varga", "Vasquez", "Virtanen", "Walsh", "Yıldız", "Zhang", "Zulu",
)  # fmt: skip
_SUBJECTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Mathematics", ("fractions", "ratio", "angles", "brackets", "probability", "measuring the yard")),
    ("Science", ("magnets", "cells", "dissolving", "food chains", "circuits", "the moon")),
    ("English", ("the ghost story", "commas", "the debate", "a poem", "reported speech", "the interview")),
    ("History", ("the strike", "the flood of the town", "sources", "the harvest", "letters from the front")),
    ("Geography", ("river bends", "the weather station", "maps", "cities", "volcanoes", "the coast")),
    ("Music", ("the round", "rhythm cards", "the blues", "listening", "the concert", "drums")),
    ("Physical education", ("relay", "the vault", "orienteering", "team games", "balance", "swimming")),
    ("Languages", ("directions", "the menu", "the past tense", "letters", "family words", "the song")),
    ("Computing", ("loops", "binary", "the robot", "passwords", "sorting", "the game project")),
    ("All subjects", ("number bonds", "phonics", "story time", "the market stall", "shapes", "seeds")),
)
_SCHOOLS = (
    "Millbrook School", "Northgate School", "Harbour Road Primary", "Linden Lower Secondary",
    "St Brigid's College", "Hillside Primary", "Quay Street School", "The Orchard School",
)  # fmt: skip
_ROLES = (
    "Newly qualified teacher", "Teacher, second year", "Teacher, fourth year", "Teacher, new to the school",
    "Teacher, back after leave", "Head of department", "Teacher, came from industry", "Class teacher",
)  # fmt: skip
_VOICES = (("she", "she/her"), ("he", "he/him"), ("they", "they/them"))


def crowd(count: int, seed: str) -> Iterator[Person]:
    """Yield ``count`` people with different names, the same for the same ``seed``."""
    rng = random.Random(f"{seed}/crowd")
    names = [(given, family) for given in _GIVEN for family in _FAMILY]
    rng.shuffle(names)
    for number in range(count):
        given, family = names[number % len(names)]
        again = number // len(names)
        yield _person(rng, given, f"{family} {'I' * (again + 1)}" if again else family)


def _person(rng: random.Random, given: str, family: str) -> Person:
    voice, pronouns = rng.choices(_VOICES, (46, 46, 8))[0]
    subject, topics = rng.choice(_SUBJECTS)
    first = rng.randrange(1, 11)
    school = rng.choice(_SCHOOLS)
    fields = MenteeFields(
        name=f"{given} {family}",
        pronouns=pronouns if rng.random() < 0.6 else "",
        role=rng.choice(_ROLES),
        subjects=subject,
        grades=f"Years {first} to {first + 2}",
        school=school,
    )
    long_unseen = rng.random() < 0.08
    met = rng.uniform(0, 0.85) if rng.random() < 0.8 else 0.0
    return Person(
        fields,
        called=given,
        voice=voice,
        classes=tuple(f"Year {first + step}" for step in range(3)),
        topics=topics,
        goals=tuple(rng.sample(GOALS, 4)),
        share=rng.uniform(0.75, 1.25) * (1 - met),
        quiet_days=rng.randrange(31, 80) if long_unseen else rng.randrange(13),
        met=met,
    )
