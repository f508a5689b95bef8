"""Rating and generating passphrases."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.paths import resources
from mentorapp.vault.passphrases import Advice, generate_phrase, rate, word_list


def test_the_word_list_is_the_published_one() -> None:
    data = (resources() / "passphrases" / "eff_large_wordlist.txt").read_bytes()
    assert (
        hashlib.sha256(data).hexdigest() == "addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e"
    )
    assert len(word_list()) == 7776
    assert not any(" " in word for word in word_list())


def test_every_generated_phrase_is_enough() -> None:
    phrases = {generate_phrase() for _ in range(200)}
    assert len(phrases) == 200
    for phrase in phrases:
        assert len(phrase.split(" ")) == 6
        assert rate(phrase).enough


def test_words_are_drawn_from_the_whole_list() -> None:
    drawn = set(generate_phrase(words=20_000).split(" "))
    assert drawn <= set(word_list())
    assert len(drawn) > 6900  # 7776 * (1 - exp(-20000 / 7776)) = 7182, some 20 standard deviations above


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("", Advice.WRITE_SOMETHING),
        ("password", Advice.COMMON_PASSWORD),
        ("qwertyuiop", Advice.COMMON_PASSWORD),
        ("zsedcftgbhu", Advice.KEYBOARD_ROW),
        ("teateateatea", Advice.REPEATS),
        ("abcdefghijklm", Advice.SEQUENCE),
        ("11/03/1987", Advice.DATES),
        ("henderson", Advice.NAMES),
        ("xq7v", Advice.ADD_WORDS),
    ],
)
def test_a_weak_passphrase_is_not_enough_and_the_advice_fits(passphrase: str, advice: Advice) -> None:
    rating = rate(passphrase)
    assert not rating.enough
    assert rating.advice is advice


def test_a_long_unusual_sentence_is_enough() -> None:
    rating = rate("my tall giraffe reads upside-down maps")
    assert rating.enough
    assert rating.score == 4
    assert rating.guesses_log10 >= 12
    assert rating.advice is Advice.GOOD


def test_score_four_alone_is_not_enough() -> None:
    rating = rate("xkq7vhzp2wm")
    assert rating.score == 4
    assert rating.guesses_log10 < 12
    assert not rating.enough


def test_the_longest_passphrase_is_rated_by_its_beginning() -> None:
    strong = generate_phrase(25)
    assert rate(strong + "x" * 900) == rate(strong[:72])
    assert not rate("a" * 1024).enough


@given(st.text(max_size=100))
def test_every_text_can_be_rated(passphrase: str) -> None:
    rating = rate(passphrase)
    assert 0 <= rating.score <= 4
    assert rating.enough == (rating.advice is Advice.GOOD)


def test_the_rating_library_is_loaded_only_when_a_passphrase_is_rated() -> None:
    program = "import sys, mentorapp.vault.passphrases; sys.exit('zxcvbn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
