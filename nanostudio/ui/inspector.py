"""The right panel: a picture large, what can be done with it, and its receipt."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.lineage import Relatives
from nanostudio.app.receipt import receipt, signed
from nanostudio.app.signed import Signed
from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice
from nanostudio.core.naming import plain
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import heading, label, scrolled
from nanostudio.ui.judgement import Judgement
from nanostudio.ui.labels import (
    ElidedLabel,
    WrappedLabel,
    copy_button,
    copy_text,
)
from nanostudio.ui.lineage import LineageSection
from nanostudio.ui.picture_actions import PictureActions
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.preview import Preview
from nanostudio.ui.receipt import ReceiptGrid
from nanostudio.ui.state_card import StateCard
from nanostudio.ui.theme import PANEL_MARGIN
from nanostudio.ui.wishes import Wishes

_NARROWEST, _WIDTH, _WIDEST = 264, 312, 520  # pixels
_LONGEST_PROMPT = 1500  # characters shown; the button beside it copies them all


class Inspector(QFrame):
    """Shows one tile; forwards what a person wishes of it to `wishes`."""

    def __init__(
        self,
        pictures: Pictures,
        wishes: Wishes,
        commands: Commands,
        relatives: Relatives | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Inspector"))
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self._wishes = wishes
        self._tile: Tile | None = None
        self._preview = Preview(pictures)
        self._name = ElidedLabel(is_dim=True, is_at_end=True)
        self._relatives = relatives or Relatives()
        self.lineage = LineageSection(self._relatives, pictures)
        self.judgement = Judgement()
        self._actions = PictureActions(wishes, commands)
        self._actions.clicked.connect(self._on_actions_clicked)
        self._state = StateCard()
        self._state.chosen.connect(self._on_state_chosen)
        self._state.candidate_picked.connect(self._on_state_candidate_picked)
        self._prompt = WrappedLabel(self.tr("Prompt"))
        self._receipt = ReceiptGrid()
        self.signed = Signed(self)
        self.signed.changed.connect(self._show_receipt)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(_nothing(self.tr("Select a picture to see its receipt.")))
        self._stack.addWidget(self._make_scroll())

    def show_tile(self, tile: Tile | None) -> None:
        """Show `tile` as it is now; nothing when it is None."""
        self._tile = tile
        self._relatives.show_tile(tile)
        self.signed.show_tile(tile)
        self._stack.setCurrentIndex(0 if tile is None else 1)
        if tile is None:
            self._preview.show_output(None)
            return
        output = tile.output
        self._preview.show_output(output)
        self._name.show_text(plain(PurePath(output.path).name) if output else "")
        self.judgement.show_tile(tile)
        for part in (self._preview, self._name, self.judgement, self._actions):
            part.setVisible(output is not None)
        self._state.setVisible(output is None)
        if output is None:
            self._state.show_tile(tile)
        prompt = tile.prompt
        is_long = len(prompt) > _LONGEST_PROMPT
        self._prompt.show_text(f"{prompt[:_LONGEST_PROMPT]}…" if is_long else prompt)
        self._show_receipt()

    def _show_receipt(self) -> None:
        if self._tile is not None:
            lines = receipt(self._tile) + signed(self.signed.credentials)
            self._receipt.show_lines(lines)

    @property
    def iterate(self) -> QWidget:
        """The button of what is made from a picture next."""
        return self._actions.iterate

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 600)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)
            self._state.redraw()

    def _make_scroll(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("role", "body")
        column = QVBoxLayout(body)
        margin = PANEL_MARGIN
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(8)
        column.addWidget(self._preview)
        column.addWidget(self._name)
        column.addWidget(self.judgement)
        column.addWidget(self._actions)
        column.addWidget(self._state)
        column.addSpacing(8)
        column.addLayout(self._make_heading())
        column.addWidget(self._prompt)
        column.addSpacing(8)
        column.addWidget(heading(self.tr("Receipt")))
        column.addWidget(self._receipt)
        column.addWidget(self.lineage)
        column.addStretch(1)
        return scrolled(body)

    def _make_heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(heading(self.tr("Prompt")), 1)
        copy = copy_button(self.tr("Copy prompt"))
        copy.clicked.connect(self._on_copy_clicked)
        row.addWidget(copy)
        return row

    def _on_copy_clicked(self) -> None:
        if self._tile is not None:
            copy_text(self._tile.prompt)

    def _on_actions_clicked(self, wish: Callable[[Tile], None]) -> None:
        if self._tile is not None:
            wish(self._tile)

    def _on_state_chosen(self, choice: Choice) -> None:
        if self._tile is not None:
            self._wishes.choose(self._tile, choice)

    def _on_state_candidate_picked(self, remote_id: str) -> None:
        if self._tile is not None:
            self._wishes.adopt_requested.emit(self._tile.task_id, remote_id)


def _nothing(text: str) -> QWidget:
    empty = QWidget()
    column = QVBoxLayout(empty)
    words = label(text, "dim")
    words.setWordWrap(True)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(words)
    return empty
