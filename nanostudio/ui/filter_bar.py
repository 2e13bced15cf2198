"""What the gallery is asked for, as chips one takes away by a click."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from nanostudio.app import facet_words
from nanostudio.app.facet_words import Names, Part
from nanostudio.app.filters import Filters
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.flow import Flow


class FilterBar(QWidget):
    """Hidden while nothing is asked for."""

    def __init__(
        self,
        filters: Filters,
        names: Names,
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._filters, self._names = filters, names
        self._parts: tuple[Part, ...] = ()
        self._flow = Flow(self)
        filters.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the words anew, too: a board may be called otherwise by now."""
        found = tuple(facet_words.parts(self._filters.query, self._names))
        if found != self._parts:
            self._parts = found
            self._fill()
        self.setVisible(bool(found))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _fill(self) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for part in self._parts:
            self._flow.addWidget(self._chip(part))
        if self._parts:
            clear = QPushButton(self.tr("Clear"))
            clear.setProperty("role", "small")
            clear.setAccessibleName(self.tr("Clear all filters"))
            clear.clicked.connect(self._filters.clear)
            self._flow.addWidget(clear)
            if self._filters.query.in_trash:
                self._flow.addWidget(self._deed("trash.empty"))
            if had_focus:
                clear.setFocus()

    def _deed(self, name: str) -> QPushButton:
        """A button for an action of the table."""
        button = QPushButton(self._commands.rows[name].text)
        button.setProperty("role", "small")
        button.clicked.connect(self._commands[name].trigger)
        return button

    def _chip(self, part: Part) -> QPushButton:
        chip = QPushButton(part.words.replace("&", "&&"))
        chip.setProperty("role", "small")
        icons.dress(chip, "x", size=14)
        words = self.tr("Do without: %1").replace("%1", part.words)
        chip.setAccessibleName(words)
        chip.setToolTip(words)
        chip.clicked.connect(lambda: self._filters.take(part.without))
        return chip
