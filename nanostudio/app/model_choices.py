"""The models there are to choose from, grouped by provider, searched, and held against
what is wished: those that can be used first."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from nanostudio.app.draft import Wanted
from nanostudio.app.figures import money
from nanostudio.app.words import filled, translate
from nanostudio.core import geometry
from nanostudio.core.spec import ModelSpec, ProviderSpec

ChoiceRole = Qt.ItemDataRole.UserRole + 1  # the row's ModelChoice or ProviderHead
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderHead:
    """Stands over a provider's models. Without a key it can be chosen: to add one.

    `is_first_without`: those below need a key first."""

    provider: ProviderSpec
    has_key: bool
    is_first_without: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """A model in words; `misfit` says what of the wishes it cannot meet."""

    provider: ProviderSpec
    model: ModelSpec
    has_key: bool
    price: str
    detail: str
    misfit: str = ""
    haystack: tuple[str, ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        """("Nano Banana 2  ·  Monet")."""
        return name_words(self.provider, self.model)


Row = ProviderHead | ModelChoice


class ModelChoices(QAbstractListModel):
    """Rows of the models that match the words that are searched for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._needles: tuple[str, ...] = ()

    def offer(
        self,
        providers: Sequence[ProviderSpec],
        has_key: Callable[[ProviderSpec], bool],
        wanted: Wanted,
    ) -> None:
        """Take these models, held against what is wished."""
        self._all = list(_rows(providers, has_key, wanted))
        self._refresh()

    def take(self, rows: Sequence[Row]) -> None:
        """Take these rows as they are."""
        self._all = list(rows)
        self._refresh()

    def search(self, text: str) -> None:
        """Show the models in which every word is found; of "" all."""
        self._needles = tuple(text.casefold().split())
        self._refresh()

    def row(self, at: int) -> Row:
        """The row at a place. Raises IndexError."""
        return self._rows[at]

    def place_of(self, provider_id: str, model_id: str) -> int:
        """Where a model stands; else the first model; -1 when there is none."""
        found = -1
        for at, row in enumerate(self._rows):
            if isinstance(row, ModelChoice):
                found = at if found < 0 else found
                if (row.provider.id, row.model.id) == (provider_id, model_id):
                    return at
        return found

    def next_place(self, at: int, step: int) -> int:
        """The next row that can be chosen, `step` rows on; `at` itself at the end."""
        to, one = at, 1 if step > 0 else -1
        left = abs(step)
        place = at + one
        while 0 <= place < len(self._rows) and left:
            if is_choosable(self._rows[place]):
                to, left = place, left - 1
            place += one
        return to

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ChoiceRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name if isinstance(row, ModelChoice) else row.provider.label
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(row)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if is_choosable(self._rows[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _refresh(self) -> None:
        self.beginResetModel()
        self._rows = list(_matching(self._all, self._needles))
        self.endResetModel()


def choice_of(
    provider: ProviderSpec, model: ModelSpec, *, has_key: bool
) -> ModelChoice:
    """A model in words, held against no wishes."""
    return _choice(provider, model, Wanted(), has_key=has_key)


def is_choosable(row: Row) -> bool:
    """A model always, so that one can look at what it offers; a provider to give it a
    key."""
    return isinstance(row, ModelChoice) or not row.has_key


def name_words(provider: ProviderSpec, model: ModelSpec) -> str:
    """A model as the closed picker names it."""
    return f"{model.label}  ·  {provider.label}"


def spoken(row: Row) -> str:
    """A row for a screen reader."""
    if isinstance(row, ProviderHead):
        words = translate("models", "%1 has no key: add one")
        return row.provider.label if row.has_key else filled(words, row.provider.label)
    no_key = "" if row.has_key else translate("models", "needs a key")
    parts = (row.model.label, row.provider.label, row.price, no_key, row.misfit)
    return ", ".join([*filter(None, parts), row.detail])


def misfit(model: ModelSpec, wanted: Wanted) -> str:
    """What the model cannot do of what is wished, the dearest loss first; "" if all."""
    return next(_misfits(model, wanted), "")


def _misfits(model: ModelSpec, wanted: Wanted) -> Iterator[str]:
    count, most = len(wanted.roles), model.max_references
    if count > most == 0:
        yield translate("models", "takes no references")
    elif count > most:
        yield filled(translate("models", "takes %1 references, not %2"), most, count)
    for role, cap in model.role_caps.items():
        if wanted.roles.count(role) > cap:
            words = translate("models", "takes %1 of role %2")
            yield filled(words, cap, role)
    ratio = wanted.aspect_ratio
    if ratio is not None and ratio not in model.aspect_ratios:
        yield filled(translate("models", "cannot draw %1"), ratio)
    tier = geometry.tier(wanted.resolution or "")
    if tier and tier not in map(geometry.tier, model.resolutions):
        yield filled(translate("models", "has no %1"), tier)
    if wanted.format is not None and wanted.format not in model.formats:
        words = translate("models", "gives no choice of %1")
        yield filled(words, wanted.format.upper())


def _rows(
    providers: Sequence[ProviderSpec],
    has_key: Callable[[ProviderSpec], bool],
    wanted: Wanted,
) -> Iterator[Row]:
    """Those with a key first, the ones that need none after them, then the others."""
    usable = [row for row in providers if has_key(row)]
    usable.sort(key=lambda row: not row.needs_key)
    without = [row for row in providers if not has_key(row)]
    for provider in (*usable, *without):
        can_use = provider in usable
        yield ProviderHead(
            provider=provider,
            has_key=can_use,
            is_first_without=provider is next(iter(without), None),
        )
        for model in provider.models:
            yield _choice(provider, model, wanted, has_key=can_use)


def _choice(
    provider: ProviderSpec, model: ModelSpec, wanted: Wanted, *, has_key: bool
) -> ModelChoice:
    return ModelChoice(
        provider=provider,
        model=model,
        has_key=has_key,
        price=_price(model, wanted),
        detail=_detail(model),
        misfit=misfit(model, wanted),
        haystack=_haystack(provider, model),
    )


def _price(model: ModelSpec, wanted: Wanted) -> str:
    """Of one picture at the resolution that is wished; the lowest where none is."""
    price = model.price(model.resolution(wanted.resolution))
    if price is not None:
        return money(price)
    if model.prices:
        lowest = min(model.prices.values(), key=lambda one: one.micro)
        return filled(translate("models", "from %1"), lowest)
    return translate("models", "price not published")


def _detail(model: ModelSpec) -> str:
    """What it can do, in a line."""
    shapes = translate("models", "%1 shapes")
    if len(model.aspect_ratios) == 1:
        shapes = translate("models", "1 shape")
    references = translate("models", "up to %1 references")
    if model.max_references == 0:
        references = translate("models", "no references")
    parts = (
        filled(references, model.max_references),
        " ".join(model.resolutions),
        filled(shapes, len(model.aspect_ratios)),
        filled(translate("models", "about %1 s"), round(model.usual_time_s)),
        " ".join(name.upper() for name in model.formats if len(model.formats) > 1),
        translate("models", "can be watched") if model.can_stream else "",
    )
    return "  ·  ".join(filter(None, parts))


def _haystack(provider: ProviderSpec, model: ModelSpec) -> tuple[str, ...]:
    """The words a model is found by, casefolded."""
    text = " ".join(
        (
            *(provider.label, provider.id, model.label, model.id),
            *model.resolutions,
            *map(geometry.tier, model.resolutions),
            *model.aspect_ratios,
            *model.formats,
        )
    )
    return tuple(text.casefold().split())


def _matching(rows: Sequence[Row], needles: tuple[str, ...]) -> Iterator[Row]:
    """Models with every needle, under their heads; a head alone is left out."""
    waiting: ProviderHead | None = None
    is_past_divider = False
    for row in rows:
        if isinstance(row, ProviderHead):
            waiting = row
        elif all(_is_in(needle, row.haystack) for needle in needles):
            if waiting is not None:
                is_first = not waiting.has_key and not is_past_divider
                is_past_divider |= not waiting.has_key
                yield ProviderHead(
                    provider=waiting.provider,
                    has_key=waiting.has_key,
                    is_first_without=is_first,
                )
                waiting = None
            yield row


_FIGURE = re.compile(r"[0-9.:]+k?")


def _is_in(needle: str, haystack: tuple[str, ...]) -> bool:
    """Figures ("4k", "16:9") stand at the beginning of a word, letters anywhere."""
    if _FIGURE.fullmatch(needle):
        return any(word.startswith(needle) for word in haystack)
    return any(needle in word for word in haystack)
