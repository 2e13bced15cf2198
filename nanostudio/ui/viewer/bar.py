"""The row below a picture: what it is, where it is in its list, how close one is."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nanostudio.app.viewer import Viewer, is_changed
from nanostudio.app.words import filled
from nanostudio.core.geometry import Size
from nanostudio.core.search import Mark
from nanostudio.ui.fields import label
from nanostudio.ui.labels import ElidedLabel
from nanostudio.ui.star import Stars
from nanostudio.ui.viewer.foot import Foot, centred


class ViewerBar(Foot):
    """Shows what a Viewer looks at; its buttons are the viewer's actions."""

    def __init__(
        self, viewer: Viewer, actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(actions, parent)
        self._viewer = viewer
        self.name = ElidedLabel(parent=self)
        self.size_words = label("", "small", self)
        self.change = label("", "warn", self)
        self.change.hide()
        self.place = label("", "small", self)
        self.stars = Stars(self)
        self.stars.hide()
        self._build()
        viewer.current_changed.connect(self._show_current)
        viewer.place_changed.connect(self._show_place)
        self._show_current()

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

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        # Equally wide at both sides, so that what is between them stands still.
        row.addLayout(self._start(), 1)
        row.addWidget(self._button("previous"))
        row.addWidget(centred(self.place, "999 of 9,999"))
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
        row.addWidget(self.zoom)
        row.addWidget(self._button("zoom_in"))
        for name in ("fit", "actual", "full_screen", "second_window"):
            row.addWidget(self._button(name))
        return row

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
