"""The blocks of a week or a month, for the views and for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mentorapp.services.calendar import Block
from mentorapp.ui.screens.calendar import looks
from mentorapp.ui.widgets.rows import Role

Index = QModelIndex | QPersistentModelIndex


class BlockModel(QAbstractListModel):
    """Blocks in the order of time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blocks: list[Block] = []

    def set_blocks(self, blocks: list[Block]) -> None:
        """Show these blocks."""
        self.beginResetModel()
        self.blocks = blocks
        self.endResetModel()

    def find(self, wanted: Block) -> int:
        """Return the row of ``wanted``, or of the same meeting where that was moved; -1 if it is gone."""
        same = [row for row, block in enumerate(self.blocks) if _key(block) == _key(wanted)]
        return same[0] if same else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of blocks."""
        return 0 if parent.isValid() else len(self.blocks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what ``role`` asks for."""
        if not index.isValid() or index.row() >= len(self.blocks):
            return None
        block = self.blocks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return looks.title(block)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return looks.spoken(block)
            case Role.OBJECT:
                return block
        return None


def _key(block: Block) -> tuple[object, ...]:
    return (block.is_meeting, block.id) if block.is_meeting else (block.kind, block.id, block.start)
