"""The open model picker: a field to search in, and the models below it."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from nanostudio.app.model_choices import ModelChoice, ModelChoices, ProviderHead, spoken
from nanostudio.ui.fields import label
from nanostudio.ui.picker_rows import ModelRows
from nanostudio.ui.search_field import SearchField
from nanostudio.ui.toast import announce_now

_WIDTH, _HEIGHT = 620, 520
_PAGE = 5  # rows of a page up or down
_BELOW = 4  # pixels between the control and the popup
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class PickerPopup(QFrame):
    """The focus stays in the search field; arrows move through the models."""

    picked = Signal(str, str)  # provider id, model id
    key_requested = Signal(str)  # provider id
    closed = Signal()

    def __init__(self, choices: ModelChoices, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Models"))
        self._choices = choices
        self._control: QWidget | None = None
        self.search = SearchField(
            self.tr("Search models"), self.tr("Search: 4k 16:9 monet"), self
        )
        self.view = QListView(self)
        self.view.setAccessibleName(self.tr("Models"))
        self.view.setModel(choices)
        self.rows = ModelRows(self)
        self.view.setItemDelegate(self.rows)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label(self.tr("No model matches."), "dim", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        self.view.clicked.connect(self._choose)
        self.search.textEdited.connect(self._on_search_text_edited)
        self.search.installEventFilter(self)
        self._show_found()

    def open_at(self, control: QWidget, chosen: tuple[str, str]) -> None:
        """Open below `control`, with the model in use in sight."""
        self.rows.chosen = chosen
        self._control = control
        self.search.clear()
        self._choices.search("")
        self._show_found()
        self._go_to(self._choices.place_of(*chosen), is_spoken=False)
        self.setGeometry(self._place(control))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        middle = QListView.ScrollHint.PositionAtCenter
        self.view.scrollTo(self.view.currentIndex(), middle)

    def search_for(self, text: str) -> None:
        """Search as if `text` had been typed."""
        self.search.setText(text)
        self._on_search_text_edited(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._steered(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Outside it closes; on the control itself that must not open it again."""
        control = self._control
        if control is not None:
            where = control.mapFromGlobal(event.globalPosition().toPoint())
            is_there = control.rect().contains(where)
            self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, is_there)
        super().mousePressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        self.closed.emit()

    def _place(self, control: QWidget) -> QRect:
        """Below the control where there is room, else above it; inside the screen."""
        screen = control.screen().availableGeometry()
        width = min(max(_WIDTH, control.width()), screen.width())
        at = control.mapToGlobal(QPoint(0, control.height() + _BELOW))
        if control.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + control.width() - width)
        below = screen.bottom() - at.y()
        height = min(_HEIGHT, max(below, screen.height() // 2))
        if height > below:
            at.setY(control.mapToGlobal(QPoint(0, -_BELOW)).y() - height)
        x = max(screen.left(), min(at.x(), screen.right() - width))
        y = max(screen.top(), min(at.y(), screen.bottom() - height))
        return QRect(x, y, width, height)

    def _steered(self, event: QKeyEvent) -> bool:
        """Whether a key was for the list, and not for the field."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            at = self.view.currentIndex().row()
            self._go_to(self._choices.next_place(at, _STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _go_to(self, row: int, *, is_spoken: bool = True) -> None:
        index = self._choices.index(row)
        self.view.setCurrentIndex(index)
        if index.isValid() and is_spoken:
            announce_now(self.search, spoken(self._choices.row(row)))

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self._choices.row(index.row())
        self.close()
        if isinstance(row, ModelChoice):
            self.picked.emit(row.provider.id, row.model.id)
        elif isinstance(row, ProviderHead) and not row.has_key:
            self.key_requested.emit(row.provider.id)

    def _on_search_text_edited(self, text: str) -> None:
        self._choices.search(text)
        self._show_found()
        self._go_to(self._choices.place_of("", ""))

    def _show_found(self) -> None:
        has_rows = self._choices.rowCount() > 0
        self.view.setVisible(has_rows)
        self.nothing.setVisible(not has_rows)
