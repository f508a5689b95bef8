"""A document becomes an instrument only when every field of it holds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.instruments.model import Ratings, Scoring, States
from mentorapp.instruments.reading import canonical, document, from_canonical, instrument, sha256


def lesson_rubric(**changed: object) -> dict[str, Any]:
    return {
        "key": "rubric",
        "title": "A rubric",
        "segments": {"count": 2, "minutes": 15},
        "scales": [
            {
                "key": "five",
                "levels": [{"key": str(n), "label": f"Level {n}", "value": n} for n in range(1, 6)],
            }
        ],
        "parts": [
            {
                "kind": "ratings",
                "key": "ratings",
                "label": "Ratings",
                "by_segment": True,
                "areas": [{"key": "talk", "label": "Talk"}],
                "indicators": [
                    {
                        "key": "wait",
                        "label": "Waits",
                        "area": "talk",
                        "scale": "five",
                        "descriptors": [{"level": "1", "text": "Goes on at once"}],
                        "behaviours": [{"key": "3s", "label": "Three seconds", "scale": "five"}],
                    }
                ],
            },
            {
                "kind": "states",
                "key": "talk",
                "label": "Talk",
                "choices": [{"key": "t", "label": "Teacher", "press": "1"}, {"key": "p", "label": "Pupils"}],
            },
        ],
        **changed,
    }


def refused(wrong: object) -> str:
    with pytest.raises(UserError) as caught:
        instrument(wrong)  # type: ignore[arg-type]
    assert caught.value.code == "instrument.wrong"
    return str(caught.value.params["where"])


def test_a_document_becomes_the_instrument_that_it_describes() -> None:
    one = instrument(lesson_rubric())
    ratings, states = one.parts
    assert isinstance(ratings, Ratings)
    assert ratings.overall is Scoring.MEAN
    assert ratings.indicators[0].descriptors[0].text == "Goes on at once"
    assert isinstance(states, States)
    assert states.exclusive
    assert one.scale("five").levels[4].value == 5.0


def test_what_is_written_is_read_again_and_has_one_canonical_form() -> None:
    one = instrument(lesson_rubric())
    assert instrument(document(one)) == one
    assert from_canonical(canonical(one)) == one
    shuffled = dict(reversed(lesson_rubric().items()))
    assert sha256(canonical(instrument(shuffled))) == sha256(canonical(one))


def test_each_mistake_is_named_with_its_place() -> None:
    parts = lesson_rubric()["parts"]
    ratings, states = parts
    assert refused([]) == "instrument"
    assert refused({"key": "a"}) == "title"
    assert refused(lesson_rubric(colour="red")) == "colour"
    assert refused(lesson_rubric(key="with space")) == "key"
    assert refused(lesson_rubric(title=3)) == "title"
    assert refused(lesson_rubric(parts=[])) == "parts"
    assert refused(lesson_rubric(parts=[{"kind": "poem"}])) == "parts[1].kind"
    assert refused(lesson_rubric(parts=[states, states])) == "parts"
    assert refused(lesson_rubric(segments={"count": 0, "minutes": 1})) == "segments"
    assert refused(lesson_rubric(scales=[])) == "part ratings, indicator wait"
    assert refused(lesson_rubric(parts=[{**states, "exclusive": "yes"}])) == "parts[1].exclusive"
    assert refused(lesson_rubric(parts=[{**states, "choices": []}])) == "part talk"
    assert refused(lesson_rubric(parts=[{**ratings, "overall": "median"}])) == "parts[1].overall"


def test_two_things_never_share_a_key_or_a_press() -> None:
    _, states = lesson_rubric()["parts"]
    twice = {**states, "choices": [{"key": "a", "label": "A"}, {"key": "a", "label": "B"}]}
    assert refused(lesson_rubric(parts=[twice])) == "part talk"
    pressed = {
        **states,
        "choices": [{"key": "a", "label": "A", "press": "x"}, {"key": "b", "label": "B", "press": "X"}],
    }
    assert refused(lesson_rubric(parts=[pressed])) == "press"


def test_not_applicable_is_never_a_level() -> None:
    levels = [{"key": "na", "label": "N/A"}, {"key": "1", "label": "One"}]
    assert refused(lesson_rubric(scales=[{"key": "five", "levels": levels}])) == "scale five"


def test_far_too_much_is_refused_by_the_count() -> None:
    _, states = lesson_rubric()["parts"]
    many = [{"key": f"k{number}", "label": "K"} for number in range(501)]
    assert refused(lesson_rubric(parts=[{**states, "choices": many}])) == "parts[1].choices"
    assert refused(lesson_rubric(summary="x" * 4_001)) == "summary"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(lesson_rubric())), json_values))
def test_whatever_a_field_says_it_is_an_instrument_or_a_named_mistake(changed: dict[str, Any]) -> None:
    try:
        one = instrument(lesson_rubric(**changed))
    except UserError as error:
        wrong = str(error)
    else:
        wrong = "" if instrument(json.loads(canonical(one))) == one else "it is another one when read again"
    assert wrong in {"", "instrument.wrong"}
