"""Imports as the window shows them: how far one is, and which folders are watched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from nanostudio.app.words import filled, translate
from nanostudio.core.naming import plain


@dataclass(frozen=True, slots=True)
class Step:
    """How far an import is: `done` of `total` files; no total while they are listed."""

    done: int = 0
    total: int = 0
    name: str = ""  # of the file

    @property
    def words(self) -> str:
        """("Importing 312 of 1,204")."""
        if not self.total:
            return translate("imports", "Looking for pictures…")
        return filled(translate("imports", "Importing %1 of %2"), self.done, self.total)


class Imports(QObject):
    """Wishes go out as signals; the desk answers by the setters."""

    step_changed = Signal(object)  # Step, or None when nothing is imported
    folders_changed = Signal()
    import_requested = Signal(list)  # list[str]: paths of files and folders
    cancel_requested = Signal()
    watch_requested = Signal(str)  # path of a folder
    leave_requested = Signal(str)
    show_requested = Signal(object)  # int: the number of a picture

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step: Step | None = None
        self.folders: tuple[str, ...] = ()

    def set_step(self, step: Step | None) -> None:
        """Show how far the import is; None: it has ended."""
        if step != self.step:
            self.step = step
            self.step_changed.emit(step)

    def set_folders(self, folders: Sequence[str]) -> None:
        """Show which folders are watched."""
        if tuple(folders) != self.folders:
            self.folders = tuple(folders)
            self.folders_changed.emit()


def outcome(imported: int, here: int, trashed: int, unusable: int) -> str:
    """("412 imported, 31 were here already, 2 are no pictures") as one line."""
    counts = (
        (imported, translate("imports", "%n imported", "", imported)),
        (here, translate("imports", "%n were here already", "", here)),
        (trashed, translate("imports", "%n are in the trash", "", trashed)),
        (unusable, translate("imports", "%n are no pictures", "", unusable)),
    )
    parts = [words for count, words in counts if count]
    if not parts:
        return translate("imports", "No pictures were found.")
    return filled(translate("imports", "%1."), ", ".join(parts))


def short_path(path: str) -> str:
    """A path as it can be shown."""
    return plain(path, 300)
