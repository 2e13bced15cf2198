"""Which cells of a sheet are to be made, in what order, and what that comes to."""

from collections.abc import Collection
from dataclasses import dataclass

from nanostudio.core.cast import Piece
from nanostudio.core.money import Money
from nanostudio.core.sheet import Sheet
from nanostudio.core.spec import ModelSpec, Role


@dataclass(frozen=True, slots=True)
class Held:
    """A cell that waits, by id, and the cells it waits for."""

    cell_id: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filling:
    """Cells to be made: `ready` can be ordered now, in this order; `held` follow when
    what they need is accepted."""

    ready: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()

    @property
    def count(self) -> int:
        """How many pictures are to be paid for, now and later."""
        return len(self.ready) + len(self.held)

    def price(self, model: ModelSpec, resolution: str | None = None) -> Money | None:
        """What they come to together; None when the provider publishes no price."""
        price = model.price(resolution or model.default_resolution)
        return price * self.count if price else None


def fill(
    sheet: Sheet, wished: Collection[str] | None = None, *, is_trusting: bool = False
) -> Filling:
    """What filling comes to: every empty cell, or of those `wished` (by id) each one,
    also when it shows a picture. Never a locked one, or one with a task under way.

    A cell is ready when all it needs is accepted; with `is_trusting`, when all it needs
    shows a picture."""
    ready, held = [], []
    for cell_id in sheet.template.order:
        cell = sheet.cell(cell_id)
        is_wished = cell.chosen is None if wished is None else cell_id in wished
        if cell.is_locked or cell.tasks or not is_wished:
            continue
        needs = tuple(
            need
            for need in sheet.template.cell(cell_id).needs
            if not _is_good(sheet, need, is_trusting)
        )
        if needs:
            held.append(Held(cell_id, needs))
        else:
            ready.append(cell_id)
    return Filling(tuple(ready), tuple(held))


def sources(sheet: Sheet, cell_id: str) -> tuple[Piece, ...]:
    """What a cell is made from: the pictures the cells it needs show, each pinned and
    of the sheet's first character. For core.cast.pieces, as `others`."""
    found = []
    for need in sheet.template.cell(cell_id).needs:
        picture, made = sheet.cell(need).picture, sheet.template.cell(need)
        if picture:
            found.append(
                Piece(
                    sha256=picture.sha256,
                    path=picture.path,
                    name=made.title,
                    role=Role.CHARACTER,
                    is_pinned=True,
                    subject=sheet.characters[0] if sheet.characters else "",
                    slot=made.view,
                )
            )
    return tuple(found)


def _is_good(sheet: Sheet, cell_id: str, is_trusting: bool) -> bool:
    cell = sheet.cell(cell_id)
    return cell.is_accepted or (is_trusting and cell.chosen is not None)
