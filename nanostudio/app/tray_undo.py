"""What can be taken back in the tray: removals and edits, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nanostudio.app.slots import TrayReference
from nanostudio.core.naming import distinct

_MOST = 50


@dataclass(frozen=True, slots=True)
class Step:
    """The tray before something happened to the slots `tokens`."""

    number: int
    before: tuple[TrayReference, ...]
    tokens: frozenset[int]


class UndoList:
    """Steps, the latest last; the oldest are forgotten."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._last = 0

    def note(self, before: Sequence[TrayReference], tokens: Sequence[int]) -> int:
        """Remember `before`; the number by which `take` finds it."""
        self._last += 1
        # An edit that is being made now will not find a slot that comes back.
        kept = tuple(replace(slot, is_busy=False) for slot in before)
        self._steps.append(Step(self._last, kept, frozenset(tokens)))
        del self._steps[:-_MOST]
        return self._last

    def undone(
        self, now: Sequence[TrayReference], number: int | None
    ) -> tuple[TrayReference, ...]:
        """`now` without the step of this number, or the latest; each only once.

        Later steps learn of what came back: it will be a neighbour of theirs."""
        for place in range(len(self._steps) - 1, -1, -1):
            step = self._steps[place]
            if number in (None, step.number):
                later = self._steps[place + 1 :]
                self._steps[place:] = [
                    replace(one, before=restored(one.before, step)) for one in later
                ]
                return restored(now, step)
        return tuple(now)

    def clear(self) -> None:
        """Forget every step."""
        self._steps.clear()


def restored(now: Sequence[TrayReference], step: Step) -> tuple[TrayReference, ...]:
    """`now` with the slots of `step` as they were.

    One that was removed comes back behind the neighbour it had; one that is still
    there keeps the name and role it has now. A picture is never there twice."""
    order = list(now)
    behind = -1
    for slot in step.before:
        place = _place(order, slot.token)
        if slot.token not in step.tokens:
            behind = behind if place is None else place
            continue
        if any(o.sha256 == slot.sha256 and o.token != slot.token for o in order):
            continue
        if place is None:
            behind += 1
            taken = [other.name for other in order]
            back = replace(slot, name=distinct(slot.name, taken))
            order.insert(behind, back)
        else:
            kept = order[place]
            order[place] = replace(slot, name=kept.name, role=kept.role)
            behind = place
    return tuple(order)


def _place(order: Sequence[TrayReference], token: int) -> int | None:
    tokens = [slot.token for slot in order]
    return tokens.index(token) if token in tokens else None
