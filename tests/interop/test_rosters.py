from __future__ import annotations

from datetime import date

import pytest

from mentorapp.domain.errors import UserError
from mentorapp.domain.messages import MESSAGES, text_of
from mentorapp.interop.dates import DateOrder
from mentorapp.interop.rosters import (
    ColumnMapping,
    Field,
    ParsedPerson,
    Refused,
    guess_mapping,
    heading_or_letter,
    read_roster,
    read_rows,
)


def mapped(headings: str) -> dict[str, Field]:
    """What each heading of a comma-separated row is taken for."""
    table = read_roster(f"{headings}\n{','.join('abcdefghijklm'[: headings.count(',') + 1])}\n".encode())
    assert table.heading_line == 1
    return {table.headers[column]: which for which, column in guess_mapping(table).columns.items()}


def people(text: str) -> list[ParsedPerson]:
    table = read_roster(text.encode())
    return read_rows(table, guess_mapping(table)).ready


def names(text: str) -> list[str]:
    return [person.fields.name for person in people(text)]


def refused(text: str) -> list[tuple[int, str]]:
    table = read_roster(text.encode())
    rows = read_rows(table, guess_mapping(table)).refused
    assert all(text_of(row.error) for row in rows)
    return [(row.line, row.reason_code) for row in rows]


def test_english_headings_are_recognised() -> None:
    headings = "Teacher Name,Work Email,Pronouns,Position,Subjects Taught,Grade Levels,School Name"
    assert list(mapped(f"{headings},Languages,Start Date,About").values()) == [
        Field.NAME, Field.EMAIL, Field.PRONOUNS, Field.ROLE, Field.SUBJECTS, Field.GRADES, Field.SCHOOL,
        Field.LANGUAGES, Field.STARTED_ON, Field.ABOUT,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Nachname,Vorname,E-Mail-Adresse,Fächer,Klassen,Schule,Beginn",
         "family given email subjects grades school started"),
        ("Name,Vorname,Dienststelle,Funktion", "family given school role"),
        ("Nom,Prénom,Courriel,Matières,Classe,Établissement,Date de début",
         "family given email subjects grades school started"),
        ("Nombre,Apellidos,Correo electrónico,Asignatura,Curso,Centro educativo,Fecha de inicio",
         "given family email subjects grades school started"),
        ("Nome,Sobrenome,E-mail,Disciplina,Turma,Escola,Data de início",
         "given family email subjects grades school started"),
        ("Nombre completo,Cargo,Escuela", "name role school"),
        ("NOM COMPLET,FONCTION,ÉCOLE", "name role school"),
        ("first_name,last_name,e_mail", "given family email"),
        ("FirstName,LastName,EmailAddress", "given family email"),
        ("Name (required),E-mail*,School:", "name email school"),
        ("Full naem,Scool name,Emial address", "name school email"),
        ("Full name,First name,Email", "name email"),
        ("Teacher,First name,Last name", "given family"),
        ("Username,School name,Name", "school name"),
    ],
)  # fmt: skip
def test_headings_of_other_languages_and_hands_are_recognised(headings: str, expected: str) -> None:
    short = {"given": "given_name", "family": "family_name", "started": "started_on"}
    assert list(sorted_by_column(headings)) == [Field(short.get(word, word)) for word in expected.split()]


def sorted_by_column(headings: str) -> list[Field]:
    found = mapped(headings)
    return [found[heading] for heading in headings.split(",") if heading in found]


def test_notes_about_a_person_are_not_taken_for_their_own_words() -> None:
    assert Field.ABOUT not in mapped("Name,Notes,Comments,Bemerkungen").values()


def test_names_are_put_together_in_speaking_order() -> None:
    assert names("Last name,First name\nOkafor,Amina\n,Ben\nLi,\n") == ["Amina Okafor", "Ben", "Li"]
    assert names('Name,Email\n"Okafor, Amina",a@x.org\nBen Li,b@x.org\n') == ["Amina Okafor", "Ben Li"]
    assert names('Name,Email\n"Amina Okafor, Ph.D.",a@x.org\n"Li, Ben, MEd",\n') == [
        "Amina Okafor, Ph.D.",
        "Li, Ben, MEd",
    ]
    assert names("Given name,Preferred name,Surname\nElizabeth,Liz,Ford\nAnna,,Ek\n") == [
        "Liz Ford",
        "Anna Ek",
    ]


def test_every_field_arrives() -> None:
    (person,) = people(
        "Name,Email,Pronouns,Role,Subjects,Grades,School,Languages,Start date,About\n"
        'Amina Okafor,mailto:Amina@X.org,she/her,Teacher,"Science, maths",5-7,North,en; fr,2025-09-01,Hello\n'
    )
    fields = person.fields
    assert (fields.name, fields.email, fields.pronouns, fields.role) == (
        "Amina Okafor",
        "Amina@X.org",
        "she/her",
        "Teacher",
    )
    assert (fields.subjects, fields.grades, fields.school) == ("Science, maths", "5-7", "North")
    assert (fields.languages, fields.started_on, fields.about) == ("en; fr", date(2025, 9, 1), "Hello")


