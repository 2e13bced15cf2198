"""One reference of the tray as a button; says what is wished and changes nothing."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from nanostudio.app.references import TrayReference
from nanostudio.ui import icons, slot_face, theme
from nanostudio.ui.choice import ring
from nanostudio.ui.slot_face import Face

_CROSS = 20  # pixels, the button that removes


class SlotButton(QAbstractButton):
    """A reference to look at, move and remove. The pointer drags it, Alt+Left and
    Alt+Right move it, Delete removes it, the menu key opens its menu."""

    remove_requested = Signal()
    undo_requested = Signal()
    move_requested = Signal(int)  # by so many places
    step_requested = Signal(int)  # focus to a neighbour
    dragged = Signal(QPoint)  # where the pointer is, in the tray
    menu_requested = Signal(QPoint)  # on the screen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._face = Face()
        self._picture = QPixmap()
        self._pressed_at: QPoint | None = None
        self.cross = self._cross_button()

    def show_reference(
        self,
        reference: TrayReference,
        number: int,
        reason: str,
        *,
        is_scaled: bool = False,
    ) -> None:
        """Draw `reference` as number `number`; greyed when there is a `reason`."""
        if reference.thumbnail != self._face.reference.thumbnail:
            self._picture = QPixmap()
        before = self._face
        self._face = Face(reference, number, bool(reason), is_scaled)
        self.setAccessibleName(self._numbered(self.tr("Reference %1")))
        self.cross.setAccessibleName(self._numbered(self.tr("Remove reference %1")))
        not_sent = self.tr("%1 This one is not sent.").replace("%1", reason)
        lines = [t for t in (*self._lines(), reason and not_sent) if t]
        self.setAccessibleDescription(". ".join(lines))
        self.setToolTip("\n".join(lines))
        if self._face != before:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull() and self._face.reference.thumbnail:
            path, ratio = self._face.reference.thumbnail, self.devicePixelRatioF()
            self._picture = slot_face.load(path, self.width(), ratio)
        painter = QPainter(self)
        slot_face.paint(painter, self.rect(), self._face, self._picture, self.font())
        if self.hasFocus() or self._is_dragging():
            ring(painter, QRectF(self.rect()), theme.current().accent_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = QPixmap()
        left = 4 if self._is_mirrored() else self.width() - _CROSS - 4
        self.cross.setGeometry(left, 4, _CROSS, _CROSS)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.cross.show()

    def leaveEvent(self, event: QEvent) -> None:
        self.cross.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._pressed_at is None:
            return
        far = (where - self._pressed_at).manhattanLength()
        if far >= QApplication.startDragDistance() and not self._is_dragging():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.cross.hide()
        if self._is_dragging():
            self.dragged.emit(self.mapToParent(where))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed_at = None
        self.unsetCursor()
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        step = {key.Key_Left: -1, key.Key_Right: 1}.get(key(event.key()), 0)
        step = -step if self._is_mirrored() else step
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(step)
        elif step:
            self.step_requested.emit(step)
        elif event.key() in (key.Key_Delete, key.Key_Backspace):
            self.remove_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        else:
            super().keyPressEvent(event)

    def _lines(self) -> tuple[str, ...]:
        shown = self._face.reference
        if shown.is_pending:
            return shown.name, self.tr("Being copied into the library.")
        size = f"{shown.width} × {shown.height}" if shown.width else ""  # noqa: RUF001
        note = self.tr("It is sent smaller, to fit.") if self._face.is_scaled else ""
        return shown.name, size, note

    def _numbered(self, text: str) -> str:
        return text.replace("%1", str(self._face.number))

    def _is_dragging(self) -> bool:
        return self.cursor().shape() is Qt.CursorShape.ClosedHandCursor

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _cross_button(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setProperty("role", "cross")
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Delete key does the same
        cross.setCursor(Qt.CursorShape.ArrowCursor)
        cross.setIcon(icons.pixmap("x", "#ffffff", 14, self.devicePixelRatioF()))
        cross.setIconSize(QSize(14, 14))
        cross.setToolTip(self.tr("Remove (Delete)"))
        cross.clicked.connect(self.remove_requested)
        cross.hide()
        return cross
