"""The groups of choices beside a sheet's preview. Each shows the form, and sets it."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from nanostudio.app import sheet_export_words as words
from nanostudio.app.export_form import Named
from nanostudio.app.sheet_export_form import LONGEST_TITLE, SheetExportForm
from nanostudio.app.words import filled, translate
from nanostudio.core.export import Format
from nanostudio.core.sheet_export import LEAST_SIDE, MOST_SIDE
from nanostudio.core.sheet_style import PAPERS
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.export_parts import NameRows
from nanostudio.ui.fields import Combo, Stepper
from nanostudio.ui.form import Row, Section
from nanostudio.ui.sheets.ground_row import GroundRow
from nanostudio.ui.toggle import Toggle

_CHOICES = 168  # pixels
_FIGURE = 104
_MOST_GAP, _MOST_MARGIN = 50, 100  # percent of a cell
_LETTERS = (50, 200)
_MOST_HEADS = 16
# Of the fields of a name, those that tell cells of a sheet apart come first.
_FIRST = ("character", "view", "counter")


class LayoutSection(Section):
    """How cells stand: columns, gaps, size, and what is behind them."""

    def __init__(self, form: SheetExportForm) -> None:
        self._form = form
        self.columns = _stepper(form, "columns", translate("sheet_export", "Columns"))
        gap = translate("sheet_export", "Between cells")
        self.gutter = _stepper(form, "gutter", gap, 0, _MOST_GAP, suffix=" %")
        margin = translate("sheet_export", "Margin")
        self.margin = _stepper(form, "margin", margin, 0, _MOST_MARGIN, suffix=" %")
        self.sizing = Combo(translate("sheet_export", "Size of a cell"))
        side = translate("sheet_export", "Longer side of a cell")
        self.side = _stepper(form, "side", side, LEAST_SIDE, MOST_SIDE, step=64)
        self.ground = GroundRow()
        self.columns.setRange(1, max(1, len(form.sheet.cells)))
        self.sizing.setFixedWidth(_CHOICES)
        self.sizing.addItem(translate("sheet_export", "As the pictures are"))
        self.sizing.addItem(translate("sheet_export", "In pixels"))
        self.ground.picked.connect(lambda colour: form.set(background=colour))
        self.gutter_row = Row(gap, "", self.gutter)
        self.margin_row = Row(margin, "", self.margin)
        self.size_row = Row(self.sizing.accessibleName(), "", self.sizing)
        self.side_row = Row(side, "", self.side)
        title = translate("sheet_export", "Background")
        self.ground_row = Row(title, "", self.ground)
        super().__init__(
            translate("sheet_export", "Layout"),
            Row(self.columns.accessibleName(), "", self.columns),
            self.gutter_row,
            self.margin_row,
            self.size_row,
            self.side_row,
            self.ground_row,
        )
        self.sizing.activated.connect(self._on_sizing_activated)

    def show_form(self) -> None:
        """Redraw from the form."""
        form, choices = self._form, self._form.choices
        cell = form.cell
        shorter = min(cell.width, cell.height)
        _show(self.columns, form.columns)
        for stepper, row, percent in (
            (self.gutter, self.gutter_row, choices.gutter),
            (self.margin, self.margin_row, choices.margin),
        ):
            _show(stepper, percent)
            row.say(words.pixel_words(round(shorter * percent / 100)))
        self.sizing.setCurrentIndex(1 if choices.side else 0)
        self.size_row.say(words.pixel_words(cell.width, cell.height))
        self.side_row.setVisible(bool(choices.side))
        _show(self.side, choices.side or max(cell.width, cell.height))
        self.ground.show_ground(choices.background)
        self.ground_row.say(words.ground_hint(choices.background, choices.format))

    def _on_sizing_activated(self, index: int) -> None:
        cell = self._form.cell
        self._form.set(side=max(cell.width, cell.height) if index else 0)


class WordSection(Section):
    """What is written: title, labels, head heights."""

    def __init__(self, form: SheetExportForm) -> None:
        self._form = form
        self.has_title = Toggle(translate("sheet_export", "Title"))
        self.title_field = QLineEdit()
        self.title_field.setMaxLength(LONGEST_TITLE)
        self.title_field.setAccessibleName(translate("sheet_export", "Title"))
        self.has_labels = Toggle(translate("sheet_export", "Labels below the cells"))
        letters = translate("sheet_export", "Size of the letters")
        self.letters = _stepper(form, "letters", letters, *_LETTERS, step=10)
        self.letters.setSuffix(" %")
        heads = translate("sheet_export", "Head heights")
        self.heads = _stepper(form, "heads", heads, 0, _MOST_HEADS)
        self.heads.setSpecialValueText(translate("sheet_export", "None"))
        crown = translate("sheet_export", "Crown of the head")
        soles = translate("sheet_export", "Soles of the feet")
        self.top = _stepper(form, "head_top", crown, 0, 99, suffix=" %")
        self.bottom = _stepper(form, "head_bottom", soles, 1, 100, suffix=" %")
        self.has_title.toggled.connect(lambda is_on: form.set(has_title=is_on))
        self.has_labels.toggled.connect(lambda is_on: form.set(has_labels=is_on))
        self.title_field.textEdited.connect(form.set_title)
        below = translate("sheet_export", "Below the upper edge of a cell.")
        self.letters_row = Row(letters, "", self.letters)
        self.top_row = Row(crown, below, self.top)
        self.bottom_row = Row(soles, below, self.bottom)
        guides = translate("sheet_export", "Fine lines across each row.")
        super().__init__(
            translate("sheet_export", "Words and guides"),
            Row(self.has_title.accessibleName(), "", self.has_title),
            self.title_field,
            Row(self.has_labels.accessibleName(), "", self.has_labels),
            self.letters_row,
            Row(heads, guides, self.heads),
            self.top_row,
            self.bottom_row,
        )

    def show_form(self) -> None:
        """Redraw from the form; who types is not disturbed."""
        form, choices = self._form, self._form.choices
        self.has_title.setChecked(choices.has_title)
        self.title_field.setVisible(choices.has_title)
        if self.title_field.text() != form.title:
            self.title_field.setText(form.title)
        self.has_labels.setChecked(choices.has_labels)
        has_words = choices.has_title or choices.has_labels or choices.heads > 0
        self.letters_row.setVisible(has_words)
        for stepper, value in (
            (self.letters, choices.letters),
            (self.heads, choices.heads),
        ):
            _show(stepper, value)
        for row in (self.top_row, self.bottom_row):
            row.setVisible(choices.heads > 0)
        top, bottom = choices.head_top, choices.head_bottom
        _show(self.top, top, (0, bottom - 1))
        _show(self.bottom, bottom, (top + 1, 100))


class PrintSection(Section):
    """The page it is printed on."""

    def __init__(self, form: SheetExportForm) -> None:
        self._form = form
        self.paper = Combo(translate("sheet_export", "Page"))
        self.paper.setFixedWidth(_CHOICES)
        for name in ("", *PAPERS):
            self.paper.addItem(words.paper_words(name), name)
        self._upright = translate("sheet_export", "Upright")
        self._lying = translate("sheet_export", "On its side")
        lies = translate("sheet_export", "The page lies")
        self.lying = SegmentRow([self._upright, self._lying], lies)
        self.dpi = Combo(translate("sheet_export", "Dots an inch"))
        self.dpi.setFixedWidth(_CHOICES)
        self.lying_row = Row(lies, "", self.lying)
        super().__init__(
            translate("sheet_export", "Printing"),
            Row(self.paper.accessibleName(), "", self.paper),
            self.lying_row,
            Row(self.dpi.accessibleName(), "", self.dpi),
        )
        self.paper.activated.connect(self._on_paper_activated)
        self.lying.picked.connect(self._on_lying_picked)
        self.dpi.activated.connect(self._on_dpi_activated)

    def show_form(self) -> None:
        """Redraw from the form."""
        choices = self._form.choices
        self.paper.setCurrentIndex(max(0, self.paper.findData(choices.paper)))
        self.lying_row.setVisible(bool(choices.paper))
        chosen = self._lying if choices.is_lying else self._upright
        self.lying.show_choice(chosen, {})
        if self.dpi.findData(choices.dpi) < 0:
            self.dpi.clear()
            for dpi in sorted({*words.DPIS, choices.dpi}):
                self.dpi.addItem(filled(translate("sheet_export", "%1 dpi"), dpi), dpi)
        self.dpi.setCurrentIndex(self.dpi.findData(choices.dpi))

    def _on_paper_activated(self, index: int) -> None:
        self._form.set_paper(str(self.paper.itemData(index)))

    def _on_lying_picked(self, chosen: str) -> None:
        self._form.set(is_lying=chosen == self._lying)

    def _on_dpi_activated(self, index: int) -> None:
        self._form.set(dpi=int(self.dpi.itemData(index)))


class CellsSection(Section):
    """What single cells become, and what their files are called."""

    def __init__(
        self, form: SheetExportForm, fields: list[tuple[str, str]], parent: QWidget
    ) -> None:
        """`fields` as in NameRows."""
        self._form = form
        self.cells_as = Combo(translate("sheet_export", "Pictures"))
        self.cells_as.setFixedWidth(_CHOICES)
        for one in Format:
            self.cells_as.addItem(words.cells_as_words(one), one)
        ordered = sorted(fields, key=lambda field: field[0] not in _FIRST)
        self.names = NameRows(_CellNames(form), ordered, parent)
        row = Row(self.cells_as.accessibleName(), "", self.cells_as)
        super().__init__(translate("sheet_export", "Files"), row, self.names)
        self.cells_as.activated.connect(self._on_cells_as_activated)

    def show_form(self) -> None:
        """Redraw from the form."""
        at = self.cells_as.findData(self._form.choices.cells_as)
        self.cells_as.setCurrentIndex(at)
        self.names.show_template()
        self.names.show_outlook()

    def _on_cells_as_activated(self, index: int) -> None:
        self._form.set(cells_as=Format(self.cells_as.itemData(index)))


class _CellNames:
    """A sheet's form as one whose files have names."""

    def __init__(self, form: SheetExportForm) -> None:
        self._form = form

    @property
    def template(self) -> str:
        return self._form.choices.names

    @property
    def count(self) -> int:
        return self._form.sheet.filled

    @property
    def named(self) -> Named:
        names = tuple(filter(None, self._form.names))
        return Named(names, self._form.naming_problem)

    def set_template(self, template: str) -> None:
        self._form.set(names=template)


def _stepper(
    form: SheetExportForm,
    name: str,
    title: str,
    least: int = 1,
    most: int = 99,
    *,
    step: int = 1,
    suffix: str = "",
) -> Stepper:
    """Sets one of the choices."""
    fewer = filled(translate("sheet_export", "%1: less"), title)
    made = Stepper(title, fewer, filled(translate("sheet_export", "%1: more"), title))
    made.setFixedWidth(_FIGURE)
    made.setRange(least, most)
    made.setSingleStep(step)
    made.setSuffix(suffix)
    made.setKeyboardTracking(False)  # half a figure is none
    made.valueChanged.connect(_setter(form, name))
    return made


def _setter(form: SheetExportForm, name: str) -> Callable[[int], None]:
    return lambda value: form.set(**{name: value})


def _show(stepper: Stepper, value: int, limits: tuple[int, int] | None = None) -> None:
    with QSignalBlocker(stepper):
        # What is as it was is not painted again.
        if limits and limits != (stepper.minimum(), stepper.maximum()):
            stepper.setRange(*limits)
        if value != stepper.value():
            stepper.setValue(value)
