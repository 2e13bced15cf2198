"""Which cells of the open sheet look odd beside the others: hints for a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from nanostudio.app.sheets import Sheets
from nanostudio.core import drift
from nanostudio.core.drift import CellLook, Oddness
from nanostudio.core.recipe import Area

_MOST_KEPT = 4_000  # looks; one takes less than a kilobyte


@dataclass(frozen=True, slots=True)
class ToMeasure:
    """A picture to be measured: its path is relative to the library folder, `face` is
    where the face is."""

    sha256: str
    path: str
    face: Area | None


class Drift(QObject):
    """What is known of the open sheet. Looks are kept by picture for this run.

    Whoever measures and compares answers `work_wanted` with `take` and
    `take_compared`, and `face_wanted` with `take_face`; nothing is measured before."""

    changed = Signal()  # hints, order or face
    work_wanted = Signal()
    face_wanted = Signal(str)  # sheet id: how it is kept
    face_chosen = Signal(str, object)  # sheet id; Area, or None for none

    def __init__(self, sheets: Sheets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hints: Mapping[str, str] = MappingProxyType(
            {}
        )  # by cell, the oddest first
        self.order: tuple[str, ...] = ()  # cells that were compared, the oddest first
        self.face: Area | None = None  # in all of its cells
        self._sheets = sheets
        self._sheet_id = ""  # whose face is known, or is asked for
        self._is_face_known = False
        self._looks: dict[ToMeasure, CellLook | None] = {}  # None: cannot be measured
        self._compared: dict[str, ToMeasure] = {}  # by cell
        self._flagged: dict[str, str] = {}  # of those, in words
        self._ranked: tuple[str, ...] = ()
        sheets.changed.connect(self._on_sheets_changed)
        sheets.cells_changed.connect(self._follow)
        self.begin()

    def begin(self) -> None:
        """Ask for all that is not known of the open sheet."""
        self._sheet_id, self._is_face_known = "", False
        self._on_sheets_changed()

    def next(self) -> ToMeasure | None:
        """What is to be measured now, if anything."""
        wanted = self._wanted().values() if self._is_face_known else ()
        return next((one for one in wanted if one not in self._looks), None)

    def take(self, measured: ToMeasure, look: CellLook | None) -> None:
        """How a picture looks; None when it cannot be measured."""
        if len(self._looks) >= _MOST_KEPT:
            self._looks.clear()
        self._looks[measured] = look

    def to_compare(self) -> Mapping[str, CellLook] | None:
        """Every cell's look, once all are known and others than were compared last;
        else None: a part of the cells would flag what is usual in the whole."""
        if not self._is_face_known or self.next() is not None:
            return None
        known = self._known()
        if known == self._compared:
            return None
        return {cell: look for cell, one in known.items() if (look := self._looks[one])}

    def take_compared(
        self, looks: Mapping[str, CellLook], found: Sequence[Oddness]
    ) -> None:
        """What was found of `to_compare`; nothing where cells are others by now."""
        if looks != self.to_compare():
            return
        self._compared = self._known()
        self._flagged = {one.cell: drift.words(one) for one in found if one.is_flagged}
        self._ranked = tuple(one.cell for one in found)
        self._show()

    def take_face(self, sheet_id: str, face: Area | None) -> None:
        """Where the face is in the cells of a sheet."""
        if sheet_id == self._sheet_id and not self._is_face_known:
            self._have(face)

    def set_face(self, face: Area | None) -> None:
        """Compare what is in this box too, from now on; None: no face any more."""
        if self._sheet_id and face != self.face:
            self.face_chosen.emit(self._sheet_id, face)
            self._have(face)

    def _have(self, face: Area | None) -> None:
        self.face, self._is_face_known = face, True
        self.changed.emit()
        self._follow()

    def _on_sheets_changed(self) -> None:
        sheet = self._sheets.current
        sheet_id = sheet.id if sheet else ""
        if sheet_id == self._sheet_id:
            return
        self._sheet_id, self._is_face_known, self.face = sheet_id, False, None
        self._looks = {key: look for key, look in self._looks.items() if look}
        self._compared, self._flagged, self._ranked = {}, {}, ()
        self._show()
        if sheet_id:
            self.face_wanted.emit(sheet_id)

    def _follow(self, _cells: object = None) -> None:
        self._show()
        if self.next() is not None or self.to_compare() is not None:
            self.work_wanted.emit()

    def _wanted(self) -> dict[str, ToMeasure]:
        """Every picture of the sheet, by its cell."""
        cells = self._sheets.current.cells if self._sheets.current else ()
        shown = ((cell.id, cell.picture) for cell in cells)
        return {
            cell_id: ToMeasure(picture.sha256, picture.path, self.face)
            for cell_id, picture in shown
            if picture is not None
        }

    def _known(self) -> dict[str, ToMeasure]:
        """Of those, the ones that could be measured."""
        wanted = self._wanted()
        return {cell: one for cell, one in wanted.items() if self._looks.get(one)}

    def _show(self) -> None:
        """What was said of a cell that shows another picture now counts no more, and a
        locked one was found good by the person."""
        wanted, compared = self._wanted(), self._compared
        same = {cell for cell, one in compared.items() if wanted.get(cell) == one}
        order = tuple(cell for cell in self._ranked if cell in same)
        sheet = self._sheets.current
        hints = {
            cell: self._flagged[cell]
            for cell in order
            if cell in self._flagged and sheet and not sheet.cell(cell).is_locked
        }
        if (hints, order) != (dict(self.hints), self.order):
            self.hints, self.order = MappingProxyType(hints), order
            self.changed.emit()
