"""Colours taken from a picture: those it has most of, and any under the pointer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.character_words import ViewShown
from nanostudio.app.characters import Characters
from nanostudio.app.words import filled
from nanostudio.core.character import ViewPicture
from nanostudio.core.pixels import Pixels
from nanostudio.ui import theme
from nanostudio.ui.characters.dropper import Dropper
from nanostudio.ui.characters.swatch import Swatch
from nanostudio.ui.characters.view_face import ViewFace, output_of
from nanostudio.ui.fields import heading, label, scrolled
from nanostudio.ui.flow import Flow, discard
from nanostudio.ui.focus import put_before
from nanostudio.ui.pictures import Pictures

_SIZE = QSize(860, 620)  # pixels
_SMALL = 84
_ASKER = "eyedropper"


class Eyedropper(QDialog):
    """Stays open, so that several colours can be taken."""

    picture_requested = Signal(object)  # ViewPicture: its pixels and colours
    colour_taken = Signal(str)

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        views: Sequence[ViewShown],
        parent: QWidget,
    ) -> None:
        """`views`: those that have a picture."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take colours from pictures"))
        self.resize(_SIZE)
        self._pictures = pictures
        self._current: ViewPicture | None = None
        self.faces = [ViewFace(characters, pictures, _SMALL, self) for _ in views]
        self.dropper = Dropper(self)
        self._offered = QWidget(self)
        self._chips = Flow(self._offered, 6)
        self.swatches: list[Swatch] = []
        self.under = label("", "dim", self)
        self.chip = Swatch("#000000", self)
        self.chip.setEnabled(False)  # it shows, and does nothing
        self.taken = label("", "good", self)
        self.close_button = QPushButton(self.tr("Done"), self)
        self.close_button.setAccessibleName(self.close_button.text())
        for face, view in zip(self.faces, views, strict=True):
            face.drop.is_open = False
            face.show_view(view)
            face.clicked.connect(partial(self._on_face_clicked, face))
        self._lay_out()
        self.dropper.moved.connect(self._on_dropper_moved)
        self.dropper.taken.connect(self._take)
        self.close_button.clicked.connect(self.accept)
        pictures.picture_changed.connect(self._on_pictures_changed)
        wanted = [
            (output_of(face.shown.picture), face.frame)
            for face in self.faces
            if face.shown.picture is not None
        ]
        pictures.want(_ASKER, wanted)
        self.finished.connect(lambda: pictures.want(_ASKER, ()))

    def show_picture(self, picture: ViewPicture) -> None:
        """Ask for a picture's pixels and colours."""
        self._current = picture
        self.dropper.show_pixels(None)
        self._fill(())
        self.picture_requested.emit(picture)

    def take_pixels(self, picture: ViewPicture, pixels: Pixels) -> None:
        """They came; those of another picture count for nothing."""
        if picture == self._current:
            self.dropper.show_pixels(pixels)

    def take_colours(self, picture: ViewPicture, colours: Sequence[str]) -> None:
        """They came; those of another picture count for nothing."""
        if picture == self._current:
            self._fill(colours)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setProperty("role", "body")
        faces = QVBoxLayout(column)
        faces.setContentsMargins(0, 0, 8, 0)
        faces.setSpacing(8)
        for face in self.faces:
            faces.addWidget(face)
        faces.addStretch(1)
        list_ = scrolled(column)
        list_.setFixedWidth(_SMALL + 24)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE)
        top.addWidget(list_)
        top.addWidget(self.dropper, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.chip)
        foot.addWidget(self.under)
        foot.addStretch(1)
        foot.addWidget(self.taken)
        foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(top, 1)
        rows.addWidget(heading(self.tr("Colours of this picture"), self))
        rows.addWidget(self._offered)
        rows.addLayout(foot)
        self._on_dropper_moved("")

    def _fill(self, colours: Sequence[str]) -> None:
        for swatch in self.swatches:
            discard(swatch)
        self.swatches = [Swatch(one, self._offered) for one in colours]
        for swatch in self.swatches:
            self._chips.addWidget(swatch)
            swatch.clicked.connect(partial(self._on_swatch_clicked, swatch))
            swatch.show()
        self._offered.setMinimumHeight(26)
        put_before(self.close_button, *self.swatches)

    def _on_swatch_clicked(self, swatch: Swatch, _checked: bool = False) -> None:
        self._take(swatch.colour)

    def _on_face_clicked(self, face: ViewFace, _checked: bool = False) -> None:
        if face.shown.picture is not None:
            self.show_picture(face.shown.picture)

    def _take(self, taken: str) -> None:
        self.taken.setText(filled(self.tr("%1 taken"), taken))
        self.colour_taken.emit(taken)

    def _on_dropper_moved(self, now: str) -> None:
        words = self.tr("Click on the picture to take the colour under the pointer.")
        self.under.setText(now or words)
        self.chip.colour = now or "#000000"
        self.chip.setVisible(bool(now))
        self.chip.update()

    def _on_pictures_changed(self, sha256: str) -> None:
        for face in self.faces:
            if face.shown.picture is not None and face.shown.picture.sha256 == sha256:
                face.update()
