"""Between a composed order and the engine: what the person wanted to be asked first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nanostudio.app.projects import Projects
from nanostudio.app.words import filled, translate
from nanostudio.core.money import Money, total
from nanostudio.core.request import GenerationRequest, estimate
from nanostudio.core.spec import ModelSpec

# Never empty; of one provider, but for a face-off.
Order = tuple[GenerationRequest, ...]
FindModel = Callable[[str, str], ModelSpec | None]  # provider id, model id
Place = Callable[[Order], None]
_Names = tuple[str, ...]


class Why(StrEnum):
    """What an order is held for."""

    LIMIT = "limit"  # it costs more than the person wanted to spend unasked
    BUDGET = "budget"  # the project's budget does not hold it: it cannot be sent
    NO_PRICE = "no price"  # nobody knows what it costs, and there is a budget
    MISSING = "missing"  # references it should have are not in the library any more
    SMALL = "small"  # of references it has only small copies


@dataclass(frozen=True, slots=True)
class Question:
    """An order held back, in words. `can_confirm`: whether a yes sends it."""

    why: Why
    title: str
    hint: str = ""

    @property
    def can_confirm(self) -> bool:
        """No yes can send what a budget does not hold."""
        return self.why is not Why.BUDGET


class Checkout(QObject):
    """Lets orders through, or asks. One order is held at a time; the next replaces it.

    `limits`: one for each unit; an order over it is asked about first. `missing`: the
    names of references that the draft should have, and has not; `small`: of those it
    has as small copies alone."""

    order_confirmed = Signal(object)  # Order
    question_raised = Signal(object)  # Question
    question_settled = Signal()

    def __init__(
        self, find_model: FindModel, projects: Projects, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find_model = find_model
        self._projects = projects
        self._held: _Held | None = None
        self._accepted: dict[Why, _Names] = {}  # what is amiss, and may be
        self.limits: tuple[Money, ...] = ()
        self.missing: Callable[[], _Names] = tuple
        self.small: Callable[[], _Names] = tuple

    def take(self, order: Order, place: Place | None = None) -> None:
        """Hand on an order, at once or after a yes. `place` gets one that is not the
        draft's, in place of `order_confirmed`."""
        amiss = self._amiss() if place is None else {}
        question = self._question(order, amiss)
        if question is None:
            self.drop()
            self._send(order, place)
        else:
            self._held = (question, order, place) if question.can_confirm else None
            self.question_raised.emit(question)

    def confirm(self) -> None:
        """Send the order that is held; nothing held is no error."""
        held, self._held = self._held, None
        self.question_settled.emit()
        if held is None:
            return
        question, order, place = held
        if question.why in (Why.MISSING, Why.SMALL):
            self._accepted[question.why] = self._amiss()[question.why]
            self.take(order, place)  # what it costs was not asked yet
        else:
            self._send(order, place)

    def drop(self) -> None:
        """Forget the order that is held."""
        self._held = None
        self.question_settled.emit()

    def _send(self, order: Order, place: Place | None) -> None:
        if place is None:
            self.order_confirmed.emit(order)
        else:
            place(order)

    def _amiss(self) -> dict[Why, _Names]:
        return {Why.MISSING: self.missing(), Why.SMALL: self.small()}

    def _question(self, order: Order, amiss: Mapping[Why, _Names]) -> Question | None:
        prices = [self._price(request) for request in order]
        known = total([price for price in prices if price is not None])
        for price in known:
            if over := self._over_budget(price):
                return over
        for why, names in amiss.items():
            if names and names != self._accepted.get(why):
                return _without(names) if why is Why.MISSING else _with_small(names)
        if None in prices and self._projects.standing.budgets:
            return Question(
                Why.NO_PRICE,
                self.tr("Nobody knows what this will cost."),
                self.tr("This model has no price, so no budget can hold it back."),
            )
        return self._over_limit(known)

    def _over_budget(self, price: Money) -> Question | None:
        budget = self._projects.budget(price.unit)
        if budget is None or price.micro <= budget.left.micro:
            return None
        left = Money(max(0, budget.left.micro), price.unit)
        words = self.tr("This costs %1; the budget of this project has %2 left.")
        hint = self.tr("Nothing was sent. Ask for less, or raise the budget.")
        return Question(Why.BUDGET, filled(words, price, left), hint)

    def _over_limit(self, prices: Sequence[Money]) -> Question | None:
        for limit in self.limits:
            for price in prices:
                if price.unit == limit.unit and price.micro > limit.micro:
                    words = self.tr("This costs %1. Generate?")
                    hint = self.tr("You wanted to be asked above %1.")
                    return Question(
                        Why.LIMIT, filled(words, price), filled(hint, limit)
                    )
        return None

    def _price(self, request: GenerationRequest) -> Money | None:
        model = self._find_model(request.provider, request.model)
        return estimate(request, model) if model else None


_Held = tuple[Question, Order, Place | None]


def _without(missing: _Names) -> Question:
    words = translate("Checkout", "Generate without %1?")
    hint = translate("Checkout", "The library does not have it any more; add it again.")
    return Question(Why.MISSING, filled(words, _listed(missing)), hint)


def _with_small(small: _Names) -> Question:
    words = translate("Checkout", "Generate with a small copy of %1?")
    hint = translate("Checkout", "The picture itself is not here; add it again.")
    return Question(Why.SMALL, filled(words, _listed(small)), hint)


def _listed(names: _Names) -> str:
    return ", ".join(f"“{name}”" for name in names)
