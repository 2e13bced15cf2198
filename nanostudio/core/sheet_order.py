"""What is ordered for a cell of a sheet: its prompt, and the references beside it.

A cell without anything of its own is made from the template, its characters, and the
cells it needs. Its own prompt and references are taken as the person left them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nanostudio.core.cast import Part, Piece, pieces
from nanostudio.core.mention_rewriting import for_request
from nanostudio.core.reference_plan import ReferencePlan, plan
from nanostudio.core.request import Reference
from nanostudio.core.sheet import Cell, Sheet
from nanostudio.core.sheet_filling import sources
from nanostudio.core.sheet_prompt import cell_prompt
from nanostudio.core.spec import ModelSpec


@dataclass(frozen=True, slots=True)
class CellOrder:
    """A prompt, and the plan whose references it counts."""

    prompt: str
    plan: ReferencePlan

    def references(
        self, contacts: Mapping[tuple[str, ...], str] | None = None
    ) -> tuple[Reference, ...]:
        """For a request. `contacts` are the contact pictures that were made, by the
        SHA-256 of what is in them, in order. Raises KeyError when one is missing."""
        found = []
        for sent in self.plan.sent:
            inside = tuple(piece.sha256 for piece in sent.pieces)
            sha256 = (contacts or {})[inside] if sent.is_merged else inside[0]
            found.append(Reference(sha256=sha256, name=sent.name, role=sent.role))
        return tuple(found)

    @property
    def contacts(self) -> tuple[tuple[str, ...], ...]:
        """The contact pictures to be made before it can be sent: see `references`."""
        return tuple(
            tuple(piece.sha256 for piece in sent.pieces)
            for sent in self.plan.sent
            if sent.is_merged
        )


def cell_order(
    sheet: Sheet,
    cell_id: str,
    model: ModelSpec,
    parts: Sequence[Part],
    *,
    styles: Sequence[Piece] = (),
    pinned: Sequence[str] = (),
    may_merge: bool = False,
    who: str = "",
) -> CellOrder:
    """What a cell is made with at `model`. For another model it is asked again.

    `parts` are the sheet's characters as they take part; what they aim at is the view
    of the cell where they say nothing. See core.cast.pieces for the others."""
    cell, told = sheet.cell(cell_id), sheet.template.cell(cell_id)
    if cell.references is not None:
        given = tuple(map(_own, cell.references))
    else:
        aimed = [_aimed(part, sheet, cell_id) for part in parts]
        given = pieces(aimed, styles, sources(sheet, cell_id), pinned)
    planned = plan(model, given, may_merge=may_merge, who=who)
    if cell.prompt is None:
        text = cell_prompt(told.instruction, parts, planned, sheet.template.common)
    else:
        text = _own_prompt(cell, cell.prompt, given, planned)
    return CellOrder(text, planned)


def _aimed(part: Part, sheet: Sheet, cell_id: str) -> Part:
    view = sheet.template.cell(cell_id).view
    if part.aim is not None or view is None:
        return part
    return Part(
        character=part.character, outfits=part.outfits, props=part.props, aim=view
    )


def _own(reference: Reference) -> Piece:
    return Piece(sha256=reference.sha256, name=reference.name, role=reference.role)


def _own_prompt(
    cell: Cell, prompt: str, given: Sequence[Piece], planned: ReferencePlan
) -> str:
    """The person's words; where references of its own are left out, the numbers go on
    meaning the same ones."""
    if cell.references is None or not planned.left_out:
        return prompt
    numbers = {one.pieces[0].sha256: at for at, one in enumerate(planned.sent)}
    place = [numbers.get(piece.sha256) for piece in given]
    before = [piece.name for piece in given]
    after = [one.name for one in planned.sent]
    return for_request(prompt, before, after, place)
