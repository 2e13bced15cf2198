"""Which faults are asked for, by the control route or by a word in the prompt.

`[fault:KIND name=value ...]` in a prompt concerns the task it makes; a fault posted to
/sandbox/faults concerns whichever request comes next. Each happens `times` times (0:
always), after `skip` requests it lets pass, `on` the stages it names."""

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from nanostudio.sandbox.kinds import FATES, KINDS, STAGES, Row, kind_named
from nanostudio.sandbox.order import Fate, invalid

_IN_PROMPT = re.compile(r"\[fault:([^\]]*)\]")


@dataclass(slots=True, kw_only=True)
class Fault:
    """A fault that was asked for; `left` counts down unless it is always on."""

    kind: str
    on: frozenset[str]
    times: int = 1
    skip: int = 0
    params: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """As GET /sandbox/faults shows it."""
        shown = {"kind": self.kind, "on": sorted(self.on), "times": self.times}
        return {**shown, "skip": self.skip, **self.params}


def read_fault(asked: Mapping[str, Any]) -> Fault:
    """Check a fault as it was asked for. Raises Refusal 400."""
    wanted = dict(asked)
    name = wanted.pop("kind", None)
    kind = kind_named(name) if isinstance(name, str) else None
    if kind is None:
        known = ", ".join([*KINDS, *FATES])
        raise invalid(f"kind: no fault {name!r}; there are a status, {known}")
    stages = _stages(wanted.pop("on", None), kind)
    times, skip = wanted.pop("times", 1), wanted.pop("skip", 0)
    if not (_is_count(times) and _is_count(skip)):
        raise invalid("times and skip: must be whole numbers from 0")
    for param in wanted:
        if param not in kind.params:
            raise invalid(f"{param}: {name} has no such parameter")
    params = {key: _like(kind.params[key], wanted[key], key) for key in wanted}
    return Fault(
        kind=str(name),
        on=stages,
        times=times,
        skip=skip,
        params={**kind.params, **params},
    )


def _is_count(number: Any) -> bool:
    return type(number) is int and number >= 0


def _stages(on: Any, kind: Row) -> frozenset[str]:
    if on is None:
        return kind.where.usual
    stages = frozenset([on] if isinstance(on, str) else on)
    if not stages <= STAGES:
        raise invalid(f"on: must be of {', '.join(sorted(STAGES))}")
    if not stages <= kind.where.stages:
        raise invalid(
            f"on: this fault can be on {', '.join(sorted(kind.where.stages))}"
        )
    return stages


def _like(usual: Any, value: Any, name: str) -> Any:
    """`value` as the type of the usual one; None there takes anything."""
    if usual is None:
        return value
    if isinstance(usual, bool):
        return value in (True, "true")
    try:
        return type(usual)(value)
    except (TypeError, ValueError) as exc:
        raise invalid(f"{name}: must be like {usual!r}") from exc


@lru_cache(maxsize=256)
def faults_in(prompt: str) -> tuple[Fault, ...]:
    """The faults a prompt asks for, in its order. Raises Refusal 400."""
    return tuple(read_fault(_words(match)) for match in _IN_PROMPT.findall(prompt))


def _words(text: str) -> dict[str, Any]:
    """The words of a fault in a prompt as the control route would have them."""
    name, *settings = text.split() or [""]
    kind = kind_named(name)
    asked: dict[str, Any] = {"kind": name}
    for setting in settings:
        key, _, value = setting.partition("=")
        is_text = kind is not None and kind.params.get(key) is not None
        asked[key] = value if is_text else _value(value)
    return asked


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class Faults:
    """The faults still to happen."""

    def __init__(self) -> None:
        self._posted: list[Fault] = []
        self._met: Counter[tuple[str, int, str]] = Counter()

    def post(self, asked: Mapping[str, Any]) -> Fault:
        """Ask for one more. Raises Refusal 400."""
        fault = read_fault(asked)
        self._posted.append(fault)
        return fault

    def clear(self) -> None:
        """Forget what was posted and has not happened."""
        self._posted.clear()

    def posted(self) -> list[Fault]:
        """What was posted and has not happened."""
        return list(self._posted)

    def wire(self, stage: str, *, prompt: str = "", subject: str = "") -> Fault | None:
        """The fault of this request, if any; it counts as having happened."""
        for position, fault in enumerate(faults_in(prompt)):
            if fault.kind in FATES or stage not in fault.on:
                continue
            seen = self._met[subject, position, stage]
            self._met[subject, position, stage] += 1
            if seen >= fault.skip and (
                fault.times == 0 or seen < fault.skip + fault.times
            ):
                return fault
        return self._take(stage, fate=False)

    def fate(self, stage: str, *, prompt: str = "") -> Fate:
        """What is to become of a task accepted now; the last word in a prompt wins."""
        asked = [fault for fault in faults_in(prompt) if fault.kind in FATES]
        posted = self._take(stage, fate=True) if not asked else None
        fate = Fate()
        for fault in [*asked, *filter(None, [posted])]:
            fate = fate.and_then(FATES[fault.kind].fate(fault.params))
        return fate

    def _take(self, stage: str, *, fate: bool) -> Fault | None:
        for fault in self._posted:
            if stage not in fault.on or (fault.kind in FATES) is not fate:
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            if fault.times == 1:
                self._posted.remove(fault)
            elif fault.times:
                fault.times -= 1
            return fault
        return None


def described() -> dict[str, Any]:
    """Every kind with what it does, its stages and its parameters' usual values."""
    rows: dict[str, Row] = {**KINDS, **FATES}
    return {
        name: {
            "about": row.about,
            "on": sorted(row.where.stages),
            "usually_on": sorted(row.where.usual),
            "params": dict(row.params),
        }
        for name, row in rows.items()
    }
