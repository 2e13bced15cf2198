"""Which cells of the open sheet look odd beside the others: hints for a person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from nanostudio.app.sheets import Sheets
from nanostudio.core import drift
from nanostudio.core.drift import CellLook
from nanostudio.core.recipe import Area
from nanostudio.core.sheet import Sheet

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

    Whoever measures answers `measuring_wanted` with `take`, and `face_wanted` with
    `take_face`; nothing is measured before."""

    changed = Signal()  # hints, order or face
    measuring_wanted = Signal()
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
        self._compared: dict[str, str] = {}  # SHA-256 by cell
        sheets.changed.connect(self._on_sheets_changed)
        sheets.cells_changed.connect(self._follow)
        self.begin()

    def begin(self) -> None:
        """Ask for all that is not known of the open sheet."""
        self._sheet_id, self._is_face_known = "", False
        self._on_sheets_changed()

    def next(self) -> ToMeasure | None:
        """What is to be measured now, if anything."""
        wanted = (one for _, one in self._wanted() if one not in self._looks)
        return next(wanted, None) if self._is_face_known else None

    def take(self, measured: ToMeasure, look: CellLook | None) -> None:
        """How a picture looks; None when it cannot be measured."""
        if len(self._looks) >= _MOST_KEPT:
            self._looks.clear()
        self._looks[measured] = look
        self._compare()

    def take_face(self, sheet_id: str, face: Area | None) -> None:
        """Where the face is in the cells of a sheet."""
        if sheet_id == self._sheet_id and not self._is_face_known:
            self.face, self._is_face_known = face, True
            self.changed.emit()
            self._follow()

    def set_face(self, face: Area | None) -> None:
        """Compare what is in this box too, from now on; None: no face any more."""
        if self._sheet_id and face != self.face:
            self.face, self._is_face_known = face, True
            self.face_chosen.emit(self._sheet_id, face)
            self.changed.emit()
            self._follow()

    def _on_sheets_changed(self) -> None:
        sheet = self._sheets.current
        sheet_id = sheet.id if sheet else ""
        if sheet_id == self._sheet_id:
            return
        self._sheet_id, self._is_face_known, self.face = sheet_id, False, None
        self._looks = {key: look for key, look in self._looks.items() if look}
        self._show({}, ())
        if sheet_id:
            self.face_wanted.emit(sheet_id)

    def _follow(self, _cells: object = None) -> None:
        """What is said of a cell that shows another picture now counts no more."""
        now = {cell: one.sha256 for cell, one in self._wanted()}
        same = {
            cell for cell, sha256 in self._compared.items() if now.get(cell) == sha256
        }
        hints = {cell: words for cell, words in self.hints.items() if cell in same}
        self._show(hints, tuple(one for one in self.order if one in same))
        self._compare()
        if self.next() is not None:
            self.measuring_wanted.emit()

    def _wanted(self) -> Iterator[tuple[str, ToMeasure]]:
        """Every picture of the sheet, with its cell."""
        for cell in self._sheets.current.cells if self._sheets.current else ():
            if (picture := cell.picture) is not None:
                yield cell.id, ToMeasure(picture.sha256, picture.path, self.face)

    def _compare(self) -> None:
        """Once all is measured: a part of it would flag what is usual in the whole."""
        sheet = self._sheets.current
        if sheet is None or not self._is_face_known or self.next() is not None:
            return
        wanted = dict(self._wanted())
        known = {cell: self._looks.get(one) for cell, one in wanted.items()}
        looks = {cell: look for cell, look in known.items() if look is not None}
        self._compared = {cell: wanted[cell].sha256 for cell in looks}
        found = drift.oddest_first(looks)
        hints = {one.cell: drift.words(one) for one in found if one.is_flagged}
        order = tuple(one.cell for one in found)
        self._show(_unlocked(sheet, hints), order)

    def _show(self, hints: Mapping[str, str], order: tuple[str, ...]) -> None:
        if (hints, order) != (dict(self.hints), self.order):
            self.hints, self.order = MappingProxyType(dict(hints)), order
            self.changed.emit()


def _unlocked(sheet: Sheet, hints: Mapping[str, str]) -> dict[str, str]:
    """Without cells that the person has found good and locked."""
    return {
        cell: words for cell, words in hints.items() if not sheet.cell(cell).is_locked
    }
