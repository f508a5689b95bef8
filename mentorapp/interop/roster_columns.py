"""Which column of a roster holds what: recognised by its heading, in the languages that schools write."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from rapidfuzz import fuzz, process

from mentorapp.domain.ours.mentees import NAME_LIMIT
from mentorapp.interop.dates import DateOrder, date_order, has_numbered_dates
from mentorapp.interop.tables import Cell
from mentorapp.interop.words import folded_heading


class Field(StrEnum):
    """What a column may hold. A name stands in one column, or is put together of parts."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    PREFERRED_NAME = "preferred_name"
    """What the person is called instead of the given name."""
    EMAIL = "email"
    PRONOUNS = "pronouns"
    ROLE = "role"
    SUBJECTS = "subjects"
    GRADES = "grades"
    SCHOOL = "school"
    LANGUAGES = "languages"
    STARTED_ON = "started_on"
    ABOUT = "about"


NAME_FIELDS = (Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.PREFERRED_NAME)

# English; German; French; Spanish; Portuguese; a few more words that turn up in exports.
_WORDS: dict[Field, str] = {
    Field.NAME: """name, full name, teacher name, teacher, name of teacher, name of the teacher, mentee,
        mentee name, staff name, staff member, employee name, employee, display name, person, coachee,
        participant, participant name, last first, last name first name, surname first name, educator,
        vollstandiger name, name vorname, nachname vorname, lehrkraft, lehrer, lehrerin, lehrperson;
        nom, nom complet, nom et prenom, nom prenom, enseignant, enseignante, professeur;
        nombre, nombre completo, nombre del docente, nombre y apellidos,
         apellidos y nombre, docente, profesor, profesora, maestro;
        nome, nome completo, professor, professora, nome do professor; naam, cognome e nome""",
    Field.GIVEN_NAME: """first name, firstname, given name, given names, forename, fname, first, given,
        vorname, vornamen, rufname, prenom, prenoms, primer nombre, nombres, nombre de pila, nome proprio,
        primeiro nome, voornaam, imie""",
    Field.FAMILY_NAME: """last name, lastname, family name, surname, lname, last, second name, family,
        nachname, familienname, zuname, nom de famille, nom d usage, apellido, apellidos, primer apellido,
        sobrenome, apelido, ultimo nome, cognome, achternaam, nazwisko""",
    Field.PREFERRED_NAME: """preferred name, preferred first name, preferred given name, known as, nickname,
        goes by, chosen name, called, genannt, spitzname, prenom d usage, prenom usuel, nombre preferido,
        nombre social, nome social, nome preferido""",
    Field.EMAIL: """email, e mail, email address, e mail address, mail, work email, school email, email work,
        primary email, contact email, staff email, teacher email, mail address,
        e mail adresse, emailadresse, mailadresse, dienstliche e mail,
        courriel, adresse courriel, adresse e mail, adresse mail, adresse electronique, mel,
        correo, correo electronico, direccion de correo,
        endereco de email, correio eletronico, e mail escolar""",
    Field.PRONOUNS: """pronouns, pronoun, preferred pronouns, gender pronouns, pronomen, pronoms, pronom,
        pronombres, pronombre, pronomes, pronome""",
    Field.ROLE: """role, roles, position, job title, job, post, function, job role, staff role,
        rolle, funktion, stelle, amtsbezeichnung, dienststellung, role fonction, fonction, poste,
        emploi, qualite;
        rol, cargo, puesto, funcion, papel, funcao, posicao""",
    Field.SUBJECTS: """subject, subjects, subject area, subject areas, subjects taught, subject taught,
        teaching subject, teaching subjects, department, content area, discipline, courses, teaches,
        fach, facher, faecher, unterrichtsfach, unterrichtsfacher, fachbereich, facherkombination,
        matiere, matieres, disciplines, matiere enseignee, matieres enseignees,
        materia, materias, asignatura, asignaturas, area, disciplina, disciplinas, componente curricular""",
    Field.GRADES: """grade, grades, grade level, grade levels, year, years, year group, year groups, class,
        classes, level, levels, grades taught, key stage, phase, form,
        klasse, klassen, jahrgang, jahrgange, jahrgangsstufe, klassenstufe, klassenstufen, stufe,
        classe, niveau, niveaux, niveau de classe, annee scolaire enseignee, cycle,
        grado, grados, curso, cursos, nivel, niveles, ano, anos, serie, series, turma, turmas""",
    Field.SCHOOL: """school, school name, name of school, name of the school, site, campus, organisation,
        organization, institution, building, workplace, academy, placement school,
        schule, schulname, name der schule, dienststelle, einrichtung, einsatzschule, stammschule,
        ecole, etablissement, nom de l ecole, nom de l etablissement, college, lycee,
        escuela, colegio, centro, centro educativo, nombre de la escuela, institucion, plantel,
        escola, nome da escola, unidade escolar, instituicao""",
    Field.LANGUAGES: """language, languages, languages spoken, home language, spoken languages,
        preferred language, sprache, sprachen, langue, langues, langues parlees, idioma, idiomas, lengua,
        lenguas, lingua, linguas, linguagens""",
    Field.STARTED_ON: """start date, started, started on, date started, start, starting date, begin date,
        mentoring since, since, joined, date joined, hire date, date of hire, mentoring start,
        start of mentoring,
        beginn, startdatum, eintritt, eintrittsdatum, dienstantritt, seit, begonnen am, anfang,
        date de debut, debut, date d entree, date d arrivee, depuis, commence le,
        fecha de inicio, inicio, fecha inicio, desde, fecha de ingreso,
        data de inicio, data inicio, data de entrada, inicio em, startdate""",
    # Not notes, comments or remarks: those may be about the person and not by them. Mapped by hand only.
    Field.ABOUT: """about, about me, bio, biography, own words, in their own words, introduction, profile,
        uber mich, vorstellung, a propos, a propos de moi, presentation, acerca de mi, presentacion,
        sobre mim, apresentacao""",
}
_ALIASES: dict[str, Field] = {
    " ".join(alias.split()): which
    for which, words in _WORDS.items()
    for alias in re.split(r"[,;]", words)
    if alias.strip()
}
_JOINED_ALIASES = {alias.replace(" ", ""): which for alias, which in _ALIASES.items()}
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]")
# Alone the whole name; beside the other part, the family name or the given name.
_EITHER = {"name", "nom", "nombre", "nome", "naam"}
_CLOSE_ENOUGH = 88
_SHORTEST_TYPO = 5
_LONG_ALIASES = [alias for alias in _ALIASES if len(alias) >= _SHORTEST_TYPO]
_HEADING_LIMIT = 60
_WORDS_OF_A_NAME = re.compile(r"[^\W\d_][^\d@]*[ ,][^\d@]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class ColumnMapping:
    """Which column (from 0) holds each field, and how dates are written.

    ``dates_unclear`` says that the file itself allows both orders.
    """

    columns: dict[Field, int] = field(default_factory=dict)
    dates: DateOrder = DateOrder.DAY_FIRST
    dates_unclear: bool = False

    def with_column(self, which: Field, column: int | None) -> ColumnMapping:
        """Return the mapping with ``which`` read from ``column``, or from none; a column serves one field."""
        columns = {key: value for key, value in self.columns.items() if key != which and value != column}
        if column is not None:
            columns[which] = column
        return replace(self, columns=columns)

    def with_dates(self, order: DateOrder) -> ColumnMapping:
        """Return the mapping with the order of day and month as the person says."""
        return replace(self, dates=order, dates_unclear=False)

    @property
    def has_name(self) -> bool:
        """Whether some column holds a name."""
        return any(which in self.columns for which in NAME_FIELDS)


def recognise(heading: str) -> tuple[Field, float] | None:
    """Return the field that a heading speaks of and how sure that is (0 to 100), or None."""
    exact = _exactly(heading)
    if exact is not None:
        return exact
    words = folded_heading(heading)
    if len(words) < _SHORTEST_TYPO:
        return None
    found = process.extractOne(words, _LONG_ALIASES, scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH)
    return (_ALIASES[found[0]], found[1]) if found else None


def _exactly(heading: str) -> tuple[Field, float] | None:
    words = folded_heading(heading)
    if words in _ALIASES:
        return _ALIASES[words], 100.0
    bare = folded_heading(_ASIDE.sub(" ", heading))
    if bare in _ALIASES:
        return _ALIASES[bare], 97.0
    joined = words.replace(" ", "")
    return (_JOINED_ALIASES[joined], 96.0) if joined in _JOINED_ALIASES else None


def count_recognised(cells: Sequence[Cell]) -> int:
    """Return how many different fields a row names, if it is a row of headings; 0 for a row of values."""
    texts = [cell for cell in cells if isinstance(cell, str)]
    if len(texts) != len(cells) or any("@" in text for text in texts):
        return 0
    return len({found[0] for text in texts if len(text) <= _HEADING_LIMIT and (found := _exactly(text))})


def guess_columns(headers: Sequence[str], rows: Sequence[Sequence[Cell]]) -> ColumnMapping:
    """Return the likely mapping of ``headers``; without headings, told by contents."""
    sure = {
        (which, column): value
        for column, heading in enumerate(headers)
        if (found := recognise(heading))
        for which, value in [found]
    }
    columns: dict[Field, int] = {}
    for which, column in sorted(sure, key=lambda key: (-sure[key], key[1])):
        if which not in columns and column not in columns.values():
            columns[which] = column
    _settle_names(columns, headers)
    if not any(headers):
        columns = _by_content(rows)
    return _with_date_order(columns, rows)


def _settle_names(columns: dict[Field, int], headers: Sequence[str]) -> None:
    """Read 'Name, Vorname' and 'Nombre, Apellidos' as two parts; prefer two parts to a whole name."""
    name = columns.get(Field.NAME)
    if name is not None and folded_heading(headers[name]) in _EITHER:
        if Field.GIVEN_NAME in columns and Field.FAMILY_NAME not in columns:
            columns[Field.FAMILY_NAME] = columns.pop(Field.NAME)
        elif Field.FAMILY_NAME in columns and Field.GIVEN_NAME not in columns:
            columns[Field.GIVEN_NAME] = columns.pop(Field.NAME)
    if Field.GIVEN_NAME in columns and Field.FAMILY_NAME in columns:
        columns.pop(Field.NAME, None)
    elif Field.NAME in columns:
        for part in (Field.GIVEN_NAME, Field.FAMILY_NAME, Field.PREFERRED_NAME):
            columns.pop(part, None)


def _by_content(rows: Sequence[Sequence[Cell]]) -> dict[Field, int]:
    emails: Counter[int] = Counter()
    names: Counter[int] = Counter()
    for row in rows[:100]:
        for column, cell in enumerate(row):
            if not isinstance(cell, str) or len(cell) > NAME_LIMIT:
                continue
            if _EMAIL.fullmatch(cell.strip()):
                emails[column] += 1
            elif _WORDS_OF_A_NAME.fullmatch(cell.strip()):
                names[column] += 1
    columns = {Field.EMAIL: emails.most_common(1)[0][0]} if emails else {}
    if names:
        most = max(names.values())
        columns[Field.NAME] = min(column for column, count in names.items() if count >= 0.8 * most)
    return columns


def _with_date_order(columns: dict[Field, int], rows: Sequence[Sequence[Cell]]) -> ColumnMapping:
    column = columns.get(Field.STARTED_ON)
    if column is None:
        return ColumnMapping(columns)
    return with_dates_from(ColumnMapping(columns), rows)


def with_dates_from(mapping: ColumnMapping, rows: Sequence[Sequence[Cell]]) -> ColumnMapping:
    """Return the mapping with the order of day and month as its date column shows it."""
    column = mapping.columns.get(Field.STARTED_ON)
    if column is None:
        return replace(mapping, dates=DateOrder.DAY_FIRST, dates_unclear=False)
    texts = [row[column] for row in rows if column < len(row)]
    written = [text for text in texts if isinstance(text, str)]
    order = date_order(written)
    unclear = order is None and has_numbered_dates(written)
    return replace(mapping, dates=order or DateOrder.DAY_FIRST, dates_unclear=unclear)
