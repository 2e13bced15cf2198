"""Dialogs in which pictures and folders of pictures are picked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Take = Callable[[list[Path]], None]


def browse_files(parent: QWidget, take: Take) -> QFileDialog:
    """Let the person pick pictures."""
    title = QCoreApplication.translate("Tray", "Add reference pictures")
    return browse_pictures(parent, title, take)


def browse_pictures(parent: QWidget, title: str, take: Take) -> QFileDialog:
    """Let the person pick pictures for what `title` says."""
    translate = QCoreApplication.translate
    dialog = _dialog(parent, title, take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(
        [
            translate("Tray", "Pictures (*.png *.jpg *.jpeg *.webp *.avif)"),
            translate("Tray", "All files (*)"),
        ]
    )
    dialog.open()
    return dialog


def browse_folder(parent: QWidget, take: Take) -> QFileDialog:
    """Let the person pick a folder; all of its pictures are added."""
    translate = QCoreApplication.translate
    dialog = _dialog(parent, translate("Tray", "Add a folder of pictures"), take)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, take: Take) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: take([Path(name) for name in names]))
    return dialog
