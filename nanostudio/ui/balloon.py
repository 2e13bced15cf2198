"""Notifications where the system tray shows them: macOS and Windows."""

from collections.abc import Callable

from PySide6.QtWidgets import QSystemTrayIcon

from nanostudio.ui import icons

_SHOWN_MS = 10_000


class Balloon:
    """A tray icon that is there while something is shown."""

    def __init__(self, clicked: Callable[[], None]) -> None:
        self._tray = QSystemTrayIcon(icons.icon("banana", "accent_ink"))
        self._tray.messageClicked.connect(clicked)

    def show(self, title: str, body: str) -> None:
        """Show plain text."""
        self._tray.show()
        self._tray.showMessage(title, body, self._tray.icon(), _SHOWN_MS)

    def withdraw(self) -> None:
        """Take it away."""
        self._tray.hide()
