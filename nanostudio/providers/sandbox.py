"""The built-in gateway on loopback: Monet's dialect, no key, prices in credits."""

from dataclasses import replace

from nanostudio.core.errors import ProviderError
from nanostudio.core.money import Money
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.providers import _statuses, monet
from nanostudio.providers.adapter import Outcome, RemoteTask, Reply

_CREDITS = {"1K": 10, "2K": 15, "4K": 20}


def _row(model: ModelSpec, credits: dict[str, int]) -> ModelSpec:
    return replace(
        model,
        formats=("png",),
        default_resolution="1K" if model.resolutions else None,
        prices={tier: Money.of(price, "credits") for tier, price in credits.items()},
        price_source="set by the sandbox",
        usual_time_s=4.0,
        docs_url="",
    )


SPEC = ProviderSpec(
    id="sandbox",
    label="Sandbox",
    base_url="http://127.0.0.1",  # the port is known when the gateway runs
    models=(
        _row(monet.NANO_BANANA_2, _CREDITS),
        _row(monet.NANO_BANANA_1_PRO, _CREDITS),
        _row(monet.NANO_BANANA_1, {"": 5}),
    ),
    options=frozenset({"stream"}),
    needs_key=False,
    upload_ttl_s=24 * 3600.0,
    lists_tasks=True,
)

build = monet.build
build_stream = monet.build_stream
poll = monet.poll
upload = monet.upload
list_tasks = monet.list_tasks
probe = monet.probe
parse_event = monet.parse_event


def parse(reply: Reply) -> Outcome:
    """See monet.parse. Raises BadReply."""
    return monet.read(reply, SPEC.label)


def explain(reply: Reply) -> ProviderError:
    """By status, as at every gateway."""
    return _statuses.explain(reply, SPEC)


def parse_upload(reply: Reply) -> str:
    """The file's address. Raises BadReply."""
    return monet.read_upload(reply, SPEC.label)


def parse_list(reply: Reply) -> tuple[RemoteTask, ...]:
    """See monet.parse_list. Raises BadReply."""
    return monet.read_list(reply, SPEC.label)


def check_probe(reply: Reply) -> None:
    """See monet.check_probe. Raises BadReply."""
    parse_list(reply)
