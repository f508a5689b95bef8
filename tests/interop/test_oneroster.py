from __future__ import annotations

from mentorapp.interop.rosters import RosterFormat, RosterRows, guess_mapping, read_roster, read_rows
from tests.interop.hostile import archive

V11 = (
    '"sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds",'
    '"givenName","familyName","middleName","identifier","email","sms","phone","agentSourcedIds","grades","password"\r\n'
)


def v11(name: str, role: str, status: str = "", enabled: str = "true", grades: str = "") -> str:
    given, family = name.split()
    mail = f"{given}@x.org".lower()
    first = f'"u1","{status}","","{enabled}","o1","{role}","u",""'
    return f'{first},"{given}","{family}","","","{mail}","","","","{grades}",""\r\n'


def read(data: bytes) -> RosterRows:
    table = read_roster(data, "users.csv")
    assert table.format is RosterFormat.ONEROSTER
    return read_rows(table, guess_mapping(table))


def test_only_adults_who_work_with_pupils_are_offered() -> None:
    rows = read(
        (
            V11
            + v11("Amina Okafor", "teacher")
            + v11("Pip Pupil", "student", grades="05")
            + v11("Gil Guardian", "guardian")
            + v11("Ada Aide", "aide", status="active")
            + v11("Tom Gone", "teacher", status="tobedeleted")
            + v11("Una Off", "teacher", enabled="false")
            + v11("Rob Robot", "robot")
            + v11("Nia None", "")
        ).encode()
    )
    assert [(one.fields.name, one.fields.role, one.line) for one in rows.ready] == [
        ("Amina Okafor", "Teacher", 2),
        ("Ada Aide", "Aide", 5),
    ]
    assert {row.who for row in rows.refused} == {""}
    assert [(row.line, row.reason_code) for row in rows.refused] == [
        (3, "roster.row_pupil"),
        (4, "roster.row_family"),
        (6, "roster.row_to_be_deleted"),
        (7, "roster.row_switched_off"),
        (8, "roster.row_unknown_role"),
        (9, "roster.row_no_role"),
    ]


def test_one_who_is_a_pupil_in_any_role_stays_out() -> None:
    people = 'u1,Sam,Both,"aide,student"\nu2,Ann,Ek,"guardian,siteAdministrator"\n'
    users = "sourcedId,givenName,familyName,roles\n" + people
    rows = read(users.encode())
    assert [one.fields.role for one in rows.ready] == ["Site administrator"]
    assert [row.reason_code for row in rows.refused] == ["roster.row_pupil"]


USERS_12 = (
    "sourcedId,status,enabledUser,username,givenName,familyName,email,grades,preferredGivenName,pronouns,primaryOrgSourcedId\n"
    "u1,,true,a,Amina,Okafor,amina@x.org,,,she/her,o1\n"
    "u2,,true,p,Pip,Pupil,pip@x.org,05,,,o1\n"
    "u3,,true,e,Elizabeth,Ford,liz@x.org,,Liz,,\n"
)


def test_a_file_that_gives_no_roles_says_so_and_keeps_out_whoever_has_a_grade() -> None:
    table = read_roster(USERS_12.encode())
    assert [note.code for note in table.notes] == ["roster.note_no_roles"]
    rows = read_rows(table, guess_mapping(table))
    assert [one.fields.name for one in rows.ready] == ["Amina Okafor", "Liz Ford"]
    assert [(row.line, row.reason_code) for row in rows.refused] == [(3, "roster.row_maybe_pupil")]


def test_a_package_gives_roles_and_the_names_of_schools() -> None:
    roles = (
        "sourcedId,userSourcedId,roleType,role,orgSourcedId,status\n"
        "r1,u1,primary,teacher,o1,\nr2,u2,primary,student,o1,\nr3,u3,primary,aide,o2,\nr4,u3,secondary,teacher,o1,tobedeleted\n"
    )
    orgs = "sourcedId,name,type\no1,Northgate Primary,school\no2,South High,school\n"
    parts = {
        "manifest.csv": b"",
        "users.csv": USERS_12.encode(),
        "roles.csv": roles.encode(),
        "orgs.csv": orgs.encode(),
    }
    table = read_roster(archive(parts), "export.zip")
    assert table.notes == ()
    rows = read_rows(table, guess_mapping(table))
    assert [(one.line, one.fields.name, one.fields.role, one.fields.school) for one in rows.ready] == [
        (2, "Amina Okafor", "Teacher", "Northgate Primary"),
        (4, "Liz Ford", "Aide", "South High"),
    ]
    assert rows.ready[0].fields.pronouns == "she/her"
    assert [row.reason_code for row in rows.refused] == ["roster.row_pupil"]


def test_a_package_without_its_other_files_is_read_as_its_users_alone() -> None:
    assert [one.fields.name for one in read(archive({"a/users.csv": USERS_12.encode()})).ready] == [
        "Amina Okafor",
        "Liz Ford",
    ]
