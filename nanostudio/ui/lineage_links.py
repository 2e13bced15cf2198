"""The characters in a picture, and the cells of sheets that it is, to go to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nanostudio.app.cast_choice import canon_words
from nanostudio.app.words import filled
from nanostudio.core.lineage import InCell, MadeWith
from nanostudio.core.naming import plain
from nanostudio.ui.fields import label
from nanostudio.ui.flow import Flow

_LONGEST = 28  # characters of a name


class LineageLinks(QWidget):
    """Hidden while there are none."""

    character_requested = Signal(str)  # id
    sheet_requested = Signal(str, str)  # its id, and that of a cell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[MadeWith], Sequence[InCell]] = ((), ())
        self.links: list[QPushButton] = []
        self._title = label(self.tr("Made with"), "dim", self)
        chips = QWidget(self)
        self._flow = Flow(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(chips)
        self.hide()

    def show_links(
        self, characters: Sequence[MadeWith], cells: Sequence[InCell]
    ) -> None:
        """Show others."""
        if (characters, cells) == self._shown:
            return
        self._shown = (characters, cells)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.links = [self._character(one) for one in characters]
        self.links += [self._cell(one) for one in cells]
        self._title.setText(
            self.tr("Made with") if characters else self.tr("On the sheet")
        )
        for link in self.links:
            self._flow.addWidget(link)
            link.show()
        self._flow.invalidate()
        self.setVisible(bool(self.links))

    def _character(self, one: MadeWith) -> QPushButton:
        link = self._link(canon_words(plain(one.name, _LONGEST), one.canon))
        tip = self.tr("Open the character")
        if not one.now:
            tip = self.tr("The character is not in use any more.")
        elif one.now != one.canon:
            tip = filled(self.tr("Its canon is v%1 by now."), one.now)
        link.setEnabled(bool(one.now))
        link.setToolTip(tip)
        link.setAccessibleDescription(tip)
        link.clicked.connect(lambda: self.character_requested.emit(one.character_id))
        return link

    def _cell(self, one: InCell) -> QPushButton:
        words = self.tr("Sheet “%1”, cell %2")
        names = plain(one.sheet, _LONGEST), plain(one.cell, _LONGEST)
        link = self._link(filled(words, *names))
        link.setToolTip(self.tr("Open the sheet"))
        link.clicked.connect(
            lambda: self.sheet_requested.emit(one.sheet_id, one.cell_id)
        )
        return link

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text.replace("&", "&&"), self)
        link.setProperty("role", "small")
        link.setAccessibleName(text)
        return link
