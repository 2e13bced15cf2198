"""What the person thinks of a picture, in the inspector: its star, rating and tags."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.core.naming import plain
from nanostudio.ui import icons
from nanostudio.ui.fields import label
from nanostudio.ui.flow import Flow
from nanostudio.ui.star import Stars

_SHOWN = 30  # characters of a tag


class Judgement(QWidget):
    """Shows a tile's mark, and forwards what is wished instead."""

    starred = Signal(object)  # number of a picture: more than an int of Qt holds
    rated = Signal(int, object)  # rating, number
    tags_requested = Signal(object)
    boards_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number: int | None = None
        self.star = self._button("star", self.tr("Star"))
        self.star.setCheckable(True)
        self.star.clicked.connect(self._on_star_clicked)
        self.stars = Stars()
        self.stars.rated.connect(self._on_stars_rated)
        self.tags = self._button("tags", self.tr("Tags"))
        self.tags.clicked.connect(self._on_tags_clicked)
        self.boards = self._button("square-stack", self.tr("Boards"))
        self.boards.clicked.connect(self._on_boards_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.star)
        row.addSpacing(4)
        row.addWidget(self.stars)
        row.addStretch(1)
        row.addWidget(self.tags)
        row.addWidget(self.boards)
        self._chips = QWidget()
        self._flow = Flow(self._chips, 4)
        self._shown: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._chips)
        self._chips.hide()

    def show_tile(self, tile: Tile) -> None:
        """Show what is thought of a picture; one that is just made waits a moment."""
        self._number, mark = tile.number, tile.mark
        self.setEnabled(tile.number is not None)
        self.star.setChecked(mark.is_starred)
        self.stars.show_rating(mark.rating)
        if mark.tags != self._shown:
            self._shown = mark.tags
            self._show_tags(mark.tags)

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tag in tags:
            self._flow.addWidget(label(plain(tag, _SHOWN), "tag"))
        self._chips.setVisible(bool(tags))

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "quiet")
        icons.dress(button, icon, checked="accent_ink")
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _on_star_clicked(self) -> None:
        if self._number is not None:
            self.starred.emit(self._number)

    def _on_tags_clicked(self) -> None:
        if self._number is not None:
            self.tags_requested.emit(self._number)

    def _on_boards_clicked(self) -> None:
        if self._number is not None:
            self.boards_requested.emit(self._number)

    def _on_stars_rated(self, rating: int) -> None:
        if self._number is not None:
            self.rated.emit(rating, self._number)
