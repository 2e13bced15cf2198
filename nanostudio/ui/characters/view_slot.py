"""A view in the editor: its picture can be stepped through its versions."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from nanostudio.app.character_words import ViewShown
from nanostudio.app.characters import Characters
from nanostudio.app.words import filled
from nanostudio.ui import icons
from nanostudio.ui.characters.view_face import ViewFace
from nanostudio.ui.mirror import sign
from nanostudio.ui.pictures import Pictures

SIDE = 132  # pixels
_STEP = 22  # of the buttons that step
_INSET = 6
_VEIL = "#b0101114"  # under white text on any picture, in both themes


class ViewSlot(ViewFace):
    """Ctrl+Left and Ctrl+Right step, arrows go to other views."""

    step_requested = Signal(int)  # -1 the version before, 1 the next one
    walk_requested = Signal(Qt.Key)

    def __init__(
        self, characters: Characters, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(characters, pictures, SIDE, parent)
        self.before = self._button("chevron-left", -1)
        self.after = self._button("chevron-right", 1)
        self.can_step = True

    def show_view(self, shown: ViewShown) -> None:
        super().show_view(shown)
        title = shown.title
        before, after = self.tr("Version before of %1"), self.tr("Next version of %1")
        self.before.setAccessibleName(filled(before, title))
        self.after.setAccessibleName(filled(after, title))
        self._show_steps()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_steps()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_steps()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        is_step = bool(held & Qt.KeyboardModifier.ControlModifier)
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and is_step:
            self.step_requested.emit(1 if key is ahead else -1)
        elif key in _WALK and not held & ~Qt.KeyboardModifier.KeypadModifier:
            self.walk_requested.emit(key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self.shown.version_words
        if not words or self.shown.is_busy:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._small())
            width = painter.fontMetrics().horizontalAdvance(words) + 14
            top = self.side - _INSET - _STEP
            pill = QRect((self.side - width) // 2, top, width, _STEP)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_VEIL))
            painter.drawRoundedRect(pill, 5, 5)
            painter.setPen(QColor("#ffffff"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _show_steps(self) -> None:
        """Beside the figures; only where there is one to step to."""
        shown = self.shown
        is_seen = shown.of > 1 and self.can_step and not shown.is_busy
        top, right = self.side - _INSET - _STEP, self.side - _INSET - _STEP
        ends = [_INSET, right]
        if self.isRightToLeft():
            ends.reverse()
        for button, left, is_there in (
            (self.before, ends[0], shown.at > 0),
            (self.after, ends[1], shown.at < shown.of - 1),
        ):
            button.setGeometry(left, top, _STEP, _STEP)
            button.setVisible(is_seen and is_there)

    def _button(self, symbol: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "cross")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys do the same
        button.setCursor(Qt.CursorShape.ArrowCursor)
        ratio = self.devicePixelRatioF()
        button.setIcon(icons.pixmap(sign(symbol), "#ffffff", 16, ratio))
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self.step_requested.emit(step))
        button.hide()
        return button


_WALK = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
