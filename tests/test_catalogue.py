"""The rows in use: the table's, the person's prices over them, and learned models."""

import json
from pathlib import Path
from typing import Any

import pytest

from nanostudio.catalogue import (
    ask_models,
    load_learned,
    remember_models,
    rows_in_use,
)
from nanostudio.core.errors import BadReply, InvalidKey, Refused
from nanostudio.core.money import Money
from nanostudio.core.spec import ModelSpec
from nanostudio.providers.adapter import Call, Reply
from nanostudio.providers.http import Endpoint
from nanostudio.providers.table import SPECS, spec
from nanostudio.settings import Prices, Settings
from nanostudio.store.choices import save_choice
from nanostudio.store.database import Database

pytestmark = pytest.mark.anyio
FIVE, SIX = Money.of(5, "credits"), Money.of(6, "credits")
CENT = Money.of("0.01", "USD")


def in_use(provider: str, model: str, **typed: Any) -> ModelSpec | None:
    """The row of a model for which a person typed these prices."""
    chosen = Settings(prices={provider: {model: Prices(**typed)}})
    return rows_in_use(chosen, {})[provider].model(model)


def test_with_nothing_set_the_rows_are_the_tables() -> None:
    rows = rows_in_use(Settings(), {})
    assert tuple(rows.values()) == SPECS
    assert list(rows) == [row.id for row in SPECS]


def test_a_price_for_any_resolution_replaces_all() -> None:
    row = in_use("sandbox", "nano-banana-2", pictures={"": FIVE, "4K": SIX})
    assert row is not None
    assert (row.price("1K"), row.price("4K")) == (FIVE, SIX)
    assert row.price_source == "set by you"


def test_a_price_for_one_resolution_replaces_that() -> None:
    row = in_use("sandbox", "nano-banana-2", pictures={"4K": SIX})
    assert row is not None
    assert (row.price("1K"), row.price("4K")) == (Money.of(10, "credits"), SIX)


def test_a_price_by_token_leaves_those_by_picture() -> None:
    row = in_use("sandbox", "nano-banana-2", token=CENT)
    assert row is not None
    assert (row.token_price, row.price("1K")) == (CENT, Money.of(10, "credits"))


def test_a_typed_price_of_a_picture_wins_over_the_rows_price_by_token() -> None:
    by_token = [
        (row.id, model.id)
        for row in SPECS
        for model in row.models
        if model.token_price is not None
    ]
    for provider, model in by_token:
        row = in_use(provider, model, pictures={"": CENT})
        assert row is not None
        assert row.token_price is None


def test_other_models_and_providers_stay_as_they_are() -> None:
    chosen = Settings(
        prices={"sandbox": {"nano-banana-2": Prices(pictures={"": FIVE})}}
    )
    rows = rows_in_use(chosen, {})
    first, *rest = rows["sandbox"].models
    assert first.id == "nano-banana-2"
    assert tuple(rest) == spec("sandbox").models[1:]
    assert rows["monet"] is not None
    assert rows["monet"] == spec("monet")


def test_a_price_of_a_model_without_a_row_makes_one_where_any_is_taken() -> None:
    row = in_use("uniall", "brand-new", pictures={"": FIVE})
    assert row is not None
    assert (row.id, row.price("2K")) == ("brand-new", FIVE)
    chosen = Settings(prices={"monet": {"gone": Prices(pictures={"": FIVE})}})
    assert rows_in_use(chosen, {})["monet"] == spec("monet")


def test_learned_models_follow_the_tables_where_any_is_taken() -> None:
    known = spec("uniall").models
    learned = ("NanoBanana9-2K", known[0].id, "gpt-5", "some-Image-1", "no id banana")
    rows = rows_in_use(Settings(), {"uniall": learned, "monet": ("banana-9",)})
    assert rows["uniall"].models[: len(known)] == known
    new = [model.id for model in rows["uniall"].models[len(known) :]]
    assert new == ["NanoBanana9-2K", "some-Image-1"]
    assert rows["monet"] == spec("monet")


class Gateway:
    """Answers every call with one reply."""

    def __init__(self, status: int, body: bytes) -> None:
        self.reply = Reply(status=status, body=body)
        self.calls: list[Call] = []

    async def call(self, _endpoint: Endpoint, call: Call, **_: Any) -> Reply:
        self.calls.append(call)
        return self.reply


async def asked(status: int, body: bytes) -> list[str]:
    gateway: Any = Gateway(status, body)
    found = await ask_models(gateway, Endpoint("https://x", "k"), "uniall")
    assert [call.is_create for call in gateway.calls] == [False]
    return found


async def test_a_list_is_read_each_id_once() -> None:
    rows = [{"id": name} for name in ("b", "a", "b")]
    assert await asked(200, json.dumps({"data": rows}).encode()) == ["b", "a"]


@pytest.mark.parametrize(
    ("status", "body", "error"), [(401, b"", InvalidKey), (200, b"<html>", BadReply)]
)
async def test_a_list_that_cannot_be_read_is_worded(
    status: int, body: bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await asked(status, body)


async def test_a_provider_without_a_list_says_so() -> None:
    gateway: Any = Gateway(200, b"")
    with pytest.raises(Refused, match="Monet has no list of its models") as caught:
        await ask_models(gateway, Endpoint("https://x", "k"), "monet")
    assert "uniall" in caught.value.hint
    assert gateway.calls == []


async def test_what_was_learned_is_remembered(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "nanostudio.sqlite3")
    assert await load_learned(database) == {}
    await remember_models(database, "uniall", ["a", "b"])
    await remember_models(database, "uniall", ["c"])
    for name, odd in (("x", "["), ("y", "{}"), ("z", '[1, "d"]')):
        await database.run(save_choice, f"models {name}", odd)
    learned = await load_learned(database)
    assert learned == {"uniall": ("c",), "x": (), "y": (), "z": ("d",)}
    await database.close()
