"""The colours and the widths one draws with, as rows of painted buttons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from nanostudio.app.sketch import COLOURS, Pen
from nanostudio.app.words import translate
from nanostudio.ui import theme
from nanostudio.ui.choice import ChoiceButton, check

_SIDE = 32  # pixels
_DOTS = (4.0, 8.0, 13.0)  # pixels across: thin, middle, thick


def colour_words(colour: str) -> str:
    """A colour as a screen reader names it."""
    return {
        "#ff3b30": translate("Sketch", "Red"),
        "#ffcc00": translate("Sketch", "Yellow"),
        "#34c759": translate("Sketch", "Green"),
        "#0a84ff": translate("Sketch", "Blue"),
        "#ffffff": translate("Sketch", "White"),
        "#000000": translate("Sketch", "Black"),
    }[colour]


class _Swatch(ChoiceButton):
    """A disc of one colour; the chosen one has a ring."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(colour_words(colour), parent)
        self.setToolTip(colour_words(colour))
        self.colour = colour

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent_line), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(3, 3, -3, -3))

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        painter.setBrush(QColor(self.colour))
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(7, 7, -7, -7))


class _Width(ChoiceButton):
    """A dot as thick as the line."""

    def __init__(self, name: str, dot: float, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setToolTip(name)
        self._dot = dot

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        if self.isChecked():
            painter.setBrush(QColor(tokens.accent))
        elif self.underMouse():
            painter.setBrush(QColor(tokens.hover))
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        ink = tokens.accent_text if self.isChecked() else tokens.text_dim
        painter.setBrush(QColor(ink))
        painter.setPen(Qt.PenStyle.NoPen)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(middle, self._dot / 2, self._dot / 2)


class PenRow(QWidget):
    """Says which colour and width were picked; shows those of a pen."""

    colour_picked = Signal(str)
    step_picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._colours, self._widths = QButtonGroup(self), QButtonGroup(self)
        self.swatches = {colour: _Swatch(colour, self) for colour in COLOURS}
        names = (self.tr("Thin"), self.tr("Medium"), self.tr("Thick"))
        self.widths = [
            _Width(name, dot, self) for name, dot in zip(names, _DOTS, strict=True)
        ]
        for button in self.swatches.values():
            self._colours.addButton(button)
            row.addWidget(button)
        row.addSpacing(12)
        for step, width in enumerate(self.widths):
            self._widths.addButton(width, step)
            row.addWidget(width)
        self._colours.buttonClicked.connect(self._on_colours_clicked)
        self._widths.idClicked.connect(self.step_picked)

    def show_pen(self, pen: Pen) -> None:
        """Mark the pen's colour and width as chosen."""
        check(self._colours, self.swatches.get(pen.colour))
        check(self._widths, self.widths[pen.step])

    def _on_colours_clicked(self, button: _Swatch) -> None:
        self.colour_picked.emit(button.colour)
