"""Before pictures are made again everything is said, and a yes pays once."""

import pytest

from nanostudio.app.projects import Projects
from nanostudio.app.recasting import Again, Found, Recasting
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec

pytestmark = pytest.mark.usefixtures("qapp")

PRICED = ModelSpec(
    id="m", label="M", aspect_ratios=(), prices={"": Money.of(10, "credits")}
)
BARE = ModelSpec(id="bare", label="Bare", aspect_ratios=())


def again(model: str = "m", **changes: object) -> Again:
    """A picture to make again."""
    request = GenerationRequest(provider="p", model=model, prompt="a fox")
    return Again(request=request, origin="t1", canons={"mira": 2}, **changes)  # type: ignore[arg-type]


def recasting() -> Recasting:
    """The question, for two models."""
    return Recasting(
        lambda _provider, model: {"m": PRICED, "bare": BARE}.get(model), Projects()
    )


def test_nothing_is_said_before_the_pictures_were_looked_at() -> None:
    state = recasting()
    assert state.title == "Looking at the pictures…"
    assert (state.price, state.lines(), state.can_send) == ("", [], False)
    state.send()
    state.show_found(Found((), {"It was made with no character.": 2}))
    assert state.title == "None of these pictures can be made again like this."
    assert state.lines() == ["2 not: It was made with no character."]


def test_count_price_and_what_is_different_are_said_before() -> None:
    state = recasting()
    full = "M takes one reference, and it is in use."
    state.show_found(
        Found(
            (
                again(untold=("Mira",), left_out=(("Mira back", full),)),
                again(left_out=(("Mira face", full),)),
            ),
            {"Its model is not known here any more.": 1},
        )
    )
    assert state.title == "2 pictures are made again with the canon of now."
    assert state.price == "20 credits"
    assert state.lines() == [
        "The pictures you have stay as they are.",
        "What was written by hand of Mira stays; the references are new.",
        f"Not sent: Mira back, Mira face. {full}",
        "1 not: Its model is not known here any more.",
    ]
    state.show_found(Found((again(), again("bare"), again("gone"))))
    assert state.price == "10 credits, some at a price nobody knows"
    state.show_found(Found((again(),)))
    assert state.title == "1 picture is made again with the canon of now."


def test_one_yes_is_one_order() -> None:
    state = recasting()
    orders: list[tuple[Again, ...]] = []
    state.order_requested.connect(orders.append)
    found = Found((again(), again()))
    state.show_found(found)
    state.send()
    state.send()
    state.checkout.confirm()
    assert orders == [found.pictures]
    assert not state.can_send
    state.begin()
    assert (state.found, state.is_sent) == (None, False)


def test_a_limit_asks_first() -> None:
    state = recasting()
    orders: list[tuple[Again, ...]] = []
    state.order_requested.connect(orders.append)
    state.checkout.limits = (Money.of(15, "credits"),)
    state.show_found(Found((again(), again())))
    state.send()
    assert orders == []
    state.checkout.confirm()
    assert len(orders) == 1
