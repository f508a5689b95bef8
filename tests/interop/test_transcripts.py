"""Transcripts in tables and captions are read as they stand; what cannot be read is named with its place."""

from __future__ import annotations

import io
import tracemalloc
from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentorapp.domain.errors import UserError
from mentorapp.interop.transcripts import (
    Stamped,
    Transcript,
    Turn,
    Voice,
    filled_times,
    read_transcript,
    suggest_voice,
)


def table(*rows: str, head: str = "TimeStamp,Turn,Speaker,Sentence") -> Transcript:
    return read_transcript("lesson.csv", "\n".join([head, *rows]).encode())


def workbook(*rows: tuple[object, ...]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_table_is_read_with_its_times_speakers_and_words() -> None:
    found = table("0:00:12,1,T:,Good  morning", "1:02.5,2,S,Morning", "75,3,,Bell", ",4,T,")
    assert [(one.at_ms, one.speaker, one.text) for one in found.turns] == [
        (12_000, "T", "Good morning"),
        (62_500, "S", "Morning"),
        (75_000, "", "Bell"),
    ]
    assert found.stamped is Stamped.ALL
    assert [(one.name, one.words, one.suggested) for one in found.speakers] == [
        ("T", 2, Voice.TEACHER),
        ("", 1, Voice.OTHER),
        ("S", 1, Voice.PUPIL),
    ]


@pytest.mark.parametrize("head", ["start time,who,utterance", "BEGIN;Speaker;Text", "time\tName\tline"])
def test_columns_are_known_by_their_usual_names(head: str) -> None:
    cut = next(mark for mark in ",;\t" if mark in head)
    found = table(cut.join(["0:05", "T", "Hello"]), cut.join(["0:09", "S", "Hi"]), head=head)
    assert [(one.at_ms, one.speaker) for one in found.turns] == [(5_000, "T"), (9_000, "S")]


def test_rows_above_the_headings_and_unnamed_columns_do_no_harm() -> None:
    data = workbook(
        ("A lesson on ramps",), (), (None, "Sentence", "Speaker", "TimeStamp"), (0, "Go", "T", "0:03")
    )
    (turn,) = read_transcript("no-extension", data).turns
    assert (turn.at_ms, turn.speaker, turn.text) == (3_000, "T", "Go")


def test_times_of_a_workbook_are_times_however_they_are_kept() -> None:
    data = workbook(
        ("TimeStamp", "Speaker", "Sentence"),
        (time(0, 1, 30), "T", "as a time"),
        (timedelta(hours=1, seconds=5), "T", "as a length"),
        ("1:00:07", "T", "as words"),
    )
    assert [one.at_ms for one in read_transcript("l.xlsx", data).turns] == [90_000, 3_605_000, 3_607_000]


def test_lengths_that_no_lesson_has_are_minutes_and_it_is_said() -> None:
    data = workbook(
        ("TimeStamp", "Speaker", "Sentence"),
        ("02:39:00", "T", "two minutes"),
        (timedelta(hours=43, minutes=51), "T", "beyond a day"),
    )
    found = read_transcript("l.xlsx", data)
    assert [one.at_ms for one in found.turns] == [159_000, 2_631_000]
    assert [one.where for one in found.problems] == ["every time"]


def test_a_time_that_is_none_goes_back_or_is_a_formula_is_named_with_its_place() -> None:
    found = table("0:10,1,T,a", "soon,2,T,b", "0:05,3,T,c")
    assert [(one.where, one.what) for one in found.problems] == [
        ("row 3", "soon is not a time"),
        ("turn 3", "its time is before that of the turn above"),
    ]
    assert found.stamped is Stamped.SOME
    formula = workbook(("TimeStamp", "Speaker", "Sentence"), ("=1+1", "T", "a"), ("0:04", "T", "=A1"))
    asked = read_transcript("l.xlsx", formula)
    assert [(one.at_ms, one.text) for one in asked.turns] == [(None, "a")]
    assert [one.where for one in asked.problems] == ["row 2", "row 3"]


def test_one_odd_time_leaves_the_others_as_they_are() -> None:
    found = table("02:39,1,T,a", "02:45,2,S,b", "43:51:00,3,T,c")
    assert [one.at_ms for one in found.turns] == [159_000, 165_000, 2_631_000]
    assert [one.where for one in found.problems] == ["row 4"]


def test_minutes_written_as_hours_are_known_by_how_little_would_be_said() -> None:
    rows = [f"0{minute // 60}:{minute % 60:02}:00,1,T,so what" for minute in range(5, 165, 5)]
    found = table(*rows)
    assert [found.turns[at].at_ms for at in (0, -1)] == [5_000, 160_000]
    assert [one.where for one in found.problems] == ["every time"]
    much = table(*(f"{row}{' and so on' * 20}" for row in rows))
    assert [much.turns[at].at_ms for at in (0, -1)] == [300_000, 9_600_000]
    assert much.problems == ()


@pytest.mark.parametrize(
    ("stamp", "ms"),
    [
        ("01:02:03:12", 3_723_000),
        ("12.3456", 12_346),
        ("0:01:30.500000", 90_500),
        ("1:02", 62_000),
        ("75", 75_000),
    ],
)
def test_a_time_is_read_in_the_usual_ways(stamp: str, ms: int) -> None:
    assert table(f"{stamp},1,T,a", "90:00,2,T,b").turns[0].at_ms == ms


@pytest.mark.parametrize("stamp", ["0:99", "1:75:00", "-1", "1:00:00:00:00", "noon"])
def test_what_is_no_time_is_named(stamp: str) -> None:
    found = table(f"{stamp},1,T,a")
    assert (found.turns[0].at_ms, [one.where for one in found.problems]) == (None, ["row 2"])


def test_parts_of_a_day_are_times_and_it_is_said() -> None:
    data = workbook(("Time [d]", "Who", "Text"), (0.0065, "T", "a"), (0.0125, "S", "b"))
    found = read_transcript("l.xlsx", data)
    assert [one.at_ms for one in found.turns] == [561_600, 1_080_000]
    assert [one.where for one in found.problems] == ["every time"]


def test_a_second_sheet_with_turns_is_named() -> None:
    import openpyxl

    book = openpyxl.Workbook()
    for name in ("Part 1", "Part 2", "Notes"):
        sheet = book.create_sheet(name)
        sheet.append(("Speaker", "Sentence") if name != "Notes" else ("nothing", "here"))
        sheet.append(("T", name))
    out = io.BytesIO()
    book.save(out)
    found = read_transcript("l.xlsx", out.getvalue())
    assert [one.text for one in found.turns] == ["Part 1"]
    assert [one.where for one in found.problems] == ["sheet Part 2"]


def test_a_speaker_that_is_a_formula_or_too_long_is_named() -> None:
    data = workbook(("Speaker", "Sentence"), ("=A9", "a"), ("x" * 70, "b"))
    found = read_transcript("l.xlsx", data)
    assert [len(one.speaker) for one in found.turns] == [0, 60]
    assert [one.where for one in found.problems] == ["row 2", "row 3"]


def test_without_a_column_of_speakers_those_before_the_words_are_taken() -> None:
    found = table("0:01,T: Why?", "0:02,T: Say more", "0:03,Note: once", head="Time,Text")
    assert [(one.speaker, one.text) for one in found.turns] == [
        ("T", "Why?"),
        ("T", "Say more"),
        ("", "Note: once"),
    ]


def test_what_cannot_be_seen_is_written_out() -> None:
    (turn,) = table("0:01,1,T\u202e,safe\u202etxt.exe").turns
    assert "\u202e" not in turn.text + turn.speaker
    assert "<U+202E>" in turn.text


def test_web_captions_give_voices_times_and_plain_words() -> None:
    text = (
        "WEBVTT\n\nNOTE a remark\n00:00 not a cue\n\nSTYLE\n::cue {}\n\n"
        "first\n00:01.000 --> 00:02.500 align:start\n"
        "<v.loud Ms Vega>Why &amp; <i>how</i>?</v>\n\n01:00:03.000 --> 01:00:04.000\nBecause\nof this\n"
    )
    first, second = read_transcript("l.vtt", text.encode()).turns
    assert (first.at_ms, first.ends_ms, first.speaker, first.text) == (1_000, 2_500, "Ms Vega", "Why & how?")
    assert (second.at_ms, second.text) == (3_603_000, "Because of this")


def test_two_voices_in_one_caption_are_two_turns() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v T>Why?</v> <v Mia>Because.</v>\n"
    found = read_transcript("l.vtt", text.encode()).turns
    assert [(one.at_ms, one.speaker, one.text) for one in found] == [
        (1_000, "T", "Why?"),
        (1_000, "Mia", "Because."),
    ]


def test_no_caption_is_lost() -> None:
    text = (
        "WEBVTT\n\nNOTES-1\n00:01.000 --> 00:02.000\none\n\nNOTE 2\n00:02.000 --> 00:03.000\ntwo\n\n"
        "00:0x --> 00:04.000\nthree\n"
    )
    found = read_transcript("l.vtt", text.encode())
    assert [(one.at_ms, one.text) for one in found.turns] == [(1_000, "one"), (2_000, "two"), (None, "three")]
    assert [one.where for one in found.problems] == ["line 11"]


def test_subtitles_without_empty_lines_are_told_apart_by_their_times() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\ntwo\nand 3\n"
    found = read_transcript("l.srt", text.encode()).turns
    assert [(one.at_ms, one.text) for one in found] == [(1_000, "one"), (3_000, "two and 3")]


def test_a_time_line_inside_a_quoted_cell_makes_no_captions() -> None:
    found = table('0:01,1,T,"1\n00:00:01,000 --> 00:00:02,000\nhello"', "0:02,2,S,Yes")
    assert [one.speaker for one in found.turns] == ["T", "S"]


def test_captions_of_seven_hours_keep_their_times() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n07:00:01.000 --> 07:00:02.000\nb\n"
    found = read_transcript("l.vtt", text.encode())
    assert [one.at_ms for one in found.turns] == [1_000, 25_201_000]
    assert found.problems == ()


@pytest.mark.parametrize("piece", [b"\n", b"00:01.000 --> 00:02.000\nword\n\n", b"word word word\n"])
@pytest.mark.parametrize("megabytes", [3, 49])
def test_captions_without_end_are_refused_before_they_take_much_memory(piece: bytes, megabytes: int) -> None:
    data = b"WEBVTT\n\n" + piece * (megabytes * 1024 * 1024 // len(piece))
    tracemalloc.start()
    try:
        with pytest.raises(UserError):
            read_transcript("l.vtt", data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 150 * 1024 * 1024


written = st.lists(
    st.tuples(
        st.integers(0, 5_000), st.sampled_from(["T", "Mia"]), st.text("abc de.?", min_size=1, max_size=30)
    ),
    min_size=1,
    max_size=20,
)


@given(written)
def test_captions_and_tables_that_were_written_are_read_as_they_were(
    rows: list[tuple[int, str, str]],
) -> None:
    said = [(at, who, f"so {' '.join(text.split())}".strip()) for at, who, text in sorted(rows)]
    cues = "".join(
        f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02}.000 --> 02:00:00.000\n<v {who}>{text}</v>\n\n"
        for at, who, text in said
    )
    cells = [f"{at},{number},{who},{text}" for number, (at, who, text) in enumerate(said)]
    for found in (read_transcript("l.vtt", f"WEBVTT\n\n{cues}".encode()), table(*cells)):
        assert [(one.at_ms, one.speaker, one.text) for one in found.turns] == [
            (at * 1000, who, text) for at, who, text in said
        ]


def test_subtitles_with_a_recurring_prefix_have_voices() -> None:
    first = "1\r\n00:00:01,000 --> 00:00:02,000\r\nT: Hello\r\n\r\n"
    text = f"{first}2\r\n00:00:03,000 --> 00:00:04,500\r\nT: So: three\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        found = read_transcript("l.srt", text.encode(encoding)).turns
        assert [(one.speaker, one.text) for one in found] == [("T", "Hello"), ("T", "So: three")]


@pytest.mark.parametrize(
    ("speaker", "voice"),
    [("T", Voice.TEACHER), ("T1", Voice.TEACHER), ("Mrs. Lind", Voice.TEACHER),
     ("Teacher 2", Voice.TEACHER), ("Mr.Smith", Voice.TEACHER),
     ("Ms", Voice.TEACHER), ("S", Voice.PUPIL), ("SN", Voice.PUPIL), ("Meredith", Voice.PUPIL),
     ("Tim", Voice.PUPIL), ("", Voice.OTHER), ("[music]", Voice.OTHER)],
)  # fmt: skip
def test_a_name_suggests_a_voice(speaker: str, voice: Voice) -> None:
    assert suggest_voice(speaker) is voice


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "transcript.empty"),
        (b"TimeStamp,Speaker,Sentence\n0:01,T,\n", "transcript.empty"),
        (b"one,two\n1,2\n", "transcript.no_headings"),
        (b"WEBVTT\n\nnothing\n", "transcript.empty"),
        (b"PK\x03\x04broken", "spreadsheet.damaged"),
        (b"a\x00b", "roster.zero_bytes"),
        (b"Speaker,Sentence\n" + b"T,x\n" * 20_100, "roster.too_many_rows"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "spreadsheet.old_or_locked"),
    ],
)
def test_what_is_no_transcript_is_refused_in_words(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read_transcript("some.csv", data)
    assert caught.value.code == code


times = st.none() | st.integers(0, 7_200_000)


@given(st.lists(st.tuples(times, st.text("ab ", max_size=40)), min_size=1, max_size=40))
def test_filled_times_never_go_back_and_keep_every_stamp_that_does_not(
    rows: list[tuple[int | None, str]],
) -> None:
    turns = [Turn(number, at, None, "T", text) for number, (at, text) in enumerate(rows, 1)]
    filled = filled_times(turns)
    assert len(filled) == len(turns)
    assert [at for at, _ in filled] == sorted(at for at, _ in filled)
    assert all(at == turn.at_ms for turn, (at, given_there) in zip(turns, filled, strict=True) if given_there)
    stamps = [turn.at_ms for turn in turns if turn.at_ms is not None]
    if stamps == sorted(stamps):
        assert [given_there for _, given_there in filled] == [turn.at_ms is not None for turn in turns]


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_transcript_or_refused_in_words(data: bytes) -> None:
    for start in (b"", b"WEBVTT\n\n00:01.000 --> 00:02.000\n", b"Time,Speaker,Text\n"):
        try:
            found = read_transcript("some.txt", start + data)
        except UserError as error:
            assert error.code  # noqa: PT017 - any of them, and no other exception
        else:
            assert found.turns
