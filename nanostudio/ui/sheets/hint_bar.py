"""Which cells of the open sheet may look odd: a hint, and the way to each of them."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.drift import Drift
from nanostudio.app.sheet_titles import cell_title
from nanostudio.app.sheets import Sheets
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.ui import icons, theme
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.sheets.new_sheet_rows import FactsRole, Rows, WhatRole

_MOST_ROWS = 4  # of the list that are seen at once


class HintBar(QWidget):
    """Hidden when there is nothing to say."""

    cell_requested = Signal(str)  # cell id: to be shown
    face_requested = Signal(str)  # cell id: the face is to be marked on it

    def __init__(
        self, drift: Drift, sheets: Sheets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._drift, self._sheets = drift, sheets
        self._cells: tuple[str, ...] = ()  # those that are hinted at
        self._at = 0
        self.sign = QLabel(self)
        self.words = WrappedLabel(parent=self)
        self.previous = self._tool("chevron-left", self.tr("Previous odd cell"))
        self.next = self._tool("chevron-right", self.tr("Next odd cell"))
        self.show_it = self._button(self.tr("Show"), self.tr("Show the odd cell"))
        self.face = self._button(
            self.tr("Mark the face…"), self.tr("Mark the face, to compare it too")
        )
        self.oddest = CheckBox(self.tr("Oddest first"), self)
        self.list = QListWidget(self)
        self._build()
        self.show_it.clicked.connect(lambda: self._go(0))
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.face.clicked.connect(lambda: self.face_requested.emit(self.cell))
        self.oddest.toggled.connect(self._show_list)
        self.list.currentItemChanged.connect(self._on_list_current_item_changed)
        self.list.itemClicked.connect(self._on_list_current_item_changed)
        drift.changed.connect(self.show_hints)
        sheets.changed.connect(self.show_hints)
        self.show_hints()

    @property
    def cell(self) -> str:
        """The cell that is spoken of."""
        return self._cells[self._at] if self._cells else ""

    def show_hints(self) -> None:
        """Redraw from what is known; the same cell stays spoken of if it can."""
        before, self._cells = self.cell, tuple(self._drift.hints)
        self._at = self._cells.index(before) if before in self._cells else 0
        self.setVisible(bool(self._cells))
        for button in (self.previous, self.next):
            button.setVisible(len(self._cells) > 1)
        self._show_words()
        self._show_list()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_sign()

    def _draw_sign(self) -> None:
        colour, ratio = theme.current().accent_ink, self.devicePixelRatioF()
        self.sign.setPixmap(icons.pixmap("eye", colour, icons.SIZE, ratio))

    def _show_words(self) -> None:
        count = len(self._cells)
        if not count:
            self.words.show_text("")
            return
        said = self._drift.hints[self.cell]
        title = self._title(self.cell)
        if count == 1:
            words = self.tr("One cell may look different. %1: %2")
            self.words.show_text(filled(words, title, said))
            return
        words = self.tr("%1 cells may look different. %2 of %1, %3: %4")
        self.words.show_text(filled(words, count, self._at + 1, title, said))

    def _show_list(self) -> None:
        is_open = self.oddest.isChecked() and bool(self._cells)
        order = self._drift.order if is_open else ()
        item = self.list.currentItem()
        before = item.data(WhatRole) if item else self.cell
        with QSignalBlocker(self.list):
            self.list.clear()
            for cell in order:
                self.list.addItem(self._item(cell))
            if before in order:
                self.list.setCurrentRow(order.index(before))
        rows = min(_MOST_ROWS, self.list.count())
        self.list.setFixedHeight(rows * _Rows.height + 2)
        self.list.setVisible(is_open)

    def _item(self, cell: str) -> QListWidgetItem:
        said = self._drift.hints.get(cell, "")
        item = QListWidgetItem(self._title(cell))
        item.setData(WhatRole, cell)
        item.setData(FactsRole, said or self.tr("Like the other cells"))
        spoken = f"{item.text()}: {item.data(FactsRole)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _title(self, cell: str) -> str:
        sheet = self._sheets.current
        if sheet is None:
            return ""
        return plain(cell_title(sheet.template, sheet.template.cell(cell)), 80)

    def _go(self, by: int) -> None:
        if self._cells:
            self._at = (self._at + by) % len(self._cells)
            self._show_words()
            self.cell_requested.emit(self.cell)

    def _on_list_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        cell: str = item.data(WhatRole)
        if cell in self._cells:
            self._at = self._cells.index(cell)
            self._show_words()
        self.cell_requested.emit(cell)

    def _build(self) -> None:
        icons.dress(self.face, "scan-face")
        self._draw_sign()
        self.oddest.setToolTip(self.tr("List the cells, the oddest first"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.list.setAccessibleName(self.tr("Cells, the oddest first"))
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setMouseTracking(True)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.list.setHorizontalScrollBarPolicy(never)
        well = QFrame(self)
        well.setProperty("role", "well")
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE)
        row.addWidget(self.sign)
        row.addWidget(self.words, 1)
        for button in (
            *(self.previous, self.next, self.show_it, self.face, self.oddest),
        ):
            row.addWidget(button)
        inside = QVBoxLayout(well)
        inside.setContentsMargins(12, 6, 8, 6)
        inside.setSpacing(6)
        inside.addLayout(row)
        inside.addWidget(self.list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(well)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "small")
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _tool(self, symbol: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "quiet")
        icons.dress(button, symbol)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button


class _Rows(Rows):
    """Two lines, close together."""

    height = 50
