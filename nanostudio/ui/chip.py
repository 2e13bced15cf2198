"""A filter with a count, as a button that stays pressed."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QWidget

from nanostudio.ui import icons
from nanostudio.ui.pill import Pill


class Chip(Pill):
    """Named in words; short of room it shows its symbol.

    Hidden while it counts none and is not chosen, unless it `is_constant`."""

    def __init__(
        self,
        words: str,
        symbol: str,
        *,
        is_constant: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._words, self._symbol, self._is_constant = words, symbol, is_constant
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._count, self._is_short = 0, False
        self.setAutoExclusive(True)  # by this a screen reader knows a radio button
        self.toggled.connect(self.redraw)
        self.redraw()

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = count
        self.redraw()

    def set_short(self, is_short: bool) -> None:
        """Show the symbol in place of the words."""
        self._is_short = is_short
        self.redraw()

    def redraw(self) -> None:
        """Take words, symbol and colours anew."""
        number = self.locale().toString(self._count)
        full = f"{self._words} {number}"
        self.setText(number if self._is_short else full)
        self.setAccessibleName(full)
        self.setToolTip(full if self._is_short else "")
        if self._is_short:
            icons.dress(self, self._symbol, checked="accent_text")
        else:
            self.setProperty("lucide", None)
            self.setIcon(QIcon())
        self.setVisible(self._is_constant or self._count > 0 or self.isChecked())
