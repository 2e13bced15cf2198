"""The picture of a list one looks at."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nanostudio.app.viewer import Viewer
from nanostudio.core.geometry import Size
from nanostudio.ui import theme
from nanostudio.ui.viewer.ground import Ground
from nanostudio.ui.viewer.sight import Sight
from nanostudio.ui.viewer.sight_canvas import SightCanvas


class ViewerCanvas(SightCanvas):
    """Shows what a Viewer looks at."""

    def __init__(
        self, viewer: Viewer, ground: Ground, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Picture"))
        self._viewer, self._ground = viewer, ground
        viewer.current_changed.connect(self._on_viewer_current_changed)
        viewer.pixels_changed.connect(self._on_viewer_pixels_changed)
        ground.changed.connect(self.update)

    def take_sight(self) -> None:
        """Ask for pixels as fine as can be seen."""
        self._viewer.want(self.sight.zoomed_by)

    def take_room(self, room: Size) -> None:
        """Tell how large a whole picture is."""
        self._viewer.set_room(room)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(theme.current().window))
            if self._viewer.current is not None:
                self._ground.paint(painter, self.sight, QRectF(event.rect()))

    def _on_viewer_current_changed(self) -> None:
        shown = self._viewer.current
        if shown is not None:
            size = Size(shown.width, shown.height)
            self.sight = Sight(size, QSizeF(self.size()), self.devicePixelRatioF())
            self._ground.show(shown)
        self.set_sight(self.sight)

    def _on_viewer_pixels_changed(self) -> None:
        found = self._viewer.best()
        if found is not None and found.whole != self.sight.picture:
            # Another file is in its place: nothing is stretched to the size it had.
            self.set_sight(replace(self.sight, picture=found.whole).whole())
        self.update()
