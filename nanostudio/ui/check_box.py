"""A check box whose box can be seen in both themes; Fusion's own fades into panels."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring

_BOX = 18
_GAP = 10
_MARGIN = 4  # round the focus ring


class CheckBox(QCheckBox):
    """The tick tells, not the colour alone."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + _GAP + width + 2 * _MARGIN, theme.ROW_HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _BOX - _MARGIN if is_mirrored else _MARGIN
        box = QRectF(left, (self.height() - _BOX) / 2, _BOX, _BOX)
        is_on = self.isChecked()
        painter.setBrush(QColor(tokens.accent if is_on else tokens.field))
        edge = tokens.accent if is_on else tokens.text_disabled
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRoundedRect(inside(box, 1), 4, 4)
        if is_on:
            size = _BOX - 4
            ratio = self.devicePixelRatioF()
            drawn = icons.pixmap("check", tokens.accent_text, size, ratio)
            painter.drawPixmap(int(box.left()) + 2, int(box.top()) + 2, drawn)
        ink = tokens.text if self.isEnabled() else tokens.text_disabled
        painter.setPen(QColor(ink))
        start, end = _MARGIN + _BOX + _GAP, _MARGIN
        if is_mirrored:
            start, end = end, start
        words = self.rect().adjusted(start, 0, -end, 0)
        flag = Qt.AlignmentFlag
        painter.drawText(words, flag.AlignLeading | flag.AlignVCenter, self.text())
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), tokens.accent_line)
