"""Tiles as rows of a list: what views, screen readers and drags are told of them."""

import json
from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from nanostudio.app.tiles import Tile
from nanostudio.core.task import Output

TileRole = Qt.ItemDataRole.UserRole + 1
ASSET_MIME = "application/x-nanostudio-asset"  # JSON: [{"sha256", "path"}]
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class TileModel(QAbstractListModel):
    """Its heirs know the tiles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._absolute: Callable[[str], Path] | None = None
        # A name under which a file is handed to other programs, where it has one.
        self.hand_out: Callable[[str], Path | None] = lambda _path: None

    @abstractmethod
    def tile(self, row: int) -> Tile:
        """The tile in `row`, 0 being the first. Raises IndexError."""

    @abstractmethod
    def _count(self) -> int:
        """How many rows there are."""

    def attach(self, absolute: Callable[[str], Path]) -> None:
        """Where a library path lies on disk; until then nothing can be dragged out."""
        self._absolute = absolute

    def file_of(self, tile: Tile) -> Path | None:
        """The original's file; None before `attach` and for a tile with no picture."""
        if tile.output is None or self._absolute is None:
            return None
        return self._absolute(tile.output.path)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self._count():
            return None
        if role == TileRole:
            return self.tile(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tile(index.row()).prompt
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tile(index.row()).spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        kept |= Qt.ItemFlag.ItemNeverHasChildren
        if self.tile(index.row()).output is not None:
            kept |= Qt.ItemFlag.ItemIsDragEnabled
        return kept

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", ASSET_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        tiles = [self.tile(row) for row in sorted(index.row() for index in indexes)]
        return self.mime_of([tile.output for tile in tiles if tile.output])

    def mime_of(self, outputs: Iterable[Output]) -> QMimeData:
        """What is dragged of pictures, whether they are rows or not."""
        assets, files = [], []
        for one in outputs:
            assets.append({"sha256": one.sha256, "path": one.path})
            if given := self._file_for_others(one.path):
                files.append(given)
        mime = QMimeData()
        mime.setData(ASSET_MIME, json.dumps(assets).encode())
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        return mime

    def _file_for_others(self, path: str) -> Path | None:
        return self.hand_out(path) or (self._absolute(path) if self._absolute else None)
