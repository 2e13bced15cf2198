"""How a sheet is to leave the library, as a person has chosen so far."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.sheet_titles import titled
from nanostudio.core import sheet_export
from nanostudio.core.errors import StudioError
from nanostudio.core.export import WITH_QUALITY, ExportOptions
from nanostudio.core.geometry import Size
from nanostudio.core.naming_template import file_name
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_export import CellPicture, SheetChoices, SheetFormat
from nanostudio.core.sheet_layout import SheetLayout, laid_out
from nanostudio.core.sheet_style import PAPERS, SheetStyle, SheetWords

_ENDINGS = {SheetFormat.JPEG: ("jpg", "jpeg")}  # the first is given, others are taken
LONGEST_TITLE = 200  # characters


@dataclass(frozen=True, slots=True)
class Work:
    """How far an export is; `total` is 0 where that cannot be counted."""

    done: int = 0
    total: int = 0


class SheetExportForm(QObject):
    """State of one dialog: choices, and the page that comes of them at once. Whoever
    looks things up answers `changed` with `show_names`, and says how an export goes."""

    changed = Signal()  # choices, title or pictures; the layout with them
    outlook_changed = Signal()  # names
    work_changed = Signal()  # work or failure
    written = Signal()  # all is there
    export_requested = Signal(str)  # the file, or for cells the folder
    stop_requested = Signal()

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What is written on it a person reads: the titles are in their language.
        self.sheet = replace(sheet, template=titled(sheet.template))
        self.choices = sheet_export.usual(sheet.template)
        self.title = sheet.name
        self.folder = ""
        self.pictures: tuple[CellPicture | None, ...] = tuple(
            CellPicture(cell.picture.sha256, cell.picture.path)
            if cell.picture
            else None
            for cell in sheet.cells
        )
        self.names: tuple[str, ...] = ()  # of the files of cells, by cells
        self.naming_problem: StudioError | None = None
        self.work: Work | None = None
        self.failure: StudioError | None = None  # of the last export
        self.layout: SheetLayout | None = None  # None: see layout_problem
        self.layout_problem: StudioError | None = None
        self.words = SheetWords()
        self._is_begun = False
        self._reckon()

    @property
    def is_cells(self) -> bool:
        """Whether each cell becomes a file."""
        return self.choices.format is SheetFormat.CELLS

    @property
    def has_quality(self) -> bool:
        """Whether what is written can be more or less exact."""
        choices = self.choices
        written = choices.cells_as if self.is_cells else choices.format
        return written in WITH_QUALITY

    @property
    def problem(self) -> StudioError | None:
        """Why nothing can be written so."""
        try:
            sheet_export.check_filled(self.sheet)
        except StudioError as problem:
            return problem
        return self.naming_problem if self.is_cells else self.layout_problem

    @property
    def can_export(self) -> bool:
        """Whether nothing stands against it."""
        return self._is_begun and self.work is None and self.problem is None

    @property
    def cell(self) -> Size:
        """How large a cell is, before the sheet is fitted to a page."""
        return sheet_export.cell_of(self.choices, self.sheet.template, self._sizes)

    @property
    def columns(self) -> int:
        """How many there are."""
        columns = self.choices.columns or self.sheet.template.columns
        return min(columns, len(self.sheet.cells))

    @property
    def options(self) -> ExportOptions:
        """How single cells are written."""
        choices = self.choices
        return ExportOptions(
            format=choices.cells_as, quality=choices.quality, template=choices.names
        )

    @property
    def file_name(self) -> str:
        """What the file is called unless a person says otherwise."""
        called = self.title.strip() or self.sheet.name or self.sheet.template.title
        return file_name(called, self.endings[0])

    @property
    def endings(self) -> tuple[str, ...]:
        """Those a file of the format may have, without the dot; the usual one first."""
        format_ = self.choices.format
        return _ENDINGS.get(format_, (str(format_),))

    def begin(
        self,
        choices: SheetChoices,
        folder: str,
        pictures: tuple[CellPicture | None, ...],
    ) -> None:
        """Take up what was chosen the last time, and what the pictures are."""
        self.choices, self.folder, self.pictures = choices, folder, pictures
        self._is_begun = True
        self._tell_changed()

    def set(self, **choices: Any) -> None:
        """Choose some of the fields of SheetChoices."""
        now = replace(self.choices, **choices)
        if now != self.choices:
            self.choices = now
            self._tell_changed()

    def set_title(self, title: str) -> None:
        """What stands above the cells."""
        title = title[:LONGEST_TITLE]
        if title != self.title:
            self.title = title
            self._tell_changed()

    def set_paper(self, name: str) -> None:
        """Fit the sheet to a page, which lies as makes the cells largest."""
        paper, is_lying = PAPERS.get(name), False
        if paper is not None:
            try:
                style, count = self._style(), len(self.sheet.cells)
                is_lying = sheet_export.lies_better(style, paper, count)
            except StudioError:
                is_lying = self.choices.is_lying  # it does not fit either way
        self.set(paper=name, is_lying=is_lying)

    def show_names(
        self, names: tuple[str, ...], problem: StudioError | None = None
    ) -> None:
        """What the files of cells would be called, by cells, or why they cannot."""
        if (names, problem) != (self.names, self.naming_problem):
            self.names, self.naming_problem = names, problem
            self._reckon()
            self.outlook_changed.emit()

    def export(self, place: str) -> None:
        """Ask for it to be written, unless something stands against it: to a file, or
        the cells into a folder."""
        if place and self.can_export:
            self.export_requested.emit(place)

    def stop(self) -> None:
        """Ask for what is under way to end."""
        if self.work is not None:
            self.stop_requested.emit()

    def show_work(self, work: Work | None, failure: StudioError | None = None) -> None:
        """How far an export is; None: none is under way, after a `failure` perhaps."""
        self.work, self.failure = work, failure
        self.work_changed.emit()

    @property
    def _sizes(self) -> list[Size]:
        return [one.size for one in self.pictures if one and one.size]

    def _style(self) -> SheetStyle:
        return sheet_export.style_of(self.choices, self.sheet, self.title, self._sizes)

    def _reckon(self) -> None:
        style = self._style()
        if self.is_cells:  # each stands for itself, over the name of its file
            labels = self.names if any(self.names) else style.labels
            style = replace(style, title="", heads=0, paper=None, labels=labels)
        try:
            self.layout = laid_out(style, len(self.sheet.cells))
        except StudioError as problem:
            self.layout, self.layout_problem = None, problem
        else:
            self.layout_problem = None
            self.words = sheet_export.words_of(style)

    def _tell_changed(self) -> None:
        self._reckon()
        self.failure = None
        self.changed.emit()
