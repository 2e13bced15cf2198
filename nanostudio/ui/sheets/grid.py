"""The cells of a sheet: chosen, opened, dragged, and what is wished of them."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from nanostudio.app.sheet_faces import CellFace
from nanostudio.app.words import Choice
from nanostudio.core.say import joined
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.cell_bar import CellBar
from nanostudio.ui.sheets.cell_drops import CellDrops
from nanostudio.ui.sheets.cell_view import CellView
from nanostudio.ui.toast import announce_now

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class SheetGrid(CellView):
    """Says what is wished of cells, by id, and changes nothing itself."""

    selection_changed = Signal()
    opened = Signal(str)  # a double click
    choice_picked = Signal(str, Choice)  # about what is under way for a cell
    menu_requested = Signal(str, QPoint)  # where, on the screen

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self._price = ""
        self._pressed: QPoint | None = None
        self.bar = CellBar(self.viewport())
        self.drops = CellDrops(self)
        self.setAccessibleName(self.tr("Cells of the sheet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.cells_moved.connect(self._place_bar)
        self.bar.menu_requested.connect(self._on_bar_menu_requested)

    def show_cells(
        self, faces: Sequence[CellFace], columns: int, ratio: tuple[int, int]
    ) -> bool:
        is_other = super().show_cells(faces, columns, ratio)
        self._tell_current()
        if is_other:
            self.selection_changed.emit()
        return is_other

    def show_hints(self, hints: Mapping[str, str]) -> None:
        """Flag cells, by id; a hint is said in the cell's tooltip."""
        self.hints = dict(hints)
        self._tell_current()
        self.viewport().update()

    def show_price(self, words: str) -> None:
        """What one more picture of a cell costs."""
        if words != self._price:
            self._price = words
            self._place_bar()

    def choose(self, cell_id: str) -> None:
        """Have one cell chosen, and the keyboard there."""
        self.selection.choose(cell_id)
        self._on_chosen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selection.current and self.faces:
            self.selection.current = self.faces[0].id
        self._tell_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _STEPS.get(Qt.Key(event.key()))
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selection.choose_all()
            self._on_chosen()
        elif step is not None:
            at = self.place_of(self.selection.current) or 0
            self._go(self.places.moved(at, *step), is_extending=is_extending)
        elif event.key() in _ENDS:
            at = 0 if event.key() == Qt.Key.Key_Home else len(self.faces) - 1
            self._go(at, is_extending=is_extending)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        at = self.at(where)
        self._pressed = None
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        link = self.link_at(at, where)
        if at is not None and link is not None:
            self.choice_picked.emit(self.faces[at].id, link)
            return
        if at is None:
            self.selection.clear()
        else:
            self._pressed = where
            self._choose(self.faces[at].id, event.modifiers())
        self._on_chosen()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(self.at(where), where)
            return
        far = (where - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(self.selection.current)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on one of several chosen cells chooses it alone; a drag took all."""
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self._pressed is not None and is_plain and len(self.selection.chosen) > 1:
            self.choose(self.selection.current)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position().toPoint())
        if at is not None and self.faces[at].picture is not None:
            self.opened.emit(self.faces[at].id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.place_of(self.selection.current)
        if not is_key:
            at = self.at(self.viewport().mapFromGlobal(event.globalPos()))
        if at is None:
            return
        cell_id = self.faces[at].id
        self._turn_to(cell_id)
        centre = self.viewport().mapToGlobal(self.cell_rect(at).center())
        self.menu_requested.emit(cell_id, centre if is_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self.at(event.pos())
            words = "" if at is None else self._tip(self.faces[at])
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover(None, QPoint(-1, -1))
        return super().viewportEvent(event)

    def _choose(self, cell_id: str, modifiers: Any) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.selection.toggle(cell_id)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.selection.extend(cell_id)
        elif cell_id in self.selection.chosen:
            self.selection.current = cell_id  # the others may be dragged with it
        else:
            self.selection.choose(cell_id)

    def _turn_to(self, cell_id: str) -> None:
        """What is done now is done to this cell, or to all that are chosen with it."""
        if cell_id in self.selection.chosen:
            self.selection.current = cell_id
            self._on_chosen()
        else:
            self.choose(cell_id)

    def _drag(self, cell_id: str) -> None:
        face, at = self.face(cell_id), self.place_of(cell_id)
        if face is None or at is None or face.picture is None:
            return
        self.bar.hide()
        frame = self._painter.frame(self.cell_rect(at))
        pixmap = self._pictures.pixmap(face.picture.sha256, frame)
        self.drops.drag(cell_id, pixmap)

    def _go(self, at: int, *, is_extending: bool) -> None:
        if not self.faces:
            return
        face = self.faces[at]
        if is_extending:
            self.selection.extend(face.id)
        else:
            self.selection.choose(face.id)
        self.reveal(at)
        self._on_chosen()
        announce_now(self, joined(face.title, self._said(face)))

    def _on_chosen(self) -> None:
        self._tell_current()
        self._place_bar()
        self.viewport().update()
        self.selection_changed.emit()

    def _tell_current(self) -> None:
        face = self.face(self.selection.current)
        words = joined(face.title, self._said(face)) if face else ""
        self.setAccessibleDescription(words)

    def _said(self, face: CellFace) -> str:
        return ", ".join(filter(None, (face.spoken, self.hints.get(face.id, ""))))

    def _tip(self, face: CellFace) -> str:
        state = face.task.title if face.task else face.waiting_words
        detail = face.task.detail if face.task else ""
        hint = self.hints.get(face.id, "")
        lines = filter(None, (face.title, state, detail, hint))
        return f"<qt>{'<br>'.join(map(escape, lines))}</qt>"

    def _hover(self, at: int | None, where: QPoint) -> None:
        link = self.link_at(at, where)
        if (at, link) == (self.hovered, self.link):
            return
        before, self.hovered, self.link = self.hovered, at, link
        shape = Qt.CursorShape
        self.viewport().setCursor(
            shape.PointingHandCursor if link else shape.ArrowCursor
        )
        self.repaint_cell(before)
        self.repaint_cell(at)
        self._place_bar()

    def _place_bar(self) -> None:
        """Over the cell under the pointer, else over the one that is chosen alone."""
        at = self.hovered
        if at is None and len(self.selection.chosen) == 1:
            at = self.place_of(self.selection.current)
        if at is None or at >= len(self.faces) or self.faces[at].task is not None:
            self.bar.hide()
        else:
            self.bar.show_over(self.faces[at], self.cell_rect(at), price=self._price)

    def _on_bar_menu_requested(self, cell_id: str) -> None:
        self._turn_to(cell_id)
        foot = self.bar.more.mapToGlobal(QPoint(0, self.bar.more.height()))
        self.menu_requested.emit(cell_id, foot)
