from __future__ import annotations

import random
import re
import statistics
from collections import Counter

import pytest

from mentorapp.demo.cast import CAST, GOALS, Person
from mentorapp.demo.crowd import crowd
from mentorapp.demo.grammar import Hand
from mentorapp.demo.words import situations
from mentorapp.demo.words.arcs_first import FIRST
from mentorapp.demo.words.arcs_second import SECOND
from mentorapp.demo.words.goal import lines, unwrapped
from mentorapp.demo.words.loose import DRAFTS
from mentorapp.demo.words.situations import Situation
from mentorapp.demo.words.tasks import COUNTED, LIFE, QUOTES, TASKS
from mentorapp.demo.words.unfiled import TOPICS
from mentorapp.demo.writer import Written, notes_about, notes_about_nobody
from mentorapp.domain.mine.notes import checked_body, checked_tag

SITUATIONS = [value for value in vars(situations).values() if isinstance(value, Situation)]
DECKS = [
    *(deck for goal in GOALS for deck in (goal.look, goal.step, goal.snag, goal.win, goal.hold, goal.ask)),
    *(deck for one in SITUATIONS for deck in (one.heads, one.opens, one.details, one.closes)),
    TASKS, COUNTED, QUOTES, LIFE,
]  # fmt: skip


def everything() -> list[Written]:
    written = [note for person in CAST for note in notes_about(person, 85, "1")]
    return [*written, *notes_about_nobody(62, "1")]


@pytest.mark.parametrize("voice", ["she", "he", "they"])
def test_every_sentence_can_be_filled_in_for_every_voice(voice: str) -> None:
    person = next(one for one in CAST if one.voice == voice)
    hand = Hand(random.Random(1), person)
    hand.aim = "wait"
    hand.new_note()
    for deck in DECKS:
        for sentence in deck:
            for _ in range(4):
                filled = hand.fill(sentence)
                assert not re.search(r"[{}|]|\[(?! \])|\\", filled), sentence
                assert not re.search(r"(?<![\w’'])they (?:is|was|has|does)\b", filled, re.IGNORECASE), (
                    sentence
                )
                assert not re.search(r"\b(?:she|he) (?:are|were|have|do)\b", filled, re.IGNORECASE), sentence


def test_sentences_about_nobody_need_nobody() -> None:
    hand = Hand(random.Random(1), None)
    for topic in TOPICS:
        for sentence in (*topic.heads, *topic.says):
            assert hand.fill(sentence) == sentence


def test_there_are_many_sentences_and_none_stands_twice() -> None:
    sentences = [sentence for deck in DECKS for sentence in deck]
    sentences += [sentence for topic in TOPICS for sentence in topic.says]
    assert len(sentences) > 600
    assert [sentence for sentence, times in Counter(sentences).items() if times > 1] == []


def test_no_sentence_of_a_deck_comes_again_before_all_were_used() -> None:
    hand = Hand(random.Random(3), CAST[0])
    deck = tuple(f"sentence {number}" for number in range(7))
    assert len({hand.draw(deck) for _ in range(7)}) == 7


def test_the_same_seed_tells_the_same_and_another_seed_tells_other_notes() -> None:
    person = CAST[1]
    assert list(notes_about(person, 60, "1")) == list(notes_about(person, 60, "1"))
    assert list(notes_about(person, 60, "1")) != list(notes_about(person, 60, "2"))


def test_notes_are_as_long_as_notes_are() -> None:
    lengths = [len(note.body.split()) for note in everything()]
    assert 56 <= statistics.mean(lengths) <= 66
    deciles = statistics.quantiles(lengths, n=20)
    assert deciles[0] >= 40
    assert deciles[-1] <= 85


def test_no_two_notes_are_the_same_and_few_begin_alike() -> None:
    bodies = [note.body for note in everything()]
    assert len(set(bodies)) == len(bodies)
    openings = Counter(" ".join(body.split()[:12]) for body in bodies)
    assert openings.most_common(1)[0][1] <= 12


def test_notes_and_tags_are_what_a_vault_takes() -> None:
    for note in everything():
        assert checked_body(note.body) == note.body
        assert [checked_tag(tag) for tag in note.tags] == list(note.tags)
        assert "  " not in note.body
        assert "\n\n\n" not in note.body


def test_notes_use_markdown_as_a_person_does() -> None:
    bodies = [note.body for note in everything()]
    for mark, least in ((r"^[-*] ", 100), (r"^> ", 40), (r"^\d\. ", 20), (r"\*\*.+?\*\*", 40)):
        assert sum(bool(re.search(mark, body, re.MULTILINE)) for body in bodies) >= least, mark


def test_the_work_on_a_goal_goes_from_what_was_seen_to_what_lasts() -> None:
    person = CAST[0]
    goal = person.goals[1]
    notes = [note.body for note in notes_about(person, 84, "1")][21:42]

    def said(deck: tuple[str, ...], bodies: list[str]) -> int:
        beginnings = [re.split(r"[\[{]", sentence)[0] for sentence in deck]
        return sum(start in body for body in bodies for start in beginnings if len(start) > 20)

    assert said(goal.hold, notes[:10]) == 0
    assert said(goal.hold, notes[10:]) > 0
    assert said(goal.look, notes[11:]) == 0


def test_every_hand_written_year_belongs_to_somebody_of_the_cast_and_is_told_whole() -> None:
    arcs = {**FIRST, **SECOND}
    assert set(arcs) == {person.fields.name for person in CAST}
    for person in CAST:
        for years in (1, 2):
            bodies = {note.body for note in notes_about(person, 85 * years, "1", years)}
            assert {note.body for note in arcs[person.fields.name]} <= bodies
    assert {name for _, name, _ in DRAFTS if name} <= {person.called for person in CAST}


def test_the_people_can_be_kept_and_are_of_many_kinds() -> None:
    for person in CAST:
        assert person.fields.checked() == person.fields
    names = "".join(person.fields.name for person in CAST)
    assert re.search("[\u0600-\u06ff]", names)
    assert re.search("[\u0900-\u097f]", names)
    assert {person.voice for person in CAST} == {"she", "he", "they"}
    assert sum(person.quiet_days > 30 for person in CAST) >= 2
    assert all(person.fields.email.endswith(".example") for person in CAST)


def test_a_crowd_has_as_many_names_as_people_and_is_the_same_for_the_same_seed() -> None:
    people: list[Person] = list(crowd(1200, "1"))
    assert len({person.fields.name for person in people}) == 1200
    assert people == list(crowd(1200, "1"))
    assert people != list(crowd(1200, "2"))
    for person in people[:50]:
        assert person.fields.checked() == person.fields


def test_blocks_of_text_are_read_line_by_line_and_paragraph_by_paragraph() -> None:
    assert lines("\n    one  two\n\n    three\n") == ("one two", "three")
    assert unwrapped("\na\nb\n\n- c\nd\n- e\n> f\n1. g\n") == "a b\n\n- c d\n- e\n> f\n1. g"
