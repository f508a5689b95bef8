"""Writing in Markdown, and reading it back without loading anything from anywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QFont,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QStackedLayout, QTextBrowser, QWidget

from mentorapp.ui import theme
from mentorapp.ui.accessibility import data, name
from mentorapp.ui.keys import key_text
from mentorapp.ui.widgets.fields import TextArea

PREVIEW_KEY = "Ctrl+E"


class MarkdownView(QTextBrowser):
    """Shows Markdown. Pictures, style sheets and links load nothing: neither files nor addresses."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, text)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self._source = ""

    def show_markdown(self, source: str) -> None:
        """Show ``source``; raw HTML in it stays visible as text."""
        self._source = source
        document = self.document()
        document.setDefaultFont(theme.font("body"))
        document.setIndentWidth(theme.px(22))
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(source, features.MarkdownNoHTML | features.MarkdownDialectGitHub)
        _dress(document)

    def loadResource(self, kind: int, address: QUrl | str) -> object:
        """Load nothing, whatever it is."""
        del kind, address
        return b""

    def changeEvent(self, event: QEvent) -> None:
        """Set the text again in the new size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._source:
            self.show_markdown(self._source)


class MarkdownEditor(QWidget):
    """A plain text editor and, in the same place, what its Markdown looks like."""

    changed = Signal()
    """The person changed the text."""
    preview_changed = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None, *, plain: bool = False) -> None:
        super().__init__(parent)
        self.editor = data(TextArea(text, self, rows=8))
        self.preview = MarkdownView(self.tr("Preview"), self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.preview)
        for widget in (self.editor, self.preview):
            widget.setProperty("plain", plain)
        self.setFocusProxy(self.editor)
        self.preview_action = QAction(self.tr("Preview"), self)
        self.preview_action.setShortcut(QKeySequence(PREVIEW_KEY))
        self.preview_action.setCheckable(True)
        self.preview_action.setToolTip(self.tr("Preview ({0})").format(key_text(PREVIEW_KEY)))
        self.preview_action.toggled.connect(self.set_preview)
        self.editor.textChanged.connect(self.changed)

    def text(self) -> str:
        """Return what is written, as Markdown."""
        return self.editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show ``text`` without saying that the person changed it; nothing can be undone in it yet."""
        if text == self.text():
            return
        self.editor.blockSignals(True)
        self.editor.setPlainText(text)
        self.editor.blockSignals(False)
        if self.is_preview():
            self.preview.show_markdown(text)

    def is_preview(self) -> bool:
        """Return whether the preview is shown."""
        return self._stack.currentWidget() is self.preview

    def toggle_preview(self) -> None:
        """Change between writing and reading."""
        self.preview_action.toggle()

    def set_preview(self, on: bool) -> None:
        """Show the preview, or the editor; the focus goes along."""
        if on == self.is_preview():
            return
        had_focus = self.editor.hasFocus() or self.preview.hasFocus()
        if on:
            self.preview.show_markdown(self.text())
        shown = self.preview if on else self.editor
        self.setFocusProxy(shown)
        self._stack.setCurrentWidget(shown)
        self.preview_action.setChecked(on)
        if had_focus:
            shown.setFocus()
        self.preview_changed.emit(on)


def _dress(document: QTextDocument) -> None:
    """Give headings the theme's sizes and lines the theme's height."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        lines = theme.px(30 if level == 1 else 22)
        shape.setLineHeight(lines, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        shape.setTopMargin(theme.px(12) if level and block.position() else 0)
        shape.setBottomMargin(
            theme.px(4 if block.blockFormat().indent() or block.textList() is not None else 8)
        )
        cursor.setBlockFormat(shape)
        if level:
            _dress_heading(block, theme.font("title" if level == 1 else "section"))
        block = block.next()


def _dress_heading(block: QTextBlock, font: QFont) -> None:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    look = cursor.charFormat()
    look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
    look.setFont(font)
    cursor.setCharFormat(look)
