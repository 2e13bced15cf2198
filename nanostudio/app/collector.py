"""Python's garbage, collected on the window's thread alone.

A timer or a widget that lies in a cycle would else be taken apart by whichever thread
happens to look, the database's for one: Qt then ends the process."""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500


class Collector(QObject):
    """Takes the place of Python's own, by the same thresholds. What is there when it
    begins stays to the end, and is not looked through again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect as much as is due."""
        due = [
            count > most
            for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)
