"""Goes to a picture of the gallery, also to one that is not among those shown."""

from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from nanostudio.app.gallery import GalleryModel


class GoTo(QObject):
    """What hides the picture is asked to go; then it is waited for, until the person
    goes elsewhere."""

    clear_requested = Signal()  # show all there is
    going = Signal()

    def __init__(self, gallery: GalleryModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._gallery, self._view = gallery, view
        self._wanted: int | None = None
        gallery.modelReset.connect(self._try)
        gallery.rowsInserted.connect(self._try)
        view.selectionModel().currentChanged.connect(self._forget)

    def go(self, number: int) -> None:
        """Choose the picture with this number (core.ordering)."""
        self.going.emit()
        self._wanted = number
        if not self._try():
            self.clear_requested.emit()
            self._try()

    def _try(self) -> bool:
        wanted = self._wanted
        row = None if wanted is None else self._gallery.row_of_number(wanted)
        if row is None:
            return False
        self._wanted = None
        flag = QItemSelectionModel.SelectionFlag
        index = self._gallery.index(row)
        self._view.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self._view.scrollTo(index)
        return True

    def _forget(self) -> None:
        """Rows that go take the current one with them; that is no wish."""
        if self._view.hasFocus():
            self._wanted = None
