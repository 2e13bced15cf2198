"""The sentences of what no picture may change: written, moved, taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from nanostudio.app.words import filled
from nanostudio.core.character import LONGEST_SENTENCE, MOST_SENTENCES
from nanostudio.ui import icons
from nanostudio.ui.characters.words_field import hold
from nanostudio.ui.flow import discard
from nanostudio.ui.focus import put_before

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NeverRows(QWidget):
    """A field for each sentence, and one for the next. Alt+Up and Alt+Down move."""

    changed = Signal(object)  # tuple[str, ...]: as typed or moved
    removed = Signal(str)  # the one that is to go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Row] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.new = QLineEdit(self)
        self.new.setMaxLength(LONGEST_SENTENCE)
        self.new.setAccessibleName(self.tr("New sentence"))
        self.new.setPlaceholderText(self.tr("For instance: Scar over the left eye"))
        self.new.editingFinished.connect(self._on_new_editing_finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self.new)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is written; what is empty does not count."""
        words = (row.field.text().strip() for row in self.rows)
        return tuple(one for one in words if one)

    def show_sentences(self, sentences: Sequence[str], *, is_locked: bool) -> None:
        """Show these, which nobody has typed here."""
        if tuple(sentences) != self.sentences:
            self._fill(sentences)
        self._drop_empty()
        for row in self.rows:
            row.lock(is_locked)
        self.new.setVisible(not is_locked and len(self.rows) < MOST_SENTENCES)

    def _fill(self, sentences: Sequence[str]) -> None:
        while len(self.rows) > len(sentences):
            discard(self.rows.pop())
        while len(self.rows) < len(sentences):
            row = _Row(self)
            row.field.textEdited.connect(
                lambda _text: self.changed.emit(self.sentences)
            )
            row.field.editingFinished.connect(self._drop_empty)
            row.moved.connect(self._move)
            row.removed.connect(self._remove)
            self.rows.append(row)
            self._rows.addWidget(row)
        for row, sentence in zip(self.rows, sentences, strict=True):
            if row.field.text() != sentence:
                row.field.setText(sentence)
        put_before(self.new, *(part for row in self.rows for part in row.stops))

    def _drop_empty(self) -> None:
        """Take away the rows that were emptied and left."""
        for row in [one for one in self.rows if not one.field.text().strip()]:
            if not row.field.hasFocus():
                self.rows.remove(row)
                discard(row)
        self._tell_places()

    def _tell_places(self) -> None:
        for at, row in enumerate(self.rows):
            row.tell_place(at, len(self.rows))

    def _move(self, row: "_Row", by: int) -> None:
        at = self.rows.index(row)
        words = list(self.sentences)
        if len(words) != len(self.rows) or not 0 <= at + by < len(words):
            return
        words.insert(at + by, words.pop(at))
        self._fill(words)
        self._tell_places()
        self.rows[at + by].field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.sentences)

    def _remove(self, row: "_Row") -> None:
        at = self.rows.index(row)
        near = self.rows[at + 1 :] or self.rows[:at][-1:]
        (near[0].field if near else self.new).setFocus(Qt.FocusReason.OtherFocusReason)
        if sentence := row.field.text().strip():
            self.removed.emit(sentence)
        else:
            self.rows.remove(row)
            discard(row)
            self._tell_places()

    def _on_new_editing_finished(self) -> None:
        sentence = self.new.text().strip()
        if sentence:
            self.new.clear()
            self._fill([*self.sentences, sentence])
            self._tell_places()
            self.changed.emit(self.sentences)


class _Row(QWidget):
    """A sentence with its buttons."""

    moved = Signal(object, int)  # itself, and where to: -1 up, 1 down
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_SENTENCE)
        self.up = self._button("arrow-up")
        self.down = self._button("arrow-down")
        self.cross = self._button("x")
        self.up.clicked.connect(lambda: self.moved.emit(self, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self, 1))
        self.cross.clicked.connect(lambda: self.removed.emit(self))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2)
        across.addWidget(self.field, 1)
        for button in (self.up, self.down, self.cross):
            across.addWidget(button)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to."""
        return (self.field, self.up, self.down, self.cross)

    def lock(self, is_locked: bool) -> None:
        """Only to be read."""
        hold(self.field, is_locked)
        for button in (self.up, self.down, self.cross):
            button.setVisible(not is_locked)

    def tell_place(self, at: int, of: int) -> None:
        """Which one it is."""
        self.field.setAccessibleName(filled(self.tr("Never change %1"), at + 1))
        self.up.setAccessibleName(filled(self.tr("Move sentence %1 up"), at + 1))
        self.down.setAccessibleName(filled(self.tr("Move sentence %1 down"), at + 1))
        self.cross.setAccessibleName(filled(self.tr("Remove sentence %1"), at + 1))
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at < of - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _MOVES.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self, by)
        else:
            super().keyPressEvent(event)

    def _button(self, symbol: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "tool")
        button.setFixedSize(28, 28)
        icons.dress(button, symbol, size=16)
        return button
