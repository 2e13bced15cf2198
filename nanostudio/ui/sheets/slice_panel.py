"""How a picture is cut, in figures and names: what the lines over it show, for hands
that type and for ears."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app import slice_words as words
from nanostudio.app.grid_lines import GridLines, Line
from nanostudio.app.slice import Slice, Step
from nanostudio.core import grid_cut
from nanostudio.core.grid_cut import MOST_LINES, Way
from nanostudio.ui import icons, theme
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.fields import Combo, Stepper, label
from nanostudio.ui.form import Row, Section
from nanostudio.ui.mirror import set_margins

_WIDE = 300  # pixels
_FIGURE, _CHOICES = 124, 150
_MUCH = 10**9  # more pixels than any cell has


class SlicePanel(QWidget):
    """Shows a Slice: columns and rows, one line after the other, what is trimmed, and
    what becomes of the cells."""

    def __init__(self, cut: Slice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDE)
        self._cut, self._lines = cut, cut.lines
        fewer, more = self.tr("Fewer"), self.tr("More")
        self.columns = _stepper(self.tr("Columns"), fewer, more)
        self.rows = _stepper(self.tr("Rows"), fewer, more)
        self.even = self._button(self.tr("Even"))
        self.as_found = self._button(self.tr("As found"))
        self.line = Combo(self.tr("Line"), self)
        self.place = _stepper(
            self.tr("Position"), self.tr("A pixel back"), self.tr("A pixel on")
        )
        less, wider = self.tr("Trim less"), self.tr("Trim more")
        self.sides = _stepper(self.tr("Left and right"), less, wider)
        self.ends = _stepper(self.tr("Top and bottom"), less, wider)
        self.sheet = CheckBox(self.tr("Make a living sheet of them"), self)
        self.sheet_note = self._words("small")
        self._shown: tuple[Line, ...] = ()
        self._lay_out()
        self._bind()
        self.show_cut()

    def show_cut(self) -> None:
        """Redraw from the state."""
        cut, lines, grid = self._cut, self._lines, self._cut.grid
        _put(self.columns, 1, MOST_LINES - 1, grid.columns)
        _put(self.rows, 1, MOST_LINES - 1, grid.rows)
        most = grid_cut.inset(grid, _MUCH, _MUCH)
        _put(self.sides, 0, most.inset_across, grid.inset_across)
        _put(self.ends, 0, most.inset_down, grid.inset_down)
        self._show_lines()
        _put(self.place, *lines.range, lines.place)
        self.remove.setEnabled(len(grid.lines(lines.line.way)) > 2)
        self.as_found.setEnabled(grid != lines.found)
        self.sheet.setChecked(cut.makes_sheet)
        self.sheet_note.setText(words.sheet_words(grid))
        self.sheet.setEnabled(cut.can_make_sheet)
        self.setEnabled(cut.step is Step.READY)

    def _show_lines(self) -> None:
        lines = self._lines
        if lines.every != self._shown:
            self._shown = lines.every
            self.line.clear()
            for line in self._shown:
                self.line.addItem(words.line_words(line))
        self.line.setCurrentIndex(self._shown.index(lines.line))

    def _lay_out(self) -> None:
        both = _beside(self.even, self.as_found)
        tools = (
            ("separator-vertical", self.tr("Add a vertical line")),
            ("separator-horizontal", self.tr("Add a horizontal line")),
            ("trash-2", self.tr("Remove the line")),
        )
        made = [self._tool(icon, name) for icon, name in tools]
        self.add_vertical, self.add_horizontal, self.remove = made
        self.line.setFixedWidth(_CHOICES)
        line = Row(self.line.accessibleName(), "", self.line)
        place = Row(self.tr("Position in pixels"), "", self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for section in (
            Section(
                self.tr("Grid"),
                Row(self.columns.accessibleName(), "", self.columns),
                Row(self.rows.accessibleName(), "", self.rows),
                both,
            ),
            Section(self.tr("Lines"), line, place, _beside(*made)),
            Section(
                self.tr("Trim each cell"),
                Row(self.sides.accessibleName(), "", self.sides),
                Row(self.ends.accessibleName(), "", self.ends),
            ),
        ):
            column.addWidget(section)
        column.addStretch(1)
        last = QVBoxLayout()
        last.setSpacing(0)
        last.addWidget(self.sheet)
        last.addWidget(self.sheet_note)
        set_margins(last, 12, 0, 0, 0)
        self.sheet_note.setContentsMargins(4, 0, 4, 4)
        column.addLayout(last)

    def _bind(self) -> None:
        lines = self._lines
        self.columns.valueChanged.connect(_counter(lines, Way.ACROSS))
        self.rows.valueChanged.connect(_counter(lines, Way.DOWN))
        self.even.clicked.connect(lines.even)
        self.as_found.clicked.connect(lines.as_found)
        self.line.activated.connect(self._on_line_activated)
        self.place.valueChanged.connect(lines.move_to)
        self.place.editingFinished.connect(lines.end_move)
        for stepper in (self.sides, self.ends):
            stepper.valueChanged.connect(self._on_insets_changed)
        self.add_vertical.clicked.connect(lambda: lines.add(Way.ACROSS))
        self.add_horizontal.clicked.connect(lambda: lines.add(Way.DOWN))
        self.remove.clicked.connect(lines.remove)
        self.sheet.clicked.connect(self._cut.set_makes_sheet)
        self._cut.changed.connect(self.show_cut)

    def _words(self, role: str) -> QLabel:
        made = label("", role, self)
        made.setWordWrap(True)
        return made

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _tool(self, icon: str, name: str) -> QPushButton:
        button = QPushButton(self)
        icons.dress(button, icon)
        button.setAutoDefault(False)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button

    def _on_line_activated(self, index: int) -> None:
        self._lines.choose(self._shown[index])

    def _on_insets_changed(self) -> None:
        self._lines.set_insets(self.sides.value(), self.ends.value())


def _stepper(name: str, fewer: str, more: str) -> Stepper:
    made = Stepper(name, fewer, more)
    made.setFixedWidth(_FIGURE)
    made.setKeyboardTracking(False)
    return made


def _counter(lines: GridLines, way: Way) -> Callable[[int], None]:
    return lambda count: lines.set_cells(way, count)


def _put(stepper: Stepper, least: int, most: int, value: int) -> None:
    """Show a figure, without having it set again."""
    stepper.blockSignals(True)
    stepper.setRange(least, most)
    stepper.setValue(value)
    stepper.blockSignals(False)


def _beside(*controls: QWidget) -> QWidget:
    """In a line, equally wide."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 8, 0, 8)
    across.setSpacing(theme.SPACE)
    for control in controls:
        across.addWidget(control, 1)
    return made
