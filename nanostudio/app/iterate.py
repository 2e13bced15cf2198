"""Going on from a picture: the same again, a remix, a branch, or another model."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, Signal

from nanostudio.app.adapted_words import adapted_choice
from nanostudio.app.draft import Draft
from nanostudio.app.messages import Messages
from nanostudio.app.model_choices import ProviderHead, Row
from nanostudio.app.tiles import Tile
from nanostudio.app.tray import LibraryPicture
from nanostudio.app.words import filled, translate
from nanostudio.core.adapting import adapt
from nanostudio.core.errors import Refused
from nanostudio.core.request import GenerationRequest, check
from nanostudio.core.spec import ProviderSpec

_ONE_PRESS_S = 0.5  # a second press sooner than that was not meant

# Orders a request once its references are there: request, id of the task it is from.
OrderAs = Callable[[GenerationRequest, str], None]


class Iterate(QObject):
    """What a tile is begun again from. Orders go the way all orders go."""

    prompt_requested = Signal()  # the draft waits for words

    def __init__(
        self,
        draft: Draft,
        providers: Mapping[str, ProviderSpec],
        messages: Messages,
        *,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._draft = draft
        self._providers = providers
        self._messages = messages
        self._now_s = now_s
        self._order_as: OrderAs | None = None
        self._last: tuple[GenerationRequest, float] | None = None

    def attach(self, order_as: OrderAs) -> None:
        """From now on pictures can be ordered."""
        self._order_as = order_as

    def same_again(self, tile: Tile) -> None:
        """Order what a task asked for once more."""
        self._order(tile.task.request, tile.task_id)

    def send_to(self, tile: Tile, provider_id: str, model_id: str) -> None:
        """Order what a task asked for from another model, as near as it comes."""
        provider = self._providers.get(provider_id)
        model = provider.model(model_id) if provider else None
        if model is not None:
            made = adapt(tile.task.request, provider_id, model)
            self._order(made.request, tile.task_id)

    def remix(self, tile: Tile) -> None:
        """Take over settings, words and references, with the picture before them."""
        picture = picture_of(tile)
        if picture is not None:
            self._draft.reuse(tile.task.request, tile.task_id)
            first = next(iter(self._draft.tray.references), None)
            self._begin(tile, picture, None if first is None else first.token)

    def branch(self, tile: Tile) -> None:
        """Go on from the picture: its settings, it alone as reference, and no words."""
        picture = picture_of(tile)
        if picture is not None:
            bare = replace(tile.task.request, prompt="", references=())
            self._draft.reuse(bare, tile.task_id)
            self._begin(tile, picture)

    def offers(
        self, tile: Tile, has_key: Callable[[ProviderSpec], bool]
    ) -> tuple[Row, ...]:
        """Every other model with what it would make of the tile's request, those with
        a key first."""
        rows = self._providers.values()
        usable = [row for row in rows if has_key(row)]
        without = [row for row in rows if not has_key(row)]
        found: list[Row] = []
        for provider in (*usable, *without):
            head = ProviderHead(
                provider=provider,
                has_key=provider in usable,
                is_first_without=provider is next(iter(without), None),
            )
            choices = _choices(tile.task.request, head)
            found += [head, *choices] if choices else []
        return tuple(found)

    def _begin(
        self, tile: Tile, picture: LibraryPicture, before: int | None = None
    ) -> None:
        self._draft.tray.offer([picture], before)
        self._draft.origin_id = tile.task_id  # it was empty for a moment
        self.prompt_requested.emit()

    def _order(self, request: GenerationRequest, origin_id: str) -> None:
        if self._order_as is None or self._is_double(request):
            return
        try:
            self._check(request)
        except Refused as error:
            self._messages.report(error)
        else:
            self._last = (request, self._now_s())
            self._order_as(request, origin_id)

    def _check(self, request: GenerationRequest) -> None:
        provider = self._providers.get(request.provider)
        if provider is None:
            words = translate("Iterate", "There is no provider “%1” any more.")
            raise Refused(filled(words, request.provider))
        check(request, provider)

    def _is_double(self, request: GenerationRequest) -> bool:
        if self._last is None or self._last[0] != request:
            return False
        return self._now_s() - self._last[1] < _ONE_PRESS_S


def picture_of(tile: Tile) -> LibraryPicture | None:
    """A tile's picture as a reference; None where it has none."""
    output = tile.output
    if output is None:
        return None
    name = PurePosixPath(output.path).stem
    return LibraryPicture(sha256=output.sha256, path=output.path, name=name)


def _choices(request: GenerationRequest, head: ProviderHead) -> Sequence[Row]:
    own = (request.provider, request.model)
    return [
        adapted_choice(request, head.provider, model, has_key=head.has_key)
        for model in head.provider.models
        if (head.provider.id, model.id) != own
    ]
