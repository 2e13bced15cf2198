"""Two to four pictures that are compared: how, which pair of them, and who wins."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import combinations

from PySide6.QtCore import QObject, Signal

from nanostudio.app.compare_turns import Side, Turns
from nanostudio.app.tiles import Tile
from nanostudio.app.viewer import Viewer, viewed
from nanostudio.app.words import filled, percent, translate
from nanostudio.core.geometry import Size

LEAST, MOST = 2, 4  # pictures
GAINS = (1, 2, 4, 8, 16)  # times a difference is made larger

Pair = tuple[int, int]


class Mode(StrEnum):
    """How pictures are shown together."""

    SIDE = "side"
    SLIDER = "slider"
    OVERLAY = "overlay"
    DIFFERENCE = "difference"

    @property
    def is_of_pair(self) -> bool:
        """Whether it shows two of them, one upon the other."""
        return self is not Mode.SIDE


def mode_words(mode: Mode) -> str:
    """A mode as its button names it."""
    return {
        Mode.SIDE: translate("compare", "Side by side"),
        Mode.SLIDER: translate("compare", "Slider"),
        Mode.OVERLAY: translate("compare", "Overlay"),
        Mode.DIFFERENCE: translate("compare", "Difference"),
    }[mode]


class Comparison(QObject):
    """What is compared. Its viewers fetch the pixels, one for each picture.

    `amount` is 0..1: where the slider stands, how much of the second picture covers
    the first, or which of GAINS is taken."""

    opened = Signal()  # other pictures
    changed = Signal()  # the mode, the pair or the amount
    pixels_changed = Signal()
    winner_changed = Signal()
    winner_picked = Signal(str, object)  # tile id, tuple[str, ...]: ids of the others
    winner_undone = Signal(str)  # tile id: it was the winner
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns = Turns()
        self.viewers: tuple[Viewer, ...] = tuple(
            Side(self._turns, self) for _ in range(MOST)
        )
        for viewer in self.viewers:
            viewer.pixels_changed.connect(self.pixels_changed)
        self._tiles: tuple[Tile, ...] = ()
        self._mode, self._pair = Mode.SIDE, 0
        self._winner: int | None = None
        self._amounts: dict[Mode, float] = {}

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The pictures, in the order they are numbered from 1."""
        return self._tiles

    @property
    def mode(self) -> Mode:
        """How they are shown."""
        return self._mode

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Every two of them, by their places from 0."""
        return tuple(combinations(range(len(self._tiles)), 2))

    @property
    def pair(self) -> Pair:
        """The two that are shown one upon the other."""
        return self.pairs[self._pair]

    @property
    def shown(self) -> tuple[int, ...]:
        """The places of the pictures that can be seen now."""
        if not self._tiles:
            return ()
        return self.pair if self._mode.is_of_pair else tuple(range(len(self._tiles)))

    @property
    def winner(self) -> int | None:
        """The place of the one that was picked."""
        return self._winner

    @property
    def amount(self) -> float:
        """Of the mode of now."""
        return self._amounts.get(self._mode, 0.5)

    @property
    def gain(self) -> int:
        """How many times a difference is made larger."""
        return GAINS[round(self.amount * (len(GAINS) - 1))]

    @property
    def amount_words(self) -> str:
        """The amount as it is shown; "" where there is none."""
        match self._mode:
            case Mode.SIDE:
                return ""
            case Mode.DIFFERENCE:
                return filled(translate("compare", "× %1"), self.gain)  # noqa: RUF001
        return percent(self.amount)

    def size(self, place: int) -> Size:
        """Of a picture as it is on the disk now, in pixels."""
        viewer = self.viewers[place]
        found, shown = viewer.best(), viewer.current
        if found is not None:
            return found.whole
        return Size(1, 1) if shown is None else Size(shown.width, shown.height)

    @property
    def is_fitted(self) -> bool:
        """Whether the second of the pair had to be fitted to the first one's frame."""
        first, second = self.pair
        return self._mode.is_of_pair and self.size(first) != self.size(second)

    @property
    def is_sharp(self) -> bool:
        """Whether all that is shown is as sharp as it can be, or never will be."""
        viewers = [self.viewers[place] for place in self.shown]
        return all(one.is_sharp or one.problem is not None for one in viewers)

    def open(self, tiles: Sequence[Tile]) -> None:
        """Compare pictures, side by side first; raises ValueError when they are not
        LEAST to MOST tiles with pictures."""
        if not LEAST <= len(tiles) <= MOST:
            raise ValueError(f"{len(tiles)} pictures cannot be compared")
        self._turns.begin_anew()
        self._tiles = tuple(tiles)
        self._mode, self._pair, self._winner = Mode.SIDE, 0, None
        self._amounts = {Mode.DIFFERENCE: 0.0}
        for viewer, tile in zip(self.viewers, tiles, strict=False):
            viewer.open([viewed(tile)])
        for viewer in self.viewers[len(tiles) :]:
            viewer.open([])
        self.opened.emit()

    def close(self) -> None:
        """Compare nothing, and forget all pixels."""
        if not self._tiles:
            return
        self._tiles, self._winner = (), None
        for viewer in self.viewers:
            viewer.close()
        self.closed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Show them otherwise."""
        if mode is not self._mode:
            self._mode = mode
            self.changed.emit()

    def cycle_mode(self) -> None:
        """The next way to show them."""
        modes = list(Mode)
        self.set_mode(modes[(modes.index(self._mode) + 1) % len(modes)])

    def set_pair(self, at: int) -> None:
        """Show another two of them; `at` is a place in `pairs`."""
        if at != self._pair and 0 <= at < len(self.pairs):
            self._pair = at
            self.changed.emit()

    def step_pair(self, by: int) -> None:
        """The next two, or those before; nothing while all are shown."""
        if self._mode.is_of_pair:
            self.set_pair((self._pair + by) % len(self.pairs))

    def set_amount(self, amount: float) -> None:
        """Move the slider, blend otherwise, or make differences larger."""
        amount = max(0.0, min(amount, 1.0))
        if self._mode.is_of_pair and amount != self.amount:
            self._amounts[self._mode] = amount
            self.changed.emit()

    def step_amount(self, by: int) -> None:
        """By as much as can be seen well."""
        is_gain = self._mode is Mode.DIFFERENCE
        step = 1 / (len(GAINS) - 1) if is_gain else 0.05
        self.set_amount(round(self.amount / step + by) * step)

    def blink(self) -> None:
        """Show the other one of the pair alone, in the place of this one."""
        self.set_mode(Mode.OVERLAY)
        self.set_amount(0.0 if self.amount >= 0.5 else 1.0)

    def pick(self, place: int) -> None:
        """The picture at `place` is the winner; picked again, it is not any more."""
        if not 0 <= place < len(self._tiles):
            return
        before = self._winner
        self._winner = None if place == before else place
        ids = [tile.id for tile in self._tiles]
        if before is not None:
            self.winner_undone.emit(ids[before])
        if self._winner is not None:
            others = (one for one in ids if one != ids[place])
            self.winner_picked.emit(ids[place], tuple(others))
        self.winner_changed.emit()
