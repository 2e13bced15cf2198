"""Pictures about to be made again with their characters as they are now, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Checkout, FindModel, Order
from nanostudio.app.figures import money
from nanostudio.app.projects import Projects
from nanostudio.app.words import filled
from nanostudio.core.money import Money, total
from nanostudio.core.request import GenerationRequest, estimate

_NAMED = 4  # reasons and names that are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """A picture that can be made again. `origin`: the task that made it; `paths`: where
    its references lie, by SHA-256."""

    request: GenerationRequest
    origin: str
    canons: Mapping[str, int]
    left_out: tuple[tuple[str, str], ...] = ()  # what is called so, and why
    untold: tuple[str, ...] = ()  # characters whose words were changed by hand
    paths: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """What came of the pictures. `refused`: how many cannot be, by the reason."""

    pictures: tuple[Again, ...] = ()
    refused: Mapping[str, int] = field(default_factory=dict)


class Recasting(QObject):
    """State of the question. The order has a checkout of its own, so that what it asks
    stands where the person is; nothing is sent before that is settled."""

    changed = Signal()
    order_requested = Signal(object)  # tuple[Again, ...]: the person said yes
    ordered = Signal()  # it is on its way

    def __init__(
        self,
        find_model: FindModel,
        projects: Projects,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_model = find_model
        self.checkout = Checkout(find_model, projects, self)
        self.found: Found | None = None  # None while it is looked
        self.is_sent = False
        self.checkout.order_confirmed.connect(self._on_checkout_order_confirmed)

    def begin(self) -> None:
        """Pictures are looked at."""
        self.found, self.is_sent = None, False
        self.checkout.drop()
        self.changed.emit()

    def show_found(self, found: Found) -> None:
        """They were looked at."""
        self.found = found
        self.changed.emit()

    @property
    def count(self) -> int:
        """How many pictures would be ordered."""
        return len(self.found.pictures) if self.found else 0

    @property
    def can_send(self) -> bool:
        """Whether there is something to order, and it was not ordered yet."""
        return self.count > 0 and not self.is_sent

    @property
    def title(self) -> str:
        """What would happen."""
        if self.found is None:
            return self.tr("Looking at the pictures…")
        if self.count == 0:
            return self.tr("None of these pictures can be made again like this.")
        if self.count == 1:
            return self.tr("1 picture is made again with the canon of now.")
        return self.tr(
            "%n pictures are made again with the canon of now.", "", self.count
        )

    @property
    def price(self) -> str:
        """What all of it costs; "" while that is not known."""
        if not self.count:
            return ""
        prices = [self._price(one.request) for one in self._pictures]
        parts = [money(one) for one in total([price for price in prices if price])]
        if None in prices:
            parts.append(self.tr("some at a price nobody knows"))
        return ", ".join(parts)

    def lines(self) -> list[str]:
        """What is to be known before: what stays, what is left out, what cannot be."""
        return list(self._lines()) if self.found else []

    def send(self) -> None:
        """Order all of it; the checkout may ask first."""
        if self.can_send:
            self.checkout.take(tuple(one.request for one in self._pictures))

    @property
    def _pictures(self) -> tuple[Again, ...]:
        return self.found.pictures if self.found else ()

    def _lines(self) -> Iterator[str]:
        if self.count:
            yield self.tr("The pictures you have stay as they are.")
        untold = sorted({name for one in self._pictures for name in one.untold})
        if untold:
            words = self.tr(
                "What was written by hand of %1 stays; the references are new."
            )
            yield filled(words, ", ".join(untold))
        left_out = {one for picture in self._pictures for one in picture.left_out}
        for reason in sorted({why for _, why in left_out})[:_NAMED]:
            names = sorted(name for name, why in left_out if why == reason)
            words = self.tr("Not sent: %1. %2")
            yield filled(words, ", ".join(names), reason)
        refused = self.found.refused if self.found else {}
        for reason, count in list(refused.items())[:_NAMED]:
            yield filled(self.tr("%1 not: %2"), count, reason)

    def _price(self, request: GenerationRequest) -> Money | None:
        model = self._find_model(request.provider, request.model)
        return estimate(request, model) if model else None

    def _on_checkout_order_confirmed(self, _order: Order) -> None:
        if not self.is_sent:  # a second yes must not pay twice
            self.is_sent = True
            self.order_requested.emit(self._pictures)
            self.changed.emit()
            self.ordered.emit()
