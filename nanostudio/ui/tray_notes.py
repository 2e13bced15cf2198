"""What is to be said below the references: roles, limits, and who hosts them."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.references import Tray
from nanostudio.app.words import filled
from nanostudio.core.say import joined
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.role_legend import RoleLegend

_ICON = 14  # pixels


class TrayNotes(QWidget):
    """Shows a Tray's plan in words; takes no room where there is nothing to say."""

    host_requested = Signal(QPoint)  # where a menu would open, on the screen

    def __init__(self, tray: Tray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self.legend = RoleLegend(self)
        self.limit = label("", "warn", self)
        self.limit.setWordWrap(True)
        self._host_row = QWidget(self)
        self._globe = label("", "small", self._host_row)
        self.host = label("", "small", self._host_row)
        self.host.setWordWrap(True)
        self.choose = QPushButton(self._host_row)
        self.choose.setProperty("role", "link")
        self.choose.clicked.connect(self._on_choose_clicked)
        self._build()
        self.show_host("", "")
        tray.changed.connect(self._show_plan)
        self._show_plan()

    def show_host(self, words: str, choice: str) -> None:
        """Who hosts what has no public address; `choice` is what the link offers."""
        self.host.setText(words)
        self.choose.setText(choice)
        self.choose.setAccessibleName(choice)
        self.choose.setVisible(bool(choice))
        self._show_plan()

    def redress(self) -> None:
        """Draw the icon in the colours of now."""
        self._globe.setPixmap(self._icon())

    def _build(self) -> None:
        row = QHBoxLayout(self._host_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._globe, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.host, 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 8, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.legend)
        rows.addWidget(self.limit)
        rows.addWidget(self._host_row)
        self.redress()

    def _show_plan(self) -> None:
        plan = self._tray.plan
        self.legend.show_uses(plan.roles)
        shared = {place for places in plan.combined.values() for place in places}
        out = {at: why for at, why in plan.left_out.items() if at not in shared}
        names = self._named(sorted(out))
        lines = list(dict.fromkeys(out.values()))
        if names:
            text = self.tr("Kept, not sent: %1.")
            lines.append(filled(text, ", ".join(names)))
        for places in plan.combined.values():
            text = self.tr("Sent as one picture: %1.")
            lines.append(filled(text, ", ".join(self._named(places))))
        if not (names or shared) and plan.limit and self._tray.references:
            lines.append(filled(self.tr("Full: %1"), plan.limit))
        small = self._named_small()
        if small:
            text = self.tr("Small copies, from the file of another picture: %1.")
            lines.append(filled(text, ", ".join(small)))
        self._dress_limit("warn" if names or small else "small")
        self.limit.setText(joined(*lines))
        self.limit.setVisible(bool(lines))
        self._host_row.setVisible(bool(plan.unhosted and self.host.text()))
        parts = (self.legend, self.limit, self._host_row)
        self.setVisible(any(not part.isHidden() for part in parts))

    def _named(self, places: Iterable[int]) -> list[str]:
        slots = self._tray.references
        return [f"{place + 1} {slots[place].name}".strip() for place in places]

    def _named_small(self) -> list[str]:
        return [
            f"{number} {slot.name}".strip()
            for number, slot in enumerate(self._tray.references, 1)
            if slot.is_small
        ]

    def _dress_limit(self, role: str) -> None:
        if self.limit.property("role") != role:
            self.limit.setProperty("role", role)
            self.limit.style().unpolish(self.limit)
            self.limit.style().polish(self.limit)

    def _on_choose_clicked(self) -> None:
        below = QPoint(0, self.choose.height())
        self.host_requested.emit(self.choose.mapToGlobal(below))

    def _icon(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        return icons.pixmap("globe", theme.current().text_dim, _ICON, ratio)
