"""A page: a header, a column of content, and what the window asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mentorapp.services.changes import Kind
from mentorapp.ui import keys, theme
from mentorapp.ui.accessibility import data, name, tab_by_layout
from mentorapp.ui.context import Context
from mentorapp.ui.widgets.badges import Avatar
from mentorapp.ui.widgets.buttons import IconButton
from mentorapp.ui.widgets.labels import Body, Title

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

WIDEST = 1080
PADDING_TOP, PADDING_SIDE, PADDING_NARROW = 28, 40, 24
NARROW = 860


class PageHeader(QWidget):
    """Title and subtitle, with an avatar before and the page's actions behind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._back = IconButton("arrow-left", self.tr("Back"), parent=self)
        self._back.hide()
        self._back_action: QAction | None = None
        self._avatar = Avatar("", parent=self)
        self._avatar.hide()
        self.title = Title("", self)
        self.subtitle = data(Body("", self))
        self.subtitle.setProperty("tone", "quiet")
        self.subtitle.hide()
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        row.addWidget(self._back)
        row.addWidget(self._avatar)
        row.addLayout(texts, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        row.addLayout(self._actions)
        row.setAlignment(self._actions, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_title(self, text: str, *, own_words: bool = False) -> None:
        """Show ``text``; ``own_words`` says that it is the person's, such as a name."""
        self.title.setText(text)
        self.title.setProperty("data", own_words)

    def set_subtitle(self, text: str) -> None:
        """Show a quiet line below the title, or none."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def set_avatar(self, text: str | None) -> None:
        """Show the initials of ``text`` before the title, or nothing."""
        self._avatar.set_name(text or "")
        self._avatar.setVisible(bool(text))

    def set_back(self, action: QAction | None) -> None:
        """Show an arrow that does ``action`` (going back), or none."""
        self._back.setVisible(action is not None)
        if self._back_action is not None:
            self._back.clicked.disconnect(self._back_action.trigger)
        self._back_action = action
        if action is not None:
            self._back.clicked.connect(action.trigger)
            self._back.setToolTip(keys.tip(action.text(), action.shortcut().toString()))
            name(self._back, action.text())

    def add_action(self, widget: QWidget) -> None:
        """Put a button (the primary one last) behind the title."""
        self._actions.addWidget(widget)


class _Column(QWidget):
    """The content of a page: as wide as it may be, in the middle, with the page's padding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scrolled")
        self.box = QVBoxLayout(self)
        self.box.setSpacing(24)
        self.foot = PADDING_TOP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Set the padding for the present width; a scroll bar stands in it, so that nothing moves aside."""
        view = self.parentWidget()
        area = view.parentWidget() if view is not None else None
        whole = area.width() if isinstance(area, QScrollArea) else self.width()
        side = PADDING_NARROW if whole < NARROW else PADDING_SIDE
        side = max(side, (whole - theme.px(WIDEST)) // 2)
        ends = [side, max(0, side - (whole - self.width()))]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends.reverse()
        self.box.setContentsMargins(ends[0], PADDING_TOP, ends[1], self.foot)

    def set_foot(self, foot: int) -> None:
        """Leave ``foot`` pixels below the content."""
        self.foot = foot
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Return no more width than a small window has: rows elide, text wraps."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.px(480)), hint.height())


class Page(QWidget):
    """Base of all pages: override what differs."""

    kinds: ClassVar[frozenset[Kind]] = frozenset()
    """Which changes make the page query again."""
    scrolling: ClassVar[bool] = True
    """False for pages that use the whole height themselves."""
    covers_rail: ClassVar[bool] = False
    """True for pages that take the whole window: the rail is hidden while they are shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        self.column = _Column()
        self.header = PageHeader(self.column)
        self.body = QVBoxLayout()
        self.body.setSpacing(24)
        self.column.box.addWidget(self.header, 0, Qt.AlignmentFlag.AlignTop)
        self.column.box.addLayout(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scrolled() if self.scrolling else self.column)
        context.events.changed.connect(self._changed)

    def refresh(self) -> None:
        """Query the vault and show what is there."""

    def focus_first(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()

    def flush(self) -> bool:
        """Keep every draft now; returns False when one could not be kept."""
        return True

    def open_target(self, target: object) -> None:
        """Show ``target``, which another page or the palette asked for."""

    def undo_here(self) -> bool:
        """Take back the last thing of the page's own; False leaves it to the window."""
        return False

    def redo_here(self) -> bool:
        """Do the page's own last thing again; False leaves it to the window."""
        return False

    def person_in_view(self) -> int | None:
        """Return the id of the one mentee whom the page is about: quick capture begins with them."""
        return None

    def refresh_if_stale(self) -> None:
        """Query again if anything has changed since the last time."""
        if self._stale:
            self._stale = False
            self.refresh()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's signature
        """Let Tab follow the eye."""
        tab_by_layout(self)
        return super().focusNextPrevChild(next)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the column to the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "column"):
            self.column.fit()

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.column)
        return area

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if not self.kinds & kinds:
            return
        self._stale = True
        if self.isVisible():
            self.refresh_if_stale()
