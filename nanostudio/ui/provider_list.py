"""The providers one below the other, each with what is known of its keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nanostudio.app.key_book import KeyBook
from nanostudio.app.key_words import shelf_words
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui import theme

_HEIGHT = 52
_WIDTH = 208
_DOT = 4.0  # pixels, the radius
_WORDS = Qt.ItemDataRole.UserRole + 1
_HAS_KEY = Qt.ItemDataRole.UserRole + 2


class ProviderList(QListWidget):
    """Says which provider was chosen."""

    chosen = Signal(str)  # provider id

    def __init__(
        self,
        providers: Sequence[ProviderSpec],
        book: KeyBook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Providers"))
        self.setFixedWidth(_WIDTH)
        self.setItemDelegate(_Row(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._book = book
        self._items: dict[str, QListWidgetItem] = {}
        for provider in providers:
            item = QListWidgetItem(provider.label, self)
            item.setData(Qt.ItemDataRole.UserRole, provider.id)
            self._items[provider.id] = item
            self._show(provider.id)
        book.changed.connect(self._show)
        self.currentItemChanged.connect(self._on_current_item_changed)

    def choose(self, provider_id: str) -> None:
        """Choose a provider by its id; one that is not there is no error."""
        if provider_id in self._items:
            self.setCurrentItem(self._items[provider_id])

    def _show(self, provider_id: str) -> None:
        item = self._items.get(provider_id)
        if item is None:
            return
        shelf = self._book.shelf(provider_id)
        words = shelf_words(shelf)
        item.setData(_WORDS, words)
        item.setData(_HAS_KEY, shelf.has_key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")

    def _on_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class _Row(QStyledItemDelegate):
    """A name over a dot and two or three words; the dot never speaks alone."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTH - 24, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens, rect = theme.current(), option.rect
        state: QStyle.StateFlag = option.state
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        flag = QStyle.StateFlag
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (flag.State_Selected | flag.State_MouseOver):
            is_chosen = bool(state & flag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover if is_chosen else tokens.panel_raised))
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        if state & flag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent_line), theme.FOCUS_WIDTH))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        line = rect.adjusted(12, 6, -12, -26)
        painter.setPen(QColor(tokens.text))
        painter.drawText(line, leading, str(index.data()))
        below = rect.adjusted(12, 26, -12, -6)
        has_key = bool(index.data(_HAS_KEY))
        middle = QPointF(below.left() + _DOT, below.center().y() + 1)
        if is_mirrored:
            middle.setX(below.right() - _DOT)
        edge = QColor(tokens.good if has_key else tokens.text_disabled)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(edge if has_key else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _DOT - 0.75, _DOT - 0.75)
        small = QFont(painter.font())
        small.setPointSizeF(small.pointSizeF() * theme.SMALL)
        painter.setFont(small)
        painter.setPen(QColor(tokens.text_dim))
        words = below.adjusted(16, 0, 0, 0)
        if is_mirrored:
            words = below.adjusted(0, 0, -16, 0)
        painter.drawText(words, leading, str(index.data(_WORDS)))
        painter.restore()
