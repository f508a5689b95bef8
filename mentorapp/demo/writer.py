"""Composes notes: one after the other, for one person, following the goals they work on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from mentorapp.demo.cast import GOALS, Person
from mentorapp.demo.grammar import Hand
from mentorapp.demo.words import situations
from mentorapp.demo.words.arcs_first import FIRST
from mentorapp.demo.words.arcs_second import SECOND
from mentorapp.demo.words.goal import Goal, Lines
from mentorapp.demo.words.loose import UNFILED
from mentorapp.demo.words.situations import Situation
from mentorapp.demo.words.tasks import COUNTED, LIFE, QUOTES, TASKS
from mentorapp.demo.words.told import Told
from mentorapp.demo.words.unfiled import TOPICS, Topic

SHORTEST, USUAL, LONGEST = 38, 52, 74
"""Words a note is aimed at."""
_ARCS = {**FIRST, **SECOND}
_NOTES_A_GOAL = 21


@dataclass(frozen=True)
class Written:
    """A note before it has a moment; ``kind`` says at what time of the day such a note is written."""

    kind: str
    body: str
    tags: tuple[str, ...]
    pinned: bool = False


@dataclass(frozen=True)
class _Kind:
    name: str
    situation: Situation
    tag: str
    weights: tuple[float, float, float, float]
    """How often, at the beginning of a goal, while it is hard, when it gets better, when it lasts."""


_KINDS = (
    _Kind("visit", situations.VISIT, "visit", (5, 5, 6, 4)),
    _Kind("debrief", situations.DEBRIEF, "debrief", (4, 4, 3, 2)),
    _Kind("corridor", situations.CORRIDOR, "", (2, 4, 4, 4)),
    _Kind("message", situations.MESSAGE, "", (1, 3, 2, 2)),
    _Kind("planning", situations.PLANNING, "planning", (3, 3, 2, 1)),
    _Kind("worry", situations.WORRY, "wellbeing", (1, 3, 1, 1)),
    _Kind("review", situations.REVIEW, "review", (0, 0, 1, 3)),
    _Kind("prepare", situations.PREPARE, "questions", (3, 2, 2, 1)),
)
_STAGE_ENDS = (0.18, 0.48, 0.82)


def notes_about(person: Person, count: int, seed: str, years: int = 1) -> Iterator[Written]:
    """Yield ``count`` notes about ``person`` in the order in which they are written; all told by ``seed``."""
    rng = random.Random(f"{seed}/{person.fields.name}")
    hand = Hand(rng, person)
    told = _placed(_ARCS.get(person.fields.name, ()), count, years)
    goals = _goals_of(person, count, rng)
    for number in range(count):
        goal = goals[number * len(goals) // count]
        stage = _stage(number * len(goals) / count % 1)
        if number in told:
            yield _as_written(told[number])
        else:
            yield _compose(hand, goal, stage)


def notes_about_nobody(count: int, seed: str, years: int = 1) -> Iterator[Written]:
    """Yield ``count`` unfiled notes in the order in which they are written."""
    rng = random.Random(f"{seed}/unfiled")
    hand = Hand(rng, None)
    told = _placed(UNFILED, count, years)
    for number in range(count):
        yield _as_written(told[number]) if number in told else _reflect(hand, rng.choice(TOPICS))


def _placed(arc: tuple[Told, ...], count: int, years: int) -> dict[int, Told]:
    """Return the hand-written notes by their place among ``count``: all but the first in the last year."""
    places: dict[int, Told] = {}
    for note in reversed(arc):
        from_the_end = (1 - note.at) * (count / years if note is not arc[0] else count)
        place = max(0, min(count - 1, round(count - 1 - from_the_end)))
        while place in places and place > 0:
            place -= 1
        places[place] = note
    return places


def _as_written(told: Told) -> Written:
    return Written("told", told.body, told.tags, told.pinned)


def _goals_of(person: Person, count: int, rng: random.Random) -> list[Goal]:
    """Return the goals in the order in which they are worked on, about twenty notes each."""
    goals = list(person.goals)
    wanted = max(1, round(count / _NOTES_A_GOAL))
    while len(goals) < wanted:
        goals += rng.sample(GOALS, len(GOALS))
    return goals[:wanted]


def _stage(progress: float) -> int:
    return sum(progress >= end for end in _STAGE_ENDS)


def _compose(hand: Hand, goal: Goal, stage: int) -> Written:
    rng = hand.rng
    hand.aim = goal.aim
    hand.new_note()
    kind = rng.choices(_KINDS, [one.weights[stage] for one in _KINDS])[0]
    situation = kind.situation
    target = rng.triangular(SHORTEST, LONGEST, USUAL)
    opening, closing = hand.draw(situation.opens), hand.draw(situation.closes)
    extra, follow_up = _extra(hand, goal, kind.name)
    middle = _middle(hand, goal, kind, stage)
    room = target - _words(" ".join([opening, closing, extra, *middle]))
    while room > 0:
        aside = kind.name != "prepare" and rng.random() < 0.3
        middle.append(hand.draw(LIFE if aside else situation.details))
        room -= _words(middle[-1]) + 2
    body = _laid_out(hand, situation, opening, middle, extra, closing)
    return Written(kind.name, body, _tags(rng, kind, goal, follow_up=follow_up))


def _middle(hand: Hand, goal: Goal, kind: _Kind, stage: int) -> list[str]:
    """Return what the note says of the goal, as far as it has come."""
    rng = hand.rng
    if kind.name == "prepare":
        return []
    if kind.name == "worry":
        return [hand.draw(kind.situation.details)]
    first: Lines
    if stage == 0:
        first = goal.step if kind.name == "planning" else goal.look
    elif stage == 1:
        first = goal.snag if rng.random() < 0.68 else goal.look
    elif stage == 2:
        first = goal.win if rng.random() < 0.75 else goal.snag
    else:
        first = goal.hold if rng.random() < 0.45 else goal.win
    middle = [hand.draw(first)]
    if kind.name in {"debrief", "planning"} and first is not goal.step and stage < 3 and rng.random() < 0.6:
        middle.append(_next_step(hand, goal))
    elif kind.name == "debrief" and rng.random() < 0.4:
        middle.append(hand.draw(goal.ask))
    return middle


def _next_step(hand: Hand, goal: Goal) -> str:
    step = hand.draw(goal.step)
    return hand.rng.choice((f"**Next step:** {step}", f"One step: *{step.rstrip('.')}*.", step))


def _extra(hand: Hand, goal: Goal, kind: str) -> tuple[str, bool]:
    """Return a list, a quotation or nothing, and whether it is something to do."""
    rng = hand.rng
    if kind == "prepare":
        asked = [hand.draw(goal.ask) for _ in range(rng.choice((2, 3)))]
        return _bullets(rng, asked), False
    chance = rng.random()
    if chance < 0.14:
        return _bullets(rng, [hand.draw(TASKS) for _ in range(rng.choice((2, 3)))]), True
    if chance < 0.24 and kind in {"visit", "review"}:
        return _bullets(rng, [hand.draw(COUNTED) for _ in range(rng.choice((2, 3)))]), False
    if chance < 0.40 and kind in {"debrief", "message", "corridor", "review"}:
        return f"> {hand.draw(QUOTES)}", False
    return "", False


def _bullets(rng: random.Random, items: list[str]) -> str:
    items = list(dict.fromkeys(items))
    if rng.random() < 0.2:
        return "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    return "\n".join(f"- {item}" for item in items)


def _laid_out(
    hand: Hand, situation: Situation, opening: str, middle: list[str], extra: str, closing: str
) -> str:
    """Return the note on the page: with a first line of its own or without, in one paragraph or in more."""
    rng = hand.rng
    layout = rng.random()
    text = " ".join(middle)
    if opening.endswith(":"):
        head = hand.draw(situation.heads) if layout < 0.4 else ""
        blocks = [head, opening, extra, text, closing]
    elif layout < 0.38:
        blocks = [hand.draw(situation.heads), f"{opening} {text}".strip(), extra, closing]
    elif layout < 0.72:
        blocks = [opening, text, extra, closing]
    elif extra:
        blocks = [f"{opening} {text}".strip(), extra, closing]
    else:
        blocks = [f"{opening} {text} {closing}" if text else f"{opening} {closing}"]
    if not extra and len(blocks) == 4 and rng.random() < 0.5:
        blocks = [blocks[0], f"{blocks[1]} {closing}"]
    return "\n\n".join(block for block in blocks if block)


def _tags(rng: random.Random, kind: _Kind, goal: Goal, *, follow_up: bool) -> tuple[str, ...]:
    if rng.random() < 0.1:
        return ()
    tags = [kind.tag] if kind.tag and rng.random() < 0.7 else []
    if kind.name != "worry":
        tags += rng.sample(goal.tags, rng.choice((1, 1, 2)))
    if follow_up:
        tags.append("follow-up")
    return tuple(dict.fromkeys(tags))


def _reflect(hand: Hand, topic: Topic) -> Written:
    rng = hand.rng
    target = rng.triangular(SHORTEST, LONGEST, USUAL)
    says: list[str] = []
    while _words(" ".join(says)) < target:
        says.append(hand.draw(topic.says))
    says = list(dict.fromkeys(says))
    if rng.random() < 0.2:
        body = "\n".join(f"- {one}" for one in says)
    else:
        middle = len(says) // 2 if rng.random() < 0.4 else len(says)
        body = "\n\n".join(" ".join(part) for part in (says[:middle], says[middle:]) if part)
    if rng.random() < 0.6:
        body = f"{hand.draw(topic.heads)}\n\n{body}"
    tags = tuple(rng.sample(topic.tags, rng.choice((1, len(topic.tags)))))
    return Written("reflection", body, tags if rng.random() < 0.8 else ())


def _words(text: str) -> int:
    return len(text.split())
