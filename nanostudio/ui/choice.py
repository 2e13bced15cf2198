"""A painted button that is one of several choices, and a row of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from nanostudio.ui import theme


class ChoiceButton(QAbstractButton):
    """One choice; Qt's exclusive groups give it arrow keys. Subclasses draw the face.

    Painted by hand: a row of styled buttons costs more at start than it shows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # by this a screen reader knows a radio button
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def offer(self, *, reason: str) -> None:
        """Usable when there is no `reason` against it, else greyed and explained."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.current()
        self.paint_ground(painter, tokens)
        self.paint_face(painter, tokens)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), tokens.accent_line)

    def paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        """Background and edge."""
        raised = self.underMouse() and self.isEnabled()
        ground = tokens.hover if raised else tokens.panel_raised
        painter.setBrush(QColor(ground if self.isEnabled() else tokens.panel))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRoundedRect(inside(QRectF(self.rect()), 1), 8, 8)

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        """What the button says."""
        raise NotImplementedError


class Segment(ChoiceButton):
    """A choice in words; the chosen one is filled with the accent."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setText(text)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 24
        return QSize(width, theme.ROW_HEIGHT)

    def paint_ground(self, painter: QPainter, tokens: theme.Theme) -> None:
        if not (self.isChecked() and self.isEnabled()):
            super().paint_ground(painter, tokens)
            if self.isChecked():  # nothing can be chosen now, but this was
                ring(painter, QRectF(self.rect()), tokens.line_strong)
            return
        painter.setBrush(QColor(tokens.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)

    def paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        ink = tokens.text if self.isEnabled() else tokens.text_disabled
        if self.isChecked() and self.isEnabled():
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            ink = tokens.accent_text
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring(painter, QRectF(self.rect()), theme.current().text)


class SegmentRow(QWidget):
    """Choices side by side, the greyed ones with their reason."""

    picked = Signal(str)

    def __init__(
        self, choices: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        """`name` stands before each choice for screen readers: "Resolution 2K"."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        self._group = QButtonGroup(self)
        self.segments: dict[str, Segment] = {}
        for choice in choices:
            segment = Segment(choice, f"{name} {choice}", self)
            self._group.addButton(segment)
            row.addWidget(segment, 1)
            self.segments[choice] = segment
        self._group.buttonClicked.connect(self._on_group_clicked)

    def show_choice(self, chosen: str | None, reasons: Mapping[str, str]) -> None:
        """Check `chosen`; grey each choice that has a reason against it."""
        for choice, segment in self.segments.items():
            segment.offer(reason=reasons.get(choice, ""))
        check(self._group, self.segments.get(chosen or ""))

    def _on_group_clicked(self, button: QAbstractButton) -> None:
        self.picked.emit(button.text())


def check(group: QButtonGroup, button: QAbstractButton | None) -> None:
    """Make `button` the only checked one of an exclusive group; None unchecks all."""
    if button is not None:
        button.setChecked(True)
        # The arrow keys choose from the checked one on; from another they only wander.
        if any(other.hasFocus() for other in group.buttons()):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    group.setExclusive(False)
    for other in group.buttons():
        other.setChecked(False)
    group.setExclusive(True)


def inside(rect: QRectF, pen_width: float) -> QRectF:
    """The rectangle whose stroke of `pen_width` ends at the edge of `rect`."""
    half = pen_width / 2
    return rect.adjusted(half, half, -half, -half)


def ring(painter: QPainter, rect: QRectF, colour: str) -> None:
    """The focus ring, along the inner edge of `rect`."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), theme.FOCUS_WIDTH))
    painter.drawRoundedRect(
        inside(rect, theme.FOCUS_WIDTH), theme.RADIUS - 1, theme.RADIUS - 1
    )
