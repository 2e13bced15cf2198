"""Chooses one of the gallery's pictures, to slice it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.gallery import GalleryModel
from nanostudio.ui import theme
from nanostudio.ui.picture_drawer import PictureDrawer

_SIZE = 720, 560  # pixels
_WIDEST = 16_777_215  # Qt's own: as wide as the dialog


class PictureChoice(QDialog):
    """The gallery small, with its search. Enter chooses, as do button and pointer."""

    chosen = Signal(object)  # Tile

    def __init__(
        self, gallery: GalleryModel, drawer: PictureDrawer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose the picture of a sheet"))
        self.resize(*_SIZE)
        self._gallery, self.drawer = gallery, drawer
        drawer.setMaximumWidth(_WIDEST)
        drawer.cross.hide()
        self.slice = QPushButton(self.tr("Slice…"), self)
        self.slice.setProperty("role", "primary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.slice.clicked.connect(self._choose)
        drawer.picked.connect(lambda _picture: self._choose())
        drawer.view.selectionModel().currentChanged.connect(self._show_whether_any)
        self._show_whether_any()
        drawer.view.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SPACE)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.slice)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.drawer, 1)
        column.addLayout(foot)

    def _show_whether_any(self, *_: object) -> None:
        index = self.drawer.view.currentIndex()
        output = self._gallery.tile(index.row()).output if index.isValid() else None
        self.slice.setEnabled(output is not None)

    def _choose(self) -> None:
        index = self.drawer.view.currentIndex()
        if index.isValid():
            self.accept()
            self.chosen.emit(self._gallery.tile(index.row()))
