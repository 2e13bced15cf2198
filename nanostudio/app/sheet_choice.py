"""What the cells of the open sheet are made with: a choice of its own, kept with it."""

import json
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.draft import Draft, Wanted
from nanostudio.app.sheets import Sheets
from nanostudio.app.words import filled, translate
from nanostudio.core.adapting import adapt
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec
from nanostudio.store.choices import load_choices, save_choice

if TYPE_CHECKING:
    from nanostudio.app.spawn import Spawn
    from nanostudio.store.database import Database

_KEPT = "sheets/made with/"  # and a sheet's id


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chosen:
    """None: what the studio has chosen now."""

    model: tuple[str, str] | None = None  # provider id, model id
    resolution: str | None = None
    may_merge: bool = True


class SheetChoice(QObject):
    """What the studio has chosen, till another model is chosen here, or cells are
    ordered: then the rest is made with the same. To be bound as a draft is."""

    changed = Signal()

    def __init__(
        self, sheets: Sheets, draft: Draft, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sheets, self._draft = sheets, draft
        self._every: dict[str, _Chosen] = {}  # by sheet id
        self._run: Callable[[Coroutine[Any, Any, None], str], object] | None = None
        self._database: Database | None = None
        sheets.changed.connect(self.changed)
        for signal in (draft.providers_changed, draft.model_changed):
            signal.connect(self.changed)
        draft.options_changed.connect(self.changed)

    def attach(self, database: "Database", spawn: "Spawn") -> None:
        """From now on choices are kept, and those of last time count."""
        self._database, self._run = database, spawn
        spawn(self._load(), "read what sheets are made with")

    @property
    def providers(self) -> Sequence[ProviderSpec]:
        """Those that are offered."""
        return self._draft.providers

    @property
    def provider(self) -> ProviderSpec:
        """Of the chosen model."""
        return self._row[0]

    @property
    def model(self) -> ModelSpec:
        """The chosen one; the studio's where that is no longer offered."""
        return self._row[1]

    @property
    def wanted(self) -> Wanted:
        """What a model should be able to do."""
        return Wanted(aspect_ratio=self._ratio, resolution=self._wish)

    @property
    def resolution(self) -> str | None:
        """The chosen tier, else the model's default, else None."""
        return self.model.resolution(self._wish)

    @property
    def may_merge(self) -> bool:
        """Whether views that find no place may share a contact picture."""
        return self._chosen.may_merge

    @property
    def who(self) -> str:
        """The model as sentences name it."""
        words = translate("sheets", "%1 at %2")
        return filled(words, self.model.label, self.provider.label)

    def set_model(self, provider_id: str, model_id: str) -> None:
        """Make this sheet's cells with another model."""
        self._keep(replace(self._pinned(), model=(provider_id, model_id)))

    def set_resolution(self, tier: str) -> None:
        """Make them in another resolution."""
        self._keep(replace(self._pinned(), resolution=tier))

    def set_may_merge(self, may_merge: bool) -> None:
        """Let views share a contact picture, or not."""
        self._keep(replace(self._chosen, may_merge=may_merge))

    def pin(self) -> None:
        """Cells are made with it: the rest shall be, whatever the studio chooses."""
        self._keep(self._pinned())

    def request(self) -> GenerationRequest:
        """What of an order all cells share, in the nearest shape the model draws."""
        asked = GenerationRequest(
            provider=self.provider.id,
            model=self.model.id,
            prompt="",
            aspect_ratio=self._ratio,
            resolution=self.resolution,
            format=self._draft.format,
        )
        return adapt(asked, self.provider.id, self.model).request

    @property
    def _here(self) -> str:
        return self._sheets.current.id if self._sheets.current else ""

    @property
    def _ratio(self) -> str | None:
        sheet = self._sheets.current
        return sheet.template.aspect_ratio if sheet else None

    @property
    def _chosen(self) -> _Chosen:
        return self._every.get(self._here, _Chosen())

    @property
    def _wish(self) -> str | None:
        chosen = self._chosen
        return self._draft.resolution if chosen.model is None else chosen.resolution

    @property
    def _row(self) -> tuple[ProviderSpec, ModelSpec]:
        provider_id, model_id = self._chosen.model or ("", "")
        for provider in self.providers:
            model = provider.model(model_id) if provider.id == provider_id else None
            if model is not None:
                return provider, model
        return self._draft.provider, self._draft.model

    def _pinned(self) -> _Chosen:
        model = (self.provider.id, self.model.id)
        return replace(self._chosen, model=model, resolution=self.resolution)

    def _keep(self, chosen: _Chosen) -> None:
        if not self._here or chosen == self._chosen:
            return
        self._every[self._here] = chosen
        if self._run is not None and self._database is not None:
            name, value = _KEPT + self._here, _to_json(chosen)
            work = self._database.run(save_choice, name, value)
            self._run(work, "keep what a sheet is made with")
        self.changed.emit()

    async def _load(self) -> None:
        assert self._database is not None  # noqa: S101 - `attach` gave it
        kept = await self._database.run(load_choices, _KEPT)
        read = {name: _from_json(text) for name, text in kept.items()}
        self._every = {**read, **self._every}  # what was chosen meanwhile is newer
        self.changed.emit()


def _to_json(chosen: _Chosen) -> str:
    return json.dumps(
        {
            "model": chosen.model,
            "resolution": chosen.resolution,
            "may_merge": chosen.may_merge,
        }
    )


def _from_json(text: str) -> _Chosen:
    """What is damaged counts as not chosen."""
    try:
        told = json.loads(text)
        model, resolution = told["model"], told["resolution"]
        return _Chosen(
            model=(str(model[0]), str(model[1])) if model else None,
            resolution=None if resolution is None else str(resolution),
            may_merge=told["may_merge"] is not False,
        )
    except (ValueError, TypeError, KeyError, IndexError):
        return _Chosen()
