"""Asks before pictures are made again with their characters as they are now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.checkout import Question
from nanostudio.app.recasting import Recasting
from nanostudio.app.words import filled
from nanostudio.ui.fields import label
from nanostudio.ui.question import QuestionBar

_WIDTH = 480  # pixels


class RecastDialog(QDialog):
    """It says how many, what they cost, and which not and why; then it closes."""

    def __init__(self, recasting: Recasting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Regenerate with the canon of now"))
        self.setMinimumWidth(_WIDTH)
        self._recasting = recasting
        self.title = label("", "title", self)
        self.told = label("", "dim", self)
        for part in (self.title, self.told):
            part.setWordWrap(True)
        self.question = QuestionBar(self)
        self.send = QPushButton(self)
        self.send.setProperty("role", "primary")
        self.send.setAutoDefault(False)
        self.cancel = QPushButton(self.tr("Not now"), self)
        self.cancel.setAutoDefault(False)
        self.send.clicked.connect(recasting.send)
        self.cancel.clicked.connect(self.reject)
        self._build()
        recasting.changed.connect(self._show)
        recasting.ordered.connect(self.accept)
        checkout = recasting.checkout
        checkout.question_raised.connect(self._on_question_raised)
        checkout.question_settled.connect(self._on_question_settled)
        self.question.confirmed.connect(checkout.confirm)
        self.question.declined.connect(checkout.drop)
        self.finished.connect(checkout.drop)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)  # it costs nothing

    def _build(self) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.cancel)
        answers.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self.question)
        column.addStretch(1)
        column.addLayout(answers)

    def _show(self) -> None:
        state = self._recasting
        self.title.setText(state.title)
        lines = state.lines()
        self.told.setText("\n".join(lines))
        self.told.setVisible(bool(lines))
        self.send.setVisible(state.count > 0)
        self.send.setEnabled(state.can_send and self.question.isHidden())
        words = self.tr("Generate %1")
        price = f" · {state.price}" if state.price else ""
        self.send.setText(filled(words, state.count) + price)
        self.send.setAccessibleName(self.send.text())
        self.setAccessibleDescription(" ".join((state.title, *lines)))
        self._fit()

    def _fit(self) -> None:
        """As high as its words, which wrap, at the width it has."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            height = layout.totalHeightForWidth(max(_WIDTH, self.width()))
            self.setMinimumHeight(height)
            self.resize(self.width(), height)

    def _on_question_raised(self, question: Question) -> None:
        self.question.ask(question)
        self._show()

    def _on_question_settled(self) -> None:
        self.question.hide()
        self._show()
