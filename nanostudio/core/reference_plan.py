"""Which pictures go to a model as references, in what order, and why not the others.

The same pieces and model give the same plan; another model is simply planned anew."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from nanostudio.core.cast import Piece
from nanostudio.core.say import mark, say
from nanostudio.core.spec import ModelSpec, Role

MOST_MERGED = 6  # in a contact picture: two rows of three can still be seen
_ROLE_FULL = {
    Role.CHARACTER: (
        mark("%1 takes one character reference, and it is in use."),
        mark("%1 takes %2 character references, and all are in use."),
    ),
    Role.OBJECT: (
        mark("%1 takes one object reference, and it is in use."),
        mark("%1 takes %2 object references, and all are in use."),
    ),
    Role.STYLE: (
        mark("%1 takes one style reference, and it is in use."),
        mark("%1 takes %2 style references, and all are in use."),
    ),
}


@dataclass(frozen=True, slots=True)
class Sent:
    """A reference that goes: one piece, or several merged into a contact picture."""

    pieces: tuple[Piece, ...]

    @property
    def is_merged(self) -> bool:
        """Whether a contact picture has to be made of it."""
        return len(self.pieces) > 1

    @property
    def role(self) -> Role | None:
        """The role it is counted under."""
        return self.pieces[0].role

    @property
    def name(self) -> str:
        """What it is called in the tray."""
        return self.pieces[0].name


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece that does not go, and a sentence that says why."""

    piece: Piece
    reason: str


@dataclass(frozen=True, slots=True)
class ReferencePlan:
    """What goes, in the order it is sent in, and what does not."""

    sent: tuple[Sent, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(slots=True)
class _Seats:
    """The places a model has, being taken one by one; pieces by their place."""

    model: ModelSpec
    who: str
    taken: dict[int, list[int]] = field(default_factory=dict)
    by_role: dict[Role, int] = field(default_factory=dict)

    def refusal(self, role: Role | None) -> str:
        """Why no more of this role has a place; "" when it has."""
        if len(self.taken) >= self.model.max_references:
            return _full(self.who, self.model.max_references)
        cap = None if role is None else self.model.role_caps.get(role)
        if role is None or cap is None or self.by_role.get(role, 0) < cap:
            return ""
        return _role_full(self.who, role, cap)

    def take(self, place: int, role: Role | None) -> None:
        self.taken[place] = [place]
        if role is not None:
            self.by_role[role] = self.by_role.get(role, 0) + 1


def plan(
    model: ModelSpec, pieces: Sequence[Piece], *, may_merge: bool = False, who: str = ""
) -> ReferencePlan:
    """Plan `pieces`, which stand in the order they are sent in (see core.cast).

    Pinned ones have their places first and go as they are. With `may_merge`, views of
    a character that find no place share that of its last one that did. `who` is what
    the model is called in the reasons."""
    seats = _Seats(model, who or model.label)
    reasons, shown = _seat(pieces, seats)
    if may_merge:
        _merge(pieces, seats, reasons, shown)
    for place in reasons:
        if pieces[place].sha256 in shown:
            twin = shown[pieces[place].sha256]
            reasons[place] = say("It is the same picture as “%1”.", twin)
    held = sorted((min(places), sorted(places)) for places in seats.taken.values())
    return ReferencePlan(
        sent=tuple(Sent(tuple(pieces[at] for at in places)) for _, places in held),
        left_out=tuple(LeftOut(pieces[at], reasons[at]) for at in sorted(reasons)),
    )


def _seat(
    pieces: Sequence[Piece], seats: _Seats
) -> tuple[dict[int, str], dict[str, str]]:
    """Give places by rank. Why the others have none, by their place; and what goes, by
    its bytes: what it is called. Of the same bytes only the first has a place."""
    reasons: dict[int, str] = {}
    shown: dict[str, str] = {}
    for place in _by_rank(pieces):
        piece = pieces[place]
        reason = seats.refusal(piece.role)
        if not piece.sha256:
            reasons[place] = say("“%1” has no picture yet.", piece.name)
        elif reason or piece.sha256 in shown:
            reasons[place] = reason
        else:
            seats.take(place, piece.role)
            shown[piece.sha256] = piece.name
    return reasons, shown


def _by_rank(pieces: Sequence[Piece]) -> list[int]:
    return sorted(
        range(len(pieces)),
        key=lambda place: (not pieces[place].is_pinned, pieces[place].rank, place),
    )


def _merge(
    pieces: Sequence[Piece],
    seats: _Seats,
    reasons: dict[int, str],
    shown: dict[str, str],
) -> None:
    """Give views without a place a share in that of their character's last view."""
    for place in _by_rank(pieces):
        piece = pieces[place]
        is_out = place in reasons and piece.sha256 and piece.sha256 not in shown
        if not is_out or not _can_merge(piece):
            continue
        hosts = [
            at
            for at, held in seats.taken.items()
            if _can_merge(pieces[at])
            and pieces[at].subject == piece.subject
            and len(held) < MOST_MERGED
        ]
        if hosts:
            seats.taken[max(hosts, key=lambda at: (pieces[at].rank, at))].append(place)
            shown[piece.sha256] = piece.name
            del reasons[place]


def _can_merge(piece: Piece) -> bool:
    is_view = piece.role is Role.CHARACTER and piece.slot is not None
    return is_view and bool(piece.subject) and not piece.is_pinned


def _full(who: str, most: int) -> str:
    if most == 0:
        return say("%1 takes no references.", who)
    if most == 1:
        return say("%1 takes one reference, and it is in use.", who)
    return say("%1 takes %2 references, and all are in use.", who, most)


def _role_full(who: str, role: Role, most: int) -> str:
    if most == 0:
        return say("%1 takes no references of this kind.", who)
    one, many = _ROLE_FULL[role]
    return say(one, who) if most == 1 else say(many, who, most)
