"""Generate, with what it will make and what that costs."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.draft import Draft
from nanostudio.core.errors import StudioError
from nanostudio.ui.fields import label

_KEYS = QKeySequence("Ctrl+Return")
_NATIVE = QKeySequence.SequenceFormat.NativeText


class OrderBar(QWidget):
    """Stays usable while tasks run; says in place what stands against an order."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.generate = QPushButton(self)
        self.generate.setProperty("role", "primary")
        self.generate.setAccessibleName(self.tr("Generate"))
        self.price = label("", "small", self)
        tip = self.tr("Generate from anywhere: %1")
        self.generate.setToolTip(tip.replace("%1", _KEYS.toString(_NATIVE)))
        self.problem = label("", "bad", self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.problem)
        self.beside = QHBoxLayout()  # Generate, and what opens the queue
        self.beside.setSpacing(8)
        self.beside.addWidget(self.generate, 1)
        rows.addLayout(self.beside)
        foot = QHBoxLayout()
        foot.addWidget(self.price)
        foot.addStretch(1)
        foot.addWidget(label(_KEYS.toString(_NATIVE), "small", self))
        rows.addLayout(foot)
        self.generate.clicked.connect(draft.generate)
        draft.changed.connect(self._show_order)
        self._show_order()

    def show_problem(self, problem: StudioError) -> None:
        """Why nothing was ordered, until the draft changes."""
        self.problem.setText(str(problem))
        self.problem.show()

    def _show_order(self) -> None:
        self.problem.hide()
        draft = self._draft
        text = self.tr("Generate %1").replace("%1", str(draft.count))
        cost = draft.estimate()
        if cost is not None:
            text = f"{text}  ·  {cost}"
        self.generate.setText(text)
        self.generate.setAccessibleDescription(text)
        self.price.setText(self._price_text())

    def _price_text(self) -> str:
        model = self._draft.model
        price = model.price(self._draft.resolution)
        about = self.tr("about %1 s").replace("%1", f"{model.usual_time_s:.0f}")
        if price is None:
            words = self.tr("%1 publishes no price")
            return f"{words.replace('%1', self._draft.provider.label)}  ·  {about}"
        each = self.tr("%1 each").replace("%1", str(price))
        return f"{each}  ·  {about}"
