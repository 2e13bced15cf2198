"""A task without a picture, in the inspector: its state, its hint and its choices."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice, choice_hint, choice_words
from nanostudio.ui import icons, theme
from nanostudio.ui.candidates import CandidateList
from nanostudio.ui.card import symbol
from nanostudio.ui.focus import put_after
from nanostudio.ui.labels import WrappedLabel

_STEPS = 1000  # of the progress bar


class StateCard(QFrame):
    """Shows a Tile that has no output."""

    chosen = Signal(Choice)
    candidate_picked = Signal(str)  # the provider's id of the lost task

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._choices: tuple[Choice, ...] = ()
        self._drawn: tuple[str, str] | None = None
        self._symbol = QLabel()
        self._title = WrappedLabel(role="title")
        self._detail = WrappedLabel(self.tr("Details"), "dim")
        self._bar = QProgressBar(maximum=_STEPS, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._finding = WrappedLabel(self.tr("Details"), "dim")
        self._candidates = CandidateList()
        self._candidates.picked.connect(self.candidate_picked)
        self._buttons = QGridLayout()
        self._lay_out()

    def show_tile(self, tile: Tile) -> None:
        """Show the state `tile` is in."""
        self._drawn = symbol(tile)
        self.redraw()
        self._title.show_text(tile.title or tile.detail)
        self._detail.show_text(tile.detail if tile.title else "")
        self._detail.setVisible(bool(tile.title and tile.detail))
        found = tile.finding
        self._finding.show_text(found.hint if found else "")
        self._finding.setVisible(bool(found and found.hint))
        self._candidates.show_candidates(found.candidates if found else ())
        self._bar.setVisible(tile.is_busy)
        known = tile.progress is not None
        self._bar.setRange(0, _STEPS if known else 0)
        self._bar.setValue(round((tile.progress or 0) * _STEPS) if known else -1)
        if tile.choices != self._choices:
            self._choices = tile.choices
            self._show_choices()

    def redraw(self) -> None:
        """Draw the symbol in the colours of now."""
        self._symbol.setVisible(self._drawn is not None)
        if self._drawn is not None:
            name, colour = self._drawn
            tint = getattr(theme.current(), colour)
            ratio = self.devicePixelRatioF()
            self._symbol.setPixmap(icons.pixmap(name, tint, 20, ratio))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._symbol)
        head.addWidget(self._title, 1)
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._detail)
        column.addWidget(self._finding)
        column.addWidget(self._bar)
        column.addLayout(self._buttons)
        column.addWidget(self._candidates)

    def _show_choices(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        buttons: list[QWidget] = []
        for at, choice in enumerate(self._choices):
            button = QPushButton(choice_words(choice))
            button.setAccessibleName(choice_words(choice))
            button.setAccessibleDescription(choice_hint(choice))
            button.setToolTip(choice_hint(choice))
            button.clicked.connect(lambda _=False, one=choice: self.chosen.emit(one))
            self._buttons.addWidget(button, at // 2, at % 2)
            button.show()  # at once: a layout would do it an event later, and flicker
            buttons.append(button)
        put_after(self, *buttons)
