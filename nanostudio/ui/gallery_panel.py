"""The middle of the window: search, filters and tile size above the gallery."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSlider,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.census import Counts
from nanostudio.app.facets import Finding
from nanostudio.app.filtering import Show
from nanostudio.app.gallery import GalleryModel
from nanostudio.ui import icons, theme
from nanostudio.ui.chip import Chip
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import label
from nanostudio.ui.filter_bar import FilterBar
from nanostudio.ui.focus import HandOn
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.grid import MARGIN
from nanostudio.ui.mirror import set_margins
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.search_field import SearchField
from nanostudio.ui.search_tools import SearchTools
from nanostudio.ui.wishes import Wishes
from nanostudio.ui.work_row import WorkRow

SMALLEST, USUAL, LARGEST = 120, 176, 360  # pixels of a tile's side
_NARROWEST = 272
_ROOMY = 540  # here the slider stays, however short the search field
_SEARCH_LEAST, _SEARCH = 100, 480  # pixels of the search field
_TYPING_MS = 120  # a pause this long is the end of a word being typed


class GalleryPanel(QWidget):
    """Binds the search field, the chips and the slider to a model and its view."""

    tile_size_changed = Signal(int)  # pixels, to be remembered

    def __init__(
        self,
        model: GalleryModel,
        pictures: Pictures,
        wishes: Wishes,
        commands: Commands,
        *,
        finding: Finding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._commands = model, commands
        self._filters = finding.filters
        self.setMinimumWidth(_NARROWEST)
        self.view = GalleryView(model, pictures, wishes, commands)
        self.search = self._make_search()
        self.chips = self._make_chips()
        self.slider = self._make_slider()
        self.tools = SearchTools(finding, commands)
        self.work = WorkRow()
        self.bar = FilterBar(finding.filters, finding.names, commands)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._filter)
        self._empty = _Empty()
        HandOn(self, self.view)
        self._welcome: QWidget | None = None
        self._lay_out()
        self._bind_keys(commands)
        finding.filters.changed.connect(self._on_filters_changed)
        finding.boards.changed.connect(self.bar.refresh)
        model.counts_changed.connect(self._on_model_counts_changed)
        model.modelReset.connect(self._show_what_there_is)
        model.rowsInserted.connect(self._show_what_there_is)
        model.rowsRemoved.connect(self._show_what_there_is)
        self._on_model_counts_changed(model.counts)
        self._show_what_there_is()

    @property
    def tile_size(self) -> int:
        """The side of a tile that is wished for, in pixels."""
        return self.slider.value()

    def set_tile_size(self, pixels: int) -> None:
        """Show tiles of about `pixels`, as remembered from the last time."""
        self.slider.setValue(pixels)

    def _bind_keys(self, commands: Commands) -> None:
        commands.keys_changed.connect(self._show_what_there_is)
        commands.bind("view.find", self.search.setFocus, self)
        commands.put("view.days", self).toggled.connect(self.view.group_by_day)
        commands.bind("picture.stack", self._show_stack, self.view)
        step = self.slider.pageStep()
        for name, call in (
            ("view.larger_tiles", lambda: self.set_tile_size(self.tile_size + step)),
            ("view.smaller_tiles", lambda: self.set_tile_size(self.tile_size - step)),
            ("view.usual_tiles", lambda: self.set_tile_size(USUAL)),
        ):
            commands.bind(name, call, self)

    def _show_stack(self) -> None:
        tile = self.view.current_tile
        if tile is not None and tile.number is not None and tile.alike > 1:
            self._filters.ask(stack=tile.number)

    def greet(self, welcome: QWidget | None) -> None:
        """Show `welcome` where nothing was made yet; None: the usual words."""
        if self._welcome is not None:
            self._stack.removeWidget(self._welcome)
            self._welcome.hide()
            self._welcome.deleteLater()
        self._welcome = welcome
        if welcome is not None:
            self._stack.addWidget(welcome)
        self._show_what_there_is()

    def _make_search(self) -> SearchField:
        search = SearchField(self.tr("Search"), self.tr("Search prompts, tags, models"))
        search.setMinimumWidth(40)
        search.setMaximumWidth(_SEARCH)
        search.textChanged.connect(self._on_search_text_changed)
        search.returnPressed.connect(self._on_search_return_pressed)
        return search

    def _make_chips(self) -> dict[Show, Chip]:
        group = QButtonGroup(self)
        chips = {
            Show.ALL: Chip(self.tr("All"), "images", is_constant=True),
            Show.RUNNING: Chip(self.tr("Running"), "loader-circle"),
            Show.ATTENTION: Chip(self.tr("Needs attention"), "triangle-alert"),
        }
        for chip in chips.values():
            chip.clicked.connect(self._filter)
            group.addButton(chip)
        chips[Show.ALL].setChecked(True)
        return chips

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setValue(USUAL)
        slider.setPageStep(24)
        slider.setFixedWidth(96)
        slider.setAccessibleName(self.tr("Tile size"))
        slider.setToolTip(self.tr("Tile size"))
        slider.valueChanged.connect(self._on_slider_value_changed)
        return slider

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        bar = self.view.verticalScrollBar().sizeHint().width()
        set_margins(strip, MARGIN, 0, MARGIN + bar, 0)
        strip.setSpacing(8)
        strip.addWidget(self.search, 1000)
        for chip in self.chips.values():
            strip.addWidget(chip)
        strip.addStretch(1)  # what a wide window has more
        strip.addWidget(self.tools)
        strip.addWidget(self.slider)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.column = column
        column.addLayout(strip)
        column.addWidget(self.bar)
        column.addWidget(self.work)
        column.addLayout(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_strip()

    def _fit_strip(self) -> None:
        """Short of room the slider goes, which keys stand for, and the chips show their
        symbols, so that one can still search."""
        chips = [chip for chip in self.chips.values() if not chip.isHidden()]
        bar = self.view.verticalScrollBar().sizeHint().width()
        free = self.width() - 2 * MARGIN - bar - self.tools.sizeHint().width() - 8
        slider = self.slider.width() + 8
        for chip in chips:
            chip.set_short(False)
        long = sum(chip.sizeHint().width() + 8 for chip in chips)
        least = _SEARCH_LEAST
        has_slider = free - long - slider >= least
        if not has_slider:
            for chip in chips:
                chip.set_short(True)
            short = sum(chip.sizeHint().width() + 8 for chip in chips)
            has_slider = free - short - slider >= least
            if not has_slider and free - long >= least:
                for chip in chips:
                    chip.set_short(False)
        self.slider.setVisible(has_slider or self.width() >= _ROOMY)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._empty.redraw()
            for chip in self.chips.values():
                chip.redraw()

    def _on_search_text_changed(self) -> None:
        self._typing.start()

    def _on_search_return_pressed(self) -> None:
        """On to what was found."""
        if self._typing.isActive():
            self._typing.stop()
            self._filter()
        self.view.setFocus()
        index = self.view.currentIndex()
        if self._model.rowCount():
            self.view.setCurrentIndex(
                index if index.isValid() else self._model.index(0)
            )

    def _on_slider_value_changed(self, pixels: int) -> None:
        self.view.set_tile_size(pixels)
        self.tile_size_changed.emit(pixels)

    def _filter(self) -> None:
        chosen = next(show for show, chip in self.chips.items() if chip.isChecked())
        self._filters.set_text(self.search.text(), chosen)

    def _on_filters_changed(self) -> None:
        """Also where it was a saved search, or the bar, that changed them."""
        is_other = self._filters.query.text.strip() != self.search.text().strip()
        if is_other and not self._typing.isActive():  # what is typed now comes next
            self.search.setText(self._filters.query.text)
            self._typing.stop()
        self.chips[self._filters.show].setChecked(True)
        self.view.show_stacks(self._filters.query.folds)

    def _on_model_counts_changed(self, counts: Counts) -> None:
        for show, count in (
            (Show.ALL, counts.every),
            (Show.RUNNING, counts.running),
            (Show.ATTENTION, counts.attention),
        ):
            self.chips[show].show_count(count)
        self._fit_strip()

    def _show_what_there_is(self) -> None:
        is_library_empty = self._model.counts.every == 0
        stands_empty: QWidget = self._empty
        if is_library_empty and self._welcome is not None:
            stands_empty = self._welcome
        has_rows = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self.view if has_rows else stands_empty)
        keys = self._commands.keys_words("generate")
        self._empty.tell(is_library_empty=is_library_empty, keys=keys)


class _Empty(QWidget):
    """What stands where tiles will be."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = label("", "")
        self._title, self._hint = label("", "title"), label("", "dim")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (self._picture, self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setWordWrap(True)
            column.addWidget(part)
        column.addStretch(3)
        self.redraw()

    def redraw(self) -> None:
        """Draw the symbol in the colours of now."""
        ratio = self.devicePixelRatioF()
        colour = theme.current().line_strong
        self._picture.setPixmap(icons.pixmap("images", colour, 44, ratio))

    def tell(self, *, is_library_empty: bool, keys: str) -> None:
        """Say that nothing was made yet (`keys` generate), or that nothing matches."""
        if is_library_empty:
            self._title.setText(self.tr("Nothing made yet"))
            hint = self.tr("Write a prompt at the left and press %1.")
            self._hint.setText(hint.replace("%1", keys or self.tr("Generate")))
        else:
            self._title.setText(self.tr("Nothing matches"))
            self._hint.setText(self.tr("Search for other words, or choose All."))
