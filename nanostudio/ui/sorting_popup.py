"""Tags or boards for the pictures that are selected: one clicks or types them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.boards import Boards
from nanostudio.app.sorting import Heap, OnBoards, Sorting, Tags
from nanostudio.app.words import translate
from nanostudio.core.naming import plain
from nanostudio.ui.fields import label, scrolled
from nanostudio.ui.flow import Flow
from nanostudio.ui.overlay import Overlay
from nanostudio.ui.pill import Pill

if TYPE_CHECKING:
    from nanostudio.app.mark_desk import MarkDesk

_SIZE = QSize(360, 320)
_EDGE = 8  # pixels free to the window's edge
_LONGEST = 200  # characters that can be typed at once
_SHOWN = 40  # characters of a name


class SortingPopup(Overlay):
    """A chip is pressed where all of the pictures have it, and counts where some do."""

    def __init__(self, host: QWidget, sorting: Sorting, words: tuple[str, str]) -> None:
        """`words`: what it is called, and what stands in the empty field."""
        super().__init__(host, words[0], _SIZE)
        self._sorting = sorting
        self._numbers: list[int] = []
        self._heaps: list[Heap] = []
        self._renamed: Heap | None = None  # by the field, once its name is typed
        self.title = label("", "title")
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(words[1])
        self.field.setAccessibleName(words[1])
        self.field.textEdited.connect(self._show)
        self.field.returnPressed.connect(self._on_field_return_pressed)
        self.add = QPushButton(self.tr("Add"))
        self.add.clicked.connect(self._on_field_return_pressed)
        self._chips = QWidget()
        self._chips.setProperty("role", "body")
        self._flow = Flow(self._chips)
        self._words = words
        self._lay_out()

    def open_for(self, numbers: Sequence[int], anchor: QWidget) -> None:
        """Open over `anchor` for these pictures."""
        self._numbers = list(numbers)
        self._heaps, self._renamed = [], None
        count = self.tr("%n pictures", "", len(numbers))
        one = self.tr("1 picture")
        text = f"{self._words[0]} · {one if len(numbers) == 1 else count}"
        self.title.setText(text)
        self._end_naming()
        self.field.clear()
        self._show()
        self.ask()
        self.open_under(anchor, anchor, anchor)
        self.field.setFocus()

    def ask(self) -> None:
        """Learn what there is now."""
        if self._numbers:
            self._sorting.ask(self._numbers, self._take)

    def _place(self) -> None:
        """Near the top of what it belongs to, which is much larger."""
        if self._anchor is None:
            return
        free = self._host.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._wanted.boundedTo(free.size())
        place = self._place_of(self._anchor)
        left = place.left() + (place.width() - size.width()) // 2
        top = place.top() + max(16, place.height() // 6)
        left = max(free.left(), min(left, free.right() + 1 - size.width()))
        top = max(free.top(), min(top, free.bottom() + 1 - size.height()))
        self.setGeometry(left, top, size.width(), size.height())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        scroll = scrolled(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(scroll, 1)

    def _take(self, heaps: list[Heap]) -> None:
        if heaps != self._heaps:
            self._heaps = heaps
            self._show()

    def _show(self) -> None:
        typed = self.field.text().strip().casefold()
        self.add.setEnabled(bool(typed))
        focus = self.focusWidget()
        name = focus.accessibleName() if isinstance(focus, QPushButton) else ""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        is_naming = self._renamed is not None
        for heap in self._heaps:
            if is_naming or typed in heap.name.casefold() or heap.count:
                chip = self._chip(heap)
                self._flow.addWidget(chip)
                chip.show()
                if name == chip.accessibleName():
                    chip.setFocus()

    def _chip(self, heap: Heap) -> QPushButton:
        every = len(self._numbers)
        is_all = heap.count == every
        name = plain(heap.name, _SHOWN).replace("&", "&&")
        number = self.locale().toString
        some = self.tr("%1 of %2")
        some = some.replace("%1", number(heap.count)).replace("%2", number(every))
        chip = Pill(name if is_all or not heap.count else f"{name}  {some}")
        chip.setProperty("role", "small")
        chip.setChecked(is_all)
        chip.setAccessibleName(heap.name)
        chip.setAccessibleDescription(some)
        chip.clicked.connect(lambda: self._toggle(heap, is_all=is_all))
        if self._sorting.can_change:
            self._add_changes(chip, heap)
        return chip

    def _add_changes(self, chip: Pill, heap: Heap) -> None:
        """By keys, or from the chip's menu."""
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        key = Qt.Key
        for words, keys, call in (
            (self.tr("Rename…"), key.Key_F2, partial(self._ask_name, heap)),
            (self.tr("Remove"), key.Key_Delete, partial(self._sorting.drop, heap)),
        ):
            action = QAction(words, chip)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(_call, call))
            chip.addAction(action)
        chip.setToolTip(self.tr("F2 renames, Delete removes it; its pictures stay."))

    def _ask_name(self, heap: Heap) -> None:
        self._renamed = heap
        self.field.setText(heap.name)
        self.field.selectAll()
        self.field.setFocus()
        self.add.setText(self.tr("Rename"))
        self.add.setEnabled(True)

    def _end_naming(self) -> None:
        self._renamed = None
        self.add.setText(self.tr("Add"))

    def _toggle(self, heap: Heap, *, is_all: bool) -> None:
        turn = self._sorting.take if is_all else self._sorting.put
        turn(heap.key, self._numbers)

    def _on_field_return_pressed(self) -> None:
        """A name that is there already is that one; else a new one is made."""
        typed = self.field.text().strip()
        if not typed:
            self.close_now()
            return
        if self._renamed is not None:
            self._sorting.rename(self._renamed, typed)
            self._end_naming()
            self.field.clear()
            return
        known = [
            heap for heap in self._heaps if heap.name.casefold() == typed.casefold()
        ]
        if known:
            self._sorting.put(known[0].key, self._numbers)
        else:
            self._sorting.create(typed, self._numbers)
        self.field.clear()
        self._show()


def _call(call: Callable[[], None], _checked: bool = False) -> None:
    """What an action does, which tells whether it is checked."""
    call()


def tag_popup(host: QWidget, desk: "MarkDesk") -> SortingPopup:
    """For tags."""
    words = (
        translate("sorting", "Tags"),
        translate("sorting", "New tags, divided by commas…"),
    )
    tags = Tags(desk)
    popup = SortingPopup(host, tags, words)
    tags.changed.connect(popup.ask)
    return popup


def board_popup(host: QWidget, boards: Boards) -> SortingPopup:
    """For boards."""
    words = translate("sorting", "Boards"), translate("sorting", "New board…")
    heaps = OnBoards(boards)
    popup = SortingPopup(host, heaps, words)
    heaps.changed.connect(popup.ask)
    boards.changed.connect(popup.ask)
    return popup
