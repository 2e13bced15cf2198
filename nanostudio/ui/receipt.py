"""The receipt's lines as labels: plain text that can be selected, ids to copy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QWidget

from nanostudio.app.receipt import Line, Tone
from nanostudio.ui.fields import label
from nanostudio.ui.focus import put_after
from nanostudio.ui.labels import ElidedLabel, WrappedLabel, copy_button, copy_text

_ROLES = {Tone.PLAIN: "", Tone.GOOD: "good", Tone.WARN: "warn"}


class ReceiptGrid(QWidget):
    """Names at the left, values at the right; rebuilt only when a line changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show a receipt."""
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        copies: list[QWidget] = []
        for row, line in enumerate(lines):
            name = label(line.name, "dim")
            flag = Qt.AlignmentFlag
            at = flag.AlignVCenter if line.can_copy else flag.AlignTop
            value = self._value(line)
            self._grid.addWidget(name, row, 0, at)
            self._grid.addWidget(value, row, 1)
            if line.can_copy:
                copies += value.findChildren(QAbstractButton)
            name.show()  # at once: a layout would do it an event later, and flicker
            value.show()
        put_after(self, *copies)

    def _value(self, line: Line) -> QWidget:
        if not line.can_copy:
            return WrappedLabel(line.name, _ROLES[line.tone], text=line.value)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        value = ElidedLabel()
        value.show_text(line.value, f"{line.name}: {line.value}")
        row.addWidget(value)
        copy = copy_button(self.tr("Copy %1").replace("%1", line.name))
        copy.clicked.connect(lambda: copy_text(line.value))
        row.addWidget(copy)
        row.addStretch(1)
        return pair
