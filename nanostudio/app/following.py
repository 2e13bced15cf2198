"""Keeps a prompt meaning the same pictures while the tray changes."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from nanostudio.app.references import Tray
from nanostudio.core.mention_rewriting import renumbered

_MOST_KEPT = 20  # removals that can be undone word by word


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything typed that may hold mentions."""

    prompt: str
    values: Mapping[str, str]
    others: tuple[str, ...] = ()  # parts of the prompt, to be found there again


@dataclass(frozen=True, slots=True)
class _Removal:
    """What the texts were with the slots of `tokens`, and became without some."""

    tokens: list[int]
    before: Texts
    after: Texts


class Following:
    """Rewrites the mentions when slots are moved, named or go."""

    def __init__(
        self, tray: Tray, read: Callable[[], Texts], write: Callable[[Texts], None]
    ) -> None:
        self._tray = tray
        self._read, self._write = read, write
        self._removals: deque[_Removal] = deque(maxlen=_MOST_KEPT)
        self._is_paused = False
        self._tokens, self._names = self._now()
        tray.changed.connect(self._on_tray_changed)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """For a change of texts and tray together, which fit each other already."""
        self._is_paused = True
        try:
            yield
        finally:
            self._is_paused = False
            self._tokens, self._names = self._now()

    def _now(self) -> tuple[list[int], list[str]]:
        slots = self._tray.references
        return [slot.token for slot in slots], [slot.name for slot in slots]

    def _on_tray_changed(self) -> None:
        tokens, names = self._now()
        if self._is_paused or (tokens, names) == (self._tokens, self._names):
            return
        texts = self._read()
        before = self._tokens
        changed = self._undone(tokens, texts) or self._followed(texts, tokens, names)
        self._tokens, self._names = tokens, names
        if changed == texts:
            return
        if not set(before) <= set(tokens):
            self._removals.append(_Removal(before, texts, changed))
        self._write(changed)

    def _undone(self, tokens: list[int], texts: Texts) -> Texts | None:
        """The texts as they were before a removal that is undone; None when it is
        none, or the person has typed since."""
        for removal in reversed(self._removals):
            if removal.tokens == tokens and removal.after == texts:
                return removal.before
        return None

    def _followed(
        self, texts: Texts, tokens: Sequence[int], names: Sequence[str]
    ) -> Texts:
        where = {token: index for index, token in enumerate(tokens)}
        place = [where.get(token) for token in self._tokens]

        def follow(text: str) -> str:
            return renumbered(text, self._names, names, place)

        values = {name: follow(value) for name, value in texts.values.items()}
        others = tuple(map(follow, texts.others))
        return Texts(follow(texts.prompt), values, others)
