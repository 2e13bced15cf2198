"""A field of the filters: its values as chips with counts, the most frequent first.

Of many values the first few are shown until the person wants all."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nanostudio.ui.fields import heading
from nanostudio.ui.flow import Flow
from nanostudio.ui.pill import Pill

_FIRST = 8  # values shown before the person wants more


@dataclass(frozen=True, slots=True)
class _Shown:
    """A chip."""

    value: str
    text: str
    is_chosen: bool


class FilterSection(QWidget):
    """Hidden while there is nothing to choose between."""

    toggled = Signal(str)  # a value

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._is_whole = False
        self._shown: tuple[list[_Shown], str] = ([], "")
        self._last: tuple[Mapping[str, int], Collection[str]] = ({}, ())
        self._words: Callable[[str], str] = str
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(heading(title))
        column.addWidget(self._chips)
        self.hide()

    def show_values(
        self,
        counts: Mapping[str, int],
        chosen: Collection[str],
        words: Callable[[str], str],
    ) -> None:
        """Show values by their counts; `words` is what they are called."""
        self._last, self._words = (counts, chosen), words
        values = sorted(
            {*counts, *chosen}, key=lambda one: (-counts.get(one, 0), words(one))
        )
        listed = values if self._is_whole else values[:_FIRST]
        listed += [value for value in values[len(listed) :] if value in chosen]
        number = self.locale().toString
        shown = [
            _Shown(
                value,
                f"{words(value)}  {number(counts.get(value, 0))}",
                value in chosen,
            )
            for value in listed
        ]
        left = len(values) - len(listed)
        more = self.tr("%1 more…").replace("%1", number(left)) if left else ""
        if (shown, more) != self._shown:
            self._shown = (shown, more)
            self._fill(shown, more)
        self.setVisible(len(values) > 1 or bool(chosen))

    def _fill(self, shown: list[_Shown], more: str) -> None:
        buttons = self._chips.findChildren(QPushButton)
        focused = next((at for at, one in enumerate(buttons) if one.hasFocus()), None)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        made = [self._chip(one) for one in shown]
        if more:
            made.append(self._more(more))
        for chip in made:
            chip.setProperty("role", "small")
            self._flow.addWidget(chip)
            chip.show()
        if focused is not None and made:
            made[min(focused, len(made) - 1)].setFocus()
        self._flow.invalidate()

    def _chip(self, shown: _Shown) -> QPushButton:
        chip = Pill(shown.text.replace("&", "&&"))
        chip.setChecked(shown.is_chosen)
        chip.setAccessibleName(f"{self._title}: {shown.text}")
        chip.clicked.connect(lambda: self.toggled.emit(shown.value))
        return chip

    def _more(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{self._title}: {text}")
        button.clicked.connect(self._on_more_clicked)
        return button

    def _on_more_clicked(self) -> None:
        self._is_whole = True
        self.show_values(*self._last, self._words)
