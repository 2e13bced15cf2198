"""A whole library out and in, and receipts, in the window: where to, and how far."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from nanostudio.app.boards import Boards
from nanostudio.app.projects import Projects
from nanostudio.ui.commands import Commands
from nanostudio.ui.gallery import GalleryView
from nanostudio.ui.program import open_path
from nanostudio.ui.work_row import WorkRow

if TYPE_CHECKING:
    from nanostudio.app.bundle_desk import BundleDesk
    from nanostudio.app.receipt_desk import ReceiptDesk


class BundleFront(QObject):
    """Nothing is done before `attach`."""

    def __init__(
        self,
        view: GalleryView,
        projects: Projects,
        boards: Boards,
        *,
        row: WorkRow,
        commands: Commands,
        window: QWidget,
        place: QWidget,
    ) -> None:
        """`place` is where the actions' keys count."""
        super().__init__(window)
        self._view, self._projects, self._boards = view, projects, boards
        self._row, self._window = row, window
        self._bundles: BundleDesk | None = None
        self._receipts: ReceiptDesk | None = None
        for name, call in (
            ("library.export_all", self._ask_export),
            ("library.export_project", partial(self._ask_export, is_project=True)),
            ("library.import_all", self._ask_import),
            ("library.costs", self._ask_costs),
        ):
            commands.bind(name, call, place)
        commands.bind("picture.dossier", self._ask_dossier, view)

    def attach(self, bundles: "BundleDesk", receipts: "ReceiptDesk") -> None:
        """From now on it can be done."""
        self._bundles, self._receipts = bundles, receipts
        bundles.progress_changed.connect(self._on_progress_changed)
        bundles.folder_requested.connect(lambda folder: open_path(Path(folder)))
        bundles.imported.connect(self._on_imported)
        receipts.file_requested.connect(lambda file: open_path(Path(file).parent))

    def _on_progress_changed(self, title: str, done: int, of: int) -> None:
        if self._bundles is not None:
            self._row.show_work(title, done, of, self._bundles.stop)

    def _on_imported(self) -> None:
        self._projects.choose(self._projects.current.id)  # which reads them all
        self._boards.read()

    def _ask_export(self, *, is_project: bool = False) -> None:
        if (desk := self._bundles) is not None:
            project = self._projects.current if is_project else None
            title = self.tr("Export into an empty folder")
            self._ask_folder(title, lambda folder: desk.export(folder, project))

    def _ask_import(self) -> None:
        if self._bundles is not None:
            self._ask_folder(self.tr("Import an exported library"), self._bundles.bring)

    def _ask_costs(self) -> None:
        if self._receipts is not None:
            names = [self.tr("Tables (*.csv)")]
            save = self._receipts.save_costs
            self._ask_file(self.tr("Save costs"), "costs.csv", names, save)

    def _ask_dossier(self) -> None:
        numbers = self._view.selected_numbers()
        if self._receipts is not None and numbers:
            names = [self.tr("PDF (*.pdf)"), self.tr("Text (*.txt)")]
            save = partial(self._receipts.save_dossier, numbers)
            self._ask_file(self.tr("Save a dossier"), "dossier.pdf", names, save)

    def _ask_folder(self, title: str, take: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(dialog, take)

    def _ask_file(
        self, title: str, name: str, kinds: list[str], take: Callable[[str], None]
    ) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
        dialog.selectFile(name)
        self._open(dialog, take)

    def _open(self, dialog: QFileDialog, take: Callable[[str], None]) -> None:
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
