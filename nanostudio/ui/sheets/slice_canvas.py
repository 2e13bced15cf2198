"""The picture to be cut, with its lines over it: pulled by the pointer, or moved by
keys a pixel at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from nanostudio.app.grid_lines import GridLines, Line
from nanostudio.app.slice_words import place_words
from nanostudio.core.grid_cut import Way
from nanostudio.ui import theme
from nanostudio.ui.choice import ring
from nanostudio.ui.sheets.slice_marks import MARGIN, REACH, paint_away, paint_lines
from nanostudio.ui.sketch.backdrop import Backdrop
from nanostudio.ui.sketch.frame import Frame
from nanostudio.ui.toast import announce_now

_FAR = 10  # pixels of the picture that an arrow key moves a line with Shift
_ARROWS = {
    Qt.Key.Key_Left: (Way.ACROSS, -1),
    Qt.Key.Key_Right: (Way.ACROSS, 1),
    Qt.Key.Key_Up: (Way.DOWN, -1),
    Qt.Key.Key_Down: (Way.DOWN, 1),
}
_CURSORS = {
    Way.ACROSS: Qt.CursorShape.SplitHCursor,
    Way.DOWN: Qt.CursorShape.SplitVCursor,
}


class SliceCanvas(QWidget):
    """Shows GridLines and forwards what a person does to them. The picture lies as it
    is, whichever way the window is read."""

    def __init__(
        self,
        lines: GridLines,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture with its lines"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the chosen line, with Shift by 10 pixels. Page Up and"
                " Page Down choose another, + adds one, Delete removes one."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self._lines, self._announce = lines, announce
        self.backdrop = Backdrop(self)
        self._ground = QPixmap()  # the picture as large as it is seen
        self._pull: float | None = (
            None  # from the pointer to the line, while it is held
        )
        self.backdrop.loaded.connect(self._on_backdrop_loaded)
        lines.changed.connect(self.update)

    @property
    def frame(self) -> Frame:
        """Where the picture is: as large as fits, in the middle."""
        size = self._lines.grid.size
        room = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        scale = min(room.width() / size.width, room.height() / size.height)
        width, height = size.width * scale, size.height * scale
        left = room.left() + (room.width() - width) / 2
        return Frame(left, room.top() + (room.height() - height) / 2, width, height)

    def line_at(self, where: QPointF) -> Line | None:
        """The line under a point; the nearest when several are."""
        near = {line: abs(self._away(line, where)) for line in self._lines.every}
        line = min(near, key=lambda one: (near[one], one != self._lines.line))
        return line if near[line] <= REACH else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._on_backdrop_loaded()

    def paintEvent(self, event: QPaintEvent) -> None:
        lines, frame = self._lines, self.frame
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn_ground(frame))
            if lines.is_begun:
                paint_away(painter, frame, lines.grid)
                chosen = lines.line if self.isEnabled() else None
                paint_lines(painter, frame, lines.grid, chosen)
            tokens = theme.current()
            edge = tokens.accent_line if self.hasFocus() else tokens.line
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring(painter, QRectF(self.rect()), edge)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.line_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and line is not None:
            self._lines.choose(line)
            self._pull = self._away(line, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pull is not None:
            way = self._lines.line.way
            self._lines.move_to(self._pixel(way, event.position(), self._pull))
            return
        line = self.line_at(event.position())
        self.setCursor(_CURSORS[line.way] if line else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pull = None
        self._lines.end_move()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position()
        if self.line_at(where) is not None:
            self.mousePressEvent(event)
            return
        is_other = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        way = self._way_of(where, is_other=is_other)
        self._lines.add(way, self._pixel(way, where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._lines.line, self._lines.place
        if not self._take_key(event):
            super().keyPressEvent(event)
        elif (self._lines.line, self._lines.place) != before:
            self._announce(self, place_words(self._lines.line, self._lines.place))

    def _take_key(self, event: QKeyEvent) -> bool:
        lines, key = self._lines, Qt.Key(event.key())
        way, step = _ARROWS.get(key, (None, 0))
        if way is lines.line.way:
            is_far = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            lines.nudge(step * (_FAR if is_far else 1))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            lines.choose_next(1 if key is Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Insert):
            lines.add(lines.line.way)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            lines.remove()
        else:
            return way is not None  # an arrow that the line cannot follow moves nothing
        return True

    def _way_of(self, where: QPointF, *, is_other: bool) -> Way:
        """Which way a new line goes: out of the picture, that of the nearest edge; in
        it, that of the chosen line."""
        frame = self.frame
        if not frame.top <= where.y() <= frame.top + frame.height:
            return Way.ACROSS
        if not frame.left <= where.x() <= frame.left + frame.width:
            return Way.DOWN
        is_across = (self._lines.line.way is Way.ACROSS) != is_other
        return Way.ACROSS if is_across else Way.DOWN

    def _away(self, line: Line, where: QPointF) -> float:
        """How far from a line a point is, across it."""
        frame, grid = self.frame, self._lines.grid
        place = grid.lines(line.way)[line.index]
        if line.way is Way.ACROSS:
            return frame.left + place * frame.width / grid.size.width - where.x()
        return frame.top + place * frame.height / grid.size.height - where.y()

    def _pixel(self, way: Way, where: QPointF, pull: float = 0.0) -> int:
        """The picture's pixel that a point is at."""
        frame, size = self.frame, self._lines.grid.size
        if way is Way.ACROSS:
            return round((where.x() + pull - frame.left) * size.width / frame.width)
        return round((where.y() + pull - frame.top) * size.height / frame.height)

    def _drawn_ground(self, frame: Frame) -> QPixmap:
        """Kept, as lines that are pulled leave the picture as it is."""
        ratio = self.devicePixelRatioF()
        size = (self.size().toSizeF() * ratio).toSize()
        if self._ground.size() != size:
            self._ground = QPixmap(size)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(QColor(theme.current().window))
            with QPainter(self._ground) as painter:
                self.backdrop.paint(painter, frame)
        return self._ground

    def _on_backdrop_loaded(self) -> None:
        self._ground = QPixmap()
        self.update()
