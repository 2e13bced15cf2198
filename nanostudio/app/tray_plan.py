"""What a model makes of the tray: which references it takes, and why not the others.

Pure functions of values; the words are for a person."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from nanostudio.app.slots import TrayReference
from nanostudio.app.words import filled, translate
from nanostudio.core import reference_plan
from nanostudio.core.cast import OTHER_RANK, Piece
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role, Travel
from nanostudio.core.web import is_public_url
from nanostudio.engine.budget import to_be_scaled


@dataclass(frozen=True, slots=True)
class RoleUse:
    """How many references have a role; `cap` is None where the model says none."""

    role: Role
    used: int
    cap: int | None

    @property
    def is_over(self) -> bool:
        """Whether more have it than the model takes."""
        return self.cap is not None and self.used > self.cap


@dataclass(frozen=True, slots=True)
class Plan:
    """Places count from 0. `limit` explains the model's cap once the tray is full."""

    left_out: Mapping[int, str] = field(default_factory=dict)
    combined: Mapping[int, tuple[int, ...]] = field(default_factory=dict)  # go as one
    scaled: frozenset[int] = frozenset()  # sent smaller, to fit the provider
    unhosted: frozenset[int] = frozenset()  # the provider wants an address, has none
    roles: tuple[RoleUse, ...] = ()  # empty when roles are of no interest
    limit: str = ""


def small_copies(
    references: Sequence[TrayReference], left_out: Mapping[int, str]
) -> tuple[str, ...]:
    """Names of what would be sent as a small copy alone."""
    sent = [one for at, one in enumerate(references) if at not in left_out]
    return tuple(one.name for one in sent if one.is_small)


def role_words(role: Role | None) -> str:
    """A role as menus and screen readers name it."""
    if role is None:
        return translate("Tray", "No role")
    return {
        Role.CHARACTER: translate("Tray", "Character"),
        Role.OBJECT: translate("Tray", "Object"),
        Role.STYLE: translate("Tray", "Style"),
    }[role]


def plan(
    slots: Sequence[TrayReference],
    provider: ProviderSpec,
    model: ModelSpec,
    *,
    may_combine: bool = False,
) -> Plan:
    """Plan `slots` for a model; none is thrown away.

    Of inserted characters the most telling views go first; else whoever stands first.
    `may_combine`: views without a place share that of another one."""
    who = filled(translate("Tray", "%1 at %2"), model.label, provider.label)
    combined: dict[int, tuple[int, ...]] = {}
    if any(slot.shows for slot in slots):
        left_out, combined = _cast_left_out(slots, model, who, may_combine=may_combine)
    else:
        left_out = dict(_left_out(slots, model, who))
    sent = [
        (place, slot)
        for place, slot in enumerate(slots)
        if slot.sha256 is not None and place not in left_out
    ]
    large = to_be_scaled([slot for _, slot in sent], provider, model)
    is_full = len(slots) >= model.max_references
    return Plan(
        left_out=left_out,
        combined=combined,
        scaled=frozenset(sent[place][0] for place in large),
        unhosted=_unhosted(sent, model),
        roles=_roles(_counted(slots, combined), model),
        limit=_limit(who, model.max_references) if is_full else "",
    )


def _cast_left_out(
    slots: Sequence[TrayReference], model: ModelSpec, who: str, *, may_combine: bool
) -> tuple[dict[int, str], dict[int, tuple[int, ...]]]:
    """Why which have no place of their own, and which go as one with others."""
    pieces = [_piece(place, slot) for place, slot in enumerate(slots)]
    planned = reference_plan.plan(model, pieces, may_merge=may_combine, who=who)
    left_out = {int(one.piece.sha256): one.reason for one in planned.left_out}
    combined: dict[int, tuple[int, ...]] = {}
    for sent in planned.sent:
        if sent.is_merged:
            first, *others = places = [int(piece.sha256) for piece in sent.pieces]
            combined[first] = tuple(places)
            words = translate("Tray", "It goes in one picture with “%1”.")
            reason = filled(words, slots[first].name)
            left_out |= dict.fromkeys(others, reason)
    return left_out, combined


def _piece(place: int, slot: TrayReference) -> Piece:
    """A slot; its place stands for its bytes: no two slots have the same."""
    shows = slot.shows
    return Piece(
        sha256=str(place),
        name=slot.name,
        role=slot.role,
        subject=shows.character if shows else "",
        slot=shows.slot if shows else None,
        rank=shows.rank if shows else OTHER_RANK,
        is_pinned=bool(shows and shows.is_own),
    )


def _counted(
    slots: Sequence[TrayReference], combined: Mapping[int, tuple[int, ...]]
) -> list[TrayReference]:
    """Of those that go in one picture only the first."""
    others = {place for places in combined.values() for place in places[1:]}
    return [slot for place, slot in enumerate(slots) if place not in others]


def _unhosted(
    sent: Sequence[tuple[int, TrayReference]], model: ModelSpec
) -> frozenset[int]:
    if model.references_travel is not Travel.PUBLIC_URL:
        return frozenset()
    return frozenset(
        place for place, slot in sent if not is_public_url(slot.public_url or "")
    )


def _roles(slots: Sequence[TrayReference], model: ModelSpec) -> tuple[RoleUse, ...]:
    used = [slot.role for slot in slots]
    if not model.role_caps and not any(used):
        return ()
    return tuple(
        RoleUse(role, used.count(role), model.role_caps.get(role)) for role in Role
    )


def _left_out(
    slots: Sequence[TrayReference], model: ModelSpec, who: str
) -> Iterator[tuple[int, str]]:
    used, by_role = 0, dict.fromkeys(model.role_caps, 0)
    for place, slot in enumerate(slots):
        if used >= model.max_references:
            yield place, _limit(who, model.max_references)
            continue
        role = slot.role
        if role is not None and role in by_role:
            if by_role[role] >= model.role_caps[role]:
                yield place, _role_limit(who, role, model.role_caps[role])
                continue
            by_role[role] += 1
        used += 1


def _limit(who: str, most: int) -> str:
    if most == 0:
        return filled(translate("Tray", "%1 takes no references."), who)
    if most == 1:
        return filled(translate("Tray", "%1 takes one reference."), who)
    return filled(translate("Tray", "%1 takes %2 references."), who, most)


def _role_limit(who: str, role: Role, most: int) -> str:
    one, many = {
        Role.CHARACTER: (
            translate("Tray", "%1 takes one character."),
            translate("Tray", "%1 takes %2 characters."),
        ),
        Role.OBJECT: (
            translate("Tray", "%1 takes one object."),
            translate("Tray", "%1 takes %2 objects."),
        ),
        Role.STYLE: (
            translate("Tray", "%1 takes one style."),
            translate("Tray", "%1 takes %2 styles."),
        ),
    }[role]
    return filled(one if most == 1 else many, who, most)
