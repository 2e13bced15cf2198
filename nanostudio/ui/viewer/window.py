"""The viewer in a window of its own, beside the studio or on another screen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app.viewer import Viewed, Viewer
from nanostudio.core.naming import plain
from nanostudio.ui.commands import Commands
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.viewer.page import ViewerPage

_SIZE = QSize(1100, 760)


class ViewerWindow(QWidget):
    """Goes, with its Viewer, when it is closed."""

    second_window_requested = Signal(object, int)  # as ViewerPage's

    def __init__(
        self, viewer: Viewer, commands: Commands, pictures: Pictures | None = None
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._viewer = viewer
        viewer.setParent(self)
        self.page = ViewerPage(viewer, commands, pictures, self)
        self.page.second_window_requested.connect(self.second_window_requested)
        self.page.closed.connect(self.close)
        viewer.current_changed.connect(self._show_title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.resize(_SIZE)

    def open(self, pictures: Sequence[Viewed], at: int) -> None:
        """Show the window, with a list in it."""
        self.show()
        self.page.open(pictures, at)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.page.close_now()

    def _show_title(self) -> None:
        shown = self._viewer.current
        if shown is not None:
            self.setWindowTitle(plain(shown.title, 120))
