"""A field for sentences that grows with them, and one for a line; both say what stands
against what was typed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_BAR = Qt.ScrollBarPolicy.ScrollBarAsNeeded
_NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_MARGIN = 7  # pixels around the lines, so that they begin as in a field of one line
_ROOM = 32  # above and below the lines in all


def hold(field: QPlainTextEdit | QLineEdit, is_held: bool) -> None:
    """Let it be read only, or written again; it looks it."""
    field.setReadOnly(is_held)
    if bool(field.property("is_held")) != is_held:
        field.setProperty("is_held", is_held)
        field.style().polish(field)


class WordsField(QPlainTextEdit):
    """Plain text; Tab leaves it."""

    typed = Signal(str)  # by the person
    left = Signal()

    def __init__(
        self, name: str, hint: str, least: int, most: int, parent: QWidget | None = None
    ) -> None:
        """`least` and `most`: lines that are seen."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)
        self._least, self._most = least, most
        self._is_ours = False
        self.textChanged.connect(self._on_text_changed)

    def show_words(self, text: str) -> None:
        """Show other words, which nobody has typed. Spaces at the ends do not make
        them others: somebody may be about to go on."""
        if text != self.toPlainText().strip():
            self._is_ours = True
            self.setPlainText(text)
            self._is_ours = False

    def sizeHint(self) -> QSize:
        lines = max(self._least, min(self._most, self._lines()))
        return QSize(240, lines * self.fontMetrics().lineSpacing() + _ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _lines(self) -> int:
        return round(self.document().size().height())

    def _on_text_changed(self) -> None:
        is_long = self._lines() > self._most
        self.setVerticalScrollBarPolicy(_BAR if is_long else _NO_BAR)
        self.updateGeometry()
        if not self._is_ours:
            self.typed.emit(self.toPlainText())
