"""A picture that is judged: a letter until the verdict, its maker after it."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nanostudio.app.words import filled
from nanostudio.core.task import Output
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.theme import RADIUS

_BADGE = 28  # pixels
_EDGE = 8  # between the frame and the picture
_LEAST = QSize(140, 88)


class Exhibit(QAbstractButton):
    """Checked while it is marked. All exhibits of a page are of one size, and nothing
    of one says whose picture it is."""

    wanted = Signal()  # its frame is another: the page asks for all pictures anew
    picked = Signal()

    def __init__(
        self, letter: str, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letter, self._pictures = letter, pictures
        self._nothing = self.tr("No picture")
        self.output: Output | None = None
        self.is_winner = False
        self.setCheckable(True)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Expanding)
        self.setMinimumSize(_LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pictures.picture_changed.connect(self._on_pictures_changed)
        self._tell()

    def show_output(self, output: Output | None, *, is_coming: bool) -> None:
        """Show a picture, or that there is none, or none yet."""
        self.output = output
        self._nothing = self.tr("Not there yet") if is_coming else self.tr("No picture")
        self._tell()
        self.update()

    def mark_winner(self, is_winner: bool) -> None:
        """Show that this one was picked."""
        self.is_winner = is_winner
        self._tell()
        self.update()

    def frame(self) -> Frame:
        """What its picture is made for."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        margin = round(_EDGE * ratio)
        return Frame(width, height, ratio, 4 * ratio, is_whole=True, margin=margin)

    def sizeHint(self) -> QSize:
        return QSize(360, 320)

    def nextCheckState(self) -> None:
        """The page says which one is marked."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.wanted.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.wanted.emit()
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.picked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        is_lit = self.isChecked() or self.is_winner
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = colours.line_strong if self.underMouse() else colours.line
            width = 3 if is_lit else 1
            painter.setPen(QPen(QColor(colours.accent_line if is_lit else edge), width))
            painter.setBrush(QColor(colours.field))
            painter.drawRoundedRect(
                inside(QRectF(self.rect()), width), theme.RADIUS, theme.RADIUS
            )
            self._paint_picture(painter)
            self._paint_badge(painter, is_lit)
            if self.hasFocus():
                ring(painter, QRectF(self.rect()), colours.accent_line)

    def _paint_picture(self, painter: QPainter) -> None:
        if self.output is None:
            self._paint_words(painter, "image-off", self._nothing)
            return
        frame = self.frame()
        pixmap = self._pictures.pixmap(self.output.sha256, frame)
        wanted = QSize(frame.width, frame.height)
        if pixmap is not None and pixmap.size() == wanted:
            painter.drawPixmap(0, 0, pixmap)
        elif self._pictures.is_missing(self.output.sha256):
            self._paint_words(painter, "image-off", self.tr("Picture not found"))

    def _paint_words(self, painter: QPainter, symbol: str, words: str) -> None:
        colours, ratio = theme.current(), self.devicePixelRatioF()
        drawn = icons.pixmap(symbol, colours.text_dim, 24, ratio)
        centre = self.rect().center()
        painter.drawPixmap(QPoint(centre.x() - 12, centre.y() - 24), drawn)
        painter.setPen(QColor(colours.text_dim))
        room = self.rect().adjusted(0, 28, 0, 28)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_badge(self, painter: QPainter, is_lit: bool) -> None:
        """The letter, on a ground of its own: below it may be any picture."""
        colours = theme.current()
        left = 10
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - _BADGE - 10
        box = QRect(left, 10, _BADGE, _BADGE)
        painter.setPen(QPen(QColor(colours.accent if is_lit else colours.line), 1))
        painter.setBrush(QColor(colours.accent if is_lit else colours.panel))
        painter.drawRoundedRect(inside(QRectF(box), 1), RADIUS, RADIUS)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_text if is_lit else colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.setFont(self.font())

    def _tell(self) -> None:
        """For those who cannot see it; never more than can be seen."""
        name = filled(self.tr("Picture %1"), self._letter)
        if self.output is None:
            name = f"{name}, {self._nothing}"
        if self.is_winner:
            name = f"{name}, {self.tr('Your pick')}"
        self.setAccessibleName(name)

    def _on_pictures_changed(self, sha256: str) -> None:
        if self.output is not None and self.output.sha256 == sha256:
            self.update()
