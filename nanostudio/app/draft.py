"""The request being composed: what a person chose, and what of it the model takes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Signal

from nanostudio.app.references import Tray
from nanostudio.app.tray import LibraryPicture
from nanostudio.app.wording import Wording
from nanostudio.app.words import filled
from nanostudio.core import cast, template
from nanostudio.core import request as requests
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a model should be able to do; None leaves it the choice. `roles` has an
    entry for each reference."""

    aspect_ratio: str | None = None
    resolution: str | None = None
    format: str | None = None
    roles: tuple[Role | None, ...] = ()


class Draft(Wording):
    """State of the composer. A wish the model cannot meet is kept, not sent: it
    counts again as soon as a model is chosen that can."""

    providers_changed = Signal()  # which models there are, or what they cost
    model_changed = Signal()
    options_changed = Signal()  # shape, resolution, format, count
    generate_requested = Signal(object)  # tuple[GenerationRequest, ...], one order
    generate_refused = Signal(object)  # Refused: the first problem
    settings_taken = Signal(str)  # of a task, by its id: its characters are not known

    def __init__(
        self, providers: Sequence[ProviderSpec], parent: QObject | None = None
    ) -> None:
        """`providers` in the order they are shown; the first one's first model is
        chosen. Raises IndexError when there is none."""
        super().__init__(Tray(providers[0], providers[0].models[0]), parent)
        self.tray.setParent(self)
        self.providers = tuple(providers)
        self.provider: ProviderSpec = self.providers[0]
        self.model: ModelSpec = self.provider.models[0]
        self.count = 1
        self.at_front = False  # the last order: before all that wait for their turn
        self.made_with: Mapping[str, int] = {}  # the last order: see `canons`
        self.origin_id: str | None = None  # the task whose settings were taken over
        self._aspect_ratio: str | None = None
        self._resolution: str | None = None
        self._format: str | None = None
        self.tray.changed.connect(self.changed)
        self.changed.connect(self._on_changed)

    def set_providers(self, providers: Sequence[ProviderSpec]) -> None:
        """Take newer rows, the person's prices and learned models in them.

        Raises IndexError when there are none."""
        if self.providers == tuple(providers):
            return
        chosen = self.provider.id, self.model.id
        self.providers = tuple(providers)
        if _row(self.providers, *chosen) is None:
            chosen = self.providers[0].id, self.providers[0].models[0].id
        self.providers_changed.emit()
        self.set_model(*chosen)

    @property
    def aspect_ratio(self) -> str | None:
        """The chosen shape; None lets the model choose."""
        ratio = self._aspect_ratio
        return ratio if ratio in self.model.aspect_ratios else None

    @property
    def resolution(self) -> str | None:
        """The chosen tier, else the model's default, else None."""
        return self.model.resolution(self._resolution)

    @property
    def wanted(self) -> Wanted:
        """The wishes of now, whether the chosen model can meet them or not."""
        return Wanted(
            aspect_ratio=self._aspect_ratio,
            resolution=self._resolution,
            format=self._format,
            roles=tuple(slot.role for slot in self.tray.references),
        )

    @property
    def format(self) -> str | None:
        """The chosen format; None takes the provider's default."""
        return self._format if self._format in self.model.formats else None

    def set_model(self, provider_id: str, model_id: str) -> None:
        """Choose a model. Raises ValueError when no row has these ids."""
        row = _row(self.providers, provider_id, model_id)
        if row is None:
            raise ValueError(f"no model {model_id!r} at {provider_id!r}")
        provider, model = row
        if (provider, model) == (self.provider, self.model):
            return
        self.provider, self.model = provider, model
        self.tray.set_model(provider, model)
        self.model_changed.emit()
        self.options_changed.emit()
        self.changed.emit()

    def set_aspect_ratio(self, ratio: str | None) -> None:
        """Wish for a shape; None is Auto."""
        self._aspect_ratio = ratio
        self._options_were_set()

    def set_resolution(self, tier: str | None) -> None:
        """Wish for a resolution tier, such as "2K"."""
        self._resolution = tier
        self._options_were_set()

    def set_format(self, name: str | None) -> None:
        """Wish for a file format, such as "png"."""
        self._format = name
        self._options_were_set()

    def set_count(self, count: int) -> None:
        """How many pictures; brought into 1 to MOST_PICTURES."""
        self.count = max(1, min(count, requests.MOST_PICTURES))
        self._options_were_set()

    @property
    def total(self) -> int:
        """How many pictures the order makes in all."""
        return self.combinations * self.count

    def request(self) -> GenerationRequest:
        """The first of `requests`."""
        return next(self._requests())

    def requests(self) -> tuple[GenerationRequest, ...]:
        """The whole order as it would be sent now: a request for each prompt that the
        template makes, as many as can be ordered."""
        return tuple(islice(self._requests(), requests.MOST_PICTURES))

    def problems(self) -> tuple[Refused, ...]:
        """Why it cannot be sent as it is, worst first; empty when it can."""
        if self.total > requests.MOST_PICTURES:
            return (self._too_many(),)
        found = [
            problem
            for request in self.requests()
            for problem in requests.problems(request, self.provider, self.model)
        ]
        found.extend(self.wording_problems())
        if self.tray.is_loading():
            title = self.tr("A reference is not ready yet.")
            found.append(Refused(title, self.tr("Try again in a moment.")))
        first = {problem.title: problem for problem in reversed(found)}
        return tuple(problem for problem in found if first[problem.title] is problem)

    def estimate(self) -> Money | None:
        """Price of all pictures; None when the provider publishes no price."""
        price = self.model.price(self.resolution)
        return price * self.total if price else None

    def generate(self, *, at_front: bool = False) -> None:
        """Ask for the pictures, or say what stands against it."""
        self.at_front = at_front
        if problems := self.problems():
            self.generate_refused.emit(problems[0])
        else:
            self.made_with = self.canons()
            self.generate_requested.emit(self.requests())

    def snapshot(self) -> dict[str, Any]:
        """All of it as JSON values, wishes included.

        A picture that is not in the library yet is left out."""
        return {
            "provider": self.provider.id,
            "model": self.model.id,
            **self.kept_words(),
            "aspect_ratio": self._aspect_ratio,
            "resolution": self._resolution,
            "format": self._format,
            "count": self.count,
            "origin": self.origin_id,
            "references": [
                {
                    "sha256": sha256,
                    "name": slot.name,
                    "role": slot.role,
                    "url": slot.url,
                    "is_small": slot.is_small,
                    "shows": slot.shows and cast.to_plain(slot.shows),
                }
                for slot in self.tray.references
                if (sha256 := slot.sha256 or slot.expected)
            ],
        }

    def restore(
        self, kept: Mapping[str, Any], pictures: Sequence[LibraryPicture] | None = None
    ) -> None:
        """Take up a snapshot; what is missing or unknown in it stays as it is.

        The references, or `pictures` in their place, are asked for anew through
        `tray.files_offered`."""
        wanted = str(kept.get("provider")), str(kept.get("model"))
        if _row(self.providers, *wanted):
            self.set_model(*wanted)
        rows = kept.get("references")
        with self._following.paused():
            self.restore_words(kept)
            kept_rows = rows if isinstance(rows, list) else []
            self.tray.replace_all(
                _pictures(kept_rows) if pictures is None else pictures
            )
        self._aspect_ratio = _text(kept.get("aspect_ratio"))
        self._resolution = _text(kept.get("resolution"))
        self._format = _text(kept.get("format"))
        count = kept.get("count")
        self.set_count(count if isinstance(count, int) else 1)
        self.origin_id = _text(kept.get("origin"))
        if self.origin_id and "cast" not in kept:
            self.settings_taken.emit(self.origin_id)

    def reuse(self, request: GenerationRequest, origin_id: str | None = None) -> None:
        """Take over the settings of a request, its references included; of the task
        `origin_id`."""
        self.restore(
            {
                "origin": origin_id,
                "provider": request.provider,
                "model": request.model,
                "prompt": template.escaped(request.prompt),
                "aspect_ratio": request.aspect_ratio,
                "resolution": request.resolution,
                "format": request.format,
                "count": request.n,
                "references": [
                    {
                        "sha256": kept.sha256,
                        "name": kept.name,
                        "role": kept.role,
                        "url": kept.url,
                    }
                    for kept in request.references
                ],
            }
        )

    def model_row(self, provider_id: str, model_id: str) -> ModelSpec | None:
        """The row in use of a model; None where there is none."""
        for provider in self.providers:
            if provider.id == provider_id:
                return provider.model(model_id)
        return None

    def _on_changed(self) -> None:
        """A draft that was cleared comes from nowhere."""
        if not (self.prompt or self.tray.references):
            self.origin_id = None

    def _options_were_set(self) -> None:
        self.options_changed.emit()
        self.changed.emit()

    def _requests(self) -> Iterator[GenerationRequest]:
        base = GenerationRequest(
            provider=self.provider.id,
            model=self.model.id,
            prompt="",
            references=self.tray.to_send(),
            aspect_ratio=self.aspect_ratio,
            resolution=self.resolution,
            format=self.format,
            n=self.count,
        )
        return (replace(base, prompt=prompt) for prompt in self.prompts())

    def _too_many(self) -> Refused:
        title = self.tr("That would be %1 pictures, and one order takes up to %2.")
        hint = self.tr("Take out alternatives, or ask for fewer of each.")
        return Refused(filled(title, self.total, requests.MOST_PICTURES), hint)


def _row(
    providers: Sequence[ProviderSpec], provider_id: str, model_id: str
) -> tuple[ProviderSpec, ModelSpec] | None:
    for provider in providers:
        model = provider.model(model_id)
        if provider.id == provider_id and model is not None:
            return provider, model
    return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _pictures(rows: Sequence[Mapping[str, Any]]) -> list[LibraryPicture]:
    return [
        LibraryPicture(
            sha256=row["sha256"],
            name=_text(row.get("name")) or "",
            role=Role(row["role"]) if row.get("role") in set(Role) else None,
            url=_text(row.get("url")),
            is_small=row.get("is_small") is True,
            shows=cast.from_plain(row.get("shows")),
        )
        for row in rows
        if isinstance(row, Mapping) and _text(row.get("sha256"))
    ]
