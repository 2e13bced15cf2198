"""Where pictures are brought in from: files, a folder, folders that are watched."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.imports import Imports, short_path
from nanostudio.ui.fields import label, scrolled
from nanostudio.ui.form import Page, Row, Section, prose

_SIZE = (560, 460)  # pixels


class ImportDialog(QDialog):
    """It closes when something was chosen: the import shows how far it is elsewhere."""

    def __init__(self, imports: Imports, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import pictures"))
        self.resize(*_SIZE)
        self._imports = imports
        self.folder = self._button(self.tr("Choose…"), self.tr("Choose a folder"))
        self.files = self._button(self.tr("Choose…"), self.tr("Choose files"))
        self.watch = self._button(self.tr("Add…"), self.tr("Watch another folder"))
        self.folder.clicked.connect(self._on_folder_clicked)
        self.files.clicked.connect(self._on_files_clicked)
        self.watch.clicked.connect(self._on_watch_clicked)
        self._rows = QWidget()
        self._stack = QVBoxLayout(self._rows)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self.leave: dict[str, QPushButton] = {}
        self._lay_out()
        imports.folders_changed.connect(self.show_folders)
        self.show_folders()

    def show_folders(self) -> None:
        """Show which folders are watched."""
        had_focus = self.focusWidget() in self.leave.values()
        while (item := self._stack.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.leave = {}
        for folder in self._imports.folders:
            shown = short_path(folder)
            name = self.tr("Watch %1 no longer").replace("%1", shown)
            button = self._button(self.tr("Remove"), name)
            button.clicked.connect(
                lambda _=False, folder=folder: self._imports.leave_requested.emit(
                    folder
                )
            )
            self.leave[folder] = button
            self._stack.addWidget(Row(shown, "", button))
        if not self._imports.folders:
            self._stack.addWidget(label(self.tr("No folder is watched."), "small"))
        if had_focus:
            self.watch.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        kinds = self.tr("PNG, JPEG, WebP and AVIF, in all its folders.")
        words = self.tr(
            "Copies go into the library; your files stay as they are. What a picture"
            " says of its prompt and model is read."
        )
        watched = self.tr("What is in these folders, and comes later, is imported.")
        page = Page()
        page.stack(
            Section(
                self.tr("Bring in"),
                prose(words),
                Row(self.tr("A folder"), kinds, self.folder),
                Row(self.tr("Single pictures"), "", self.files),
            ),
            Section(
                self.tr("Watched folders"),
                prose(watched),
                self._rows,
                Row(self.tr("Another folder"), "", self.watch),
            ),
        )
        area = scrolled(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 8, 16)
        column.addWidget(area)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _on_folder_clicked(self) -> None:
        dialog = self._folder_dialog(self.tr("Import a folder of pictures"))
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def _on_files_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Import pictures"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.avif)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self._on_chosen)
        dialog.open()

    def _on_watch_clicked(self) -> None:
        dialog = self._folder_dialog(self.tr("Watch a folder"))
        dialog.fileSelected.connect(self._imports.watch_requested)
        dialog.open()

    def _folder_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    def _on_chosen(self, paths: list[str]) -> None:
        self._imports.import_requested.emit(paths)
        self.close()
