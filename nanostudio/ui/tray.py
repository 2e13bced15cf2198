"""The reference tray: numbered slots, and a last one to add more."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from nanostudio.app.references import Tray, TrayReference
from nanostudio.core.spec import Role
from nanostudio.ui.add_reference import AddReference
from nanostudio.ui.slot import SlotButton

GAP = 8
_FEW, _MANY = 4, 5  # slots in a row
_FEW_SLOTS = 7  # with the adding one: two rows
_EMPTY_HEIGHT = 72


class ReferenceTray(QWidget):
    """Shows a Tray and forwards what a person does with it."""

    def __init__(self, tray: Tray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._slots: dict[int, SlotButton] = {}  # by token, so that a drag goes on
        self.add_button = AddReference(self)
        self.add_button.clicked.connect(self.browse)
        tray.changed.connect(self._show_tray)
        self._show_tray()

    @property
    def slots(self) -> list[SlotButton]:
        """The buttons of the references, in their order."""
        return [self._slots[slot.token] for slot in self._tray.references]

    def set_target(self, is_target: bool) -> None:
        """Light up the place where dragged pictures will land."""
        self.add_button.set_target(is_target)

    def browse(self) -> None:
        """Let the person pick files."""
        dialog = QFileDialog(self, self.tr("Add reference pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.avif)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_dialog_files_selected)
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _on_dialog_files_selected(self, names: list[str]) -> None:
        self._tray.offer([Path(name) for name in names])

    def _show_tray(self) -> None:
        left_out, scaled = self._tray.left_out(), self._tray.scaled()
        references = self._tray.references
        self._drop_absent({slot.token for slot in references})
        for index, reference in enumerate(references):
            button = self._slots.get(reference.token) or self._add_slot(reference)
            button.show_reference(
                reference,
                index + 1,
                left_out.get(index, ""),
                is_scaled=index in scaled,
            )
        self._place()

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
        button.remove_requested.connect(partial(self._on_slot_remove_requested, token))
        button.move_requested.connect(partial(self._on_slot_move_requested, token))
        button.step_requested.connect(partial(self._on_slot_step_requested, token))
        button.dragged.connect(partial(self._on_slot_dragged, token))
        button.menu_requested.connect(partial(self._on_slot_menu_requested, token))
        button.undo_requested.connect(self._tray.undo_remove)
        self._slots[token] = button
        button.show()
        return button

    def _index(self, token: int) -> int:
        return [slot.token for slot in self._tray.references].index(token)

    def _on_slot_remove_requested(self, token: int) -> None:
        index = self._index(token)
        had_focus = self._slots[token].hasFocus()
        self._tray.remove(index)
        if had_focus:
            buttons = [*self.slots, self.add_button]
            buttons[min(index, len(buttons) - 1)].setFocus()

    def _on_slot_move_requested(self, token: int, step: int) -> None:
        index = self._index(token)
        self._tray.move(index, index + step)

    def _on_slot_step_requested(self, token: int, step: int) -> None:
        buttons = [*self.slots, self.add_button]
        to = max(0, min(self._index(token) + step, len(buttons) - 1))
        buttons[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_slot_dragged(self, token: int, where: QPoint) -> None:
        for index, button in enumerate(self.slots):
            if button.geometry().contains(where) and index != self._index(token):
                self._tray.move(self._index(token), index)
                return

    def _on_slot_menu_requested(self, token: int, where: QPoint) -> None:
        menu = self.menu(token)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu(self, token: int) -> QMenu:
        """What can be done with the reference of slot `token`."""
        index = self._index(token)
        now = self._tray.references[index].role
        menu = QMenu(self)
        for role, text in (
            (Role.CHARACTER, self.tr("Character")),
            (Role.OBJECT, self.tr("Object")),
            (Role.STYLE, self.tr("Style")),
            (None, self.tr("No role")),
        ):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(role is now)
            action.triggered.connect(partial(self._tray.set_role, index, role))
            menu.addAction(action)
        menu.addSeparator()
        for text, step in ((self.tr("Move left"), -1), (self.tr("Move right"), 1)):
            action = menu.addAction(text)
            action.triggered.connect(partial(self._on_slot_move_requested, token, step))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove"))
        remove.triggered.connect(partial(self._on_slot_remove_requested, token))
        return menu

    def _place(self) -> None:
        """Slots in rows from the reading side; the adding one last, wide when alone."""
        count = len(self._tray.references)
        columns = _FEW if count <= _FEW_SLOTS else _MANY
        side = (self.width() - GAP * (columns - 1)) // columns
        before: QWidget | None = None
        for place, button in enumerate((*self.slots, self.add_button)):
            row, column = divmod(place, columns)
            left = column * (side + GAP)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - side
            button.setGeometry(left, row * (side + GAP), side, side)
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
        rows = count // columns + 1
        height = rows * side + (rows - 1) * GAP
        if not count:
            height = _EMPTY_HEIGHT
            self.add_button.setGeometry(0, 0, self.width(), height)
        if height != self.height():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()
