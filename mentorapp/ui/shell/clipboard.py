"""What is copied here is marked as secret, and taken back after half a minute or when the vault locks."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MILLISECONDS = 30_000
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
}
ALONE = frozenset({"offscreen", "minimal"})
MARK = "x-kde-passwordManagerHint"


class ClipboardGuard(QObject):
    """Watches the clipboard while a vault is open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self, interval=KEPT_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Empty the clipboard where it still holds what was copied here."""
        self._timer.stop()
        if self._holds_ours():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def stop(self) -> None:
        """Clear, and watch no longer."""
        self._clipboard.dataChanged.disconnect(self._changed)
        self.clear()

    def _changed(self) -> None:
        if not self._is_from_here() or not self._clipboard.text():
            return
        if not self._holds_ours():
            marked = QMimeData()
            marked.setText(self._clipboard.text())
            for kind, content in HINTS.items():
                marked.setData(kind, content)
            self._clipboard.setMimeData(marked)
        self._timer.start()

    def _holds_ours(self) -> bool:
        content: QMimeData | None = self._clipboard.mimeData()
        return content is not None and content.hasFormat(MARK) and self._is_from_here()

    def _is_from_here(self) -> bool:
        """Return whether this program filled the clipboard; without a window system nobody else can have."""
        return self._clipboard.ownsClipboard() or QGuiApplication.platformName() in ALONE
