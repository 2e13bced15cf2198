"""A question in place, above the button that raised it: nothing is covered, nothing
waits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.checkout import Question
from nanostudio.ui.fields import label
from nanostudio.ui.focus import OwnEscape


class QuestionBar(QFrame):
    """Hidden until it asks. The focus goes to the answer that costs nothing."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "question")
        self.setAccessibleName(self.tr("Question"))
        self.title = label("", "title", self)
        self.hint = label("", "dim", self)
        self.yes = QPushButton(self.tr("Generate"), self)
        self.no = QPushButton(self.tr("Not now"), self)
        for part in (self.title, self.hint):
            part.setWordWrap(True)
        self.yes.setAccessibleName(self.tr("Generate anyway"))
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.declined)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addStretch(1)
        answers.addWidget(self.no)
        answers.addWidget(self.yes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 10, 12, 10)
        rows.setSpacing(8)
        rows.addWidget(self.title)
        rows.addWidget(self.hint)
        rows.addLayout(answers)
        OwnEscape(self)
        self.hide()

    def ask(self, question: Question) -> None:
        """Show a question until it is answered or void."""
        self.title.setText(question.title)
        self.hint.setText(question.hint)
        self.hint.setVisible(bool(question.hint))
        self.yes.setVisible(question.can_confirm)
        self.no.setText(
            self.tr("Not now") if question.can_confirm else self.tr("Close")
        )
        self.setAccessibleDescription(f"{question.title} {question.hint}".strip())
        self.show()
        self.no.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)
