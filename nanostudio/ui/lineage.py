"""Rows of small pictures: what a picture was made from, and what was made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from nanostudio.app.lineage import Relatives
from nanostudio.app.words import filled
from nanostudio.core.lineage import Kin, Relative
from nanostudio.core.naming import plain
from nanostudio.core.task import Output
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import ring
from nanostudio.ui.fields import heading, label
from nanostudio.ui.pictures import Frame, Pictures

if TYPE_CHECKING:
    from nanostudio.ui.lineage_links import LineageLinks

_SIDE, _GAP = 52, 5  # pixels of a small picture, and between two
_RADIUS = 6
_ASKER = "lineage"
_LONGEST = 80  # characters of a prompt that is spoken


@dataclass(frozen=True, slots=True)
class _Face:
    """A small picture. `relative` is None for what cannot be gone to."""

    name: str
    output: Output | None
    relative: Relative | None = None


class LineageSection(QWidget):
    """Empty rows are hidden, and so is all of it while there is nothing to show."""

    show_requested = Signal(object)  # the number of a picture of the gallery
    character_requested = Signal(str)  # id
    sheet_requested = Signal(str, str)  # its id, and that of a cell

    def __init__(
        self, relatives: Relatives, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._relatives, self._pictures = relatives, pictures
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(heading(self.tr("Lineage"), self))
        self._rows: list[_Row] = []
        self.cast: LineageLinks | None = None
        relatives.changed.connect(self._show_lineage)
        pictures.picture_changed.connect(self._on_pictures_changed)
        self.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def _show_lineage(self) -> None:
        found = self._relatives.lineage
        if found and not self._rows:
            self._make_rows()
        used = [_Face(one.name, one.output) for one in found.references]
        for row, kin, more in zip(
            self._rows,
            (found.parents, found.children, found.siblings, found.origin,
             found.taken_up),
            (used, [], [], [], []),
            strict=False,
        ):  # fmt: skip
            row.show_faces([*_faces(kin, row.words), *more], kin.count + len(more))
        if self.cast is not None:
            self.cast.show_links(found.characters, found.cells)
        self.setVisible(bool(found))
        self._ask()

    def _make_rows(self) -> None:
        """Late: most starts show no picture's relatives."""
        from nanostudio.ui.lineage_links import LineageLinks

        self.cast = LineageLinks(self)
        self.cast.character_requested.connect(self.character_requested)
        self.cast.sheet_requested.connect(self.sheet_requested)
        self._column.addWidget(self.cast)
        for title, words in (
            (self.tr("Made from"), self.tr("Made from: %1")),
            (self.tr("Made into"), self.tr("Made into: %1")),
            (self.tr("Same order"), self.tr("Same order: %1")),
            (self.tr("Settings from"), self.tr("Settings from: %1")),
            (self.tr("Settings taken up by"), self.tr("Settings taken up by: %1")),
        ):
            row = _Row(title, words, self._pictures, self)
            row.show_requested.connect(self.show_requested)
            row.faces_changed.connect(self._ask)
            self._column.addWidget(row)
            self._rows.append(row)

    def _ask(self) -> None:
        ratio = self.devicePixelRatioF()
        seen = [face.output for row in self._rows for face in row.faces_in_sight]
        wanted = [(output, _frame(ratio)) for output in seen if output is not None]
        self._pictures.want(_ASKER, wanted)

    def _on_pictures_changed(self, sha256: str) -> None:
        for row in self._rows:
            row.redraw(sha256)


class _Row(QWidget):
    """A title over as many small pictures as have room, and how many more there are."""

    show_requested = Signal(object)  # the number of a picture
    faces_changed = Signal()  # which ones have room

    def __init__(
        self, title: str, words: str, pictures: Pictures, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.words = words
        self._pictures = pictures
        self._title = label(title, "dim", self)
        self._more = label("", "dim", self)
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._faces: Sequence[_Face] = ()
        self._count = 0
        self._buttons: list[_Small] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def faces_in_sight(self) -> list[_Face]:
        """Those that have room."""
        return [button.face for button in self._buttons if not button.isHidden()]

    def show_faces(self, faces: Sequence[_Face], count: int) -> None:
        """Show other pictures, of `count` in all."""
        self._faces, self._count = faces, count
        self._place()
        self.setVisible(bool(faces))

    def redraw(self, sha256: str) -> None:
        """A picture can be painted now."""
        for button in self._buttons:
            if button.face.output is not None and button.face.output.sha256 == sha256:
                button.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, self._title.sizeHint().height() + 4 + _SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = len(self.faces_in_sight)
        self._place()
        if len(self.faces_in_sight) != before:
            self.faces_changed.emit()

    def _place(self) -> None:
        """The last place is for the figure where not all have room."""
        self._title.setGeometry(0, 0, self.width(), self._title.sizeHint().height())
        places = max(1, (self.width() + _GAP) // (_SIDE + _GAP))
        shown = min(len(self._faces), places)
        if self._count > shown and shown == places:
            shown = max(1, places - 1)
        while len(self._buttons) < shown:
            button = _Small(self._pictures, self)
            button.chosen.connect(self.show_requested)
            self._buttons.append(button)
        top = self._title.height() + 4
        for at, button in enumerate(self._buttons):
            button.setVisible(at < shown)
            if at < shown:
                button.move(self._left(at), top)
                button.show_face(self._faces[at])
        rest = self._count - shown
        self._more.setVisible(rest > 0)
        self._more.setText(f"+{self.locale().toString(rest)}")
        self._more.setGeometry(self._left(shown), top, _SIDE, _SIDE)

    def _left(self, at: int) -> int:
        left = at * (_SIDE + _GAP)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - left - _SIDE if is_mirrored else left


class _Small(QAbstractButton):
    """A small picture to go to; of what is in no gallery only a picture."""

    chosen = Signal(object)  # the number of its picture

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.face = _Face("", None)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)

    def show_face(self, face: _Face) -> None:
        """Show another picture."""
        self.face = face
        self.setAccessibleName(face.name)
        self.setToolTip(face.name)
        self.setEnabled(face.relative is not None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, box = theme.current(), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.field))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            self._paint_picture(painter)
            if self.underMouse() and self.isEnabled():
                painter.setPen(QPen(QColor(colours.line_strong), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
            if self.hasFocus():
                ring(painter, box, colours.accent_line)

    def _paint_picture(self, painter: QPainter) -> None:
        output, ratio = self.face.output, self.devicePixelRatioF()
        frame, pixmap = _frame(ratio), None
        if output is not None:
            pixmap = self._pictures.pixmap(output.sha256, frame)
        if pixmap is not None and pixmap.width() == frame.width:
            painter.drawPixmap(0, 0, pixmap)
        elif output is None or self._pictures.is_missing(output.sha256):
            drawn = icons.pixmap("image-off", theme.current().text_dim, 18, ratio)
            painter.drawPixmap((_SIDE - 18) // 2, (_SIDE - 18) // 2, drawn)

    def _on_clicked(self) -> None:
        if self.face.relative is not None:
            self.chosen.emit(self.face.relative.number)


def _frame(ratio: float) -> Frame:
    side = round(_SIDE * ratio)
    return Frame(side, side, ratio, _RADIUS * ratio)


def _faces(kin: Kin, words: str) -> list[_Face]:
    return [
        _Face(filled(words, plain(one.prompt, _LONGEST)), one.output, one)
        for one in kin.pictures
    ]
