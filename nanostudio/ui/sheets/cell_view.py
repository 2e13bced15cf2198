"""The cells of a sheet as a picture: laid out, painted, and their thumbnails asked
for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from nanostudio.app.sheet_faces import CellFace
from nanostudio.app.words import Choice
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.sheets.cell_paint import CellPainter, State
from nanostudio.ui.sheets.places import MARGIN, Places, places
from nanostudio.ui.sheets.selection import Selection

_ASKER = "sheet"  # of pictures
_SETTLE_MS = 25  # after a change, before thumbnails are asked for
_LINE = 48  # pixels a notch of the wheel counts three of


class CellView(QAbstractScrollArea):
    """Knows cells by their place, from 0, and by id. What they look like beside their
    own faces is set by its heir."""

    cells_moved = Signal()  # or changed: what stands over one has to follow

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.faces: tuple[CellFace, ...] = ()
        self.hints: Mapping[str, str] = {}  # by id: what seems odd, in words
        self.places = Places()
        self.selection = Selection()
        self.hovered: int | None = None
        self.link: Choice | None = None  # under the pointer
        self._target: int | None = None
        self._shape, self._columns = (1, 1), 1
        self._painter = CellPainter(self, pictures)
        self._asking = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._asking.timeout.connect(self._ask_pictures)
        pictures.picture_changed.connect(self._on_pictures_changed)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_cells(
        self, faces: Sequence[CellFace], columns: int, ratio: tuple[int, int]
    ) -> bool:
        """Show these cells in so many columns, each in the shape `ratio`; whether they
        are others than before."""
        before, shape = self.faces, (self._columns, self._shape)
        is_other = [one.id for one in faces] != [one.id for one in before]
        self.faces, self._columns, self._shape = tuple(faces), columns, ratio
        if is_other:
            self.hovered = self.link = self._target = None
            self.selection.begin([face.id for face in faces])
            self.verticalScrollBar().setValue(0)
        if is_other or shape != (columns, ratio):
            self._lay_out()
            return is_other
        changed = [at for at, face in enumerate(self.faces) if face != before[at]]
        for at in changed:
            self.repaint_cell(at)
        if changed:
            self._ask_soon()
            self.cells_moved.emit()
        return False

    def show_cell(self, face: CellFace) -> None:
        """Show one cell as it is now."""
        at = self.place_of(face.id)
        if at is not None and self.faces[at] != face:
            self.faces = (*self.faces[:at], face, *self.faces[at + 1 :])
            self.repaint_cell(at)
            self._ask_soon()
            self.cells_moved.emit()

    def show_target(self, at: int | None) -> None:
        """Mark where what is dragged would fall; None: nowhere."""
        if at != self._target:
            before, self._target = self._target, at
            self.repaint_cell(before)
            self.repaint_cell(at)

    def face(self, cell_id: str) -> CellFace | None:
        """A cell as it is shown; None when it is not there."""
        return next((face for face in self.faces if face.id == cell_id), None)

    def place_of(self, cell_id: str) -> int | None:
        """In which place it stands."""
        ids = [face.id for face in self.faces]
        return ids.index(cell_id) if cell_id in ids else None

    def cell_rect(self, at: int) -> QRect:
        """Where a cell is in the viewport, without its title."""
        return self.places.rect(at).translated(0, -self._scrolled)

    def at(self, point: QPoint) -> int | None:
        """The place of the cell under a point of the viewport."""
        return self.places.at(point + QPoint(0, self._scrolled))

    def link_at(self, at: int | None, point: QPoint) -> Choice | None:
        """The link on it that is under the point."""
        if at is None:
            return None
        return self._painter.choice_at(self.faces[at], self.cell_rect(at), point)

    def reveal(self, at: int) -> None:
        """Scroll so that a cell is seen whole."""
        rect = _whole(self.places.rect(at), self.places.title_rect(at))
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < bar.value():
            bar.setValue(rect.top() - MARGIN)
        elif rect.bottom() > bar.value() + room:
            bar.setValue(rect.bottom() + MARGIN - room)

    def repaint_cell(self, at: int | None) -> None:
        """Paint a cell anew."""
        if at is not None and at < len(self.faces):
            self.viewport().update(_whole(self.cell_rect(at), self._title(at)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            for at, face in enumerate(self.faces):
                rect, title = self.cell_rect(at), self._title(at)
                if event.region().intersects(_whole(rect, title)):
                    state = self._state(at, face)
                    self._painter.paint(painter, face, rect, title, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._ask_soon()
        self.cells_moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._painter.refresh()
            self._lay_out()
        elif event.type() is QEvent.Type.PaletteChange:
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()

    @property
    def _scrolled(self) -> int:
        return self.verticalScrollBar().value()

    def _title(self, at: int) -> QRect:
        return self.places.title_rect(at).translated(0, -self._scrolled)

    def _state(self, at: int, face: CellFace) -> State:
        return State(
            is_selected=face.id in self.selection.chosen,
            is_current=face.id == self.selection.current and self.hasFocus(),
            is_target=at == self._target,
            hint=self.hints.get(face.id, ""),
            choice=self.link if at == self.hovered else None,
        )

    def _lay_out(self) -> None:
        room, title = self.viewport().size(), self._painter.title_height
        count = len(self.faces)
        self.places = places(self._columns, count, self._shape, room, title)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.places.height - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(_LINE)
        self.viewport().update()
        self._ask_soon()
        self.cells_moved.emit()

    def _ask_soon(self) -> None:
        if not self._asking.isActive():
            self._asking.start()

    def _ask_pictures(self) -> None:
        shown, wanted = self.viewport().rect(), []
        for at, face in enumerate(self.faces):
            rect = self.cell_rect(at)
            if face.picture is not None and rect.intersects(shown):
                wanted.append((face.picture, self._painter.frame(rect)))
        self._pictures.want(_ASKER, wanted)

    def _on_pictures_changed(self, sha256: str) -> None:
        for at, face in enumerate(self.faces):
            if face.picture is not None and face.picture.sha256 == sha256:
                self.repaint_cell(at)


def _whole(rect: QRect, title: QRect) -> QRect:
    """A cell with its ring and its title."""
    return rect.united(title).adjusted(-4, -4, 4, 4)
