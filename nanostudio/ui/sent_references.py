"""References in the order they are sent, small, with their numbers and names."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from nanostudio.app.references import TrayReference
from nanostudio.core.mention_names import label
from nanostudio.core.request import Reference
from nanostudio.ui import slot_face, theme
from nanostudio.ui.slot_face import Face

_SIDE = 72  # pixels
_GAP = theme.SPACE


class SentReferences(QWidget):
    """To look at; a screen reader hears the numbers and names as one text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: list[TrayReference] = []
        self._pictures: dict[str, QPixmap] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_references(self, references: Sequence[TrayReference]) -> None:
        """Show these, the first as number 1."""
        self._shown = list(references)
        words = [f"{n} {label(one.name)}" for n, one in enumerate(references, 1)]
        self.setAccessibleName(", ".join(words))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._shown) // self._columns(width))
        return max(0, rows * (_SIDE + _GAP) - _GAP)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        for place, reference in enumerate(self._shown):
            path = reference.thumbnail
            if path and path not in self._pictures:
                self._pictures[path] = slot_face.load(path, _SIDE, ratio)
            face = Face(reference, place + 1)
            picture = self._pictures.get(path, QPixmap())
            slot_face.paint(painter, self._frame(place), face, picture, self.font())

    def _columns(self, width: int) -> int:
        return max(1, (width + _GAP) // (_SIDE + _GAP))

    def _frame(self, place: int) -> QRect:
        row, column = divmod(place, self._columns(self.width()))
        left, top = column * (_SIDE + _GAP), row * (_SIDE + _GAP)
        frame = QRect(left, top, _SIDE, _SIDE)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), frame)


def in_order(
    tray: Sequence[TrayReference], sent: Sequence[Reference]
) -> list[TrayReference]:
    """Those of the tray that are `sent`, in that order; a contact picture, which the
    tray has not, is shown as the first that is in it, whose name it has."""
    by_hash = {slot.sha256: slot for slot in tray}
    by_name = {slot.name: slot for slot in tray}
    found = (by_hash.get(one.sha256) or by_name.get(one.name) for one in sent)
    return [slot for slot in found if slot is not None]
