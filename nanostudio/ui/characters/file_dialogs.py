"""Which files pictures and characters come from and go to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from nanostudio.app.tray import Source
from nanostudio.app.words import translate
from nanostudio.core.naming import slug

_SUFFIX = "nanocharacter"


def ask_pictures(window: QWidget, take: Callable[[Sequence[Source]], None]) -> None:
    """Let the person choose pictures."""
    dialog = QFileDialog(window, translate("characters", "Choose pictures"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    kinds = translate("characters", "Pictures (*.png *.jpg *.jpeg *.webp *.avif)")
    dialog.setNameFilters([kinds, translate("characters", "All files (*)")])
    dialog.filesSelected.connect(lambda paths: take([Path(one) for one in paths]))
    _open(dialog)


def ask_import(window: QWidget, take: Callable[[str], None]) -> None:
    """Let the person choose the file of a character."""
    dialog = QFileDialog(window, translate("characters", "Import a character"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(_kinds())
    dialog.fileSelected.connect(take)
    _open(dialog)


def ask_export(window: QWidget, name: str, take: Callable[[str], None]) -> None:
    """Ask where to write the character of this name."""
    dialog = QFileDialog(window, translate("characters", "Export a character"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(_kinds())
    dialog.setDefaultSuffix(_SUFFIX)
    dialog.selectFile(f"{slug(name) or 'character'}.{_SUFFIX}")
    dialog.fileSelected.connect(take)
    _open(dialog)


def _kinds() -> list[str]:
    return [
        translate("characters", "Characters (*.nanocharacter)"),
        translate("characters", "All files (*)"),
    ]


def _open(dialog: QFileDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
