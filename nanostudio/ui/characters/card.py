"""A character to be read beside its sheets; its views give and take pictures."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.character_words import (
    canon_words,
    made_words,
    used_words,
    views_shown,
)
from nanostudio.app.characters import Characters
from nanostudio.core.character import Character
from nanostudio.core.naming import plain
from nanostudio.ui import icons
from nanostudio.ui.characters.swatch import Swatch
from nanostudio.ui.characters.view_face import ViewFace, output_of
from nanostudio.ui.fields import heading, label, scrolled
from nanostudio.ui.flow import Flow, discard
from nanostudio.ui.focus import put_before
from nanostudio.ui.labels import WrappedLabel, copy_text
from nanostudio.ui.pictures import Pictures

_SIDE, _ACROSS = 58, 4  # pixels of a view, and views in a line
_LONGEST = 1_000  # characters of a description that are shown


class CharacterCard(QFrame):
    """Nothing can be typed in it: `edit_requested` leads to where it can."""

    edit_requested = Signal(str)  # id, here and below
    show_made_with_requested = Signal(str, int)  # with a canon; 0: any
    pictures_added = Signal(str, object, object)  # ViewShown, tuple[Source, ...]
    address_dropped = Signal(str, object, str)  # ViewShown, an address on the web
    refused = Signal(object)  # StudioError

    def __init__(
        self,
        characters: Characters,
        pictures: Pictures,
        parent: QWidget | None = None,
        *,
        asker: str = "character card",
    ) -> None:
        """`asker` tells cards apart that are seen at once."""
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._characters, self._pictures = characters, pictures
        self._asker = asker
        self.character_id = ""
        self.name = WrappedLabel(role="headline")
        self.canon = label("", "dim")
        self.description = WrappedLabel()
        self.never = _Bullets()
        self.faces: list[ViewFace] = []
        self.swatches: list[Swatch] = []
        self.used = WrappedLabel(role="dim")
        self.made: list[QPushButton] = []
        self.edit = QPushButton(self.tr("Edit"), self)
        self.nobody = label(self.tr("No character belongs to it yet."), "dim", self)
        self.nobody.setWordWrap(True)
        self._lay_out()
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self.character_id))
        characters.changed.connect(self._on_characters_changed)
        pictures.picture_changed.connect(self._on_pictures_changed)
        self.show_character("")

    def sizeHint(self) -> QSize:
        return QSize(292, 600)

    def show_character(self, character_id: str) -> None:
        """Show one; "" or one that is not in use: that there is none."""
        found = self._characters.get(character_id)
        self.character_id = character_id
        self._body.setVisible(found is not None)
        self.nobody.setVisible(found is None)
        if found is not None:
            self._show_words(found)
            self._show_views(found)
            self._show_palette(found)
            self._show_use(found)
            put_before(self.edit, *self.faces, *self.swatches, *self.made)

    def _on_characters_changed(self) -> None:
        self.show_character(self.character_id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _show_words(self, found: Character) -> None:
        self.name.show_text(plain(found.name, 60))
        self.canon.setText(canon_words(found))
        role = "good" if found.is_locked else "dim"
        if self.canon.property("role") != role:
            self.canon.setProperty("role", role)
            self.canon.style().polish(self.canon)
        words = plain(found.description, _LONGEST)
        self.description.show_text(words)
        self.description.setVisible(bool(words))
        self.never.show_lines(found.never)
        for part in (self._never_title, self.never):
            part.setVisible(bool(found.never))

    def _show_views(self, found: Character) -> None:
        shown = views_shown(found, ())
        while len(self.faces) > len(shown):
            discard(self.faces.pop())
        while len(self.faces) < len(shown):
            face = ViewFace(self._characters, self._pictures, _SIDE, self)
            self._bind(face)
            place = divmod(len(self.faces), _ACROSS)
            self._views.addWidget(face, *place)
            self.faces.append(face)
        for face, view in zip(self.faces, shown, strict=True):
            face.drop.is_open = not found.is_locked
            face.hint = self.tr("empty")
            face.show_view(view)
        self._pictures.want(
            self._asker,
            [
                (output_of(face.shown.picture), face.frame)
                for face in self.faces
                if face.shown.picture is not None and face.shown.picture.path
            ],
        )

    def _bind(self, face: ViewFace) -> None:
        face.clicked.connect(lambda: self.edit_requested.emit(self.character_id))
        face.drop.taken.connect(
            lambda sources: self.pictures_added.emit(
                self.character_id, face.shown, sources
            )
        )
        face.drop.address_dropped.connect(
            lambda url: self.address_dropped.emit(self.character_id, face.shown, url)
        )
        face.drop.refused.connect(self.refused)

    def _show_palette(self, found: Character) -> None:
        if tuple(one.colour for one in self.swatches) != found.palette:
            for swatch in self.swatches:
                discard(swatch)
            self.swatches = [Swatch(one, self._palette) for one in found.palette]
            for swatch in self.swatches:
                self._chips.addWidget(swatch)
                swatch.clicked.connect(partial(_copied, swatch.colour))
                swatch.show()
        for part in (self._palette_title, self._palette):
            part.setVisible(bool(found.palette))

    def _show_use(self, found: Character) -> None:
        used = self._characters.used_by(found.id)
        self.used.show_text(used_words(used))
        for button in self.made:
            discard(button)
        self.made = []
        for canon, count in sorted(used.by_canon.items(), reverse=True):
            button = QPushButton(made_words(canon, count), self._body)
            button.setProperty("role", "link")
            button.setAccessibleName(button.text())
            button.setToolTip(self.tr("Show them in the gallery"))
            button.clicked.connect(partial(self._show_made, canon))
            self._made.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.made.append(button)

    def _show_made(self, canon: int, _checked: bool = False) -> None:
        self.show_made_with_requested.emit(self.character_id, canon)

    def _on_pictures_changed(self, sha256: str) -> None:
        for face in self.faces:
            if face.shown.picture is not None and face.shown.picture.sha256 == sha256:
                face.update()

    def _lay_out(self) -> None:
        self.edit.setProperty("role", "small")
        self.edit.setAccessibleName(self.tr("Edit the character"))
        icons.dress(self.edit, "pencil", size=14)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.canon, 0, Qt.AlignmentFlag.AlignTop)
        self._views = QGridLayout()
        self._views.setContentsMargins(0, 0, 0, 0)
        self._views.setHorizontalSpacing(6)
        self._views.setVerticalSpacing(8)
        self._views.setColumnStretch(_ACROSS, 1)
        self._palette = QWidget()
        self._chips = Flow(self._palette, 6)
        self._made = QVBoxLayout()
        self._made.setSpacing(0)
        self._never_title = heading(self.tr("Never change"))
        self._palette_title = heading(self.tr("Palette"))
        self._body = QWidget()
        self._body.setProperty("role", "body")
        self._fill(head)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(self.nobody, 1, Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(scrolled(self._body), 1)

    def _fill(self, head: QHBoxLayout) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(14, 12, 10, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.description, self._never_title, self.never):
            column.addWidget(part)
        column.addWidget(heading(self.tr("Views")))
        column.addLayout(self._views)
        column.addWidget(self._palette_title)
        column.addWidget(self._palette)
        column.addWidget(heading(self.tr("Used in")))
        column.addWidget(self.used)
        column.addLayout(self._made)
        column.addSpacing(4)
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)


class _Bullets(QWidget):
    """Sentences one below the other, each with a dot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[WrappedLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 0, 0, 0)
        self._column.setSpacing(6)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show other ones."""
        while len(self.lines) > len(lines):
            discard(self.lines.pop())
        while len(self.lines) < len(lines):
            made = WrappedLabel(role="dim")
            self._column.addWidget(made)
            self.lines.append(made)
        for made, words in zip(self.lines, lines, strict=True):
            made.show_text(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().text())
            for line in self.lines:
                y = line.y() + line.fontMetrics().height() // 2
                x = self.width() - 5 if self.isRightToLeft() else 2
                painter.drawEllipse(x, y - 1, 3, 3)


def _copied(colour: str, _checked: bool = False) -> None:
    copy_text(colour)
