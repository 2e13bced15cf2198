"""The rows in use: those of the table, with the person's own prices and with the
models a provider has told of."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from nanostudio.core.errors import Refused
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.providers.http import Endpoint, Wire
from nanostudio.providers.table import ADAPTERS, MODEL_LISTS, SPECS, spec
from nanostudio.settings import Prices, Settings
from nanostudio.store.choices import load_choices, save_choice
from nanostudio.store.database import Database

SET_BY_PERSON = "set by you"
_LEARNED = "models "  # and the provider's id: what a list is remembered as
_MOST_MODELS = 2000  # of a list; more is no list of models
# Lists name models of every kind and not what they are for. Those of other names can
# be typed where the provider has a row for any model.
_OF_PICTURES = ("banana", "image")
_DEADLINE_S = 30.0

Rows = Mapping[str, ProviderSpec]
Learned = Mapping[str, tuple[str, ...]]  # wire ids by provider


def rows_in_use(chosen: Settings, learned: Learned) -> dict[str, ProviderSpec]:
    """Every provider's row by its id, in the table's order."""
    return {
        row.id: _in_use(row, chosen.prices.get(row.id, {}), learned.get(row.id, ()))
        for row in SPECS
    }


async def load_learned(database: Database) -> Learned:
    """What providers' lists have told so far."""
    kept = await database.run(load_choices, _LEARNED)
    return {name: tuple(_ids(text)) for name, text in kept.items()}


async def ask_models(wire: Wire, endpoint: Endpoint, provider_id: str) -> list[str]:
    """The wire ids a provider lists; the call is free.

    Raises Refused where there is no list, NetworkError, ProviderError."""
    asked = MODEL_LISTS.get(provider_id)
    if asked is None:
        names = ", ".join(MODEL_LISTS) or "none"
        raise Refused(
            say("%1 has no list of its models.", spec(provider_id).label),
            say(
                "Its rows are those of its documentation. Providers with a list: %1.",
                names,
            ),
        )
    reply = await wire.call(endpoint, asked.list_models(), deadline_s=_DEADLINE_S)
    if not reply.is_success:
        raise ADAPTERS[provider_id].explain(reply)
    return list(dict.fromkeys(asked.parse_models(reply)))[:_MOST_MODELS]


def of_pictures(model_ids: Iterable[str]) -> list[str]:
    """Those whose names say that they draw."""
    return [name for name in model_ids if any(w in name.lower() for w in _OF_PICTURES)]


async def remember_models(
    database: Database, provider_id: str, model_ids: list[str]
) -> None:
    """Keep a provider's list in place of the last one. Raises StorageError."""
    await database.run(save_choice, _LEARNED + provider_id, json.dumps(model_ids))


def _ids(text: str) -> Iterator[str]:
    try:
        kept = json.loads(text)
    except ValueError:
        return
    if isinstance(kept, list):
        yield from (name for name in kept if isinstance(name, str))


def _in_use(
    row: ProviderSpec, prices: Mapping[str, Prices], learned: tuple[str, ...]
) -> ProviderSpec:
    """A model without a row gets the provider's usual one, where it has that."""
    models = {model.id: model for model in row.models}
    for name in (*of_pictures(learned), *prices):
        found = row.model(name)
        if found is not None:
            models.setdefault(name, found)
    for name, typed in prices.items():
        if name in models:
            models[name] = _priced(models[name], typed)
    return replace(row, models=tuple(models.values()))


def _priced(model: ModelSpec, typed: Prices) -> ModelSpec:
    """A price for any resolution replaces all; else those named are replaced."""
    listed = {} if "" in typed.pictures else model.prices
    return replace(
        model,
        prices={**listed, **typed.pictures},
        token_price=typed.token or (None if typed.pictures else model.token_price),
        price_source=SET_BY_PERSON,
    )
