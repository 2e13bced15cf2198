"""Below the cells: what they are made with, how they stand, what more of them costs."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.key_book import KeyBook
from nanostudio.app.sheet_orders import SheetOrders
from nanostudio.ui import theme
from nanostudio.ui.fields import Combo, label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.picker import ModelPicker
from nanostudio.ui.primary import PrimaryButton
from nanostudio.ui.question import QuestionBar

_NATIVE = QKeySequence.SequenceFormat.NativeText
_PICKER = 250  # pixels


class SheetFoot(QWidget):
    """Redrawn from the orders; a question stands above the button that raised it."""

    key_requested = Signal(str)  # provider id
    reroll_requested = Signal()

    def __init__(
        self, orders: SheetOrders, book: KeyBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._orders = orders
        self._chosen: tuple[str, ...] = ()
        self.problem = WrappedLabel(role="bad", parent=self)
        self.question = QuestionBar(self)
        self.model = ModelPicker(orders.choice, book, self)
        self.model.setMaximumWidth(_PICKER)
        self.resolution = Combo(self.tr("Resolution"), self)
        self.reroll = QPushButton(self)
        self.stop = QPushButton(self.tr("Stop all"), self)
        self.stop.setAccessibleName(self.tr("Stop all cells"))
        self.standing = WrappedLabel(role="dim", parent=self)
        self.held = WrappedLabel(role="small", parent=self)
        self.price = label("", "dim", self)
        self.fill = PrimaryButton(self)
        self.fill.setMinimumWidth(200)
        self._build()
        self._bind()
        self.show_order()

    def show_chosen(self, cell_ids: Collection[str]) -> None:
        """Offer to make these cells anew."""
        self._chosen = tuple(cell_ids)
        self._show_reroll()

    def show_keys(self, keys: QKeySequence) -> None:
        """Name the keys that fill the sheet."""
        self.fill.show_keys(keys.toString(_NATIVE))

    def show_order(self) -> None:
        """Redraw from the orders."""
        orders = self._orders
        ready = len(orders.ready)
        self.standing.show_text(orders.standing_words)
        self.held.show_text(orders.held_words)
        self.held.setVisible(bool(orders.held_words))
        self.price.setText(orders.price_words(ready) if ready else "")
        self.fill.setText(orders.fill_words)
        self.fill.setAccessibleName(orders.fill_words)
        said = ". ".join(filter(None, (self.price.text(), orders.held_words)))
        self.fill.setAccessibleDescription(said)
        self.fill.setEnabled(orders.can_fill)
        self.stop.setVisible(orders.can_stop)
        problem = orders.refusal
        self.problem.show_text(str(problem) if problem else "")
        self.problem.setVisible(problem is not None)
        self.model.show_model()
        self._show_resolutions()
        self._show_reroll()

    def _build(self) -> None:
        made = QHBoxLayout()
        made.setSpacing(theme.SPACE)
        made.addWidget(self.model, 1)
        made.addWidget(self.resolution)
        made.addStretch()
        made.addWidget(self.reroll)
        made.addWidget(self.stop)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addStretch(1)
        told.addWidget(self.standing)
        told.addWidget(self.held)
        told.addStretch(1)
        last = QHBoxLayout()
        last.setSpacing(2 * theme.SPACE)
        last.addLayout(told, 1)
        last.addWidget(self.price)
        last.addWidget(self.fill)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.SPACE)
        rows.addWidget(self.problem)
        rows.addWidget(self.question)
        rows.addLayout(made)
        rows.addLayout(last)

    def _bind(self) -> None:
        orders, checkout = self._orders, self._orders.checkout
        orders.changed.connect(self.show_order)
        checkout.question_raised.connect(self.question.ask)
        checkout.question_settled.connect(self.question.hide)
        self.question.confirmed.connect(checkout.confirm)
        self.question.declined.connect(checkout.drop)
        self.model.picked.connect(orders.choice.set_model)
        self.model.key_requested.connect(self.key_requested)
        self.resolution.activated.connect(self._on_resolution_activated)
        self.fill.clicked.connect(orders.fill)
        self.stop.clicked.connect(orders.stop_all)
        self.reroll.clicked.connect(self.reroll_requested)

    def _show_resolutions(self) -> None:
        choice = self._orders.choice
        offered = list(choice.model.resolutions)
        shown = [self.resolution.itemText(at) for at in range(self.resolution.count())]
        if shown != offered:
            self.resolution.clear()
            self.resolution.addItems(offered)
        self.resolution.setCurrentIndex(
            self.resolution.findText(choice.resolution or "")
        )
        self.resolution.setVisible(len(offered) > 1)

    def _show_reroll(self) -> None:
        count = len(self._orders.again(self._chosen))
        words = self.tr("Re-roll %n cells", "", count)
        if count == 1:
            words = self.tr("Re-roll 1 cell")
        text = f"{words}  ·  {self._orders.price_words(count)}"
        self.reroll.setText(text)
        self.reroll.setAccessibleName(text)
        self.reroll.setVisible(count > 0)
        self.reroll.setEnabled(self._orders.can_reroll(self._chosen))

    def _on_resolution_activated(self, index: int) -> None:
        self._orders.choice.set_resolution(self.resolution.itemText(index))
