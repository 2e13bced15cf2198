"""What a picture's file says of how it was made, taken over into the draft."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from nanostudio.app.draft import Draft
from nanostudio.app.messages import Level, Messages
from nanostudio.app.tray import LibraryPicture
from nanostudio.app.words import filled, translate
from nanostudio.core import origin_metadata, template
from nanostudio.core.naming import file_title, plain
from nanostudio.core.provenance import Provenance
from nanostudio.core.request import GenerationRequest
from nanostudio.core.say import joined


@dataclass(frozen=True, slots=True)
class Recalled:
    """A picture's name, and what its file says."""

    name: str
    told: Provenance
    task_id: str = ""  # where it is a picture of the library

    def __bool__(self) -> bool:
        """Whether there is something to take over."""
        told = self.told
        return bool(told.prompt or told.model or told.references or told.aspect_ratio)

    @property
    def is_ours(self) -> bool:
        """Whether the file has all settings, as this program writes them."""
        return self.told.origin == origin_metadata.KEY

    @property
    def pictures(self) -> tuple[LibraryPicture, ...]:
        """Its references, to be looked for in the library."""
        return tuple(
            LibraryPicture(
                sha256=one.sha256,
                name=one.name,
                role=one.role,
                small=self.told.thumbnails.get(one.sha256, b""),
            )
            for one in self.told.references
        )


def _called(name: str) -> str:
    """A file's name as it fits into a sentence."""
    return file_title(name, translate("Recall", "Picture"))


def as_told(request: GenerationRequest) -> Provenance:
    """A request of the library's as its own file would tell it."""
    return Provenance(
        origin=origin_metadata.KEY,
        prompt=request.prompt,
        provider=request.provider,
        model=request.model,
        aspect_ratio=request.aspect_ratio,
        resolution=request.resolution,
        format=request.format,
        n=request.n,
        references=request.references,
    )


class Recall(QObject):
    """Offers settings, and takes them over with a way back; nothing goes silently."""

    def __init__(
        self, draft: Draft, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._messages = draft, messages

    def offer(self, found: Recalled, others: int = 0) -> None:
        """Say that a picture, which came as a reference, could give its settings.

        `others`: how many came along that could, too."""
        title = self.tr("“%1” says how it was made.")
        hint = self.tr("It was added as a reference.")
        if others:
            hint = filled(self.tr("So do %1 of the others."), others)
        self._messages.show(
            Level.NOTE,
            filled(title, _called(found.name)),
            hint,
            self.tr("Use its settings"),
            partial(self.use, found),
        )

    def say_nothing_found(self, name: str, add: Callable[[], None]) -> None:
        """A file that was opened for its settings has none."""
        self._messages.show(
            Level.NOTE,
            filled(self.tr("“%1” does not say how it was made."), _called(name)),
            self.tr("It can still be a reference."),
            self.tr("Add as a reference"),
            add,
        )

    def use(self, found: Recalled) -> None:
        """Take over what a file says. What another program's file does not say stays
        as it is."""
        draft = self._draft
        before, kept = draft.snapshot(), self._kept(found)
        if found.is_ours:
            draft.restore(kept, found.pictures)
        else:
            draft.restore({**before, **kept})
        title = self.tr("The settings of “%1” are taken over.")
        self._messages.offer_undo(
            filled(title, _called(found.name)),
            partial(draft.restore, before),
            joined(self._about_model(found), self._about_references(found)),
        )

    def _kept(self, found: Recalled) -> dict[str, Any]:
        told = found.told
        kept: dict[str, Any] = {
            "provider": told.provider,
            "model": told.model,
            "prompt": template.escaped(told.prompt),
            "aspect_ratio": told.aspect_ratio,
            "resolution": told.resolution,
            "format": told.format,
        }
        if found.is_ours:
            return kept | {"count": told.n, "origin": found.task_id or None}
        said = {name: value for name, value in kept.items() if value}
        return said | {"origin": None}

    def _about_model(self, found: Recalled) -> str:
        provider, model = found.told.provider, found.told.model
        if not model or self._draft.model_row(provider, model) is not None:
            return ""
        words = self.tr("Its model, %1, is not known here: %2 stays.")
        return filled(words, plain(model, 60), self._draft.model.label)

    def _about_references(self, found: Recalled) -> str:
        count = len(found.told.references)
        if not count:
            return ""
        if count == 1:
            return self.tr("Its reference is looked for.")
        return self.tr("Its %n references are looked for.", "", count)
