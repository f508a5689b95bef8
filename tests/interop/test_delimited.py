from __future__ import annotations

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import text_of
from mentorapp.interop.delimited import DELIMITERS, Encoding, read_delimited
from mentorapp.interop.rosters import RosterTable, guess_mapping, read_roster, read_rows

PEOPLE = "Name;Schule\r\nZoë Müller;Grundschule Nord\r\nŁukasz Kowalski;Süd\r\n"


def names(data: bytes, encoding: str | None = None) -> list[str]:
    table = read_roster(data, "staff.csv", encoding=encoding)
    return [person.fields.name for person in read_rows(table, guess_mapping(table)).ready]


def code(data: bytes, **choices: str) -> str:
    with pytest.raises(UserError) as caught:
        read_roster(data, "staff.csv", **choices)
    return caught.value.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1250"])
def test_letters_come_out_right_or_not_at_all(encoding: str) -> None:
    data = PEOPLE.encode(encoding)
    if encoding == "cp1250":
        assert names(data, "cp1250") == ["Zoë Müller", "Łukasz Kowalski"]
    else:
        assert names(data) == ["Zoë Müller", "Łukasz Kowalski"]
        assert not read_roster(data).encoding_guessed


def test_utf16_is_read_in_both_byte_orders() -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert names(mark + PEOPLE.encode(encoding)) == ["Zoë Müller", "Łukasz Kowalski"]


def test_windows_letters_are_a_guess_that_is_stated() -> None:
    table = read_roster("Name,School\nZoë Müller,Nord\n".encode("cp1252"))
    assert table.rows[0].cells[0] == "Zoë Müller"
    assert (table.encoding, table.encoding_guessed) == ("cp1252", True)
    assert [note.code for note in table.notes] == ["roster.note_guessed_encoding"]


def test_the_person_may_choose_another_encoding() -> None:
    data = "Name,School\nZoë Müller,Nord\n".encode("mac_roman")
    table = read_roster(data, encoding="mac_roman")
    assert table.rows[0].cells[0] == "Zoë Müller"
    assert table.notes == ()


def test_bytes_that_no_guess_fits_are_an_error() -> None:
    assert code("Name\nЗоя Ё\n".encode("cp1251") + b"\x81\x8d") == "roster.unknown_encoding"


def test_a_file_that_breaks_its_own_encoding_names_the_line() -> None:
    with pytest.raises(UserError) as caught:
        read_roster(b"\xef\xbb\xbfName\nAnna\nZo\xeb\n")
    assert (caught.value.code, caught.value.params["line"]) == ("roster.broken_encoding", 3)
    assert code("Name\nAnna".encode("utf-16")[:-1]) == "roster.broken_encoding"
    assert code("Name\nZoë".encode("cp1252"), encoding="utf-8") == "roster.broken_encoding"
    assert code(b"Name\nAnna", encoding="rot13") == "roster.unknown_encoding"


def test_zero_bytes_are_refused() -> None:
    assert code(b"Name\nAn\0na\n") == "roster.zero_bytes"
    assert code("Name\nAn\0na\n".encode("utf-16")) == "roster.zero_bytes"
    assert code("Name\nAnna\n".encode("utf-16-le")) == "roster.zero_bytes"
    assert code(b"\x00\x01\x81\x8d program") == "roster.zero_bytes"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_of_four_delimiters_is_recognised(delimiter: str) -> None:
    lines = ["Name|Email|School", "Amina Okafor|amina@x.org|North; East, West", "Ben Li|ben@x.org|South"]
    rows = [[f'"{cell}"' for cell in line.split("|")] for line in lines]
    table = read_roster("\n".join(delimiter.join(row) for row in rows).encode())
    assert table.headers == ("Name", "Email", "School")
    assert table.rows[0].cells[2] == "North; East, West"


def test_the_line_that_names_the_delimiter_is_obeyed() -> None:
    table = read_roster(b"sep=;\r\nName;Email\r\nLi, Ben;ben@x.org\r\n")
    assert table.headers == ("Name", "Email")
    assert [row.line for row in table.rows] == [3]


def test_line_numbers_stay_true_over_quoted_line_breaks_and_blank_lines() -> None:
    table = read_roster(b'Name,About\r\n"Anna","one\r\ntwo\r\nthree"\r\n\r\n,,\r\nBen,"x ""y"" z"\r\n')
    assert [row.line for row in table.rows] == [2, 7]
    assert table.rows[1].cells == ("Ben", 'x "y" z')
    assert [person.line for person in read_rows(table, guess_mapping(table)).ready] == [2, 7]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_every_line_end_counts_as_one_line(end: str) -> None:
    table = read_roster(end.join(["Name,Email", "Anna,a@x.org", "", "Ben,b@x.org"]).encode())
    assert [row.line for row in table.rows] == [2, 4]


