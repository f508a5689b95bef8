from __future__ import annotations

import io
import struct
import zipfile
from contextlib import suppress
from datetime import date, datetime
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from mentorapp.domain.errors import UserError
from mentorapp.interop.rosters import RosterFormat, guess_mapping, read_roster, read_rows
from mentorapp.interop.tables import Unread
from tests.interop.hostile import BOOK, CONTENT_TYPES, archive, inline, raw_workbook, saved, workbook

HEADINGS = ("Name", "Email", "School")
AMINA = ("Amina Okafor", "amina@x.org", "North")


def code(data: bytes, **choices: str) -> str:
    with pytest.raises(UserError) as caught:
        read_roster(data, "staff.xlsx", **choices)
    return caught.value.code


def head() -> str:
    return f'<row r="1">{inline("A1", "Name")}{inline("B1", "Email")}</row>'


def person(line: int, name: str = "Amina Okafor") -> str:
    return f'<row r="{line}">{inline(f"A{line}", name)}{inline(f"B{line}", "amina@x.org")}</row>'


def test_what_a_file_is_its_content_says() -> None:
    data = workbook(HEADINGS, AMINA)
    for filename in ("staff.xlsx", "staff", "staff.csv", "staff.pdf"):
        table = read_roster(data, filename)
        assert table.format is RosterFormat.XLSX
        assert table.rows[0].cells == AMINA
    assert read_roster(b"Name\nAnna\n", "staff.xlsx").format is RosterFormat.CSV


def test_inline_strings_without_shared_strings_are_read() -> None:
    table = read_roster(raw_workbook(head() + person(2)), "staff")
    assert table.headers == ("Name", "Email")
    assert table.rows[0].cells == ("Amina Okafor", "amina@x.org")


def test_numbers_dates_and_flags_are_typed() -> None:
    book = Workbook()
    book.active.append(["Name", "Start date", "Grade", "Room", "Lead"])
    book.active.append(["Amina", datetime(2025, 9, 1), 6.0, 2.5, True])
    assert read_roster(saved(book)).rows[0].cells == ("Amina", date(2025, 9, 1), "6", "2.5", "True")


def test_thousands_of_empty_columns_are_tolerated() -> None:
    far = '<c r="XFD{0}"/>'
    rows = head().replace("</row>", far.format(1) + "</row>") + person(2).replace(
        "</row>", far.format(2) + "</row>"
    )
    table = read_roster(raw_workbook(rows))
    assert table.headers == ("Name", "Email")
    assert table.rows[0].cells == ("Amina Okafor", "amina@x.org")


def test_what_a_sheet_says_about_its_own_size_is_not_believed() -> None:
    for lie in ("A1", "A1:XFD1048576"):
        data = raw_workbook(head() + person(2), before=f'<dimension ref="{lie}"/>')
        assert read_roster(data).rows[0].cells == ("Amina Okafor", "amina@x.org")


def test_more_columns_in_use_than_allowed_are_refused() -> None:
    assert code(workbook(["Name", *map(str, range(220))], ["Anna"])) == "spreadsheet.too_many_columns"


def test_a_million_empty_rows_do_not_matter_and_row_numbers_stay_true() -> None:
    rows = head() + person(5) + person(1_048_000, "Ben Li") + '<row r="1048576"/>'
    assert [row.line for row in read_roster(raw_workbook(rows)).rows] == [5, 1_048_000]


def test_a_row_number_beyond_any_sheet_ends_the_reading() -> None:
    assert len(read_roster(raw_workbook(head() + person(2) + person(9_999_999_999))).rows) == 1


def test_too_many_rows_are_refused() -> None:
    rows = "".join(f"<row>{inline_row}</row>" for inline_row in ["<c t='str'><v>Anna</v></c>"] * 20_100)
    assert code(raw_workbook(head() + rows)) == "roster.too_many_rows"


