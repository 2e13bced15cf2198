"""The characters in a picture, and the cells of sheets that it is, to go to."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nanostudio.app.cast_choice import canon_words
from nanostudio.app.words import filled
from nanostudio.core.lineage import InCell, MadeWith
from nanostudio.core.naming import plain
from nanostudio.ui.fields import label

_LONGEST = 60  # characters of a name
_PADDING = 24  # pixels beside the words


class LineageLinks(QWidget):
    """Hidden while there are none."""

    character_requested = Signal(str)  # id
    sheet_requested = Signal(str, str)  # its id, and that of a cell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[MadeWith], Sequence[InCell]] = ((), ())
        self.links: list[QPushButton] = []
        self._title = label(self.tr("Made with"), "dim", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self.hide()

    def show_links(
        self, characters: Sequence[MadeWith], cells: Sequence[InCell]
    ) -> None:
        """Show others."""
        if (characters, cells) == self._shown:
            return
        self._shown = (characters, cells)
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._character(one) for one in characters]
        self.links += [self._cell(one) for one in cells]
        self._title.setText(
            self.tr("Made with") if characters else self.tr("On the sheet")
        )
        for link in self.links:
            self._column.addWidget(link)
            link.show()
        self.setVisible(bool(self.links))

    def _character(self, one: MadeWith) -> QPushButton:
        name = one.name or self.tr("A character of another library")
        link = self._link(canon_words(name, one.canon))
        tip = self.tr("Open the character")
        if not one.now:
            tip = self.tr("The character is not in use any more.")
        elif one.now != one.canon:
            tip = filled(self.tr("Its canon is v%1 by now."), one.now)
        link.setEnabled(bool(one.now))
        link.setToolTip(f"{link.accessibleName()}\n{tip}")
        link.setAccessibleDescription(tip)
        link.clicked.connect(lambda: self.character_requested.emit(one.character_id))
        return link

    def _cell(self, one: InCell) -> QPushButton:
        words = self.tr("Sheet “%1”, cell %2")
        names = plain(one.sheet, _LONGEST), plain(one.cell, _LONGEST)
        link = self._link(filled(words, *names))
        link.setToolTip(f"{link.accessibleName()}\n{self.tr('Open the sheet')}")
        link.clicked.connect(
            lambda: self.sheet_requested.emit(one.sheet_id, one.cell_id)
        )
        return link

    def _link(self, text: str) -> QPushButton:
        link = _Link(text, self)
        link.setProperty("role", "small")
        return link


class _Link(QPushButton):
    """As wide as its words, where there is room; else they are cut with dots."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._show()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(wide + _PADDING, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_PADDING, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        room = max(0, self.width() - _PADDING)
        cut = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self._words, cut, room)
        self.setText(shown.replace("&", "&&"))
