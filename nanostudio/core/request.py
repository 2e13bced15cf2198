"""What a person asks for: complete, frozen, and checked against a model's row."""

from collections.abc import Iterator
from dataclasses import dataclass

from nanostudio.core import geometry
from nanostudio.core.errors import Refused
from nanostudio.core.mentions import for_model
from nanostudio.core.money import Money
from nanostudio.core.say import mark, say
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role

MOST_PICTURES = 100  # in one order; a slip of the keyboard should not cost a fortune
LONGEST_PROMPT = 32_000  # characters; the largest figure any provider documents
_TOO_MANY = {
    Role.CHARACTER: mark("Too many character references: %1, and %2 takes %3."),
    Role.OBJECT: mark("Too many object references: %1, and %2 takes %3."),
    Role.STYLE: mark("Too many style references: %1, and %2 takes %3."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A reference image of a request: `sha256` names the bytes in the library."""

    sha256: str
    name: str = ""  # as the person calls it; never a path
    role: Role | None = None
    url: str | None = None  # the public address it was fetched from, if it was


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationRequest:
    """Everything that influences the pictures. `n` pictures of one prompt.

    `aspect_ratio` None lets the model choose; `resolution` and `format` None take
    the provider's default."""

    provider: str
    model: str
    prompt: str
    references: tuple[Reference, ...] = ()
    aspect_ratio: str | None = None
    resolution: str | None = None
    format: str | None = None
    n: int = 1


def problems(
    request: GenerationRequest, provider: ProviderSpec, model: ModelSpec
) -> tuple[Refused, ...]:
    """Why `request` cannot be sent to `model`, worst first; empty when it can."""
    return tuple(_problems(request, provider, model))


def check(request: GenerationRequest, provider: ProviderSpec) -> ModelSpec:
    """The model's row. Raises the first problem: Refused."""
    model = provider.model(request.model)
    if model is None:
        known = ", ".join(row.id for row in provider.models)
        raise Refused(
            say("%1 has no model “%2”.", provider.label, request.model),
            say("Its models are: %1.", known),
        )
    for problem in problems(request, provider, model):
        raise problem
    return model


def _problems(
    request: GenerationRequest, provider: ProviderSpec, model: ModelSpec
) -> Iterator[Refused]:
    name = say("%1 at %2", model.label, provider.label)
    prompt = request.prompt
    if not prompt.strip():
        yield Refused(
            say("The prompt is empty."), say("Say what the picture should show.")
        )
    length = len(for_model(prompt, request.references))
    if length > LONGEST_PROMPT:
        yield Refused(
            say("The prompt is too long: %1 characters.", length),
            say("Shorten it to %1.", LONGEST_PROMPT),
        )
    if any(0xD800 <= ord(c) <= 0xDFFF for c in prompt):
        yield Refused(
            say("The prompt holds characters that are no text."), say("Type it again.")
        )
    yield from _shape_problems(request, model, name)
    yield from _reference_problems(request, model, name)
    if not 1 <= request.n <= MOST_PICTURES:
        yield Refused(
            say("%1 pictures cannot be made at once.", request.n),
            say("Ask for 1 to %1.", MOST_PICTURES),
        )


def _shape_problems(
    request: GenerationRequest, model: ModelSpec, name: str
) -> Iterator[Refused]:
    ratio = request.aspect_ratio
    if ratio is not None and ratio not in model.aspect_ratios:
        yield Refused(
            say("%1 cannot draw %2.", name, ratio), _one_of(model.aspect_ratios)
        )
    asked = request.resolution
    if asked is not None and asked not in model.resolutions:
        yield Refused(
            say("%1 has no resolution %2.", name, asked),
            _one_of(model.resolutions)
            or say("This model offers no choice of resolution; leave it out."),
        )
    asked = request.format
    if asked is not None and asked not in model.formats:
        yield Refused(
            say("%1 has no format %2.", name, asked),
            _one_of(model.formats)
            or say("This model offers no choice of format; leave it out."),
        )


def _one_of(offered: tuple[str, ...]) -> str:
    return say("Choose one of: %1.", ", ".join(offered)) if offered else ""


def _reference_problems(
    request: GenerationRequest, model: ModelSpec, name: str
) -> Iterator[Refused]:
    count, cap = len(request.references), model.max_references
    if count > cap:
        yield Refused(
            say("Too many references: %1, and %2 takes up to %3.", count, name, cap)
            if cap
            else say("Too many references: %1, and %2 takes none.", count, name),
            say("Remove %1, or choose another model.", count - cap),
        )
    for role, most in model.role_caps.items():
        used = sum(reference.role is role for reference in request.references)
        if used > most:
            yield Refused(
                say(_TOO_MANY[role], used, name, most),
                say("Remove %1, or give them another role.", used - most),
            )


def estimate(request: GenerationRequest, model: ModelSpec) -> Money | None:
    """Price of all `n` pictures; None when the provider publishes no price."""
    price = model.price(request.resolution or model.default_resolution)
    return price * request.n if price else None


def as_asked(
    request: GenerationRequest, model: ModelSpec, delivered: geometry.Size
) -> bool:
    """Whether a delivered picture has the asked shape and at least the asked pixels.

    Pixels may stray 3 % from the published size: gateways round."""
    ratio, resolution = request.aspect_ratio, request.resolution
    if ratio is None or (ratio, resolution or "") in geometry.DOUBTFUL:
        return True
    if not geometry.has_ratio(delivered, ratio):
        return False
    wanted = model.size(ratio, resolution) if resolution else None
    return wanted is None or delivered.width >= wanted.width * 0.97
