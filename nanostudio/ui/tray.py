"""The reference tray: numbered slots, and a last one to add more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nanostudio.app.references import Tray, TrayReference
from nanostudio.app.words import filled
from nanostudio.ui.add_reference import AddReference
from nanostudio.ui.drop_mark import DropMark
from nanostudio.ui.focus import put_before
from nanostudio.ui.slot import SlotButton
from nanostudio.ui.slot_face import Face
from nanostudio.ui.toast import announce_now

GAP = 8
_FEW, _MANY = 4, 5  # slots in a row
_FEW_SLOTS = 7  # with the adding one: two rows
_EMPTY_HEIGHT = 72


class ReferenceTray(QWidget):
    """Shows a Tray and forwards what a person does with it.

    One slot is the current one while it has the focus, and while a menu or another
    window has taken the focus from it: the tray's actions are about that one."""

    current_changed = Signal()
    menu_requested = Signal(QPoint)  # of the current slot; on the screen
    edit_requested = Signal(int)  # token

    def __init__(
        self,
        tray: Tray,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._announce = announce
        self._slots: dict[int, SlotButton] = {}  # by token, so that a drag goes on
        self._in_order: list[SlotButton] = []  # as Tab comes to them
        self._current: int | None = None
        self._host, self._is_host_known = "", False
        self._dragged_from: int | None = None
        self.add_button = AddReference(self)
        self.add_button.focused.connect(partial(self._set_current, None))
        self.mark = DropMark(self)
        tray.changed.connect(self._show_tray)
        self._show_tray()

    @property
    def slots(self) -> list[SlotButton]:
        """The buttons of the references, in their order."""
        return [self._slots[slot.token] for slot in self._tray.references]

    @property
    def current(self) -> int | None:
        """Where the current slot stands; None when there is none."""
        return None if self._current is None else self._tray.index(self._current)

    def show_host(self, words: str, *, is_known: bool) -> None:
        """What slots say whose picture needs a public address, and whether somebody
        will give it one."""
        if (words, is_known) != (self._host, self._is_host_known):
            self._host, self._is_host_known = words, is_known
            self._show_tray()

    def place_at(self, where: QPoint) -> int | None:
        """Token of the slot in front of which a drop at `where` belongs; None: last."""
        for slot in self._tray.references:
            box = self._slots[slot.token].geometry()
            box = box.adjusted(-GAP, -GAP // 2, 0, GAP // 2)
            if self.isRightToLeft():
                box = self._slots[slot.token].geometry()
                box = box.adjusted(0, -GAP // 2, GAP, GAP // 2)
            if box.contains(where):
                return slot.token
        return None

    def show_drop(self, where: QPoint | None) -> None:
        """Mark where dragged pictures would land; None: nothing is dragged here."""
        before = None if where is None else self.place_at(where)
        self.add_button.set_target(where is not None and before is None)
        box = QRect() if before is None else self._slots[before].geometry()
        self.mark.show_before(box, is_mirrored=self.isRightToLeft(), gap=GAP)

    def rename_current(self) -> None:
        """Open the field for the name of the current slot."""
        index = self.current
        if index is None:
            return
        from nanostudio.ui.name_edit import NameEdit

        slot = self._tray.references[index]
        button = self._slots[slot.token]
        field = NameEdit(slot.name, button, self)
        field.taken.connect(partial(self._on_field_taken, slot.token))
        field.closed.connect(button.setFocus)

    def move_current(self, step: int) -> None:
        """Move the current slot to the right, or with -1 to the left."""
        index = self.current
        if index is not None:
            self._tray.move(index, index + (-step if self.isRightToLeft() else step))
            self._say_place()

    def remove_current(self) -> None:
        """Take the current reference out; the next one becomes the current."""
        index = self.current
        if index is None:
            return
        had_focus = self.slots[index].hasFocus()
        self._tray.remove(index)
        buttons = [*self.slots, self.add_button]
        if had_focus:
            buttons[min(index, len(buttons) - 1)].setFocus()

    def say(self, text: str) -> None:
        """Have a screen reader say what became of the current slot."""
        self._announce(self, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _show_tray(self) -> None:
        plan, references = self._tray.plan, self._tray.references
        self._drop_absent({slot.token for slot in references})
        for index, reference in enumerate(references):
            button = self._slots.get(reference.token) or self._add_slot(reference)
            face = Face(
                reference,
                index + 1,
                is_greyed=index in plan.left_out,
                is_combined=index in plan.combined,
                is_scaled=index in plan.scaled,
                is_unhosted=index in plan.unhosted,
                is_host_known=self._is_host_known,
            )
            button.show_face(face, plan.left_out.get(index, ""), self._host)
        self.add_button.show_limit(plan.limit)
        if self._in_order != self.slots:  # a walk over the window's widgets
            self._in_order = self.slots
            put_before(self.add_button, *self.slots)
        self._place()
        self.current_changed.emit()

    def _drop_absent(self, tokens: set[int]) -> None:
        for token in set(self._slots) - tokens:
            button = self._slots.pop(token)
            if button.hasFocus():
                button.focusNextPrevChild(True)
            button.hide()
            button.deleteLater()

    def _add_slot(self, reference: TrayReference) -> SlotButton:
        button = SlotButton(self)
        token = reference.token
        button.focused.connect(partial(self._set_current, token))
        button.remove_requested.connect(partial(self._on_slot_remove_requested, token))
        button.step_requested.connect(partial(self._on_slot_step_requested, token))
        button.dragged.connect(partial(self._on_slot_dragged, token))
        button.drag_ended.connect(partial(self._on_slot_drag_ended, token))
        button.menu_requested.connect(partial(self._on_slot_menu_requested, token))
        button.rename_requested.connect(self.rename_current)
        button.edit_requested.connect(partial(self.edit_requested.emit, token))
        self._slots[token] = button
        button.show()
        return button

    def _set_current(self, token: int | None) -> None:
        if token != self._current:
            self._current = token
            self.current_changed.emit()

    def _say_place(self) -> None:
        index = self.current
        if index is not None:
            text = self.tr("%1 is reference %2 of %3.")
            name, count = self._tray.references[index].name, len(self._tray.references)
            self.say(filled(text, name, index + 1, count))

    def _on_field_taken(self, token: int, name: str) -> None:
        index = self._tray.index(token)
        if index is not None:
            self._tray.rename(index, name)
            self.say(self._tray.references[index].name)

    def _on_slot_remove_requested(self, token: int) -> None:
        index = self._tray.index(token)
        if index is not None:
            self._tray.remove(index)

    def _on_slot_step_requested(self, token: int, key: Qt.Key) -> None:
        buttons = [*self.slots, self.add_button]
        here, keys = self._tray.index(token) or 0, Qt.Key
        ahead = -1 if self.isRightToLeft() else 1
        to = {
            keys.Key_Left: here - ahead,
            keys.Key_Right: here + ahead,
            keys.Key_Up: here - self._columns(),
            keys.Key_Down: here + self._columns(),
            keys.Key_Home: 0,
            keys.Key_End: len(buttons) - 1,
        }[key]
        to = max(0, min(to, len(buttons) - 1))
        buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_slot_dragged(self, token: int, where: QPoint) -> None:
        here = self._tray.index(token) or 0
        if self._dragged_from is None:
            self._set_current(token)
            self._dragged_from = here
        for index, button in enumerate(self.slots):
            if button.geometry().contains(where) and index != here:
                self._tray.move(here, index)
                return

    def _on_slot_drag_ended(self, token: int, is_kept: bool) -> None:
        first, self._dragged_from = self._dragged_from, None
        here = self._tray.index(token)
        if here is not None and first is not None and not is_kept:
            self._tray.move(here, first)
        if here != first:
            self._say_place()

    def _on_slot_menu_requested(self, token: int, where: QPoint) -> None:
        self._slots[token].setFocus(Qt.FocusReason.MouseFocusReason)
        self._set_current(token)
        self.menu_requested.emit(where)

    def _columns(self) -> int:
        return _FEW if len(self._tray.references) <= _FEW_SLOTS else _MANY

    def _place(self) -> None:
        """Slots in rows from the reading side; the adding one last, wide when alone."""
        count, columns = len(self._tray.references), self._columns()
        side = (self.width() - GAP * (columns - 1)) // columns
        for place, button in enumerate((*self.slots, self.add_button)):
            row, column = divmod(place, columns)
            left = column * (side + GAP)
            if self.isRightToLeft():
                left = self.width() - left - side
            button.setGeometry(left, row * (side + GAP), side, side)
        rows = count // columns + 1
        height = rows * side + (rows - 1) * GAP
        if not count:
            height = _EMPTY_HEIGHT
            self.add_button.setGeometry(0, 0, self.width(), height)
        if height != self.height():
            self.setFixedHeight(height)