def test_instruction_rows_above_the_headings_are_passed_over() -> None:
    table = read_roster(
        workbook(
            ["Staff list, please do not change"],
            [],
            ["Write the full name", "Work address", ""],
            HEADINGS,
            AMINA,
        )
    )
    assert table.headers == HEADINGS
    assert (table.heading_line, table.rows[0].line) == (4, 5)
    assert [(note.code, note.params) for note in table.notes] == [("roster.note_rows_above", {"line": 4})]


def test_the_sheet_that_looks_like_a_roster_is_taken_and_another_may_be_chosen() -> None:
    book = Workbook()
    book.active.title = "Read me"
    book.active.append(["How to use this file"])
    book.active.append(["Nothing"])
    staff = book.create_sheet("Staff")
    staff.append(HEADINGS)
    staff.append(AMINA)
    hidden = book.create_sheet("Old")
    hidden.append([*HEADINGS, "Role", "Subjects"])
    hidden.append(["Old"])
    hidden.sheet_state = "hidden"
    data = saved(book)
    table = read_roster(data)
    assert (table.sheet, table.sheets) == ("Staff", ("Read me", "Staff"))
    assert read_roster(data, sheet="Read me").rows[0].cells == ("Nothing",)
    assert code(data, sheet="Old") == "roster.no_such_sheet"


def test_formulas_are_never_calculated_but_reported() -> None:
    table = read_roster(
        workbook(HEADINGS, ['=HYPERLINK("http://x.org","Amina")', "a@x.org"], ["Ben", "=1+1"], AMINA)
    )
    assert table.rows[0].cells[0] is Unread.FORMULA
    assert [(note.code, note.params) for note in table.notes] == [("roster.note_formulas", {"line": 2})]
    rows = read_rows(table, guess_mapping(table))
    assert [(row.line, row.reason_code, row.params) for row in rows.refused] == [
        (2, "roster.row_formula", {"column": "Name"}),
        (3, "roster.row_formula", {"column": "Email"}),
    ]
    assert [person.fields.name for person in rows.ready] == ["Amina Okafor"]


def test_values_that_a_program_has_calculated_are_read() -> None:
    cells = '<c r="A2" t="str"><f>B2</f><v>Amina Okafor</v></c><c r="B2" t="str"><f>""</f><v></v></c>'
    table = read_roster(raw_workbook(f'{head()}<row r="2">{cells}</row>'))
    assert table.rows[0].cells == ("Amina Okafor",)
    assert table.notes == ()


def test_text_that_looks_like_a_formula_stays_text() -> None:
    text = "=HYPERLINK(&quot;http://x.org&quot;)"
    table = read_roster(raw_workbook(head() + person(2, text)))
    assert table.rows[0].cells[0] == '=HYPERLINK("http://x.org")'
    csv = read_roster(b'Name,Email\n"=HYPERLINK(""http://x.org"")",a@x.org\n@SUM(1),b@x.org\n')
    names = [one.fields.name for one in read_rows(csv, guess_mapping(csv)).ready]
    assert names == ['=HYPERLINK("http://x.org")', "@SUM(1)"]


def test_a_cell_that_shows_an_error_is_not_taken_for_a_name() -> None:
    table = read_roster(raw_workbook(head() + '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>'))
    assert read_rows(table, guess_mapping(table)).refused[0].reason_code == "roster.row_cell_error"


def test_a_file_that_would_unpack_to_a_giant_is_not_opened() -> None:
    many_parts = raw_workbook(head(), extra={f"xl/media/{n}.bin": bytes(900_000) for n in range(60)})
    assert len(many_parts) < 1_000_000
    assert code(many_parts) == "spreadsheet.bomb"


def test_a_part_that_unpacks_a_thousandfold_is_not_opened() -> None:
    assert code(raw_workbook(head(), extra={"xl/media/a.bin": bytes(5_000_000)})) == "spreadsheet.bomb"


