"""What an order is held for, and what lets it through."""

import pytest

from nanostudio.app.checkout import Checkout, Order, Question, Why
from nanostudio.app.projects import Projects
from nanostudio.core.money import Money
from nanostudio.core.project import Budget, Project
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec
from nanostudio.store.projects import Standing

PRICED = ModelSpec(
    id="m", label="M", aspect_ratios=(), prices={"": Money.of(10, "credits")}
)
UNPRICED = ModelSpec(id="free", label="Free", aspect_ratios=())
MODELS = {"m": PRICED, "free": UNPRICED}


def credits(amount: int) -> Money:
    return Money.of(amount, "credits")


def order(model: str = "m", n: int = 4) -> Order:
    return (GenerationRequest(provider="p", model=model, prompt="a fox", n=n),)


class Till:
    """A checkout, and what came out of it."""

    def __init__(self) -> None:
        self.projects = Projects()
        self.checkout = Checkout(lambda _, model: MODELS.get(model), self.projects)
        self.sent: list[Order] = []
        self.asked: list[Question] = []
        self.settled = 0
        self.checkout.order_confirmed.connect(self.sent.append)
        self.checkout.question_raised.connect(self.asked.append)
        self.checkout.question_settled.connect(self._settle)

    def _settle(self) -> None:
        self.settled += 1

    def allow(self, limit: int, *, spent: int = 0, reserved: int = 0) -> None:
        budget = Budget(
            limit=credits(limit), spent=credits(spent), reserved=credits(reserved)
        )
        self.projects.standing = Standing((Project(),), Project(), (budget,))


@pytest.fixture
def till() -> Till:
    return Till()


def test_without_limits_and_budgets_nothing_is_asked(till: Till) -> None:
    till.checkout.take(order())
    till.checkout.take(order("free"))
    assert till.sent == [order(), order("free")]
    assert till.asked == []


@pytest.mark.parametrize(("limit", "is_asked"), [(39, True), (40, False)])
def test_an_order_over_the_limit_is_asked_about(
    till: Till, limit: int, is_asked: bool
) -> None:
    till.checkout.limits = (Money.of("0.01", "USD"), credits(limit))
    till.checkout.take(order())
    assert [question.why for question in till.asked] == [Why.LIMIT] * is_asked
    assert till.sent == [order()] * (not is_asked)


def test_the_sum_of_several_requests_counts(till: Till) -> None:
    till.checkout.limits = (credits(50),)
    till.checkout.take(order() + order(n=2))
    assert till.asked[0].title == "This costs 60 credits. Generate?"
    assert till.asked[0].hint == "You wanted to be asked above 50 credits."


def test_a_yes_sends_it_once(till: Till) -> None:
    till.checkout.limits = (credits(1),)
    till.checkout.take(order())
    till.checkout.confirm()
    till.checkout.confirm()
    assert till.sent == [order()]


def test_a_no_forgets_it(till: Till) -> None:
    till.checkout.limits = (credits(1),)
    till.checkout.take(order())
    till.checkout.drop()
    till.checkout.confirm()
    assert till.sent == []
    assert till.settled == 2


def test_the_next_order_replaces_the_one_that_is_held(till: Till) -> None:
    till.checkout.limits = (credits(1),)
    till.checkout.take(order(n=2))
    till.checkout.take(order(n=3))
    till.checkout.confirm()
    assert till.sent == [order(n=3)]


@pytest.mark.parametrize(("limit", "fits"), [(70, True), (69, False)])
def test_what_the_budget_does_not_hold_cannot_be_sent(
    till: Till, limit: int, fits: bool
) -> None:
    till.allow(limit, spent=10, reserved=20)
    till.checkout.take(order())
    assert till.sent == [order()] * fits
    if not fits:
        [question] = till.asked
        assert question.why is Why.BUDGET
        assert "has 39 credits left" in question.title
        till.checkout.confirm()
        assert till.sent == []


def test_an_unknown_price_is_asked_about_where_there_is_a_budget(till: Till) -> None:
    till.allow(100)
    till.checkout.take(order("free"))
    assert [question.why for question in till.asked] == [Why.NO_PRICE]
    till.checkout.confirm()
    assert till.sent == [order("free")]


def test_a_model_nobody_knows_has_no_price(till: Till) -> None:
    till.checkout.limits = (credits(1),)
    till.checkout.take(order("gone"))
    assert till.sent == [order("gone")]


def test_an_order_goes_the_way_it_came_with(till: Till) -> None:
    placed: list[Order] = []
    till.checkout.limits = (credits(20),)
    till.checkout.take(order(n=1), placed.append)
    assert placed == [order(n=1)]
    till.checkout.take(order(), placed.append)
    assert till.asked[0].why is Why.LIMIT
    till.checkout.confirm()
    till.checkout.confirm()
    assert placed == [order(n=1), order()]
    assert till.sent == []


def test_a_missing_reference_is_asked_about_once(till: Till) -> None:
    missing = ("Mira", "coat")
    till.checkout.missing = lambda: missing
    till.checkout.limits = (credits(20),)
    till.checkout.take(order())
    assert till.asked[0].why is Why.MISSING
    assert till.asked[0].title == "Generate without “Mira”, “coat”?"
    till.checkout.confirm()
    assert till.sent == []  # what it costs is asked for itself
    assert till.asked[1].why is Why.LIMIT
    till.checkout.confirm()
    assert till.sent == [order()]
    till.checkout.take(order(n=1))
    assert till.sent == [order(), order(n=1)]
    till.checkout.take(order(n=2), till.sent.append)  # not the draft's order
    missing = ("hat",)
    till.checkout.take(order(n=1))
    assert [question.why for question in till.asked[2:]] == [Why.MISSING]


def test_small_copies_are_asked_about_after_what_is_missing(till: Till) -> None:
    till.checkout.missing = lambda: ("Mira",)
    till.checkout.small = lambda: ("coat",)
    till.checkout.take(order())
    till.checkout.confirm()
    assert [one.why for one in till.asked] == [Why.MISSING, Why.SMALL]
    assert till.asked[1].title == "Generate with a small copy of “coat”?"
    assert till.sent == []
    till.checkout.confirm()
    till.checkout.take(order(n=1))
    assert till.sent == [order(), order(n=1)]
    till.checkout.small = lambda: ("coat", "hat")
    till.checkout.take(order())
    assert [one.why for one in till.asked[2:]] == [Why.SMALL]


def test_a_declined_order_is_asked_about_again(till: Till) -> None:
    till.checkout.missing = lambda: ("Mira",)
    till.checkout.take(order())
    till.checkout.drop()
    till.checkout.confirm()
    till.checkout.take(order())
    assert len(till.asked) == 2
    assert till.sent == []
