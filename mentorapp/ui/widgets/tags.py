"""Tags as chips: type, then comma or Enter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.icons import pixmap
from mentorapp.ui.widgets import painting
from mentorapp.ui.widgets.containers import FlowLayout

LONGEST = 60
CHIP_HEIGHT = 28


class Chip(QAbstractButton):
    """One tag; pressing it (or Delete on it) takes it away."""

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self.setText(tag)
        data(self)
        name(self, self.tr("Tag {0}").format(tag), self.tr("Press to remove"))
        self.setToolTip(self.tr("Remove this tag"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the tag and the cross."""
        width = theme.text_width(self.tag, "quiet", bold=True) + theme.px(10 + 6 + 12 + 8)
        return QSize(width, theme.px(CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        del event
        painter = QPainter(self)
        t = theme.tokens()
        border = t.mine if self.underMouse() or t.name == "contrast" else ""
        painting.box(painter, self.rect(), t.mine_soft, border, self.height() / 2)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, end = theme.px(12), theme.px(8)
        cross = QRect(0, (self.height() - side) // 2, side, side)
        cross.moveLeft(end if rtl else self.width() - side - end)
        inner = self.rect().adjusted(theme.px(10), 0, -theme.px(10), 0)
        painting.words(painter, inner, self.tag, "quiet", t.mine, bold=True)
        painter.drawPixmap(cross, pixmap("x", "mine", 12))
        if self.hasFocus():
            painting.ring(painter, self.rect(), self.height() / 2)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete, Backspace and Enter press it too."""
        keys = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)


class _TagLine(QLineEdit):
    """The line where the next tag is typed."""

    finished = Signal()
    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish on comma or Enter; Backspace in an empty line takes the last tag back."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        modified = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.text() == "," or (enter and self.text().strip() and not modified):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class TagEditor(QWidget):
    """The tags of something, and a line to add another."""

    changed = Signal()
    """The person added or removed a tag."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=6)
        self._chips: list[Chip] = []
        self.edit = _TagLine(self)
        name(self.edit, text)
        self.edit.setPlaceholderText(self.tr("Add a tag"))
        self.edit.setMaxLength(LONGEST)
        self.edit.setMinimumWidth(theme.px(120))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = QListView(self)
        popup.setObjectName("completions")
        completer.setPopup(popup)
        completer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.edit.setCompleter(completer)
        self.edit.finished.connect(self._take)
        self.edit.editingFinished.connect(self._take)
        self.edit.emptied.connect(self._drop_last)
        self._flow.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tags(self) -> tuple[str, ...]:
        """Return the tags, and the one still being typed."""
        listed = [chip.tag for chip in self._chips]
        waiting = _clean(self.edit.text())
        if waiting and waiting.casefold() not in {tag.casefold() for tag in listed}:
            listed.append(waiting)
        return tuple(listed)

    def set_tags(self, tags: tuple[str, ...] | list[str]) -> None:
        """Show ``tags`` without saying that the person changed them."""
        self.edit.clear()
        for chip in list(self._chips):
            self._remove(chip)
        for tag in tags:
            self._add(tag)

    def set_known(self, tags: list[str]) -> None:
        """Offer ``tags`` for completion."""
        self._known.setStringList(tags)

    def _take(self) -> None:
        tag = _clean(self.edit.text())
        if not tag:
            return
        self.edit.clear()
        if tag.casefold() in {chip.tag.casefold() for chip in self._chips}:
            return
        self._add(tag)
        self.changed.emit()

    def _add(self, tag: str) -> None:
        chip = Chip(tag, self)
        chip.clicked.connect(self._pressed)
        self._flow.insert_widget(len(self._chips), chip)
        self._chips.append(chip)
        chip.show()
        self.updateGeometry()

    def _pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._remove(chip)
            self.edit.setFocus()
            self.changed.emit()

    def _drop_last(self) -> None:
        if self._chips:
            self._remove(self._chips[-1])
            self.changed.emit()

    def _remove(self, chip: Chip) -> None:
        self._chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.updateGeometry()


def _clean(text: str) -> str:
    return " ".join(text.replace(",", " ").split()).lstrip("#")
