"""The list of notes, read page by page as it is scrolled."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mentorapp.services.note_queries import Cursor, NoteFilter
from mentorapp.services.notes import NoteHead, Page
from mentorapp.ui import when
from mentorapp.ui.widgets.painting import BadgeLook, Tone
from mentorapp.ui.widgets.rows import Role, RowLook, row_data

PAGE = 60
"""Notes read at a time: about eight screens of rows."""
REFRESHED = 600
"""Notes that a refresh reads at most, unless the person has scrolled farther."""
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[NoteFilter, Cursor | None, int], Page]


class NoteListModel(QAbstractListModel):
    """The notes that a filter lets through, as far as they were scrolled to.

    ``fetch`` answers with the heads after a cursor. A refresh reads again what was loaded and tells the
    view only what differs, so that the selection and the place in the list survive.
    """

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._filter = NoteFilter()
        self._heads: list[NoteHead] = []
        self._next: Cursor | None = None

    @property
    def filter(self) -> NoteFilter:
        """Return which notes are listed."""
        return self._filter

    @property
    def heads(self) -> Sequence[NoteHead]:
        """Return the notes that are loaded, in order."""
        return tuple(self._heads)

    def set_filter(self, chosen: NoteFilter) -> None:
        """List the notes that ``chosen`` lets through, from the first on."""
        page = self._fetch(chosen, None, PAGE)
        self.beginResetModel()
        self._filter = chosen
        self._heads = list(page.heads)
        self._next = page.next
        self.endResetModel()

    def refresh(self, keep: int = 0) -> None:
        """Read again what is loaded and change only the rows that differ.

        Of a list that was scrolled very far, what lies well beyond row ``keep`` is let go; scrolling reads
        it again.
        """
        wanted = min(len(self._heads), max(REFRESHED, keep + PAGE))
        page = self._fetch(self._filter, None, max(PAGE, wanted))
        self._next = page.next
        self._become(page.heads)

    def mark_drafts(self, note_ids: Set[int]) -> None:
        """Show the sign of a draft on these notes and on no others, without reading any note again."""
        for row, head in enumerate(self._heads):
            if head.has_draft != (head.id in note_ids):
                self._heads[row] = replace(head, has_draft=head.id in note_ids)
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, note_id: int | None) -> int:
        """Return the row of a note, or -1 when it is not loaded."""
        found = (row for row, head in enumerate(self._heads) if head.id == note_id)
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many notes are loaded."""
        return 0 if parent.isValid() else len(self._heads)

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether there may be more notes after those loaded."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if parent.isValid() or self._next is None:
            return
        page = self._fetch(self._filter, self._next, PAGE)
        self._next = page.next
        if page.heads:
            first = len(self._heads)
            self.beginInsertRows(QModelIndex(), first, first + len(page.heads) - 1)
            self._heads.extend(page.heads)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``role`` asks for."""
        if not index.isValid() or index.row() >= len(self._heads):
            return None
        head = self._heads[index.row()]
        match role:
            case Role.OBJECT:
                return head.id
            case Role.SORT:
                return head.created_at
            case _:
                return row_data(self.look_of(head), role)

    def look_of(self, head: NoteHead) -> RowLook:
        """Return how a note looks: its title, how it goes on, then whom it is about, when, and its tags."""
        title = head.title or self.tr("No words yet")
        details = [
            head.mentee_name or self.tr("Unfiled"),
            when.day(head.created_at),
            *(f"#{tag}" for tag in head.tags),
        ]
        badges: list[BadgeLook] = []
        signs: list[str] = []
        if head.has_draft:
            badges.append(BadgeLook(self.tr("Draft"), Tone.WARN, "pencil-line"))
            signs.append(self.tr("Draft"))
        if head.pinned:
            badges.append(BadgeLook("", Tone.ACCENT, "pin"))
            signs.append(self.tr("Pinned"))
        spoken = ", ".join([title, *signs, *details, head.excerpt])
        return RowLook(
            title,
            " · ".join(details),
            head.excerpt,
            tall=True,
            badges=tuple(badges),
            data=head.id,
            spoken=spoken,
        )

    def _become(self, heads: list[NoteHead]) -> None:
        """Turn the loaded rows into ``heads``, touching only what lies between the common ends."""
        old, new = [head.id for head in self._heads], [head.id for head in heads]
        start = _common(old, new)
        end = _common(old[start:][::-1], new[start:][::-1])
        if removed := len(old) - end - start:
            self.beginRemoveRows(QModelIndex(), start, start + removed - 1)
            del self._heads[start : start + removed]
            self.endRemoveRows()
        if added := len(new) - end - start:
            self.beginInsertRows(QModelIndex(), start, start + added - 1)
            self._heads[start:start] = heads[start : start + added]
            self.endInsertRows()
        for row, head in enumerate(heads):
            if self._heads[row] != head:
                self._heads[row] = head
                self.dataChanged.emit(self.index(row), self.index(row))


def _common(first: Sequence[int], second: Sequence[int]) -> int:
    """Return how many items the two begin with in common."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(first), len(second)))
