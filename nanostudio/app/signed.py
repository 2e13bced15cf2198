"""Whether the picture that is looked at has content credentials, once it rests."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nanostudio.app.lineage import REST_MS
from nanostudio.app.tiles import Tile

if TYPE_CHECKING:
    from nanostudio.library.credentials import Credentials

Answer = Callable[["Credentials"], None]
Ask = Callable[[str, Answer], None]  # of the original at a path within the library


class Signed(QObject):
    """State of the inspector's line about it. Nothing is asked before `attach`; an
    answer that comes when another picture is shown is dropped."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.credentials: Credentials | None = None  # of nobody yet
        self._ask: Ask | None = None
        self._path = ""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)

    def attach(self, ask: Ask) -> None:
        """Begin: `ask` looks into a file and answers on this thread, or never."""
        self._ask = ask
        self._rest.start()

    def show_tile(self, tile: Tile | None) -> None:
        """Look at another tile; the same picture again changes nothing."""
        is_file = tile is not None and tile.output is not None and tile.trouble is None
        path = tile.output.path if tile and tile.output and is_file else ""
        if path != self._path:
            self._path = path
            self._take(None)
            self._rest.start()

    def _on_rest_timeout(self) -> None:
        path = self._path
        if self._ask is None or not path:
            return

        def answer(found: "Credentials") -> None:
            if path == self._path:
                self._take(found)

        self._ask(path, answer)

    def _take(self, found: "Credentials | None") -> None:
        if found != self.credentials:
            self.credentials = found
            self.changed.emit()
