"""The row below a picture: what it is, where it is in its list, how close one is."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from nanostudio.app.viewer import Viewer, is_changed
from nanostudio.app.words import filled, percent
from nanostudio.core.geometry import Size
from nanostudio.core.search import Mark
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.labels import ElidedLabel
from nanostudio.ui.star import Stars

_HEIGHT = 48
_BUTTON = 34


class ViewerBar(QFrame):
    """Shows what a Viewer looks at; its buttons are the viewer's actions."""

    def __init__(
        self, viewer: Viewer, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._viewer, self._actions = viewer, actions
        self.setFixedHeight(_HEIGHT)
        self.buttons: dict[str, QToolButton] = {}
        self.name = ElidedLabel(parent=self)
        self.size_words = label("", "small", self)
        self.change = label("", "warn", self)
        self.change.hide()
        self.place = label("", "small", self)
        self.zoom = label("", "small", self)
        self.stars = Stars(self)
        self.stars.hide()
        self._build()
        viewer.current_changed.connect(self._show_current)
        viewer.place_changed.connect(self._show_place)
        self._show_current()

    def show_zoom(self, zoom: float) -> None:
        """Show how many pixels of the screen each of the picture takes."""
        self.zoom.setText(percent(zoom))

    def show_mark(self, mark: Mark | None) -> None:
        """Show what is thought of the picture; None where it cannot be judged."""
        self.stars.setVisible(mark is not None)
        self._actions["star"].setEnabled(mark is not None)
        if mark is not None:
            self.stars.show_rating(mark.rating)
            self._actions["star"].setChecked(mark.is_starred)

    def show_found(self) -> None:
        """Show the size of what was found; say so if it is not what was kept."""
        shown, found = self._viewer.current, self._viewer.best()
        if shown is not None:
            size = Size(shown.width, shown.height) if found is None else found.whole
            self.size_words.setText(str(size))
        is_other = is_changed(self._viewer)
        self.change.setText(self.tr("The file has changed.") if is_other else "")
        self.change.setVisible(is_other)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(colours.panel))
            painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        # Equally wide at both sides, so that what is between them stands still.
        row.addLayout(self._start(), 1)
        row.addWidget(self._button("previous"))
        row.addWidget(_centred(self.place, "999 of 9,999"))
        row.addWidget(self._button("next"))
        row.addLayout(self._end(), 1)

    def _start(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._button("close"))
        for words in (self.name, self.size_words, self.change):
            row.addWidget(words)
        row.addSpacing(8)
        row.addWidget(self._button("star"))
        row.addWidget(self.stars)
        row.addStretch(1)
        return row

    def _end(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addStretch(1)
        row.addWidget(self._button("zoom_out"))
        row.addWidget(_centred(self.zoom, "3,200 %"))
        row.addWidget(self._button("zoom_in"))
        for name in ("fit", "actual", "full_screen", "second_window"):
            row.addWidget(self._button(name))
        return row

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        action = self._actions[name]
        button.setDefaultAction(action)
        button.setProperty("role", "tool")
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setAccessibleName(action.text())
        self.buttons[name] = button
        return button

    def _show_current(self) -> None:
        shown = self._viewer.current
        if shown is None:
            return
        self.name.show_text(shown.title)
        self.name.setToolTip(shown.title)
        self.show_found()
        self._show_place()

    def _show_place(self) -> None:
        at, last = self._viewer.at, len(self._viewer.pictures) - 1
        self.place.setText(filled(self.tr("%1 of %2"), *self._viewer.standing))
        self._actions["previous"].setEnabled(at > 0)
        self._actions["first"].setEnabled(at > 0)
        self._actions["next"].setEnabled(at < last)
        self._actions["last"].setEnabled(at < last)


def _centred(words: QLabel, longest: str) -> QLabel:
    """Words between two buttons that do not move when they change."""
    words.setMinimumWidth(words.fontMetrics().horizontalAdvance(longest))
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return words
