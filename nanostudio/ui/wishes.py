"""What a person can wish of a tile: one place for its signals, words and questions.

Gallery and inspector share it, so that every wish is wired once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from nanostudio.app.tiles import Tile
from nanostudio.app.words import Choice
from nanostudio.ui.ask_id import AskTaskId


class Wishes(QObject):
    """Signals of wishes; what costs money is asked first, in a window of its own."""

    use_as_reference_requested = Signal(object)  # Tile
    reuse_requested = Signal(object)  # Tile
    reveal_requested = Signal(object)  # Tile
    copy_requested = Signal(object)  # Tile
    copy_prompt_requested = Signal(object)  # Tile
    open_requested = Signal(object)  # Tile
    same_again_requested = Signal(object)  # Tile
    remix_requested = Signal(object)  # Tile
    branch_requested = Signal(object)  # Tile
    send_to_requested = Signal(object)  # Tile
    export_requested = Signal(object)  # Tile
    open_with_requested = Signal(object)  # Tile
    edit_in_requested = Signal(object)  # Tile
    slice_requested = Signal(object)  # Tile
    cancel_requested = Signal(str)  # task id, here and below
    go_on_requested = Signal(str)
    retry_requested = Signal(str)
    check_requested = Signal(str)
    adopt_requested = Signal(str, str)  # task id, the provider's id typed by the person
    resend_requested = Signal(str)
    dismiss_requested = Signal(str)
    find_requested = Signal(object)  # number of a picture whose file is lost
    remove_requested = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose(self, tile: Tile, choice: Choice) -> None:
        """Wish `choice` for the tile's task."""
        if choice is Choice.ADOPT:
            self._ask_id(tile)
        elif choice is Choice.RESEND:
            self._ask_resend(tile)
        elif choice in (Choice.FIND, Choice.REMOVE):
            self._about_file(tile, choice)
        else:
            self._plain(choice, tile.task.id)

    def _about_file(self, tile: Tile, choice: Choice) -> None:
        if tile.number is not None:
            find, remove = self.find_requested, self.remove_requested
            (find if choice is Choice.FIND else remove).emit(tile.number)

    def _plain(self, choice: Choice, task_id: str) -> None:
        match choice:
            case Choice.CANCEL:
                self.cancel_requested.emit(task_id)
            case Choice.GO_ON:
                self.go_on_requested.emit(task_id)
            case Choice.CHECK:
                self.check_requested.emit(task_id)
            case Choice.RETRY:
                self.retry_requested.emit(task_id)
            case Choice.DISMISS:
                self.dismiss_requested.emit(task_id)

    def _ask_id(self, tile: Tile) -> None:
        question = AskTaskId(tile, self._window)
        question.id_entered.connect(self.adopt_requested)
        question.open()

    def _ask_resend(self, tile: Tile) -> None:
        question = QMessageBox(self._window)
        question.setText(self.tr("Send this again?"))
        warning = self.tr("%1 may have taken it already. You may be charged twice.")
        question.setInformativeText(warning.replace("%1", tile.provider))
        resend = question.addButton(
            self.tr("Resend"), QMessageBox.ButtonRole.AcceptRole
        )
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(QMessageBox.StandardButton.Cancel)
        task_id = tile.task.id
        resend.clicked.connect(lambda: self.resend_requested.emit(task_id))
        question.finished.connect(question.deleteLater)
        question.open()
