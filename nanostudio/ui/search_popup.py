"""A list of prompts to search in and choose from."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nanostudio.app.prompt_list import PromptList, Row
from nanostudio.app.words import filled
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.overlay import Overlay
from nanostudio.ui.prompt_rows import PromptRows
from nanostudio.ui.toast import announce_now

_SIZE = QSize(360, 440)
# The sheet's buttons have a background and edges; the glass in the field has none.
_BARE_BUTTONS = (
    "QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }"
)
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class SearchPopup(Overlay):
    """One types into the search field and moves in the list at the same time; Return
    takes what is chosen."""

    used = Signal(str)  # the text to take in place of the present prompt

    def __init__(self, host: QWidget, name: str, face: tuple[str, str]) -> None:
        """`face`: the icon at the end of each row, and what it does."""
        super().__init__(host, name, _SIZE)
        self.rows = PromptList(self)
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search prompts"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setStyleSheet(_BARE_BUTTONS)
        self._glass = QAction(self)
        position = QLineEdit.ActionPosition.LeadingPosition
        self.search.addAction(self._glass, position)
        self.list = PromptRows(*face, self)
        self.empty = label("", "dim", self)
        self.column = QVBoxLayout(self)
        self._build(name)
        self.search.textEdited.connect(self._on_search_text_edited)
        self.search.installEventFilter(self)
        self.list.row_clicked.connect(self._on_list_row_clicked)
        self.list.sign_clicked.connect(self._on_list_sign_clicked)

    def show_rows(self, rows: list[Row]) -> None:
        """Show other prompts; the choice stays at its place."""
        place = max(0, self.list.currentIndex().row())
        self.rows.show_rows(rows)
        self._choose(place)

    def open_under(self, anchor: QWidget, panel: QWidget, back: QWidget) -> None:
        self._glass.setIcon(icons.icon("search"))
        self.search.clear()
        self.rows.search("")
        self._choose(0)
        super().open_under(anchor, panel, back)
        self.search.setFocus()

    @property
    def current(self) -> Row | None:
        """The prompt that is chosen."""
        return self.rows.row(self.list.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self.is_ours(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and self.is_ours(event):
                self.press(event)
                return True
            return False
        return super().eventFilter(watched, event)

    def press(self, event: QKeyEvent) -> None:
        """A key that is for the list, wherever the focus is."""
        row = self.current
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.remove(row)
        elif row is not None:
            self.use(row)

    def use(self, row: Row) -> None:
        """Take a prompt, and go."""
        self.close_now()
        self.used.emit(row.text)

    def remove(self, row: Row) -> None:
        """What Delete does with a row."""
        raise NotImplementedError

    def sign(self, row: Row) -> None:
        """What the sign at a row's end does."""
        self.remove(row)

    def nothing_words(self) -> str:
        """What stands in place of an empty list."""
        raise NotImplementedError

    def is_ours(self, event: QKeyEvent) -> bool:
        """Delete is the search field's own where it has something to delete."""
        if event.modifiers() not in _PLAIN:
            return False
        if event.key() == Qt.Key.Key_Delete:
            field = self.search
            is_at_end = field.cursorPosition() == len(field.text())
            return is_at_end and not field.hasSelectedText()
        return event.key() in (*_MOVES, *_RETURN)

    def _build(self, name: str) -> None:
        self.list.setModel(self.rows)
        self.list.setAccessibleName(name)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(theme.SPACE)
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.empty, 1)

    def _choose(self, place: int) -> None:
        count = self.rows.rowCount()
        if count:
            index = self.rows.index(min(place, count - 1), 0)
            self.list.setCurrentIndex(index)
        self.list.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        nothing = self.tr("Nothing found.")
        self.empty.setText(self.nothing_words() if self.rows.is_empty else nothing)

    def _on_search_text_edited(self, text: str) -> None:
        self.rows.search(text)
        self._choose(0)
        announce_now(self, filled(self.tr("%1 found"), self.rows.found))

    def _on_list_row_clicked(self, place: int) -> None:
        if row := self.rows.row(place):
            self.use(row)

    def _on_list_sign_clicked(self, place: int) -> None:
        self._choose(place)
        if row := self.rows.row(place):
            self.sign(row)
