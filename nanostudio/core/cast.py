"""Who and what a picture is to show, and the reference pictures there are of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nanostudio.core.character import Character, Slot, View, ViewKey
from nanostudio.core.spec import Role

# For a picture of a view: the views that help most come first.
_NEAREST = {
    Slot.FRONT: (Slot.FRONT, Slot.THREE_QUARTER, Slot.FACE, Slot.PROFILE, Slot.BACK),
    Slot.THREE_QUARTER: (Slot.THREE_QUARTER, Slot.FRONT, Slot.PROFILE, Slot.FACE),
    Slot.PROFILE: (Slot.PROFILE, Slot.FRONT, Slot.THREE_QUARTER, Slot.FACE, Slot.BACK),
    Slot.BACK: (Slot.BACK, Slot.FRONT, Slot.THREE_QUARTER, Slot.PROFILE),
    Slot.FACE: (Slot.FACE, Slot.FRONT, Slot.THREE_QUARTER, Slot.PROFILE),
    Slot.HANDS: (Slot.HANDS, Slot.FRONT, Slot.FACE),
    Slot.OUTFIT: (Slot.FRONT, Slot.THREE_QUARTER, Slot.BACK, Slot.FACE),
    Slot.PROP: (Slot.FRONT, Slot.HANDS, Slot.FACE),
}
_OF_THE_BODY = tuple(slot for slot in Slot if slot not in (Slot.OUTFIT, Slot.PROP))


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A character as it takes part: what it wears and carries, by the views' names.

    `aim` is the view that is to be made, if it is one."""

    character: Character
    outfits: tuple[str, ...] = ()
    props: tuple[str, ...] = ()
    aim: Slot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A picture that might go as a reference. `sha256` is "" where there is none yet.

    `rank`: of the unpinned the lowest goes first, then who stands first. `subject` is
    the id of the character it shows; pieces of one subject and slot may be merged."""

    sha256: str
    name: str
    role: Role | None = None
    is_pinned: bool = False
    subject: str = ""
    slot: Slot | None = None
    path: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Shows:
    """What a reference among others shows of a character, by its id.

    `view`: the name of an outfit or a prop. `is_own`: the person had added the picture
    before the character came."""

    character: str
    slot: Slot
    view: str = ""
    rank: int = 0  # of a Piece
    is_own: bool = False

    @property
    def key(self) -> ViewKey:
        """The view it is a picture of."""
        return View(slot=self.slot, name=self.view).key


_OUTFIT_RANK, _STYLE_RANK, _FURTHER_RANK = 1, 2, 3
OTHER_RANK = _OUTFIT_RANK  # of what shows no character


def pieces(
    parts: Sequence[Part],
    styles: Sequence[Piece] = (),
    others: Sequence[Piece] = (),
    pinned: Sequence[str] = (),
) -> tuple[Piece, ...]:
    """All that might go, in the order it is sent in: each character with its views,
    what it wears and carries; other pictures; styles.

    `pinned` are SHA-256 of pictures that go before all others. Every character comes
    with its most telling view before any comes with a second one."""
    found = [piece for part in parts for piece, _ in _pieces_of(part)]
    found += [replace(piece, rank=OTHER_RANK) for piece in others]
    found += [
        replace(piece, rank=_FURTHER_RANK if at else _STYLE_RANK, role=Role.STYLE)
        for at, piece in enumerate(styles)
    ]
    return tuple(
        replace(piece, is_pinned=piece.is_pinned or piece.sha256 in pinned)
        for piece in found
    )


def shown(part: Part) -> Iterator[tuple[Piece, Shows]]:
    """The pieces there are a picture of, each with what it shows."""
    for piece, view in _pieces_of(part):
        if piece.sha256 and piece.slot is not None:
            yield (
                piece,
                Shows(
                    character=piece.subject,
                    slot=piece.slot,
                    view=view.name,
                    rank=piece.rank,
                ),
            )


def _pieces_of(part: Part) -> Iterator[tuple[Piece, View]]:
    character = part.character
    wished = _NEAREST[part.aim or Slot.FRONT]
    order = (*wished, *(slot for slot in _OF_THE_BODY if slot not in wished))
    there = [view for slot in order if (view := character.view(slot)) and view.picture]
    for place, view in enumerate(there):
        rank = 0 if place == 0 else _FURTHER_RANK + place
        yield _piece(character, view, Role.CHARACTER, rank), view
    for slot, names in ((Slot.OUTFIT, part.outfits), (Slot.PROP, part.props)):
        for name in names:
            view = character.view(slot, name) or View(slot=slot, name=name)
            yield _piece(character, view, Role.OBJECT, _OUTFIT_RANK), view


def _piece(character: Character, view: View, role: Role, rank: int) -> Piece:
    picture = view.picture
    return Piece(
        sha256=picture.sha256 if picture else "",
        path=picture.path if picture else "",
        name=f"{character.name} {view.name or view.slot}",
        role=role,
        subject=character.id,
        slot=view.slot,
        rank=rank,
    )


def to_plain(shows: Shows) -> dict[str, Any]:
    """As JSON values."""
    return {
        "character": shows.character,
        "slot": shows.slot,
        "view": shows.view,
        "rank": shows.rank,
        "is_own": shows.is_own,
    }


def from_plain(row: object) -> Shows | None:
    """None for what cannot be read (any more)."""
    if not isinstance(row, Mapping):
        return None
    character, view, rank = row.get("character"), row.get("view"), row.get("rank")
    slot = next((one for one in Slot if one == row.get("slot")), None)
    if not (isinstance(character, str) and isinstance(view, str)):
        return None
    if slot is None or type(rank) is not int:
        return None
    return Shows(
        character=character,
        slot=slot,
        view=view,
        rank=rank,
        is_own=row.get("is_own") is True,
    )
