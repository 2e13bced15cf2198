"""What slots of the tray show of characters. Pure functions of values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nanostudio.app import tray_plan
from nanostudio.app.slots import TrayReference
from nanostudio.app.tray import LibraryPicture
from nanostudio.app.tray_plan import Plan
from nanostudio.core import template
from nanostudio.core.cast import Part, Piece, shown
from nanostudio.core.character import NAMED, Character, Slot
from nanostudio.core.mention_rewriting import written
from nanostudio.core.reference_plan import Sent
from nanostudio.core.sheet_prompt import character_words
from nanostudio.core.spec import ModelSpec, ProviderSpec


@dataclass(frozen=True, slots=True)
class Preview:
    """What a model would make of views. `sent` are their names; `left_out` names with
    the reason; `combined` those that go in one picture with others."""

    sent: tuple[str, ...] = ()
    combined: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def count(self) -> int:
        """How many views there are."""
        return len(self.sent) + len(self.combined) + len(self.left_out)


def preview(
    slots: Sequence[TrayReference],
    parts: Sequence[Part],
    provider: ProviderSpec,
    model: ModelSpec,
    *,
    may_combine: bool = False,
) -> Preview:
    """What would become of the views of `parts` beside `slots`."""
    would = list(slots)
    for part in parts:
        fresh = absent(pictures(part), would)
        would += [
            TrayReference(
                expected=one.sha256, name=one.name, role=one.role, shows=one.shows
            )
            for one in fresh
        ]
    plan = tray_plan.plan(would, provider, model, may_combine=may_combine)
    wanted = {one.sha256 for part in parts for one in pictures(part)}
    views = [at for at, one in enumerate(would) if one.picture in wanted]
    shared = {at for places in plan.combined.values() for at in places}
    alone = [at for at in views if at not in shared]
    return Preview(
        sent=tuple(would[at].name for at in alone if at not in plan.left_out),
        combined=tuple(would[at].name for at in views if at in shared),
        left_out=tuple(
            (would[at].name, plan.left_out[at]) for at in alone if at in plan.left_out
        ),
    )


def pictures(part: Part) -> list[LibraryPicture]:
    """The views of a character as it takes part, in the order they are sent."""
    return [
        LibraryPicture(
            sha256=piece.sha256,
            path=piece.path,
            name=piece.name,
            role=piece.role,
            shows=shows,
        )
        for piece, shows in shown(part)
    ]


def whole(character: Character) -> Part:
    """A character with all it could wear and carry."""
    named = [view for view in character.views if view.slot in NAMED]
    return Part(
        character=character,
        outfits=tuple(view.name for view in named if view.slot is Slot.OUTFIT),
        props=tuple(view.name for view in named if view.slot is Slot.PROP),
    )


def absent(
    offered: Iterable[LibraryPicture], slots: Sequence[TrayReference]
) -> list[LibraryPicture]:
    """Those that are not there, each once."""
    there = {slot.picture for slot in slots}
    fresh = {one.sha256: one for one in offered if one.sha256 not in there}
    return list(fresh.values())


def character_of(slot: TrayReference) -> str:
    """The id of the character it shows; "" for none."""
    return slot.shows.character if slot.shows else ""


def key_of(one: TrayReference | LibraryPicture) -> str:
    """A view as it is kept in words."""
    return "|".join(one.shows.key) if one.shows else ""


def words(character: Character, slots: Sequence[TrayReference], plan: Plan) -> str:
    """What a prompt says of a character beside these slots, as a template. What is not
    sent is not mentioned."""
    names = tuple(slot.name for slot in slots)
    sent = [
        (written(at, names), _sent(slots, plan.combined.get(at, (at,))))
        for at in range(len(slots))
        if at not in plan.left_out
    ]
    return template.escaped(character_words(character, sent, names))


def _sent(slots: Sequence[TrayReference], places: Sequence[int]) -> Sent:
    return Sent(tuple(_piece(slots[at]) for at in places))


def _piece(slot: TrayReference) -> Piece:
    return Piece(
        sha256=slot.picture,
        name=slot.name,
        role=slot.role,
        subject=character_of(slot),
        slot=slot.shows.slot if slot.shows else None,
    )
