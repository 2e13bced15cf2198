"""Every provider, written out: one line each. Light: no httpx, no msgspec."""

from nanostudio.core.errors import Refused
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.providers import (
    apidot,
    google,
    monet,
    nanobananapro,
    openai,
    sandbox,
    uniall,
)
from nanostudio.providers.adapter import (
    Adapter,
    Lists,
    ModelLists,
    Streams,
    Uploads,
)

# The types stand on the literals: mypy then refuses a module that lacks a function.
_ADAPTERS: tuple[Adapter, ...] = (
    monet,
    apidot,
    nanobananapro,
    uniall,
    google,
    openai,
    sandbox,
)
_UPLOADS: tuple[tuple[str, Uploads], ...] = (("monet", monet), ("sandbox", sandbox))
_LISTS: tuple[tuple[str, Lists], ...] = (("monet", monet), ("sandbox", sandbox))
_STREAMS: tuple[tuple[str, Streams], ...] = (
    ("monet", monet),
    ("openai", openai),
    ("sandbox", sandbox),
)
_MODEL_LISTS: tuple[tuple[str, ModelLists], ...] = (("uniall", uniall),)

ADAPTERS = {adapter.SPEC.id: adapter for adapter in _ADAPTERS}
UPLOADS = dict(_UPLOADS)
LISTS = dict(_LISTS)
STREAMS = dict(_STREAMS)
MODEL_LISTS = dict(_MODEL_LISTS)
SPECS = tuple(adapter.SPEC for adapter in _ADAPTERS)


def spec(provider_id: str) -> ProviderSpec:
    """The provider's row. Raises Refused for a provider there is not."""
    if provider_id in ADAPTERS:
        return ADAPTERS[provider_id].SPEC
    raise Refused(
        say("There is no provider “%1”.", provider_id),
        say("The providers are: %1.", ", ".join(ADAPTERS)),
    )
