"""The row of buttons over the cell under the pointer."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from nanostudio.app.sheet_faces import CellFace
from nanostudio.app.words import filled
from nanostudio.ui import icons

_HEIGHT = 28  # pixels
_EDGE = 5  # from the cell's edge


class CellBar(QFrame):
    """Says which button of which cell was pressed. The keys do the same: Tab passes
    it over."""

    reroll_requested = Signal(str)  # cell id, here and below
    lock_requested = Signal(str)
    compare_requested = Signal(str)
    menu_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "cellbar")
        self._id = ""
        self.reroll = self._button(self.reroll_requested)
        self.lock = self._button(self.lock_requested)
        self.compare = self._button(self.compare_requested)
        self.more = self._button(self.menu_requested)
        self.compare.setText(self.tr("Compare"))
        self.more.setText("…")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        row.addStretch(1)
        for button in (self.reroll, self.lock, self.compare, self.more):
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def show_over(self, face: CellFace, cell: QRect, *, price: str) -> None:
        """Stand over a cell; `price` is what one more picture of it costs."""
        self._id = face.id
        is_empty = face.picture is None
        self.reroll.setText(self.tr("Fill") if is_empty else self.tr("Re-roll"))
        self.reroll.setEnabled(face.can_reroll)
        self.lock.setText(self.tr("Unlock") if face.is_locked else self.tr("Lock"))
        self.lock.setVisible(not is_empty)
        self.compare.setVisible(face.count > 1)
        tip = face.waiting_words or price
        self.reroll.setToolTip(": ".join(filter(None, (self.reroll.text(), tip))))
        self.lock.setToolTip(self.lock.text())
        self.compare.setToolTip(self.compare.text())
        for button in (self.reroll, self.lock, self.compare, self.more):
            said = button.text() if button is not self.more else self.tr("More")
            button.setAccessibleName(filled(self.tr("%1: %2"), face.title, said))
        self.reroll.setAccessibleDescription(tip)
        place = cell.adjusted(_EDGE, 0, -_EDGE, -_EDGE)
        place.setTop(place.bottom() - _HEIGHT + 1)
        self._fit(place.width(), price, is_locked=face.is_locked)
        self.setGeometry(place)
        self.show()
        self.raise_()

    @property
    def cell_id(self) -> str:
        """Over which cell it stands; "" for none."""
        return self._id if self.isVisible() else ""

    def _fit(self, width: int, price: str, *, is_locked: bool) -> None:
        """The price stands there as long as it can: the other buttons show their signs
        alone before it goes."""
        style, words = Qt.ToolButtonStyle, self.reroll.text()
        told = f"{words}  {price}" if self.reroll.isEnabled() else words
        icon = "lock-open" if is_locked else "lock"
        for button, name in ((self.lock, icon), (self.compare, "columns-2")):
            button.setIcon(_sign(name))
        self.reroll.setIcon(_sign("rotate-ccw"))
        for text, of_reroll, of_others in (
            (told, style.ToolButtonTextOnly, style.ToolButtonTextOnly),
            (told, style.ToolButtonTextOnly, style.ToolButtonIconOnly),
            (price, style.ToolButtonTextBesideIcon, style.ToolButtonIconOnly),
            (words, style.ToolButtonIconOnly, style.ToolButtonIconOnly),
        ):
            self.reroll.setText(text)
            self.reroll.setToolButtonStyle(of_reroll)
            for button in (self.lock, self.compare):
                button.setToolButtonStyle(of_others)
            if self.sizeHint().width() <= width:
                break

    def _button(self, signal: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "cellbar")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: signal.emit(self._id))  # type: ignore[attr-defined]
        return button


def _sign(name: str) -> QIcon:
    """White, as the words are: the bar is dark in any theme."""
    made = QIcon()
    made.addPixmap(icons.pixmap(name, "#ffffff", 16), QIcon.Mode.Normal)
    made.addPixmap(icons.pixmap(name, "#a0a0a0", 16), QIcon.Mode.Disabled)
    return made
