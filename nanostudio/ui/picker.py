"""The model picker, closed: the model in use; it opens a list with a search field."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nanostudio.app.draft import Wanted
from nanostudio.app.key_book import KeyBook
from nanostudio.app.model_choices import ModelChoices, name_words
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring

if TYPE_CHECKING:
    from nanostudio.ui.picker_popup import PickerPopup

_Key = Qt.Key
_OPENING = (_Key.Key_Down, _Key.Key_Up, _Key.Key_Return, _Key.Key_Enter, _Key.Key_F4)
_INSET, _GAP = 10, 8  # pixels
_CHEVRON = 16


class Chosen(Protocol):
    """What a model is chosen for: the studio's draft, or a sheet."""

    @property
    def providers(self) -> Sequence[ProviderSpec]:
        """Those that are offered."""

    @property
    def provider(self) -> ProviderSpec:
        """Of the model in use."""

    @property
    def model(self) -> ModelSpec:
        """The model in use."""

    @property
    def wanted(self) -> Wanted:
        """What a model should be able to do."""


class ModelPicker(QAbstractButton):
    """A button named Model whose description is the model in use: "Nano Banana Pro ·
    Monet". A combo box would be named by its value, which changes."""

    picked = Signal(str, str)  # provider id, model id
    key_requested = Signal(str)  # provider id

    def __init__(
        self, draft: Chosen, book: KeyBook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Model"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)
        self._draft, self._book = draft, book
        self._popup: PickerPopup | None = None
        self._choices = ModelChoices(self)
        self.clicked.connect(self.open)
        self.show_model()

    @property
    def popup(self) -> "PickerPopup":
        """The list; built when it is first opened."""
        if self._popup is None:
            # Late, because a start can do without it.
            from nanostudio.ui.picker_popup import PickerPopup

            self._popup = PickerPopup(self._choices, self)
            self._popup.picked.connect(self.picked)
            self._popup.key_requested.connect(self.key_requested)
        return self._popup

    def open(self) -> None:
        """Show the models, held against what is wished now."""
        draft = self._draft
        self._choices.offer(draft.providers, self._has_key, draft.wanted)
        self.popup.open_at(self, (draft.provider.id, draft.model.id))

    def show_model(self) -> None:
        """Name the model in use."""
        words = name_words(self._draft.provider, self._draft.model)
        if words != self.text():
            self.setText(words)
            self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        return QSize(_INSET + _CHEVRON, theme.CONTROL_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Return open the list; so do letters, which are searched for."""
        text = event.text()
        if _Key(event.key()) in _OPENING:
            self.open()
        elif text.strip() and text.isprintable() and not _is_command(event):
            self.open()
            self.popup.search_for(text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open at once, as lists do, and not when the button is let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.field))
        edge = tokens.line_strong if self.underMouse() else tokens.line
        painter.setPen(QPen(QColor(edge), 1))
        frame = inside(QRectF(self.rect()), 1)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), tokens.accent_line)
        self._paint_face(painter, tokens)

    def _paint_face(self, painter: QPainter, tokens: theme.Theme) -> None:
        """Icon, words and chevron, from the reading side."""
        ratio = self.devicePixelRatioF()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ends = (_INSET, self.width() - _INSET - icons.SIZE)
        icon = icons.pixmap("banana", tokens.accent_ink, icons.SIZE, ratio)
        top = (self.height() - icons.SIZE) // 2
        painter.drawPixmap(QPoint(ends[is_mirrored], top), icon)
        chevron = icons.pixmap("chevron-down", tokens.text_dim, _CHEVRON, ratio)
        ends = (self.width() - _INSET - _CHEVRON, _INSET)
        top = (self.height() - _CHEVRON) // 2
        painter.drawPixmap(QPoint(ends[is_mirrored], top), chevron)
        margins = (_INSET + icons.SIZE + _GAP, _INSET + _CHEVRON + _GAP)
        start, end = reversed(margins) if is_mirrored else margins
        room = self.rect().adjusted(start, 0, -end, 0)
        right = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(self.text(), right, room.width())
        flag = Qt.AlignmentFlag
        painter.setPen(QColor(tokens.text))
        painter.drawText(room, flag.AlignLeading | flag.AlignVCenter, words)

    def _has_key(self, provider: ProviderSpec) -> bool:
        """While nobody has looked yet, none is said to lack one."""
        return not self._book.is_loaded or self._book.has_key(provider)


def _is_command(event: QKeyEvent) -> bool:
    modifier = Qt.KeyboardModifier
    return bool(event.modifiers() & (modifier.ControlModifier | modifier.AltModifier))
