"""What is dragged out of cells, from one to another, and into them."""

import json
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QPixmap

from nanostudio.app import tray
from nanostudio.ui.sheets.cell_view import CellView

CELL_MIME = "application/x-nanostudio-cell"  # JSON: the id of the cell it left
_SIDE = 96  # pixels of what hangs at the pointer


class CellDrops(QObject):
    """Watches the cells of `view`. A cell dropped on another changes places with it;
    with Ctrl it is copied."""

    swap_requested = Signal(str, str)  # the one that was dragged first
    copy_requested = Signal(str, str)
    dropped = Signal(str, QMimeData)  # from elsewhere, on a cell

    def __init__(self, view: CellView) -> None:
        super().__init__(view)
        self._view = view
        # What other programs, the tray and a character are given of a cell.
        self.mime_of: Callable[[str], QMimeData] = lambda _cell_id: QMimeData()
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def drag(self, cell_id: str, picture: QPixmap | None) -> None:
        """Begin to drag a cell; returns when it was let go."""
        drag = QDrag(self._view)
        drag.setMimeData(self.mime(cell_id))
        if picture is not None:
            side = QSize(_SIDE, _SIDE) * picture.devicePixelRatio()
            keep, smooth = (
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            drag.setPixmap(picture.scaled(side, keep, smooth))
        drag.exec(Qt.DropAction.CopyAction)

    def mime(self, cell_id: str) -> QMimeData:
        """All that a dragged cell is, for whoever takes it."""
        mime = self.mime_of(cell_id)
        mime.setData(CELL_MIME, json.dumps(cell_id).encode())
        return mime

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):  # entering is one, too
            self._mark(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._view.show_target(None)
        elif isinstance(event, QDropEvent):
            self._view.show_target(None)
            self._take(event)
        else:
            return False
        return True

    def _mark(self, event: QDragMoveEvent) -> None:
        at = self._view.at(event.position().toPoint())
        mime = event.mimeData()
        is_ours = bool(cell_of(mime) or tray.read(mime))
        is_open = at is not None and not self._view.faces[at].is_locked
        self._view.show_target(at if is_ours and is_open else None)
        event.setDropAction(Qt.DropAction.CopyAction)
        # Entering must be taken, or nothing is heard of it further on.
        is_entering = event.type() is QEvent.Type.DragEnter
        event.setAccepted(is_ours and (is_open or is_entering))

    def _take(self, event: QDropEvent) -> None:
        at = self._view.at(event.position().toPoint())
        if at is None:
            event.ignore()
            return
        target, source = self._view.faces[at].id, cell_of(event.mimeData())
        if self._view.face(source) is None:
            self.dropped.emit(target, event.mimeData())
        elif source != target:
            is_copy = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            signal = self.copy_requested if is_copy else self.swap_requested
            signal.emit(source, target)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


def cell_of(mime: QMimeData) -> str:
    """The id of the cell that is dragged; "" where it is no cell."""
    if not mime.hasFormat(CELL_MIME):
        return ""
    try:
        told = json.loads(bytes(mime.data(CELL_MIME).data()))
    except ValueError:
        return ""
    return told if isinstance(told, str) else ""
