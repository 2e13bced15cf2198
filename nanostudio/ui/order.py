"""Generate, with what it will make and what that costs; a question before it if one
was wished for; the project it is for."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nanostudio.app.checkout import Checkout
from nanostudio.app.draft import Draft
from nanostudio.app.figures import money
from nanostudio.app.projects import Projects
from nanostudio.app.words import filled
from nanostudio.core.errors import StudioError
from nanostudio.ui.fields import label
from nanostudio.ui.primary import PrimaryButton
from nanostudio.ui.project_button import ProjectButton
from nanostudio.ui.question import QuestionBar

_NATIVE = QKeySequence.SequenceFormat.NativeText


class OrderBar(QWidget):
    """Stays usable while tasks run; says in place what stands against an order."""

    def __init__(
        self,
        draft: Draft,
        checkout: Checkout,
        projects: Projects,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._balance = ""
        self.generate = PrimaryButton(self)
        self.generate.setAccessibleName(self.tr("Generate"))
        self.price = label("", "small", self)
        self.project = ProjectButton(projects, self)
        self.question = QuestionBar(self)
        self.problem = label("", "bad", self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._lay_out()
        self.generate.clicked.connect(draft.generate)
        draft.changed.connect(self._show_order)
        draft.changed.connect(checkout.drop)
        checkout.question_raised.connect(self.question.ask)
        checkout.question_settled.connect(self.question.hide)
        self.question.confirmed.connect(checkout.confirm)
        self.question.declined.connect(checkout.drop)
        self._show_order()

    def show_keys(self, keys: QKeySequence) -> None:
        """Name the keys that generate from anywhere."""
        words = keys.toString(_NATIVE)
        self.generate.show_keys(words)
        tip = self.tr("Generate from anywhere: %1")
        self.generate.setToolTip(tip.replace("%1", words) if words else "")

    def show_problem(self, problem: StudioError) -> None:
        """Why nothing was ordered, until the draft changes."""
        self.problem.setText(str(problem))
        self.problem.show()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.problem)
        rows.addWidget(self.question)
        self.beside = QHBoxLayout()  # Generate, and what opens the queue
        self.beside.setSpacing(8)
        self.beside.addWidget(self.generate, 1)
        rows.addLayout(self.beside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.price)
        foot.addStretch(1)
        foot.addWidget(self.project)
        rows.addLayout(foot)

    def show_balance(self, words: str) -> None:
        """What is left at the provider, in few words; "" where nobody counts."""
        self._balance = words
        self._show_order()

    def _show_order(self) -> None:
        self.problem.hide()
        draft = self._draft
        text = filled(self.tr("Generate %1"), draft.total)
        cost = draft.estimate()
        if cost is not None:
            text = f"{text}  ·  {money(cost)}"
        self.generate.setText(text)
        self.generate.setAccessibleDescription(text)
        parts = (self._price_text(), self._balance)
        self.price.setText("  ·  ".join(filter(None, parts)))

    def _price_text(self) -> str:
        model = self._draft.model
        price = model.price(self._draft.resolution)
        about = filled(self.tr("about %1 s"), round(model.usual_time_s))
        if price is None:
            words = self.tr("%1 publishes no price")
            return f"{words.replace('%1', self._draft.provider.label)}  ·  {about}"
        each = filled(self.tr("%1 each"), price)
        return f"{each}  ·  {about}"
