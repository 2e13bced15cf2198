"""Which references have which role, in one line of coloured dots and counts."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.app.tray_plan import RoleUse, role_words
from nanostudio.ui import theme
from nanostudio.ui.slot_face import role_colour

_DOT, _BESIDE, _APART, _ROW = 10, 6, 12, 20  # pixels


class RoleLegend(QWidget):
    """Wraps where translated words take more room; a role over its cap is in orange."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uses: tuple[RoleUse, ...] = ()
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored, policy.Fixed)

    def show_uses(self, uses: Sequence[RoleUse]) -> None:
        """Show these; nothing at all hides it."""
        self._uses = tuple(uses)
        self.setAccessibleName(", ".join(map(_words, uses)))
        self.setVisible(bool(uses))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._rows() * _ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for use, box in self._places():
                self._paint_use(painter, use, box)

    def _paint_use(self, painter: QPainter, use: RoleUse, box: QRect) -> None:
        tokens = theme.current()
        dot = QPointF(box.left() + _DOT / 2, box.center().y() + 1)
        if self.isRightToLeft():
            dot.setX(box.right() + 1 - _DOT / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(role_colour(use.role, tokens)))
        painter.drawEllipse(dot, _DOT / 2, _DOT / 2)
        painter.setPen(QColor(tokens.warn if use.is_over else tokens.text_dim))
        # Trailing: a painter of a mirrored widget turns the side around by itself.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side, _words(use))

    def _places(self) -> Iterator[tuple[RoleUse, QRect]]:
        left = top = 0
        for use in self._uses:
            width = self.fontMetrics().horizontalAdvance(_words(use)) + _DOT + _BESIDE
            if left and left + width > self.width():
                left, top = 0, top + _ROW
            box = QRect(left, top, width, _ROW)
            if self.isRightToLeft():
                box.moveLeft(self.width() - left - width)
            yield use, box
            left += width + _APART

    def _rows(self) -> int:
        tops = [box.top() for _, box in self._places()]
        return max(tops, default=0) // _ROW + 1

    def _fit(self) -> None:
        height = self._rows() * _ROW
        if height != self.minimumHeight():
            self.setFixedHeight(height)


def _words(use: RoleUse) -> str:
    """("Character 2/5"); without a cap only how many."""
    count = f"{use.used}" if use.cap is None else f"{use.used}/{use.cap}"
    return f"{role_words(use.role)} {count}"
