"""A request made for one model, changed as little as another model needs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count

from nanostudio.core import geometry
from nanostudio.core.mention_rewriting import for_request
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import ModelSpec


@dataclass(frozen=True, slots=True)
class Adapted:
    """`request` as the other model takes it, and what had to give way.

    Pairs are (asked, instead); instead is "" where the model offers no choice."""

    request: GenerationRequest
    shape: tuple[str, str] | None = None
    resolution: tuple[str, str] | None = None
    format: tuple[str, str] | None = None
    left_out: int = 0  # references


def adapt(request: GenerationRequest, provider_id: str, model: ModelSpec) -> Adapted:
    """`request` for another model; shape and resolution become the nearest it has.

    References it does not take are left out from the end, and mentions of them then
    mention nothing. Whether all else fits, core.request.check says."""
    kept = list(_kept(request.references, model))
    references = tuple(request.references[place] for place in kept)
    shape = _nearest_shape(request.aspect_ratio, model)
    resolution = _nearest_resolution(request.resolution, model)
    format_ = request.format if request.format in model.formats else None
    made = replace(
        request,
        provider=provider_id,
        model=model.id,
        prompt=_reworded(request, kept),
        references=references,
        aspect_ratio=shape,
        resolution=resolution,
        format=format_,
    )
    asked_tier = geometry.tier(request.resolution or "")
    is_same_tier = asked_tier == geometry.tier(resolution or "")
    return Adapted(
        made,
        shape=_change(request.aspect_ratio, shape),
        resolution=None if is_same_tier else _change(request.resolution, resolution),
        format=_change(request.format, format_),
        left_out=len(request.references) - len(references),
    )


def _change(asked: str | None, instead: str | None) -> tuple[str, str] | None:
    return None if asked in (None, instead) else (asked or "", instead or "")


def _kept(references: tuple[Reference, ...], model: ModelSpec) -> Iterator[int]:
    """The places of the references the model takes: within its cap, and each role's."""
    used, by_role = 0, dict.fromkeys(model.role_caps, 0)
    for place, reference in enumerate(references):
        role = reference.role
        if used >= model.max_references:
            return
        if role is not None and role in by_role:
            if by_role[role] >= model.role_caps[role]:
                continue
            by_role[role] += 1
        used += 1
        yield place


def _reworded(request: GenerationRequest, kept: list[int]) -> str:
    if len(kept) == len(request.references):
        return request.prompt
    numbers = count()
    names = [reference.name for reference in request.references]
    place = [next(numbers) if at in kept else None for at in range(len(names))]
    after = [names[at] for at in kept]
    return for_request(request.prompt, names, after, place)


def _nearest_shape(asked: str | None, model: ModelSpec) -> str | None:
    if asked is None or asked in model.aspect_ratios:
        return asked
    try:
        wanted = _quotient(asked)
    except ValueError:  # of a picture from elsewhere
        return None

    def distance(ratio: str) -> float:
        own = _quotient(ratio)
        return max(own / wanted, wanted / own)

    return min(model.aspect_ratios, key=distance, default=None)


def _quotient(ratio: str) -> float:
    width, height = geometry.parts(ratio)
    return width / height


def _nearest_resolution(asked: str | None, model: ModelSpec) -> str | None:
    """The same tier, else the nearest one, of two the smaller: it costs less."""
    offered = {geometry.tier(name): name for name in model.resolutions}
    if asked is None:
        return None
    if geometry.tier(asked) in offered:
        return offered[geometry.tier(asked)]
    wanted = _thousands(geometry.tier(asked))
    if wanted is None:
        return None
    sized = {name: _thousands(tier) for tier, name in offered.items()}
    known = sorted((size, name) for name, size in sized.items() if size is not None)

    def distance(one: tuple[float, str]) -> float:
        return max(one[0] / wanted, wanted / one[0])

    return min(known, key=distance, default=(0.0, None))[1]


def _thousands(tier: str) -> float | None:
    """("2K") -> 2.0; None of what is no such tier."""
    figure = tier.removesuffix("K")
    is_figure = figure.replace(".", "", 1).isdecimal() and figure != tier
    return (float(figure) or None) if is_figure else None