def test_every_row_that_stays_out_is_named_with_line_and_reason() -> None:
    text = (
        "Name,Email,Start date,About\n"
        ",nobody@x.org,,\n"
        "---,,,\n"
        "Ben Li,not an address,,\n"
        "Cleo Park,c@x.org,soon,\n"
        f"{'D' * 201},d@x.org,,\n"
        "E\x07va,e@x.org,,\n"
        f"Fay,f@x.org,,{'x' * 20001}\n"
        "Gus,g@x.org,,,oh\n"
        "Name,Email,Start date,About\n"
        ",,,\n"
        "Hal,h@x.org,2025-01-01,fine\n"
    )
    assert refused(text) == [
        (2, "roster.row_no_name"),
        (3, "roster.row_no_name"),
        (4, "roster.row_bad_email"),
        (5, "roster.row_bad_date"),
        (6, "roster.row_too_long"),
        (7, "roster.row_control_characters"),
        (8, "roster.row_too_long"),
        (9, "roster.row_too_many_cells"),
        (10, "roster.row_headings_again"),
    ]
    assert names(text) == ["Hal"]


def test_a_reason_speaks_of_the_column_as_the_person_knows_it() -> None:
    table = read_roster("Nom,Prénom,Début\nEk,Anna,bientôt\n".encode())
    row = read_rows(table, guess_mapping(table)).refused[0]
    assert text_of(row.error) == "“bientôt” in Début is not a date."
    assert heading_or_letter(("", *[""] * 30), 27) == "AB"


def test_a_row_that_stays_out_can_be_found_by_its_name() -> None:
    table = read_roster(b"Name,Email\nBen Li,nonsense\n,x@y.org\n" + b"C" * 500 + b",\n")
    assert [row.who for row in read_rows(table, guess_mapping(table)).refused] == ["Ben Li", "", ""]


def test_without_a_column_for_the_name_the_person_must_choose_one() -> None:
    table = read_roster(b"Whom,Email\nAnna Ek,a@x.org\n")
    with pytest.raises(UserError) as caught:
        read_rows(table, guess_mapping(table))
    assert caught.value.code == "roster.no_name_column"
    rows = read_rows(table, guess_mapping(table).with_column(Field.NAME, 0))
    assert rows.ready[0].fields.name == "Anna Ek"
    with pytest.raises(UserError):
        read_rows(table, ColumnMapping({Field.NAME: 9}))


def test_a_column_serves_one_field_and_may_be_left_out() -> None:
    mapping = ColumnMapping({Field.NAME: 0, Field.EMAIL: 1}).with_column(Field.SCHOOL, 1)
    assert mapping.columns == {Field.NAME: 0, Field.SCHOOL: 1}
    assert mapping.with_column(Field.SCHOOL, None).columns == {Field.NAME: 0}


def test_repeated_headings_are_told_apart_and_the_first_is_used() -> None:
    table = read_roster(b"Name,Email,Email,email,\nAnna,a@x.org,b@x.org,c@x.org,more\n")
    assert table.headers == ("Name", "Email", "Email (2)", "email (3)", "")
    assert guess_mapping(table).columns == {Field.NAME: 0, Field.EMAIL: 1}


def test_a_file_without_headings_loses_nobody() -> None:
    table = read_roster(b"Amina Okafor,Teacher,amina@x.org\nBen Li,Teacher,ben@x.org\n")
    assert table.heading_line == 0
    assert [note.code for note in table.notes] == ["roster.note_no_headings"]
    mapping = guess_mapping(table)
    assert mapping.columns == {Field.NAME: 0, Field.EMAIL: 2}
    assert len(read_rows(table, mapping).ready) == 2
    without_email = read_roster(b"Amina Okafor,Teacher,North\nBen Li,Teacher,South\n")
    assert without_email.heading_line == 0


def test_days_and_months_are_told_by_the_column_or_by_the_person() -> None:
    table = read_roster(b"Name,Start date\nAnna,03/04/2025\nBen,04/13/2025\n")
    mapping = guess_mapping(table)
    assert (mapping.dates, mapping.dates_unclear) == (DateOrder.MONTH_FIRST, False)
    unclear = read_roster(b"Name,Start date\nAnna,03/04/2025\n")
    mapping = guess_mapping(unclear)
    assert mapping.dates_unclear
    assert read_rows(unclear, mapping).ready[0].fields.started_on == date(2025, 4, 3)
    chosen = mapping.with_dates(DateOrder.MONTH_FIRST)
    assert not chosen.dates_unclear
    assert read_rows(unclear, chosen).ready[0].fields.started_on == date(2025, 3, 4)


def test_rows_that_explain_the_form_are_not_people() -> None:
    text = (
        "First name,Last name,School\n"
        "(required),(required),(optional)\n"
        "[Vorname],[Nachname],\n"
        "e.g. Jane,Doe,Hill School\n"
        "z. B. Anna,Berg,\n"
        "Elizabeth (Liz),Park,Hill\n"
        "Egon,Zbarsky,Hill\n"
    )
    assert refused(text) == [(line, "roster.row_not_a_person") for line in (2, 3, 4, 5)]
    assert names(text) == ["Elizabeth (Liz) Park", "Egon Zbarsky"]


def test_characters_that_cannot_be_seen_are_cut_from_the_edges_only() -> None:
    assert names("Name\n\u200bAnna\ufeff\u00a0\nمی\u200cنا\n") == ["Anna", "می\u200cنا"]


def test_every_reason_and_remark_has_a_text() -> None:
    assert text_of(Refused(3, "roster.row_no_name").error) == "There is no name."
    assert {code for code in MESSAGES if code.startswith("roster.")} >= {"roster.note_rows_above"}
