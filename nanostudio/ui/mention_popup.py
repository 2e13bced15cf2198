"""The references that a mention may mean, in a list under the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from nanostudio.ui.mention_face import OFFER, ROW, MentionFace, Offer

_WIDTH = 272  # pixels
_MOST_ROWS = 6


class MentionPopup(QFrame):
    """Stands in the window over everything else and never takes the focus: typing goes
    on in the editor, which moves the choice."""

    chosen = Signal(int)  # the reference's index

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("References to mention"))
        self._rows = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(MentionFace(self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.accessibleName())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(self._on_list_clicked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 4, 4, 4)
        rows.addWidget(self.list)
        self.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer these; the first is chosen unless the one chosen is still there."""
        kept = self.current
        self._rows.clear()
        for offer in offers:
            row = QStandardItem(f"{offer.index + 1} {offer.name}")
            row.setData(offer, OFFER)
            row.setEditable(False)
            row.setToolTip(offer.reason)
            self._rows.appendRow(row)
        indexes = [offer.index for offer in offers]
        place = indexes.index(kept.index) if kept and kept.index in indexes else 0
        self.list.setCurrentIndex(self._rows.index(place, 0))
        shown = min(len(offers), _MOST_ROWS)
        self.setFixedSize(_WIDTH, shown * ROW + 2 * 4 + 2)

    def show_at(self, cursor: QRect) -> None:
        """Stand under `cursor`, in the window's coordinates, or over it where there is
        no room; never beyond the window's edge."""
        window = self.window()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = cursor.right() - self.width() if is_mirrored else cursor.left()
        top = cursor.bottom() + 4
        if top + self.height() > window.height():
            top = cursor.top() - self.height() - 4
        left = max(4, min(left, window.width() - self.width() - 4))
        self.move(QPoint(left, max(4, top)))
        self.raise_()
        self.show()

    @property
    def current(self) -> Offer | None:
        """The one that would be taken now."""
        offer = self.list.currentIndex().data(OFFER)
        return offer if isinstance(offer, Offer) else None

    def offers(self) -> list[Offer]:
        """Everything offered, in its order."""
        rows = range(self._rows.rowCount())
        return [self._rows.index(row, 0).data(OFFER) for row in rows]

    def step(self, by: int) -> None:
        """Move the choice; past the last comes the first."""
        count = self._rows.rowCount()
        row = (self.list.currentIndex().row() + by) % count
        self.list.setCurrentIndex(self._rows.index(row, 0))

    def _on_list_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(OFFER).index)
