"""The trash, lost files and the library's disk in the window."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nanostudio.app.gallery import GalleryModel
from nanostudio.ui.commands import Commands
from nanostudio.ui.wishes import Wishes

if TYPE_CHECKING:
    from nanostudio.app.upkeep import Upkeep

_Read = Callable[[Sequence[int]], None]


class UpkeepFront(QObject):
    """What happens to files is shown in the gallery; what cannot be taken back is asked
    first."""

    def __init__(
        self, gallery: GalleryModel, wishes: Wishes, commands: Commands, window: QWidget
    ) -> None:
        super().__init__(window)
        self._gallery, self._window = gallery, window
        self._upkeep: Upkeep | None = None
        self._read: _Read | None = None
        wishes.find_requested.connect(self._ask_place)
        wishes.remove_requested.connect(self._remove)
        commands.bind("trash.empty", self._ask_empty, window)

    def attach(self, upkeep: "Upkeep", read: _Read) -> None:
        """From now on files can be put away and found. `read` has the tasks of pictures
        read again, whose files lie elsewhere."""
        self._upkeep, self._read = upkeep, read
        trash, troubles = upkeep.trash, upkeep.troubles
        trash.trashed.connect(self._on_trash_trashed)
        trash.restored.connect(self._on_trash_restored)
        trash.purged.connect(self._gallery.purge)
        troubles.trouble_found.connect(self._gallery.set_trouble)
        troubles.trouble_ended.connect(self._on_troubles_trouble_ended)

    def _on_trash_trashed(self, numbers: list[int]) -> None:
        self._gallery.move_to_trash(numbers)
        self._read_again(numbers)

    def _on_trash_restored(self, numbers: list[int]) -> None:
        self._gallery.move_to_trash(numbers, is_back=True)
        self._read_again(numbers)

    def _on_troubles_trouble_ended(self, number: int) -> None:
        self._gallery.set_trouble(number, None)
        self._gallery.forget_fetched([number])
        self._read_again([number])

    def _read_again(self, numbers: Sequence[int]) -> None:
        if self._read is not None:
            self._read(numbers)

    def _remove(self, number: int) -> None:
        if self._upkeep is not None:
            self._upkeep.trash.trash([number])

    def _ask_place(self, number: int) -> None:
        """Qt's dialogs choose a file or a folder, never either."""
        question = QMessageBox(self._window)
        question.setText(self.tr("Where is the picture?"))
        question.setInformativeText(
            self.tr("In a folder all lost pictures are looked for, by their content.")
        )
        role = QMessageBox.ButtonRole.AcceptRole
        folder = question.addButton(self.tr("In a folder…"), role)
        file = question.addButton(self.tr("It is this file…"), role)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(folder)
        mode = QFileDialog.FileMode
        folder.clicked.connect(partial(self._browse, number, mode.Directory))
        file.clicked.connect(partial(self._browse, number, mode.ExistingFile))
        question.finished.connect(question.deleteLater)
        question.open()

    def _browse(self, number: int, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, self.tr("Find the picture"))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(partial(self._find, number))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, number: int, place: str) -> None:
        if self._upkeep is not None:
            self._upkeep.troubles.find(number, Path(place))

    def _ask_empty(self) -> None:
        if self._upkeep is None:
            return
        question = QMessageBox(self._window)
        question.setText(self.tr("Delete everything in the trash for ever?"))
        question.setInformativeText(
            self.tr("The files are removed from the disk. This cannot be undone.")
        )
        role = QMessageBox.ButtonRole.DestructiveRole
        delete = question.addButton(self.tr("Empty the trash"), role)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        delete.clicked.connect(self._upkeep.trash.empty)
        question.finished.connect(question.deleteLater)
        question.open()