def test_an_archive_of_very_many_parts_is_not_opened() -> None:
    assert code(archive({f"xl/{n}": b"" for n in range(5_000)})) == "spreadsheet.bomb"


def test_very_many_elements_are_not_parsed() -> None:
    noise = Random(1)
    rows = "".join(f"{'<row/>' * 1_000_000}<!--{noise.randbytes(50_000).hex()}-->" for _ in range(6))
    assert code(raw_workbook(head() + rows)) == "spreadsheet.bomb"


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "Amina"><!ENTITY b "&a;&a;">]>'
    assert code(raw_workbook(head() + person(2, "&b;"), declaration=bomb)) == "spreadsheet.damaged"


def test_an_encoding_that_could_hide_them_is_refused() -> None:
    sheet = ('<?xml version="1.0" encoding="utf-16"?>' + "<a/>").encode("utf-16")
    assert code(raw_workbook(head(), extra={"xl/other.xml": sheet})) == "spreadsheet.damaged"


@pytest.mark.parametrize("keep", [4, 30, 200, -1, -22, -300])
def test_a_truncated_file_is_an_error(keep: int) -> None:
    assert code(workbook(HEADINGS, AMINA)[:keep]) == "spreadsheet.damaged"


def test_a_damaged_part_is_noticed_by_its_sum() -> None:
    data = bytearray(raw_workbook(head() + person(2)))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        info = file.getinfo("xl/worksheets/sheet1.xml")
    header = struct.unpack("<26xHH", data[info.header_offset : info.header_offset + 30])
    data[info.header_offset + 30 + sum(header) + info.compress_size // 2] ^= 0x55
    assert code(bytes(data)) == "spreadsheet.damaged"


def test_a_locked_part_says_so() -> None:
    data = bytearray(raw_workbook(head() + person(2)))
    start = data.index(b"PK\x01\x02")
    data[start + 8] |= 1
    assert code(bytes(data)) == "spreadsheet.locked"


def test_other_kinds_of_files_are_named() -> None:
    assert code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "spreadsheet.old_or_locked"
    assert (
        code(archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}))
        == "spreadsheet.other_kind"
    )
    assert code(archive({"xl/workbook.bin": b"x"})) == "spreadsheet.other_kind"
    assert (
        code(archive({"word/document.xml": b"<a/>", "[Content_Types].xml": b"<a/>"})) == "spreadsheet.not_one"
    )
    assert code(archive({"holiday.jpg": b"x"})) == "spreadsheet.not_one"
    assert code(b"PK\x05\x06" + bytes(18)) == "spreadsheet.not_one"
    assert code(b"%PDF-1.7\n1 0 obj") == "spreadsheet.not_one"


def test_a_book_without_sheets_is_empty_and_one_that_lost_them_is_damaged() -> None:
    parts = {"[Content_Types].xml": CONTENT_TYPES.encode(), "xl/workbook.xml": b"<workbook/>"}
    assert code(archive(parts)) == "roster.empty"
    parts["xl/workbook.xml"] = BOOK.encode()
    assert code(archive(parts)) == "spreadsheet.damaged"


def test_reading_leaves_the_warnings_of_the_process_as_they_were() -> None:
    import warnings

    before = list(warnings.filters)
    read_roster(workbook(HEADINGS, AMINA))
    assert list(warnings.filters) == before


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_no_flipped_byte_ends_in_anything_but_a_table_or_a_plain_error(data: st.DataObject) -> None:
    xml = bytearray((head() + person(2) + '<row r="3"><c r="A3" t="s"><v>0</v></c></row>').encode())
    for _ in range(data.draw(st.integers(1, 4))):
        xml[data.draw(st.integers(0, len(xml) - 1))] = data.draw(st.integers(9, 126))
    with suppress(UserError):
        table = read_roster(raw_workbook(xml.decode()))
        read_rows(table, guess_mapping(table))
