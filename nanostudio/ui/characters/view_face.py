"""A view of a character as a button: its picture over its name, or a dashed place."""

import json

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from nanostudio.app.character_words import ViewShown
from nanostudio.app.characters import Characters
from nanostudio.app.tile_model import ASSET_MIME
from nanostudio.core.character import Slot, ViewPicture
from nanostudio.core.task import Output
from nanostudio.ui import icons, theme
from nanostudio.ui.characters.picture_drop import PictureDrop
from nanostudio.ui.choice import inside, ring
from nanostudio.ui.pictures import Frame, Pictures

_SHAPE = (3, 4)  # as most pictures of people are: which thumbnail is large enough
_ROOMY = 80  # pixels: a side that has room for words
_CENTRE = Qt.AlignmentFlag.AlignCenter


def output_of(picture: ViewPicture) -> Output:
    """A picture of a view as thumbnails are asked for; its size is not known."""
    return Output(
        path=picture.path,
        sha256=picture.sha256,
        width=_SHAPE[0],
        height=_SHAPE[1],
        format="",
        size_bytes=0,
    )


class ViewFace(QAbstractButton):
    """Pictures can be dropped and pasted on it, and its own dragged away from it."""

    menu_requested = Signal(QPoint)  # on the screen
    remove_requested = Signal()  # of the version that counts

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        side: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._characters, self._pictures = characters, pictures
        self.side = side
        self.shown = ViewShown(slot=Slot.FRONT)
        self.hint = ""  # in an empty one
        self.sign = ""  # or this icon
        self.drop = PictureDrop(self)
        self.drop.hovered.connect(self._on_drop_hovered)
        self._is_target = False
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.sizeHint())

    def show_view(self, shown: ViewShown) -> None:
        """Draw another view, or this one as it is now."""
        self.shown = shown
        self.setAccessibleName(shown.spoken)
        note = shown.picture.note if shown.picture else ""
        self.setAccessibleDescription(note)
        self.setToolTip(note or shown.title)
        self.update()

    @property
    def frame(self) -> Frame:
        """What its picture is drawn in."""
        ratio = self.devicePixelRatioF()
        pixels = round(self.side * ratio)
        return Frame(pixels, pixels, ratio, theme.RADIUS * ratio)

    def sizeHint(self) -> QSize:
        return QSize(self.side, self.side + self._caption_font_height() + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.drop.paste()
        elif key is Qt.Key.Key_Delete and self.shown.picture is not None:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.mapToGlobal(self.rect().center())
        self.menu_requested.emit(where)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or self.shown.picture is None:
            return
        far = (event.position().toPoint() - start).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self._drag(self.shown.picture)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mime(self, picture: ViewPicture) -> QMimeData:
        """A picture as a drag carries it, also to other programs."""
        made = QMimeData()
        asset = [{"sha256": picture.sha256, "path": picture.path}]
        made.setData(ASSET_MIME, json.dumps(asset).encode())
        place = self._characters.file_of(picture.path) if picture.path else None
        if place is not None:
            made.setUrls([QUrl.fromLocalFile(str(place))])
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        box = QRect(0, 0, self.side, self.side)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self.shown.picture is None or self.shown.is_busy:
                self._paint_place(painter, box, tokens)
            else:
                self._paint_picture(painter, box, tokens)
            self._paint_caption(painter, tokens)
            if self._is_target or self.hasFocus():
                ring(painter, QRectF(box), tokens.accent_line)

    def _paint_picture(
        self, painter: QPainter, box: QRect, tokens: theme.Theme
    ) -> None:
        picture = self.shown.picture
        assert picture is not None  # noqa: S101 - only called for one
        pixmap = self._pictures.pixmap(picture.sha256, self.frame)
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.panel_raised))
            painter.drawRoundedRect(QRectF(box), theme.RADIUS, theme.RADIUS)
            if self._pictures.is_missing(picture.sha256):
                self._paint_sign(painter, box, "image-off", tokens.text_dim)
        if self.underMouse():
            painter.setPen(QPen(QColor(tokens.line_strong), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside(QRectF(box), 1), theme.RADIUS, theme.RADIUS)

    def _paint_place(self, painter: QPainter, box: QRect, tokens: theme.Theme) -> None:
        is_lit = self._is_target or self.underMouse()
        edge = tokens.accent_line if self._is_target else tokens.line_strong
        pen = QPen(QColor(edge), 1.5)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.hover if is_lit else tokens.panel))
        painter.drawRoundedRect(inside(QRectF(box), 2), theme.RADIUS, theme.RADIUS)
        if self.shown.is_busy:
            self._paint_sign(painter, box, "loader-circle", tokens.text_dim)
        elif self.sign:
            self._paint_sign(painter, box, self.sign, tokens.text_dim)
        elif self.hint:
            painter.setPen(QColor(tokens.text_disabled))
            painter.setFont(self._small())
            flags = int(_CENTRE | Qt.TextFlag.TextWordWrap)
            painter.drawText(box.adjusted(6, 6, -6, -6), flags, self.hint)

    def _paint_sign(
        self, painter: QPainter, box: QRect, name: str, colour: str
    ) -> None:
        size = 16 if self.side < _ROOMY else 22
        drawn = icons.pixmap(name, colour, size, self.devicePixelRatioF())
        left = box.center().x() - size // 2 + 1
        painter.drawPixmap(left, box.center().y() - size // 2 + 1, drawn)

    def _paint_caption(self, painter: QPainter, tokens: theme.Theme) -> None:
        painter.setFont(self._small())
        painter.setPen(QColor(tokens.text if self.shown.picture else tokens.text_dim))
        room = QRect(0, self.side + 3, self.side, self.height() - self.side - 3)
        words = painter.fontMetrics().elidedText(
            self.shown.brief if self.side < _ROOMY else self.shown.title,
            Qt.TextElideMode.ElideRight,
            room.width(),
        )
        painter.drawText(room, _CENTRE, words)

    def _drag(self, picture: ViewPicture) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.mime(picture))
        pixmap = self._pictures.pixmap(picture.sha256, self.frame)
        if pixmap is not None:
            drag.setPixmap(pixmap.scaledToWidth(round(72 * self.frame.ratio)))
        drag.exec(Qt.DropAction.CopyAction)

    def _on_drop_hovered(self, is_over: bool) -> None:
        self._is_target = is_over
        self.update()

    def _small(self) -> QFont:
        made = QFont(self.font())
        made.setPointSizeF(made.pointSizeF() * theme.SMALL)
        return made

    def _caption_font_height(self) -> int:
        return QFontMetrics(self._small()).height()
