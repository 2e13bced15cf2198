"""Aspect ratios as a grid of drawn shapes, Auto first."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QWidget

from nanostudio.core import geometry
from nanostudio.ui import theme
from nanostudio.ui.choice import ChoiceButton, check, inside

COLUMNS = 8
_LONGEST = 20.0  # pixels, the longer side of a drawn shape
_SHORTEST = 4.0  # so that 8:1 is still a shape and not a line


class ShapeButton(ChoiceButton):
    """One aspect ratio; `ratio` None is Auto, the model's own choice."""

    def __init__(
        self, ratio: str | None, label: str, name: str, parent: QWidget
    ) -> None:
        super().__init__(name, parent)
        self.ratio = ratio
        self.setText(label)
        self._outline = outline(ratio)

    def sizeHint(self) -> QSize:
        return QSize(34, 48)

    def paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        super().paint_ground(painter, tokens)
        if self.isChecked() and self.isEnabled():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent_line), 1.5))
            painter.drawRoundedRect(inside(QRectF(self.rect()), 1.5), 7.5, 7.5)

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        ink, edge = tokens.text_dim, tokens.text_dim
        if not self.isEnabled():
            ink, edge = tokens.text_disabled, tokens.line_strong
        elif self.isChecked():
            ink = edge = tokens.accent_ink
        pen = QPen(QColor(edge), 1.5)
        if self.ratio is None:
            pen.setDashPattern([2.6, 2.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = self.width() / 2
        shape = self._outline.translated(middle, 17.5)
        painter.drawRoundedRect(shape, 2.5, 2.5)
        painter.setPen(QColor(ink))
        painter.setFont(_caption(self.font(), is_strong=self.isChecked()))
        text = QRectF(0, self.height() - 18, self.width(), 14)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.text())


class ShapeGrid(QWidget):
    """Every ratio of the family, the chosen one marked, the missing ones greyed."""

    picked = Signal(object)  # "16:9", or None for Auto

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self._group = QButtonGroup(self)
        self.buttons: dict[str | None, ShapeButton] = {}
        auto = self.tr("Auto")
        for place, ratio in enumerate((None, *geometry.RATIOS)):
            label = ratio or auto
            name = self.tr("Aspect ratio %1").replace("%1", label)
            button = ShapeButton(ratio, label, name, self)
            self._group.addButton(button)
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            self.buttons[ratio] = button
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._group.buttonClicked.connect(self._on_group_clicked)

    def show_shapes(
        self, offered: Collection[str], chosen: str | None, reason: str
    ) -> None:
        """Mark `chosen`; grey what is not `offered`, for `reason` ("%1" is the
        ratio)."""
        for ratio, button in self.buttons.items():
            is_offered = ratio is None or ratio in offered
            button.offer(
                reason="" if is_offered else reason.replace("%1", button.text())
            )
        check(self._group, self.buttons.get(chosen))

    def _on_group_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, ShapeButton):
            self.picked.emit(button.ratio)


def outline(ratio: str | None) -> QRectF:
    """The shape of `ratio` around the origin, in pixels; a square for Auto."""
    width, height = geometry.parts(ratio or "1:1")
    # Equal areas look alike in weight; the long side is held to its place.
    scale = min(_LONGEST / max(width, height), (260 / (width * height)) ** 0.5)
    wide, high = max(width * scale, _SHORTEST), max(height * scale, _SHORTEST)
    return QRectF(-wide / 2, -high / 2, wide, high)


def _caption(base: QFont, *, is_strong: bool) -> QFont:
    made = QFont(base)
    made.setPointSizeF(base.pointSizeF() * 0.79)
    if is_strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made
