"""The tray's references: their order, roles, and which of them the model takes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nanostudio.app.tray import LibraryPicture, Source
from nanostudio.core.errors import Refused
from nanostudio.core.request import Reference
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role
from nanostudio.engine.budget import to_be_scaled

MOST_SLOTS = 50  # more than any model takes; a dropped folder may hold thousands


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayReference:
    """One slot; `sha256` is None while the picture is copied into the library."""

    sha256: str | None = None
    name: str = ""
    role: Role | None = None
    width: int = 0
    height: int = 0
    url: str | None = None  # the public address it was fetched from
    thumbnail: str = ""  # a file of ours
    size_bytes: int = 0
    expected: str = ""  # while pending: the hash of a picture the library should have
    token: int = 0  # names the slot for as long as it is there; the tray gives it

    @property
    def is_pending(self) -> bool:
        """Whether it is still on its way into the library."""
        return self.sha256 is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A picture to be copied into the library, for the slot `token`."""

    token: int
    source: Source


class Tray(QObject):
    """References of the draft in their order. Whoever copies pictures answers
    `files_offered` with `ready`, `failed` or (for a folder) `expanded`."""

    changed = Signal()
    files_offered = Signal(object)  # tuple[Pending, ...]
    reference_removed = Signal(object)  # TrayReference; undo_remove() brings it back
    refused = Signal(object)  # Refused: why a picture did not come in

    def __init__(
        self, provider: ProviderSpec, model: ModelSpec, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.references: tuple[TrayReference, ...] = ()
        self._provider, self._model = provider, model
        self._tokens = count(1)
        self._removed: list[tuple[int, TrayReference]] = []

    @property
    def cap(self) -> int:
        """How many references the chosen model takes."""
        return self._model.max_references

    def set_model(self, provider: ProviderSpec, model: ModelSpec) -> None:
        """Plan the slots anew; none is thrown away."""
        self._provider, self._model = provider, model
        self.changed.emit()

    def offer(self, sources: Iterable[Source]) -> None:
        """Add a slot for each of `sources` and ask for them to be copied."""
        self._offer_at(len(self.references), list(sources))

    def ready(self, token: int, reference: TrayReference) -> None:
        """The picture of slot `token` is in the library; its name and role stay."""
        index = self._index(token)
        if index is None:
            return  # removed meanwhile
        double = self._same_picture(reference.sha256, token)
        if double is not None:
            self._drop(index)
            self._refuse_double(reference.name, double)
            return
        slot = self.references[index]
        kept = replace(
            reference,
            token=token,
            name=slot.name or reference.name,
            role=slot.role or reference.role,
            url=slot.url or reference.url,
        )
        self._put(index, 1, kept)

    def failed(self, token: int, title: str, hint: str = "") -> None:
        """The picture of slot `token` cannot be had; the slot goes, with the reason."""
        index = self._index(token)
        if index is not None:
            self._drop(index)
            self.refused.emit(Refused(title, hint))

    def expanded(self, token: int, sources: Iterable[Source]) -> None:
        """Slot `token` was a folder: its pictures take its place."""
        index = self._index(token)
        if index is not None:
            self._drop(index)
            self._offer_at(index, list(sources))

    def remove(self, index: int) -> None:
        """Take a reference out; `undo_remove` puts it back where it was."""
        gone = self.references[index]
        self._drop(index)
        if not gone.is_pending:  # one that never arrived has nothing to bring back
            self._removed.append((index, gone))
            self.reference_removed.emit(gone)

    def undo_remove(self) -> None:
        """Put back what was removed last; nothing to undo is no error."""
        if self._removed:
            index, gone = self._removed.pop()
            self._put(index, 0, gone)

    def move(self, index: int, to: int) -> None:
        """Put the reference at `index` before the others from `to` on."""
        order = list(self.references)
        to = max(0, min(to, len(order) - 1))
        if to != index:
            order.insert(to, order.pop(index))
            self._set(order)

    def set_role(self, index: int, role: Role | None) -> None:
        """Say what a reference is for."""
        self._put(index, 1, replace(self.references[index], role=role))

    def replace_all(self, sources: Iterable[Source]) -> None:
        """Begin anew with `sources`."""
        self._removed.clear()
        self._set(())
        self.offer(sources)

    def left_out(self) -> dict[int, str]:
        """Index of each reference the model does not take, with the reason."""
        return dict(self._left_out())

    def scaled(self) -> frozenset[int]:
        """Index of each reference that is sent smaller, to fit the provider."""
        without = self.left_out()
        sent = [
            (index, slot)
            for index, slot in enumerate(self.references)
            if slot.sha256 is not None and index not in without
        ]
        slots = [slot for _, slot in sent]
        large = to_be_scaled(slots, self._provider, self._model)
        return frozenset(sent[place][0] for place in large)

    def to_send(self) -> tuple[Reference, ...]:
        """What goes into a request: whole references the model takes, in order."""
        without = self.left_out()
        return tuple(
            Reference(sha256=slot.sha256, name=slot.name, role=slot.role, url=slot.url)
            for index, slot in enumerate(self.references)
            if slot.sha256 is not None and index not in without
        )

    def is_loading(self) -> bool:
        """Whether a reference the model takes is still on its way."""
        without = self.left_out()
        return any(
            slot.is_pending and index not in without
            for index, slot in enumerate(self.references)
        )

    def _left_out(self) -> Iterator[tuple[int, str]]:
        most, used = self.cap, 0
        by_role = dict.fromkeys(self._model.role_caps, 0)
        who = self.tr("%1 at %2").replace("%1", self._model.label)
        who = who.replace("%2", self._provider.label)
        for index, slot in enumerate(self.references):
            role_cap = self._model.role_caps.get(slot.role) if slot.role else None
            if used >= most:
                text = self.tr("%1 takes %2 references.")
                if most == 0:
                    text = self.tr("%1 takes no references.")
                yield index, text.replace("%1", who).replace("%2", str(most))
                continue
            if slot.role and role_cap is not None:
                if by_role[slot.role] >= role_cap:
                    text = self.tr("%1 takes %2 references of role %3.")
                    text = text.replace("%1", who).replace("%2", str(role_cap))
                    yield index, text.replace("%3", slot.role)
                    continue
                by_role[slot.role] += 1
            used += 1

    def _offer_at(self, index: int, sources: list[Source]) -> None:
        room = MOST_SLOTS - len(self.references)
        if len(sources) > room:
            title = self.tr("Only the first %1 pictures were taken.")
            hint = self.tr("The tray holds %2 in all.").replace("%2", str(MOST_SLOTS))
            self.refused.emit(Refused(title.replace("%1", str(room)), hint))
        pending = tuple(
            Pending(token=next(self._tokens), source=source)
            for source in sources[:room]
        )
        if pending:
            self._put(index, 0, *map(_slot_of, pending))
            self.files_offered.emit(pending)

    def _refuse_double(self, name: str, index: int) -> None:
        title = self.tr("%1 is already reference %2.").replace("%1", name)
        self.refused.emit(Refused(title.replace("%2", str(index + 1))))

    def _same_picture(self, sha256: str | None, token: int) -> int | None:
        return next(
            (
                index
                for index, slot in enumerate(self.references)
                if slot.sha256 == sha256 and slot.token != token
            ),
            None,
        )

    def _index(self, token: int) -> int | None:
        tokens = [slot.token for slot in self.references]
        return tokens.index(token) if token in tokens else None

    def _drop(self, index: int) -> None:
        self._put(index, 1)

    def _put(self, index: int, instead_of: int, *slots: TrayReference) -> None:
        order = list(self.references)
        order[index : index + instead_of] = slots
        self._set(order)

    def _set(self, order: Iterable[TrayReference]) -> None:
        self.references = tuple(order)
        self.changed.emit()


def _slot_of(pending: Pending) -> TrayReference:
    source = pending.source
    if isinstance(source, LibraryPicture):
        return TrayReference(
            token=pending.token,
            name=source.name,
            role=source.role,
            url=source.url,
            expected=source.sha256,
        )
    name = source.stem if isinstance(source, Path) else ""
    return TrayReference(token=pending.token, name=name)
