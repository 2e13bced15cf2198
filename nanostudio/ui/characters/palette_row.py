"""A character's palette: chips of colours, added by typing or from pictures."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.words import filled
from nanostudio.core import colour
from nanostudio.core.character import MOST_COLOURS
from nanostudio.ui import icons, theme
from nanostudio.ui.characters.swatch import Swatch
from nanostudio.ui.fields import label
from nanostudio.ui.flow import Flow, discard
from nanostudio.ui.focus import put_before
from nanostudio.ui.labels import copy_text

_FIELD = 116  # pixels


class PaletteRow(QWidget):
    """Wishes other palettes; shows the one there is."""

    changed = Signal(object)  # tuple[str, ...]
    removed = Signal(str)
    pick_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swatches: list[Swatch] = []
        self._is_locked = False
        self.field = QLineEdit(self)
        self.field.setMaxLength(9)
        self.field.setFixedWidth(_FIELD)
        self.field.setPlaceholderText("#c0392b")
        self.field.setAccessibleName(self.tr("New colour"))
        self.pick = QPushButton(self.tr("Pick from pictures…"), self)
        self.pick.setAccessibleName(self.pick.text())
        self.pick.setFixedHeight(theme.CONTROL_HEIGHT)
        icons.dress(self.pick, "pipette", size=16)
        self.note = label("", "warn", self)
        self.note.hide()
        chips = QWidget(self)
        self._flow = Flow(chips, 6)
        adding = QWidget(self)
        beside = QHBoxLayout(adding)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.field)
        beside.addWidget(self.pick)
        beside.addStretch(1)
        self._chips, self._adding = chips, adding
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (chips, adding, self.note):
            column.addWidget(part)
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.field.textEdited.connect(lambda _text: self.note.hide())
        self.pick.clicked.connect(self.pick_requested)

    @property
    def palette_shown(self) -> tuple[str, ...]:
        """The colours of the chips."""
        return tuple(one.colour for one in self.swatches)

    def show_palette(self, colours: Sequence[str], *, is_locked: bool) -> None:
        """Show these."""
        self._is_locked = is_locked
        if tuple(colours) != self.palette_shown:
            self._fill(colours)
        self._chips.setVisible(bool(colours))
        is_open = not is_locked and len(colours) < MOST_COLOURS
        self._adding.setVisible(is_open)

    def _fill(self, colours: Sequence[str]) -> None:
        focused = [at for at, one in enumerate(self.swatches) if one.hasFocus()]
        for swatch in self.swatches:
            discard(swatch)
        self.swatches = [Swatch(one, self._chips) for one in colours]
        for swatch in self.swatches:
            self._flow.addWidget(swatch)
            swatch.clicked.connect(partial(_opened, self._open_menu, swatch))
            swatch.menu_requested.connect(partial(self._open_menu, swatch))
            swatch.remove_requested.connect(partial(self._remove, swatch))
            swatch.show()
        put_before(self.field, *self.swatches)
        if focused and self.swatches:
            near = self.swatches[min(focused[0], len(self.swatches) - 1)]
            near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_field_return_pressed(self) -> None:
        found = colour.typed(self.field.text())
        self.note.setVisible(not found)
        if not found:
            self.note.setText(self.tr("Write colours like #c0392b."))
            return
        self.field.clear()
        if found not in self.palette_shown:
            self.changed.emit((*self.palette_shown, found))

    def _remove(self, swatch: Swatch) -> None:
        if not self._is_locked:
            self.removed.emit(swatch.colour)

    def _move(self, swatch: Swatch, by: int) -> None:
        colours, at = list(self.palette_shown), self.swatches.index(swatch)
        colours.insert(at + by, colours.pop(at))
        self.changed.emit(tuple(colours))

    def _open_menu(self, swatch: Swatch, where: QPoint) -> None:
        menu, at = QMenu(self), self.swatches.index(swatch)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(filled(self.tr("Copy %1"), swatch.colour))
        copy.triggered.connect(lambda: copy_text(swatch.colour))
        if not self._is_locked:
            forward = menu.addAction(self.tr("Move forward"))
            forward.setEnabled(at > 0)
            forward.triggered.connect(lambda: self._move(swatch, -1))
            back = menu.addAction(self.tr("Move back"))
            back.setEnabled(at < len(self.swatches) - 1)
            back.triggered.connect(lambda: self._move(swatch, 1))
            menu.addSeparator()
            gone = menu.addAction(icons.icon("trash-2"), self.tr("Remove"))
            gone.triggered.connect(lambda: self._remove(swatch))
        menu.popup(where)


def _opened(
    open_menu: Callable[[Swatch, QPoint], None], swatch: Swatch, _checked: bool = False
) -> None:
    open_menu(swatch, swatch.mapToGlobal(QPoint(0, swatch.height())))
