"""The list of characters, with a face for each, and the ways to another one."""

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.character_list import CharacterList, CharacterRole
from nanostudio.app.character_words import face_of
from nanostudio.app.characters import Characters
from nanostudio.core.naming import plain
from nanostudio.ui import icons, theme
from nanostudio.ui.characters.picture_drop import PictureDrop
from nanostudio.ui.characters.view_face import output_of
from nanostudio.ui.characters.wishes import CharacterWishes
from nanostudio.ui.choice import ring
from nanostudio.ui.fields import label
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.search_field import SearchField

_Index = QModelIndex | QPersistentModelIndex
_FACE, _ROW, _INSET = 40, 56, 8  # pixels
_ASKER = "character list"


class ListPanel(QFrame):
    """Says which one is chosen."""

    chosen = Signal(str)  # id

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        wishes: CharacterWishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._pictures = pictures
        self.rows = CharacterList(characters, self)
        words = self.tr("Search characters")
        self.search = SearchField(words, words, self)
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("Characters"))
        self.view.setModel(self.rows)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(_Rows(self.rows, pictures, self.view))
        self.nothing = label(self.tr("No character matches."), "dim", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = QPushButton(self.tr("New character"), self)
        self.new.setAccessibleName(self.new.text())
        self.new.setToolTip(self.tr("Or drop its pictures here"))
        self.bring = QToolButton(self)
        self.bring.setAccessibleName(self.tr("Import a character…"))
        self.bring.setToolTip(self.bring.accessibleName())
        icons.dress(self.new, "plus", size=16)
        icons.dress(self.bring, "file-input")
        self.drop = PictureDrop(self)
        self._lay_out()
        self.search.textEdited.connect(self.rows.look_for)
        self.drop.taken.connect(wishes.created_of_pictures)
        self.drop.refused.connect(wishes.refused)
        self.drop.address_dropped.connect(
            lambda url: wishes.address_dropped.emit(None, url)
        )
        self.new.clicked.connect(wishes.create_requested)
        self.bring.clicked.connect(wishes.import_requested)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.rows.modelReset.connect(self._on_rows_changed)
        self.rows.dataChanged.connect(self._on_rows_changed)
        pictures.picture_changed.connect(self._on_pictures_changed)
        self._wanted = ""  # id: chosen as soon as it is there
        self._on_rows_changed()

    def choose(self, character_id: str) -> None:
        """Have one chosen, as soon as it is there."""
        self._wanted = character_id
        row = self.rows.row_of(character_id)
        if row is None and self.search.text():
            self.search.clear()
            self.rows.look_for("")
            row = self.rows.row_of(character_id)
        if row is not None:
            self.view.setCurrentIndex(self.rows.index(row))

    def _on_pictures_changed(self, _sha256: str) -> None:
        self.view.viewport().update()

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._wanted = self.rows.character(now.row()).id
            self.chosen.emit(self._wanted)

    def _on_rows_changed(self, *_: object) -> None:
        count = self.rows.rowCount()
        self.nothing.setVisible(not count and bool(self.search.text()))
        self.view.setVisible(not self.nothing.isVisible())
        row = self.rows.row_of(self._wanted)
        if row is not None and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.rows.index(row))
        faces = [face_of(self.rows.character(row)) for row in range(count)]
        frame = face_frame(self.devicePixelRatioF())
        wanted = [(output_of(one), frame) for one in faces if one and one.path]
        self._pictures.want(_ASKER, wanted)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addWidget(self.new, 1)
        foot.addWidget(self.bring)
        column = QVBoxLayout(self)
        set_margins(column, 12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)


def face_frame(ratio: float) -> Frame:
    """What a face of the list is drawn in."""
    side = round(_FACE * ratio)
    return Frame(side, side, ratio, 8 * ratio)


class _Rows(QStyledItemDelegate):
    """Paints a face, the name, and what there is to know below it."""

    def __init__(
        self, rows: CharacterList, pictures: Pictures, view: QListView
    ) -> None:
        super().__init__(view)
        self._rows, self._pictures, self._view = rows, pictures, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        character = index.data(CharacterRole)
        typed: Any = option  # its fields are missing in PySide's stubs
        tokens, box = theme.current(), QRectF(typed.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(typed.state & QStyle.StateFlag.State_Selected)
        is_under = bool(typed.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover if is_chosen else tokens.panel_raised))
            painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if is_chosen and self._view.hasFocus():
            ring(painter, box, tokens.accent_line)
        way = self._view.layoutDirection()
        place = QRect(0, 0, _FACE, _FACE)
        place.moveCenter(typed.rect.center())
        place.moveLeft(typed.rect.left() + _INSET)
        self._paint_face(painter, QStyle.visualRect(way, typed.rect, place), character)
        words = typed.rect.adjusted(_INSET + _FACE + 10, 10, -_INSET, -10)
        words = QStyle.visualRect(way, typed.rect, words)
        self._paint_words(painter, words, index, tokens)
        painter.restore()

    def _paint_face(self, painter: QPainter, place: QRect, character: Any) -> None:
        ratio = self._view.devicePixelRatioF()
        picture, tokens = face_of(character), theme.current()
        pixmap = None
        if picture is not None:
            pixmap = self._pictures.pixmap(picture.sha256, face_frame(ratio))
        if pixmap is not None:
            painter.drawPixmap(place, pixmap)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.field))
        painter.drawRoundedRect(QRectF(place), 8, 8)
        drawn = icons.pixmap("user-round", tokens.text_disabled, 20, ratio)
        painter.drawPixmap(place.center() - QPoint(9, 9), drawn)

    def _paint_words(
        self, painter: QPainter, room: QRect, index: _Index, tokens: theme.Theme
    ) -> None:
        flag = Qt.AlignmentFlag
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        name = plain(index.data(CharacterRole).name, 60)
        for text, used, colour, side in (
            (name, font, tokens.text, flag.AlignTop),
            (
                self._rows.words(index.row()),
                self._small(),
                tokens.text_dim,
                flag.AlignBottom,
            ),
        ):
            painter.setFont(used)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, room.width()
            )
            way = flag.AlignRight if self._view.isRightToLeft() else flag.AlignLeft
            painter.drawText(room, int(way | flag.AlignAbsolute | side), shown)

    def _small(self) -> QFont:
        made = QFont(self._view.font())
        made.setPointSizeF(made.pointSizeF() * theme.SMALL)
        return made
