"""The compose panel: what to make, from what, how, and what it costs."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.checkout import Checkout
from nanostudio.app.draft import Draft
from nanostudio.app.key_book import KeyBook
from nanostudio.app.projects import Projects
from nanostudio.core.errors import Refused
from nanostudio.ui import icons, theme
from nanostudio.ui.cast_row import CastRow
from nanostudio.ui.drops import PictureDrops
from nanostudio.ui.fields import heading, label
from nanostudio.ui.focus import HandOn
from nanostudio.ui.key_notice import KeyNotice
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.options import OptionsForm
from nanostudio.ui.order import OrderBar
from nanostudio.ui.picker import ModelPicker
from nanostudio.ui.prompt_panel import PromptPanel
from nanostudio.ui.tray import ReferenceTray
from nanostudio.ui.tray_notes import TrayNotes

_M = theme.PANEL_MARGIN
_LEAST = 344  # pixels of width
_BAR = 10  # pixels, the scroll bar; it takes its room from the margin


class ComposePanel(QFrame):
    """Shows a Draft and forwards what a person does to it.

    Pictures can be dropped and pasted anywhere on it."""

    key_requested = Signal(str)  # the id of a provider that has none

    def __init__(
        self,
        draft: Draft,
        checkout: Checkout,
        projects: Projects,
        book: KeyBook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        book = book or KeyBook(draft.providers)
        self.setProperty("role", "panel")
        self.setMinimumWidth(_LEAST)
        self._draft = draft
        self._body = self._scrolled_body()
        self.model = ModelPicker(draft, book, self._body)
        self.no_key = KeyNotice(draft, book, self._body)
        self.prompt_panel = PromptPanel(draft, self._body)
        self.prompt = self.prompt_panel.editor
        self.tray = ReferenceTray(draft.tray, self._body)
        self.counter = label("", "small", self._body)
        self.characters = QToolButton(self._body)
        self.cast = CastRow(self._body)
        self.notes = TrayNotes(draft.tray, self._body)
        self.drops = PictureDrops(self, self.tray, draft.tray)
        self.options = OptionsForm(draft, self._body)
        self.order = OrderBar(draft, checkout, projects, self)
        self._build()
        self._bind()

    def paste(self) -> None:
        """Take pictures from the clipboard; text goes into the prompt."""
        if self.drops.paste():
            return
        if QGuiApplication.clipboard().text():
            self.prompt.setFocus()
            self.prompt.paste()
        else:
            title = self.tr("There is nothing to paste.")
            hint = self.tr("Copy a picture or some words first.")
            self._draft.tray.refused.emit(Refused(title, hint))

    def take(self, mime: QMimeData) -> bool:
        """Hand on the pictures of a drop or paste; False when it has none."""
        return self.drops.take(mime)

    def redress(self) -> None:
        """Draw what is not drawn from the palette by itself in the colours of now."""
        self.model.update()
        icons.redress(self)
        self.notes.redress()

    def _scrolled_body(self) -> QWidget:
        """The part that scrolls when the window is low, still empty.

        Everything is made inside its parent: a style sheet goes over a whole branch
        again each time the branch is hung elsewhere."""
        self._area = area = QScrollArea(self)
        body = QWidget(area.viewport())
        body.setProperty("role", "body")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        area.verticalScrollBar().rangeChanged.connect(self._on_scroll_range_changed)
        return body

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, _M)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(_M, _M, _M, 0)
        foot.addWidget(self.order)
        column.addLayout(foot)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(_M, _M, _M, 0)
        rows.setSpacing(0)
        rows.addWidget(self.model)
        rows.addWidget(self.no_key)
        rows.addSpacing(10)
        rows.addWidget(self.prompt_panel, 1000)
        rows.addSpacing(16)
        title = QHBoxLayout()
        title.addWidget(heading(self.tr("References"), self._body))
        title.addStretch(1)
        title.addWidget(self.counter)
        title.addWidget(self.characters)
        icons.dress(self.characters, "user-round-plus")
        self.characters.setProperty("role", "quiet")
        self.characters.setAccessibleName(self.tr("Insert a character"))
        self.characters.setToolTip(self.characters.accessibleName())
        rows.addLayout(title)
        rows.addSpacing(8)
        rows.addWidget(self.cast)
        rows.addWidget(self.tray)
        rows.addWidget(self.notes)
        rows.addSpacing(16)
        rows.addWidget(self.options)
        rows.addStretch()
        self._body_rows = rows

    def _on_scroll_range_changed(self, _least: int, most: int) -> None:
        right = _M - _BAR if most else _M
        set_margins(self._body_rows, _M, _M, right, 0)

    def _bind(self) -> None:
        draft = self._draft
        self.model.picked.connect(draft.set_model)
        self.model.key_requested.connect(self.key_requested)
        self.no_key.key_requested.connect(self.key_requested)
        self.prompt.pictures_pasted.connect(self.take)
        draft.model_changed.connect(self._show_model)
        draft.tray.changed.connect(self._show_tray)
        draft.generate_refused.connect(self._on_draft_generate_refused)
        self._show_model()
        HandOn(self, self.prompt)

    def _show_model(self) -> None:
        self.model.show_model()
        self._show_tray()

    def _show_tray(self) -> None:
        held, cap = len(self._draft.tray.references), self._draft.tray.cap
        text = self.tr("%1 of %2").replace("%1", str(held)).replace("%2", str(cap))
        self.counter.setText(text)

    def _on_draft_generate_refused(self, problem: Refused) -> None:
        self.order.show_problem(problem)
        if not self._draft.prompt.strip():
            self.prompt.setFocus()
