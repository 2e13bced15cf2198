"""Above the cells: which sheet it is, and what is done with all of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from nanostudio.app.sheet_titles import template_title
from nanostudio.core.character import LONGEST_NAME
from nanostudio.core.naming import plain
from nanostudio.core.sheet import Sheet
from nanostudio.ui import icons, theme
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import label
from nanostudio.ui.in_place import InPlaceField

_SHOWN = 48  # characters of a template's name
_NAME, _LEAST = 240, 80  # pixels of a name, wished and at least
_SIGN = 34  # of the sign after it, and around both


class SheetHead(QWidget):
    """The name opens a menu of the project's sheets."""

    sheet_picked = Signal(str)  # sheet id
    renamed = Signal(str, str)  # sheet id, its new name
    remove_requested = Signal(str)
    new_requested = Signal()
    slice_requested = Signal()
    export_requested = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._every: tuple[Sheet, ...] = ()
        self.name = QToolButton(self)
        self.name.setProperty("role", "sheetname")
        icons.dress(self.name, "chevron-down", size=16)
        self.name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.setLayoutDirection(_other(self))
        self.name.clicked.connect(self.open_menu)
        self.template = label("", "tag", self)
        self.new = self._button("square-plus", self.tr("New sheet…"))
        self.slice = self._button("grid-2x2", self.tr("Slice a picture…"))
        self.export = self._button("share", self.tr("Export sheet…"))
        self.drawer = QToolButton(self)
        self.drawer.setProperty("role", "switch")
        self.drawer.setFixedSize(QSize(34, 34))
        commands.dress(self.drawer, "sheet.drawer")
        self.new.clicked.connect(self.new_requested)
        self.slice.clicked.connect(self.slice_requested)
        self.export.clicked.connect(self.export_requested)
        self._build()

    def show_sheets(self, sheet: Sheet, every: Sequence[Sheet]) -> None:
        """Show which one is open, of all that there are."""
        self._sheet, self._every = sheet, tuple(every)
        self._fit()
        said = self.tr("Sheet: %1").replace("%1", plain(sheet.name, LONGEST_NAME))
        self.name.setAccessibleName(said)
        self.template.setText(plain(template_title(sheet.template), _SHOWN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def open_menu(self) -> None:
        """Offer the other sheets, and what is done with this one."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu)
        menu.popup(self.name.mapToGlobal(QPoint(0, self.name.height())))

    def fill(self, menu: QMenu) -> None:
        """Add what the menu of the name offers."""
        here = self._sheet.id if self._sheet else ""
        for sheet in self._every:
            words = plain(sheet.name, LONGEST_NAME).replace("&", "&&")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(sheet.id == here)
            action.triggered.connect(partial(self._on_picked, sheet.id))
        menu.addSeparator()
        new = self.new.accessibleName()
        menu.addAction(icons.icon("square-plus"), new, self.new_requested)
        rename, remove = self.tr("Rename…"), self.tr("Remove")
        menu.addAction(icons.icon("pencil"), rename, self.rename)
        menu.addAction(icons.icon("trash-2"), remove, self._on_remove)

    def rename(self) -> None:
        """Type another name where it stands."""
        if self._sheet is None:
            return
        field = InPlaceField(self._sheet.name, LONGEST_NAME, self)
        field.setAccessibleName(self.tr("Name of the sheet"))
        place = QRect(self.name.geometry())
        place.setWidth(max(place.width(), 280))
        field.setGeometry(place)
        field.taken.connect(partial(self.renamed.emit, self._sheet.id))
        field.closed.connect(self.name.setFocus)
        field.show()
        field.setFocus()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        row.addWidget(self.name)
        row.addWidget(self.template)
        row.addStretch(1)
        for part in (self.new, self.slice, self.export, self.drawer):
            row.addWidget(part)
        self.template.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )

    def _button(self, icon: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        icons.dress(button, icon)
        button.setAccessibleName(words)
        return button

    def _fit(self) -> None:
        """Short of room the buttons show their signs alone, then the name is cut."""
        for button in (self.new, self.slice, self.export):
            button.setText(button.accessibleName())
        self.template.show()
        if self._room < _NAME:
            self.template.hide()
        if self._room < _NAME:
            for button in (self.new, self.slice, self.export):
                button.setText("")
                button.setToolTip(button.accessibleName())
        name = plain(self._sheet.name, LONGEST_NAME) if self._sheet else ""
        right, room = Qt.TextElideMode.ElideRight, max(_LEAST, self._room - _SIGN)
        self.name.ensurePolished()
        self.name.setText(self.name.fontMetrics().elidedText(name, right, room))
        self.name.setToolTip("" if self.name.text() == name else name)

    @property
    def _room(self) -> int:
        """What the others leave to the name."""
        others = (self.template, self.new, self.slice, self.export, self.drawer)
        used = (one.sizeHint().width() for one in others if not one.isHidden())
        return self.width() - sum(used) - len(others) * theme.SPACE

    def _on_picked(self, sheet_id: str, _checked: bool = False) -> None:
        self.sheet_picked.emit(sheet_id)

    def _on_remove(self) -> None:
        if self._sheet is not None:
            self.remove_requested.emit(self._sheet.id)


def _other(widget: QWidget) -> Qt.LayoutDirection:
    """The other way: the sign stands after the words."""
    way = Qt.LayoutDirection
    is_right = widget.layoutDirection() is way.RightToLeft
    return way.LeftToRight if is_right else way.RightToLeft
