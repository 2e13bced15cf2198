"""A colour as a button."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from nanostudio.app.words import filled
from nanostudio.ui import theme
from nanostudio.ui.choice import inside, ring

_SIZE = QSize(38, 26)


class Swatch(QAbstractButton):
    """Named by its colour; Delete wishes it away."""

    menu_requested = Signal(QPoint)  # on the screen
    remove_requested = Signal()

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(colour)
        self.setAccessibleName(filled(self.tr("Colour %1"), colour))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.mapToGlobal(QPoint(0, self.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, box = theme.current(), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = tokens.text if self.underMouse() else tokens.line_strong
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(self.colour))
            painter.drawRoundedRect(inside(box, 1), 6, 6)
            if self.hasFocus():
                ring(painter, box, tokens.accent_line)
                painter.setPen(QPen(QColor(tokens.panel), 1))
                painter.drawRoundedRect(inside(box, 5), 4, 4)