def test_an_open_quotation_mark_does_not_swallow_the_rest_of_the_file() -> None:
    with pytest.raises(UserError) as caught:
        read_roster(b'Name,Email\nAnna,a@x.org\n"Ben,b@x.org\nCleo,c@x.org\n')
    assert (caught.value.code, caught.value.params["line"]) == ("roster.open_quote", 3)


def test_a_row_that_never_ends_is_given_up_early() -> None:
    data = b'Name,Email\nAnna,a@x.org\n"Ben\n' + b"x" * 63 + b"\n"
    with pytest.raises(UserError) as caught:
        read_roster(data + (b"y" * 63 + b"\n") * 300_000)
    assert (caught.value.code, caught.value.params["line"]) == ("roster.endless_row", 3)


def test_a_cell_of_ten_megabytes_costs_only_its_own_row() -> None:
    data = b"Name,Email\n" + b"A" * 10_000_000 + b",a@x.org\nBen Li,b@x.org\n"
    table = read_roster(data)
    rows = read_rows(table, guess_mapping(table))
    assert [person.fields.name for person in rows.ready] == ["Ben Li"]
    assert [(row.line, row.reason_code) for row in rows.refused] == [(2, "roster.row_too_long")]
    assert max(len(str(cell)) for row in table.rows for cell in row.cells) < 40_000


def test_a_million_rows_are_refused() -> None:
    assert code(b"Name,Email\n" + b"Anna Ek,a@x.org\n" * 1_000_000) == "roster.too_many_rows"


def test_reading_stops_at_the_row_too_many() -> None:
    judged = []

    def judge(rows: list[list[str]]) -> int:
        judged.append(len(rows))
        return 0

    with pytest.raises(UserError) as caught:
        read_delimited(b"Anna\n" * 50, Encoding("utf-8", guessed=False), judge=judge, max_rows=6)
    assert (caught.value.code, caught.value.params["limit"]) == ("roster.too_many_rows", 6)
    assert judged == [50] * len(DELIMITERS)


def test_twenty_thousand_people_are_read_and_one_more_is_not() -> None:
    people = b"Anna Ek,a@x.org\n" * 20_000
    assert len(read_roster(b"Staff list\n\nName,Email\n" + people).rows) == 20_000
    assert code(b"Name,Email\n" + people + b"Ben Li,b@x.org\n") == "roster.too_many_rows"


def test_very_many_cells_are_refused() -> None:
    assert code((b"x" + b",x" * 199 + b"\n") * 6_000) == "spreadsheet.too_many_cells"


def test_an_empty_file_and_one_with_only_headings_say_so() -> None:
    assert code(b"") == "roster.empty"
    assert code(b"\xef\xbb\xbf \r\n\r\n") == "roster.empty"
    assert code(b"Name,Email\r\n") == "roster.only_headings"
    assert code(b'""\n""\n') == "roster.empty"


def test_a_list_of_one_person_without_headings_says_which_line_was_read_as_them() -> None:
    with pytest.raises(UserError) as caught:
        read_roster(b"\n\nAmina Okafor,Millbrook\n")
    assert text_of(caught.value).startswith("Line 3 was read as the headings, and there is nobody below it.")
    assert "such as “Name, Email”" in text_of(caught.value)


def test_too_many_columns_are_refused_and_empty_ones_are_not() -> None:
    wide = "Name" + "," * 5000 + "\nAnna" + "," * 5000 + "\n"
    assert read_roster(wide.encode()).headers == ("Name",)
    assert code(("Name" + ",x" * 200 + "\nAnna").encode()) == "spreadsheet.too_many_columns"


def test_the_csv_limit_of_the_process_is_left_as_it_was() -> None:
    import csv

    before = csv.field_size_limit()
    read_roster(b"Name\nAnna\n")
    code(b'Name\n"Anna\n')
    assert csv.field_size_limit() == before


def test_a_table_shows_nothing_of_anyone_in_its_repr() -> None:
    table: RosterTable = read_roster(b"Name\nAnna\n")
    assert "Anna" not in repr(table)
    assert "Anna" not in repr(read_rows(table, guess_mapping(table)).ready[0])
