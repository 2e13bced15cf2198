"""One reference of the tray as a button; says what is wished and changes nothing."""

from dataclasses import replace
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from nanostudio.app.tray_plan import role_words
from nanostudio.ui import icons, slot_face, theme
from nanostudio.ui.choice import ring
from nanostudio.ui.focus import OwnEscape
from nanostudio.ui.slot_face import CAPTION, Face

_CROSS = 20  # pixels, the button that removes


class SlotButton(QAbstractButton):
    """A reference to look at. The pointer drags it, a double click edits it, a click on
    its name renames it; the keys of the tray's actions count while it has the focus."""

    focused = Signal()
    remove_requested = Signal()
    edit_requested = Signal()
    rename_requested = Signal()
    step_requested = Signal(Qt.Key)  # focus to a neighbour
    dragged = Signal(QPoint)  # where the pointer is, in the tray
    drag_ended = Signal(bool)  # whether it stays where it was dragged to
    menu_requested = Signal(QPoint)  # on the screen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._face = Face()
        self._picture = QPixmap()
        self._pressed_at: QPoint | None = None
        self._is_dragging = False
        self.cross = self._cross_button()
        OwnEscape(self, lambda: self._is_dragging)

    def show_face(self, face: Face, reason: str = "", host: str = "") -> None:
        """Draw `face`, and say why it is greyed and what its picture needs."""
        if face.reference.thumbnail != self._face.reference.thumbnail:
            self._picture = QPixmap()
        before = self._face
        self._face = face
        self.setAccessibleName(self._numbered(self.tr("Reference %1")))
        self.cross.setAccessibleName(self._numbered(self.tr("Remove reference %1")))
        not_sent = self.tr("%1 This one is not sent.").replace("%1", reason)
        lines = [t for t in (*self._lines(host), reason and not_sent) if t]
        self.setAccessibleDescription(". ".join(line.rstrip(".") for line in lines))
        self.setToolTip(f"<qt>{'<br>'.join(map(escape, lines))}</qt>")
        if self._face != before:
            self.update()

    @property
    def caption(self) -> QRect:
        """Where its name stands."""
        return self.rect().adjusted(0, self.height() - CAPTION, 0, 0)

    def sizeHint(self) -> QSize:
        return QSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull() and self._face.reference.thumbnail:
            path, ratio = self._face.reference.thumbnail, self.devicePixelRatioF()
            self._picture = slot_face.load(path, self.width(), ratio)
        is_ringed = self.hasFocus() or self._is_dragging
        face, picture = replace(self._face, is_ringed=is_ringed), self._picture
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            slot_face.paint(painter, self.rect(), face, picture, self.font())
            if is_ringed:
                ring(painter, QRectF(self.rect()), theme.current().accent_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._picture = QPixmap()
        left = 4 if self._is_mirrored() else self.width() - _CROSS - 4
        self.cross.setGeometry(left, 4, _CROSS, _CROSS)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.cross.show()

    def leaveEvent(self, event: QEvent) -> None:
        self.cross.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._pressed_at is None:
            return
        far = (where - self._pressed_at).manhattanLength()
        if far >= QApplication.startDragDistance() and not self._is_dragging:
            self._is_dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.cross.hide()
        if self._is_dragging:
            self.dragged.emit(self.mapToParent(where))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        was_pressed, was_dragging = self._pressed_at is not None, self._is_dragging
        self._end_drag(is_kept=True)
        if was_pressed and not was_dragging and self.caption.contains(where):
            self.rename_requested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.edit_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            where = self.mapToGlobal(self.rect().center())
        self.menu_requested.emit(where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._is_dragging and key is Qt.Key.Key_Escape:
            self._end_drag(is_kept=False)
        elif key in _WALK and not event.modifiers() & ~_KEYPAD:
            self.step_requested.emit(key)
        else:
            super().keyPressEvent(event)

    def _end_drag(self, *, is_kept: bool) -> None:
        was_dragging, self._is_dragging = self._is_dragging, False
        self._pressed_at = None
        self.unsetCursor()
        self.update()
        if was_dragging:
            self.drag_ended.emit(is_kept)

    def _lines(self, host: str) -> tuple[str, ...]:
        shown = self._face.reference
        if shown.is_pending:
            return shown.name, self.tr("Being copied into the library.")
        return (
            shown.name,
            role_words(shown.role) if shown.role else "",
            f"{shown.width} × {shown.height}" if shown.width else "",  # noqa: RUF001
            self.tr("Being edited.") if shown.is_busy else "",
            self.tr("Edited.") if shown.is_edited else "",
            self.tr("A small copy: the whole picture is not in the library.")
            if shown.is_small
            else "",
            self.tr("It goes in one picture with others.")
            if self._face.is_combined
            else "",
            self.tr("It is sent smaller, to fit.") if self._face.is_scaled else "",
            host if self._face.is_unhosted else "",
        )

    def _numbered(self, text: str) -> str:
        return text.replace("%1", str(self._face.number))

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


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_WALK = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
