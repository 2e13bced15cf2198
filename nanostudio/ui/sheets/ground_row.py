"""The background of a sheet: some colours, none at all, and any other."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QButtonGroup, QColorDialog, QHBoxLayout, QWidget

from nanostudio.app.sheet_export_words import GROUNDS, ground_words
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import ChoiceButton, check

_SIDE = 32  # pixels
_DISC = 6  # from the edge of a button to its disc


class _Swatch(ChoiceButton):
    """A disc of one colour, of squares for none; the chosen one has a ring."""

    def __init__(self, colour: str, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setToolTip(name)
        self.colour = colour

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent_line), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        disc = QRectF(self.rect()).adjusted(_DISC, _DISC, -_DISC, -_DISC)
        painter.setBrush(QColor(self.colour or "#ffffff"))
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.drawEllipse(disc)
        if not self.colour:
            self._paint_squares(painter, disc)

    def _paint_squares(self, painter: QPainter, disc: QRectF) -> None:
        path, side = QPainterPath(), disc.width() / 4
        path.addEllipse(disc.adjusted(1, 1, -1, -1))
        painter.save()
        painter.setClipPath(path)
        for at in range(16):
            row, column = divmod(at, 4)
            if (row + column) % 2:
                left, top = disc.left() + column * side, disc.top() + row * side
                painter.fillRect(QRectF(left, top, side, side), QColor("#bdbdbd"))
        painter.restore()


class _Other(_Swatch):
    """A colour of the person's own; till there is one, the way to it."""

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        if self.colour:
            super().paint_face(painter, tokens)
            return
        size, ratio = 18, self.devicePixelRatioF()
        ink = tokens.text if self.underMouse() else tokens.text_dim
        drawn = icons.pixmap("pipette", ink, size, ratio)
        start = (self.width() - size) // 2
        painter.drawPixmap(start, (self.height() - size) // 2, drawn)


class GroundRow(QWidget):
    """Says which background was picked; shows one."""

    picked = Signal(str)  # "#rrggbb", or "" for a clear one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.swatches: dict[str, _Swatch] = {}
        for colour in GROUNDS:
            self.swatches[colour] = _Swatch(colour, ground_words(colour), self)
        self.other = _Other("", self.tr("Another colour…"), self)
        for button in (*self.swatches.values(), self.other):
            self._group.addButton(button)
            row.addWidget(button)
        self._shown = GROUNDS[0]
        self._group.buttonClicked.connect(self._on_group_clicked)

    def show_ground(self, background: str) -> None:
        """Mark the background as chosen."""
        self._shown = background
        button = self.swatches.get(background, self.other)
        if button is self.other and background != self.other.colour:
            self.other.colour = background
            self.other.update()
        check(self._group, button)

    def _on_group_clicked(self, button: _Swatch) -> None:
        if button is not self.other:
            self.picked.emit(button.colour)
            return
        self.show_ground(self._shown)  # till another colour is chosen
        dialog = QColorDialog(QColor(self._shown or "#ffffff"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Background"))
        dialog.colorSelected.connect(lambda colour: self.picked.emit(colour.name()))
        dialog.open()
