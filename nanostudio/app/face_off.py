"""The face-off being put together: who could take part, and what it would cost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from nanostudio.app.checkout import Checkout, Order
from nanostudio.app.draft import Draft, Wanted
from nanostudio.app.face_off_judging import Judging
from nanostudio.app.face_off_scores import Scores
from nanostudio.app.figures import money
from nanostudio.app.key_book import KeyBook
from nanostudio.app.model_choices import misfit
from nanostudio.app.projects import Projects
from nanostudio.app.tray_plan import small_copies
from nanostudio.app.words import filled, translate
from nanostudio.core import request as requests
from nanostudio.core.errors import Refused, StudioError
from nanostudio.core.geometry import tier
from nanostudio.core.money import Money, total
from nanostudio.core.naming import plain
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.core.trial import LEAST, MOST, Trial, entry
from nanostudio.core.web import is_public_url

_Key = tuple[str, str]  # provider id and model id
_LONGEST_PROMPT = 300  # characters of it that are shown

IsHosted = Callable[[str], bool]  # provider id


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrant:
    """A model that could take part. `note`: what it is asked otherwise than wished;
    `reason`: why it cannot, "" if it can."""

    provider: ProviderSpec
    model: ModelSpec
    request: GenerationRequest
    price: Money | None
    note: str = ""
    reason: str = ""

    @property
    def key(self) -> _Key:
        """What it is known by."""
        return self.provider.id, self.model.id

    @property
    def price_words(self) -> str:
        """What its picture costs, as far as anybody knows."""
        if self.price is None:
            return translate("models", "price not published")
        return money(self.price)

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        parts = (self.model.label, self.provider.label, self.price_words)
        return ", ".join(filter(None, (*parts, self.reason or self.note)))


class FaceOff(QObject):
    """State of the choice. Nothing can be sent before `attach`."""

    changed = Signal()  # who could, who is chosen, what stands against it
    order_requested = Signal(object)  # Order: the person said yes where it was asked
    sent = Signal()

    def __init__(
        self,
        draft: Draft,
        book: KeyBook,
        projects: Projects,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._book = draft, book
        self.checkout = Checkout(draft.model_row, projects, self)
        self.checkout.missing = lambda: draft.tray.missing
        self.checkout.small = lambda: small_copies(
            draft.tray.references, draft.tray.left_out()
        )
        self.judging = Judging(self)
        self.scores = Scores(draft, self)
        self.entrants: tuple[Entrant, ...] = ()
        self.refusal: StudioError | None = None  # why the last one was not sent
        self.is_sending = False
        self._problem: Refused | None = None
        self._chosen: set[_Key] = set()
        self._is_hosted: IsHosted | None = None
        self._is_open = False
        self.checkout.order_confirmed.connect(self._on_checkout_order_confirmed)
        for signal in (draft.changed, draft.providers_changed, book.changed):
            signal.connect(self._on_draft_changed)

    def attach(self, is_hosted: IsHosted) -> None:
        """From now on orders are taken; `is_hosted`: whether references of a provider
        that wants public addresses are hosted somewhere."""
        self._is_hosted = is_hosted
        self._on_draft_changed()

    def open(self) -> None:
        """Begin to follow the draft; its model takes part at first."""
        self._is_open = True
        if not self._chosen:
            self._chosen.add((self._draft.provider.id, self._draft.model.id))
        self._on_draft_changed()

    def close(self) -> None:
        """Let go what was asked about."""
        self._is_open = False
        self.checkout.drop()

    @property
    def chosen(self) -> tuple[Entrant, ...]:
        """Those that would be sent to."""
        return tuple(one for one in self.entrants if self.is_chosen(one))

    def is_chosen(self, entrant: Entrant) -> bool:
        """Whether it takes part; what does not fit never does."""
        return entrant.key in self._chosen and not entrant.reason

    def can_choose(self, entrant: Entrant) -> bool:
        """Whether its tick can be set or taken away."""
        has_room = len(self.chosen) < MOST or self.is_chosen(entrant)
        return not entrant.reason and has_room

    def choose(self, entrant: Entrant, *, is_in: bool) -> None:
        """Let a model take part, or not."""
        if is_in and self.can_choose(entrant):
            self._chosen.add(entrant.key)
        elif not is_in:
            self._chosen.discard(entrant.key)
        self.refusal = None
        self.checkout.drop()
        self.changed.emit()

    @property
    def asked(self) -> str:
        """What all of them are asked for, beside the prompt, in a line."""
        request = self._asked()
        ratio = request.aspect_ratio or translate("receipt", "Auto")
        parts = [ratio, request.resolution or ""]
        count, left_out = len(request.references), len(self._draft.tray.left_out())
        if count == 1:
            parts.append(translate("receipt", "1 reference"))
        elif count:
            parts.append(translate("receipt", "%n references", "", count))
        if left_out:
            words = self.tr("left out, because %1 does not take them: %2")
            parts.append(filled(words, self._draft.model.label, left_out))
        return "  ·  ".join(filter(None, parts))

    @property
    def prompt(self) -> str:
        """The prompt that is sent, in a line."""
        return plain(self._draft.request().prompt, _LONGEST_PROMPT)

    @property
    def prices(self) -> list[Money]:
        """What all of it costs, by unit, as far as prices are known."""
        return total([one.price for one in self.chosen if one.price is not None])

    @property
    def unpriced(self) -> int:
        """How many of them have no price."""
        return sum(one.price is None for one in self.chosen)

    @property
    def problem(self) -> StudioError | None:
        """What stands against sending, in words."""
        return self._problem or self.refusal

    @property
    def canons(self) -> dict[str, int]:
        """The canon version of each character that is sent: see Draft."""
        return self._draft.canons()

    @property
    def can_send(self) -> bool:
        """Whether there is an order to be made."""
        is_ready = self._is_hosted is not None and not self.is_sending
        is_enough = LEAST <= len(self.chosen) <= MOST
        return is_ready and self._problem is None and is_enough

    def send(self) -> None:
        """Order a picture of each; the checkout may ask first."""
        if self.can_send:
            self.refusal = None
            self.checkout.take(tuple(one.request for one in self.chosen))

    def refuse(self, error: StudioError) -> None:
        """Nothing was sent."""
        self.is_sending, self.refusal = False, error
        self.changed.emit()

    def accept(self, trial: Trial) -> None:
        """It was sent, and is to be judged."""
        self.is_sending = False
        self.judging.take(trial)
        self.changed.emit()
        self.sent.emit()

    def _on_checkout_order_confirmed(self, order: Order) -> None:
        if not self.is_sending:  # a second yes must not pay twice
            self.is_sending = True
            self.changed.emit()
            self.order_requested.emit(order)

    def _on_draft_changed(self) -> None:
        if self._is_open:
            self.checkout.drop()
            self._problem = next(self._problems(), None)
            self.entrants = tuple(self._entrants())
            self.changed.emit()

    def _problems(self) -> Iterator[Refused]:
        """What no model could be sent."""
        draft = self._draft
        yield from requests.problems(
            replace(
                draft.request(),
                references=(),
                aspect_ratio=None,
                resolution=None,
                format=None,
                n=1,
            ),
            draft.provider,
            draft.model,
        )
        yield from draft.wording_problems()
        if draft.combinations > 1:
            title = self.tr("The prompt makes %1 prompts, and a face-off takes one.")
            hint = self.tr("Take out alternatives, so that all get the same.")
            yield Refused(filled(title, draft.combinations), hint)
        if draft.tray.is_loading():
            title = self.tr("A reference is not ready yet.")
            yield Refused(title, self.tr("Try again in a moment."))

    def _entrants(self) -> Iterator[Entrant]:
        """Of providers with a key; the ones that need none after them."""
        usable = [row for row in self._draft.providers if self._book.has_key(row)]
        usable.sort(key=lambda row: not row.needs_key)
        asked = self._asked()
        for provider in usable:
            for model in provider.models:
                request = entry(asked, provider, model)
                yield Entrant(
                    provider=provider,
                    model=model,
                    request=request,
                    price=requests.estimate(request, model),
                    note=_note(asked, request),
                    reason=self._reason(request, provider, model),
                )

    def _asked(self) -> GenerationRequest:
        """The draft with its wishes, whether its own model can meet them or not."""
        wanted = self._draft.wanted
        return replace(
            self._draft.request(),
            aspect_ratio=wanted.aspect_ratio,
            resolution=wanted.resolution or self._draft.resolution,
            format=wanted.format,
        )

    def _reason(
        self, request: GenerationRequest, provider: ProviderSpec, model: ModelSpec
    ) -> str:
        wanted = Wanted(
            aspect_ratio=request.aspect_ratio,
            roles=tuple(one.role for one in request.references),
        )
        if words := misfit(model, wanted):
            return words
        if model.references_travel is Travel.PUBLIC_URL:
            is_hosted = self._is_hosted is not None and self._is_hosted(provider.id)
            is_public = [is_public_url(one.url or "") for one in request.references]
            if not all(is_public) and not is_hosted:
                return translate("face_off", "takes public addresses only")
        found = requests.problems(request, provider, model)
        # What stands against all of them is said once.
        return found[0].title if found and self._problem is None else ""


def _note(asked: GenerationRequest, request: GenerationRequest) -> str:
    parts = []
    wish, given = tier(asked.resolution or ""), tier(request.resolution or "")
    if wish and not given:
        parts.append(translate("face_off", "no choice of resolution"))
    elif wish and wish != given:
        parts.append(filled(translate("face_off", "at %1: has no %2"), given, wish))
    if asked.format != request.format:
        words = translate("models", "gives no choice of %1")
        parts.append(filled(words, (asked.format or "").upper()))
    return "  ·  ".join(parts)
