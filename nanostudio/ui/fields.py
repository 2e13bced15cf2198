"""Fields of forms: headings, columns, a combo box and a stepper that look alike
everywhere."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)

from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring
from nanostudio.ui.mirror import Label

_CHEVRON = 16  # pixels
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


def label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """A label in one of the style sheet's roles; plain text, never a link."""
    made = Label(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    """The small title above a part of a panel."""
    made = label(text, "heading", parent)
    font = QFont(made.font())
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    made.setFont(font)
    return made


def scrolled(body: QWidget) -> QScrollArea:
    """A column that scrolls when there is more of it than room; Tab passes it over."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area


class Combo(QComboBox):
    """A combo box with the program's own chevron; the wheel scrolls the panel."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Long entries are cut with dots; they must not widen the panel.
        self.setSizeAdjustPolicy(_NARROW)
        self.setMinimumWidth(72)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a model must not change because a panel was scrolled

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isEnabled():
            return
        tokens = theme.current()
        ratio = self.devicePixelRatioF()
        drawn = icons.pixmap("chevron-down", tokens.text_dim, _CHEVRON, ratio)
        left = self.width() - _CHEVRON - 8
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = 8
        top = (self.height() - _CHEVRON) // 2
        QPainter(self).drawPixmap(QPoint(left, top), drawn)


class Stepper(QSpinBox):
    """A number between two buttons, fewer and more; the arrow keys do the same."""

    def __init__(
        self, name: str, fewer: str, more: str, parent: QWidget | None = None
    ) -> None:
        """`fewer` and `more` name the buttons for those who cannot see them."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedSize(96, theme.CONTROL_HEIGHT)
        self._fewer = self._button("minus", fewer, -1)
        self._more = self._button("plus", more, +1)

    def paintEvent(self, event: QPaintEvent) -> None:
        # A style sheet's box leaves a spin box without buttons no room for its text.
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        painter.setBrush(QColor(tokens.field))
        edge = tokens.line_strong if self.underMouse() else tokens.line
        painter.setPen(QPen(QColor(edge), 1))
        frame = inside(QRectF(self.rect()), 1)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), tokens.accent_line)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a number must not change because a panel was scrolled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 8
        right = self.width() - side - 4
        ends = [4, right]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            ends.reverse()
        self._fewer.setGeometry(ends[0], 4, side, side)
        self._more.setGeometry(ends[1], 4, side, side)

    def _button(self, icon: str, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        icons.dress(button, icon)
        button.setAccessibleName(name)
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Up and Down do the same
        button.setAutoRepeat(True)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: self.stepBy(step))
        return button
